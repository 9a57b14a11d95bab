import type { Exact } from '../decimal.js';
import type { Name } from '../name.js';

/** What a unit counts or how it divides: the closed set that readings of prose use too. */
export type UnitKind =
  | 'percent'
  | 'permille'
  | 'per-1k'
  | 'per-10k'
  | 'per-100k'
  | 'percentage-point'
  | 'permille-point'
  | 'person'
  | 'person-time'
  | 'household'
  | 'couple'
  | 'CNY'
  | 'institution'
  | 'village'
  | 'bed'
  | 'document'
  | 'team'
  | 'case'
  | 'item'
  | 'year'
  | 'month'
  | 'day'
  | 'minute'
  | 'second'
  | 'workday'
  | 'event'
  | 'score'
  | 'ratio'
  | 'other';

/**
 * A unit of measurement, as a constant.
 *
 * `worth` is what a ratio is multiplied by to be printed in it: 1000 for ‰, 1 for persons. `written` lists its ways of
 * writing besides its symbol.
 */
export interface Unit<Id extends string = string> {
  readonly id: Id;
  readonly kind: UnitKind | { readonly of: UnitKind; readonly per: UnitKind };
  readonly symbol: Name;
  readonly worth: Exact;
  /** Decimal places when nobody asks for others; 2 if left out. */
  readonly places?: number;
  readonly written: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** The unit in which a difference of two figures in this unit is stated, where it is another. */
  readonly change?: string;
}
