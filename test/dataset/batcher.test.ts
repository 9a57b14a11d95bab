import { type Measure, year } from 'permille';
import { residentPopulation } from 'permille/catalogue';
import { fromCsv, fromRows, type SourceOptions, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, file, refusal, rowsOf, sumOf } from './inputs.js';

type Faults = NonNullable<SourceOptions['onBadRow']>;

const asked: readonly Measure[] = [
  rowsOf('person'),
  rowsOf('person', { is: ['signed', true] }, 'signed'),
  rowsOf('person', { not: { is: ['signed', true] } }, 'unsigned'),
  rowsOf('person', { known: 'died' }, 'dead'),
  rowsOf('person', { byEnd: 'born' }, 'born'),
  sumOf('person', 'income'),
];

const bad = [
  'born,signed,died,income',
  '2018-02-31,1,,10.00', // no such day
  '2018-01-01,2,,20.00', // no flag
  '2018-01-01,1,2019-02-29,30.00', // no such day
  '2018-01-01,0,,40.005', // parts of a fen
  '2018-01-01,1', // too short
  '2018-01-01,1,2019-01-01,50.00,x', // too long
  '2018-01-01,0,2019-01-01,60.00', // nothing wrong
].join('\n');

const count = async (input: string, onBadRow: Faults) =>
  tally(asked, { from: [fromCsv(input, { of: 'person', onBadRow })], during: year(2019) });

describe('a cell or row that is not what its column says', () => {
  test('stops the tally, with file, line and column', async () => {
    const path = await file(bad);
    expect(await refusal(count(path, 'stop'))).toEqual({
      code: 'bad-rows',
      details: {
        file: path,
        faults: 6,
        first: [
          `${path}, line 2, column "born": "2018-02-31" should be a date that exists, written yyyy-MM-dd`,
          `${path}, line 3, column "signed": "2" should be yes or no: true, false, 1, 0, 是, 否, Y, N`,
          `${path}, line 4, column "died": "2019-02-29" should be a date that exists, written yyyy-MM-dd`,
          `${path}, line 5, column "income": "40.005" should be yuan with at most two decimals, 1234.50`,
          `${path}, line 6: it has 2 cells, and the header has 4`,
          `${path}, line 7: it has 5 cells, and the header has 4`,
        ],
      },
    });
  });

  test('makes unknown what depends on it, and is reported', async () => {
    const found = await count(await file(bad), 'count-unknown');
    expect(countsOf(found)).toEqual({
      rows: counted(7),
      signed: counted(2, 3), // lines 2 and 4; unknown in 3, 6 and 7
      unsigned: counted(2, 3), // lines 5 and 8
      dead: counted(1, 3), // line 8; a date that does not exist is not «alive»
      born: counted(4, 3),
      income: counted('120', 3), // 10 + 20 + 30 + 60
    });
    expect(found.sources).toMatchObject([{ read: 7, used: 7, leftOut: [], faults: 6 }]);
    expect(found.sources[0]?.firstFaults).toHaveLength(6);
  });

  test('is neither alive nor dead, nor here nor gone, in the catalogue', async () => {
    const text =
      'resident,born,died,left\n1,2000-01-01,,\n1,2000-01-01,2019-02-29,\n1,2000-01-01,,soon\n1,2000-01-01\n';
    const source = fromCsv({ text }, { of: 'person', onBadRow: 'count-unknown' });
    const found = await tally([residentPopulation], { from: [source], during: year(2019) });
    expect(countsOf(found)).toEqual({ residentPopulation: counted(1, 3) });
  });

  test('is in no place, and of no sex that we know', async () => {
    const text = 'place,sex\n140423,male\n14042,male\n140423,M\n140423\n';
    const source = fromCsv({ text }, { of: 'person', onBadRow: 'count-unknown' });
    const found = await tally([rowsOf('person')], { from: [source], by: ['county', 'sex'], during: year(2019) });
    expect(found.map(({ place, by, counts }) => [place, by.sex, counts.rows])).toEqual([
      ['140423', 'male', counted(1)],
      ['140423', null, counted(1)],
      [null, 'male', counted(1)],
      [null, null, counted(1)],
    ]);
  });
});

