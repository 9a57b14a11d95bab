import { flagWords } from '../tallying/flag-words.js';
import type { Dialect } from './dialect.js';
import type { TableColumn } from './tables.js';
import { quoted, type Values } from './values.js';

/** A column of the dictionary as SQL: its value, missing where it is; and when it is not what the dictionary says. */
export interface ReadColumn {
  readonly value: string;
  /** Nothing where it cannot be otherwise. */
  readonly bad?: () => string;
}

/** What the table is called in the part of a query that reads it: ClickHouse would take t.x for a column of that name, if there is one. */
export const tableAlias = 'stored';

/** A place code of six digits or twelve, or none. */
const placePattern = '[ ]*([1-9][0-9]([0-9]{4}|[0-9]{10}))?[ ]*';
const firstDay = '1000-01-01';

/** How many decimals a column has: none of a count, two of money. */
export const decimalsOf = ({ column, stored }: TableColumn): number =>
  column.type === 'money' ? 2 : column.type === 'decimal' ? (stored.decimals ?? 9) : 0;

const isNot = (pattern: string, text: string, dialect: Dialect): string => `NOT (${dialect.matches(text, pattern)})`;

function isNoPlace(text: string, dialect: Dialect): string {
  const isNone = isNot(placePattern, text, dialect);
  const other = dialect.hasOtherThanDigits?.(text);
  if (other === undefined) return isNone;
  return `((LENGTH(${text}) NOT IN (6, 12) OR ${text} LIKE '0%' OR ${other}) AND ${isNone})`;
}

/** How a column is read. */
export function readColumn(own: TableColumn, dialect: Dialect, values: Values): ReadColumn {
  const { column, stored } = own;
  const { types } = dialect;
  const name = `${tableAlias}.${quoted(stored.from, dialect)}`;
  const asText = `CAST(${name} AS ${types.text})`;
  const text = dialect.trimmed(name);
  if (stored.codes !== undefined) return coded(text, stored.codes, own, dialect, values);
  if (stored.isText === true) return written(text, own, dialect, values) ?? known(text, asText, own, dialect, values);
  if (column.type === 'flag') {
    // Where a number is no flag, the engine says so itself.
    const { isFlag } = dialect;
    if (isFlag === undefined) return { value: name };
    return {
      value: `CAST(${name} AS ${types.flag})`,
      bad: () => `(NOT ${isFlag(name)} AND ${asText} NOT IN ('0', '1'))`,
    };
  }
  if (column.type === 'date') {
    const value = `CAST(${name} AS ${types.date})`;
    const isNoDate = dialect.isNoDate === undefined ? [] : [dialect.isNoDate(name)];
    return { value, bad: () => [...isNoDate, `${value} < ${values.put(firstDay, 'date')}`].join(' OR ') };
  }
  if (column.type === 'count' || column.type === 'money' || column.type === 'decimal') {
    const isBad = dialect.isUnfit(name, decimalsOf(own));
    // Decimals of another scale would be rounded by some engines before they are compared.
    const value = column.type === 'decimal' ? `CAST(${name} AS ${dialect.decimal(decimalsOf(own))})` : name;
    return { value, bad: () => (column.type === 'count' ? `${isBad} OR ${name} < 0` : isBad) };
  }
  return known(text, asText, own, dialect, values);
}

/** Texts: a key, a place or a code. */
function known(text: string, asText: string, { column }: TableColumn, dialect: Dialect, values: Values): ReadColumn {
  if (column.type === 'place') {
    return { value: text, bad: () => isNoPlace(asText, dialect) };
  }
  const codes = Object.keys(column.codes ?? {});
  if (column.type !== 'code' || codes.length === 0) return { value: text };
  return { value: text, bad: () => `${text} NOT IN (${codes.map((code) => values.put(code, 'text')).join(', ')})` };
}

const numberType = (own: TableColumn, { types, decimal }: Dialect): string =>
  own.column.type === 'count' ? types.whole : decimal(decimalsOf(own));

/** How dates and numbers are written in files. */
const patterns = {
  date: '[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}',
  count: '[0-9]{1,16}',
  money: '-?[0-9]{1,18}([.][0-9]{1,2})?',
} as const;

/** What a file has as text; `undefined` where it stays text. Only DuckDB reads files. */
function written(text: string, own: TableColumn, dialect: Dialect, values: Values): ReadColumn | undefined {
  const { column } = own;
  if (column.type === 'flag') return meant(text, Object.fromEntries(flagWords), own, dialect, values);
  if (column.type !== 'date' && column.type !== 'count' && column.type !== 'money' && column.type !== 'decimal')
    return undefined;
  const pattern =
    column.type === 'decimal'
      ? `-?[0-9]{1,${37 - decimalsOf(own)}}([.][0-9]{1,${decimalsOf(own)}})?`
      : patterns[column.type];
  const value = `TRY_CAST(${text} AS ${column.type === 'date' ? dialect.types.date : numberType(own, dialect)})`;
  return { value, bad: () => `${isNot(pattern, text, dialect)} OR (${text} IS NOT NULL AND ${value} IS NULL)` };
}

/** A column with codes of the caller's own; where these only say what is missing, all else is read as it is. */
function coded(
  text: string,
  codes: NonNullable<TableColumn['stored']['codes']>,
  own: TableColumn,
  dialect: Dialect,
  values: Values,
): ReadColumn {
  const meanings = Object.entries(codes).filter(([, means]) => means !== null);
  if (meanings.length > 0 && ['flag', 'code', 'place'].includes(own.column.type))
    return meant(text, codes, own, dialect, values);
  const { codes: _, ...stored } = own.stored;
  const read = readColumn({ ...own, stored }, dialect, values);
  const missing = Object.keys(codes).filter((code) => codes[code] === null);
  if (missing.length === 0) return read;
  const isMissing = `${text} IN (${missing.map((code) => values.put(code, 'text')).join(', ')})`;
  const value = `CASE WHEN ${isMissing} THEN NULL ELSE ${read.value} END`;
  const { bad } = read;
  return bad === undefined ? { value } : { value, bad: () => `NOT (${isMissing}) AND (${bad()})` };
}

/** What the caller's own codes mean. */
function meant(
  text: string,
  codes: NonNullable<TableColumn['stored']['codes']>,
  { column }: TableColumn,
  dialect: Dialect,
  values: Values,
): ReadColumn {
  const put = (value: string): string => values.put(value, 'text');
  const result = (means: string | boolean | null): string =>
    means === null ? 'NULL' : column.type === 'flag' ? (means === true ? 'TRUE' : 'FALSE') : put(String(means));
  const cases = Object.entries(codes).map(([code, means]) => `WHEN ${put(code)} THEN ${result(means)}`);
  const type = column.type === 'flag' ? dialect.types.flag : dialect.types.text;
  return {
    value: `CAST(CASE ${text} ${cases.join(' ')} END AS ${type})`,
    bad: () => `${text} NOT IN (${Object.keys(codes).map(put).join(', ')})`,
  };
}
