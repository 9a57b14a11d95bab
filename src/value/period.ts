import { figureError } from '../error.js';
import { type CivilDate, daysBetween, daysLater, isDate, monthLength } from './date.js';
import type { Name } from './name.js';

/** From one civil date to another, both included. No time zones. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const two = (number: number): string => String(number).padStart(2, '0');

function whole(what: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw figureError('bad-period', {
    given: `${what} ${value}`,
    why: `a ${what} is a whole number from ${least} to ${most}`,
  });
}

const monthsOf = (year: number, first: number, last: number): Period => {
  const four = String(whole('year', year, 1, 9999)).padStart(4, '0');
  return { from: `${four}-${two(first)}-01`, to: `${four}-${two(last)}-${two(monthLength(year, last))}` };
};

/**
 * A calendar year.
 *
 * @throws `PermilleError` `bad-period`
 * @example
 * year(2019); // { from: '2019-01-01', to: '2019-12-31' }
 */
export const year = (of: number): Period => monthsOf(of, 1, 12);

/** Half a year, 1 or 2. */
export const half = (of: number, which: number): Period => monthsOf(of, whole('half', which, 1, 2) * 6 - 5, which * 6);

/** A quarter, 1 to 4. */
export const quarter = (of: number, which: number): Period =>
  monthsOf(of, whole('quarter', which, 1, 4) * 3 - 2, which * 3);

/** A calendar month, 1 to 12. */
export const month = (of: number, which: number): Period => monthsOf(of, whole('month', which, 1, 12), which);

/** From 1 January to the end of a month: 1–9月. */
export const cumulative = (of: number, toMonth: number): Period => monthsOf(of, 1, whole('month', toMonth, 1, 12));

/**
 * Any stretch of days, both ends included.
 *
 * @throws `PermilleError` `bad-period` for a date that does not exist, or an end before the start
 */
export function between(from: CivilDate, to: CivilDate): Period {
  for (const date of [from, to]) {
    if (!isDate(date))
      throw figureError('bad-period', { given: date, why: 'it is not a date of the form 2019-01-05 that exists' });
  }
  if (to < from) throw figureError('bad-period', { given: `${from} to ${to}`, why: 'it ends before it starts' });
  return { from, to };
}

/**
 * The maternal-and-child statistical year: 1 October of the year before to 30 September (全国妇幼卫生调查制度).
 *
 * @example
 * maternalChildYear(2019); // { from: '2018-10-01', to: '2019-09-30' }
 */
export const maternalChildYear = (of: number): Period => ({
  from: year(of - 1).to.replace('12-31', '10-01'),
  to: `${year(of).from.slice(0, 4)}-09-30`,
});

/** The length of a period in days, both ends included. */
export const lengthInDays = (period: Period): number => daysBetween(period.from, period.to) + 1;

/** Whether two periods are the same days. */
export const samePeriod = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to;

/** Whether two periods share a day. */
export const overlaps = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to;

/** Whether the first period has every day of the second. */
export const contains = (outer: Period, inner: Period): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** The day in the middle; of an even number of days, the first of the second half. A year's is 2 July, a leap year's too. */
export const midPoint = (period: Period): CivilDate => daysLater(period.from, Math.floor(lengthInDays(period) / 2));

/** The period of the same dates so many years away; the last day of February stays the last. */
export function yearsAway(period: Period, years: number): Period {
  const move = (date: CivilDate): CivilDate => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    const moved = whole('year', year + years, 1, 9999);
    const last =
      day === monthLength(year, month) && month === 2
        ? monthLength(moved, 2)
        : Math.min(day, monthLength(moved, month));
    return `${String(moved).padStart(4, '0')}-${two(month)}-${two(last)}`;
  };
  return { from: move(period.from), to: move(period.to) };
}

/**
 * What a period is called: 2019年, 2019年第一季度, 2019年1—9月, otherwise its two dates.
 *
 * @example
 * periodName(cumulative(2019, 9)); // { zh: '2019年1—9月', en: 'January–September 2019' }
 */
export function periodName(period: Period): Name {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = period.from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = period.to.split('-').map(Number);
  const wholeMonths = fromYear === toYear && fromDay === 1 && toDay === monthLength(toYear, toMonth);
  if (!wholeMonths) return { zh: `${period.from}至${period.to}`, en: `${period.from} to ${period.to}` };
  const span = toMonth - fromMonth + 1;
  const base = `${fromYear}年`;
  if (span === 12) return { zh: base, en: String(fromYear) };
  if (span === 6 && fromMonth % 6 === 1) {
    return {
      zh: `${base}${fromMonth === 1 ? '上' : '下'}半年`,
      en: `${fromMonth === 1 ? 'first' : 'second'} half of ${fromYear}`,
    };
  }
  if (span === 3 && fromMonth % 3 === 1) {
    const which = (fromMonth + 2) / 3;
    return { zh: `${base}第${'一二三四'[which - 1]}季度`, en: `Q${which} ${fromYear}` };
  }
  if (span === 1) return { zh: `${base}${fromMonth}月`, en: `${monthNames[fromMonth - 1]} ${fromYear}` };
  return {
    zh: `${base}${fromMonth}—${toMonth}月`,
    en: `${monthNames[fromMonth - 1]}–${monthNames[toMonth - 1]} ${fromYear}`,
  };
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
