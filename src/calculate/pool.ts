import { figureError } from '../error.js';
import type { About, Figure, Known, Range, Undefined } from '../model/figure.js';
import { type Amount, type OverTime, termsOf } from '../model/measure.js';
import type { CountInput, MoneyInput } from '../model/tally.js';
import { daysLater } from '../value/date.js';
import { type Exact, sum } from '../value/decimal.js';
import { type Period, samePeriod } from '../value/period.js';
import { commonScale, type Worked, work } from './amount.js';
import { type Calculable, quotient, sides } from './calculate.js';
import { nameOf } from './exact-value.js';
import { checkPlaces, type Refuse, strata, stratum } from './strata.js';

/** What is asked for again when periods are put together: mean populations, mean open beds. */
export interface PoolOptions {
  readonly given?: Readonly<Record<string, CountInput | MoneyInput>>;
}

type Counted = About & (Known | (Undefined & { readonly denominator: '0' }));

/**
 * Figures of several places, strata or periods as one, by adding counts; rates are never averaged.
 *
 * Over places everything adds. Over periods, which must follow one another without a gap, flows add and a stock takes the last; a mean
 * population must be `given` for the whole. If some figures are missing the result is `incomplete`, and says how many came.
 *
 * @throws `PermilleError` `cannot-pool`: other indicators, populations or units; a place twice or inside another; periods that
 * overlap; places and periods at once; figures without counts; definitions that are not put together from figures
 * @example
 * pool(infantMortalityRate, [north, south]);
 */
export function pool(definition: Calculable, figures: readonly Figure[], options: PoolOptions = {}): Figure {
  const refuse = refusal(definition.id);
  const [first] = figures;
  if (first === undefined) return refuse('there are none');
  if ('aggregation' in definition && definition.aggregation !== 'pool') {
    refuse(`it is put together ${how[definition.aggregation]}`);
  }
  if ('additive' in definition && definition.additive === false) refuse('its values do not add up');
  for (const figure of figures) checkAlike(definition, first, figure, refuse);
  const counted = figures.flatMap((figure) => counts(figure, refuse) ?? []);
  if (figures.every(({ period }) => sameDays(period, first.period))) {
    checkPlaces(figures, refuse);
    return finished(definition, figures, counted, overPlaces(definition, first, figures, counted));
  }
  if (new Set(figures.map(stratum)).size > 1) {
    refuse('they are of several places or strata and several periods; pool those of each period first');
  }
  return finished(definition, figures, counted, overPeriods(definition, first, figures, counted, options, refuse));
}

const sameDays = (one: Period | undefined, other: Period | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && samePeriod(one, other));

const refusal =
  (id: string): Refuse =>
  (why) => {
    throw figureError('cannot-pool', { id, why });
  };

const how = {
  survey: 'with survey weights',
  recalculate: 'by calculating it again from the underlying data',
  none: 'not at all',
} as const;

function checkAlike(definition: Calculable, first: Figure, figure: Figure, refuse: Refuse): void {
  if (nameOf(figure) !== definition.id) refuse(`one is of "${nameOf(figure)}"`);
  if ((figure.population ?? 'everyone') !== (first.population ?? 'everyone')) {
    refuse(`populations "${first.population ?? 'everyone'}" and "${figure.population ?? 'everyone'}" may overlap`);
  }
  if ((figure.role ?? 'actual') !== (first.role ?? 'actual'))
    refuse(`one is ${figure.role ?? 'actual'}, another ${first.role ?? 'actual'}`);
  if (figure.of.fingerprint !== first.of.fingerprint) refuse('their definitions have different fingerprints');
  if (figure.unit.id !== first.unit.id) refuse(`units differ: ${first.unit.id}, ${figure.unit.id}`);
}

function counts(figure: Figure, refuse: Refuse): Counted | undefined {
  switch (figure.status) {
    case 'known':
      return figure;
    case 'undefined':
      return { denominator: '0', ...figure };
    case 'missing':
      return undefined;
    default:
      return refuse(`a figure that is ${figure.status} has no counts to add`);
  }
}

const aboutAll = ({ of, unit, population, role }: Figure): About => ({
  of,
  unit,
  ...(population === undefined ? {} : { population }),
  ...(role === undefined ? {} : { role }),
});

/** What figures come to together, before one side is put over the other. */
interface Sums {
  readonly about: About;
  readonly above: Worked;
  readonly below: Worked;
  /** The figures that were added. */
  readonly used: readonly Counted[];
}

const rangeOf = (figure: Counted, side: 'numerator' | 'denominator'): Range =>
  figure.unknown === undefined ? { least: figure[side], most: figure[side] } : figure.unknown[side];

