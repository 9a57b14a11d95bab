import type { Figure } from '../model/figure.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Exact } from '../value/decimal.js';
import type { Name } from '../value/name.js';
import type { ThresholdId } from './thresholds.js';

/** What was measured, and how far it may go: the limits beyond which it is a finding, the most severe first. */
export interface Measured {
  readonly value: Exact;
  readonly beyond: 'above' | 'below';
  readonly limits: readonly { readonly threshold: ThresholdId; readonly severity: Severity }[];
}

/**
 * One look of a rule at some figures: plain data, kept so that it can be judged again by other thresholds.
 *
 * `holds`: nothing speaks against them. `found`: a finding, whatever the thresholds. `measured`: a finding if a threshold says so.
 * `not-applicable`: it could not be judged, and why.
 */
export type Case =
  | { readonly rule: string; readonly figures: readonly Figure[]; readonly outcome: 'holds' }
  | ({ readonly outcome: 'found' } & Finding)
  | {
      readonly rule: string;
      readonly figures: readonly Figure[];
      readonly outcome: 'measured';
      readonly measured: Measured;
      readonly found: string;
      readonly message: Name;
    }
  | {
      readonly rule: string;
      readonly figures: readonly Figure[];
      readonly outcome: 'not-applicable';
      readonly why: Name;
    };

/** A case that nothing speaks against. */
export const holds = (rule: string, ...figures: readonly Figure[]): Case => ({ rule, figures, outcome: 'holds' });

/** A case that is a finding. */
export const found = (finding: Finding): Case => ({ ...finding, outcome: 'found' });

/** A case that cannot be judged, and why. */
export const notApplicable = (rule: string, why: Name, ...figures: readonly Figure[]): Case => ({
  rule,
  figures,
  outcome: 'not-applicable',
  why,
});

/** A case that a threshold decides. */
export const measured = (rule: string, of: Omit<Extract<Case, { outcome: 'measured' }>, 'rule' | 'outcome'>): Case => ({
  rule,
  ...of,
  outcome: 'measured',
});
