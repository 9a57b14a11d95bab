import type { Catalogue } from '../model/catalogue.js';
import type { Thresholds } from './thresholds.js';

/** What figures are checked by: the definitions that they are of; and what else is known or asked. */
export interface CheckOptions {
  readonly catalogue: Catalogue;
  /** Thresholds of one's own, by name. */
  readonly thresholds?: Partial<Thresholds>;
}
