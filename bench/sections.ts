import type { Entry, Task } from './harness/contender.js';

/** Contenders that run side by side. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
  /** `cold`: each run is a process of its own, start to end. */
  readonly cold?: true;
  /** Only with `--full`. */
  readonly full?: true;
}

const entry = (name: string, contender: string, task: Task, more: Partial<Entry> = {}): Entry => ({
  name,
  contender,
  task,
  ...more,
});

const million = 1_000_000;
const polarsThreads = { env: { POLARS_MAX_THREADS: '2' } } as const;
const slow = { slow: true } as const;

const inMemory = (rows: number): readonly Entry[] => [
  entry('hand-written limit', 'limit', { rows, level: 'county' }),
  entry('permille', 'permille', { rows, level: 'county' }),
  entry('permille, every count read', 'permille', { rows, level: 'county', way: 'read' }),
  entry('permille, 2 threads', 'permille', { rows, level: 'county', threads: 2 }),
  entry('permille, 2 threads, every count read', 'permille', { rows, level: 'county', threads: 2, way: 'read' }),
  entry('permille, source tree', 'permille', { rows, level: 'county' }, { build: 'source' }),
  entry('DuckDB, tuned, 2 threads', 'duckdb', { rows, level: 'county', threads: 2 }),
  entry('DuckDB, tuned', 'duckdb', { rows, level: 'county', threads: 1 }),
  entry('DuckDB, as users write it, 2 threads', 'duckdb', { rows, level: 'county', threads: 2, way: 'user' }),
  entry('DuckDB, as users write it', 'duckdb', { rows, level: 'county', threads: 1, way: 'user' }),
  entry('chdb, 2 threads', 'chdb', { rows, level: 'county', threads: 2 }),
  entry('polars, 2 threads', 'polars', { rows, level: 'county' }, polarsThreads),
  entry('a loop over objects', 'objects', { rows, level: 'county' }, slow),
  entry('arquero', 'arquero', { rows, level: 'county' }, slow),
];

const files = (rows: number): readonly Entry[] => [
  entry('permille', 'permille-csv', { rows, level: 'county' }),
  entry('permille, 2 threads', 'permille-csv', { rows, level: 'county', threads: 2 }),
  entry('permille, rules checked too', 'permille-csv-rules', { rows, level: 'county' }),
  entry('permille, reading alone', 'permille-scanner', { rows }),
  entry('permille, reading alone, quoted and CRLF', 'permille-scanner', { rows, file: 'quoted' }),
  entry('DuckDB, 2 threads', 'duckdb-csv', { rows, level: 'county', threads: 2 }),
  entry('DuckDB', 'duckdb-csv', { rows, level: 'county', threads: 1 }),
  entry('polars, 2 threads', 'polars', { rows, level: 'county', way: 'csv' }, polarsThreads),
  entry('udsv and a loop', 'udsv', { rows, level: 'county' }, slow),
  entry('papaparse and a loop', 'papaparse', { rows, level: 'county' }, slow),
  entry('csv-parse and a loop', 'csv-parse', { rows, level: 'county' }, slow),
];

const cold = (rows: number): readonly Entry[] => [
  entry('permille', 'permille-csv', { rows, level: 'county' }),
  entry('permille, 2 threads', 'permille-csv', { rows, level: 'county', threads: 2 }),
  entry('DuckDB, 2 threads', 'duckdb-csv', { rows, level: 'county', threads: 2 }),
  entry('udsv and a loop', 'udsv', { rows, level: 'county' }),
];

const large = 10 * million;

