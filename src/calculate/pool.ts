import { PermilleError } from '../error.js';
import type { About, Figure, Known, Range, Unknown } from '../model/figure.js';
import { type Amount, type OverTime, termsOf } from '../model/measure.js';
import type { CountInput, MoneyInput } from '../model/tally.js';
import { daysLater } from '../value/date.js';
import { type Exact, sum } from '../value/decimal.js';
import { samePeriod } from '../value/period.js';
import { isPlaceCode, parentPlace } from '../value/place.js';
import { commonScale, rangeSum, work } from './amount.js';
import { type Calculable, sides } from './calculate.js';
import { nameOf } from './exact-value.js';

/** What is asked for again when periods are put together: mean populations, mean open beds. */
export interface PoolOptions {
  readonly given?: Readonly<Record<string, CountInput | MoneyInput>>;
}

type Counted = About & (Known | { status: 'undefined'; numerator: Exact; denominator: '0' });

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
  for (const figure of figures) checkAlike(definition, first, figure, refuse);
  const counted = figures.flatMap((figure) => counts(figure, refuse));
  const periods = new Set(figures.map(({ period }) => (period === undefined ? '' : `${period.from}/${period.to}`)));
  const places = new Set(figures.map(({ place }) => place));
  if (periods.size === 1) {
    checkPlaces(figures, refuse);
    return complete(figures, counted, overPlaces(definition, first, counted));
  }
  if (places.size > 1) refuse('they are of several places and several periods; pool the places of each period first');
  return complete(figures, counted, overPeriods(definition, figures, counted, options, refuse));
}

type Refuse = (why: string) => never;
const refusal =
  (id: string): Refuse =>
  (why) => {
    throw new PermilleError('cannot-pool', { id, why });
  };

const how = { survey: 'with survey weights', recalculate: 'by calculating it again from the underlying data', none: 'not at all' } as const;

function checkAlike(definition: Calculable, first: Figure, figure: Figure, refuse: Refuse): void {
  if (nameOf(figure) !== definition.id) refuse(`one is of "${nameOf(figure)}"`);
  if ((figure.population ?? 'everyone') !== (first.population ?? 'everyone')) {
    refuse(`populations "${first.population ?? 'everyone'}" and "${figure.population ?? 'everyone'}" may overlap`);
  }
  if (figure.unit.id !== first.unit.id) refuse(`units differ: ${first.unit.id}, ${figure.unit.id}`);
}

function counts(figure: Figure, refuse: Refuse): readonly Counted[] {
  switch (figure.status) {
    case 'known':
      return [figure];
    case 'undefined':
      return [{ ...figure, denominator: '0' }];
    case 'missing':
      return [];
    default:
      return refuse(`a figure that is ${figure.status} has no counts to add`);
  }
}

function checkPlaces(figures: readonly Figure[], refuse: Refuse): void {
  const key = (figure: Figure): string => `${figure.place} ${JSON.stringify(Object.entries(figure.by ?? {}).sort())}`;
  const placed = figures.filter(({ place }) => place !== undefined);
  const seen = new Set<string>();
  const named = new Set(placed.map(({ place }) => place));
  for (const figure of placed) {
    if (seen.has(key(figure))) refuse(`place ${figure.place} is there twice`);
    seen.add(key(figure));
    if (typeof figure.place !== 'string' || !isPlaceCode(figure.place)) continue;
    for (let above = parentPlace(figure.place); above !== undefined; above = parentPlace(above)) {
      if (named.has(above)) refuse(`place ${figure.place} lies in ${above}, which is there too`);
    }
  }
}

const aboutAll = ({ of, unit, population, role }: Figure): About => ({
  of,
  unit,
  ...(population === undefined ? {} : { population }),
  ...(role === undefined ? {} : { role }),
});

function overPlaces(definition: Calculable, first: Figure, counted: readonly Counted[]): Figure {
  const { denominator } = sides(definition);
  const about = { ...aboutAll(first), ...(first.period === undefined ? {} : { period: first.period }) };
  const places = new Set(counted.map(({ place }) => place));
  const [place] = places;
  return together(
    places.size === 1 && place !== undefined ? { ...about, place } : about,
    sum(counted.map((each) => each.numerator)),
    denominator === null ? scaleOf(definition) : sum(counted.map((each) => each.denominator)),
    rangesOf(counted, 'numerator', (ranges) => rangeSum(ranges)),
    rangesOf(counted, 'denominator', (ranges) => (denominator === null ? exactly(scaleOf(definition)) : rangeSum(ranges))),
    counted,
  );
}

