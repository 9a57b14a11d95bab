import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compiledCode, type Document, kept, runCode } from './support/document.js';
import { run } from './support/package.js';

const written = existsSync('docs') ? readdirSync('docs', { recursive: true, encoding: 'utf8' }) : [];
const pages: readonly Document[] = ['README.md', ...written.map((path) => `docs/${path.replaceAll('\\', '/')}`)]
  .filter((path) => path.endsWith('.md') && !path.startsWith('docs/indicators/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const obey = async (page: Document): Promise<void> => {
  await import(kept(`${page.path}.run.ts`, runCode(page)));
};

describe('the documents', () => {
  test.each(pages)('$path gives what it says', obey);

  test('compile', () => {
    const files = pages.map((page) => kept(`${page.path}.ts`, compiledCode(page)));
    const compilerOptions = { noUnusedLocals: false, moduleDetection: 'force' };
    kept('tsconfig.json', JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, files, include: [] }));
    run('.', 'node', 'node_modules/typescript/bin/tsc', '--project', 'build/documents');
  }, 120_000);
});

const fence = (...lines: readonly string[]): string => ['```ts', ...lines, '```', ''].join('\n');

describe('a made-up page', () => {
  test.each([
    ['nothing but prose', 'No code.'],
    ['a string', fence(`'a'.concat('b'); // 'ab'`)],
    ['an arrow', fence(`2 - 3; // → -1`)],
    ['a value with a name', fence('const sum: number = 1 + 1; // 2')],
    ['a result over several lines', fence('[1, 2].map((n) => ({ n }));', '// [', '//   { n: 1 },', '//   { n: 2 }]')],
    ['a statement over several lines', fence('[1, 2].map(', '  (n) => n + 1,', '); // [2, 3]')],
    ['a promise', fence('await Promise.resolve(null); // null')],
    ['prose beside code', fence('const sum = 1 + 1; // lazy: nothing is read yet', 'sum; // 2')],
    [
      'fences that share a scope',
      fence(`import { join } from 'node:path';`, `const a = 'a';`).concat(
        fence(`import { join } from 'node:path';`, `join(a, 'b'); // 'a/b'`),
      ),
    ],
    ['code that is not run', '```ts no-run\nnowhere();\n```\n```sh\nnpm i permille\n```'],
  ])('may have %s', (name, text) => obey({ path: `made-up/${name}.md`, text }));

  test.each([
    [
      'a wrong result',
      `Text.\n\n${fence('1 + 1; // 3')}`,
      'made-up/a wrong result.md:4: expected 2 to strictly equal 3',
    ],
    ['a wrong name', fence('const sum = 1 + 1; // 3'), 'made-up/a wrong name.md:2: expected 2 to strictly equal 3'],
    ['a wrong type', fence(`1 + 1; // '2'`), `made-up/a wrong type.md:2: expected 2 to strictly equal '2'`],
    ['a lost property', fence('({ a: 1, b: 2 }); // { a: 1 }'), 'made-up/a lost property.md:2: expected'],
    [
      'code without a result',
      fence('const sum = 1 + 1; // two'),
      'made-up/code without a result.md: there is code, and no result to hold it to',
    ],
    ['half a result', fence(`1 + 1; // [2, …]`), 'made-up/half a result.md:2: no literal: // [2, …]'],
    ['another language', '```typescript\n1; // 1\n```', 'made-up/another language.md:1: a fence of code is'],
    ['an error', fence('1; // 1', `throw new Error('stop');`), 'stop'],
  ])('may not have %s', async (name, text, message) => {
    await expect(async () => obey({ path: `made-up/${name}.md`, text })).rejects.toThrow(message);
  });
});
