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
  // Without a type of its own a parameter would take that of the first place it stands in.
  marker: (number) => `$${number}::TEXT`,
  types: { text: 'TEXT', flag: 'BOOLEAN', date: 'DATE', whole: 'BIGINT', wide: 'NUMERIC' },
  decimal: (decimals, digits = 1000) => `NUMERIC(${digits}, ${decimals})`,
  sumIn: () => undefined,
  wraps: false,
  // Of binary fractions there is neither MOD nor SCALE, so that the engine refuses them itself.
  isUnfit: (amount, decimals) =>
    decimals === 0
      ? `MOD(${amount}, 1) <> 0`
      : `(SCALE(${amount}) > ${decimals} AND MOD(${amount}, 0.${'0'.repeat(decimals - 1)}1) <> 0)`,
  mostColumns: 1664,
  dateNumber: (date) => `CAST(TO_CHAR(${date}, 'YYYYMMDD') AS INTEGER)`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  trimmed: (column) => `NULLIF(TRIM(CAST(${column} AS TEXT)), '')`,
  countIf: (answer) => `COUNT(*) FILTER (WHERE ${answer})`,
  matches: (text, pattern) => `${text} ~ '^(${pattern})$'`,
  comments: 'apart',
  hasOtherThanDigits: (text) => `TRANSLATE(${text}, '0123456789', '') <> ''`,
  fence: '\n  OFFSET 0',
};
