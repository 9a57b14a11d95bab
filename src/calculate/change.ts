import { figureError } from '../error.js';
import type { Figure } from '../model/figure.js';
import { compare, minus, over, type Ratio, times } from '../value/ratio.js';
import { percent, percentagePoint, permillePoint, type Unit, type UnitId } from '../value/unit.js';
import { exactValue, nameOf } from './exact-value.js';

/** A difference of two figures, in points of their unit: 百分点 for percentages, persons for persons. */
export interface PointChange {
  readonly in: 'points';
  readonly value: Ratio;
  readonly unit: Unit<UnitId>;
}

/** A difference of two figures in per cent of the first. */
export interface PercentChange {
  readonly in: 'percent';
  readonly value: Ratio;
  readonly unit: typeof percent;
}

/** What a change is stated in. There is no default, since 提高2个百分点 and 提高2% are different things. */
export interface ChangeOptions<In extends 'points' | 'percent'> {
  readonly in: In;
}

/**
 * The change from one figure to another of the same indicator, exactly.
 *
 * `points` is a difference (from 40 % to 50 % is 10 percentage points), `percent` a relative change (25 %). The two have
 * types of their own and cannot stand for one another.
 *
 * @throws `PermilleError` `not-comparable` for other indicators, populations or units; `no-value`; `zero-denominator` for a
 * change in per cent of 0
 * @example
 * format(change(before, after, { in: 'points' })); // '10.00个百分点'
 */
export function change(before: Figure, after: Figure, options: ChangeOptions<'points'>): PointChange;
export function change(before: Figure, after: Figure, options: ChangeOptions<'percent'>): PercentChange;
export function change(
  before: Figure,
  after: Figure,
  options: ChangeOptions<'points' | 'percent'>,
): PointChange | PercentChange {
  checkComparable(before, after);
  const [from, to] = [exactValue(before), exactValue(after)];
  const difference = minus(to, from);
  if (options.in === 'points') return { in: 'points', value: difference, unit: pointsOf(before.unit) };
  const size = compare(from, 0) < 0 ? times(from, -1) : from;
  return { in: 'percent', value: over(difference, size), unit: percent };
}

function checkComparable(before: Figure, after: Figure): void {
  const differ = (what: string, one: string, other: string): void => {
    if (one !== other) throw figureError('not-comparable', { what, one, other });
  };
  differ('definition', nameOf(before), nameOf(after));
  differ('unit', before.unit.id, after.unit.id);
  differ('population', before.population ?? 'everyone', after.population ?? 'everyone');
  if (before.of.fingerprint !== undefined && after.of.fingerprint !== undefined) {
    differ('fingerprint', before.of.fingerprint, after.of.fingerprint);
  }
}

const pointUnits: Readonly<Record<string, Unit<UnitId>>> = { percentagePoint, permillePoint };

/** The unit of a difference of two figures in a unit. */
export const pointsOf = (unit: Unit<UnitId>): Unit<UnitId> =>
  unit.change === undefined ? unit : (pointUnits[unit.change] ?? unit);
