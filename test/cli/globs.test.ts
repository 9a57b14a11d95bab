import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../src/cli/globs.js';
import { directory, refusal } from '../dataset/inputs.js';

async function tree(...files: readonly string[]): Promise<string> {
  const folder = await directory();
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  return folder;
}

describe('files are', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['names as they are, whether or not there are such files', ['b.csv', 'nowhere.csv'], ['b.csv', 'nowhere.csv']],
    ['those of a pattern, by name', ['*.csv'], ['a[1].csv', 'b.csv', 'c.csv']],
    ['in folders below as well', ['**/*.parquet'], ['deep/deeper/d.parquet', 'deep/e.parquet']],
    ['each there once, in the order asked for', ['c.csv', '?.csv'], ['c.csv', 'b.csv']],
    ['named as a pattern is', ['a[1].csv'], ['a[1].csv']],
  ])('%s', async (_, names, expected) => {
    const folder = await tree('c.csv', 'b.csv', 'a[1].csv', 'deep/e.parquet', 'deep/deeper/d.parquet', '.hidden.csv');
    const found = await filesOf(names.map((name) => join(folder, name)));
    expect(found.map((file) => relative(folder, file))).toEqual(expected);
    const near = await filesOf(names.map((name) => join(relative('.', folder), name)));
    expect(near.map((file) => relative(folder, file))).toEqual(expected);
  });

  test('not there, where nothing matches', async () => {
    const pattern = join(await tree('a.csv'), '*.tsv');
    expect(await refusal(filesOf([pattern]))).toEqual({
      code: 'no-file',
      details: { file: pattern, why: 'no file has such a name' },
    });
  });
});
