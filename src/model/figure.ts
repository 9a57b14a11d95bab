import type { Exact } from '../value/decimal.js';
import type { Period } from '../value/period.js';
import type { PlaceCode } from '../value/place.js';
import type { Stated } from '../value/stated.js';
import type { Unit, UnitId } from '../value/unit.js';
import type { WhyMissing } from './tally.js';

/** What a figure is meant as: range rules read `actual` only. */
export type Role = 'actual' | 'target' | 'standard' | 'change';

/** What a figure is of: an indicator or a measure, by id, and the fingerprint of its definition where it is known. */
export type FigureOf =
  | { readonly indicator: string; readonly fingerprint?: string; readonly measure?: never }
  | { readonly measure: string; readonly fingerprint?: string; readonly indicator?: never };

/** What a figure is about. */
export interface About {
  readonly of: FigureOf;
  readonly unit: Unit<UnitId>;
  readonly place?: PlaceCode | null;
  readonly period?: Period;
  /** The id of the population; everyone if left out. */
  readonly population?: string;
  readonly by?: Readonly<Record<string, string | null>>;
  readonly role?: Role;
  /** Where it was published: a document, a file and line. */
  readonly from?: string;
}

/** Least and most that a count can be once the unknown rows are known; an open end is left out. */
export interface Range {
  readonly least?: Exact | undefined;
  readonly most?: Exact | undefined;
}

/** What the unknown rows leave open. `capped`: the figure cannot exceed 1, its numerator being a part. */
export interface Unknown {
  readonly rows: number;
  readonly numerator: Range;
  readonly denominator: Range;
  readonly capped: boolean;
}

/** Two exact numbers, not yet divided. A count or an amount has the denominator 1. */
export interface Known {
  readonly status: 'known';
  readonly numerator: Exact;
  readonly denominator: Exact;
  readonly unknown?: Unknown;
}

/** A figure as it was printed. */
export interface StatedFigure {
  readonly status: 'stated';
  readonly written: Stated;
  /** The unit it was printed in, where that is not its definition's. */
  readonly printedIn?: Unit<UnitId>;
}

/** Nobody to count it over. */
export interface Undefined {
  readonly status: 'undefined';
  readonly why: 'zero-denominator';
  readonly numerator: Exact;
  readonly unknown?: Unknown;
}

/** A count that it needs is not there. */
export interface MissingFigure {
  readonly status: 'missing';
  readonly measures: Readonly<Record<string, WhyMissing>>;
}

/** Fewer reports came in than were due. */
export interface Incomplete {
  readonly status: 'incomplete';
  readonly reported: number;
  readonly expected: number;
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/** Held back so that nobody can be recognised. */
export interface Suppressed {
  readonly status: 'suppressed';
  readonly rule: string;
}

/** What an indicator or a measure comes to, for a place, a period and a population. Never just a number, never `NaN`. */
export type Figure = About & (Known | StatedFigure | Undefined | MissingFigure | Incomplete | Suppressed);

/** A figure whose two exact numbers are known. */
export type KnownFigure = About & Known;
