import fc from 'fast-check';
import { type ColumnData, fromColumns, fromCsv, fromRows, hold, type Source } from 'permille/dataset';
import { random } from '../../../bench/random.js';
import { type Row, row } from '../truth.js';
import { records } from './asked.js';

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 5 });
const place = fc.constantFrom(
  '140423',
  '140423101202',
  '140423102203',
  '140424',
  '140424101202',
  '140521100200',
  '140000',
);

const person: fc.Arbitrary<Row> = fc
  .tuple(
    row,
    fc.record({
      place: maybe(place),
      custom: maybe(fc.constantFrom('一', '二', 'A00.1', 'x,"y"', 'x')),
      relation: maybe(fc.constantFrom('head', 'other', 'other')),
    }),
  )
  .map(([own, more]) => ({ ...own, ...more }));

/** What no column of the dictionary takes. */
const bad = fc.constantFrom(
  { flag: '?' },
  { date: '2019-02-29' },
  { count: '-1' },
  { money: '1.005' },
  { code: 'w' },
  { place: '1' },
);

/** Persons: some, told again and again in an order of their own, with the households that they are in. */
export const people = fc
  .record({
    some: fc.array(person, { minLength: 1, maxLength: 14 }),
    bad: fc.option(fc.tuple(fc.nat(13), bad), { nil: undefined, freq: 3 }),
    rows: fc.constantFrom(1, 7, 40, 40, 40, 40, 40, 40, 5000),
    seed: fc.nat(),
    homes: fc.constantFrom('in order', 'in order', 'mixed', 'late', 'none'),
  })
  .map(({ some, bad: wrong, rows, seed, homes }) => {
    const { whole: pick } = random(seed);
    const pool = some.map((each, index) => (wrong?.[0] === index ? { ...each, ...wrong[1] } : each));
    const home = (index: number): string | null => {
      if (homes === 'none' || (index % 11 === 5 && rows < 100)) return null;
      if (homes === 'mixed') return String(10_000 + pick(Math.ceil(rows / 3)));
      return homes === 'late' && index > rows * 0.8 ? '10003' : String(10_000 + Math.floor(index / 3));
    };
    return Array.from({ length: rows }, (_, index): Row => ({ ...pool[pick(pool.length)], household: home(index) }));
  });

const columns = Object.keys(records.person);
const options = { of: 'person', records, onBadRow: 'count-unknown' } as const;

const listed = (cells: readonly unknown[]): ColumnData => {
  const values = [...new Set(cells)];
  const places = new Map(values.map((value, at) => [value, at]));
  return { values, indices: Uint16Array.from(cells, (cell) => places.get(cell) ?? 0) };
};

const quoted = (cell: unknown): string =>
  /[",]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell ?? '');

/** The ways in which rows come. */
export const ways: Readonly<Record<string, (rows: readonly Row[]) => Source | Promise<Source>>> = {
  rows: (rows) =>
    fromRows(
      rows.map((each) => ({ ...Object.fromEntries(columns.map((key) => [key, null])), ...each })),
      options,
    ),
  columns: (rows) =>
    fromColumns(
      Object.fromEntries(columns.map((key) => [key, listed(rows.map((each) => each[key] ?? null))])),
      options,
    ),
  csv: (rows) => {
    const lines = rows.map((each) => columns.map((key) => quoted(each[key])).join(','));
    return fromCsv(new TextEncoder().encode(`${columns.join(',')}\n${lines.join('\n')}\n`), options);
  },
  held: async (rows) => hold((await (rows.length % 2 === 0 ? ways.columns : ways.rows)?.(rows)) as Source),
};

/** Rows in one source, or dealt out to several, one after the other. */
export async function sources(rows: readonly Row[], in_: readonly string[]): Promise<Source[]> {
  const size = Math.ceil(rows.length / in_.length);
  return Promise.all(
    in_.map(async (way, index) =>
      (ways[way] as (rows: readonly Row[]) => Source)(rows.slice(index * size, (index + 1) * size)),
    ),
  );
}
