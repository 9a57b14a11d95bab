import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { year } from 'permille';
import { tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { filesGiven, sourceOf, sourcesOf } from '../../src/cli/sources.js';
import { counted, countsOf, directory, refusal, rowsOf } from '../dataset/inputs.js';

const rows = rowsOf('person');
const count = async (file: string) => {
  const source = sourceOf(file, { of: 'person', columns: { signed: 'flag' } });
  return countsOf(await tally([rows], { from: [source], during: year(2019) }));
};

describe('a file is read as its name ends', () => {
  test.each([
    ['test/fixtures/parquet/snappy.parquet', 120],
    ['test/fixtures/arrow/rows.arrow', 120],
    ['test/fixtures/arrow/rows.arrows', 120],
    ['test/fixtures/excel/rows.xlsx', 120],
  ])('%s', async (file, length) => {
    expect(await count(file)).toEqual({ rows: counted(length) });
  });

  test.each([
    ['a.csv', 'flag,id\n1,2\n'],
    ['a.TSV', 'flag\tid\n1\t2\n'],
    ['a.ndjson', '{"flag":true,"id":"2"}\n'],
    ['a.jsonl', '{"flag":true,"id":"2"}\n'],
    ['a.txt', 'flag,id\n1,2\n'],
  ])('%s', async (name, text) => {
    const file = join(await directory(), name);
    await writeFile(file, text);
    expect(await count(file)).toEqual({ rows: counted(1) });
  });

  test.each([
    ['a.xls', 'an old Excel file (xls) is not read; save it as xlsx'],
    ['a.json', 'JSON is read one object a line; write it as ndjson'],
  ])('%s is refused', (file, why) => {
    expect(() => sourceOf(file, { of: 'person' })).toThrow(`cannot read "${file}": ${why}`);
  });
});

test('patterns stand for files, by name, and a mapping is of them all', async () => {
  const folder = await directory();
  const at = (name: string): string => join(folder, name);
  await writeFile(at('north.csv'), '签约\n是\n');
  await writeFile(at('south.csv'), '签约\n否\n');
  await writeFile(at('map.json'), '{"of":"person","columns":{"signed":"签约"}}');
  const sources = sourcesOf(await filesGiven({ person: [at('*.csv')], map: [at('map.json')] }));
  expect(sources.map(({ name }) => name)).toEqual([at('north.csv'), at('south.csv')]);
  const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
  expect(countsOf(await tally([signed], { from: sources, during: year(2019) }))).toEqual({ signed: counted(1) });
  expect(await refusal(filesGiven({ person: [at('*.tsv')] }))).toMatchObject({ code: 'no-file' });
});
