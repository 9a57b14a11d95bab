import type { Role } from '../model/figure.js';
import type { Period } from '../value/period.js';
import type { Qualifier } from '../value/stated.js';
import type { UnitKind } from '../value/unit.js';

/** A stretch of the caller's text, in UTF-16 code units, the end not included. */
export type Span = readonly [start: number, end: number];

/** What a figure is in: a unit of the closed list, or one over another (元/月). */
export type ReadingUnit = UnitKind | { readonly of: UnitKind; readonly per: UnitKind };

/** Why something is read as it is: the words that say so, and the rule that took them. */
export interface Evidence {
  readonly rule: EvidenceRule;
  readonly at: Span;
  readonly quote: string;
}

/** The ways in which a figure comes to its meaning. */
export type EvidenceRule =
  | 'name-before'
  | 'name-after'
  | 'clipped-name'
  | 'counted-by-verb'
  | 'respectively'
  | 'from-to'
  | 'same-as-before'
  | 'shared'
  | 'predicate'
  | 'heading'
  | 'table'
  | 'population'
  | 'role'
  | 'qualifier'
  | 'period'
  | 'place'
  | 'breakdown';

/** What a figure is of, by id: an indicator or a measure of the catalogue. */
export type Meaning =
  | { readonly indicator: string; readonly measure?: never }
  | { readonly measure: string; readonly indicator?: never };

/** What else one figure is of: «A、B均达95%» says it of both. */
export type AlsoOf = Meaning & { readonly population?: string };

/** What a reading takes from elsewhere than its own sentence. */
export type Implied = 'period' | 'place' | 'population';

/**
 * A figure as a text states it: where, what and, where that is certain, of what.
 *
 * `value` is a decimal in base units, percent and permille as printed; `4-5` for a range, `1:1.3` for a ratio, `2/3` for a
 * fraction, `null` where the text gives none (`X%`, 数十万).
 */
export interface Reading {
  readonly at: Span;
  readonly quote: string;
  readonly value: string | null;
  readonly unit: ReadingUnit;
  readonly qualifier: Qualifier;
  readonly role: Role;
  /** Decimal places as printed, before the scale; absent where there is no number. */
  readonly places?: number;
  /** What the printed digits are multiplied by: `10000` for 万. */
  readonly scale?: string;
  readonly indicator?: string;
  readonly measure?: string;
  /** What else it is of. */
  readonly also?: readonly AlsoOf[];
  readonly population?: string;
  readonly period?: Period;
  /** The code of the place that the caller gave. */
  readonly place?: string;
  readonly implied?: readonly Implied[];
  /** The reading, by number, whose part it is: 其中 and shares in brackets. */
  readonly partOf?: number;
  readonly evidence: readonly Evidence[];
}
