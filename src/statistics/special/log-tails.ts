import type { SmallerTail, Tail } from './tail.js';

/** The two tails at a point, as logarithms, and that of the density by the coordinate in which the point is sought. */
export interface LogTails {
  readonly lower: number;
  readonly upper: number;
  readonly density: number;
}

/** Both tails, when the logarithm of one is known. */
export function logTails(known: Tail, logTail: number, density: number): LogTails {
  const direct = Math.min(logTail, 0);
  const rest = direct > -Math.LN2 ? Math.log(-Math.expm1(direct)) : Math.log1p(-Math.exp(direct));
  return known === 'lower' ? { lower: direct, upper: rest, density } : { lower: rest, upper: direct, density };
}

// Beyond it the tail is a power of the coordinate's exponential to the last digit, and doubles near their end.
const farthest = 600;

/**
 * The coordinate at which a tail has its probability: Newton's method on the logarithm of the tail.
 *
 * The density must be log-concave in the coordinate. Then so are the tails (A. Prékopa 1973), and once past the root on the
 * flat side the steps go to it from one side only; no bracket is needed.
 */
export function coordinateOf(
  { probability, tail }: SmallerTail,
  start: number,
  widestStep: number,
  at: (coordinate: number) => LogTails,
): number {
  const target = Math.log(probability);
  const sign = tail === 'lower' ? 1 : -1;
  let coordinate = start;
  let last = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 100; round += 1) {
    const near = Math.max(-farthest, Math.min(farthest, coordinate));
    const tails = at(near);
    const slope = sign * Math.exp(tails.density - tails[tail]);
    const newton = (target - tails[tail]) / slope - (coordinate - near);
    // Where the tail is nearly all, its logarithm is so flat that a whole step would overshoot by far.
    const step = tails[tail] > -Math.LN2 ? sign * Math.max(-widestStep, sign * newton) : newton;
    coordinate += step;
    const size = Math.abs(step);
    if (size <= 2e-16 * Math.abs(coordinate) || (size < 1e-9 && size > last / 2)) break;
    last = size;
  }
  return coordinate;
}
