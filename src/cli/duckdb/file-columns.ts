import { stat } from 'node:fs/promises';
import { findColumns } from '../../dataset/csv/find-columns.js';
import { csvRecords } from '../../dataset/csv/records.js';
import { decode } from '../../dataset/decode.js';
import { open } from '../../dataset/open.js';
import { mappingsOf } from '../../dataset/source.js';
import { fileError } from '../../error.js';
import { records } from '../../model/records/index.js';
import { duckdb } from '../../sql/index.js';
import { tableSql } from '../../sql/tables.js';
import type { GivenFile } from '../sources.js';
import type { Duckdb } from './open-duckdb.js';

/** A file that DuckDB can read: its format, what its columns are called there by key, and for CSV all of its headings. */
export interface FileColumns {
  readonly file: string;
  readonly format: 'csv' | 'parquet';
  readonly headings: ReadonlyMap<string, string>;
  readonly header: readonly string[];
}

const refuse = (file: string, why: string): never => {
  throw fileError('bad-request', { why: `--engine duckdb does not take ${file}: ${why}` });
};

const others = /\.(arrow|arrows|feather|ipc|ndjson|jsonl|json|xlsx|xls|tsv|gz|zst)$/i;

/**
 * Looks at a file: its columns are found as `compute` finds them, by the mapping, their keys or their names.
 *
 * @throws `PermilleError` `no-file`, `bad-request` for a file that DuckDB would read otherwise, `unknown-header`, `double-header`,
 * `no-columns`
 */
export async function fileColumns({ file, options, text }: GivenFile, engine: Duckdb): Promise<FileColumns> {
  const format = /\.parquet$/i.test(file) ? 'parquet' : 'csv';
  if (others.test(file)) refuse(file, 'of files it reads CSV and Parquet, not packed');
  if (/[*?[\]{}]/.test(file)) refuse(file, 'its name is a pattern to DuckDB');
  const { encoding = 'auto', delimiter = ',' } = text;
  if (encoding === 'gb18030') refuse(file, 'it is read as UTF-8; without --engine, gb18030 is read too');
  if (delimiter !== ',') refuse(file, `cells are separated by commas, not ${JSON.stringify(delimiter)}`);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() === false && !found.isDirectory()) refuse(file, 'it is no file, but a pipe');
  const header = format === 'csv' ? await csvHeader(file) : [];
  const seen = await columnNames(file, format, engine);
  if (format === 'csv') refuseOtherwise(file, header, seen);
  const columns = records[options.of];
  const mapped = mappingsOf(options.columns ?? {}, columns, options.of);
  const own = format === 'csv' ? header : seen;
  const headings = new Map(
    findColumns(own, columns, mapped, options.of, file).map(({ key, index }) => [key, seen[index] ?? key]),
  );
  return { file, format, headings, header: seen };
}

/** The first record of a CSV file. */
async function csvHeader(file: string): Promise<readonly string[]> {
  const { bytes, name, taken } = await open(file);
  const rows = csvRecords(decode(bytes, 'utf-8', file), ',', name);
  try {
    const first = await rows.next();
    if (first.done === true && taken() === 0) throw fileError('empty-file', { file });
    return first.done === true ? refuse(file, 'it has no header') : first.value.cells.map((cell) => cell.trim());
  } finally {
    await rows.return(undefined);
  }
}

async function columnNames(file: string, format: 'csv' | 'parquet', engine: Duckdb): Promise<readonly string[]> {
  await open(file).then(({ bytes }) => bytes[Symbol.asyncIterator]().return?.(undefined));
  const table = format === 'csv' ? { csv: file } : { parquet: file };
  const rows = await engine.rows(`DESCRIBE SELECT * FROM ${tableSql(table, duckdb)}`, [], file);
  return rows.map(({ column_name }) => String(column_name));
}

/** Refuses a CSV file in which DuckDB finds another header. */
function refuseOtherwise(file: string, header: readonly string[], seen: readonly string[]): void {
  if (header.length === 1) refuse(file, 'it has one column, and DuckDB takes an empty line for a row of it');
  if (header.length !== seen.length || header.some((heading, index) => heading !== seen[index]?.trim()))
    refuse(file, `its header has ${header.join(', ')}, and DuckDB finds ${seen.join(', ')}`);
}
