import type { Catalogue, Figure } from 'permille';
import { type CheckOptions, type Examination, judge } from 'permille/check';
import { definitionsOf, type Rule, scopesOf } from '../../src/check/scope.js';

/** What one rule alone makes of figures. */
export function look(
  rule: Rule,
  figures: readonly Figure[],
  catalogue: Catalogue,
  options: Omit<CheckOptions, 'catalogue'> = {},
): Examination {
  const facts = {
    figures,
    scopes: scopesOf(figures),
    definitions: definitionsOf(catalogue),
    options: { catalogue, ...options },
    blamed: new Set<Figure>(),
  };
  return judge(rule.look(facts), options.thresholds);
}

/** What one rule finds, in short. */
export const findings = ({ findings: all }: Examination): readonly (readonly string[])[] =>
  all.map(({ severity, expected, found }) => [severity, expected, found]);

/** Why a rule could not judge, and how often. */
export const reasons = ({ verdicts }: Examination): readonly (readonly [string, number])[] =>
  verdicts.flatMap(({ notApplicable }) => notApplicable.map(({ why, cases }) => [why.en, cases] as const));

/** How many cases nothing speaks against. */
export const held = ({ verdicts }: Examination): number => verdicts.reduce((so, { holds }) => so + holds, 0);
