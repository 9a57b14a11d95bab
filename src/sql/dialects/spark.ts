import type { Dialect } from '../dialect.js';
import { blanksAround, doubled, escaped, holdable, isVisible, upTo } from '../quoting.js';

const asText = (column: string): string => `CAST(${column} AS STRING)`;

// To Java a text ends before a last line's end, too; to be at its very end is \z.
const blanks = escaped(
  blanksAround((hex) => `\\x{${hex}}`, '\\z'),
  "'",
);

/** Spark puts variables in place of ${…} before it reads a query, in names and texts too. */
const hasVariable = (text: string): boolean => text.includes('${');

/** Spark SQL from version 3.5, and Databricks; in ANSI mode, which 4 has from the start. Parameters are `:p1`. */
export const spark: Dialect = {
  name: 'spark',
  quote: (identifier) => (hasVariable(identifier) ? undefined : holdable(doubled(identifier, '`'))),
  text: (value) => holdable(escaped(value, "'").replaceAll('$', '\\u0024')),
  marker: (number) => `:p${number}`,
  types: { text: 'STRING', flag: 'BOOLEAN', date: 'DATE', whole: 'BIGINT', wide: 'DECIMAL(38, 0)' },
  mostDigits: 38,
  fewDigits: 18,
  decimal: (decimals, digits = 38) => `DECIMAL(${digits}, ${decimals})`,
  sumIn: (decimals) => `DECIMAL(38, ${decimals})`,
  wraps: false,
  isFlag: (expression) => `TYPEOF(${expression}) = 'boolean'`,
  isUnfit: (amount, decimals) =>
    `(NOT (TYPEOF(${amount}) RLIKE '^(void|(tiny|small|big)?int|decimal[(][0-9]+,(${upTo(decimals)})[)])$') AND (TYPEOF(${amount}) NOT LIKE 'decimal%' OR CAST(${amount} AS STRING) RLIKE '[.][0-9]{${decimals}}0*[1-9]'))`,
  isDay: (expression) => `TYPEOF(${expression}) IN ('date', 'timestamp_ntz')`,
  dateNumber: (date) => `(YEAR(${date}) * 10000 + MONTH(${date}) * 100 + DAY(${date}))`,
  daysBetween: (from, to) => `DATEDIFF(${to}, ${from})`,
  asText,
  trimmed: (column) => {
    const text = asText(column);
    return `CASE WHEN ${isVisible(text)} AND ${isVisible(`RIGHT(${text}, 1)`)} THEN ${text} ELSE NULLIF(REGEXP_REPLACE(${text}, ${blanks}, ''), '') END`;
  },
  countIf: (answer) => `COUNT_IF(${answer})`,
  matches: (text, pattern) => `${text} RLIKE '^(${pattern})\\\\z'`,
  comments: 'within',
};
