import type { Figure } from '../../model/figure.js';
import { termsOf } from '../../model/measure.js';
import { daysLater, monthLength } from '../../value/date.js';
import type { Language, Name } from '../../value/name.js';
import { lengthInDays, type Period, periodName } from '../../value/period.js';
import { over, type Ratio, ratio } from '../../value/ratio.js';
import { toOne } from '../../value/unit.js';
import { type Case, measured, notApplicable } from '../case.js';
import { decimalOf } from '../decimal-of.js';
import { lineOf, sameEdition } from '../editions.js';
import { added, distanceFromOne, divided, type Extent, exactly, extentOf, multiplied, surelyAbove } from '../extent.js';
import { why, whyUnsound } from '../peers.js';
import { type Definitions, type Facts, grouped, idOf, isActual, type Rule } from '../scope.js';
import type { ThresholdId } from '../thresholds.js';
import { finer, inBoth, said, spread } from '../words.js';

const zero = exactly(ratio(0));

const noValue: Name = { zh: '没有确定的数值', en: 'it has no value that tells' };
const noRatio: Name = {
  zh: '差额与增速可正可负,不以倍数相比',
  en: 'what may be above or below zero is not compared by ratios',
};
const otherEdition: Name = { zh: '此前的数字口径不同', en: 'the figures before follow another definition' };
const openEnd: Name = { zh: '数值有一端不定', en: 'its value, or that of one before, has an open end' };
const tooLarge: Name = { zh: '数字位数过多', en: 'it has too many digits' };
const noMean: Name = {
  zh: '此前的均值不大于0,或可能如此',
  en: 'the mean of those before is not above zero, or may not be',
};

/** A stretch of whole months: the number of its first, and how many there are. */
interface Months {
  readonly first: number;
  readonly count: number;
}

function monthsOf({ from, to }: Period): Months | undefined {
  const [[fromYear = 0, fromMonth = 0, fromDay = 0], [toYear = 0, toMonth = 0, toDay = 0]] = [from, to].map((date) =>
    date.split('-').map(Number),
  ) as [number[], number[]];
  if (fromDay !== 1 || toDay !== monthLength(toYear, toMonth)) return undefined;
  const first = fromYear * 12 + fromMonth - 1;
  return { first, count: toYear * 12 + toMonth - first };
}

/** How many months lie between periods of one length that follow one another: months of a year so far come once a year. */
const stepOf = ({ count }: Months): number => (count > 12 || 12 % count === 0 ? count : 12);

const startOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The period so many months before; none before the year 1. */
function monthsBefore({ first, count }: Months, back: number): readonly Period[] {
  const from = first - back;
  return from < 12 ? [] : [{ from: startOf(from), to: daysLater(startOf(from + count), -1) }];
}

const three = [1, 2, 3] as const;

/** What periods of a length that come at one rhythm have in common: months, years, months of a year up to May, weeks. */
export function rhythmOf(period: Period): string {
  const months = monthsOf(period);
  if (months === undefined) return `${lengthInDays(period)} days`;
  const step = stepOf(months);
  return `${months.count} months${step === months.count ? '' : `, ${months.first % step}`}`;
}

/** The three periods of the same length just before, the latest first. */
function justBefore(period: Period): readonly Period[] {
  const months = monthsOf(period);
  if (months !== undefined) return three.flatMap((back) => monthsBefore(months, back * stepOf(months)));
  const days = lengthInDays(period);
  return three.map((back) => ({ from: daysLater(period.from, -back * days), to: daysLater(period.to, -back * days) }));
}

/** The same season of the three years before; none of a period that is no season of a year. */
function sameSeason(period: Period): readonly Period[] | undefined {
  const months = monthsOf(period);
  if (months === undefined || months.count >= 12 || 12 % months.count !== 0) return undefined;
  return three.flatMap((years) => monthsBefore(months, years * 12));
}

/** What figures are compared with, and by which threshold. */
interface Comparison {
  readonly id: string;
  readonly threshold: ThresholdId;
  readonly before: (period: Period) => readonly Period[] | undefined;
  /** Said of a period that has nothing of the kind before it; nothing is said of whole years, which have no season. */
  readonly noSeason?: Name;
  readonly none: Name;
  /** What a mean of so many earlier figures is called. */
  readonly mean: (count: number) => Name;
}

/** Whether it has so many digits that a mean and a quotient of such could not be written. */
function isVast(value: Ratio): boolean {
  const { numerator, denominator } = over(value, 1);
  return Math.max(numerator.length, denominator.length) > 40;
}

/** Why a figure is compared with no other. */
function unfit(figure: Figure, facts: Facts): Name | undefined {
  const { definitions } = facts;
  const unsound = whyUnsound(figure, facts);
  if (unsound !== undefined) return unsound;
  const { low, high } = extentOf(figure, definitions);
  if (low === undefined && high === undefined) return noValue;
  if ([low, high].some((end) => end !== undefined && isVast(end))) return tooLarge;
  const indicator = definitions.indicators.get(idOf(figure));
  const isDifference =
    indicator?.bound !== 'hard' && indicator && termsOf(indicator.numerator).some(({ times }) => times.startsWith('-'));
  return isDifference ? noRatio : undefined;
}

