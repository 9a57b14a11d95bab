import { fileError } from '../../error.js';
import { lnBetaKernel } from './density.js';
import { coordinateOf, type LogTails, logTails } from './log-tails.js';
import { normalQuantile } from './normal.js';
import { positive, type SmallerTail, smallerTail, type Tail } from './tail.js';

/** I_x(a, b) over x^a y^b / B(a, b), for x below its mean: equation 9 of DiDonato & Morris, by the method of Lentz. */
function fraction(a: number, b: number, x: number, y: number): number {
  const excess = a * y - b * x;
  let beta = (a / (a + 1)) * (excess + 1);
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / beta;
  let value = d;
  for (let n = 1; ; n += 1) {
    const s = a + 2 * n - 1;
    const w = (n * (b - n) * x) / s;
    const alpha = w * x * (a + n - 1) * ((a + b + n - 1) / s);
    beta = n + w + ((a + n) / (s + 2)) * (excess + 1 + n * (1 + y));
    d = 1 / (alpha * d + beta);
    c = beta + alpha / c;
    const factor = c * d;
    value *= factor;
    if (!(Math.abs(factor - 1) > 3e-16)) return value;
  }
}

/** The logarithms of both tails of the beta distribution, by x and y = 1 - x. */
function tailsOf(a: number, b: number): (x: number, y: number) => LogTails {
  const lnKernel = lnBetaKernel(a, b);
  return (x, y) => {
    const kernel = lnKernel(x, y);
    return a * y > b * x
      ? logTails('lower', kernel + Math.log(fraction(a, b, x, y)), kernel)
      : logTails('upper', kernel + Math.log(fraction(b, a, y, x)), kernel);
  };
}

/**
 * Both tails of the beta distribution at x: the regularized incomplete beta function and its complement.
 *
 * @throws `PermilleError` `bad-request` for an x not from 0 to 1, or a parameter not above 0
 * @example
 * betaTails(1, 3, 0.5); // { lower: 0.875, upper: 0.125 }
 */
export function betaTails(a: number, b: number, x: number): { readonly lower: number; readonly upper: number } {
  if (!(x >= 0 && x <= 1)) throw fileError('bad-request', { why: `x lies from 0 to 1; ${x} does not` });
  const at = tailsOf(positive('a', a), positive('b', b));
  if (x === 0 || x === 1) return { lower: x, upper: 1 - x };
  const { lower, upper } = at(x, 1 - x);
  return { lower: Math.exp(lower), upper: Math.exp(upper) };
}

/**
 * ln(x / (1 - x)) of the beta quantile x, which says both x and 1 - x to the last digit.
 *
 * Newton's method on the logarithm of the smaller tail, by the continued fraction of A. R. DiDonato & A. H. Morris (1992), ACM TOMS
 * 18:360-373, equation 9; densities by C. Loader (2000).
 *
 * @throws `PermilleError` `bad-request` for a probability not between 0 and 1, or a parameter not above 0
 */
export function betaLogOdds(probability: number, a: number, b: number, tail: Tail = 'lower'): number {
  const wanted = smallerTail(probability, tail);
  const at = tailsOf(positive('a', a), positive('b', b));
  const spread = Math.sqrt(1 / a + 1 / b);
  return coordinateOf(wanted, start(wanted, a, b, spread), 10 * spread, (logOdds) =>
    at(1 / (1 + Math.exp(-logOdds)), 1 / (1 + Math.exp(logOdds))),
  );
}

const start = ({ probability, tail }: SmallerTail, a: number, b: number, spread: number): number =>
  Math.log(a / b) + normalQuantile(probability, tail) * spread;

/**
 * The value of a beta variable that has so much probability at its lower (or upper) end.
 *
 * By the method of DiDonato & Morris (1992), as its log odds are; relative error below 1e-13 for parameters from 1/2 to 1e9.
 *
 * @throws `PermilleError` `bad-request` for a probability not between 0 and 1, or a parameter not above 0
 * @example
 * betaQuantile(0.025, 1, 10, 'upper'); // 0.308497107818761
 */
export const betaQuantile = (probability: number, a: number, b: number, tail: Tail = 'lower'): number =>
  1 / (1 + Math.exp(-betaLogOdds(probability, a, b, tail)));
