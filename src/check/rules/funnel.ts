import type { Figure } from '../../model/figure.js';
import type { Indicator } from '../../model/indicator.js';
import { type Amount, termsOf } from '../../model/measure.js';
import { binomialDeviation, poissonDeviation } from '../../statistics/index.js';
import { type Exact, sum } from '../../value/decimal.js';
import type { Name } from '../../value/name.js';
import { compare, over, ratio } from '../../value/ratio.js';
import { type Case, holds, measured, notApplicable } from '../case.js';
import { exactly, extentOf } from '../extent.js';
import { levelKey, limitOf, significant, why, whyUnsound } from '../peers.js';
import { type Definitions, type Facts, formulaOf, grouped, isWhole, type Rule, type Scope } from '../scope.js';
import { finer, inBoth, said, spread } from '../words.js';

const rule = 'funnel';

const notPooled: Name = {
  zh: '各地的数字不能以计数相加合并',
  en: 'figures of several places are not put together by their counts',
};
const noChance: Name = {
  zh: '分子不是分母中的个数,也不是一期内发生的事件数',
  en: 'its numerator is neither a number out of its denominator nor one of events',
};
const noCounts: Name = { zh: '没有完整印出的分子与分母', en: 'its two counts are not there in full' };
const uncertain: Name = { zh: '有不详的记录', en: 'some of its rows are unknown' };
const impossible: Name = { zh: '分子大于分母', en: 'its numerator exceeds its denominator' };
const tooMany: Name = { zh: '计数超过10亿', en: 'its counts are above 1,000,000,000' };

/** Counts above this take too long to judge exactly. */
const most = 1_000_000_000;

/** How counts vary by chance: so many out of a number, or events that come one by one. */
type Chance = 'binomial' | 'poisson';

function chanceOf(indicator: Indicator, below: Amount, definitions: Definitions): Chance | Name {
  const { numerator, bound, kind, rare, aggregation } = indicator;
  if (aggregation !== 'pool') return notPooled;
  const [counted, base] = [termsOf(numerator), termsOf(below)];
  const isPlain = [...counted, ...base].every(({ times, over: divisor }) => times === '1' && divisor === '1');
  if (!isPlain || !counted.every(({ measure }) => isWhole(measure, definitions))) return noChance;
  if (kind === 'proportion' && bound === 'hard')
    return base.every(({ measure }) => isWhole(measure, definitions)) ? 'binomial' : noChance;
  const isOfEvents = counted.every(({ measure }) => measure.overTime === 'flow') && (kind === 'rate' || rare === true);
  return isOfEvents ? 'poisson' : noChance;
}

/** The two counts of a figure, and the figures that they are of. */
interface Pair {
  readonly above: Exact;
  readonly below: Exact;
  readonly used: readonly Figure[];
}

/** An amount printed in full: a whole number, or for a mean population the number as it stands. */
function inFull(amount: Amount, scope: Scope, definitions: Definitions): Omit<Pair, 'below'> | undefined {
  const used = termsOf(amount).flatMap(({ measure }) => scope.of(measure.id).slice(0, 1));
  const values = termsOf(amount).flatMap(({ measure }) => {
    const [figure] = scope.of(measure.id);
    if (figure?.status === 'known' && figure.unknown === undefined) return [figure.numerator];
    if (figure?.status !== 'stated' || (figure.written.qualifier ?? 'exact') !== 'exact') return [];
    const { low, high } = extentOf(figure, definitions);
    const isOne = low !== undefined && high !== undefined && compare(low, high) === 0;
    return isOne || measure.overTime === 'mean' ? [figure.written.value] : [];
  });
  return values.length < termsOf(amount).length ? undefined : { above: sum(values), used };
}

function pairOf(figure: Figure, { numerator }: Indicator, base: Amount, scope: Scope, facts: Facts): Pair | Name {
  if (figure.status === 'known')
    return figure.unknown ? uncertain : { above: figure.numerator, below: figure.denominator, used: [] };
  if (figure.status !== 'stated') return noCounts;
  const [above, below] = [numerator, base].map((amount) => inFull(amount, scope, facts.definitions));
  if (above === undefined || below === undefined) return noCounts;
  const used = [...above.used, ...below.used];
  return used.some((each) => facts.blamed.has(each)) ? why.blamed : { above: above.above, below: below.above, used };
}

