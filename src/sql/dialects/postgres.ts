import type { Dialect } from '../dialect.js';
import { blanksAround, doubled, holdable, isVisible } from '../quoting.js';

/** The longest name, in bytes; a longer one would be cut off without a word. */
const longest = 63;

const asText = (column: string): string => `CAST(${column} AS TEXT) COLLATE "C"`;

const blanks = `E${doubled(blanksAround((hex) => `\\u${hex}`).replaceAll('\\', '\\\\'), "'")}`;

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
  mostDigits: 1000,
  fewDigits: 18,
  decimal: (decimals, digits = 1000) => `NUMERIC(${digits}, ${decimals})`,
  sumIn: () => undefined,
  wraps: false,
  // Of binary fractions there is neither MOD nor SCALE, so that the engine refuses them itself; what is no number or has no end has no scale.
  isUnfit: (amount, decimals) =>
    decimals === 0
      ? `MOD(${amount}, 1) <> 0`
      : `(COALESCE(SCALE(${amount}), 1001) > ${decimals} AND MOD(${amount}, 0.${'0'.repeat(decimals - 1)}1) <> 0)`,
  isDay: (expression) =>
    `(PG_TYPEOF(${expression}) = 'date'::REGTYPE OR PG_TYPEOF(${expression}) = 'timestamp'::REGTYPE)`,
  mostParameters: 65_535,
  mostColumns: 1664,
  dateNumber: (date) => `CAST(TO_CHAR(${date}, 'YYYYMMDD') AS INTEGER)`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  asText,
  trimmed: (column) => {
    const text = asText(column);
    return `CASE WHEN ${isVisible(text)} AND ${isVisible(`RIGHT(${text}, 1)`)} THEN ${text} ELSE NULLIF(REGEXP_REPLACE(${text}, ${blanks}, '', 'g'), '') END`;
  },
  countIf: (answer) => `COUNT(*) FILTER (WHERE ${answer})`,
  matches: (text, pattern) => `${text} ~ '^(${pattern})$'`,
  comments: 'apart',
  hasOtherThanDigits: (text) => `TRANSLATE(${text}, '0123456789', '') <> ''`,
  fence: '\n  OFFSET 0',
};
