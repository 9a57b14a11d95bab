import type { Age } from '../model/condition.js';
import { type Numeric, powerOfTen, scaled } from '../value/decimal.js';

/** The days a question about time is put for, as the numbers 20190101 and 20191231. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A threshold in whole units of ten to the minus `places`, moved to the next whole one on the side that changes no verdict. */
export function threshold(value: Numeric, places: number, direction: 'up' | 'down'): bigint {
  const { digits, places: given } = scaled(value);
  if (given <= places) return digits * powerOfTen(places - given);
  const divisor = powerOfTen(given - places);
  const floor = digits / divisor - (digits % divisor < 0n ? 1n : 0n);
  return direction === 'up' && digits % divisor !== 0n ? floor + 1n : floor;
}

/** Days since 1 March of the year 0, of a date held as a number. */
export function dayNumber(date: number): number {
  const day = date % 100;
  const month = Math.floor(date / 100) % 100;
  const year = Math.floor(date / 10000) - (month < 3 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day
  );
}

/** The date of a day's number, the inverse of `dayNumber`; before the year 0 it is 0, which no date is. */
function dateOf(day: number): number {
  if (day <= 0) return 0;
  const guess = Math.floor((day - 1) / 365.2425);
  let year = guess + 1;
  while (dayNumber(year * 10000 + 301) > day) year -= 1;
  const inYear = day - dayNumber(year * 10000 + 301);
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return (year + (month < 3 ? 1 : 0)) * 10000 + month * 100 + inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
}

/** The last date, as a number, of which a day is at least so many years or days away; 0 when there is none. */
export function dateBefore(day: number, { years, days }: Age): number {
  return Math.max(0, years === undefined ? dateOf(dayNumber(day) - days) : day - years * 10000);
}
