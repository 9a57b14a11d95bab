import { exactValue } from '../../calculate/exact-value.js';
import type { Figure } from '../../model/figure.js';
import { modifiedZScores, quartiles, zScores } from '../../statistics/index.js';
import type { Language, Name } from '../../value/name.js';
import { periodName } from '../../value/period.js';
import { over } from '../../value/ratio.js';
import { type Case, holds, type Measured, measured, notApplicable } from '../case.js';
import type { CheckOptions } from '../options.js';
import { levelKey, limitOf, seriesOf, significant, why, whyUnsound } from '../peers.js';
import { type Facts, grouped, isActual, type Rule } from '../scope.js';
import { inBoth, said } from '../words.js';
import { rhythmOf } from './history.js';

const noPoint: Name = { zh: '没有确定的单一数值', en: 'it has no one value' };
const noReach: Name = {
  zh: '数字太少,无一能离均值这么多个标准差',
  en: 'among so few, none can lie so many standard deviations from the mean',
};
const noRange: Name = { zh: '四分位距为0', en: 'the interquartile range is zero' };

/** Figures that are comparable but for one thing, by which each is told: its place or its period. */
interface Line {
  readonly key: (figure: Figure) => string | undefined;
  readonly noKey: Name;
  readonly own: (figure: Figure) => string;
  readonly called: (figure: Figure, language: Language) => string;
  readonly among: (count: number) => Name;
}

const acrossPlaces: Line = {
  key: levelKey,
  noKey: why.noLevel,
  own: ({ place }) => place ?? '',
  called: ({ place }) => place ?? '',
  among: (count) => ({ zh: `同级${count}个地方`, en: `${count} places of its level` }),
};

const overTime: Line = {
  key: (figure) =>
    figure.period && JSON.stringify([rhythmOf(figure.period), figure.place ?? null, ...seriesOf(figure)]),
  noKey: why.noPeriod,
  own: ({ period }) => period?.from ?? '',
  called: ({ period }, l) => (period === undefined ? '' : periodName(period)[l]),
  among: (count) => ({ zh: `同地${count}期`, en: `${count} periods of its place` }),
};

/** How far a value lies from the others, and in words. */
interface Score {
  readonly value: number;
  readonly words: (shown: string) => Name;
}

/** A measure of how far values lie from one another. */
interface Method {
  readonly rule: string;
  readonly limits: Measured['limits'];
  /** A score for each value, or why there are none; the values are not all equal. */
  readonly scores: (values: readonly number[], options: CheckOptions) => readonly Score[] | Name;
}

const byDeviations: Method = {
  rule: 'outlier-z',
  limits: [
    { threshold: 'extremeZ', severity: 'warning' },
    { threshold: 'moderateZ', severity: 'info' },
  ],
  scores: (values, options) => {
    // The farthest that one of n can lie is (n - 1) / √n: R. E. Shiffler (1988), The American Statistician 42:79-80.
    const least = Math.min(limitOf('moderateZ', options), limitOf('extremeZ', options));
    if ((values.length - 1) ** 2 <= least ** 2 * values.length) return noReach;
    const words = (shown: string): Name => ({
      zh: `距均值${shown}个标准差`,
      en: `lies ${shown} standard deviations from the mean`,
    });
    return (zScores(values) ?? values.map(() => 0)).map((z) => ({ value: Math.abs(z), words }));
  },
};

const byMedian: Method = {
  rule: 'outlier-modified-z',
  limits: [{ threshold: 'modifiedZ', severity: 'warning' }],
  scores: (values) => {
    const { by, scores } = modifiedZScores(values) ?? { by: undefined, scores: values.map(() => 0) };
    const isMean = by === 'mean-absolute-deviation';
    const words = (shown: string): Name => ({
      zh: `修正Z值为${shown}${isMean ? '(按平均绝对差)' : ''}`,
      en: `has a modified z score of ${shown}${isMean ? ' (by the mean absolute deviation)' : ''}`,
    });
    return scores.map((value) => ({ value, words }));
  },
};

const byQuartiles: Method = {
  rule: 'outlier-fence',
  limits: [
    { threshold: 'outerFence', severity: 'warning' },
    { threshold: 'innerFence', severity: 'info' },
  ],
  scores: (values) => {
    const { first = 0, third = 0 } = quartiles(values) ?? {};
    const range = third - first;
    if (range === 0) return noRange;
    return values.map((value) => ({
      value: Math.max(0, first - value, value - third) / range,
      words: (shown) => ({
        zh: `${value < first ? '低于下' : '高于上'}四分位数${shown}个四分位距`,
        en: `lies ${shown} interquartile ranges ${value < first ? 'below the lower' : 'above the upper'} quartile`,
      }),
    }));
  },
};

