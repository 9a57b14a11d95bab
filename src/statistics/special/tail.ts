import { fileError } from '../../error.js';

/** Which end of a distribution a probability lies at. */
export type Tail = 'lower' | 'upper';

/** A probability of at most one half, and the end it lies at. */
export interface SmallerTail {
  readonly probability: number;
  readonly tail: Tail;
}

const other = { lower: 'upper', upper: 'lower' } as const;

/**
 * The smaller of the two tails that a quantile cuts; the subtraction, where there is one, is exact.
 *
 * @throws `PermilleError` `bad-request` for what is not strictly between 0 and 1
 */
export function smallerTail(probability: number, tail: Tail): SmallerTail {
  if (!(probability > 0 && probability < 1))
    throw fileError('bad-request', { why: `a probability lies between 0 and 1; ${probability} does not` });
  return probability > 0.5 ? { probability: 1 - probability, tail: other[tail] } : { probability, tail };
}

/**
 * A shape or degrees of freedom, if it is one.
 *
 * @throws `PermilleError` `bad-request` for what is not above 0 and finite
 */
export function positive(name: string, value: number): number {
  if (value > 0 && value < Number.POSITIVE_INFINITY) return value;
  throw fileError('bad-request', { why: `${name} is a number above 0, not ${value}` });
}
