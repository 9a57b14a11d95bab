import { readFile } from 'node:fs/promises';
import { type Measure, year } from 'permille';
import { type ExcelOptions, fromExcel, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import rows from '../fixtures/parquet/rows.json' with { type: 'json' };
import { chunked, counted, countsOf, directory, file, refusal, rowsOf, sumOf } from './inputs.js';
import { expectSame } from './same-tally.js';
import { dictionary } from './truth.js';

const fixture = 'test/fixtures/excel/rows.xlsx';
const options = { of: 'person', records: dictionary } as const;
const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
const born = rowsOf('person', { during: 'born' }, 'born');

type Cell = string | number | boolean | Date | null;

/** A file of these cells; its path. */
async function excel(cells: readonly (readonly Cell[])[]): Promise<string> {
  const path = `${await directory()}/rows.xlsx`;
  const data = cells.map((row) =>
    row.map((value) =>
      value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value === null ? null : { value },
    ),
  );
  await writeExcel(data as never).toFile(path);
  return path;
}

const count = async (
  cells: readonly (readonly Cell[])[],
  asked: readonly Measure[],
  more: Partial<ExcelOptions<'person'>> = {},
) => tally(asked, { from: [fromExcel(await excel(cells), { of: 'person', ...more })], during: year(2019) });

test('a file of openpyxl gives what its rows give', async () => {
  await expectSame(fromExcel(fixture, options), rows, [
    { during: 'date' },
    { atLeast: ['money', '2'] },
    { is: ['flag', true] },
  ]);
  const stream = fromExcel(chunked(await readFile(fixture), [1000]), { ...options, sheet: '人员' });
  await expectSame(stream, rows, []);
});

test('dates are civil dates, whether dates or text, whatever the pattern of the text', async () => {
  const [first, before] = [new Date(Date.UTC(2019, 0, 1)), new Date(Date.UTC(2018, 11, 31))];
  const cells = [
    ['id', 'born'],
    [1, first],
    [2, '20191231'],
    [3, null],
    [4, '20200101'],
    [5, before],
  ];
  const columns = { born: { format: 'yyyyMMdd' } };
  expect(countsOf(await count(cells, [born], { columns }))).toEqual({ born: counted(2, 1) });
});

test('fractions have fifteen digits', async () => {
  const cells = [
    ['id', 'income'],
    ['1', 12.5],
    ['2', 0.1 + 0.2],
    ['3', 1.1],
    ['4', 1e12],
    ['5', -0.01],
  ];
  expect(countsOf(await count(cells, [sumOf('person', 'income')]))).toEqual({ income: counted('1000000000013.89') });
});

test('a number too long for Excel is not taken for an identity number', async () => {
  const known = rowsOf('person', { known: 'id' }, 'known');
  expect(await refusal(count([['id'], ['110101199003071233'], [Number('110101199003071233')]], [known]))).toMatchObject(
    {
      code: 'bad-rows',
      details: { faults: 1, first: [expect.stringContaining('row 3, column "id": "110101199003071230" should be')] },
    },
  );
});

test('a title above the header, and rows without anything', async () => {
  const cells = [
    ['签约情况', null],
    [null, null],
    ['个人编号', '是否签约'],
    ['a', '是'],
    [null, null],
    ['b', '否'],
    ['c', '或'],
  ];
  const columns = { signed: { from: '是否签约', codes: { 是: true, 否: false } } };
  expect(await refusal(count(cells, [signed], { columns, headerRow: 3 }))).toMatchObject({
    details: { first: [expect.stringContaining('row 7, column "是否签约": "或" should be one of 是, 否')] },
  });
  const found = await count(cells.slice(0, 6), [signed], { columns, headerRow: 3 });
  expect(countsOf(found)).toEqual({ signed: counted(1) });
  expect(found.sources).toMatchObject([{ read: 2 }]);
});

describe('it is refused', () => {
  test.each<[string, () => Promise<string>, Partial<ExcelOptions<'person'>>, object]>([
    ['when there is none', async () => 'nowhere.xlsx', {}, { code: 'no-file' }],
    ['when it is none', () => file('id,signed\n1,1\n', 'a.xlsx'), {}, { code: 'bad-file' }],
    [
      'when it is cut short',
      async () => file((await readFile(fixture)).subarray(0, 5000), 'a.xlsx'),
      {},
      { code: 'bad-file' },
    ],
    ['when the sheet is not there', async () => fixture, { sheet: '居民' }, { code: 'bad-request' }],
    ['when the sheet has no such columns', async () => fixture, { sheet: 2 }, { code: 'no-columns' }],
    ['when the header is not there', async () => fixture, { headerRow: 500 }, { code: 'empty-file' }],
  ])('%s', async (_, path, more, expected) => {
    const source = fromExcel(await path(), { of: 'person', ...more });
    expect(await refusal(tally([signed], { from: [source], during: year(2019) }))).toMatchObject(expected);
  });

  test('when the number of the header is none', () => {
    expect(() => fromExcel(fixture, { of: 'person', headerRow: 0 })).toThrow('headerRow is the number of a row');
  });
});
