import { numberError } from '../error.js';
import { fixed, type Numeric, powerOfTen } from './decimal.js';
import { fraction, type Ratio } from './ratio.js';

/** How an exact quotient becomes whole: given dividend and (positive) divisor, the whole number. */
export type Rounding = (dividend: bigint, divisor: bigint) => bigint;

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

function nearest(dividend: bigint, divisor: bigint, tieGoesUp: (whole: bigint) => boolean): bigint {
  const size = magnitude(dividend);
  const whole = size / divisor;
  const twice = (size % divisor) * 2n;
  const rounded = twice > divisor || (twice === divisor && tieGoesUp(whole)) ? whole + 1n : whole;
  return dividend < 0n ? -rounded : rounded;
}

/** 四舍五入: to the nearest, a half away from zero. What administrative reports and spreadsheets do. */
export const halfUp: Rounding = (dividend, divisor) => nearest(dividend, divisor, () => true);

/** 数值修约: to the nearest, a half to the even digit. GB/T 8170-2008. */
export const gbt8170: Rounding = (dividend, divisor) => nearest(dividend, divisor, (whole) => whole % 2n === 1n);

/** Towards zero: digits are cut off. */
export const down: Rounding = (dividend, divisor) => dividend / divisor;

/**
 * A ratio as text with so many places, rounded once, on the exact quotient.
 *
 * @param places 0 to 40; more are refused, since nobody prints them
 * @throws `PermilleError` `zero-denominator`, `bad-places`
 * @example
 * round(ratio(23, 80), 3); // '0.288'
 */
export function round(value: Ratio | Numeric, places: number, rounding: Rounding = halfUp): string {
  if (!Number.isInteger(places) || places < 0 || places > 40) throw numberError('bad-places', { places });
  const { n, d } = fraction(value);
  return fixed(rounding(n * powerOfTen(places), d), places);
}
