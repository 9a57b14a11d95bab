import type { Figure } from '../model/figure.js';
import { type Exact, exact } from '../value/decimal.js';
import type { CheckOptions } from './options.js';
import { definitionsOf, grouped, isActual } from './scope.js';
import { parted } from './solve/parts.js';
import { allSteps, rangeOf } from './solve/solve.js';
import { systemOf, whyIdle } from './solve/system-of.js';
import { beyondCounting } from './solve/variables.js';

/** A count behind figures: the least and the most that it can be, so that all of them are printed; an open end is left out. */
export interface CountBehind extends Pick<Figure, 'place' | 'period'> {
  readonly measure: string;
  readonly population: string;
  readonly by: Readonly<Record<string, string | null>>;
  readonly least?: Exact;
  readonly most?: Exact;
}

/**
 * Every count that figures are printed from, and between which numbers it lies by all of them together; exact. Figures that cannot
 * hold together give none: `check` names them; nor do those that are too intricate.
 *
 * @example
 * // 656364 at 94.44 %, 324346 at 46.67 % and 632165 at 90.96 % of one number of live births
 * countsBehind(figures, { catalogue }).find(({ measure }) => measure === 'liveBirths'); // { least: '694970', most: '695030', … }
 */
export function countsBehind(
  figures: readonly Figure[],
  { catalogue }: Pick<CheckOptions, 'catalogue'>,
): readonly CountBehind[] {
  const definitions = definitionsOf(catalogue);
  const able = figures.filter((figure) => isActual(figure) && whyIdle(figure, definitions) === undefined);
  const scopes = grouped(able, ({ place, period }) => JSON.stringify([place ?? null, period?.from, period?.to]));
  return [...scopes.values()].flatMap((own) => {
    const steps = allSteps();
    return parted(systemOf(own, definitions)).flatMap(({ system, numbers }) => {
      const variables = new Set(system.constraints.flatMap(({ terms }) => terms.map(([variable]) => variable)));
      const [{ place, period } = {} as Figure] = own;
      return numbers.all().flatMap(({ measure, population, by, parts }, variable): CountBehind[] => {
        const range = variables.has(variable) ? rangeOf(system, variable, steps) : undefined;
        if (range === undefined) return [];
        const text = (whole: bigint): Exact | undefined =>
          whole <= -beyondCounting * parts || whole >= beyondCounting * parts ? undefined : inUnits(whole, parts);
        const [least, most] = [text(range.least), text(range.most)];
        return [
          {
            ...(place === undefined ? {} : { place }),
            ...(period === undefined ? {} : { period }),
            measure: measure.id,
            population,
            by,
            ...(least === undefined ? {} : { least }),
            ...(most === undefined ? {} : { most }),
          },
        ];
      });
    });
  });
}

/** Parts of a unit in units: fen as yuan. */
function inUnits(whole: bigint, parts: bigint): Exact {
  const places = parts.toString().length - 1;
  const digits = (whole < 0n ? -whole : whole).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return exact(whole < 0n ? `-${text}` : text);
}