const scaleOf = (definition: Calculable): Exact => commonScale(sides(definition).numerator, null);

const exactly = (value: Exact): Range => ({ least: value, most: value });

const rangeOf = (figure: Counted, side: 'numerator' | 'denominator'): Range =>
  figure.status === 'known' && figure.unknown !== undefined ? figure.unknown[side] : exactly(figure[side]);

const rangesOf = (counted: readonly Counted[], side: 'numerator' | 'denominator', add: (ranges: Range[]) => Range): Range =>
  add(counted.map((each) => rangeOf(each, side)));

function together(about: About, numerator: Exact, denominator: Exact, above: Range, below: Range, counted: readonly Counted[]): Figure {
  if (denominator === '0') return { ...about, status: 'undefined', why: 'zero-denominator', numerator };
  const open = counted.flatMap((each) => (each.status === 'known' && each.unknown !== undefined ? [each.unknown] : []));
  const known = { ...about, status: 'known', numerator, denominator } as const;
  if (open.length === 0) return known;
  const unknown: Unknown = {
    rows: open.reduce((rows, each) => rows + each.rows, 0),
    numerator: above,
    denominator: below,
    capped: open.some(({ capped }) => capped),
  };
  return { ...known, unknown };
}

function overPeriods(definition: Calculable, figures: readonly Figure[], counted: readonly Counted[], { given = {} }: PoolOptions, refuse: Refuse): Figure {
  const ordered = [...figures].sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
  const first = ordered[0]?.period;
  const last = ordered.at(-1)?.period;
  for (const [index, { period }] of ordered.entries()) {
    const before = ordered[index - 1]?.period;
    if (period === undefined) return refuse('one has no period');
    if (before === undefined) continue;
    if (samePeriod(before, period)) refuse('a period is there twice; give each figure its place or stratum');
    if (period.from <= before.to) refuse(`${before.from}–${before.to} and ${period.from}–${period.to} overlap`);
    if (period.from !== daysLater(before.to, 1)) refuse(`nothing covers the days between ${before.to} and ${period.from}`);
  }
  if (first === undefined || last === undefined) return refuse('there are none');
  const inOrder = [...counted].sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
  const { numerator, denominator } = sides(definition);
  const scale = commonScale(numerator, denominator);
  const side = (which: 'numerator' | 'denominator', amount: Amount): { value: Exact; range: Range } => {
    const named = termsOf(amount).map(({ measure }) => measure);
    if (named.every(({ id }) => Object.hasOwn(given, id))) return work(amount, given, scale, definition.id);
    const kinds = new Set<OverTime>(named.map(({ overTime }) => overTime));
    const [kind] = kinds;
    if (kinds.size > 1) return refuse(`its ${which} mixes ${[...kinds].join(' and ')}`);
    if (kind === 'mean') return refuse(`${named.map(({ id }) => id).join(', ')} over ${first.from}–${last.to} must be given`);
    const used = kind === 'stock' ? inOrder.slice(-1) : inOrder;
    return { value: sum(used.map((each) => each[which])), range: rangesOf(used, which, rangeSum) };
  };
  const above = side('numerator', numerator);
  const below = denominator === null ? { value: scale, range: exactly(scale) } : side('denominator', denominator);
  const [one] = figures;
  const about = one === undefined ? refuse('there are none') : aboutAll(one);
  const place = one?.place;
  return together(
    { ...about, ...(place === undefined ? {} : { place }), ...(one?.by === undefined ? {} : { by: one.by }), period: { from: first.from, to: last.to } },
    above.value,
    below.value,
    above.range,
    below.range,
    counted,
  );
}

function complete(figures: readonly Figure[], counted: readonly Counted[], pooled: Figure): Figure {
  const [first] = figures;
  if (counted.length === figures.length || first === undefined) return pooled;
  if (counted.length === 0) {
    const measures = Object.assign({}, ...figures.map((figure) => (figure.status === 'missing' ? figure.measures : {})));
    return { ...aboutAll(first), status: 'missing', measures };
  }
  const { of, unit, place, period, population, role } = pooled;
  const about: About = {
    of, unit,
    ...(place === undefined ? {} : { place }),
    ...(period === undefined ? {} : { period }),
    ...(population === undefined ? {} : { population }),
    ...(role === undefined ? {} : { role }),
  };
  const numerator = pooled.status === 'known' || pooled.status === 'undefined' ? pooled.numerator : '0';
  const denominator = pooled.status === 'known' ? pooled.denominator : '0';
  return { ...about, status: 'incomplete', reported: counted.length, expected: figures.length, numerator, denominator };
}
