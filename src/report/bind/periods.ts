import { monthLength } from '../../value/date.js';
import { cumulative, half, month, type Period, quarter, year, yearsAway } from '../../value/period.js';
import type { WrittenDate } from '../lex/dates.js';
import type { Bound } from './bound.js';
import type { Context } from './context.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** The days of a date as written, its year from elsewhere where it has none. */
export function periodOfDate(date: WrittenDate, known: number | undefined): Period | undefined {
  const of = date.year ?? known;
  if (of === undefined || of < 1900 || of > 2199) return undefined;
  if (date.toYear !== undefined)
    return date.toYear < of || date.toYear > 2199 ? undefined : { from: year(of).from, to: year(date.toYear).to };
  if (date.half !== undefined) return half(of, date.half);
  if (date.quarter !== undefined) return quarter(of, date.quarter);
  if (date.month === undefined) return year(of);
  if (date.month < 1 || date.month > 12) return undefined;
  if (date.toMonth !== undefined)
    return date.toMonth < date.month || date.toMonth > 12
      ? undefined
      : { from: month(of, date.month).from, to: month(of, date.toMonth).to };
  if (date.day !== undefined && date.day > 0 && date.day <= monthLength(of, date.month)) {
    const day = `${of}-${two(date.month)}-${two(date.day)}`;
    return { from: day, to: day };
  }
  return month(of, date.month);
}

const untilThen = /(?:截至|截止|到|至|截止到|截至到)(?:目前|本期)?$/u;
const byEnd = /^(?:底|末|止)|(?:底|末|止)$/u;

export interface Said {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

const yearBefore = /(?:上年|去年|上一年|前一年|去年同期|上年同期|年初)(?:末|底|同期)?(?:的)?$/u;

/** The period that the sentence itself says for a figure. */
export function periodSaid(
  context: Context,
  bound: readonly Bound[],
  at: number,
  known: number | undefined,
): Said | undefined {
  const one = bound[at];
  if (one === undefined) return undefined;
  const { text, sentence, dates } = context;
  const { figure } = one;
  const listed =
    one.item === undefined
      ? undefined
      : dates.find(({ start, end }) => start >= (one.item?.[0] ?? 0) && end <= (one.item?.[1] ?? 0));
  const ofItem = listed === undefined ? undefined : periodWith(text, listed, known);
  if (listed !== undefined && ofItem !== undefined) return { period: ofItem, start: listed.start, end: listed.end };
  const before = context.figures[at - 1];
  if (
    /全年(?:度)?[^,;。]{0,16}$/u.test(
      text.slice(Math.max(before?.end ?? sentence.start, figure.start - 20), figure.start),
    )
  ) {
    const last = dates.findLast(({ end, year: of }) => end <= figure.start && of !== undefined)?.year ?? known;
    if (last !== undefined) return { period: year(last), start: figure.start, end: figure.end };
  }
  const own = dates.findLast(
    ({ start, end }) =>
      start >= (before?.end ?? sentence.start) && end <= figure.start && isOf(text, start, end, figure.start),
  );
  const baseline = text.slice(Math.max(sentence.start, figure.start - 8), figure.start);
  const date =
    own ??
    dates.findLast(
      ({ start, end }) => end <= figure.start && !isBaseline(context, start, end) && isOf(text, start, end),
    );
  if (date === undefined) return undefined;
  const period = periodWith(text, date, known);
  if (period === undefined) return undefined;
  if (own === undefined && yearBefore.test(baseline))
    return { period: yearsAway(period, -1), start: date.start, end: date.end };
  return { period, start: date.start, end: date.end };
}

/** 截至9月底 counts from the beginning of the year; 9月 does not. */
function periodWith(text: string, date: WrittenDate, known: number | undefined): Period | undefined {
  const of = date.year ?? known;
  const before = text.slice(Math.max(0, date.start - 4), date.start);
  if (
    of !== undefined &&
    date.month !== undefined &&
    date.toMonth === undefined &&
    date.month >= 1 &&
    date.month <= 12
  ) {
    const isEnd = byEnd.test(text.slice(date.end, date.end + 1)) || byEnd.test(text.slice(date.start, date.end));
    if (untilThen.test(before) && (isEnd || date.day === undefined)) return cumulative(of, date.month);
  }
  return periodOfDate(date, known);
}

const notWhen = /^(?:版|号|届|级|修订|印发|颁布|实施|以来的?规划|标准|年鉴|工作要点)/u;
const compared = /(?:比|较|与|和|同|从|由|自|相比|对比)(?:上年)?$/u;

const isOf = (text: string, start: number, end: number, at = end): boolean =>
  !notWhen.test(text.slice(end, end + 4)) &&
  (text[start - 1] !== '(' || (at > end && !text.slice(end, at).includes(')')));

/** Whether a date is one that is compared with: 比2015年, 由2018年. */
const isBaseline = ({ text }: Context, start: number, end: number): boolean =>
  compared.test(text.slice(Math.max(0, start - 3), start)) || /^(?:的|同期|相比)/u.test(text.slice(end, end + 2));
