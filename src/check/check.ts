import type { Catalogue } from '../model/catalogue.js';
import type { Figure } from '../model/figure.js';
import type { Finding, Severity } from '../model/finding.js';
import { rules } from './rules.js';
import { definitionsOf, scopesOf } from './scope.js';

/** What `check` needs: the definitions that figures are of. */
export interface CheckOptions {
  readonly catalogue: Catalogue;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * What cannot be, what is unlikely and what follows, of figures wherever they came from; errors first.
 *
 * Rules come from the definitions: what is a part of what, what divides what, what is plausible, which target is in force.
 * A figure is compared with others of its own place, period and population only. No finding is no proof.
 *
 * @example
 * check([neonatal, infant, underFive], { catalogue });
 */
export function check(figures: readonly Figure[], { catalogue }: CheckOptions): readonly Finding[] {
  const facts = { figures, scopes: scopesOf(figures), definitions: definitionsOf(catalogue) };
  const found = rules.flatMap((rule) => rule.find(facts));
  return found
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
}
