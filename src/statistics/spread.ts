import { fileError } from '../error.js';
import { exact, type Numeric } from '../value/decimal.js';
import type { Limits } from './limits.js';

// All in doubles: these are statistics about figures, not figures. What is not defined is `undefined`, never NaN.

/** Values whose spread is asked: numbers below 1e300 in size, bigints, or exact decimal texts, each read as the nearest double. */
export type Values = readonly Numeric[];

/** The quartiles of values. */
export interface Quartiles {
  readonly first: number;
  readonly median: number;
  readonly third: number;
}

/** Modified z scores, never below 0, in the order of the values. */
export interface ModifiedScores {
  /** What the distances from the median are measured by; the mean one where the median one is 0. */
  readonly by: 'median-absolute-deviation' | 'mean-absolute-deviation';
  readonly scores: readonly number[];
}

/**
 * The arithmetic mean; of no values there is none.
 *
 * What the first sum loses to rounding a second one puts back: of equal values it is that value.
 *
 * @throws `PermilleError` `bad-request`, `not-exact`
 */
export const mean = (values: Values): number | undefined => meanOf(doubles(values));

/** The standard deviation of values that are all there are; of no values there is none. */
export const populationStandardDeviation = (values: Values): number | undefined => deviationOf(doubles(values), 0);

/** The standard deviation of values that are a sample (by n - 1); of fewer than two there is none. */
export const sampleStandardDeviation = (values: Values): number | undefined => deviationOf(doubles(values), 1);

/** The middle value, or the mean of the middle two; of no values there is none. */
export const median = (values: Values): number | undefined => quantileOf(sorted(doubles(values)), 0.5);

/** The median of the distances from the median (MAD), not scaled; of no values there is none. */
export const medianAbsoluteDeviation = (values: Values): number | undefined =>
  quantileOf(sorted(distances(doubles(values))), 0.5);

/** The mean of the distances from the median; of no values there is none. */
export const meanAbsoluteDeviation = (values: Values): number | undefined => meanOf(distances(doubles(values)));

/**
 * The quartiles, between neighbours in proportion: type 7 of R. J. Hyndman & Y. Fan (1996), The American Statistician 50:361-365.
 *
 * @example
 * quartiles([1, 2, 3, 4]); // { first: 1.75, median: 2.5, third: 3.25 }
 */
export function quartiles(values: Values): Quartiles | undefined {
  const ordered = sorted(doubles(values));
  const [first, middle, third] = [0.25, 0.5, 0.75].map((part) => quantileOf(ordered, part));
  if (first === undefined || middle === undefined || third === undefined) return undefined;
  return { first, median: middle, third };
}

/**
 * So many times the distance of the quartiles below the first and above the third: J. W. Tukey (1977), Exploratory Data Analysis.
 *
 * @param reach 1.5 for the inner fences, 3 for the outer
 * @example
 * tukeyFences([1, 2, 3, 4]); // { lower: -0.5, upper: 5.5 }
 */
export function tukeyFences(values: Values, reach = 1.5): Limits | undefined {
  const found = quartiles(values);
  if (found === undefined) return undefined;
  const margin = reach * (found.third - found.first);
  return { lower: found.first - margin, upper: found.third + margin };
}

/**
 * The distance of each value from the mean, below 0 where it is under it, in sample standard deviations.
 *
 * Of fewer than two values, and of values that are all equal, there are none.
 *
 * @example
 * zScores([1, 2, 3]); // [-1, 0, 1]
 */
export function zScores(values: Values): readonly number[] | undefined {
  const read = doubles(values);
  const centre = meanOf(read);
  const unit = deviationOf(read, 1);
  return centre === undefined || !unit ? undefined : read.map((value) => (value - centre) / unit);
}

/**
 * Modified z scores, 0.6745 |x - median| / MAD: B. Iglewicz & D. C. Hoaglin (1993), How to Detect and Handle Outliers, who
 * look twice at what is over 3.5.
 *
 * Where more than half of the values are equal, so that the MAD is 0, |x - median| / (1.253314 times the mean distance from the
 * median) stands in; where that is 0 too, all values being equal, there are none.
 *
 * @example
 * modifiedZScores([1, 2, 3, 4, 100])?.scores; // [1.349, 0.6745, 0, 0.6745, 65.4265]
 */
export function modifiedZScores(values: Values): ModifiedScores | undefined {
  const away = distances(doubles(values));
  const mad = quantileOf(sorted(away), 0.5);
  if (mad) return { by: 'median-absolute-deviation', scores: away.map((distance) => (0.6745 * distance) / mad) };
  const average = meanOf(away);
  if (!average) return undefined;
  const unit = 1.253314 * average;
  return { by: 'mean-absolute-deviation', scores: away.map((distance) => distance / unit) };
}

const largest = 1e300; // sums of more would overflow

function doubles(values: Values): readonly number[] {
  return values.map((value) => {
    if (typeof value !== 'number') return Number(exact(value));
    if (Math.abs(value) < largest) return value;
    throw fileError('bad-request', { why: `a value whose spread is asked is a number below ${largest}, not ${value}` });
  });
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((one, other) => one - other);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function meanOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const rough = total(values) / values.length;
  return rough + total(values.map((value) => value - rough)) / values.length;
}

/** The corrected two-pass formula of T. F. Chan, G. H. Golub & R. J. LeVeque (1983), The American Statistician 37:242-247. */
function deviationOf(values: readonly number[], lost: 0 | 1): number | undefined {
  const centre = meanOf(values);
  if (centre === undefined || values.length <= lost) return undefined;
  const scale = values.reduce((widest, value) => Math.max(widest, Math.abs(value - centre)), 0);
  if (scale === 0) return 0;
  const parts = values.map((value) => (value - centre) / scale);
  const squares = total(parts.map((part) => part * part)) - total(parts) ** 2 / values.length;
  return scale * Math.sqrt(squares / (values.length - lost));
}

function distances(values: readonly number[]): readonly number[] {
  const middle = quantileOf(sorted(values), 0.5);
  return middle === undefined ? [] : values.map((value) => Math.abs(value - middle));
}

/** The quantile of values in order, between neighbours in proportion. */
function quantileOf(ordered: readonly number[], part: number): number | undefined {
  const place = (ordered.length - 1) * part;
  const below = ordered[Math.floor(place)];
  const above = ordered[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return place % 1 === 0.5 ? (below + above) / 2 : below + (place % 1) * (above - below);
}