/** A figure with its one value as a double. */
interface Point {
  readonly figure: Figure;
  readonly value: number;
}

function pointOf(figure: Figure, facts: Facts): Point | Name {
  const unsound = whyUnsound(figure, facts);
  if (unsound !== undefined) return unsound;
  const isHedged = figure.status === 'stated' && (figure.written.qualifier ?? 'exact') !== 'exact';
  if (isHedged || (figure.status !== 'known' && figure.status !== 'stated')) return noPoint;
  // In lowest terms, so that values that are equal are equal doubles.
  const { numerator, denominator } = over(exactValue(figure), 1);
  const value = Number(numerator) / Number(denominator);
  return Math.abs(value) < 1e150 ? { figure, value } : noPoint;
}

function judged(
  method: Method,
  line: Line,
  points: readonly Point[],
  { definitions, options }: Facts,
): readonly Case[] {
  const { rule, limits } = method;
  const figures = points.map(({ figure }) => figure);
  if (points.length < limitOf('fewestForOutliers', options)) return [notApplicable(rule, why.tooFew, ...figures)];
  const values = points.map(({ value }) => value);
  if (values.every((value) => value === values[0])) return figures.map((figure) => holds(rule, figure));
  const scores = method.scores(values, options);
  if ('zh' in scores) return [notApplicable(rule, scores, ...figures)];
  const among = line.among(points.length);
  return figures.flatMap((figure, index): readonly Case[] => {
    const score = scores[index];
    if (score === undefined) return [];
    const value = significant(score.value);
    const words = score.words(String(Number(score.value.toPrecision(4))));
    return [
      measured(rule, {
        figures: [figure],
        measured: { value, beyond: 'above', limits },
        found: value,
        message: inBoth((l) => {
          const [it, at] = [said(figure, definitions, l), line.called(figure, l)];
          return l === 'zh' ? `${at}${it}:在${among.zh}中,${words.zh}` : `${it} (${at}) ${words.en}, among ${among.en}`;
        }),
      }),
    ];
  });
}

function along(method: Method, line: Line, facts: Facts): readonly Case[] {
  const { rule } = method;
  const cases: Case[] = [];
  const points: (Point & { readonly key: string })[] = [];
  for (const figure of facts.figures.filter(isActual)) {
    const [key, point] = [line.key(figure), pointOf(figure, facts)];
    if (key === undefined) cases.push(notApplicable(rule, line.noKey, figure));
    else if ('zh' in point) cases.push(notApplicable(rule, point, figure));
    else points.push({ ...point, key });
  }
  for (const group of grouped(points, ({ key }) => key).values()) {
    const each = [...grouped(group, ({ figure }) => line.own(figure)).values()];
    cases.push(...each.flatMap(([, ...more]) => more.map(({ figure }) => notApplicable(rule, why.again, figure))));
    cases.push(
      ...judged(
        method,
        line,
        each.flatMap(([first]) => first ?? []),
        facts,
      ),
    );
  }
  return cases;
}

const about = (zh: string, en: string): Name => ({ zh: `离群值:${zh}`, en: `outliers ${en}` });
const needs: Name = {
  zh: '同级各地或同地各期的数字',
  en: 'figures of several places of one level, or of several periods',
};

const look =
  (method: Method) =>
  (facts: Facts): readonly Case[] =>
    [acrossPlaces, overTime].flatMap((line) => along(method, line, facts));

/** Figures many standard deviations from the mean, among places of one level or periods of one place. */
export const outlierZ = {
  id: byDeviations.rule,
  about: about('距均值的标准差数', 'by standard deviations from the mean'),
  needs,
  look: look(byDeviations),
} as const satisfies Rule;

/** Figures far from the median, measured by the median distance from it, or the mean one where that is zero. */
export const outlierModifiedZ = {
  id: byMedian.rule,
  about: about('修正Z值', 'by the modified z score'),
  needs,
  look: look(byMedian),
} as const satisfies Rule;

/** Figures beyond Tukey's fences. */
export const outlierFence = {
  id: byQuartiles.rule,
  about: about('图基内外栏', 'beyond the fences of Tukey'),
  needs,
  look: look(byQuartiles),
} as const satisfies Rule;
