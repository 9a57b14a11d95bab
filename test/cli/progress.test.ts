import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { directory } from '../dataset/inputs.js';
import { hasTerminal, onTerminal, start, transpiled } from './running.js';

const command = transpiled();

const csv = `born,resident\n${'1950-01-01,1\n'.repeat(10_000)}`;

const compute = (files: readonly string[]): readonly string[] =>
  command(['compute', '--person', files.join(','), '--year', '2019', '--indicator', 'share65Plus', '--format', 'csv']);

const [hidden, shown, cleared] = ['\u001b[?25l', '\u001b[?25h', '\u001b[2K'];

describe('while files are read', () => {
  test.skipIf(!hasTerminal)('a terminal shows one bar, and then it is gone', async () => {
    const folder = await directory();
    const files = ['a.csv', 'b.csv.gz'].map((name) => join(folder, name));
    await writeFile(files[0] ?? '', csv);
    await writeFile(files[1] ?? '', gzipSync(csv));
    const { code, out } = await start(onTerminal(compute(files))).ended;
    expect(code).toBe(0);
    expect(out.split(hidden)).toHaveLength(2);
    expect(out.split(shown)).toHaveLength(2);
    expect(out).toContain('100%  20,000 rows  ');
    const after = out.slice(out.lastIndexOf(shown) + shown.length);
    expect(after).toContain(cleared);
    expect(after).toContain('share65Plus,65岁及以上人口占比,2019-01-01/2019-12-31,100.00%,20000,20000,0,,');
  });

  test.skipIf(!hasTerminal)('rows are shown of a stream', async () => {
    const quoted = compute(['/dev/stdin']).map((word) => `"${word}"`);
    const { code, out } = await start(
      onTerminal(['sh', '-c', `yes 1950-01-01,1 | head -9999 | (echo born,resident; cat) | ${quoted.join(' ')}`]),
    ).ended;
    expect(code).toBe(0);
    expect(out).toMatch(/9,999 rows {2}[\d,]+ rows\/s {2}\/dev\/stdin/);
    expect(out).not.toContain('%  ');
  });

  test('a pipe shows nothing', async () => {
    const file = join(await directory(), 'a.csv');
    await writeFile(file, csv);
    expect((await start(compute([file])).ended).err).toBe(`${file}: 10000 rows read, 10000 used\n`);
  });
});
