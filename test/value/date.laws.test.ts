import { fc, test } from '@fast-check/vitest';
import { completedYears } from 'permille';
import { expect } from 'vitest';
import { daysBetween, daysLater, isDate, monthLength, readDate } from '../../src/value/date.js';

const two = (number: number): string => String(number).padStart(2, '0');

const date = fc
  .record({ year: fc.integer({ min: 1850, max: 2150 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
  .map(({ year, month, day }) => `${year}-${two(month)}-${two((day % monthLength(year, month)) + 1)}`);

/** The number of a day, counted from the year before 1 March of year 0: years of 365, leap days apart. */
function ordinal(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const [y, m] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * m + 2) / 5) + day;
}

test.prop([date, date], { numRuns: 1000 })('days between are differences of ordinals', (from, to) => {
  expect(daysBetween(from, to)).toBe(ordinal(to) - ordinal(from));
});

test.prop([date, fc.integer({ min: -50_000, max: 50_000 })], { numRuns: 1000 })(
  'so many days later is so many days on',
  (from, days) => {
    const to = daysLater(from, days);
    expect(isDate(to)).toBe(true);
    expect(daysBetween(from, to)).toBe(days);
  },
);

test.prop([date, date])('texts sort as dates do', (one, other) => {
  expect(one < other).toBe(daysBetween(one, other) > 0);
});

/** Birthdays had, counted one by one; that of 29 February falls on 1 March in other years. */
function birthdays(born: string, day: string): number {
  const [year = 0] = born.split('-').map(Number);
  let had = 0;
  for (let next = year + 1; ; next += 1, had += 1) {
    const same = `${next}${born.slice(4)}`;
    if ((isDate(same) ? same : `${next}-03-01`) > day) return had;
  }
}

test.prop([date, date], { numRuns: 1000 })('completed years are birthdays had', (one, other) => {
  const [born, day] = [one, other].sort() as [string, string];
  expect(completedYears(born, day)).toBe(birthdays(born, day));
});

test.prop([date])('a date is read however a file writes it', (text) => {
  const [year, month, day] = text.split('-').map(Number);
  expect(readDate(text.replaceAll('-', ''), 'yyyyMMdd')).toBe(text);
  expect(readDate(`${year}/${month}/${day}`, 'yyyy/M/d')).toBe(text);
  expect(readDate(`${year}年${month}月${day}日`, 'yyyy年M月d日')).toBe(text);
});
