import { fileError } from '../error.js';
import { fixed, isSafe, powerOfTen, scaled } from '../value/decimal.js';
import { betaQuantile, betaTails } from './special/beta.js';
import { gammaQuantile, gammaTails } from './special/gamma.js';

/** A lower and an upper end, in doubles: statistics, not figures. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** What a count is measured against: a rate, and the denominator (person-years or people) that it is expected of. */
export interface Expected {
  readonly rate: number;
  readonly denominator: number;
}

/** Where an observed count lies under an expected rate. */
export interface Deviation {
  /** `low` and `high` are outside the central probability asked for. */
  readonly position: 'low' | 'inside' | 'high';
  /** Twice the probability of what was observed or anything farther out, at most 1. */
  readonly twoSided: number;
}

/**
 * Exact limits of a Poisson count, whole and from 0: F. Garwood (1936), Biometrika 28:437-442.
 *
 * They are gamma quantiles of half of what is outside, at either end; relative error below 1e-12.
 *
 * @param confidence between 0 and 1, as 0.95
 * @throws `PermilleError` `bad-request`
 * @example
 * poissonLimits(0, 0.95); // { lower: 0, upper: 3.68887945411394 }
 */
export function poissonLimits(count: number, confidence: number): Limits {
  const half = halfOutside(confidence);
  checkCount(count);
  if (count === 0) return { lower: 0, upper: -Math.log(half) };
  return { lower: gammaQuantile(half, count), upper: gammaQuantile(half, count + 1, 'upper') };
}

/**
 * Exact limits of a binomial proportion, from 0 to 1: C. J. Clopper & E. S. Pearson (1934), Biometrika 26:404-413.
 *
 * They are beta quantiles of half of what is outside, at either end; relative error below 1e-12.
 *
 * @param confidence between 0 and 1, as 0.95
 * @throws `PermilleError` `bad-request`
 * @example
 * binomialLimits(0, 10, 0.95); // { lower: 0, upper: 0.308497107818761 }
 */
export function binomialLimits(yes: number, of: number, confidence: number): Limits {
  const half = halfOutside(confidence);
  checkPart(yes, of);
  const edge = Math.log(half) / of;
  if (yes === 0) return { lower: 0, upper: -Math.expm1(edge) };
  if (yes === of) return { lower: Math.exp(edge), upper: 1 };
  return { lower: betaQuantile(half, yes, of - yes + 1), upper: betaQuantile(half, yes + 1, of - yes, 'upper') };
}

/**
 * Whether a count is outside what is probable when it is Poisson with an expected rate, exactly.
 *
 * It is `high` just when its exact lower limit is above what is expected, `low` when its upper limit is below: the funnel of
 * D. J. Spiegelhalter (2005), Statistics in Medicine 24:1185-1202, with exact limits.
 *
 * @param confidence the central probability, as 0.95 or 0.998
 * @throws `PermilleError` `bad-request`
 * @example
 * poissonDeviation(9, { rate: 0.002, denominator: 1000 }, 0.95).position; // 'high'
 */
export function poissonDeviation(count: number, expected: Expected, confidence: number): Deviation {
  checkCount(count);
  return deviation(count, poisson(expected), halfOutside(confidence));
}

/**
 * Whether a count is outside what is probable when it is binomial with an expected proportion, exactly.
 *
 * @param confidence the central probability, as 0.95 or 0.998
 * @throws `PermilleError` `bad-request`
 * @example
 * binomialDeviation(4, { rate: 0.5, denominator: 20 }, 0.95).position; // 'low'
 */
export function binomialDeviation(yes: number, expected: Expected, confidence: number): Deviation {
  checkPart(yes, expected.denominator);
  return deviation(yes, binomial(expected), halfOutside(confidence));
}

/**
 * The least and the greatest count inside the central probability of a Poisson count with an expected rate.
 *
 * @throws `PermilleError` `bad-request`
 * @example
 * poissonControlLimits({ rate: 0.002, denominator: 1000 }, 0.95); // { lower: 0, upper: 5 }
 */
