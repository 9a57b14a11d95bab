import { numberError } from '../error.js';
import type { About, Figure } from '../model/figure.js';
import type { Indicator } from '../model/indicator.js';
import type { Amount, Measure } from '../model/measure.js';
import type { Counts, Tally, TallyRow } from '../model/tally.js';
import { commonScale, type Given, type Side, work } from './amount.js';

/** What can be calculated: an indicator, or a measure by itself. */
export type Calculable = Indicator | Measure;

/** What the counts given are about; the rest the definition knows. */
export type Context = Omit<About, 'of' | 'unit'> & { readonly fingerprint?: string };

/** The counts that a definition needs, by measure id. */
export type CountsFor<Of extends Calculable> = Of extends {
  readonly numerator: Amount;
  readonly denominator: Amount | null;
}
  ? Counts<Of>
  : Of extends Measure
    ? Counts<{ readonly numerator: Of; readonly denominator: null }>
    : never;

/**
 * A figure out of counts: two exact numbers, not yet divided. This is the only place that puts them over one another.
 *
 * A count that is missing gives a `missing` figure, a denominator of 0 an `undefined` one; a numerator above its
 * denominator is a matter for `check`.
 *
 * @throws `PermilleError` `missing-count`, `bad-count`, `not-exact`, `no-method`
 * @example
 * format(calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 }), { places: 2 }); // '4.29‰'
 */
export function calculate<const Of extends Calculable>(
  definition: Of,
  counts: CountsFor<Of>,
  context?: Context,
): Figure;
/**
 * Figures out of a tally: one for each place, period and population, in its order.
 */
export function calculate(definition: Calculable, tally: Tally): readonly Figure[];
export function calculate(definition: Calculable, counts: unknown, context: Context = {}): Figure | readonly Figure[] {
  if (Array.isArray(counts)) return (counts as Tally).map((row) => one(definition, row.counts, aboutRow(row)));
  return one(definition, counts as Readonly<Record<string, Given>>, context);
}

const aboutRow = ({ counts: _counts, by, ...about }: TallyRow): Context =>
  Object.keys(by).length === 0 ? about : { ...about, by };

const isIndicator = (definition: Calculable): definition is Indicator => 'numerator' in definition;

/** A definition's two sides; a measure is over 1. */
export const sides = (definition: Calculable): { numerator: Amount; denominator: Amount | null } =>
  isIndicator(definition) ? definition : { numerator: definition, denominator: null };

/** What a figure is of. */
export const figureOf = (definition: Calculable, fingerprint?: string): About['of'] => ({
  ...(isIndicator(definition) ? { indicator: definition.id } : { measure: definition.id }),
  ...(fingerprint && { fingerprint }),
});

function one(
  definition: Calculable,
  counts: Readonly<Record<string, Given>>,
  { fingerprint, ...context }: Context,
): Figure {
  if (isIndicator(definition) && definition.method !== undefined) {
    throw numberError('no-method', { indicator: definition.id, method: definition.method });
  }
  const { numerator, denominator } = sides(definition);
  const scale = commonScale(numerator, denominator);
  const above = work(numerator, counts, scale, definition.id);
  const below = work(denominator, counts, scale, definition.id);
  const about: About = { of: figureOf(definition, fingerprint), unit: definition.unit, ...context };
  const missing = { ...above.missing, ...below.missing };
  if (Object.keys(missing).length > 0) return { ...about, status: 'missing', measures: missing };
  return quotient(definition, about, above, below);
}

/** Two sides put over one another, with what their unknown rows leave open. */
export function quotient(definition: Calculable, about: About, above: Side, below: Side): Figure {
  const rows = above.unknown + below.unknown;
  const capped = isIndicator(definition) && definition.bound === 'hard';
  // Not { ...about, status }: properties after a spread take ten times as long.
  return Object.assign(
    {},
    about,
    below.value === '0'
      ? ({ status: 'undefined', why: 'zero-denominator' } as const)
      : ({ status: 'known', denominator: below.value } as const),
    { numerator: above.value },
    rows > 0 && { unknown: { rows, numerator: above.range, denominator: below.range, capped } },
  );
}
