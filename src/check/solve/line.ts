import type { Fraction } from '../../value/ratio.js';
import type { Constraint } from './system.js';

/** Numbers times fractions, added up, and a constant: all at least zero, or above it. */
export interface Line {
  readonly terms: ReadonlyMap<number, Fraction>;
  readonly constant: Fraction;
  readonly isAbove: boolean;
}

const none: Fraction = { n: 0n, d: 1n };

/** A constant alone. */
export const constantOf = (value: bigint): Line => ({
  terms: new Map(),
  constant: { n: value, d: 1n },
  isAbove: false,
});

/** A number times a fraction. */
export const lineOf = (variable: number, times: Fraction): Line => ({
  terms: new Map([[variable, times]]),
  constant: none,
  isAbove: false,
});

const product = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const total = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

/** A line times a fraction. */
export const scaledBy = ({ terms, constant, isAbove }: Line, by: Fraction): Line => ({
  terms: new Map([...terms].map(([variable, times]) => [variable, product(times, by)])),
  constant: product(constant, by),
  isAbove,
});

/** One line and another. */
export function plus(one: Line, other: Line): Line {
  const terms = new Map(one.terms);
  for (const [variable, times] of other.terms) terms.set(variable, total(terms.get(variable) ?? none, times));
  return { terms, constant: total(one.constant, other.constant), isAbove: one.isAbove || other.isAbove };
}

/** One line less another: that the first is at least the second. */
export const minus = (one: Line, other: Line): Line => plus(one, scaledBy(other, { n: -1n, d: 1n }));

/** That the first is less than the second. */
export const lessThan = (one: Line, other: Line): Line => ({ ...minus(other, one), isAbove: true });

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** A line in whole numbers, as small as they come. */
export function toConstraint({ terms, constant, isAbove }: Line, figures: bigint): Constraint {
  const all = [...terms.values(), constant];
  const common = all.reduce((so, { d }) => (so / gcd(so, d)) * d, 1n);
  const whole = ({ n, d }: Fraction): bigint => n * (common / d);
  const own = [...terms].flatMap(([variable, times]) => (times.n === 0n ? [] : [[variable, whole(times)] as const]));
  const needed = -whole(constant) + (isAbove ? 1n : 0n);
  const shared = own.reduce((so, [, times]) => gcd(so, times), 0n);
  if (shared === 0n) return { terms: own, atLeast: needed, figures };
  // Whole numbers times `shared` reach the next multiple of it.
  const atLeast = needed > 0n ? (needed + shared - 1n) / shared : -(-needed / shared);
  return { terms: own.map(([variable, times]) => [variable, times / shared] as const), atLeast, figures };
}
