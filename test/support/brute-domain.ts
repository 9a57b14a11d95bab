import { fraction, type Ratio, reduced } from '../../src/value/ratio.js';

/** A whole number from 0 to `most`: at most each that it is a part of, just the sum of those that it is made of. */
export interface BoundMeasure {
  readonly id: string;
  readonly partOf?: readonly string[];
  readonly sumOf?: readonly string[];
  readonly most: number;
}

/** A printed figure: of one measure, or of one over another (which is above 0); between two ends, an open one left out. */
export interface PrintedFigure {
  readonly of: string | readonly [numerator: string, denominator: string];
  readonly low?: Ratio;
  readonly high?: Ratio;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** It would take too long to try all numbers. */
export class TooLarge extends Error {}

/** The numbers that are left of a measure: all from `low` to `high`, or those of them that are marked. */
export interface Domain {
  readonly low: number;
  readonly high: number;
  readonly left?: Uint8Array;
}

/** What rules numbers out. */
export interface Ruled {
  readonly orders: readonly { readonly part: string; readonly whole: string }[];
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  readonly limits: readonly { readonly of: string; readonly low: number; readonly high: number }[];
  readonly rates: readonly Arcs[];
}

/** Of a rate: the first and last numerator that a denominator has, and ends for a denominator by its numerators. */
export interface Arcs {
  readonly numerator: string;
  readonly denominator: string;
  readonly first: (denominator: number) => number;
  readonly last: (denominator: number) => number;
  readonly least: (numerator: number) => number;
  readonly most: (numerator: number) => number;
}

/** All numbers of each measure. */
export const domainsOf = (measures: readonly BoundMeasure[]): ReadonlyMap<string, Domain> =>
  new Map(measures.map(({ id, most }) => [id, { low: 0, high: most }] as const));

/** How many numbers are between the ends. */
export const width = ({ low, high }: Domain): number => high - low + 1;

/** Whether a number is left. */
export const isLeft = ({ low, high, left }: Domain, value: number): boolean =>
  value >= low && value <= high && (left === undefined || left[value - low] === 1);

/** How many numbers are left. */
export const sizeOf = (domain: Domain): number =>
  domain.left === undefined ? width(domain) : domain.left.reduce((so, each) => so + each, 0);

/** What is left between two ends; `undefined` if it is nothing. */
export function between(domain: Domain, low: number, high: number): Domain | undefined {
  let [from, to] = [Math.max(domain.low, low), Math.min(domain.high, high)];
  const { left } = domain;
  if (left !== undefined) {
    while (from <= to && left[from - domain.low] !== 1) from += 1;
    while (from <= to && left[to - domain.low] !== 1) to -= 1;
  }
  if (from > to) return undefined;
  if (from === domain.low && to === domain.high) return domain;
  return {
    low: from,
    high: to,
    ...(left === undefined ? {} : { left: left.subarray(from - domain.low, to - domain.low + 1) }),
  };
}

const whole = (value: Ratio): { readonly n: number; readonly d: number } => {
  const { numerator, denominator } = reduced(fraction(value));
  const [n, d] = [Number(numerator), Number(denominator)];
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) throw new TooLarge('an end of a figure beyond 2^53');
  return { n, d };
};

/** The whole part of a product over a divisor; exact where the product is not a safe number too. */
function down(n: number, times: number, d: number): number {
  const product = n * times;
  if (Number.isSafeInteger(product)) return (product - (((product % d) + d) % d)) / d;
  const [exact, by] = [BigInt(n) * BigInt(times), BigInt(d)];
  const quotient = Number(exact / by - (exact % by < 0n ? 1n : 0n));
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, quotient));
}

const up = (n: number, times: number, d: number): number => -down(-n, times, d);

/** The least whole number that is not below (or, the end left out, is above) a ratio times a whole number. */
function ceiling({ n, d }: { n: number; d: number }, times: number, included: boolean): number {
  return included ? up(n, times, d) : down(n, times, d) + 1;
}

/** The greatest whole number that is not above (or, the end left out, is below) a ratio times a whole number. */
function floor({ n, d }: { n: number; d: number }, times: number, included: boolean): number {
  return included ? down(n, times, d) : up(n, times, d) - 1;
}

/** The whole numbers that a figure leaves of what it is of, times another: of a count, times 1. */
export function spanOf({ low, high, lowIncluded, highIncluded }: PrintedFigure): {
  readonly first: (times: number) => number;
  readonly last: (times: number) => number;
} {
  const [least, most] = [low && whole(low), high && whole(high)];
  return {
    first: (times) => (least === undefined || least.n < 0 ? 0 : ceiling(least, times, lowIncluded)),
    last: (times) => (most === undefined ? Number.MAX_SAFE_INTEGER : floor(most, times, highIncluded)),
  };
}

/** The numerators that a denominator has, by a rate's ends; and, roughly, the denominators that a numerator has. */
export function arcsOf(figure: PrintedFigure, [numerator, denominator]: readonly [string, string]): Arcs {
  const [low, high] = [figure.low && whole(figure.low), figure.high && whole(figure.high)];
  return {
    numerator,
    denominator,
    ...spanOf(figure),
    least: (above) => (high === undefined || high.n <= 0 ? 1 : Math.max(1, up(high.d, above, high.n))),
    most: (above) => (low === undefined || low.n <= 0 ? Number.MAX_SAFE_INTEGER : down(low.d, above, low.n)),
  };
}
