import { readFile } from 'node:fs/promises';
import {
  compile,
  type DuckdbConnection,
  duckdb,
  duckdbDriver,
  postgres,
  postgresDriver,
  run,
  type Table,
} from 'permille/sql';
import type { Contender } from '../harness/contender.js';
import { peer } from '../peers/peer.js';
import { measures, person } from '../workload/definitions.js';
import { csvPath, parquetPath } from '../workload/files.js';
import type { Level } from '../workload/reference.js';
import { householdQuery, isSumOfMoney, sumQuery, type Dialect as Words } from '../workload/sql.js';
import { requestOf } from '../workload/sql-request.js';
import { indicators, sums } from '../workload/sums.js';
import { connect, readCsv } from './duckdb.js';
import { sumsOfTally } from './permille.js';
import { blankSums, fen } from './results.js';

/** The 36 sums of the 20 indicators in one SELECT for persons and one for households, by DuckDB: from a table in memory, or a Parquet file. */
export const inDuckdb: Contender = async ({ rows, level = 'county', threads = 2, way = 'table' }) => {
  const connection = await connect(threads);
  if (way === 'table') await connection.run(`CREATE TABLE persons AS SELECT * FROM ${readCsv(csvPath(rows, 'plain'))}`);
  const table: Table = way === 'table' ? 'persons' : { parquet: parquetPath(rows) };
  const query = compile(measures, requestOf(duckdb, table, level));
  const driver = duckdbDriver(connection as unknown as DuckdbConnection);
  return {
    run: async () => {
      const tally = await run(query, driver);
      return () => sumsOfTally(tally, level);
    },
  };
};

/** The same by PostgreSQL. */
export const inPostgres: Contender = async ({ rows, level = 'county' }) => {
  const database = await postgresWith(rows);
  const query = compile(measures, requestOf(postgres, 'persons', level));
  const driver = postgresDriver({ query: (text, values) => database.query(text, values) });
  return {
    run: async () => {
      const tally = await run(query, driver);
      return () => sumsOfTally(tally, level);
    },
  };
};

type Rows = readonly Readonly<Record<string, unknown>>[];

const words: Words = {
  isYes: (column) => column,
  date: (day) => `DATE '${day}'`,
  any: 'max',
  count: (where) => `count(*) FILTER (WHERE ${where})`,
  sum: (column, where) => `sum(${column}) FILTER (WHERE ${where})`,
};

/** Twenty queries, one for each indicator, each with its ratio, as people write them. */
const queries = (level: Level): readonly string[] =>
  indicators.map(([numerator, denominator]) => {
    const of = [numerator, denominator].map((id) => sums.find((sum) => sum.id === id));
    const inner = of.every((sum) => sum === undefined)
      ? householdQuery(level, 'persons', words)
      : sumQuery(
          level,
          'persons',
          words,
          of.flatMap((sum) => sum ?? []),
        );
    return `SELECT *, 100.0 * "${numerator}_" / nullif("${denominator}_", 0) AS ratio FROM (${inner}) AS sums`;
  });

const sumsIn = (results: readonly Rows[], level: Level): Float64Array => {
  const into = blankSums(level);
  for (const rows of results)
    for (const { g, ratio: _, ...own } of rows)
      for (const [name, value] of Object.entries(own)) {
        const id = name.slice(0, -1);
        into.set(g as string | null, id, isSumOfMoney(id) ? fen(String(value ?? 0)) : Number(value ?? 0));
      }
  return into.all;
};

/** Twenty queries to DuckDB. */
export const queriesToDuckdb: Contender = async ({ rows, level = 'county', threads = 2 }) => {
  const connection = await connect(threads);
  await connection.run(`CREATE TABLE persons AS SELECT * FROM ${readCsv(csvPath(rows, 'plain'))}`);
  const driver = duckdbDriver(connection as unknown as DuckdbConnection);
  return {
    run: async () => {
      const results: Rows[] = [];
      for (const query of queries(level)) results.push(await driver(query, []));
      return () => sumsIn(results, level);
    },
  };
};

/** Twenty queries to PostgreSQL. */
export const queriesToPostgres: Contender = async ({ rows, level = 'county' }) => {
  const database = await postgresWith(rows);
  return {
    run: async () => {
      const results: Rows[] = [];
      for (const query of queries(level)) results.push((await database.query(query)).rows);
      return () => sumsIn(results, level);
    },
  };
};

interface Database {
  readonly exec: (sql: string) => Promise<unknown>;
  readonly query: (
    sql: string,
    values?: string[],
    options?: { readonly blob: Blob },
  ) => Promise<{ readonly rows: Rows }>;
}

interface Pglite {
  readonly PGlite: { readonly create: () => Promise<Database> };
}

/** PostgreSQL in the process, with the persons of a file. */
async function postgresWith(rows: number): Promise<Database> {
  const { PGlite } = await peer<Pglite>('@electric-sql/pglite');
  const database = await PGlite.create();
  const types: Readonly<Record<string, string>> = {
    flag: 'BOOLEAN',
    date: 'DATE',
    count: 'INTEGER',
    money: 'NUMERIC(12, 2)',
  };
  const [header = ''] = (await readFile(csvPath(rows, 'plain'), { encoding: 'utf8' })).slice(0, 2000).split('\n');
  const named = new Map(Object.values(person).map(({ name, type }) => [name.en, type]));
  const stored = header.split(',').map((name) => `${name} ${types[named.get(name) ?? ''] ?? 'TEXT'}`);
  await database.exec(`CREATE TABLE persons (${stored.join(', ')})`);
  const blob = new Blob([await readFile(csvPath(rows, 'plain'))]);
  await database.query("COPY persons FROM '/dev/blob' WITH (FORMAT csv, HEADER)", [], { blob });
  await database.exec('ANALYZE persons');
  return database;
}
