import type { Dialect } from './dialect.js';
import { storedDate } from './stored-date.js';
import { storedText } from './stored-text.js';
import { decimalsOf, type TableColumn } from './tables.js';
import { digitsOf, isNumber, quoted, type Values } from './values.js';
import { writtenCell } from './written.js';

/** A column of the dictionary as SQL: its value, missing where it is; and when it is not what the dictionary says. */
export interface ReadColumn {
  readonly value: string;
  /** Nothing where it cannot be otherwise. */
  readonly bad?: () => string;
}

/** A column of a table, as a query names it, and what reads it needs. */
export interface Stored {
  readonly name: string;
  /** The caller's texts for what is missing. */
  readonly missing: readonly string[];
  readonly own: TableColumn;
  readonly dialect: Dialect;
  readonly values: Values;
}

/** What the table is called in the part of a query that reads it: ClickHouse would take t.x for a column of that name, if there is one. */
export const tableAlias = 'stored';

/** How a column is read. */
export function readColumn(own: TableColumn, dialect: Dialect, values: Values): ReadColumn {
  const { column, stored } = own;
  const { type } = column;
  const codes = Object.entries(stored.codes ?? {});
  const missing = codes.flatMap(([code, means]) => (means === null ? [code] : []));
  const of: Stored = { name: `${tableAlias}.${quoted(stored.from, dialect)}`, missing, own, dialect, values };
  const isMeant = codes.length > missing.length;
  if (type === 'key' || type === 'place' || type === 'code' || (type === 'flag' && isMeant)) return storedText(of);
  if (stored.isText === true) return writtenCell(of);
  if (type === 'date') return storedDate(of);
  return type === 'flag' ? storedFlag(of) : storedNumber(of);
}

function storedFlag({ name, missing, dialect, values }: Stored): ReadColumn {
  const { isFlag, types, asText, trimmed } = dialect;
  const text = trimmed(name);
  // Where a number is no flag, the engine says so itself.
  const value = isFlag === undefined ? name : `CAST(${name} AS ${types.flag})`;
  const isNone = isFlag && `NOT ${isFlag(name)} AND ${asText(name)} NOT IN ('0', '1')`;
  if (missing.length === 0) return { value, ...(isNone === undefined ? {} : { bad: () => `(${isNone})` }) };
  const isMissing = `${text} IN (${values.list(missing)})`;
  return {
    value: `CASE WHEN ${isMissing} THEN NULL ELSE ${value} END`,
    ...(isNone === undefined ? {} : { bad: () => `(${isNone} AND NOT (${isMissing}))` }),
  };
}

function storedNumber({ name, missing, own, dialect, values }: Stored): ReadColumn {
  const { type } = own.column;
  const decimals = decimalsOf(own);
  const isUnfit = dialect.isUnfit(name, decimals);
  const bad = type === 'count' ? `${isUnfit} OR ${name} < 0` : isUnfit;
  // Decimals of another scale would be rounded by some engines before they are compared.
  const value = type === 'decimal' ? `CAST(${name} AS ${dialect.decimal(decimals)})` : name;
  // No number is another text.
  const numbers = missing.filter((code) => isNumber(code) && digitsOf(code) <= dialect.mostDigits);
  if (numbers.length === 0) return { value, bad: () => bad };
  const are = numbers.map(
    (code) => `${name} = ${values.put(code, { decimals: /[.](\d+)/.exec(code)?.[1]?.length ?? 0 })}`,
  );
  const isMissing = `(${are.join(' OR ')})`;
  return { value: `CASE WHEN ${isMissing} THEN NULL ELSE ${value} END`, bad: () => `NOT ${isMissing} AND (${bad})` };
}
