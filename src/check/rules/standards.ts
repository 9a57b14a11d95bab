import { type Indicator, measuresOf, type Target } from '../../model/indicator.js';
import { type Amount, isMoney, termsOf } from '../../model/measure.js';
import type { Language } from '../../value/name.js';
import { lengthInDays } from '../../value/period.js';
import { compare, over, times } from '../../value/ratio.js';
import { round } from '../../value/round.js';
import type { Unit, UnitId } from '../../value/unit.js';
import { isInForce, isWithin } from '../applies.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { type Extent, exactly, surelyAbove } from '../extent.js';
import { type Facts, grouped, type Rule, type Scope } from '../scope.js';
import { finer, inBoth, said, spread } from '../words.js';
import { type WorkedExtent, workIndicator } from '../work.js';

const rule = 'implied-standard';

const noCounts = { zh: '金额和人数没有都印出', en: 'the amount and what it is for are not both there' };
const printed = { zh: '人均数已印出,由目标规则判断', en: 'the mean amount is there itself, and held to its targets' };
const noValue = { zh: '人数可能为0,或数值不确定', en: 'there may be nobody, or the values do not tell' };
const noStandard = {
  zh: '其时、其地、其人群没有标准',
  en: 'no standard is in force for its period, place and population',
};
const notAYear = { zh: '标准按年,而时期不是一年', en: 'standards are of a year, which the period is not' };

const isAllMoney = (amount: Amount): boolean => termsOf(amount).every(({ measure }) => isMoney(measure));

/** Money over what is not money: an amount for each. */
const isMeanAmount = ({ numerator, denominator, method }: Indicator): boolean =>
  method === undefined && denominator !== null && isAllMoney(numerator) && !isAllMoney(denominator);

const isAYear = (days: number): boolean => days === 365 || days === 366;

/** Amounts and persons that are printed together, and the amount for each that they imply beside the standard in force. */
export const impliedStandard = {
  id: rule,
  about: {
    zh: '由金额和人数推出的人均数低于标准',
    en: 'an amount and persons that imply less for each than the standard',
  },
  needs: { zh: '有标准的人均金额', en: 'amounts for each that have a standard' },
  look: (facts: Facts) => {
    const { indicators, catalogue } = facts.definitions;
    return [...grouped(catalogue.targets, ({ indicator }) => indicator)].flatMap(([id, standards]) => {
      const indicator = indicators.get(id);
      if (indicator === undefined || !isMeanAmount(indicator)) return [];
      return facts.scopes.flatMap((scope) => look(indicator, standards, scope, facts));
    });
  },
} as const satisfies Rule;

function look(
  indicator: Indicator,
  standards: readonly Target[],
  scope: Scope,
  { definitions }: Facts,
): readonly Case[] {
  const there = measuresOf(indicator).flatMap(({ id }) => scope.of(id).slice(0, 1));
  const [first] = there;
  if (first === undefined) return [];
  if (scope.of(indicator.id).length > 0) return [notApplicable(rule, printed, ...there)];
  const worked = workIndicator(indicator, scope, definitions);
  if (worked === undefined) return [notApplicable(rule, noCounts, ...there)];
  const { period, place, population = 'everyone' } = first;
  const inForce = standards.filter(
    (standard) =>
      period !== undefined &&
      isInForce(standard.effective, period) &&
      (standard.population ?? 'everyone') === population &&
      (standard.place === undefined || isWithin(place, standard.place)),
  );
  if (period === undefined || inForce.length === 0) return [notApplicable(rule, noStandard, ...worked.used)];
  if (!isAYear(lengthInDays(period))) return [notApplicable(rule, notAYear, ...worked.used)];
  if (worked.extent.low === undefined && worked.extent.high === undefined)
    return [notApplicable(rule, noValue, ...worked.used)];
  return inForce.map((standard) => beside(standard, indicator, worked, definitions));
}

function beside(
  standard: Target,
  { name, unit }: Indicator,
  { extent, used }: WorkedExtent,
  definitions: Facts['definitions'],
): Case {
  const aim = exactly(over(standard.value, unit.worth));
  const atLeast = standard.must === 'be at least';
  const [above, below] = [surelyAbove(extent, aim), surelyAbove(aim, extent)];
  if (!above && !below) return holds(rule, ...used);
  const beyond = above === atLeast;
  const sign = atLeast ? '≥' : '≤';
  const places = telling(extent, aim, Math.max(...used.map(finer)), unit);
  const each = (l: Language): string => spread(extent, unit, l, places);
  const goal = (l: Language): string => spread(aim, unit, l);
  return found({
    rule,
    severity: beyond ? 'info' : 'warning',
    figures: used,
    expected: `${sign} ${goal('zh')}`,
    found: each('zh'),
    message: inBoth((l) => {
      const from = used.map((figure) => said(figure, definitions, l)).join(l === 'zh' ? '、' : ', ');
      const to = `${standard.name[l]} (${sign} ${goal(l)})`;
      if (l === 'zh') {
        return `由${from},${name.zh}为${each(l)},${above ? '高于' : '低于'}${standard.name.zh}(${sign} ${goal(l)})`;
      }
      return `${from} imply ${each(l)} of ${name.en}, ${above ? 'above' : 'below'} ${to}`;
    }),
  });
}

/** Decimal places with which an extent, put into words, does not seem to reach what it does not reach. */
function telling(extent: Extent, aim: Extent, least: number, { worth }: Unit<UnitId>): number {
  const [near, goal] = [surelyAbove(extent, aim) ? extent.low : extent.high, aim.low];
  if (near === undefined || goal === undefined || compare(near, goal) === 0) return least;
  const seems = (places: number): boolean => compare(round(times(near, worth), places), times(goal, worth)) === 0;
  let places = least;
  while (places < 40 && seems(places)) places += 1;
  return places;
}
