import { ceilingOf, type Fraction, gcd } from '../../value/ratio.js';
import { combined, constantOf as constantForm, type Form, scaled, weighing } from '../form.js';
import type { Constraint } from './system.js';

/** Numbers times fractions, added up, and a constant: all at least zero, or above it. */
export interface Line extends Form<number> {
  readonly isAbove: boolean;
}

const atLeastZero = (form: Form<number>): Line => ({ ...form, isAbove: false });

/** A constant alone. */
export const constantOf = (value: bigint): Line => atLeastZero(constantForm({ n: value, d: 1n }));

/** A number times a fraction. */
export const lineOf = (variable: number, times: Fraction): Line => atLeastZero(weighing(variable, times));

/** A line times a fraction. */
export const scaledBy = (line: Line, by: Fraction): Line => ({ ...scaled(line, by), isAbove: line.isAbove });

const together = (one: Line, other: Line, by: Fraction): Line => ({
  ...combined(one, other, by),
  isAbove: one.isAbove || other.isAbove,
});

/** One line and another. */
export const plus = (one: Line, other: Line): Line => together(one, other, { n: 1n, d: 1n });

/** One line less another: that the first is at least the second. */
export const minus = (one: Line, other: Line): Line => together(one, other, { n: -1n, d: 1n });

/** That the first is less than the second. */
export const lessThan = (one: Line, other: Line): Line => ({ ...minus(other, one), isAbove: true });

/** A line in whole numbers, as small as they come. */
export function toConstraint({ weights, constant, isAbove }: Line, figures: bigint): Constraint {
  const all = [...weights.values(), constant];
  const common = all.reduce((so, { d }) => (so / gcd(so, d)) * d, 1n);
  const whole = ({ n, d }: Fraction): bigint => n * (common / d);
  const own = [...weights].flatMap(([variable, times]) => (times.n === 0n ? [] : [[variable, whole(times)] as const]));
  const needed = -whole(constant) + (isAbove ? 1n : 0n);
  const shared = own.reduce((so, [, times]) => gcd(so, times), 0n);
  if (shared === 0n) return { terms: own, atLeast: needed, figures };
  // Whole numbers times `shared` reach the next multiple of it.
  const atLeast = ceilingOf(needed, shared);
  return { terms: own.map(([variable, times]) => [variable, times / shared] as const), atLeast, figures };
}
