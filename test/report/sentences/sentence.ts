import type { Qualifier, Role } from '../../../src/index.js';

/** What a figure in a sentence should be read as; what is left out is not asked, except where a default is named. */
export interface Expected {
  /** In base units, percent and permille as printed; a range `4-5`, a ratio `1:1.3`, a fraction `2/3`; `null` when redacted or without a point value. */
  readonly value: string | null;
  /** A unit kind, or two of them: `CNY/month`. */
  readonly unit: string;
  /** `exact` if left out. */
  readonly qualifier?: Qualifier;
  /** `actual` if left out. */
  readonly role?: Role;
  /** The id of the indicator or measure; `null` where it must stay unbound. Several, where one figure is of several. */
  readonly of?: string | readonly string[] | null;
  readonly population?: string;
  /** `2019`, `2019-06`, `2019-Q1`, `2019-H1`, `2019-01..2019-09`, where the sentence itself says so. */
  readonly period?: string;
}

/** A sentence in which every figure stands between ⟦ and ⟧, and what each should be read as, in order. */
export interface Sentence {
  readonly text: string;
  readonly figures: readonly Expected[];
}