export const poissonControlLimits = (expected: Expected, confidence: number): Limits =>
  controlLimits(poisson(expected), halfOutside(confidence));

/**
 * The least and the greatest count inside the central probability of a binomial count with an expected proportion.
 *
 * @throws `PermilleError` `bad-request`
 * @example
 * binomialControlLimits({ rate: 0.5, denominator: 20 }, 0.95); // { lower: 6, upper: 14 }
 */
export const binomialControlLimits = (expected: Expected, confidence: number): Limits =>
  controlLimits(binomial(expected), halfOutside(confidence));

/** A distribution of counts. */
interface Counts {
  readonly mean: number;
  readonly atMost: (count: number) => number;
  readonly atLeast: (count: number) => number;
}

function poisson({ rate, denominator }: Expected): Counts {
  const mean = rate * denominator;
  if (!(rate >= 0 && denominator > 0 && mean < Number.MAX_SAFE_INTEGER))
    throw refused(`what is expected is a rate from 0 of a denominator above 0, not ${rate} of ${denominator}`);
  return {
    mean,
    atMost: (count) => gammaTails(count + 1, mean).upper,
    atLeast: (count) => (count === 0 ? 1 : gammaTails(count, mean).lower),
  };
}

function binomial({ rate, denominator }: Expected): Counts {
  if (!(rate >= 0 && rate <= 1 && isSafe(denominator) && denominator > 0))
    throw refused(`what is expected is a rate from 0 to 1 of a whole number above 0, not ${rate} of ${denominator}`);
  return {
    mean: rate * denominator,
    atMost: (count) => (count >= denominator ? 1 : betaTails(count + 1, denominator - count, rate).upper),
    atLeast: (count) =>
      count === 0 ? 1 : count > denominator ? 0 : betaTails(count, denominator - count + 1, rate).lower,
  };
}

function deviation(count: number, { atMost, atLeast }: Counts, half: number): Deviation {
  const [below, above] = [atMost(count), atLeast(count)];
  const twoSided = Math.min(1, 2 * Math.min(below, above));
  return { position: below < half ? 'low' : above < half ? 'high' : 'inside', twoSided };
}

function controlLimits({ mean, atMost, atLeast }: Counts, half: number): Limits {
  // A median is from the whole number below the mean to the one above it, and inside whatever is asked.
  const isProbable = (count: number): boolean => atMost(count) >= half;
  const isTooMany = (count: number): boolean => atLeast(count) < half;
  const lower = isProbable(0) ? 0 : firstAfter(0, Math.ceil(mean), isProbable);
  let inside = Math.floor(mean);
  let outside = inside + 1;
  for (let step = 2; !isTooMany(outside); step *= 2) [inside, outside] = [outside, outside + step];
  return { lower, upper: firstAfter(inside, outside, isTooMany) - 1 };
}

/** The first whole number of which something holds, between one of which it does not and one of which it does. */
function firstAfter(without: number, withIt: number, holds: (count: number) => boolean): number {
  let [low, high] = [without, withIt];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Half of what is outside a confidence, of the decimal that is written: 0.998 leaves 0.001, where 1 - 0.998 has lost digits. */
function halfOutside(confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw refused(`a confidence is between 0 and 1, such as 0.95; ${confidence} is not`);
  if (confidence < 0.5) return (1 - confidence) / 2;
  const { digits, places } = scaled(String(confidence));
  return Number(fixed(powerOfTen(places) - digits, places)) / 2;
}

function checkCount(count: number): void {
  if (!(isSafe(count) && count >= 0)) throw refused(`a count is a whole number from 0, not ${count}`);
}

function checkPart(yes: number, of: number): void {
  if (!(isSafe(yes) && isSafe(of) && yes >= 0 && of > 0 && yes <= of))
    throw refused(`a part is a whole number from 0 to a whole number above 0, not ${yes} of ${of}`);
}

const refused = (why: string) => fileError('bad-request', { why });
