import { betaLogOdds } from './beta.js';
import { positive, smallerTail, type Tail } from './tail.js';

/**
 * The value of Student's t that has so much probability at its lower (or upper) end.
 *
 * t² over the degrees of freedom is the odds of a beta variable of 1/2 and half of them (Abramowitz & Stegun 26.5.27): no digits
 * are lost however many there are. Relative error below 1e-13 up to 1e9.
 *
 * @throws `PermilleError` `bad-request` for a probability not between 0 and 1, or degrees of freedom not above 0
 * @example
 * tQuantile(0.025, 9, 'upper'); // 2.26215716279821
 */
export function tQuantile(probability: number, degrees: number, tail: Tail = 'lower'): number {
  const wanted = smallerTail(probability, tail);
  const half = positive('degrees of freedom', degrees) / 2;
  if (wanted.probability === 0.5) return 0;
  const size = Math.sqrt(degrees) * Math.exp(betaLogOdds(2 * wanted.probability, 0.5, half, 'upper') / 2);
  return wanted.tail === 'upper' ? size : -size;
}
