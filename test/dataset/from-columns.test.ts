import { type Measure, year } from 'permille';
import { type ColumnData, type ColumnsOptions, fromColumns, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, refusal, rowsOf, sumOf } from './inputs.js';

type Given = Readonly<Record<string, ColumnData>>;

const count = (given: Given, asked: readonly Measure[], options: Partial<ColumnsOptions<'person'>> = {}) =>
  tally(asked, { from: [fromColumns(given, { of: 'person', name: 'people', ...options })], during: year(2019) });

const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
const income = sumOf('person', 'income');
const born = rowsOf('person', { during: 'born' }, 'born');

describe('a column may be', () => {
  test.each<[string, ColumnData, ReturnType<typeof counted>]>([
    ['answers', Uint8Array.of(0, 1, 2), counted(1, 1)],
    ['numbers', Int32Array.of(0, 1, 1), counted(2)],
    ['bits', { bits: Uint8Array.of(0b110) }, counted(2)],
    ['bits, some of them missing', { bits: Uint8Array.of(0b110), valid: Uint8Array.of(0b101) }, counted(1, 1)],
    ['texts', ['是', '', 'N'], counted(1, 1)],
    ['cells', [true, null, false], counted(1, 1)],
    ['places in a list', { values: ['是', '否', ''], indices: Uint8Array.of(0, 1, 2) }, counted(1, 1)],
  ])('flags as %s', async (_, given, expected) => {
    expect(countsOf(await count({ signed: given }, [signed], { rows: 3 }))).toEqual({ signed: expected });
  });

  test.each<[string, ColumnData]>([
    ['days since 1970-01-01', Int32Array.of(17_896, 17_897, 18_261, 18_262)],
    ['text', ['2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01']],
  ])('dates as %s', async (_, given) => {
    expect(countsOf(await count({ born: given }, [born]))).toEqual({ born: counted(2) });
  });

  test('dates as digits, when the mapping has their format', async () => {
    const columns = { born: { format: 'yyyyMMdd' } };
    expect(countsOf(await count({ born: Int32Array.of(20190105, 20180105) }, [born], { columns }))).toEqual({
      born: counted(1),
    });
  });

  test('money in fen, or in whole yuan', async () => {
    expect(countsOf(await count({ income: { fen: Float64Array.of(1250, -1, 2 ** 40) } }, [income]))).toEqual({
      income: counted('10995116290.25'),
    });
    expect(countsOf(await count({ income: Int32Array.of(12, 2_000_000_000) }, [income]))).toEqual({
      income: counted('2000000012'),
    });
  });

  test('codes, with the meaning of each', async () => {
    const columns = { sex: { from: '性别', codes: { 1: 'male', 2: 'female', 9: null } } };
    const women = rowsOf('person', { is: ['sex', 'female'] }, 'women');
    for (const given of [Uint8Array.of(1, 2, 9), { values: ['9', '2', '1'], indices: Int8Array.of(2, 1, 0) }])
      expect(countsOf(await count({ 性别: given }, [women], { columns }))).toEqual({ women: counted(1, 1) });
  });

  test('codes for what is not known, of dates and amounts too', async () => {
    const columns = { born: { codes: { '1900-01-01': null } }, income: { codes: { '-1': null } } };
    const given = { born: Int32Array.of(-25_567, 17_897), income: Int32Array.of(-1, 3) };
    expect(countsOf(await count(given, [born, income], { columns }))).toEqual({
      born: counted(1, 1),
      income: counted('3', 1),
    });
  });

  test('named in the words of the record dictionary', async () => {
    expect(countsOf(await count({ 出生日期: ['2019-05-01'] }, [born]))).toEqual({ born: counted(1) });
  });
});

