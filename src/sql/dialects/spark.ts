import type { Dialect } from '../dialect.js';
import { doubled, escaped, holdable, upTo } from '../quoting.js';

/** Spark puts variables in place of ${…} before it reads a query, in names and texts too. */
const hasVariable = (text: string): boolean => text.includes('${');

/** Spark SQL from version 3.5, and Databricks; in ANSI mode, which 4 has from the start. Parameters are `:p1`. */
export const spark: Dialect = {
  name: 'spark',
  quote: (identifier) => (hasVariable(identifier) ? undefined : holdable(doubled(identifier, '`'))),
  text: (value) => holdable(escaped(value, "'").replaceAll('$', '\\u0024')),
  marker: (number) => `:p${number}`,
  types: { text: 'STRING', flag: 'BOOLEAN', date: 'DATE', whole: 'BIGINT', wide: 'DECIMAL(38, 0)' },
  decimal: (decimals, digits = 38) => `DECIMAL(${digits}, ${decimals})`,
  sumIn: (decimals) => `DECIMAL(38, ${decimals})`,
  wraps: false,
  isFlag: (expression) => `TYPEOF(${expression}) = 'boolean'`,
  isUnfit: (amount, decimals) =>
    `(NOT (TYPEOF(${amount}) RLIKE '^((tiny|small|big)?int|decimal[(][0-9]+,(${upTo(decimals)})[)])$') AND (TYPEOF(${amount}) NOT LIKE 'decimal%' OR CAST(${amount} AS STRING) RLIKE '[.][0-9]{${decimals}}0*[1-9]'))`,
  dateNumber: (date) => `(YEAR(${date}) * 10000 + MONTH(${date}) * 100 + DAY(${date}))`,
  daysBetween: (from, to) => `DATEDIFF(${to}, ${from})`,
  trimmed: (column) => `NULLIF(TRIM(CAST(${column} AS STRING)), '')`,
  countIf: (answer) => `COUNT_IF(${answer})`,
  matches: (text, pattern) => `${text} RLIKE '^(${pattern})$'`,
  comments: 'within',
};
