import type { ColumnMapping } from '../../dataset/index.js';
import { fileError } from '../../error.js';
import type { Column, ColumnType, RecordDictionary, RecordKind } from '../../model/column.js';
import { records } from '../../model/records/index.js';
import { duckdb, type StoredColumn, type StoredColumns, type Table, type Tables } from '../../sql/index.js';
import { tableSql } from '../../sql/tables.js';
import type { GivenFile } from '../sources.js';
import { storedColumn } from '../stored.js';
import { type FileColumns, fileColumns } from './file-columns.js';
import type { Duckdb } from './open-duckdb.js';

/** Files as tables, and what is in them. */
export interface FileTables {
  readonly tables: Tables;
  readonly columns: StoredColumns<RecordDictionary>;
}

type Mappings = Readonly<Record<string, string | ColumnMapping>>;

/**
 * The files of each kind of record as a table of DuckDB.
 *
 * @throws `PermilleError` as `fileColumns` does, and `bad-request` for files that DuckDB would not read as one
 */
export async function fileTables(
  given: readonly GivenFile[],
  wanted: (of: RecordKind) => ReadonlySet<string>,
  engine: Duckdb,
): Promise<FileTables> {
  const tables: Partial<Record<RecordKind, Table>> = {};
  const columns: Partial<Record<RecordKind, Record<string, StoredColumn | null>>> = {};
  for (const [of, files] of byKind(given)) {
    const seen: FileColumns[] = [];
    for (const each of files) seen.push(await fileColumns(each, engine));
    const headings = oneTable(of, seen);
    const paths = seen.map(({ file }) => file);
    const table = seen[0]?.format === 'parquet' ? { parquet: paths } : { csv: paths };
    const types = 'parquet' in table ? await typesOf(table, paths.join(', '), engine) : undefined;
    tables[of] = table;
    columns[of] = stored(of, wanted(of), files[0]?.options.columns ?? {}, headings, types);
  }
  return { tables, columns };
}

function byKind(given: readonly GivenFile[]): ReadonlyMap<RecordKind, readonly GivenFile[]> {
  const kinds = new Map<RecordKind, GivenFile[]>();
  for (const each of given) kinds.set(each.options.of, [...(kinds.get(each.options.of) ?? []), each]);
  return kinds;
}

/** What columns are called in files that are one table: the same in all of them. */
function oneTable(of: RecordKind, files: readonly FileColumns[]): ReadonlyMap<string, string> {
  const [first, ...more] = files;
  const headings = new Map(first?.headings);
  for (const { file, format, header, headings: own } of more) {
    const refuse = (why: string): never => {
      throw fileError('bad-request', {
        why: `--engine duckdb reads all files of ${of} records as one table, and ${first?.file} and ${file} ${why}`,
      });
    };
    if (format !== first?.format) refuse('are not of one format');
    if (format === 'csv' && JSON.stringify(header) !== JSON.stringify(first?.header)) refuse('have different headers');
    for (const [key, heading] of own) {
      if ((headings.get(key) ?? heading) !== heading) refuse(`call ${key} "${headings.get(key)}" and "${heading}"`);
      headings.set(key, heading);
    }
  }
  return headings;
}

const texts = /^(VARCHAR|ENUM\(.*|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;
const wholes = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;
const numbers = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL\(.*)$/;

/** What a column of Parquet may be, for DuckDB to read it as a dataset does. */
const takes: Readonly<Record<ColumnType, readonly [types: RegExp, words: string]>> = {
  key: [texts, 'texts or whole numbers'],
  place: [texts, 'texts or whole numbers'],
  code: [texts, 'texts or whole numbers'],
  flag: [/^BOOLEAN$/, 'BOOLEAN, or 0 and 1'],
  date: [/^DATE$/, 'DATE'],
  count: [numbers, 'whole numbers or DECIMAL'],
  money: [numbers, 'whole numbers or DECIMAL'],
  decimal: [numbers, 'whole numbers or DECIMAL'],
};

const ofNumbers = { codes: { 1: true, 0: false } } as const;

type Types = ReadonlyMap<string, string>;

async function typesOf(table: Table, about: string, engine: Duckdb): Promise<Types> {
  const rows = await engine.rows(`DESCRIBE SELECT * FROM ${tableSql(table, duckdb)}`, [], about);
  return new Map(rows.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
}

/** All columns of a kind: those wanted that its files have, by what these are called; and as if there were none the others. */
function stored(
  of: RecordKind,
  wanted: ReadonlySet<string>,
  mappings: Mappings,
  headings: ReadonlyMap<string, string>,
  types: Types | undefined,
): Record<string, StoredColumn | null> {
  const dictionary: Readonly<Record<string, Column>> = records[of];
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, column]) => {
      const from = headings.get(key);
      if (from === undefined || !wanted.has(key)) return [key, null];
      const given = mappings[key] ?? {};
      const mapping = typeof given === 'string' ? {} : given;
      const own = { ...storedColumn(of, key, column, mapping), from };
      return [key, types === undefined ? own : typed(own, column, types.get(from) ?? '')];
    }),
  );
}

/** A column of Parquet, which may have its answers as numbers. */
function typed(own: StoredColumn, { type }: Column, held: string): StoredColumn {
  const [right, words] = takes[type];
  const isCoded = own.codes !== undefined;
  if (right.test(held) || (isCoded && (texts.test(held) || held === 'BOOLEAN'))) return own;
  if (type === 'flag' && wholes.test(held)) return { ...own, ...ofNumbers };
  throw fileError('bad-request', {
    why: `--engine duckdb takes ${words} for a ${type}, and column "${own.from}" is ${held}; without --engine it is read, or its faults are told`,
  });
}
