import type { Exact, Numeric } from '../value/decimal.js';
import type { Period } from '../value/period.js';
import type { PlaceCode } from '../value/place.js';
import type { Amount, Measure } from './measure.js';

/** Why there is no count: nobody reported it, it cannot be asked of this record, or that kind of record was not given. */
export type WhyMissing = 'not-reported' | 'not-applicable' | 'not-collected';

/** A count that is not there. Missing is not zero. */
export interface Missing {
  readonly missing: WhyMissing;
}

/** A count or a sum, with the number of rows whose answer or amount is unknown. */
export interface Counted<Value = Numeric> {
  readonly yes: Value;
  readonly unknown: number;
}

/** A count as a caller may give it: whole, not below zero. */
export type CountInput = number | bigint | Counted<number | bigint> | Missing;

/** A sum of money as a caller may give it: text in yuan, or whole yuan as a bigint; never a float. */
export type MoneyInput = `${number}` | bigint | Counted<`${number}` | bigint> | Missing;

/** What a tally holds for a measure: whole counts as numbers while they are safe, sums of money as text. */
export type TallyValue = number | Exact | Counted<number | Exact> | Missing;

type MeasureIn<Side> = Side extends { readonly plus: readonly (infer T)[]; readonly minus?: readonly (infer S)[] }
  ? Unweighted<T> | Unweighted<S>
  : Side extends { readonly plus: readonly (infer T)[] }
    ? Unweighted<T>
    : Side extends Measure
      ? Side
      : never;

type Unweighted<T> = T extends { readonly of: infer M extends Measure } ? M : T extends Measure ? T : never;

/** The measures an indicator's type names. */
export type MeasuresOf<Of extends { readonly numerator: Amount; readonly denominator: Amount | null }> =
  | MeasureIn<Of['numerator']>
  | MeasureIn<NonNullable<Of['denominator']>>;

type InputOf<M extends Measure> = M['unit']['id'] extends 'yuan'
  ? MoneyInput
  : M['overTime'] extends 'mean'
    ? CountInput | `${number}`
    : CountInput;

/**
 * The counts that an indicator needs, typed from it: one missing or misspelt does not compile, nor does a float for money.
 *
 * @example
 * { infantDeaths: 9, liveBirths: 2098 }
 */
export type Counts<Of extends { readonly numerator: Amount; readonly denominator: Amount | null }> =
  string extends MeasuresOf<Of>['id']
    ? Readonly<Record<string, Numeric | Counted | Missing>>
    : { readonly [M in MeasuresOf<Of> as M['id']]: InputOf<M> };

/** One row of a tally: the counts of a place, a period and a population. */
export interface TallyRow {
  /** Left out when the tally is not by place; `null` when the place of the rows is unknown. */
  readonly place?: PlaceCode | null;
  readonly period: Period;
  readonly population: string;
  /** The other columns that the tally is by, and their values. */
  readonly by: Readonly<Record<string, string | null>>;
  readonly counts: Readonly<Record<string, TallyValue>>;
}

/** A table of counts. Datasets and databases give the same. */
export type Tally = readonly TallyRow[];
