import { type Exact, exact } from '../value/decimal.js';
import type { Ratio } from '../value/ratio.js';
import { down, type Rounding, round } from '../value/round.js';

const up: Rounding = (dividend, divisor) => (dividend + divisor - 1n) / divisor;

/** As fine as a limit can be set and a ratio still be on its own side of it. */
const places = 40;

/**
 * A ratio not below zero as a decimal that is above, or below, just the limits of at most 40 places that the ratio is: one
 * whose digits do not end is cut off where it may fall below a limit, and taken one digit further where it may go above.
 *
 * @example
 * decimalOf(ratio(4, 5)); // '0.8'
 */
export const decimalOf = (value: Ratio, beyond: 'above' | 'below' = 'below'): Exact =>
  exact(round(value, places, beyond === 'above' ? up : down));
