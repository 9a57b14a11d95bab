import { isDate } from '../value/date.js';
import { everyDay } from './dialect.js';
import type { ReadColumn, Stored } from './stored.js';

/** How dates are written in columns of text. */
const pattern = '[0-9]{4}-[0-9]{2}-[0-9]{2}';

/** A column of dates, or of times without a zone; or of texts, each a date of that pattern or one that says that it is missing. */
export function storedDate({ name, missing, dialect, values }: Stored): ReadColumn {
  const { types, isDay, asText, trimmed, matches, misreadsDates, days: held = everyDay } = dialect;
  const days = missing.filter((code) => isDate(code) && held[0] <= code && code <= held[1]);
  const texts = missing.filter((code) => !isDate(code));
  const isOther = `NOT ${isDay(name)}`;
  const text = trimmed(name);
  const cast = `CAST(${name} AS ${types.date})`;
  const read =
    texts.length === 0
      ? cast
      : `CASE WHEN ${isOther} AND (${text} IS NULL OR ${text} IN (${values.list(texts)})) THEN NULL ELSE ${cast} END`;
  // Days as days: as texts they would be in the style of the session.
  const value = days.reduce((day, code) => `NULLIF(${day}, ${values.put(code, 'date')})`, read);
  const bad = (): string => {
    const isNone = misreadsDates ? `${name} IS NOT NULL` : `NOT (${matches(asText(name), pattern)})`;
    const isLeft = texts.length === 0 ? '' : ` AND ${text} NOT IN (${values.list(texts)})`;
    const [first, last] = everyDay.map((day) => values.put(day, 'date'));
    return `(${isOther} AND ${isNone}${isLeft}) OR ${value} NOT BETWEEN ${first} AND ${last}`;
  };
  return { value, bad };
}
