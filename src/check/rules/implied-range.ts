import type { Indicator } from '../../model/indicator.js';
import { termsOf } from '../../model/measure.js';
import type { Exact } from '../../value/decimal.js';
import type { Language, Name } from '../../value/name.js';
import { lengthInDays } from '../../value/period.js';
import { over, ratio } from '../../value/ratio.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { exactly, extentOf, surelyAbove } from '../extent.js';
import { type Facts, type Rule, type Scope, soleMeasure } from '../scope.js';
import { type Thresholds, thresholds } from '../thresholds.js';
import { inBoth, said, spread, within } from '../words.js';
import { type WorkedExtent, workIndicator } from '../work.js';

const rule = 'implied-range';

const tooFew: Name = { zh: '基数太小,不足以判断', en: 'its base is too small to tell' };
const notAYear: Name = {
  zh: '常见范围以一年计,而时期不是一年',
  en: 'its usual range is of a year, which the period is not',
};

/** What is counted over a year against what is there on a day: it grows with the period. */
function growsWithTime({ numerator, denominator }: Indicator): boolean {
  const isFlow = (amount: Indicator['numerator']): boolean =>
    termsOf(amount).some(({ measure }) => measure.overTime === 'flow');
  return denominator !== null && isFlow(numerator) && !isFlow(denominator);
}

const isAboutAYear = (days: number): boolean => days >= 350 && days <= 380;

/** The fewest that a share or a rate is judged by: chance alone moves those of fewer. */
const fewest = ({ rare, kind }: Indicator, limits: Thresholds): Exact =>
  kind === 'mean' ? '1' : rare ? limits.leastBaseOfRare : limits.leastBase;

function unfit(indicator: Indicator, scope: Scope, { definitions, options }: Facts): Name | undefined {
  const period = scope.figures[0]?.period;
  if (period !== undefined && growsWithTime(indicator) && !isAboutAYear(lengthInDays(period))) return notAYear;
  const base = soleMeasure(indicator.denominator);
  const [figure] = base === undefined ? [] : scope.of(base.id);
  const least = exactly(ratio(fewest(indicator, { ...thresholds.values, ...options.thresholds })));
  return figure === undefined || surelyAbove(least, extentOf(figure, definitions)) ? tooFew : undefined;
}

function judged(indicator: Indicator, { extent, used }: WorkedExtent, { definitions }: Facts): Case {
  const { from = '0', to = '0' } = indicator.plausible ?? {};
  const [least, most] = [from, to].map((end) => exactly(over(end, indicator.unit.worth)));
  const isOutside =
    (least !== undefined && surelyAbove(least, extent)) || (most !== undefined && surelyAbove(extent, most));
  if (!isOutside) return holds(rule, ...used);
  const shown = (l: Language): string => spread(extent, indicator.unit, l);
  return found({
    rule,
    severity: 'warning',
    figures: used,
    expected: `${from}–${to}${indicator.unit.symbol.zh}`,
    found: shown('zh'),
    message: inBoth((l) => {
      const each = used.map((figure) => said(figure, definitions, l)).join(l === 'zh' ? '、' : ', ');
      if (l === 'zh')
        return `由${each}得${indicator.name.zh}${shown(l)},不在常见范围${from}–${to}${indicator.unit.symbol.zh}内`;
      return `${each} give ${within(indicator.name.en)} of ${shown(l)}, outside the usual range ${from} to ${to}`;
    }),
  });
}

/** Counts printed without their rate: whether the rate that they give lies where real ones do. */
export const impliedRange = {
  id: rule,
  about: {
    zh: '由所印的数推出的率超出常见范围(户均人口、人均活产数等)',
    en: 'counts that give a rate outside the range where real ones lie, though it is not printed',
  },
  needs: { zh: '能算出某个指标的一组数', en: 'counts that an indicator can be worked out from' },
  look: (facts: Facts) => {
    const { definitions } = facts;
    const ranged = [...definitions.indicators.values()].filter(
      ({ plausible, method, denominator }) => plausible !== undefined && method === undefined && denominator !== null,
    );
    return facts.scopes.flatMap((scope) =>
      ranged.flatMap((indicator): Case[] => {
        // Where it is printed too, it is judged itself.
        if (scope.of(indicator.id).length > 0) return [];
        const worked = workIndicator(indicator, scope, definitions);
        if (worked === undefined || worked.used.some((figure) => facts.blamed.has(figure))) return [];
        const why = unfit(indicator, scope, facts);
        return [why === undefined ? judged(indicator, worked, facts) : notApplicable(rule, why, ...worked.used)];
      }),
    );
  },
} as const satisfies Rule;
