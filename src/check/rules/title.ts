import type { Figure } from '../../model/figure.js';
import type { Name } from '../../value/name.js';
import { type Period, periodName } from '../../value/period.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import type { Title } from '../given.js';
import { type Facts, isActual, type Rule } from '../scope.js';
import { inBoth, said } from '../words.js';

const rule = 'title-period';
const undated = { zh: '没有时期', en: 'it has no period' };

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** How a figure's years lie to those of a title: its own, the one before, to compare with, or another. */
function ageOf(period: Period, title: Period): 'own' | 'before' | 'other' {
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  if (last >= yearOf(title.from) && first <= yearOf(title.to)) return 'own';
  return last === yearOf(title.from) - 1 ? 'before' : 'other';
}

const called = ({ text, period }: Title): Name =>
  text === undefined ? periodName(period) : { zh: `《${text}》`, en: `"${text}"` };

/** Figures of another year than their document is about: neither its own nor the one before, or all of the one before. */
export const titlePeriod = {
  id: rule,
  about: { zh: '数字的年份与标题不符', en: 'figures of another year than the title of their document' },
  needs: { zh: '文件标题的时期', en: 'a title with its period' },
  look: ({ figures, definitions, options: { title } }: Facts): readonly Case[] => {
    if (title === undefined) return [];
    const name = called(title);
    const aged = figures
      .filter(isActual)
      .map((figure) => ({ figure, age: figure.period && ageOf(figure.period, title.period) }));
    const dated = aged.filter(({ age }) => age !== undefined);
    const stale = dated.length > 0 && dated.every(({ age }) => age === 'before');
    const judged = stale ? aged.filter(({ age }) => age === undefined) : aged;
    const all = stale
      ? [
          allStale(
            dated.map(({ figure }) => figure),
            title,
          ),
        ]
      : [];
    const cases = judged.map(({ figure, age }): Case => {
      if (figure.period === undefined || age === undefined) return notApplicable(rule, undated, figure);
      if (age !== 'other') return holds(rule, figure);
      const period = periodName(figure.period);
      return found({
        rule,
        severity: 'warning',
        figures: [figure],
        expected: periodName(title.period).zh,
        found: period.zh,
        message: inBoth((l) =>
          l === 'zh'
            ? `${said(figure, definitions, l)}是${period.zh}的,与标题${name.zh}的年份和上一年都不符`
            : `${said(figure, definitions, l)} is of ${period.en}, neither the year of the title ${name.en} nor the one before`,
        ),
      });
    });
    return [...all, ...cases];
  },
} as const satisfies Rule;

function allStale(figures: readonly Figure[], title: Title): Case {
  const name = called(title);
  const before = yearOf(title.period.from) - 1;
  return found({
    rule,
    severity: 'warning',
    figures,
    expected: periodName(title.period).zh,
    found: `${before}年`,
    message: {
      zh: `标题是${name.zh},而有时期的${figures.length}个数字全是上一年(${before}年)的`,
      en: `the title is ${name.en}, yet all figures with a period (${figures.length}) are of the year before, ${before}`,
    },
  });
}
