import type { Exact } from '../value/decimal.js';
import type { Name } from '../value/name.js';
import type { Unit, UnitId } from '../value/unit.js';
import type { ColumnKey, RecordDictionary, RecordKind } from './column.js';
import type { Condition } from './condition.js';

/**
 * How a measure adds up over time: a `flow` adds, a `stock` takes the last, a `mean` (population, open beds) is neither and
 * is asked for again.
 */
export type OverTime = 'flow' | 'stock' | 'mean';

/**
 * A thing counted or added up, always a sum over rows of one kind of record.
 *
 * Its `id` is its export's name, and its key in a tally.
 */
export interface Measure<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = RecordDictionary,
  U extends UnitId = UnitId,
> {
  readonly id: string;
  readonly name: Name;
  readonly aliases?: readonly string[];
  /** What it is when the name does not say all: thresholds, whom it leaves out. */
  readonly meaning?: Name;
  readonly unit: Unit<U>;
  /** The kind of record that is counted. */
  readonly of: Kind;
  /** Which rows; all if left out. */
  readonly where?: Condition<Kind, Dictionary>;
  /** The column added up, rather than the rows counted. */
  readonly sum?: ColumnKey<Dictionary, Kind, 'count' | 'money' | 'decimal'>;
  readonly overTime: OverTime;
  /** Ids of measures that it can never exceed, being a part of each. */
  readonly partOf?: readonly string[];
  /** Ids of measures that it seldom exceeds: estimates, cohorts that differ. */
  readonly usuallyPartOf?: readonly string[];
  /** Ids of the measures that make it up, all of them and without overlap. */
  readonly sumOf?: readonly string[];
  /** `false`: its values do not add up over places (a score, a ratio of means); a tally takes it from one row or not at all. */
  readonly additive?: false;
  /** Counted in the period so many years before the one asked for. */
  readonly lag?: { readonly years: number };
}

/** A term of an amount: a measure, or one weighted by an exact rational, perhaps into another unit (couples × 2 = persons). */
export type Term<U extends UnitId = UnitId> =
  | Measure<RecordKind, RecordDictionary, U>
  | {
      readonly times?: Exact;
      readonly over?: Exact;
      readonly of: Measure<RecordKind, RecordDictionary, U>;
      readonly unit?: never;
    }
  | { readonly times?: Exact; readonly over?: Exact; readonly of: Measure; readonly unit: Unit<U> };

type Weighted = { readonly times?: Exact; readonly over?: Exact; readonly of: Measure };

/** Measures added and taken away; all in one unit, or it does not compile. */
export type Terms<U extends UnitId = UnitId> = {
  readonly plus: readonly Term<U>[];
  readonly minus?: readonly Term<U>[];
};

/** One measure, or measures added and taken away. Flat, never nested. */
export type Amount = Measure | { [U in UnitId]: Terms<U> }[UnitId];

/** A measure and what it is multiplied by in an amount. */
export interface WeightedMeasure {
  readonly measure: Measure;
  readonly times: Exact;
  readonly over: Exact;
}

function weighted(term: Term, sign: '' | '-'): WeightedMeasure {
  // A measure's `of` is a kind of record; a weighted term's is the measure.
  const { of, times = '1', over = '1' } = typeof term.of === 'object' ? (term as Weighted) : { of: term as Measure };
  return { measure: of, times: sign + times, over };
}

/** The terms of an amount, each with its weight; what is taken away weighs below zero. */
export const termsOf = (amount: Amount): readonly WeightedMeasure[] =>
  'plus' in amount
    ? [...amount.plus.map((term) => weighted(term, '')), ...(amount.minus ?? []).map((term) => weighted(term, '-'))]
    : [weighted(amount, '')];

/** Whether a measure is a sum of money, which counts as text or bigint, never as a float. */
export const isMoney = (measure: Measure): boolean => measure.unit.kind === 'CNY';