/** Ranges of numbers that are added: an end that one leaves open stays open. */
const rangeSum = (ranges: readonly Range[]): Range => {
  const end = (which: keyof Range): Exact | undefined => {
    const ends = ranges.flatMap((range) => range[which] ?? []);
    return ends.length < ranges.length ? undefined : sum(ends);
  };
  return { least: end('least'), most: end('most') };
};

const certain = (value: Exact): Worked => ({ value, range: { least: value, most: value }, unknown: 0, missing: {} });

function added(counted: readonly Counted[], side: 'numerator' | 'denominator'): Worked {
  const known = certain(sum(counted.map((each) => each[side])));
  if (counted.every(({ unknown }) => unknown === undefined)) return known;
  return { ...known, range: rangeSum(counted.map((each) => rangeOf(each, side))) };
}

function overPlaces(definition: Calculable, first: Figure, figures: readonly Figure[], used: readonly Counted[]): Sums {
  const { numerator, denominator } = sides(definition);
  const { period, place, by } = first;
  const about = {
    ...aboutAll(first),
    ...(period === undefined ? {} : { period }),
    ...(place !== undefined && figures.every((each) => each.place === place) ? { place } : {}),
    ...(by !== undefined && figures.every((each) => strata(each.by) === strata(by)) ? { by } : {}),
  };
  return {
    about,
    above: added(used, 'numerator'),
    below: denominator === null ? certain(commonScale(numerator)) : added(used, 'denominator'),
    used,
  };
}

const byStart = (one: About, other: About): number => ((one.period?.from ?? '') < (other.period?.from ?? '') ? -1 : 1);

/** The whole stretch of periods that follow one another without a gap. */
function stretch(figures: readonly Figure[], refuse: Refuse): Period {
  const periods = [...figures].sort(byStart).map(({ period }) => period ?? refuse('one has no period'));
  return periods.reduce((before, period) => {
    if (samePeriod(before, period)) refuse('a period is there twice; give each figure its place or stratum');
    if (period.from <= before.to) refuse(`${before.from}–${before.to} and ${period.from}–${period.to} overlap`);
    if (period.from !== daysLater(before.to, 1))
      refuse(`nothing covers the days between ${before.to} and ${period.from}`);
    return { from: before.from, to: period.to };
  });
}

function overPeriods(
  definition: Calculable,
  first: Figure,
  figures: readonly Figure[],
  counted: readonly Counted[],
  { given = {} }: PoolOptions,
  refuse: Refuse,
): Sums {
  const period = stretch(figures, refuse);
  const inOrder = [...counted].sort(byStart);
  const { numerator, denominator } = sides(definition);
  const scale = commonScale(numerator, denominator);
  const used = new Set<Counted>();
  const side = (which: 'numerator' | 'denominator', amount: Amount): Worked => {
    const named = termsOf(amount).map(({ measure }) => measure);
    if (named.every(({ id }) => Object.hasOwn(given, id))) return work(amount, given, scale, definition.id);
    const kinds = new Set<OverTime>(named.map(({ overTime }) => overTime));
    const [kind] = kinds;
    if (kinds.size > 1) return refuse(`its ${which} mixes ${[...kinds].join(' and ')}`);
    if (kind === 'mean')
      return refuse(`${named.map(({ id }) => id).join(', ')} over ${period.from}–${period.to} must be given`);
    const those = kind === 'stock' ? inOrder.slice(-1) : inOrder;
    for (const each of those) used.add(each);
    return added(those, which);
  };
  const above = side('numerator', numerator);
  const below = denominator === null ? certain(scale) : side('denominator', denominator);
  const { place, by } = first;
  const about = {
    ...aboutAll(first),
    ...(place === undefined ? {} : { place }),
    ...(by === undefined ? {} : { by }),
    period,
  };
  return { about, above, below, used: [...used] };
}

function finished(
  definition: Calculable,
  figures: readonly Figure[],
  counted: readonly Counted[],
  { about, above, below, used }: Sums,
): Figure {
  const missing =
    counted.length === 0
      ? Object.assign({}, ...figures.map((figure) => (figure.status === 'missing' ? figure.measures : {})))
      : { ...above.missing, ...below.missing };
  if (counted.length === 0 || Object.keys(missing).length > 0)
    return { ...about, status: 'missing', measures: missing };
  if (counted.length < figures.length) {
    const [numerator, denominator] = [above.value, below.value];
    return {
      ...about,
      status: 'incomplete',
      reported: counted.length,
      expected: figures.length,
      numerator,
      denominator,
    };
  }
  return quotient(definition, about, { ...above, unknown: above.unknown + rowsOf(used) }, below);
}

const rowsOf = (figures: readonly Counted[]): number =>
  figures.reduce((rows, { unknown }) => rows + (unknown?.rows ?? 0), 0);
