import type { Figure } from '../../model/figure.js';
import type { Measure } from '../../model/measure.js';
import type { Language } from '../../value/name.js';
import { type Case, found } from '../case.js';
import { anything, common, type Extent, extentOf, isEmpty, wholesIn } from '../extent.js';
import { type Feasible, feasibleDenominators } from '../feasible.js';
import { type Facts, grouped, idOf, isWeighted, isWhole, type Rule, ratesIn, type Scope } from '../scope.js';
import { inBoth, said, spread, wholes, within } from '../words.js';
import { impliedIn } from './implied.js';

/** Denominators above this are not searched one by one. */
const searched = 20_000;

/** Several rates over one denominator: is there one count that prints them all? */
export const sharedDenominator = {
  id: 'shared-denominator',
  about: { zh: '共用一个分母的几个率,能否由同一个数得出', en: 'whether one count can print all rates that share it' },
  needs: { zh: '共用一个分母的几个率', en: 'several rates that share a denominator' },
  look: (facts: Facts) =>
    facts.scopes.flatMap((scope) => [...withCounts(scope, facts), ...withoutCounts(scope, facts)]),
} as const satisfies Rule;

function withCounts(scope: Scope, facts: Facts): readonly Case[] {
  const { definitions } = facts;
  const implied = impliedIn(scope, definitions).filter(({ side }) => side === 'denominator');
  return [...grouped(implied, ({ measure }) => measure.id).values()].flatMap((each): Case[] => {
    const [first, ...more] = each;
    if (first === undefined || more.length === 0) return [];
    const all = each.reduce<Extent>((so, { extent }) => common(so, extent), anything);
    const whole = isWhole(first.measure, definitions);
    const none = whole ? wholesIn(all) === undefined : isEmpty(all);
    const figures = each.flatMap(({ rate, given }) => [rate, given]);
    const range = (l: Language): string => (whole ? wholes(all) : spread(all, first.measure.unit, l));
    return [say(figures, first.measure, none, none ? () => '—' : range, facts)];
  });
}

function withoutCounts(scope: Scope, facts: Facts): readonly Case[] {
  const { definitions } = facts;
  const lone = ratesIn(scope, definitions).filter(
    ({ figure, indicator, numerator, denominator }) =>
      figure.status === 'stated' &&
      !isWeighted(indicator) &&
      isWhole(numerator, definitions) &&
      isWhole(denominator, definitions) &&
      scope.of(numerator.id).length + scope.of(denominator.id).length === 0,
  );
  return [...grouped(lone, ({ denominator }) => denominator.id).values()].flatMap((rates): Case[] => {
    const figures = [...grouped(rates, ({ figure }) => idOf(figure)).values()].flatMap(([first]) =>
      first === undefined ? [] : [first.figure],
    );
    const [{ denominator } = { denominator: undefined }] = rates;
    if (denominator === undefined || figures.length < 2) return [];
    const feasible = feasibleDenominators(
      figures.map((figure) => extentOf(figure, definitions)),
      searched,
    );
    return [say(figures, denominator, false, () => listed(feasible), facts)];
  });
}

/** The least denominators; however many are shown, larger ones will do too. */
const listed = ({ ranges }: Feasible): string => {
  const shown = ranges.slice(0, 4).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return ranges.length === 0 ? `> ${searched}` : `${shown.join(', ')} …`;
};

function say(
  figures: readonly Figure[],
  { name }: Measure,
  none: boolean,
  range: (language: Language) => string,
  { definitions }: Facts,
): Case {
  return found({
    rule: 'shared-denominator',
    severity: none ? 'error' : 'info',
    figures,
    expected: range('zh'),
    found: '—',
    message: inBoth((l) => {
      const all = figures.map((figure) => said(figure, definitions, l)).join(l === 'zh' ? '、' : ', ');
      if (l === 'zh') return none ? `没有同一个${name.zh}能得出${all}` : `${all}共用的${name.zh}可为${range(l)}`;
      return none
        ? `no one count of ${within(name.en)} gives ${all}`
        : `${all} share ${within(name.en)} of ${range(l)}`;
    }),
  });
}
