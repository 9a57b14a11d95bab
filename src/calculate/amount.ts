import { numberError } from '../error.js';
import type { Range } from '../model/figure.js';
import { type Amount, isMoney, type Measure, termsOf } from '../model/measure.js';
import type { Counted, Missing, WhyMissing } from '../model/tally.js';
import { type Exact, exact, type Numeric, product, sum } from '../value/decimal.js';

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
function readCount(measure: Measure, given: Numeric | Counted): Counted<Exact> {
  const { yes, unknown } = typeof given === 'object' ? given : { yes: given, unknown: 0 };
  const value = exact(yes);
  const possible = measure.sum === undefined ? /^\d+$/ : isMoney(measure) ? /^/ : /^\d/;
  if (!possible.test(value) || !Number.isSafeInteger(unknown) || unknown < 0) {
    throw numberError('bad-count', { measure: measure.id, value, unknown });
  }
  return { yes: value, unknown };
}

/** Least and most that a count can be, times its weight; of a sum with unknown amounts nothing is told. */
function weighed(measure: Measure, { yes, unknown }: Counted<Exact>, weight: Exact): Range {
  const ends = unknown === 0 ? [yes, yes] : measure.sum === undefined ? [yes, sum([yes, unknown])] : [];
  const [one, other] = ends.map((end) => product(end, weight));
  return weight.startsWith('-') ? { least: other, most: one } : { least: one, most: other };
}

/** Ranges of numbers that are added: an end that one leaves open stays open. */
export const rangeSum = (ranges: readonly Range[]): Range => {
  const end = (which: keyof Range): Exact | undefined => {
    const ends = ranges.flatMap((range) => range[which] ?? []);
    return ends.length < ranges.length ? undefined : sum(ends);
  };
  return { least: end('least'), most: end('most') };
};

/**
 * Works out an amount, times `scale`, from counts.
 *
 * @throws `PermilleError` `missing-count`, `not-exact`, `bad-count`
 */
export function work(amount: Amount, counts: Readonly<Record<string, Given>>, scale: bigint, asker: string): Worked {
  const values: Exact[] = [];
  const ranges: Range[] = [];
  const missing: Record<string, WhyMissing> = {};
  let unknownRows = 0;
  for (const { measure, times, over } of termsOf(amount)) {
    const given = Object.hasOwn(counts, measure.id) ? counts[measure.id] : null;
    if (given == null) {
      throw numberError('missing-count', { asker, measure: measure.id, given: Object.keys(counts) });
    }
    if (isMissing(given)) {
      missing[measure.id] = given.missing;
      continue;
    }
    const count = readCount(measure, given);
    const weight = product(times, scale / BigInt(over));
    values.push(product(count.yes, weight));
    ranges.push(weighed(measure, count, weight));
    unknownRows += count.unknown;
  }
  return { value: sum(values), range: rangeSum(ranges), unknown: unknownRows, missing };
}

/** What both sides are multiplied by so that a term divided by a whole number (÷ 12) stays exact. */
export const commonScale = (...amounts: readonly (Amount | null)[]): bigint =>
  amounts
    .flatMap((amount) => (amount === null ? [] : termsOf(amount)))
    .map(({ over }) => BigInt(over))
    .reduce((common, over) => (common % over === 0n ? common : common * over), 1n);
