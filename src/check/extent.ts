import { bounds } from '../calculate/bounds.js';
import { exactValue } from '../calculate/exact-value.js';
import type { Figure } from '../model/figure.js';
import { termsOf, type WeightedMeasure } from '../model/measure.js';
import { ceilingOf, compare, floorOf, fraction, minus, over, plus, type Ratio, ratio, times } from '../value/ratio.js';
import { printsAs, type Qualifier } from '../value/stated.js';
import { type Definitions, formulaOf, idOf, isWhole } from './scope.js';

/** Where the true value of a figure lies, in base units; an end left open is not there. */
export interface Extent {
  readonly low?: Ratio;
  readonly high?: Ratio;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** An extent that tells nothing. */
export const anything: Extent = { lowIncluded: false, highIncluded: false };

const zero = ratio(0);

/** One end of an extent; `undefined` if it is open. */
interface End {
  readonly end: Ratio | undefined;
  readonly included: boolean;
}

/** Just one value. */
export const exactly = (value: Ratio): Extent => ({ low: value, high: value, lowIncluded: true, highIncluded: true });

const ends = (
  low: Ratio | undefined,
  high: Ratio | undefined,
  lowIncluded: boolean,
  highIncluded: boolean,
): Extent => ({
  ...(low ? { low } : {}),
  ...(high ? { high } : {}),
  lowIncluded,
  highIncluded,
});

/** What a hedge leaves of a value: a threshold is just what it says, not rounded. */
const hedged: Readonly<Record<Exclude<Qualifier, 'exact'>, (figure: Figure) => Extent>> = {
  approx: () => anything,
  'at-least': (figure) => ends(exactValue(figure), undefined, true, false),
  'more-than': (figure) => ends(exactValue(figure), undefined, false, false),
  'at-most': (figure) => ends(undefined, exactValue(figure), false, true),
  'less-than': (figure) => ends(undefined, exactValue(figure), false, false),
  range: () => anything,
  redacted: () => anything,
};

/**
 * Where a figure's true value lies: a known one between its bounds, a stated one among the values that print so.
 *
 * A count stated in full (3694人) is just that number; one stated in 万 or with decimals is rounded, and so is whatever does
 * not come in whole numbers: money, a mean, a rate.
 */
export function extentOf(figure: Figure, definitions: Definitions): Extent {
  if (figure.status === 'known') {
    const { low, high } = bounds(figure);
    return ends(low, high, true, true);
  }
  if (figure.status !== 'stated') return anything;
  const { qualifier = 'exact', places, scale } = figure.written;
  if (qualifier !== 'exact') return hedged[qualifier](figure);
  if (places === 0 && scale === '1' && comesWhole(figure, definitions)) return exactly(exactValue(figure));
  const { from, to, fromIncluded, toIncluded } = printsAs({
    ...figure.written,
    unit: figure.written.unit ?? figure.unit.id,
  });
  return ends(from, to, fromIncluded, toIncluded);
}

function comesWhole(figure: Figure, definitions: Definitions): boolean {
  const indicator = formulaOf(figure, definitions);
  if (indicator === undefined) {
    const measure = definitions.measures.get(idOf(figure));
    return measure !== undefined && isWhole(measure, definitions);
  }
  const whole = ({ measure, times, over }: WeightedMeasure): boolean =>
    isWhole(measure, definitions) && over === '1' && !times.includes('.');
  return indicator.denominator === null && termsOf(indicator.numerator).every(whole);
}

/** Whether a figure has a value that tells something. */
export function tells(figure: Figure, definitions: Definitions): boolean {
  const { low, high } = extentOf(figure, definitions);
  return low !== undefined || high !== undefined;
}

/** Whether every value of the first is above every value of the second. */
export function surelyAbove(one: Extent, other: Extent): boolean {
  if (one.low === undefined || other.high === undefined) return false;
  const order = compare(one.low, other.high);
  return order > 0 || (order === 0 && !(one.lowIncluded && other.highIncluded));
}

/** Whether no value is in both. */
export const apart = (one: Extent, other: Extent): boolean => surelyAbove(one, other) || surelyAbove(other, one);

/** All values above zero. */
export const aboveZero: Extent = ends(zero, undefined, false, false);

/** Whether no value is in it. */
export const isEmpty = (extent: Extent): boolean => surelyAbove(extent, extent);

/** The values in both. */
export function common(one: Extent, other: Extent): Extent {
  const lower = pick(one.low, other.low, one.lowIncluded, other.lowIncluded, 1);
  const upper = pick(one.high, other.high, one.highIncluded, other.highIncluded, -1);
  return ends(lower.end, upper.end, lower.included, upper.included);
}

function pick(a: Ratio | undefined, b: Ratio | undefined, aIn: boolean, bIn: boolean, direction: 1 | -1): End {
  if (a === undefined) return { end: b, included: bIn };
  if (b === undefined) return { end: a, included: aIn };
  const order = compare(a, b) * direction;
  if (order === 0) return { end: a, included: aIn && bIn };
  return order > 0 ? { end: a, included: aIn } : { end: b, included: bIn };
}

/** Sums of a value of each. */
export const added = (one: Extent, other: Extent): Extent =>
  ends(
    one.low && other.low && plus(one.low, other.low),
    one.high && other.high && plus(one.high, other.high),
    one.lowIncluded && other.lowIncluded,
    one.highIncluded && other.highIncluded,
  );

/** Values times a number. */
export function multiplied({ low, high, lowIncluded, highIncluded }: Extent, by: Ratio): Extent {
  const sign = compare(by, 0);
  if (sign === 0) return exactly(by);
  const [a, b] = [low && times(low, by), high && times(high, by)];
  return sign < 0 ? ends(b, a, highIncluded, lowIncluded) : ends(a, b, lowIncluded, highIncluded);
}

const positive = (value: Ratio | undefined): value is Ratio => value !== undefined && compare(value, 0) > 0;
const isZero = (value: Ratio | undefined): boolean => value !== undefined && compare(value, 0) === 0;

const notBelowZero: Extent = ends(zero, undefined, true, false);

/** Products of values, those below zero left out. */
export function product(one: Extent, other: Extent): Extent {
  const [a, b] = [common(one, notBelowZero), common(other, notBelowZero)];
  const reached = (end: 'low' | 'high', ofA: boolean, ofB: boolean): boolean =>
    (ofA && ofB) || (ofA && isZero(a[end])) || (ofB && isZero(b[end]));
  return ends(
    a.low && b.low && times(a.low, b.low),
    a.high && b.high && times(a.high, b.high),
    reached('low', a.lowIncluded, b.lowIncluded),
    reached('high', a.highIncluded, b.highIncluded),
  );
}

/** Quotients by values above zero, others left out. */
export function divided(above: Extent, below: Extent): Extent {
  const [low, high] = [quotient('low', above, below), quotient('high', above, below)];
  return ends(low.end, high.end, low.included, high.included);
}

function quotient(which: 'low' | 'high', above: Extent, below: Extent): End {
  const [top, included] = which === 'low' ? [above.low, above.lowIncluded] : [above.high, above.highIncluded];
  if (top === undefined || isZero(top)) return { end: top, included };
  // The lowest quotient of a positive is by the highest divisor, of a negative by the lowest.
  const byHighest = (which === 'low') === compare(top, 0) > 0;
  const [by, also] = byHighest ? [below.high, below.highIncluded] : [below.low, below.lowIncluded];
  return positive(by) ? { end: over(top, by), included: included && also } : { end: undefined, included: false };
}

/** The whole numbers in an extent: from one to another, or without end. `undefined` if there are none. */
export function wholesIn({ low, high, lowIncluded, highIncluded }: Extent): { from: bigint; to?: bigint } | undefined {
  const from = low === undefined ? 0n : ceiling(low, lowIncluded);
  const first = from < 0n ? 0n : from;
  if (high === undefined) return { from: first };
  const to = -ceiling(minus(0, high), highIncluded);
  return to < first ? undefined : { from: first, to };
}

function ceiling(value: Ratio, included: boolean): bigint {
  const { n, d } = fraction(value);
  return included ? ceilingOf(n, d) : floorOf(n, d) + 1n;
}

/** How far all values are from 1 at least, or `undefined` if they do not tell. */
export function distanceFromOne({ low, high }: Extent): Ratio | undefined {
  if (low !== undefined && compare(low, 1) > 0) return minus(low, 1);
  if (high !== undefined && compare(high, 1) < 0) return minus(1, high);
  return low === undefined || high === undefined ? undefined : zero;
}
