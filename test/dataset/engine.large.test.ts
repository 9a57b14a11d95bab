import { type Measure, year } from 'permille';
import { type ColumnData, fromColumns, hold, type Source, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { countsOf, rowsOf, sumOf } from './inputs.js';
import { records } from './reference/asked.js';

const options = { of: 'person', records } as const;
const numbers = (length: number, of: (index: number) => number): Int32Array =>
  Int32Array.from({ length }, (_, index) => of(index));

/** So many villages, in townships of 900. */
const villages = (many: number): readonly string[] =>
  Array.from({ length: many }, (_, index) => String(110_000_000_100 + Math.floor(index / 900) * 1000 + (index % 900)));

const codes = (many: number): readonly string[] => Array.from({ length: many }, (_, index) => `c${index}`);

const flagged = rowsOf('person', { is: ['flag', true] }, 'flagged');
const known = rowsOf('person', { known: 'count' }, 'known');
const persons = rowsOf('person');

/** What a tally comes to, added up over its groups. */
async function totals(measures: readonly Measure[], source: Source, by: readonly string[]) {
  const found = await tally(measures, { from: [source], by, during: year(2019) });
  const sums = Object.fromEntries(measures.map(({ id }) => [id, { yes: 0, unknown: 0 }]));
  let most = 0;
  for (const { counts } of found) {
    for (const [id, value] of Object.entries(counts)) {
      const { yes, unknown } = value as { yes: number; unknown: number };
      const into = sums[id] as { yes: number; unknown: number };
      into.yes += yes;
      into.unknown += unknown;
      most = Math.max(most, yes);
    }
  }
  return { groups: found.length, most, sums };
}

describe('a tally of many', () => {
  test('groups, one of them with more rows than a packed counter holds', async () => {
    const [many, rows] = [25_000, 400_000];
    // Two rows of three are in the first village.
    const place: ColumnData = {
      values: villages(many),
      indices: numbers(rows, (row) => (row % 3 === 0 ? row % many : 0)),
    };
    const flag = Uint8Array.from({ length: rows }, (_, row) => (row % 5 === 0 ? 2 : row % 2));
    const source = fromColumns({ place, flag, count: numbers(rows, (row) => row) }, options);
    const measures = [
      persons,
      flagged,
      known,
      ...Array.from({ length: 12 }, (_, index) =>
        rowsOf('person', { all: [{ is: ['flag', true] }, { atLeast: ['count', 1000 * index] }] }, `from-${index}`),
      ),
    ];
    const counted = (is: (row: number) => boolean) => Array.from({ length: rows }, (_, row) => row).filter(is).length;
    const isYes = (row: number) => row % 5 !== 0 && row % 2 === 1;
    const isUnknown = counted((row) => row % 5 === 0);
    const expected = {
      groups: many,
      most: counted((row) => row % 3 !== 0 || row % many === 0),
      sums: {
        rows: { yes: rows, unknown: 0 },
        flagged: { yes: counted(isYes), unknown: isUnknown },
        known: { yes: rows, unknown: 0 },
        ...Object.fromEntries(
          Array.from({ length: 12 }, (_, index) => [
            `from-${index}`,
            {
              yes: counted((row) => isYes(row) && row >= 1000 * index),
              unknown: counted((row) => row % 5 === 0 && row >= 1000 * index),
            },
          ]),
        ),
      },
    };
    expect(await totals(measures, source, ['village'])).toEqual(expected);
    expect(await totals(measures, await hold(source), ['village'])).toEqual(expected);
  });

  test('rows, whose sum goes beyond what a number holds exactly', async () => {
    const rows = 4_400_000;
    const money = { fen: new Int32Array(rows).fill(2 ** 31 - 1) };
    const flag = new Uint8Array(rows).fill(1);
    const [all, some] = [
      sumOf('person', 'money'),
      { ...sumOf('person', 'money', { where: { is: ['flag', true] } }), id: 'some' },
    ];
    const found = await tally([all, some, persons], {
      from: [fromColumns({ money, flag }, options)],
      during: year(2019),
    });
    const fen = BigInt(rows) * (2n ** 31n - 1n);
    const sum = { yes: `${fen / 100n}.${fen % 100n}`.replace(/\.?0+$/, ''), unknown: 0 };
    expect(countsOf(found)).toEqual({ money: sum, some: sum, rows: { yes: rows, unknown: 0 } });
  });

  test('places', async () => {
    const many = 940_000;
    const place: ColumnData = { values: villages(many), indices: numbers(many, (row) => row) };
    const source = fromColumns({ place, flag: new Uint8Array(many) }, options);
    const found = await tally([persons, flagged], { from: [source], by: ['province'], during: year(2019) });
    expect(countsOf(found)).toEqual({ rows: { yes: many, unknown: 0 }, flagged: { yes: 0, unknown: 0 } });
  }, 60_000);

  test('groups that take more room than there is at first, by conditions on codes', async () => {
    const [many, rows] = [8_100, 40_500];
    const place: ColumnData = { values: villages(many), indices: numbers(rows, (row) => row % many) };
    const code: ColumnData = { values: ['x', 'y', 'z'], indices: numbers(rows, (row) => row % 3) };
    const custom: ColumnData = { values: codes(200), indices: numbers(rows, (row) => row % 200) };
    const source = fromColumns({ place, code, custom, count: numbers(rows, (row) => row % 7) }, options);
    const measures = ['x', 'y', 'z'].flatMap((is) => [
      rowsOf('person', { is: ['code', is] }, is),
      { ...sumOf('person', 'count', { where: { is: ['code', is] } }), id: `count-${is}` },
    ]);
    const { groups, sums } = await totals(measures, source, ['village', 'custom']);
    const of = (turn: number, amount: (row: number) => number) => ({
      yes: numbers(rows, (row) => (row % 3 === turn ? amount(row) : 0)).reduce((so, each) => so + each),
      unknown: 0,
    });
    const [one, count] = [() => 1, (row: number) => row % 7];
    expect({ groups, sums }).toEqual({
      groups: 16_200,
      sums: {
        x: of(0, one),
        y: of(1, one),
        z: of(2, one),
        'count-x': of(0, count),
        'count-y': of(1, count),
        'count-z': of(2, count),
      },
    });
  });

  test.each([
    ['in order', (row: number) => row >> 1, (row: number) => row & 1],
    ['in no order', (row: number) => (row * 7919) % 4_300_000, (row: number) => +(row < 4_300_000)],
  ] as const)(
    'households, %s',
    async (_, home, is) => {
      const rows = 8_600_000;
      const source = fromColumns(
        { household: numbers(rows, home), flag: Uint8Array.from({ length: rows }, (_, row) => is(row)) },
        options,
      );
      const homes = rowsOf('household', { someMember: { are: { is: ['flag', true] } } });
      const found = await tally([homes], { from: [source], during: year(2019) });
      expect(countsOf(found)).toEqual({ rows: { yes: 4_300_000, unknown: 0 } });
    },
    60_000,
  );

  test('questions: of 300 codes and 100 limits, each by itself', async () => {
    const rows = 900;
    const code: ColumnData = {
      values: codes(300),
      indices: numbers(rows, (row) => row % 300),
    };
    const source = fromColumns({ custom: code, count: numbers(rows, (row) => row) }, options);
    const measures = [
      ...Array.from({ length: 300 }, (_, index) => rowsOf('person', { is: ['custom', `c${index}`] }, `code-${index}`)),
      ...Array.from({ length: 100 }, (_, index) => rowsOf('person', { atLeast: ['count', index] }, `from-${index}`)),
    ];
    const found = await tally(measures, { from: [source], during: year(2019) });
    expect(countsOf(found)).toEqual(
      Object.fromEntries([
        ...Array.from({ length: 300 }, (_, index) => [`code-${index}`, { yes: 3, unknown: 0 }]),
        ...Array.from({ length: 100 }, (_, index) => [`from-${index}`, { yes: rows - index, unknown: 0 }]),
      ]),
    );
  });
});
