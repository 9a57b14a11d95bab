import { type Condition, type Measure, persons, year, yuan } from 'permille';
import { records as ours } from 'permille/catalogue';
import { type By, fromRows, tally } from 'permille/dataset';
import { compile, type Dialect, type Driver, type Query, run } from 'permille/sql';
import { expect } from 'vitest';
import { plainRows } from '../dataset/reference/reference-tally.js';
import type { Engine, Row } from './engines/engine.js';

const name = { zh: '列', en: 'column' };

/** Persons with a column of each type, of codes both of a list and not. */
export const records = {
  ...ours,
  person: {
    place: { type: 'place', name },
    household: { type: 'key', name },
    code: { type: 'code', name, codes: { x: name, y: name } },
    open: { type: 'code', name },
    flag: { type: 'flag', name },
    date: { type: 'date', name },
    count: { type: 'count', name },
    money: { type: 'money', name },
    other: { type: 'money', name },
    decimal: { type: 'decimal', name },
  },
} as const;

/** What is asked of the persons, or of their households. */
export interface Asked {
  readonly of?: 'person' | 'household';
  readonly where?: unknown;
  readonly sum?: string;
}

/** A measure of that. */
export const measureOf = ({ of = 'person', where, sum }: Asked): Measure => ({
  id: 'asked',
  name,
  unit: sum === undefined ? persons : yuan,
  of,
  overTime: 'flow',
  ...(where === undefined ? {} : { where: where as Condition }),
  ...(sum === undefined ? {} : { sum }),
});

/** What the values of a column mean, and how many decimals they have. */
interface Meaning {
  readonly codes?: Readonly<Record<string, string | boolean | null>>;
  readonly decimals?: number;
}

/** How it is asked. */
export interface How {
  readonly by?: readonly By[];
  readonly columns?: { readonly [Key in keyof typeof records.person]?: Meaning } | undefined;
}

const request = { during: year(2019), records } as const;

/** The query for it in a dialect. */
export const queryFor = (dialect: Dialect, asked: Asked, { by = [], columns = {} }: How = {}): Query =>
  compile([measureOf(asked)], { ...request, dialect, tables: { person: 'made' }, by, columns: { person: columns } });

/** SQL types of the columns of a table. */
export type Types = Readonly<Record<string, string>>;

/** Makes a table of rows: texts, and the types that they are cast to. */
export async function makeTable({ dialect, driver }: Engine, types: Types, rows: readonly Row[]): Promise<void> {
  const cell = (value: Row[string] | undefined): string =>
    value === null || value === undefined ? 'NULL' : (dialect.text(String(value)) ?? 'NULL');
  const keys = Object.keys(types);
  const tuples = rows.map((row) => `(${keys.map((key) => cell(row[key])).join(', ')})`).join(', ');
  const names = keys.map((_, index) => `c${index}`);
  const given = names.map((name) => `${name} Nullable(String)`).join(', ');
  const from =
    dialect.name === 'clickhouse'
      ? `VALUES(${dialect.text(given)}, ${tuples})`
      : `(VALUES ${tuples}) AS given (${names.join(', ')})`;
  const cells = keys.map((key, index) => `CAST(c${index} AS ${types[key]}) AS ${dialect.quote(key)}`);
  await makeTableOf({ dialect, driver }, `SELECT ${cells.join(', ')} FROM ${from}`);
}

/** Makes a table of a query. */
export async function makeTableOf({ dialect, driver }: Pick<Engine, 'dialect' | 'driver'>, query: string) {
  const make: Readonly<Record<Dialect['name'], readonly string[]>> = {
    duckdb: ['CREATE OR REPLACE TABLE made AS'],
    postgres: ['DROP TABLE IF EXISTS made', 'CREATE TABLE made AS'],
    clickhouse: ['CREATE OR REPLACE TABLE made ENGINE = MergeTree ORDER BY tuple() AS'],
    spark: ['CREATE OR REPLACE TEMP VIEW made AS'],
  };
  for (const start of make[dialect.name]) await driver(start.endsWith(' AS') ? `${start} ${query}` : start, []);
}

/** What a query comes to. */
export const counted = async (query: Query, driver: Driver) => plainRows(await run(query, driver));

/** What the table comes to. */
export const ask = ({ dialect, driver }: Engine, asked: Asked, how: How = {}) =>
  counted(queryFor(dialect, asked, how), driver);

/** What a dataset makes of rows. */
const expected = async (rows: readonly Row[], asked: Asked, { by = [], columns = {} }: How = {}) =>
  plainRows(
    await tally([measureOf(asked)], { ...request, by, from: [fromRows(rows, { of: 'person', records, columns })] }),
  );

/** Has a table of these rows counted as a dataset counts them. */
export async function agree(engine: Engine, types: Types, rows: readonly Row[], asked: Asked, how: How = {}) {
  await makeTable(engine, types, rows);
  const found = await ask(engine, asked, how);
  expect(found).toEqual(await expected(rows, asked, how));
  return found;
}

/** An error of the library that so many cells, or rows, are not what they should be. */
export const badRows = (faults: number) => ({ code: 'bad-rows', details: { faults } });
