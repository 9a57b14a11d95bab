import { lnGamma, lnPoisson } from './density.js';
import { coordinateOf, type LogTails, logTails } from './log-tails.js';
import { normalQuantile } from './normal.js';
import { positive, type SmallerTail, smallerTail, type Tail } from './tail.js';

/** P(a, x) over x^a e^-x / Γ(a + 1): the power series. */
function series(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = a + 1; term > sum * 1e-17; n += 1) {
    term *= x / n;
    sum += term;
  }
  return sum;
}

/** Q(a, x) over x^a e^-x / Γ(a): Legendre's continued fraction, by the method of Lentz. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; ; n += 1) {
    const above = n * (a - n);
    b += 2;
    d = 1 / (above * d + b);
    c = b + above / c;
    const factor = c * d;
    value *= factor;
    if (!(Math.abs(factor - 1) > 3e-16)) return value;
  }
}

/** The logarithms of both tails of the gamma distribution of a shape, by x. */
function tailsOf(shape: number): (x: number) => LogTails {
  const lnTerm = lnPoisson(shape);
  const lnShape = Math.log(shape);
  return (x) => {
    const term = lnTerm(x);
    return x < shape + 1
      ? logTails('lower', term + Math.log(series(shape, x)), term + lnShape)
      : logTails('upper', term + lnShape + Math.log(fraction(shape, x)), term + lnShape);
  };
}

/**
 * Both tails of the gamma distribution of a shape (scale 1) at x: the regularized incomplete gamma functions P and Q.
 *
 * @example
 * gammaTails(1, 2); // { lower: 0.864664716763387, upper: 0.135335283236613 }
 */
export function gammaTails(shape: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x === 0) return { lower: 0, upper: 1 };
  const { lower, upper } = tailsOf(positive('a shape', shape))(positive('x', x));
  return { lower: Math.exp(lower), upper: Math.exp(upper) };
}

/**
 * The value of a gamma variable (scale 1) that has so much probability at its lower (or upper) end.
 *
 * Newton's method on the logarithm of the smaller tail, from E. B. Wilson & M. M. Hilferty (1931), PNAS 17:684-688, or from the first
 * term of the series; densities by C. Loader (2000). Relative error below 1e-13 for shapes from 1/2 to 1e9.
 *
 * @throws `PermilleError` `bad-request` for a probability not between 0 and 1, or a shape not above 0
 * @example
 * gammaQuantile(0.025, 1, 'upper'); // 3.68887945411394
 */
export function gammaQuantile(probability: number, shape: number, tail: Tail = 'lower'): number {
  const wanted = smallerTail(probability, tail);
  const at = tailsOf(positive('a shape', shape));
  return Math.exp(coordinateOf(wanted, start(wanted, shape), 10 / Math.sqrt(shape), (lnX) => at(Math.exp(lnX))));
}

function start({ probability, tail }: SmallerTail, shape: number): number {
  const cube = 1 - 1 / (9 * shape) + normalQuantile(probability, tail) / (3 * Math.sqrt(shape));
  return tail === 'lower' && cube < 0.5
    ? (Math.log(probability) + lnGamma(shape + 1)) / shape
    : Math.log(shape) + 3 * Math.log(Math.max(cube, 0.1));
}

/**
 * The value of a chi-square variable that has so much probability at its lower (or upper) end.
 *
 * Twice the gamma quantile of half the degrees of freedom.
 *
 * @throws `PermilleError` `bad-request` for a probability not between 0 and 1, or degrees of freedom not above 0
 * @example
 * chiSquareQuantile(0.05, 2, 'upper'); // 5.99146454710798
 */
export const chiSquareQuantile = (probability: number, degrees: number, tail: Tail = 'lower'): number =>
  2 * gammaQuantile(probability, positive('degrees of freedom', degrees) / 2, tail);
