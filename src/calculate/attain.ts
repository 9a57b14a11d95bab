import { figureError } from '../error.js';
import type { Figure } from '../model/figure.js';
import type { Target } from '../model/indicator.js';
import { compare, minus, over, type Ratio } from '../value/ratio.js';
import { printsAs } from '../value/stated.js';
import { bounds } from './bounds.js';
import { exactValue, nameOf } from './exact-value.js';

/** Whether a target is met. `certain`: it would be met, or missed, whatever was rounded away or is unknown. */
export interface Attainment {
  readonly met: boolean;
  readonly certain: boolean;
  /** How far beyond the target, in base units; below zero if it is missed. */
  readonly margin: Ratio;
}

/**
 * Judges a figure against a target, on its exact value: 89.996 % misses 90 % though it prints as 90.00 %.
 *
 * A printed figure is judged on what is printed; it is `certain` only if every value that prints so gives the same verdict.
 *
 * @throws `PermilleError` `not-comparable` for another indicator or population; `no-value`
 * @example
 * attain(figure, primaryVisitShareTarget).met; // false
 */
export function attain(figure: Figure, target: Target): Attainment {
  const differ = (what: string, one: string, other: string): void => {
    if (one !== other) throw figureError('not-comparable', { what, one, other });
  };
  differ('definition', nameOf(figure), target.indicator);
  differ('population', figure.population ?? 'everyone', target.population ?? 'everyone');
  const value = exactValue(figure);
  const aim = over(target.value, figure.unit.worth);
  const upwards = target.must === 'be at least';
  const margin = (each: Ratio): Ratio => (upwards ? minus(each, aim) : minus(aim, each));
  const met = compare(margin(value), 0) >= 0;
  const { low, high } = ends(figure);
  const [worst, best] = upwards ? [low, high] : [high, low];
  return { met, certain: met ? reaches(worst, margin) : fallsShort(best, margin), margin: margin(value) };
}

interface End {
  readonly value: Ratio;
  readonly included: boolean;
}

const reaches = (worst: End | undefined, margin: (value: Ratio) => Ratio): boolean =>
  worst !== undefined && compare(margin(worst.value), 0) >= 0;

function fallsShort(best: End | undefined, margin: (value: Ratio) => Ratio): boolean {
  if (best === undefined) return false;
  const order = compare(margin(best.value), 0);
  return order < 0 || (order === 0 && !best.included);
}

function ends(figure: Figure): { readonly low?: End | undefined; readonly high?: End | undefined } {
  if (figure.status !== 'stated') {
    const { low, high } = bounds(figure);
    return { low: low && { value: low, included: true }, high: high && { value: high, included: true } };
  }
  const written = printsAs({ ...figure.written, unit: figure.written.unit ?? figure.unit.id });
  return {
    low: { value: written.from, included: written.fromIncluded },
    high: { value: written.to, included: written.toIncluded },
  };
}
