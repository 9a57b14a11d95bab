import { bounds } from '../calculate/bounds.js';
import type { Figure } from '../model/figure.js';
import { compare, fraction, minus, over, plus, type Ratio, ratio, times } from '../value/ratio.js';
import { printsAs } from '../value/stated.js';

/** Where the true value of a figure lies, in base units; an end left open is not there. */
export interface Extent {
  readonly low?: Ratio;
  readonly high?: Ratio;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** An extent that tells nothing. */
export const anything: Extent = { lowIncluded: false, highIncluded: false };

/** Just one value. */
export const exactly = (value: Ratio): Extent => ({ low: value, high: value, lowIncluded: true, highIncluded: true });

const qualified = {
  exact: (all: Extent) => all,
  approx: () => anything,
  'at-least': ({ low, lowIncluded }: Extent): Extent => ({ ...(low ? { low } : {}), lowIncluded, highIncluded: false }),
  'more-than': ({ low, lowIncluded }: Extent): Extent => ({ ...(low ? { low } : {}), lowIncluded, highIncluded: false }),
  'at-most': ({ high, highIncluded }: Extent): Extent => ({ ...(high ? { high } : {}), lowIncluded: false, highIncluded }),
  'less-than': ({ high, highIncluded }: Extent): Extent => ({ ...(high ? { high } : {}), lowIncluded: false, highIncluded }),
  range: () => anything,
  redacted: () => anything,
} as const;

/**
 * Where a figure's true value lies: a known one between its bounds, a stated one among the values that print so.
 *
 * A count stated in full (3694人) is just that number; one stated in 万 or with decimals is rounded.
 */
export function extentOf(figure: Figure): Extent {
  if (figure.status === 'known') {
    const { low, high } = bounds(figure);
    return { ...(low ? { low } : {}), ...(high ? { high } : {}), lowIncluded: true, highIncluded: true };
  }
  if (figure.status !== 'stated') return anything;
  const written = { ...figure.written, unit: figure.written.unit ?? figure.unit.id };
  const whole = written.places === 0 && written.scale === '1' && figure.unit.worth === '1';
  if (whole && (written.qualifier ?? 'exact') === 'exact') return exactly(ratio(written.value));
  const { from, to, fromIncluded, toIncluded } = printsAs(written);
  return qualified[written.qualifier ?? 'exact']({ low: from, high: to, lowIncluded: fromIncluded, highIncluded: toIncluded });
}

/** Whether every value of the first is above every value of the second. */
export function surelyAbove(one: Extent, other: Extent): boolean {
  if (one.low === undefined || other.high === undefined) return false;
  const order = compare(one.low, other.high);
  return order > 0 || (order === 0 && !(one.lowIncluded && other.highIncluded));
}

/** Whether no value is in both. */
export const apart = (one: Extent, other: Extent): boolean => surelyAbove(one, other) || surelyAbove(other, one);

/** The values in both. */
export function common(one: Extent, other: Extent): Extent {
  const lower = pick(one.low, other.low, one.lowIncluded, other.lowIncluded, 1);
  const upper = pick(one.high, other.high, one.highIncluded, other.highIncluded, -1);
  return { ...(lower.end ? { low: lower.end } : {}), lowIncluded: lower.included, ...(upper.end ? { high: upper.end } : {}), highIncluded: upper.included };
}

function pick(a: Ratio | undefined, b: Ratio | undefined, aIn: boolean, bIn: boolean, direction: 1 | -1): { end: Ratio | undefined; included: boolean } {
  if (a === undefined) return { end: b, included: bIn };
  if (b === undefined) return { end: a, included: aIn };
  const order = compare(a, b) * direction;
  if (order === 0) return { end: a, included: aIn && bIn };
  return order > 0 ? { end: a, included: aIn } : { end: b, included: bIn };
}

const ends = (low: Ratio | undefined, high: Ratio | undefined, lowIncluded: boolean, highIncluded: boolean): Extent => ({
  ...(low ? { low } : {}), ...(high ? { high } : {}), lowIncluded, highIncluded,
});

/** Sums of a value of each. */
export const added = (one: Extent, other: Extent): Extent =>
  ends(
    one.low && other.low && plus(one.low, other.low), one.high && other.high && plus(one.high, other.high),
    one.lowIncluded && other.lowIncluded, one.highIncluded && other.highIncluded,
  );

/** Values times a number. */
export function multiplied(extent: Extent, by: Ratio): Extent {
  const { low, high, lowIncluded, highIncluded } = extent;
  const [a, b] = [low && times(low, by), high && times(high, by)];
  return compare(by, 0) < 0 ? ends(b, a, highIncluded, lowIncluded) : ends(a, b, lowIncluded, highIncluded);
}

const positive = (value: Ratio | undefined): value is Ratio => value !== undefined && compare(value, 0) > 0;

/** Quotients of values not below zero by values above zero; elsewhere nothing is told. */
export function divided(above: Extent, below: Extent): Extent {
  if (above.low === undefined || compare(above.low, 0) < 0) return anything;
  const low = positive(below.high) ? over(above.low, below.high) : undefined;
  const high = above.high && positive(below.low) ? over(above.high, below.low) : undefined;
  return ends(low, high, above.lowIncluded && below.highIncluded, above.highIncluded && below.lowIncluded);
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
  const floor = n / d - (n % d < 0n ? 1n : 0n);
  return n % d === 0n && included ? n / d : floor + 1n;
}
