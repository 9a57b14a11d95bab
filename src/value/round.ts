import { numberError } from '../error.js';
import { fixed, isSafe, type Numeric, powerOfTen, small } from './decimal.js';
import { fraction, type Ratio, terms } from './ratio.js';

/** How an exact quotient becomes whole: given dividend and (positive) divisor, the whole number. */
export type Rounding = (dividend: bigint, divisor: bigint) => bigint;

/** 四舍五入: to the nearest, a half away from zero. What administrative reports and spreadsheets do. */
export const halfUp: Rounding = (dividend, divisor) =>
  dividend < 0n ? -halfUp(-dividend, divisor) : (dividend * 2n + divisor) / (divisor * 2n);

/** 数值修约: to the nearest, a half to the even digit. GB/T 8170-2008. */
export const gbt8170: Rounding = (dividend, divisor) => {
  const whole = halfUp(dividend, divisor);
  const beyond = (whole * divisor - dividend) * 2n;
  return beyond === divisor || beyond === -divisor ? whole - (whole % 2n) : whole;
};

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
  if (!isSafe(places) || places < 0 || places > 40) throw numberError('bad-places', { places });
  if (rounding === halfUp) {
    const { numerator, denominator } = terms(value);
    const [above, below] = [small(numerator), small(denominator)];
    const dividend = Math.abs(above) * 2 * Number(powerOfTen(places)) + below;
    // As in `quotients`: below 2^53 the quotient of doubles has no other whole part than the exact one.
    if (below > 0 && isSafe(dividend)) return fixed(Math.sign(above) * Math.floor(dividend / (below * 2)), places);
  }
  const { n, d } = fraction(value);
  return fixed(rounding(n * powerOfTen(places), d), places);
}
