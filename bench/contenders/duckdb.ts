import type { Contender } from '../harness/contender.js';
import { peer } from '../peers/peer.js';
import { csvPath } from '../workload/files.js';
import type { Level } from '../workload/reference.js';
import {
  columnsNeeded,
  type Dialect,
  householdQuery,
  isSumOfMoney,
  personQuery,
  placeColumn,
  sumOfColumn,
} from '../workload/sql.js';
import { blankSums } from './results.js';

interface Rows {
  readonly columnNames: () => readonly string[];
  readonly getColumns: () => readonly (readonly unknown[])[];
}

/** A connection to a database of its own, in memory. */
export interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<Rows>;
}

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (
      path: string,
      options: Readonly<Record<string, string>>,
    ) => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
}

/** Opens a database in memory. */
export async function connect(threads: number): Promise<Connection> {
  const { DuckDBInstance } = await peer<DuckDb>('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  return instance.connect();
}

const types = {
  household_id: 'INTEGER',
  person_id: 'INTEGER',
  county_code: 'VARCHAR',
  village_code: 'VARCHAR',
  birth_date: 'DATE',
  sex: 'UTINYINT',
  resident: 'BOOLEAN',
  key_population: 'BOOLEAN',
  poor: 'BOOLEAN',
  disabled: 'BOOLEAN',
  signed_family_doctor: 'BOOLEAN',
  insured: 'BOOLEAN',
  hypertension: 'BOOLEAN',
  hypertension_managed: 'BOOLEAN',
  diabetes: 'BOOLEAN',
  diabetes_managed: 'BOOLEAN',
  elderly_managed: 'BOOLEAN',
  visits_total: 'SMALLINT',
  visits_in_county: 'SMALLINT',
  visits_primary: 'SMALLINT',
  inpatient_cost: 'DECIMAL(12,2)',
  reimbursed: 'DECIMAL(12,2)',
  live_birth: 'BOOLEAN',
  age_at_death_days: 'SMALLINT',
};

/** A CSV file as a table, its types told. */
export const readCsv = (path: string): string =>
  `read_csv('${path}', header=true, columns={${Object.entries(types)
    .map(([column, type]) => `'${column}':'${type}'`)
    .join(',')}})`;

const plain = {
  isYes: (column: string) => column,
  date: (day: string) => `DATE '${day}'`,
  any: 'any_value',
};

/** SQL as a user writes it. */
const asUsersDo: Dialect = {
  ...plain,
  count: (where) => `count(*) FILTER (WHERE ${where})`,
  sum: (column, where) => `sum(${column}) FILTER (WHERE ${where})`,
};

/** The fastest SQL that was found for it. */
export const tuned: Dialect = {
  ...plain,
  count: (where) => `count_if(${where})`,
  sum: (column, where) => `sum(CASE WHEN ${where} THEN ${column} END)`,
};

/** All sums in one query over a table, or over something else that is read but once. */
export function query(level: Level, dialect: Dialect, from?: string): string {
  const once = `persons AS MATERIALIZED (SELECT ${[placeColumn(level), ...columnsNeeded].join(', ')} FROM ${from}), `;
  return (
    `WITH ${from === undefined ? '' : once}p AS (${personQuery(level, 'persons', dialect)}), ` +
    `h AS (${householdQuery(level, 'persons', dialect)}) ` +
    'SELECT p.*, h."householdsWithResidents_", h."householdsAllSigned_" FROM p LEFT JOIN h ON p.g IS NOT DISTINCT FROM h.g'
  );
}

interface Decimal {
  readonly value: bigint;
  readonly scale: number;
}

const isDecimal = (value: unknown): value is Decimal => typeof value === 'object' && value !== null && 'scale' in value;

/** The sums of a result by columns, the first of which has the groups; money as it came, decimals in fen. */
export function sumsOf(names: readonly string[], columns: readonly (readonly unknown[])[], level: Level): Float64Array {
  const sums = blankSums(level);
  const groups = columns[0] as readonly (string | null)[];
  for (const [index, name] of names.entries()) {
    if (index === 0) continue;
    const id = sumOfColumn(name);
    for (const [row, value] of (columns[index] ?? []).entries()) {
      if (value === null) continue;
      if (isDecimal(value) && !isSumOfMoney(id)) throw new Error(`${id} should be whole`);
      sums.set(groups[row], id, Number(isDecimal(value) ? value.value : value));
    }
  }
  return sums.all;
}

/** Runs a query and fetches all of its columns: a result that JavaScript cannot see is none. */
export async function answer(connection: Connection, sql: string, level: Level): Promise<() => Float64Array> {
  const rows = await connection.runAndReadAll(sql);
  const [names, columns] = [rows.columnNames(), rows.getColumns()];
  return () => sumsOf(names, columns, level);
}

const encode = [
  'CREATE TYPE county AS ENUM (SELECT DISTINCT county_code FROM raw WHERE county_code IS NOT NULL ORDER BY 1)',
  'CREATE TYPE village AS ENUM (SELECT DISTINCT village_code FROM raw WHERE village_code IS NOT NULL ORDER BY 1)',
  'CREATE TABLE persons AS SELECT * REPLACE (county_code::county AS county_code, village_code::village AS village_code, ' +
    '(inpatient_cost * 100)::INTEGER AS inpatient_cost, (reimbursed * 100)::INTEGER AS reimbursed) FROM raw',
  'DROP TABLE raw',
];

/** DuckDB on a table in memory: `user` as it comes from the file, `tuned` with enumerations, whole fen and the fastest SQL. */
export const duckdb: Contender = async ({ rows, level = 'county', threads = 2, way = 'tuned' }) => {
  const connection = await connect(threads);
  const table = way === 'tuned' ? 'raw' : 'persons';
  await connection.run(`CREATE TABLE ${table} AS SELECT * FROM ${readCsv(csvPath(rows, 'plain'))}`);
  if (way === 'tuned') for (const statement of encode) await connection.run(statement);
  const sql = query(level, way === 'tuned' ? tuned : asUsersDo);
  return { run: () => answer(connection, sql, level) };
};
