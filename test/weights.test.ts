import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import * as catalogue from 'permille/catalogue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, stagedPackage } from './support/package.js';

const folder = stagedPackage();

beforeAll(() => void run(folder, 'npx', 'tsup'), 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    external: ['decimal.js'],
    tsconfigRaw: '{}', // the repository's own paths lead to src; what is weighed is dist
    write: false,
  });
  return outputFiles.map((file) => file.text).join('');
}

const kB = 1000;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The ids of the catalogue that stand in the text as strings. */
const ids = (text: string): readonly string[] =>
  Object.keys(catalogue).filter((id) => [`"${id}"`, `'${id}'`, `\`${id}\``].some((string) => text.includes(string)));

test('one indicator weighs under 2 kB and brings no other along', async () => {
  const text = await bundle(
    `import { infantMortalityRate } from 'permille/catalogue'; console.log(infantMortalityRate);`,
  );
  expect(ids(text)).toEqual(ids(JSON.stringify(catalogue.infantMortalityRate)));
  expect(bytes(text)).toBeLessThan(2 * kB);
});

test('with calculate and format it weighs under 8 kB, decimal.js aside', async () => {
  const text = await bundle(`
    import { calculate, format } from 'permille';
    import { infantMortalityRate } from 'permille/catalogue';
    console.log(format(calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 }), { places: 2 }));
  `);
  expect(bytes(text)).toBeLessThan(8 * kB);
});
