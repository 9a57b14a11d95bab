import { fraction, type Ratio, reduced } from '../../src/value/ratio.js';
import { arcsOf, type BoundMeasure, domainsOf, type PrintedFigure, type Ruled, spanOf } from './brute-domain.js';
import { propagated, solutions } from './brute-search.js';

export { TooLarge } from './brute-domain.js';

/** Measures that are whole numbers from 0 up, and figures that are printed of them. */
export interface System {
  readonly measures: readonly BoundMeasure[];
  readonly figures: readonly PrintedFigure[];
}

/** What whole numbers there are for a system. */
export interface Answer {
  readonly feasible: boolean;
  /** Of each measure, the least and the most that it is in any solution; none if there is no solution. */
  readonly ranges: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
  /** Of an infeasible system, the least number of its figures that no solution prints together. */
  readonly smallest: number | undefined;
}

/** Whether whole numbers satisfy a system: a point that does, tried on it term by term, or all of them ruled out. */
export function solve(system: System): Readonly<Record<string, number>> | undefined {
  const point = solutions(ruledBy(system), domainsOf(system.measures));
  if (point !== undefined && !satisfies(system, point))
    throw new Error('the search is wrong: its point is no solution');
  return point;
}

/** Whether one point is a solution, by the definition and nothing else. */
export function satisfies({ measures, figures }: System, point: Readonly<Record<string, number>>): boolean {
  const of = (id: string): number => point[id] ?? Number.NaN;
  const lawful = measures.every(
    ({ id, partOf = [], sumOf, most }) =>
      Number.isInteger(of(id)) &&
      of(id) >= 0 &&
      of(id) <= most &&
      partOf.every((whole) => of(id) <= of(whole)) &&
      (sumOf === undefined || of(id) === sumOf.reduce((so, part) => so + of(part), 0)),
  );
  return (
    lawful &&
    figures.every((figure) =>
      typeof figure.of === 'string'
        ? within(figure, BigInt(of(figure.of)), 1n)
        : within(figure, BigInt(of(figure.of[0])), BigInt(of(figure.of[1]))),
    )
  );
}

function within(figure: PrintedFigure, above: bigint, below: bigint): boolean {
  if (below === 0n) return false;
  const side = (end: Ratio): bigint => {
    const { n, d } = fraction(end);
    return above * d - n * below;
  };
  const { low, high, lowIncluded, highIncluded } = figure;
  const [a, b] = [low && side(low), high && side(high)];
  return (
    (a === undefined || a > 0n || (lowIncluded && a === 0n)) &&
    (b === undefined || b < 0n || (highIncluded && b === 0n))
  );
}

/**
 * All whole numbers that print some figures, by trying them: which denominators have a whole numerator, again and again until
 * no more fall out, then one number after another. Slow, and meant to be seen to be right.
 *
 * @throws `TooLarge` where that would take too long
 * @example
 * bruteForce({
 *   measures: [{ id: 'deaths', partOf: ['births'], most: 100 }, { id: 'births', most: 100 }],
 *   figures: [{ of: ['deaths', 'births'], low: ratio(1, 3), high: ratio(1, 3), lowIncluded: true, highIncluded: true }],
 * }).ranges; // { deaths: { from: 1, to: 33 }, births: { from: 3, to: 99 } }
 */
export function bruteForce(system: System): Answer {
  const found = solve(system);
  if (found === undefined) return { feasible: false, ranges: {}, smallest: smallestOf(system) };
  const rules = ruledBy(system);
  const domains = propagated(rules, domainsOf(system.measures));
  const ranges = system.measures.map(({ id }) => {
    const [low, high] = [domains?.get(id)?.low ?? 0, domains?.get(id)?.high ?? 0];
    const at = (value: number): boolean =>
      solve({
        ...system,
        figures: [...system.figures, { of: id, ...only(value) }],
      }) !== undefined;
    let [from, to] = [low, high];
    while (!at(from)) from += 1;
    while (!at(to)) to -= 1;
    return [id, { from, to }] as const;
  });
  return { feasible: true, ranges: Object.fromEntries(ranges), smallest: undefined };
}

const only = (value: number) => {
  const end = reduced({ n: BigInt(value), d: 1n });
  return { low: end, high: end, lowIncluded: true, highIncluded: true };
};

/** The least number of figures of an infeasible system that are infeasible by themselves. */
function smallestOf({ measures, figures }: System): number {
  for (let size = 1; size < figures.length; size += 1) {
    for (const some of choices(figures, size)) if (solve({ measures, figures: some }) === undefined) return size;
  }
  return figures.length;
}

/** All ways to choose so many of some things. */
export function* choices<Thing>(things: readonly Thing[], size: number): Generator<readonly Thing[]> {
  if (size === 0) yield [];
  for (const [index, thing] of things.entries()) {
    if (size === 0) return;
    for (const rest of choices(things.slice(index + 1), size - 1)) yield [thing, ...rest];
  }
}

/** A system as what rules its numbers out: orders, sums, and rates by the whole numerators of each denominator. */
function ruledBy({ measures, figures }: System): Ruled {
  return {
    orders: measures.flatMap(({ id, partOf = [] }) => partOf.map((whole) => ({ part: id, whole }))),
    sums: measures.flatMap(({ id, sumOf }) => (sumOf === undefined ? [] : [{ whole: id, parts: sumOf }])),
    limits: figures.flatMap((figure) => {
      if (typeof figure.of !== 'string') return [];
      const { first, last } = spanOf(figure);
      return [{ of: figure.of, low: first(1), high: last(1) }];
    }),
    rates: figures.flatMap((figure) => (typeof figure.of === 'string' ? [] : [arcsOf(figure, figure.of)])),
  };
}
