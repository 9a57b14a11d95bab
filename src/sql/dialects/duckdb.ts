import type { Dialect } from '../dialect.js';
import { blanksAround, doubled, holdable, isVisible, upTo } from '../quoting.js';

const asText = (column: string): string => `CAST(${column} AS VARCHAR) COLLATE C`;

const blanks = `'${blanksAround((hex) => `\\x{${hex}}`)}'`;

/** The blanks of ASCII by their numbers. */
const plainBlanks = [9, 10, 11, 12, 13, 32] as const;

/** DuckDB from version 1.1: the embedded engine. Parameters are `$1`. */
export const duckdb: Dialect = {
  name: 'duckdb',
  quote: (identifier) => holdable(doubled(identifier, '"')),
  text: (value) => holdable(doubled(value, "'")),
  marker: (number) => `$${number}`,
  types: { text: 'VARCHAR', flag: 'BOOLEAN', date: 'DATE', whole: 'BIGINT', wide: 'HUGEINT' },
  mostDigits: 38,
  fewDigits: 18,
  decimal: (decimals, digits = 38) => `DECIMAL(${digits}, ${decimals})`,
  sumIn: () => undefined,
  wraps: false,
  isFlag: (expression) => `TYPEOF(${expression}) = 'BOOLEAN'`,
  isUnfit: (amount, decimals) =>
    `(NOT REGEXP_FULL_MATCH(TYPEOF(${amount}), 'U?(TINY|SMALL|BIG)?INT(EGER)?|HUGEINT|"NULL"|DECIMAL[(][0-9]+,(${upTo(decimals)})[)]') AND (TYPEOF(${amount}) NOT LIKE 'DECIMAL%' OR CAST(${amount} AS DECIMAL(38, ${decimals})) <> ${amount}))`,
  isDay: (expression) => `REGEXP_FULL_MATCH(TYPEOF(${expression}), 'DATE|TIMESTAMP(_S|_MS|_NS)?')`,
  dateNumber: (date) => `(YEAR(${date}) * 10000 + MONTH(${date}) * 100 + DAY(${date}))`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  asText,
  // Most texts need not be written anew, and numbers not be looked at: that halves the time of households by their keys. How a text
  // ends is asked of each blank, which takes a third of the time of taking its last character.
  trimmed: (column) => {
    const text = asText(column);
    const ends = plainBlanks.map((number) => `NOT SUFFIX(${text}, CHR(${number}))`).join(' AND ');
    const isPlain = `${isVisible(text)} AND STRLEN(${text}) = LENGTH(${text}) AND ${ends}`;
    return `CASE WHEN TYPEOF(${column}) IN ('INTEGER', 'BIGINT') OR (${isPlain}) THEN ${text} ELSE NULLIF(REGEXP_REPLACE(${text}, ${blanks}, '', 'g'), '') END`;
  },
  countIf: (answer) => `COUNT_IF(${answer})`,
  matches: (text, pattern) => `REGEXP_FULL_MATCH(${text}, '${pattern}')`,
  comments: 'apart',
};
