import { fileError } from '../error.js';
import type { Column, Columns, RecordDictionary, RecordKind } from '../model/column.js';
import type { records } from '../model/records/index.js';
import { meaningsOf } from '../tallying/codes.js';
import { isPlaceCode } from '../value/place.js';
import type { Dialect } from './dialect.js';
import { quoted } from './values.js';

/** A table: `people`, `ods.person`, or the parts of a name that itself has a dot; or, for DuckDB, files that it reads. */
export type Table =
  | string
  | readonly string[]
  | { readonly parquet: string | readonly string[] }
  | { readonly csv: string | readonly string[] };

/** A column of a table, where it is not called by its key or holds other texts. */
export interface StoredColumn {
  /** What it is called; its key if left out. */
  readonly from?: string;
  /** What each value means, numbers as text; `null` is missing: `{ 男: 'male', 不详: null }`, `{ '1': true, '0': false }`. */
  readonly codes?: Readonly<Record<string, string | boolean | null>>;
  /** Of a decimal: how many decimals it has; nine if left out. */
  readonly decimals?: number;
}

/** The columns of tables by kind of record and key; `null` is a column that the table lacks. */
export type StoredColumns<Dictionary extends RecordDictionary = typeof records> = {
  readonly [Kind in RecordKind]?: {
    readonly [Key in keyof Dictionary[Kind] & string]?: string | StoredColumn | null;
  };
};

/** Which table holds which kind of record. */
export type Tables = { readonly [Kind in RecordKind]?: Table };

/** A column of the dictionary as it is stored. */
export interface TableColumn {
  readonly key: string;
  readonly column: Column;
  /** Of a file whose cells are all texts, `isText`. */
  readonly stored: StoredColumn & { readonly from: string; readonly isText?: true };
}

/** How many decimals a column has: none of a count, two of money. */
export const decimalsOf = ({ column, stored }: TableColumn): number =>
  column.type === 'money' ? 2 : column.type === 'decimal' ? (stored.decimals ?? 9) : 0;

const mostDecimals = 38;

/** Codes of the caller's own mean what their column can hold, and decimals are so many that all engines have them. */
function refuseUnfit(column: Column, { codes = {}, decimals = 0 }: StoredColumn): void {
  const { zh, en } = column.name;
  for (const [code, means] of meaningsOf(column, codes))
    if (column.type === 'place' && !isPlaceCode(String(means)))
      throw fileError('bad-request', {
        why: `codes of ${zh} (${en}): "${code}" means "${means}", which should be a place code of six digits (GB/T 2260) or twelve`,
      });
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= mostDecimals))
    throw fileError('bad-request', { why: `decimals of ${zh} (${en}) are 0 to ${mostDecimals}, not ${decimals}` });
}

/** All that DuckDB would else guess from the first rows. */
const csvOptions =
  ", header = true, all_varchar = true, union_by_name = true, delim = ',', quote = '\"', escape = '\"', comment = '', skip = 0, nullstr = ''";

const formats = { parquet: 'READ_PARQUET', csv: 'READ_CSV' } as const;

/**
 * A table as SQL.
 *
 * @throws `PermilleError` `bad-request`
 */
export function tableSql(table: Table, dialect: Dialect): string {
  if (typeof table === 'string') return nameOf(table.split('.'), dialect);
  if (!('parquet' in table) && !('csv' in table)) return nameOf(table, dialect);
  if (dialect.name !== 'duckdb')
    throw fileError('bad-request', { why: `files are read by duckdb, not by ${dialect.name}` });
  const [format, files] = 'parquet' in table ? (['parquet', table.parquet] as const) : (['csv', table.csv] as const);
  const list = (typeof files === 'string' ? [files] : files).map((file) => dialect.text(file) ?? quoted(file, dialect));
  const options = format === 'csv' ? csvOptions : ', union_by_name = true';
  return `${formats[format]}([${list.join(', ')}]${options})`;
}

const nameOf = (parts: readonly string[], dialect: Dialect): string => {
  if (parts.length === 0 || parts.length > 3)
    throw fileError('bad-request', {
      why: `the name of a table has one part to three, not ${JSON.stringify(parts)}`,
    });
  return parts.map((part) => quoted(part, dialect)).join('.');
};

/**
 * The columns of a kind of record that its table has.
 *
 * @throws `PermilleError` `unknown-column`, `bad-request`
 */
export function tableColumns(
  of: RecordKind,
  dictionary: Columns,
  table: Table,
  given: Readonly<Record<string, string | StoredColumn | null | undefined>> = {},
): ReadonlyMap<string, TableColumn> {
  for (const key of Object.keys(given))
    if (!Object.hasOwn(dictionary, key))
      throw fileError('unknown-column', { column: key, of, known: Object.keys(dictionary) });
  return new Map(
    Object.entries(dictionary).flatMap(([key, column]) => {
      const own = Object.hasOwn(given, key) ? given[key] : undefined;
      if (own === null) return [];
      const stored = typeof own === 'string' ? { from: own } : { ...own, from: own?.from ?? key };
      refuseUnfit(column, stored);
      const isText = typeof table === 'object' && 'csv' in table ? { isText: true as const } : {};
      return [[key, { key, column, stored: { ...stored, ...isText } }]];
    }),
  );
}
