import type { Fraction } from '../value/ratio.js';

/** A constant, and what weighs how much beside it, each once: sums over figures, or over the numbers behind them. */
export interface Form<Key> {
  readonly constant: Fraction;
  readonly weights: ReadonlyMap<Key, Fraction>;
}

/** Nothing. */
const none: Fraction = { n: 0n, d: 1n };

/** A constant alone. */
export const constantOf = <Key>(constant: Fraction): Form<Key> => ({ constant, weights: new Map() });

/** One thing, times a fraction. */
export const weighing = <Key>(key: Key, weight: Fraction): Form<Key> => ({
  constant: none,
  weights: new Map([[key, weight]]),
});

const product = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const total = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

/** One form, and another times a fraction; what is in both cancels out. */
export function combined<Key>(one: Form<Key>, other: Form<Key>, by: Fraction): Form<Key> {
  const weights = new Map(one.weights);
  for (const [key, weight] of other.weights) weights.set(key, total(weights.get(key) ?? none, product(weight, by)));
  return { constant: total(one.constant, product(other.constant, by)), weights };
}

/** A form times a fraction. */
export const scaled = <Key>(form: Form<Key>, by: Fraction): Form<Key> => combined(constantOf(none), form, by);
