import { type Condition, type Measure, month, year } from 'permille';
import { fromColumns, fromRows, hold, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, rowsOf, sumOf } from './inputs.js';
import { records } from './reference/asked.js';
import { plainRows, referenceTally } from './reference/reference-tally.js';

const options = { of: 'person', records } as const;
const during = year(2019);
const numbers = (length: number, of: (index: number) => number): Int32Array =>
  Int32Array.from({ length }, (_, index) => of(index));
const listed = (many: number, rows: number, name: string) => ({
  values: Array.from({ length: many }, (_, index) => `${name}${index}`),
  indices: numbers(rows, (row) => row % many),
});
const flagged = { someMember: { are: { is: ['flag', true] } } } as const satisfies Condition;
const comparing = (of: string, with_: string): Measure =>
  rowsOf('household', { total: { of, atLeast: { times: '1', of: with_ } } } as unknown as Condition);

describe('questions', () => {
  test('about each month of six years', async () => {
    const periods = [2015, 2016, 2017, 2018, 2019, 2020].flatMap((year) =>
      Array.from({ length: 12 }, (_, index) => month(year, index + 1)),
    );
    const rows = periods.map(({ from }) => ({ date: from }));
    const found = await tally([rowsOf('person', { during: 'date' })], {
      from: [fromRows(rows, options)],
      during: periods,
    });
    expect(found.map(({ counts }) => counts.rows)).toEqual(periods.map(() => counted(1)));
  });

  test('of 140,000 codes that no record declares', async () => {
    const source = fromColumns({ custom: listed(140_000, 200_000, 'c') }, options);
    const found = await tally([rowsOf('person', { oneOf: ['custom', 'c5', 'c139999'] })], { from: [source], during });
    expect(countsOf(found)).toEqual({ rows: counted(3) });
  });

  test('to the members of households: 200 of them, in each month', async () => {
    const rows = 120;
    const column = (turn: number) => numbers(rows, (row) => (row * turn) % 101);
    const source = fromColumns(
      {
        household: numbers(rows, (row) => row >> 1),
        count: column(7),
        money: column(11),
        code: { values: ['x', 'y', 'z'], indices: numbers(rows, (row) => row % 3) },
        flag: Uint8Array.from({ length: rows }, (_, row) => row % 3),
        date: numbers(rows, (row) => 17_897 + (row % 365)),
      },
      options,
    );
    const measures = Array.from({ length: 200 }, (_, index) =>
      rowsOf(
        'household',
        {
          someMember: {
            are: {
              all: [
                { atLeast: ['count', index % 17] },
                { is: ['code', ['x', 'y', 'z'][index % 3] ?? ''] },
                { any: [{ atMost: ['money', index] }, { is: ['flag', index % 2 === 0] }, { during: 'date' }] },
              ],
            },
          },
        } as unknown as Condition,
        `q${index}`,
      ),
    );
    const request = { from: [source], during: Array.from({ length: 12 }, (_, index) => month(2019, index + 1)) };
    expect(plainRows(await tally(measures, request))).toEqual(await referenceTally(measures, request));
  });
});

describe('a breakdown of which few groups occur', () => {
  test.each([
    ['two columns of codes', ['custom', 'other'], 3_000],
    ['villages and codes', ['village', 'custom'], 3_000],
    ['villages and two columns of codes', ['village', 'custom', 'other'], 700],
  ])('by %s', async (_, by, many) => {
    const rows = 5_000;
    const other = { ...records, person: { ...records.person, other: records.person.custom } };
    const place = {
      values: Array.from({ length: 2_000 }, (_, index) =>
        String(140_423_100_000 + Math.floor(index / 900) * 1000 + (index % 900) + 1),
      ),
      indices: numbers(rows, (row) => (row * 7) % 2_000),
    };
    const source = fromColumns(
      {
        place,
        custom: listed(many, rows, 'c'),
        other: listed(many - 1, rows, 'd'),
        count: numbers(rows, (row) => row),
        flag: Uint8Array.from({ length: rows }, (_, row) => row % 3),
      },
      { of: 'person', records: other },
    );
    const measures = [
      rowsOf('person', { is: ['flag', true] }, 'flagged'),
      sumOf('person', 'count'),
      rowsOf('person', { is: ['custom', 'c5'] }, 'five'),
    ];
    for (const from of [[source], [await hold(source)], [source, await hold(source)]]) {
      const request = { from, by, during: [during, year(2018)] };
      expect(plainRows(await tally(measures, request))).toEqual(await referenceTally(measures, request));
    }
  });
});

describe('households', () => {
  test('out of order are counted anew, and so is what is added up one by one', async () => {
    const rows = 9_000;
    const source = fromColumns(
      {
        household: numbers(rows, (row) => (row < 8_000 ? 10_000 + row : 5)),
        flag: new Uint8Array(rows).fill(1),
        decimal: Array.from({ length: rows }, () => '0.5'),
      },
      options,
    );
    const found = await tally([rowsOf('household', flagged), sumOf('person', 'decimal')], { from: [source], during });
    expect(countsOf(found)).toEqual({ rows: counted(8_001), decimal: counted('4500') });
  });

  const amounts = [
    { household: 'a', money: '5', count: 3, decimal: '5.5', flag: true },
    { household: 'b', money: '1', count: 3, decimal: '1.5', flag: false },
  ];
  test.each([
    ['one source', [amounts]],
    ['two', amounts.map((each) => [each])],
  ])('whose money is compared with a count, in %s', async (_, sources) => {
    const from = sources.map((rows) => fromRows(rows, options));
    expect(countsOf(await tally([comparing('money', 'count')], { from, during }))).toEqual({ rows: counted(1) });
  });

  test.each(['decimal', 'flag', 'household'])('whose %s is no amount that adds up: it is unknown', async (column) => {
    const from = [fromRows(amounts, options)];
    expect(countsOf(await tally([comparing(column, 'count')], { from, during }))).toEqual({ rows: counted(0, 2) });
  });

  test('in two sources of several batches', async () => {
    const people = (first: number) =>
      fromRows(
        Array.from({ length: 4_500 }, (_, row) => ({ household: first + Math.floor(row / 3), flag: true })),
        options,
      );
    const found = await tally([rowsOf('household', flagged)], { from: [people(0), people(10_000)], during });
    expect(countsOf(found)).toEqual({ rows: counted(3_000) });
  });

  test('beside a question that no source can answer: who names one is used', async () => {
    const people = [
      [
        { household: 'a', flag: true },
        { household: null, flag: true },
      ],
      [{ household: 'b', flag: true }],
    ];
    const from = people.map((rows) => fromRows(rows, options));
    const found = await tally([rowsOf('household', flagged), rowsOf('person', { is: ['code', 'x'] }, 'coded')], {
      from,
      during,
    });
    expect(countsOf(found)).toEqual({ rows: counted(2), coded: { missing: 'not-collected' } });
    expect(found.sources.map(({ used, leftOut }) => ({ used, leftOut }))).toEqual([
      { used: 1, leftOut: [{ why: 'it names no household', rows: 1 }] },
      { used: 1, leftOut: [] },
    ]);
  });
});
