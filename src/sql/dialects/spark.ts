import type { Dialect } from '../dialect.js';
import { doubled, escaped, holdable } from '../quoting.js';

/** Spark puts variables in place of ${…} before it reads a query, in names and texts too. */
const hasVariable = (text: string): boolean => text.includes('${');

/** Spark SQL from version 3.5, and Databricks; in ANSI mode, which 4 has from the start. Parameters are `:p1`. */
export const spark: Dialect = {
  name: 'spark',
  quote: (identifier) => (hasVariable(identifier) ? undefined : holdable(doubled(identifier, '`'))),
  text: (value) => holdable(escaped(value, "'").replaceAll('$', '\\u0024')),
  marker: (number) => `:p${number}`,
  types: { text: 'STRING', flag: 'BOOLEAN', date: 'DATE', whole: 'BIGINT', wide: 'DECIMAL(38, 0)' },
  decimal: (decimals) => `DECIMAL(38, ${decimals})`,
  sumIn: (decimals) => `DECIMAL(38, ${decimals})`,
  wraps: false,
  hasMoreDecimals: (amount, decimals) => `CAST(${amount} AS STRING) RLIKE '[.][0-9]{${decimals}}0*[1-9]'`,
  isFlag: (expression) => `TYPEOF(${expression}) = 'boolean'`,
  isUnfit: (expression) => `TYPEOF(${expression}) IN ('float', 'double', 'string')`,
  dateNumber: (date) => `(YEAR(${date}) * 10000 + MONTH(${date}) * 100 + DAY(${date}))`,
  daysBetween: (from, to) => `DATEDIFF(${to}, ${from})`,
  part: (text, from, length) => `SUBSTRING(${text}, ${from}, ${length})`,
  matches: (text, pattern) => `${text} RLIKE '^(${pattern})$'`,
};
