import type { Figure, Ratio } from 'permille';
import { over, times } from '../../src/value/ratio.js';
import { printsAs } from '../../src/value/stated.js';
import { type System, solve, TooLarge } from '../../test/support/brute-force.js';
import { closure, grainOf, indicators, measures, measuresOfShape, type Shape } from './definitions.js';

/** A figure as printed, and what it is of. */
export interface Printed {
  readonly shape: Shape;
  readonly text: string;
  readonly figure: Figure;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Above anything that is counted here. */
const unlimited = 400_000_000;

/** The name of measures added up; of one, its own. */
const sumName = (ids: readonly string[]): string => ids.join('+');

/** Figures as a system of whole numbers: counts, fen, tenths of a mean; `finer` cuts what is not whole into smaller pieces. */
function systemOf(figures: readonly Printed[], { most = unlimited, finer = 1 } = {}): System {
  const ids = closure(figures.flatMap(({ shape }) => measuresOfShape(shape)));
  const grain = (id: string): number => {
    const measure = measures.get(id.split('+')[0] ?? '');
    const own = measure === undefined ? 1 : grainOf(measure);
    return own === 1 ? 1 : own * finer;
  };
  const found = new Map<string, Mutable<System['measures'][number]> & { partOf: string[] }>();
  const name = (parts: readonly string[]): string => {
    const id = sumName(parts);
    if (!found.has(id)) found.set(id, { id, most, partOf: [], ...(parts.length > 1 ? { sumOf: parts } : {}) });
    return id;
  };
  for (const id of ids) {
    const { partOf = [], sumOf } = measures.get(id) ?? {};
    found.set(id, { id, most, partOf: [...partOf], ...(sumOf === undefined ? {} : { sumOf }) });
  }
  for (const shape of indicators) {
    const { definition, numerator, denominator } = shape;
    if (!('bound' in definition) || definition.bound !== 'hard' || denominator.length === 0) continue;
    if (measuresOfShape(shape).every((id) => ids.has(id))) found.get(name(numerator))?.partOf.push(name(denominator));
  }
  const printed = figures.map(({ shape, figure }): System['figures'][number] => {
    const [above, below] = [
      name(shape.numerator),
      shape.denominator.length === 0 ? undefined : name(shape.denominator),
    ];
    const scaled = (end: Ratio): Ratio => over(times(end, grain(above)), below === undefined ? 1 : grain(below));
    if (figure.status !== 'stated') throw new Error('a set has printed figures only');
    const { from, to, fromIncluded, toIncluded } = printsAs({
      ...figure.written,
      unit: figure.written.unit ?? figure.unit.id,
    });
    return {
      of: below === undefined ? above : [above, below],
      low: scaled(from),
      high: scaled(to),
      lowIncluded: fromIncluded,
      highIncluded: toIncluded,
    };
  });
  const all = [...found.values()];
  for (const { id, partOf } of all) {
    const other = partOf.find((whole) => grain(whole) !== grain(id));
    if (other !== undefined) throw new Error(`${id} and ${other} are counted in different units`);
  }
  return { measures: all, figures: printed };
}

/** What trying all numbers comes to: some print the figures, none do, or none up to a limit do, or they are too many. */
export type Outcome = 'some' | 'none' | 'none up to a limit' | 'too many';

/** Numbers of what nothing bounds are tried up to this. */
const limit = 50_000;

const tried = (system: System): boolean | undefined => {
  try {
    return solve(system) !== undefined;
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
};

/** Whether any counts print figures. */
export function outcomeOf(figures: readonly Printed[]): Outcome {
  const some = tried(systemOf(figures));
  if (some === false) {
    const finer = tried(systemOf(figures, { finer: 10 }));
    return finer === undefined ? 'too many' : finer ? 'some' : 'none';
  }
  if (some === true) return 'some';
  const upTo = tried(systemOf(figures, { most: limit }));
  return upTo === undefined ? 'too many' : upTo ? 'some' : 'none up to a limit';
}

/** Figures that no counts print together, none of which can be left out; the mutated ones are left out last. */
export function core(figures: readonly Printed[], last: ReadonlySet<number>): readonly Printed[] {
  const order = [...figures.keys()].sort((a, b) => Number(last.has(a)) - Number(last.has(b)));
  const kept = order.reduce<readonly number[]>((so, index) => {
    const rest = so.filter((each) => each !== index);
    return outcomeOf(rest.flatMap((each) => figures[each] ?? [])) === 'none' ? rest : so;
  }, order);
  return kept.flatMap((index) => figures[index] ?? []);
}
