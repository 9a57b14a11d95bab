import type { Figure } from '../../model/figure.js';
import type { Finding } from '../../model/finding.js';
import { anything, common, type Extent, extentOf, wholesIn } from '../extent.js';
import { type Facts, idOf, type Rule, type Scope, soleMeasure } from '../scope.js';
import { type Feasible, feasibleDenominators } from '../feasible.js';
import { inBoth, said, wholes } from '../words.js';
import { impliedIn, isWhole } from './implied.js';

/** Denominators above this are not searched one by one. */
const searched = 20_000;

/** Several rates over one denominator: is there one count that prints them all? */
export const sharedDenominator = {
  id: 'shared-denominator',
  about: { zh: '共用一个分母的几个率,能否由同一个数得出', en: 'whether one count can print all rates that share it' },
  find: (facts: Facts): readonly Finding[] => facts.scopes.flatMap((scope) => [...withCounts(scope, facts), ...withoutCounts(scope, facts)]),
} as const satisfies Rule;

function withCounts(scope: Scope, facts: Facts): readonly Finding[] {
  const implied = impliedIn(scope, facts).filter(({ rate, measure }) => soleMeasure(facts.definitions.indicators.get(idOf(rate))?.denominator ?? null) === measure);
  const shared = new Set(implied.map(({ measure }) => measure));
  return [...shared].flatMap((measure): Finding[] => {
    const each = implied.filter((one) => one.measure === measure);
    if (each.length < 2) return [];
    const all = each.reduce<Extent>((so, { extent }) => common(so, extent), anything);
    const none = wholesIn(all) === undefined;
    const figures = each.flatMap(({ rate, given }) => [rate, given]);
    return [say(figures, measure.name, none, wholes(all), facts)];
  });
}

function withoutCounts(scope: Scope, facts: Facts): readonly Finding[] {
  const { definitions } = facts;
  const rates = scope.figures.flatMap((figure) => {
    const indicator = definitions.indicators.get(idOf(figure));
    const [numerator, denominator] = [soleMeasure(indicator?.numerator ?? null), soleMeasure(indicator?.denominator ?? null)];
    const lone = figure.status === 'stated' && numerator && denominator && isWhole(numerator) && isWhole(denominator);
    return lone && scope.of(numerator.id).length + scope.of(denominator.id).length === 0 ? [{ figure, denominator }] : [];
  });
  const shared = new Set(rates.map(({ denominator }) => denominator));
  return [...shared].flatMap((denominator): Finding[] => {
    const figures = rates.filter((rate) => rate.denominator === denominator).map(({ figure }) => figure);
    if (figures.length < 2) return [];
    const feasible = feasibleDenominators(figures.map(extentOf), searched);
    return [say(figures, denominator.name, false, listed(feasible), facts)];
  });
}

const listed = ({ ranges }: Feasible): string => {
  const shown = ranges.slice(0, 4).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return ranges.length === 0 ? `> ${searched}` : `${shown.join(', ')}${ranges.length > shown.length ? ' …' : ''}`;
};

function say(figures: readonly Figure[], name: { zh: string; en: string }, none: boolean, range: string, { definitions }: Facts): Finding {
  return {
    rule: 'shared-denominator', severity: none ? 'error' : 'info', figures, expected: range, found: '—',
    message: inBoth((l) => {
      const all = figures.map((figure) => said(figure, definitions, l)).join(l === 'zh' ? '、' : ', ');
      if (l === 'zh') return none ? `没有同一个${name.zh}能得出${all}` : `${all}共用的${name.zh}可为${range}`;
      return none ? `no one count of ${name.en.toLowerCase()} gives ${all}` : `${all} share ${name.en.toLowerCase()} of ${range}`;
    }),
  };
}
