import type { Figure } from '../model/figure.js';
import type { Finding } from '../model/finding.js';
import type { Name } from '../value/name.js';
import { notApplicable } from './case.js';
import { type Examination, judge } from './judge.js';
import type { CheckOptions } from './options.js';
import { rules } from './rules.js';
import { definitionsOf, type Rule, scopesOf } from './scope.js';
import { yearsBefore } from './year-before.js';

/**
 * What cannot be, what is unlikely and what follows, of figures wherever they came from; errors first.
 *
 * Rules come from the definitions: what is a part of what, what divides what, what is plausible, which target is in force.
 * A figure is compared with others of its own place, period and population only. No finding is no proof: `examine` says of
 * each rule what it judged, and what it could not, and why.
 *
 * @example
 * check([neonatal, infant, underFive], { catalogue });
 */
export const check = (figures: readonly Figure[], options: CheckOptions): readonly Finding[] =>
  examine(figures, options).findings;

/**
 * Findings about figures, with what each rule judged and could not judge, and the cases that can be judged again by other thresholds.
 *
 * @example
 * examine(figures, { catalogue }).verdicts; // [{ rule: 'possible-range', holds: 3, found: …, notApplicable: … }, …]
 */
export function examine(figures: readonly Figure[], options: CheckOptions): Examination {
  const { catalogue, thresholds = {} } = options;
  const definitions = definitionsOf(catalogue);
  const scopes = scopesOf([...figures, ...yearsBefore(figures, definitions)]);
  const blamed = new Set<Figure>();
  const facts = { figures, scopes, definitions, options, blamed };
  const cases = rules.flatMap((rule) => {
    const own = rule.look(facts);
    for (const each of own)
      if (each.outcome === 'found' && each.severity === 'error')
        for (const figure of each.figures.slice(0, 1)) blamed.add(figure);
    return own.length === 0 ? [notApplicable(rule.id, lacking(rule))] : own;
  });
  return judge(cases, thresholds);
}

const lacking = ({ needs }: Rule): Name => ({ zh: `没有${needs.zh}`, en: `there are no ${needs.en}` });
