import { numberError } from '../error.js';
import { type Exact, exact, fixed, type Numeric, powerOfTen, scaled, sum } from './decimal.js';

/** Two exact numbers not yet divided. Nothing is lost until somebody asks for digits. */
export interface Ratio {
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/** A ratio in whole numbers; the denominator is above zero. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * Two exact numbers as a ratio; one alone is over 1.
 *
 * @throws `PermilleError` `not-exact`
 * @example
 * ratio(9, 2098); // { numerator: '9', denominator: '2098' }
 */
export const ratio = (numerator: Numeric, denominator: Numeric = 1): Ratio => ({
  numerator: exact(numerator),
  denominator: exact(denominator),
});

/** The two terms of a ratio; an exact number is over 1. */
export const terms = (value: Ratio | Numeric): { readonly numerator: Numeric; readonly denominator: Numeric } =>
  typeof value === 'object' ? value : { numerator: value, denominator: 1 };

/**
 * A ratio, or an exact number, in whole numbers with a positive denominator, not reduced.
 *
 * @throws `PermilleError` `zero-denominator`
 */
export function fraction(value: Ratio | Numeric): Fraction {
  const given = terms(value);
  const numerator = scaled(given.numerator);
  const denominator = scaled(given.denominator);
  if (denominator.digits === 0n) throw numberError('zero-denominator', { numerator: String(given.numerator) });
  const n = numerator.digits * powerOfTen(denominator.places);
  const d = denominator.digits * powerOfTen(numerator.places);
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** The greatest whole number that divides two, never below zero; that of a number and zero is the number. */
export const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x < 0n ? -x : x;
};

/** The least whole number that is no less than a quotient by a number above zero. */
export const ceilingOf = (above: bigint, below: bigint): bigint => -floorOf(-above, below);

/** The greatest whole number that is no more than a quotient by a number above zero. */
export function floorOf(above: bigint, below: bigint): bigint {
  const quotient = above / below;
  return above % below < 0n ? quotient - 1n : quotient;
}

/** A fraction in lowest terms, as a ratio. */
export function reduced({ n, d }: Fraction): Ratio {
  const common = gcd(n, d);
  return { numerator: (n / common).toString(), denominator: (d / common).toString() };
}

/** Numerators added, denominators added: how areas are put together. */
export const pooled = (ratios: readonly Ratio[]): Ratio => ({
  numerator: sum(ratios.map((each) => each.numerator)),
  denominator: sum(ratios.map((each) => each.denominator)),
});

/** Below zero, zero or above zero as the first is smaller than, equal to or greater than the second; exact. */
export function compare(one: Ratio | Numeric, other: Ratio | Numeric): -1 | 0 | 1 {
  const [a, b] = [fraction(one), fraction(other)];
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact product of two ratios, in lowest terms. */
export function times(one: Ratio | Numeric, other: Ratio | Numeric): Ratio {
  const [a, b] = [fraction(one), fraction(other)];
  return reduced({ n: a.n * b.n, d: a.d * b.d });
}

/**
 * The exact quotient of two ratios, in lowest terms.
 *
 * @throws `PermilleError` `zero-denominator`
 */
export function over(one: Ratio | Numeric, other: Ratio | Numeric): Ratio {
  const [a, b] = [fraction(one), fraction(other)];
  if (b.n === 0n) throw numberError('zero-denominator', { numerator: reduced(a).numerator });
  return reduced(b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n });
}

/** The exact sum of two ratios (of their values, not of their terms), in lowest terms. */
export function plus(one: Ratio | Numeric, other: Ratio | Numeric): Ratio {
  const [a, b] = [fraction(one), fraction(other)];
  return reduced({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
}

/** The exact difference of two ratios, in lowest terms. */
export const minus = (one: Ratio | Numeric, other: Ratio | Numeric): Ratio => plus(one, times(other, -1));

/** The whole decimal a ratio is, or `undefined` if its digits never end. */
export function terminating(value: Ratio | Numeric): Exact | undefined {
  const { numerator, denominator } = reduced(fraction(value));
  let rest = BigInt(denominator);
  let places = 0;
  for (const prime of [2n, 5n]) {
    let power = 0;
    while (rest % prime === 0n) {
      rest /= prime;
      power += 1;
    }
    places = Math.max(places, power);
  }
  if (rest !== 1n) return undefined;
  return exact(fixed((BigInt(numerator) * powerOfTen(places)) / BigInt(denominator), places));
}
