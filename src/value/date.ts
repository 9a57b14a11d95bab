import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';

/** A civil date, `2019-01-05`; no time of day, no time zone. Texts of this form sort as dates do. */
export type CivilDate = string;

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The days of a month, 1 to 12. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (daysIn[month - 1] ?? 0);

function civil(parts: RegExpExecArray | null): CivilDate | undefined {
  if (parts === null) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const possible = Number(year) > 0 && Number(day) >= 1 && Number(day) <= monthLength(Number(year), Number(month));
  return possible ? `${year}-${month}-${day}` : undefined;
}

/**
 * Reads a date, or gives `undefined`: 31 February is no date.
 *
 * @param pattern Unicode date tokens as date-fns writes them, `yyyyMMdd`, `yyyy/M/d`, `yyyy年M月d日`; `yyyy-MM-dd` if left out
 * @example
 * readDate('20190105', 'yyyyMMdd'); // '2019-01-05'
 */
export function readDate(text: string, pattern = 'yyyy-MM-dd'): CivilDate | undefined {
  if (pattern === 'yyyy-MM-dd') return civil(iso.exec(text));
  if (pattern === 'yyyyMMdd') return civil(compact.exec(text));
  const read = parse(text, pattern, new Date(2000, 0, 1));
  return isValid(read) ? civil(iso.exec(format(read, 'yyyy-MM-dd'))) : undefined;
}

/** Whether a text is a civil date that exists. */
export const isDate = (text: string): boolean => civil(iso.exec(text)) !== undefined;

const dayInMilliseconds = 86_400_000;

/** Days from one date to another; below zero when the second is earlier. ISO dates are read as UTC: no clock change counts. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (Date.parse(to) - Date.parse(from)) / dayInMilliseconds;

/** The date so many days later. */
export const daysLater = (date: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10);

/**
 * Completed years from one date to another, whoever is born on 29 February completing a year on 1 March.
 *
 * @example
 * completedYears('2000-02-29', '2001-02-28'); // 0
 */
export const completedYears = (from: CivilDate, to: CivilDate): number =>
  Math.floor((Number(to.replaceAll('-', '')) - Number(from.replaceAll('-', ''))) / 10000);
