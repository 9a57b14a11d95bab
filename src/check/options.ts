import type { Catalogue } from '../model/catalogue.js';
import type { Relation } from '../model/relation.js';
import type { Reference, Submission, Title } from './given.js';
import type { Thresholds } from './thresholds.js';

/** What figures are checked by: the definitions that they are of; and what else is known or asked. */
export interface CheckOptions {
  readonly catalogue: Catalogue;
  /** Thresholds of one's own, by name. */
  readonly thresholds?: Partial<Thresholds>;
  /** What figures of one place, period and population should be to one another. */
  readonly relations?: readonly Relation[];
  /** Reports due, come and on time, by place and period. */
  readonly submissions?: readonly Submission[];
  /** Figures of other sources to compare with. */
  readonly references?: readonly Reference[];
  /** What the document is called that the figures are from. */
  readonly title?: Title;
}
