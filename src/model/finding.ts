import type { Name } from '../value/name.js';
import type { Figure } from './figure.js';

/** How bad it is: cannot be, is unlikely, or worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What a check says about figures: which rule, what would have been right, what was found, in zh and en. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The figures concerned, the one found fault with first. */
  readonly figures: readonly Figure[];
  readonly expected: string;
  readonly found: string;
  readonly message: Name;
}
