import type { Exact } from '../../value/decimal.js';
import { compare, fraction, over, plus, type Ratio, ratio, reduced } from '../../value/ratio.js';
import { round } from '../../value/round.js';
import { printsAs, type Stated } from '../../value/stated.js';
import type { UnitKind } from '../../value/unit.js';
import type { Reading } from '../reading.js';
import type { Document, Spot } from './document.js';

/** Between which two values something lies, both perhaps included. */
export interface Limits {
  readonly low: Ratio;
  readonly high: Ratio;
}

const plain = /^-?\d{1,30}(?:\.\d{1,30})?$/;

/** A reading as a written number, hedges and all; nothing where it is none: a range, a ratio, `X%`. */
export function writtenOf({ value, places, scale, qualifier }: Reading): Stated | undefined {
  if (value === null || places === undefined || places > 30 || !plain.test(value)) return undefined;
  if (qualifier === 'range' || qualifier === 'redacted') return undefined;
  return {
    value: value as Exact,
    places,
    scale: (scale ?? '1') as Exact,
    ...(qualifier === 'exact' ? {} : { qualifier }),
  };
}

/** Kinds of unit whose numbers are rounded even where they are printed without decimals. */
const measured = new Set<Reading['unit']>([
  'CNY',
  'percent',
  'permille',
  'percentage-point',
  'permille-point',
  'ratio',
]);

/** Where the value of a spot lies, in its own unit, if it is an unhedged number. */
export function limitsOf({ reading }: Spot): Limits | undefined {
  const written = writtenOf(reading);
  if (written === undefined || reading.qualifier !== 'exact') return undefined;
  if (written.places === 0 && written.scale === '1' && !measured.has(reading.unit))
    return { low: ratio(written.value), high: ratio(written.value) };
  const { from, to } = printsAs(written);
  return { low: from, high: to };
}

const nothing: Limits = { low: ratio(0), high: ratio(0) };

// Reduced, since the denominators of unreduced sums grow with every term.
const added = (one: Ratio, other: Ratio): Ratio => reduced(fraction(plus(one, other)));

/** Sums of a value of each. */
export const sumOf = (limits: readonly Limits[], from: Limits = nothing): Limits =>
  limits.reduce((sum, { low, high }) => ({ low: added(sum.low, low), high: added(sum.high, high) }), from);

/** Whether the first is above the second, whatever was rounded. */
export const isAbove = (one: Limits, other: Limits): boolean => compare(one.low, other.high) > 0;

/** Whether two cannot be the same, whatever was rounded. */
export const isApart = (one: Limits, other: Limits): boolean => isAbove(one, other) || isAbove(other, one);

/** The printed values of spots added up. */
export const printedSum = (spots: readonly Spot[]): Ratio =>
  spots.reduce((sum, { reading }) => added(sum, ratio((reading.value ?? '0') as Exact)), ratio(0));

/** A value written as a spot is written: in its scale and unit, with as many places as the finest of others. */
export function like(document: Document, spot: Spot, value: Ratio, others: readonly Spot[] = []): string {
  const { scale = '1' } = spot.reading;
  const places = [spot, ...others]
    .filter(({ reading }) => reading.scale === spot.reading.scale)
    .reduce((most, { reading }) => Math.max(most, reading.places ?? 0), 0);
  const unit = asPrinted(document, spot).replace(/^[-+]?[\d.,]+/u, '');
  return `${round(over(value, ratio(scale as Exact)), places)}${unit}`;
}

/** A figure as it is printed, without the blanks and breaks of its line. */
export const asPrinted = ({ text }: Document, { start, end }: Spot): string => text.slice(start, end);

/** Whether two readings are in one unit. */
export const sameUnit = (one: Reading['unit'], other: Reading['unit']): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : one.of === other.of && one.per === other.per;

/** Whether a unit is that of things that are counted one by one. */
export const isCounted = (unit: Reading['unit']): unit is UnitKind =>
  typeof unit === 'string' &&
  ['person', 'household', 'couple', 'institution', 'village', 'bed', 'team', 'case', 'person-time'].includes(unit);

const unitWords = (document: Document, spot: Spot): string => asPrinted(document, spot).replace(/^[-+]?[\d.,]+/u, '');

/** Limits written as a spot is written: one number where both ends print so, or both. */
export function limitsLike(document: Document, spot: Spot, { low, high }: Limits): string {
  const { scale = '1', places = 0 } = spot.reading;
  const [from, to] = [low, high].map((end) => round(over(end, ratio(scale as Exact)), Math.min(30, places)));
  return `${from === to ? from : `${from}~${to}`}${unitWords(document, spot)}`;
}
