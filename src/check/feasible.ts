import { fraction, type Ratio } from '../value/ratio.js';
import type { Extent } from './extent.js';

/** Runs of whole numbers, in order. */
export interface Feasible {
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

/**
 * The denominators from 1 to `upTo` for which every rate has a whole numerator that prints it.
 *
 * @example
 * // 2.09‰, 4.29‰ and 6.18‰ together
 * feasibleDenominators(rates.map(extentOf), 20000).ranges[0]; // { from: 9547, to: 9554 }
 */
export function feasibleDenominators(rates: readonly Extent[], upTo: number): Feasible {
  const tests = rates.map(hasWhole);
  const ranges: { from: number; to: number }[] = [];
  for (let count = 1; count <= upTo; count += 1) {
    const whole = BigInt(count);
    if (!tests.every((test) => test(whole))) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last.to === count - 1) last.to = count;
    else ranges.push({ from: count, to: count });
  }
  return { ranges };
}

/** Whether a whole number lies between the ends of a rate, times a denominator. */
function hasWhole({ low, high, lowIncluded, highIncluded }: Extent): (denominator: bigint) => boolean {
  const first = least(low, lowIncluded);
  const end = most(high, highIncluded);
  return (denominator) => {
    const last = end(denominator);
    return last === undefined || first(denominator) <= last;
  };
}

const least = (low: Ratio | undefined, included: boolean): ((denominator: bigint) => bigint) => {
  if (low === undefined) return () => 0n;
  const { n, d } = fraction(low);
  if (n < 0n) return () => 0n;
  return (denominator) => {
    const product = n * denominator;
    return product % d === 0n ? product / d + (included ? 0n : 1n) : product / d + 1n;
  };
};

const most = (high: Ratio | undefined, included: boolean): ((denominator: bigint) => bigint | undefined) => {
  if (high === undefined) return () => undefined;
  const { n, d } = fraction(high);
  if (n < 0n) return () => -1n;
  return (denominator) => {
    const product = n * denominator;
    return product % d === 0n && !included ? product / d - 1n : product / d;
  };
};
