import type { Figure } from '../model/figure.js';
import { compare, type Ratio, ratio } from '../value/ratio.js';

/** The lowest and highest values that a figure can have; an end left open is not there. */
export interface Bounds {
  readonly low?: Ratio;
  readonly high?: Ratio;
}

/**
 * What the unknown rows leave open: all of them no … all of them yes. The bounds enclose, and need not be sharp.
 *
 * low = n ÷ (d + unknown d), high = (n + unknown n) ÷ d, at most 1 where n is a part of d. A figure with nothing unknown is
 * its own bounds; one that is not known has none.
 *
 * @example
 * bounds(calculate(rate, { signedResidents: { yes: 60, unknown: 10 }, residentPopulation: 100 }));
 * // { low: 60/100, high: 70/100 }
 */
export function bounds(figure: Figure): Bounds {
  if (figure.status !== 'known') return {};
  const value = ratio(figure.numerator, figure.denominator);
  if (figure.unknown === undefined) return { low: value, high: value };
  const { numerator, denominator, capped } = figure.unknown;
  if (denominator.least === undefined || isBelowZero(denominator.least)) return capped ? { high: ratio(1) } : {};
  const low = end(numerator.least, isBelowZero(numerator.least) ? denominator.least : denominator.most);
  const high = end(numerator.most, isBelowZero(numerator.most) ? denominator.most : denominator.least);
  return {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined
      ? capped
        ? { high: ratio(1) }
        : {}
      : { high: capped && compare(high, 1) > 0 ? ratio(1) : high }),
  };
}

const isBelowZero = (value: string | undefined): boolean => value?.startsWith('-') ?? false;

const end = (numerator: string | undefined, denominator: string | undefined): Ratio | undefined =>
  numerator === undefined || denominator === undefined || denominator === '0'
    ? undefined
    : ratio(numerator, denominator);
