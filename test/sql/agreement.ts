import { fc } from '@fast-check/vitest';
import { indicatorsOf, type PlaceLevel, type RecordKind, type TallyValue, year } from 'permille';
import { catalogue, everyone, poor } from 'permille/catalogue';
import { type By, fromRows, tally } from 'permille/dataset';
import { compile, run, type Table } from 'permille/sql';
import { expect } from 'vitest';
import { type AllRows, everyKind, isReported, kinds } from '../dataset/every-kind.js';
import { asked, records } from '../dataset/reference/asked.js';
import { people } from '../dataset/reference/people.js';
import { plainRows } from '../dataset/reference/reference-tally.js';
import type { Engine, Row } from './engines/engine.js';

const columns = Object.keys(records.person);

/** The same persons without a cell that no column takes, and with every column; ClickHouse has no day before 1900. */
const sound = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => {
    const cells = columns.map((key): [string, Row[string]] => [key, row[key] ?? null]);
    return Object.fromEntries(cells.map(([key, cell]) => [key, cell === '1899-12-31' ? '1900-01-01' : cell]));
  });

const isSound = (rows: readonly Row[]): boolean =>
  rows.every(
    ({ flag, date, count, money, code, place }) =>
      flag !== '?' && date !== '2019-02-29' && count !== '-1' && money !== '1.005' && code !== 'w' && place !== '1',
  );

/** Random persons, and several things asked about them at a time. */
export const askedOfPeople = fc.tuple(
  people.filter(isSound).map(sound),
  fc.array(asked, { minLength: 1, maxLength: 6 }),
);

/** The county and the province, where a tally is by a lower level. */
const above = (by: readonly By[]): readonly PlaceLevel[] =>
  by.includes('village') || by.includes('township')
    ? ['county', 'province']
    : by.includes('county')
      ? ['province']
      : [];

/** Whether a tally counts somebody, or adds something up. */
const isCounted = (value: TallyValue | undefined): boolean =>
  typeof value === 'object' && 'yes' in value && String(value.yes) !== '0';

/** How many conditions were asked, and how many of them anybody meets. */
export interface Conditions {
  readonly asked: number;
  readonly met: number;
}

/** Has an engine and a dataset counted the same. */
export async function agreeOnPeople(
  engine: Engine,
  [rows, requests]: typeof askedOfPeople extends fc.Arbitrary<infer Value> ? Value : never,
): Promise<Conditions> {
  const table = await engine.load('people', 'person', records.person, rows);
  const conditions = { asked: 0, met: 0 };
  for (const { measures, ...plain } of requests) {
    const request = { ...plain, rollUp: above(plain.by) };
    const from = [fromRows(rows, { of: 'person', records })];
    const expected = await tally(measures, { ...request, from });
    const query = compile(measures, { ...request, dialect: engine.dialect, tables: { person: table }, records });
    const found = await run(query, engine.driver);
    expect(plainRows(found)).toEqual(plainRows(expected));
    for (const level of request.rollUp) {
      const [own, other] = [found.rolledUp[level], expected.rolledUp[level]].map((each) => each && plainRows(each));
      expect(own).toBeDefined();
      expect(own).toEqual(other);
    }
    for (const { id } of measures)
      for (const population of request.populations) {
        const told = expected.filter((row) => row.population === population.id);
        conditions.asked += 1;
        if (told.some(({ counts }) => isCounted(counts[id]))) conditions.met += 1;
      }
  }
  return conditions;
}

const all = indicatorsOf(catalogue);

/** Rows as they would be reported of other places and institutions. */
const elsewhere = (rows: readonly Row[], number: number): readonly Row[] =>
  rows.map((row) => ({ ...row, id: `${row.id}-${number}`, place: `${11 + number}${String(row.place).slice(2)}` }));

const together = (heaps: readonly AllRows[]): AllRows => {
  const rowsOf = (of: RecordKind): readonly Row[] =>
    heaps.flatMap((rows, number) => (isReported(of) ? elsewhere(rows[of], number) : rows[of]));
  const rows: Partial<AllRows> = Object.fromEntries(kinds.map((of) => [of, rowsOf(of)]));
  return rows as AllRows;
};

/** Rows of every kind, so many that most measures count some. */
export const manyOfEveryKind = fc.array(everyKind, { minLength: 40, maxLength: 40 }).map(together);

/** Has an engine and a dataset counted the whole catalogue from rows of every kind; which measures count any. */
export async function agreeOnCatalogue(engine: Engine, rows: AllRows): Promise<readonly string[]> {
  const tables: Record<string, Table> = {};
  for (const of of kinds) tables[of] = await engine.load(of, of, catalogue.records[of], filled(of, rows));
  const request = { by: ['county'], during: year(2019), populations: [everyone, poor] } as const;
  const from = kinds.map((of) => fromRows(filled(of, rows), { of }));
  const expected = plainRows(await tally(all, { ...request, from }));
  const query = compile(all, { ...request, dialect: engine.dialect, tables });
  expect(plainRows(await run(query, engine.driver))).toEqual(expected);
  return expected.flatMap(({ counts }) => Object.keys(counts).filter((id) => isCounted(counts[id])));
}

const filled = (of: RecordKind, rows: AllRows): readonly Row[] =>
  rows[of].map((row) => Object.fromEntries(Object.keys(catalogue.records[of]).map((key) => [key, row[key] ?? null])));

export { everyKind };