test('all faults are counted, and the first hundred are shown', async () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => (index % 4 === 0 ? '"x\ny"' : '1'));
  const work = tally(asked.slice(1, 2), {
    from: [fromCsv({ text: `signed\n${lines.join('\n')}\n` }, { of: 'person' })],
    during: year(2019),
  });
  const { details } = await refusal(work);
  const { faults, first } = details as { faults: number; first: readonly string[] };
  expect([faults, first.length]).toEqual([2500, 100]);
  // Each fourth record has two lines: the hundredth begins on line 2 + 99 × 5.
  expect(first[99]).toMatch(/^text, line 497, column "signed": "x\ny" should be/);
});

test('a fault in a file read later stops the tally as well', async () => {
  const good = fromCsv({ text: 'signed\n1\n', name: 'a.csv' }, { of: 'person' });
  const worse = fromCsv({ text: 'signed\nx\n', name: 'b.csv' }, { of: 'person' });
  const work = tally(asked.slice(1, 2), { from: [good, worse], during: year(2019) });
  expect(await refusal(work)).toMatchObject({ code: 'bad-rows', details: { file: 'b.csv', faults: 1 } });
});

test('a column that is not asked for is not read, whatever it holds', async () => {
  const text = 'signed,born\n1,once upon a time\n';
  const found = await tally(asked.slice(1, 2), { from: [fromCsv({ text }, { of: 'person' })], during: year(2019) });
  expect(countsOf(found)).toEqual({ signed: counted(1) });
});

describe('values of rows that are objects', () => {
  const value = async (key: string, raw: unknown): Promise<unknown> => {
    const measure = key === 'income' ? sumOf('person', key) : rowsOf('person', { known: key }, key);
    const work = tally([measure], { from: [fromRows([{ [key]: raw }], { of: 'person' })], during: year(2019) });
    return work.then(
      (found) => countsOf(found)[key],
      (error: Error) => error.message.split(' should be ')[1],
    );
  };

  const text = 'text, a number, true, false or null';
  const whole = 'a whole safe number, or exact text such as "12.50"';
  test.each<[string, string, unknown, unknown]>([
    ['a flag', 'signed', true, counted(1)],
    ['a flag', 'signed', 0, counted(1)],
    ['a flag', 'signed', 1n, counted(1)],
    ['nothing', 'signed', null, counted(0)],
    ['nothing', 'signed', undefined, counted(0)],
    ['nothing', 'signed', '', counted(0)],
    ['nothing', 'signed', ' \u3000\t', counted(0)],
    ['yuan as text', 'income', '12.50', counted('12.5')],
    ['yuan as text with spaces', 'income', ' 12.50 ', counted('12.5')],
    ['whole yuan', 'income', 12, counted('12')],
    ['whole yuan', 'income', 123456789012345678n, counted('123456789012345678')],
    ['minus nothing', 'income', -0, counted('0')],
    ['a float', 'income', 12.5, whole],
    ['a float', 'income', 0.1 + 0.2, whole],
    ['a number beyond 2^53', 'income', 2 ** 53, whole],
    ['no number', 'income', Number.NaN, whole],
    ['infinity', 'income', Number.POSITIVE_INFINITY, whole],
    ['a Date', 'born', new Date(0), 'a civil date as text, 2019-01-05'],
    ['a Date that is none', 'born', new Date(Number.NaN), 'a civil date as text, 2019-01-05'],
    ['a date as a number', 'born', 20190105, 'a date that exists, written yyyy-MM-dd'],
    ['an array', 'signed', [true], text],
    ['an object', 'signed', { is: true }, text],
    ['an object without a prototype', 'signed', Object.create(null), text],
    ['a function', 'signed', () => true, text],
    ['a symbol', 'signed', Symbol('yes'), text],
  ])('%s: %s %#', async (_, key, raw, expected) => expect(await value(key, raw)).toEqual(expected));

  test('a long value is shown in part', async () => {
    const work = tally(asked.slice(1, 2), {
      from: [fromRows([{ signed: 'x'.repeat(1_000_000) }], { of: 'person' })],
      during: year(2019),
    });
    const { details } = await refusal(work);
    expect((details as { first: readonly string[] }).first).toEqual([
      `rows, row 1, column "signed": "${'x'.repeat(60)}…" should be yes or no: true, false, 1, 0, 是, 否, Y, N`,
    ]);
  });
});
