import { PermilleError } from '../error.js';
import type { Range } from '../model/figure.js';
import { type Amount, isMoney, type Measure, termsOf } from '../model/measure.js';
import type { Counted, Missing, WhyMissing } from '../model/tally.js';
import { type Exact, exact, type Numeric, product, scaled, sum } from '../value/decimal.js';

/** What a caller may give for a measure. */
export type Given = Numeric | Counted | Missing;

/** One side of a figure: its exact value, the number of rows unknown, and what they leave open. */
export interface Side {
  readonly value: Exact;
  readonly range: Range;
  readonly unknown: number;
}

/** An amount worked out from counts; those that are not there have their reasons. */
export interface Worked extends Side {
  readonly missing: Readonly<Record<string, WhyMissing>>;
}

const isMissing = (given: Given): given is Missing => typeof given === 'object' && 'missing' in given;

/**
 * Reads a count, and refuses one that cannot be: below zero, part of a person, a float.
 *
 * @throws `PermilleError` `not-exact`, `bad-count`
 */
function readCount(measure: Measure, given: Numeric | Counted): { yes: Exact; unknown: number } {
  const { yes, unknown } = typeof given === 'object' ? given : { yes: given, unknown: 0 };
  const value = exact(yes);
  const refuse = (why: string): never => {
    throw new PermilleError('bad-count', { measure: measure.id, value, why });
  };
  if (!isMoney(measure) && value.startsWith('-')) refuse('a count is not below zero');
  if (measure.sum === undefined && scaled(value).places > 0) refuse('rows are counted in whole numbers');
  if (!Number.isSafeInteger(unknown) || unknown < 0) refuse(`the number of unknown rows is ${unknown}`);
  return { yes: value, unknown };
}

const openEnds = (measure: Measure, yes: Exact, unknown: number): Range => {
  if (unknown === 0) return { least: yes, most: yes };
  return measure.sum === undefined ? { least: yes, most: sum([yes, unknown]) } : {};
};

const weighed = (range: Range, weight: Exact): Range => {
  const least = range.least === undefined ? {} : { least: product(range.least, weight) };
  const most = range.most === undefined ? {} : { most: product(range.most, weight) };
  if (!weight.startsWith('-')) return { ...least, ...most };
  return { ...(most.most === undefined ? {} : { least: most.most }), ...(least.least === undefined ? {} : { most: least.least }) };
};

const addRanges = (ranges: readonly Range[]): Range => {
  const end = (which: 'least' | 'most'): Range => {
    const ends = ranges.map((range) => range[which]);
    return ends.every((each) => each !== undefined) ? { [which]: sum(ends) } : {};
  };
  return { ...end('least'), ...end('most') };
};

/** Ranges of numbers that are added. */
export const rangeSum = addRanges;

/**
 * Works out an amount, times `scale`, from counts.
 *
 * @throws `PermilleError` `missing-count`, `not-exact`, `bad-count`
 */
export function work(amount: Amount, counts: Readonly<Record<string, Given>>, scale: Exact, asker: string): Worked {
  const values: Exact[] = [];
  const ranges: Range[] = [];
  const missing: Record<string, WhyMissing> = {};
  let unknownRows = 0;
  for (const { measure, times, over } of termsOf(amount)) {
    const given = Object.hasOwn(counts, measure.id) ? counts[measure.id] : undefined;
    if (given === undefined || given === null) {
      throw new PermilleError('missing-count', { asker, measure: measure.id, given: Object.keys(counts) });
    }
    if (isMissing(given)) {
      missing[measure.id] = given.missing;
      continue;
    }
    const { yes, unknown } = readCount(measure, given);
    const weight = product(times, wholeQuotient(scale, over));
    values.push(product(yes, weight));
    ranges.push(weighed(openEnds(measure, yes, unknown), weight));
    unknownRows += unknown;
  }
  return { value: sum(values), range: addRanges(ranges), unknown: unknownRows, missing };
}

const wholeQuotient = (dividend: Exact, divisor: Exact): Exact => (BigInt(dividend) / BigInt(divisor)).toString();

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** What both sides are multiplied by so that a term divided by a whole number (÷ 12) stays exact. */
export const commonScale = (...amounts: readonly (Amount | null)[]): Exact =>
  amounts
    .flatMap((amount) => (amount === null ? [] : termsOf(amount)))
    .map(({ over }) => BigInt(over))
    .reduce((common, over) => (common / gcd(common, over)) * over, 1n)
    .toString();
