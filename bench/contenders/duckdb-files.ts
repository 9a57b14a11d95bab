import type { Contender } from '../harness/contender.js';
import { csvPath, parquetPath } from '../workload/files.js';
import { answer, connect, query, readCsv, tuned } from './duckdb.js';

/** DuckDB from a CSV file, each run anew; the file is read once, its types told. */
export const duckdbCsv: Contender = async ({ rows, level = 'county', threads = 2, file = 'plain' }) => {
  const connection = await connect(threads);
  await connection.run('SET preserve_insertion_order = false');
  const sql = query(level, tuned, readCsv(csvPath(rows, file)));
  return { run: () => answer(connection, sql, level) };
};

/** DuckDB from a Parquet file, each run anew. */
export const duckdbParquet: Contender = async ({ rows, level = 'county', threads = 2 }) => {
  const connection = await connect(threads);
  const sql = query(level, tuned, `read_parquet('${parquetPath(rows)}')`);
  return { run: () => answer(connection, sql, level) };
};

/** Writes the CSV file as Parquet, compressed by snappy. */
export async function writeParquet(rows: number, path: string): Promise<void> {
  const connection = await connect(2);
  const from = readCsv(csvPath(rows, 'plain'));
  await connection.run(`COPY (SELECT * FROM ${from}) TO '${path}' (FORMAT parquet, COMPRESSION snappy)`);
}
