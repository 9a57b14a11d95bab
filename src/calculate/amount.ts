import { numberError } from '../error.js';
import type { Range } from '../model/figure.js';
import { type Amount, isMoney, termsOf, type WeightedMeasure } from '../model/measure.js';
import type { Counted, Missing, WhyMissing } from '../model/tally.js';
import { type Exact, exact, isSafe, type Numeric, product, sum } from '../value/decimal.js';

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

const termsIn = (amount: Amount | null): readonly WeightedMeasure[] => (amount === null ? [] : termsOf(amount));

/**
 * Works out an amount, times `scale`, from counts; no amount is 1.
 *
 * @throws `PermilleError` `missing-count`, `not-exact`, `bad-count`: below zero, part of a person, a float
 */
export function work(
  amount: Amount | null,
  counts: Readonly<Record<string, Given>>,
  scale: Exact,
  asker: string,
): Worked {
  const values: Exact[] = amount === null ? [scale] : [];
  const [less, more]: [Exact[], Exact[]] = [[], []]; // what the unknown rows may add
  const missing: Record<string, WhyMissing> = {};
  let rows = 0;
  let told = true;
  for (const { measure, times, over } of termsIn(amount)) {
    const given = Object.hasOwn(counts, measure.id) ? counts[measure.id] : null;
    if (given == null) {
      throw numberError('missing-count', { asker, measure: measure.id, given: Object.keys(counts) });
    }
    if (isMissing(given)) {
      missing[measure.id] = given.missing;
      continue;
    }
    const { yes, unknown } = typeof given === 'object' ? given : { yes: given, unknown: 0 };
    const value = exact(yes);
    const impossible = measure.sum === undefined ? /[-.]/ : isMoney(measure) ? /^$/ : /-/;
    if (impossible.test(value) || !isSafe(unknown) || unknown < 0) {
      throw numberError('bad-count', { measure: measure.id, value, unknown });
    }
    const weight = product(times, over === '1' ? scale : BigInt(scale) / BigInt(over));
    values.push(product(value, weight));
    if (unknown > 0) {
      rows += unknown;
      told &&= measure.sum === undefined; // of a sum with unknown amounts nothing is told
      (weight.startsWith('-') ? less : more).push(product(unknown, weight));
    }
  }
  const value = sum(values);
  const end = (unknown: readonly Exact[]): Exact | undefined =>
    rows === 0 ? value : told ? sum([value, ...unknown]) : undefined;
  return { value, range: { least: end(less), most: end(more) }, unknown: rows, missing };
}

/** What both sides are multiplied by so that a term divided by a whole number (÷ 12) stays exact. */
export function commonScale(...amounts: readonly (Amount | null)[]): Exact {
  let common = '1';
  for (const amount of amounts) {
    for (const { over } of termsIn(amount)) {
      if (over !== '1' && BigInt(common) % BigInt(over)) common = product(common, over);
    }
  }
  return common;
}
