import type { ReadColumn, Stored } from './stored.js';
import { storedText } from './stored-text.js';
import { decimalsOf, type TableColumn } from './tables.js';

/** What a file has as text: dates and numbers as a dataset reads them. Only DuckDB reads files. */
export function writtenCell(of: Stored): ReadColumn {
  const { name, missing, own, dialect, values } = of;
  const { types, decimal, matches } = dialect;
  const { type } = own.column;
  if (type === 'flag') return storedText(of);
  const as = type === 'date' ? types.date : type === 'count' ? types.whole : decimal(decimalsOf(own));
  const text = dialect.trimmed(name);
  const cast = `TRY_CAST(${text} AS ${as})`;
  const isBeyond = type === 'count' ? ` OR ${cast} > ${Number.MAX_SAFE_INTEGER}` : '';
  const isNone = `NOT (${matches(text, patternOf(own))}) OR (${text} IS NOT NULL AND ${cast} IS NULL)${isBeyond}`;
  if (missing.length === 0) return { value: cast, bad: () => isNone };
  const isMissing = `${text} IN (${values.list(missing)})`;
  return {
    value: `CASE WHEN ${isMissing} THEN NULL ELSE ${cast} END`,
    bad: () => `NOT (${isMissing}) AND (${isNone})`,
  };
}

/** How dates and numbers are written. */
function patternOf(own: TableColumn): string {
  const { type } = own.column;
  if (type === 'date') return '[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}';
  if (type === 'count') return '[0-9]{1,16}';
  if (type === 'money') return '-?[0-9]{1,18}([.][0-9]{1,2})?';
  const decimals = decimalsOf(own);
  return `-?[0-9]{1,${Math.max(1, 38 - decimals)}}${decimals === 0 ? '' : `([.][0-9]{1,${decimals}})?`}`;
}