test('more than a batch, and a rest', async () => {
  const length = 10_001;
  const given = {
    signed: Uint8Array.from({ length }, (_, row) => row % 3),
    income: { fen: Int32Array.from({ length }, (_, row) => row), valid: new Uint8Array(1251).fill(0b01111111) },
  };
  const found = await count(given, [signed, income]);
  const incomes = Array.from({ length }, (_, row) => (row % 8 === 7 ? 0 : row)).reduce((one, other) => one + other);
  expect(countsOf(found)).toEqual({ signed: counted(3334, 3333), income: counted(String(incomes / 100), 1250) });
  expect(found.sources).toMatchObject([{ name: 'people', read: length, used: length, faults: 0 }]);
});

test('rows of a kind that is reported are kept, batch by batch', async () => {
  const length = 5000;
  const places = Array.from({ length }, (_, row) => `${140_423_100 + Math.floor(row / 500)}${200 + (row % 500)}`);
  const given = {
    place: places,
    from: Int32Array.from(places, () => 17_897),
    to: Int32Array.from(places, () => 18_261),
    meanResidentPopulation: Int32Array.from(places, (_, row) => row),
  };
  const source = fromColumns(given, { of: 'area' });
  const found = await tally([sumOf('area', 'meanResidentPopulation')], {
    from: [source],
    during: year(2019),
  });
  expect(countsOf(found)).toEqual({ meanResidentPopulation: counted('12497500') });
});

test('what a cell cannot be is said with its row', async () => {
  const given = {
    born: Int32Array.of(0, 1e9, 0),
    income: { fen: Float64Array.of(1, 2, 0.5) },
    signed: { values: ['或许'], indices: Int8Array.of(0, -1, 1), valid: Uint8Array.of(0b110) },
  };
  expect(await refusal(count(given, [signed, income, born]))).toEqual({
    code: 'bad-rows',
    details: {
      file: 'people',
      faults: 4,
      first: [
        'people, row 2, column "born": "1000000000" should be a day of the years 1000 to 9999',
        'people, row 2, column "signed": "-1" should be a place in a list of 1 values, counted from 0',
        'people, row 3, column "signed": "1" should be a place in a list of 1 values, counted from 0',
        'people, row 3, column "income": "0.5" should be a whole safe number, or exact text such as "12.50"',
      ],
    },
  });
  const found = await count(given, [signed, income, born], { onBadRow: 'count-unknown' });
  expect(countsOf(found)).toEqual({ signed: counted(0, 3), income: counted('0.03', 1), born: counted(0, 1) });
});

describe('it is refused', () => {
  test.each<[string, Given, string]>([
    ['when lengths differ', { signed: [true], sex: [] }, 'people, column "sex" has 0 cells; all columns should have 1'],
    [
      'when there are too few bits',
      { signed: { bits: Uint8Array.of(1) }, sex: Array(9).fill('male') },
      'people, column "signed" has too few cells; all columns should have 9',
    ],
    [
      'when there are bits only',
      { signed: { bits: Uint8Array.of(1) } },
      'people: how many rows? bits alone do not tell; give rows, a whole number',
    ],
    [
      'when validity is too short',
      { income: { fen: new Int32Array(9), valid: Uint8Array.of(1) } },
      'people, column "income" has 8 bits of valid; it should have 9',
    ],
    [
      'when a form is not that of its column',
      { sex: { fen: Int32Array.of(1) } },
      'people, column "sex" (code) should be an array, a typed array, { values, indices }, { bits } or { values: a typed array, valid }',
    ],
    [
      'when it is no column',
      { sex: 'male' as never },
      'people, column "sex" (code) should be an array, a typed array,',
    ],
    ['when no column is known', { nothing: [] }, 'people has no column of a person record: its header has nothing'],
  ])('%s', (_, given, message) => {
    expect(() => fromColumns(given, { of: 'person', name: 'people' })).toThrow(message);
  });
});

test('it is read as often as it is asked for, and stops when told', async () => {
  const source = fromColumns({ signed: Uint8Array.of(1) }, { of: 'person' });
  const request = { from: [source], during: year(2019) };
  expect(countsOf(await tally([signed], request))).toEqual(countsOf(await tally([signed], request)));
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(tally([signed], { ...request, signal })).rejects.toThrow('enough');
});