/** A place's count as a trial: what is compared with what chance would give. */
interface Trial extends Pair {
  readonly figure: Figure;
  readonly chance: Chance;
  readonly key: string;
}

function trialOf(figure: Figure, indicator: Indicator, base: Amount, scope: Scope, facts: Facts): Trial | Name {
  const chance = chanceOf(indicator, base, facts.definitions);
  if (typeof chance === 'object') return chance;
  const unsound = whyUnsound(figure, facts);
  if (unsound !== undefined) return unsound;
  const key = levelKey(figure);
  if (key === undefined) return why.noLevel;
  const pair = pairOf(figure, indicator, base, scope, facts);
  if ('zh' in pair) return pair;
  if (/[-.]/.test(pair.above) || compare(pair.below, 1) < 0 || pair.below.length > 40) return noCounts;
  if (chance === 'binomial' && pair.below.includes('.')) return noCounts;
  if (chance === 'binomial' && compare(pair.above, pair.below) > 0) return impossible;
  if ([pair.above, pair.below].some((count) => compare(count, most) > 0)) return tooMany;
  return { ...pair, figure, chance, key };
}

function judged(trials: readonly Trial[], { definitions, options }: Facts): readonly Case[] {
  const figures = trials.map(({ figure }) => figure);
  if (trials.length < limitOf('fewestForOutliers', options)) return [notApplicable(rule, why.tooFew, ...figures)];
  const all = ratio(sum(trials.map(({ above }) => above)), sum(trials.map(({ below }) => below)));
  return trials.map(({ figure, chance, above, below, used }): Case => {
    const isAllOrNone = compare(all, 0) === 0 || (chance === 'binomial' && compare(all, 1) === 0);
    // Where nobody has it, or all have, no place differs from the others.
    if (isAllOrNone) return holds(rule, figure, ...used);
    const expected = { rate: Number(all.numerator) / Number(all.denominator), denominator: Number(below) };
    const { twoSided } = (chance === 'binomial' ? binomialDeviation : poissonDeviation)(Number(above), expected, 0.95);
    const probability = Math.max(twoSided, 1e-99); // one too small for a double is not zero
    const shown = String(Number(probability.toPrecision(3)));
    return measured(rule, {
      figures: [figure, ...used],
      measured: {
        value: significant(probability),
        beyond: 'below',
        limits: [
          { threshold: 'funnelAlarm', severity: 'warning' },
          { threshold: 'funnelWarning', severity: 'info' },
        ],
      },
      found: shown,
      message: inBoth((l) => {
        const isHigh = compare(over(above, below), all) > 0;
        const [it, pooled] = [said(figure, definitions, l), spread(exactly(all), figure.unit, l, finer(figure))];
        if (l === 'zh')
          return `${figure.place}${it}(${above}/${below}),${isHigh ? '高于' : '低于'}同级${trials.length}个地方合计的${pooled},双侧概率${shown}`;
        return `${it} (${figure.place}, ${above} of ${below}) is ${isHigh ? 'above' : 'below'} the ${pooled} of ${trials.length} places of its level together, with a two-sided probability of ${shown}`;
      }),
    });
  });
}

/** Places whose count is not what chance would give at the rate of all together: exact binomial and Poisson funnels. */
export const funnel = {
  id: rule,
  about: {
    zh: '各地的数与合计率相差超出偶然(漏斗图控制限)',
    en: 'places beyond what chance explains of the rate of all together, by funnel limits',
  },
  needs: { zh: '同级各地的率及其分子分母', en: 'rates of several places of one level with their counts' },
  look: (facts: Facts) => {
    const cases: Case[] = [];
    const trials: Trial[] = [];
    for (const scope of facts.scopes)
      for (const figure of scope.figures) {
        const indicator = formulaOf(figure, facts.definitions);
        if (indicator === undefined || indicator.denominator === null) continue;
        const trial = trialOf(figure, indicator, indicator.denominator, scope, facts);
        if (!('zh' in trial)) trials.push(trial);
        else cases.push(notApplicable(rule, trial, figure));
      }
    for (const group of grouped(trials, ({ key }) => key).values()) {
      const each = [...grouped(group, ({ figure }) => figure.place).values()];
      cases.push(...each.flatMap(([, ...more]) => more.map(({ figure }) => notApplicable(rule, why.again, figure))));
      cases.push(
        ...judged(
          each.flatMap(([first]) => first ?? []),
          facts,
        ),
      );
    }
    return cases;
  },
} as const satisfies Rule;