function compared(figure: Figure, earlier: readonly Figure[], comparison: Comparison, definitions: Definitions): Case {
  const { id, threshold } = comparison;
  const sum = earlier.reduce<Extent>((so, each) => added(so, extentOf(each, definitions)), zero);
  const mean = multiplied(sum, ratio(1, earlier.length));
  const quotient = surelyAbove(mean, zero) ? divided(extentOf(figure, definitions), mean) : undefined;
  const off = quotient && distanceFromOne(quotient);
  if (quotient === undefined) return notApplicable(id, noMean, figure, ...earlier);
  if (off === undefined) return notApplicable(id, openEnd, figure, ...earlier);
  const shown = (l: Language): string => spread(quotient, toOne, l, 3);
  return measured(id, {
    figures: [figure, ...earlier],
    measured: { value: decimalOf(off, 'above'), beyond: 'above', limits: [{ threshold, severity: 'warning' }] },
    found: shown('zh'),
    message: inBoth((l) => {
      const [now, ...then] = [figure, ...earlier].map(({ period }) => (period ? periodName(period)[l] : '—'));
      const base = comparison.mean(earlier.length)[l];
      const worth = spread(mean, figure.unit, l, finer(figure));
      if (l === 'zh')
        return `${now}${said(figure, definitions, l)},是${base}${worth}(${then.join('、')})的${shown(l)}倍`;
      return `${said(figure, definitions, l)} in ${now} is ${shown(l)} times ${base}, ${worth} (${then.join(', ')})`;
    }),
  });
}

const periodKey = ({ from, to }: Period): string => `${from} ${to}`;

function look(comparison: Comparison, facts: Facts): readonly Case[] {
  const { definitions } = facts;
  const { id, before, none, noSeason } = comparison;
  const lines = grouped(facts.figures.filter(isActual), (figure) => lineOf(figure, definitions));
  return [...lines.values()].flatMap((line) => {
    const fit = line.filter((figure) => unfit(figure, facts) === undefined);
    const there = grouped(fit, ({ period }) => (period === undefined ? '' : periodKey(period)));
    return line.flatMap((figure): readonly Case[] => {
      const { period } = figure;
      if (period === undefined) return [notApplicable(id, why.noPeriod, figure)];
      const wanted = before(period);
      if (wanted === undefined)
        return noSeason === undefined || monthsOf(period)?.count === 12 ? [] : [notApplicable(id, noSeason, figure)];
      const cannot = unfit(figure, facts);
      if (cannot !== undefined) return [notApplicable(id, cannot, figure)];
      const found = wanted.map((each) => there.get(periodKey(each)) ?? []);
      const earlier = found.flatMap((each) => each.find((other) => sameEdition(figure, other)) ?? []);
      if (earlier.length > 0) return [compared(figure, earlier, comparison, definitions)];
      const others = found.flatMap(([first]) => first ?? []);
      return [notApplicable(id, others.length > 0 ? otherEdition : none, figure, ...others)];
    });
  });
}

const overTime: Comparison = {
  id: 'change-over-time',
  threshold: 'changeOverTime',
  before: justBefore,
  none: { zh: '没有此前三期的数字', en: 'there is no figure of the three periods before' },
  mean: (count) =>
    count === 1
      ? { zh: '此前一期', en: 'that of the period before' }
      : { zh: `此前${count}期均值`, en: `the mean of ${count} periods before` },
};

const bySeason: Comparison = {
  id: 'seasonal-change',
  threshold: 'seasonalChange',
  before: sameSeason,
  noSeason: { zh: '时期不是月、季或半年', en: 'its period is no month, quarter or half of a year' },
  none: { zh: '没有此前三年同期的数字', en: 'there is no figure of the same season of the three years before' },
  mean: (count) =>
    count === 1
      ? { zh: '往年同期', en: 'that of the same season before' }
      : { zh: `往年${count}个同期均值`, en: `the mean of ${count} same seasons before` },
};

/** A figure far from the mean of up to three periods of its length just before, of one definition, place and population. */
export const changeOverTime = {
  id: overTime.id,
  about: { zh: '与此前三期均值相差过大', en: 'figures far from the mean of up to three periods before' },
  needs: { zh: '有时期的数字', en: 'figures with a period' },
  look: (facts: Facts) => look(overTime, facts),
} as const satisfies Rule;

/** A month, quarter or half far from the mean of the same season of up to three years before. */
export const seasonalChange = {
  id: bySeason.id,
  about: {
    zh: '月、季、半年与往年同期均值相差过大',
    en: 'months, quarters and halves far from the same season of earlier years',
  },
  needs: { zh: '月、季或半年的数字', en: 'figures of months, quarters or halves' },
  look: (facts: Facts) => look(bySeason, facts),
} as const satisfies Rule;
