import type { Column, ColumnType, RecordDictionary, RecordKind } from '../model/column.js';
import { recordKinds } from '../model/column.js';
import { records } from '../model/records/index.js';
import type { Dialect } from './dialect.js';
import { quoted } from './values.js';

type Stored = Readonly<Record<ColumnType, string>>;

/** What columns are stored as. Money is exact to the fen; what an engine can hold of decimals. */
const stored: Readonly<Record<Dialect['name'], Stored>> = {
  duckdb: typed('VARCHAR', 'BOOLEAN', 'DATE', 'BIGINT', (digits, places) => `DECIMAL(${digits}, ${places})`),
  postgres: typed('TEXT', 'BOOLEAN', 'DATE', 'BIGINT', (digits, places) => `NUMERIC(${digits}, ${places})`),
  clickhouse: typed(
    'Nullable(String)',
    'Nullable(Bool)',
    'Nullable(Date32)',
    'Nullable(Int64)',
    (digits, places) => `Nullable(Decimal(${digits}, ${places}))`,
  ),
  spark: typed('STRING', 'BOOLEAN', 'DATE', 'BIGINT', (digits, places) => `DECIMAL(${digits}, ${places})`),
};

function typed(
  text: string,
  flag: string,
  date: string,
  count: string,
  decimal: (digits: number, places: number) => string,
): Stored {
  return { key: text, place: text, code: text, flag, date, count, money: decimal(20, 2), decimal: decimal(38, 9) };
}

/** Which kinds of record tables are for, and their dictionary. */
export interface DdlOptions {
  readonly kinds?: readonly RecordKind[];
  readonly records?: RecordDictionary;
}

/**
 * CREATE TABLE statements for the record dictionary, one for each kind of record, with comments in Chinese and English; `compile`
 * takes such tables as they are.
 *
 * @example
 * ddl(postgres, { kinds: ['person'] }); // ['CREATE TABLE "person" (…', 'COMMENT ON COLUMN …', …]
 */
export function ddl(
  dialect: Dialect,
  { kinds = recordKinds, records: dictionary = records }: DdlOptions = {},
): readonly string[] {
  return kinds.flatMap((kind) => {
    const columns = Object.entries(dictionary[kind]).map(([key, column]) => [quoted(key, dialect), column] as const);
    const table = quoted(kind, dialect);
    const within = dialect.name === 'clickhouse' || dialect.name === 'spark';
    const lines = columns.map(([name, column]) => {
      const comment = within ? ` COMMENT ${dialect.text(commentOf(column))}` : '';
      return `  ${name} ${stored[dialect.name][column.type]}${comment}`;
    });
    const tail = dialect.name === 'clickhouse' ? '\nENGINE = MergeTree\nORDER BY tuple()' : '';
    const create = `CREATE TABLE ${table} (\n${lines.join(',\n')}\n)${tail}`;
    if (within) return [create];
    return [
      create,
      ...columns.map(([name, column]) => `COMMENT ON COLUMN ${table}.${name} IS ${dialect.text(commentOf(column))}`),
    ];
  });
}

function commentOf({ name, codes }: Column): string {
  const meanings = Object.entries(codes ?? {}).map(([code, { zh, en }]) => `${code} ${zh} (${en})`);
  return [`${name.zh} (${name.en})`, ...(meanings.length === 0 ? [] : [meanings.join(', ')])].join(': ');
}
