import { isDate } from '../../value/date.js';
import { type Period, year } from '../../value/period.js';
import type { Folded } from '../fold/fold.js';
import type { WrittenDate } from '../lex/dates.js';

/** A document says its year early: in its title, or in the first sentence. */
const early = 400;

/** Words before a year that is compared with, or planned for. */
const baseline = /[由从比较与自到至(]$/u;

/** The year that a text is of, where it says one; else the year it was published. */
export function documentPeriod(
  { text }: Folded,
  dates: readonly WrittenDate[],
  firstFigure: number,
  date: string | undefined,
): Period | undefined {
  const first = dates.find(
    ({ start, year: of, toYear }) =>
      of !== undefined &&
      toYear === undefined &&
      start < Math.min(early, text.length, firstFigure) &&
      !baseline.test(text.slice(Math.max(0, start - 2), start)),
  );
  if (first?.year !== undefined) return year(first.year);
  return date !== undefined && isDate(date) ? year(Number(date.slice(0, 4))) : undefined;
}
