import type { Column, ColumnType, RecordDictionary, RecordKind } from '../model/column.js';
import { recordKinds } from '../model/column.js';
import { records } from '../model/records/index.js';
import type { Dialect } from './dialect.js';
import { quoted } from './values.js';

/** The type that a column is stored as. Money is exact to the fen; of other decimals, what all engines can hold. */
export function columnType(type: ColumnType, { types, decimal }: Dialect): string {
  if (type === 'flag' || type === 'date') return types[type];
  if (type === 'count') return types.whole;
  if (type === 'money') return decimal(2, 20);
  return type === 'decimal' ? decimal(9, 38) : types.text;
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
    const lines = columns.map(([name, column]) => {
      const comment = dialect.comments === 'within' ? ` COMMENT ${dialect.text(commentOf(column))}` : '';
      return `  ${name} ${columnType(column.type, dialect)}${comment}`;
    });
    const create = `CREATE TABLE ${table} (\n${lines.join(',\n')}\n)${dialect.tableEnding ?? ''}`;
    if (dialect.comments === 'within') return [create];
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