/** All that is measured. Each section's results are of one time and place: only within one are they compared. */
export const sections: readonly Section[] = [
  { id: 'county-100k', title: '20 indicators of 100,000 persons in memory, by county', entries: inMemory(100_000) },
  { id: 'county-1m', title: '20 indicators of a million persons in memory, by county', entries: inMemory(million) },
  {
    id: 'village-1m',
    title: '20 indicators of a million persons in memory, by 20,160 villages',
    entries: [
      entry('hand-written limit', 'limit', { rows: million, level: 'village' }),
      entry('permille', 'permille', { rows: million, level: 'village' }),
      entry('permille, every count read', 'permille', { rows: million, level: 'village', way: 'read' }),
      entry('permille, 2 threads', 'permille', { rows: million, level: 'village', threads: 2 }),
      entry('permille, all five levels', 'permille-levels', { rows: million, level: 'village' }),
      entry('DuckDB, tuned, 2 threads', 'duckdb', { rows: million, level: 'village', threads: 2 }),
      entry('a loop over objects', 'objects', { rows: million, level: 'village' }, slow),
    ],
  },
  {
    id: 'order-1m',
    title: 'The same by county, rows in other orders',
    entries: [
      entry('permille', 'permille', { rows: million, level: 'county' }),
      entry('permille, sorted by village', 'permille', { rows: million, level: 'county', order: 'sorted' }),
      entry('permille, shuffled', 'permille', { rows: million, level: 'county', order: 'shuffled' }),
      entry('hand-written limit, shuffled', 'limit', { rows: million, level: 'county', order: 'shuffled' }),
    ],
  },
  { id: 'csv-1m', title: 'From a CSV file of a million rows (81 MB), warm', entries: files(million) },
  {
    id: 'cold-100k',
    title: 'From a CSV file of 100,000 rows, a process from start to end',
    entries: cold(100_000),
    cold: true,
  },
  {
    id: 'cold-1m',
    title: 'From a CSV file of a million rows, a process from start to end',
    entries: cold(million),
    cold: true,
  },
  {
    id: 'parquet-1m',
    title: 'From a Parquet file of a million rows (snappy), warm',
    entries: [
      entry('permille', 'permille-parquet', { rows: million, level: 'county' }),
      entry('permille, counted by DuckDB, 2 threads', 'sql-duckdb', {
        rows: million,
        level: 'county',
        threads: 2,
        way: 'parquet',
      }),
      entry('DuckDB, 2 threads', 'duckdb-parquet', { rows: million, level: 'county', threads: 2 }),
      entry('DuckDB', 'duckdb-parquet', { rows: million, level: 'county', threads: 1 }),
      entry('hyparquet and a loop', 'hyparquet', { rows: million, level: 'county' }, slow),
    ],
  },
  {
    id: 'sql-1m',
    title: '20 indicators of a million rows in a database: one scan for all, and a query for each',
    entries: [
      entry('permille in DuckDB', 'sql-duckdb', { rows: million, level: 'county', threads: 2 }),
      entry('twenty queries to DuckDB', 'queries-duckdb', { rows: million, level: 'county', threads: 2 }),
      entry('permille in PostgreSQL', 'sql-postgres', { rows: million, level: 'county' }, slow),
      entry('twenty queries to PostgreSQL', 'queries-postgres', { rows: million, level: 'county' }, slow),
    ],
  },
  {
    id: 'rules-1m',
    title: '13 rules put to each of a million rows in memory',
    entries: [
      entry('permille', 'permille-rules', { rows: million }),
      entry('typebox, compiled', 'typebox', { rows: million }),
      entry('ajv, compiled', 'ajv', { rows: million }),
      entry('zod', 'zod', { rows: million }, slow),
    ],
  },
  {
    id: 'quotients-1m',
    title: 'A million exact ratios to four places',
    entries: [
      entry('division of doubles, neither rounded nor exact', 'division', { rows: million }),
      entry('permille', 'quotients', { rows: million }),
      entry('decimal.js', 'decimal.js', { rows: million }, slow),
    ],
  },
  {
    id: 'steady-1m',
    title: 'By county again, in five fresh processes',
    entries: [1, 2, 3, 4, 5].map((number) =>
      entry(`permille, process ${number}`, 'permille', { rows: million, level: 'county' }),
    ),
  },
  {
    id: 'growth',
    title: 'By county, a million rows and ten million',
    full: true,
    entries: [
      entry('permille, a million', 'permille', { rows: million, level: 'county' }),
      entry('permille, ten million', 'permille', { rows: large, level: 'county' }),
      entry('hand-written limit, ten million', 'limit', { rows: large, level: 'county' }),
      entry('DuckDB, tuned, 2 threads, ten million', 'duckdb', { rows: large, level: 'county', threads: 2 }),
    ],
  },
  {
    id: 'csv-10m',
    title: 'From a CSV file of ten million rows (829 MB), warm',
    full: true,
    entries: [
      entry('permille', 'permille-csv', { rows: large, level: 'county' }, slow),
      entry('permille, 2 threads', 'permille-csv', { rows: large, level: 'county', threads: 2 }, slow),
      entry('DuckDB, 2 threads', 'duckdb-csv', { rows: large, level: 'county', threads: 2 }, slow),
    ],
  },
  {
    id: 'cold-10m',
    title: 'From a CSV file of ten million rows, a process from start to end',
    full: true,
    cold: true,
    entries: cold(large).slice(0, 3),
  },
];
