import type { Dialect } from '../dialect.js';
import { doubled, holdable } from '../quoting.js';

/** The longest name, in bytes; a longer one would be cut off without a word. */
const longest = 63;

/** PostgreSQL from version 12. Parameters are `$1`. */
export const postgres: Dialect = {
  name: 'postgres',
  quote: (identifier) =>
    new TextEncoder().encode(identifier).length > longest ? undefined : holdable(doubled(identifier, '"')),
  text: (value) =>
    holdable(value.includes('\\') ? `E${doubled(value.replaceAll('\\', '\\\\'), "'")}` : doubled(value, "'")),
  marker: (number) => `$${number}`,
  types: { text: 'TEXT', flag: 'BOOLEAN', date: 'DATE', whole: 'BIGINT', wide: 'NUMERIC' },
  decimal: (decimals) => `NUMERIC(1000, ${decimals})`,
  sumIn: () => undefined,
  wraps: false,
  isFloat: (expression) => `PG_TYPEOF(${expression})::TEXT IN ('real', 'double precision')`,
  dateNumber: (date) => `CAST(TO_CHAR(${date}, 'YYYYMMDD') AS INTEGER)`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  part: (text, from, length) => `SUBSTRING(${text}, ${from}, ${length})`,
  matches: (text, pattern) => `${text} ~ '^(${pattern})$'`,
};
