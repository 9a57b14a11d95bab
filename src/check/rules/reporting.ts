import type { Figure } from '../../model/figure.js';
import { monthLength } from '../../value/date.js';
import type { Language, Name } from '../../value/name.js';
import { between, type Period, periodName } from '../../value/period.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { type Facts, grouped, idOf, isActual, type Rule } from '../scope.js';
import { inBoth, said } from '../words.js';

const rule = 'consistency-of-reporting';
const noMonths = { zh: '没有时期,或时期不是整月', en: 'it has no period of whole months' };
const once = { zh: '只有一期', en: 'there is one period only' };

/** A stretch of whole months: the number of its first, and how many there are. */
interface Stretch {
  readonly first: number;
  readonly months: number;
}

function stretchOf({ from, to }: Period): Stretch | undefined {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  if (fromDay !== 1 || toDay !== monthLength(toYear, toMonth)) return undefined;
  const first = fromYear * 12 + fromMonth - 1;
  return { first, months: toYear * 12 + toMonth - first };
}

function periodOf({ first, months }: Stretch): Period {
  const [year, month] = [Math.floor(first / 12), (first % 12) + 1];
  const last = first + months - 1;
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  const date = (of: number, which: number, day: number): string =>
    [String(of).padStart(4, '0'), ...[which, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return between(date(year, month, 1), date(lastYear, lastMonth, monthLength(lastYear, lastMonth)));
}

/** How many months lie between the beginnings of periods of this length: one follows another, but months of a year so far do not. */
const stepOf = ({ months }: Stretch): number => (months > 12 || 12 % months === 0 ? months : 12);

/** A figure with the stretch of months that it is of. */
interface Report extends Stretch {
  readonly figure: Figure;
}

/** What is said not to apply or not to be collected leaves no gap; what was not reported does. */
const isAbsent = (figure: Figure): boolean =>
  figure.status === 'missing' && Object.values(figure.measures).includes('not-reported');

/** Reports that come after one another: of one thing and population, by periods of one kind. */
function lineOf({ figure, ...stretch }: Report): string {
  const { population, by } = figure;
  const step = stepOf(stretch);
  return JSON.stringify([
    idOf(figure),
    population ?? 'everyone',
    Object.entries(by ?? {}).sort(),
    stretch.months,
    stretch.first % step,
  ]);
}

/** Beginnings that a place is expected to report for: those of others, and those between its own if it once reported twice running. */
function expected(own: readonly number[], all: ReadonlySet<number>, step: number): readonly number[] {
  const [first = 0] = own;
  const regular = own.findIndex((at, index) => at - (own[index - 1] ?? at) === step);
  const last = own.at(-1) ?? first;
  const since = regular < 0 ? last : (own[regular] ?? last);
  const between = Array.from({ length: Math.floor((last - since) / step) }, (_, index) => since + index * step);
  return [...new Set([...all, ...between])].filter((at) => at > first).sort((a, b) => a - b);
}

/** A place that reported in earlier periods and not in one: a hole in its series, or its end before that of others. */
export const consistencyOfReporting = {
  id: rule,
  about: { zh: '报告的连续性:前期有报而某期未报', en: 'consistency of reporting: periods missing in a series' },
  needs: { zh: '有时期的数字', en: 'figures with a period' },
  look: ({ figures, definitions }: Facts) => {
    const actual = figures.filter(isActual).map((figure) => {
      const stretch = figure.period && stretchOf(figure.period);
      return stretch === undefined ? figure : { ...stretch, figure };
    });
    const reports = actual.flatMap((each) => ('figure' in each ? [each] : []));
    const others = actual.flatMap((each) => ('figure' in each ? [] : [notApplicable(rule, noMonths, each)]));

    const gaps = (line: readonly Report[], all: ReadonlySet<number>): readonly Case[] => {
      const own = [...new Map(line.filter(({ figure }) => !isAbsent(figure)).map((report) => [report.first, report]))]
        .sort(([a], [b]) => a - b)
        .map(([, report]) => report);
      const [first, ...more] = own;
      const step = first === undefined ? 1 : stepOf(first);
      const there = new Map(own.map((report) => [report.first, report] as const));
      const due = expected([...there.keys()], all, step);
      if (first === undefined || due.length === 0)
        return [notApplicable(rule, once, ...line.map(({ figure }) => figure))];
      const missing = due.filter((at) => !there.has(at));
      if (missing.length === 0) return [holds(rule, (more.at(-1) ?? first).figure, first.figure)];
      const runs = grouped(missing, (at) => own.findLast((report) => report.first < at));
      return [...runs].map(([before = first, run]): Case => {
        const after = own.find((report) => report.first > before.first);
        const absent = line.filter((report) => isAbsent(report.figure) && run.includes(report.first));
        const names = run.map((at) => periodName(periodOf({ first: at, months: before.months })));
        return found({
          rule,
          severity: after === undefined ? 'info' : 'warning',
          figures: [...absent, before, ...(after === undefined ? [] : [after])].map(({ figure }) => figure),
          expected: listed(names, 'zh'),
          found: '—',
          message: inBoth((l) => {
            const [list, it] = [listed(names, l), before.figure];
            const [then, since] = [before, after].map((each) => each && periodName(periodOf(each))[l]);
            if (l === 'zh')
              return `${then}${said(it, definitions, l)},${list}未报${since === undefined ? '' : `,${since}又有`}`;
            return `${said(it, definitions, l)} in ${then}, none for ${list}${since === undefined ? '' : `, and one again in ${since}`}`;
          }),
        });
      });
    };

    const lines = [...grouped(reports, lineOf).values()].flatMap((line) => {
      const all = new Set(line.map(({ first }) => first));
      const places = grouped(line, ({ figure }) => JSON.stringify(figure.place ?? null));
      return [...places.values()].flatMap((own) => gaps(own, all));
    });
    return [...lines, ...others];
  },
} as const satisfies Rule;

/** Names of periods one after the other; of many, the ends and how many there are. */
function listed(names: readonly Name[], l: Language): string {
  if (names.length <= 4) return names.map((name) => name[l]).join(l === 'zh' ? '、' : ', ');
  const [first, last] = [names[0]?.[l], names.at(-1)?.[l]];
  return l === 'zh' ? `${first}至${last}共${names.length}期` : `${first} to ${last}, ${names.length} periods,`;
}
