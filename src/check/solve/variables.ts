import type { Figure } from '../../model/figure.js';
import { type Amount, type Measure, termsOf } from '../../model/measure.js';
import { fraction, over } from '../../value/ratio.js';
import { type Definitions, grouped, isWhole } from '../scope.js';
import { constantOf, type Line, lineOf, minus, plus } from './line.js';
import type { Bounds } from './system.js';

/** A number behind figures: a measure of a population, and of a part of it by codes. */
interface Counted {
  readonly measure: Measure;
  readonly population: string;
  readonly by: Readonly<Record<string, string | null>>;
  /** In how many parts of a unit it is whole: fen of a yuan. */
  readonly parts: bigint;
}

/** Numbers behind figures, each once. */
export interface Numbers {
  readonly one: (measure: Measure, figure: Figure) => Line;
  readonly amount: (amount: Amount, figure: Figure) => Line;
  readonly all: () => readonly Counted[];
  /** Money of a figure that is below zero may be owed. */
  readonly owe: (line: Line) => void;
  readonly bounds: () => Bounds;
  /** What definitions say of the numbers that there are, each line at least zero. */
  readonly relations: () => readonly Line[];
}

/** More than anybody counts. */
export const beyondCounting = 10n ** 18n;

/** How finely a measure is held: rows are whole, money is in fen, other decimals have nine places. */
function partsOf(measure: Measure, definitions: Definitions): bigint {
  if (isWhole(measure, definitions)) return 1n;
  const { of, sum = '' } = measure;
  return definitions.catalogue.records[of][sum]?.type === 'money' ? 100n : 10n ** 9n;
}

/** No numbers yet. */
export function numbersOf(definitions: Definitions): Numbers {
  const found = new Map<string, number>();
  const all: Counted[] = [];
  const owed = new Set<number>();
  const index = (measure: Measure, { population = 'everyone', by = {} }: Figure): number => {
    const key = keyOf(measure.id, population, by);
    const known = found.get(key) ?? all.push({ measure, population, by, parts: partsOf(measure, definitions) }) - 1;
    found.set(key, known);
    return known;
  };
  const unitsOf = (variable: number): Line => lineOf(variable, { n: 1n, d: all[variable]?.parts ?? 1n });
  const one = (measure: Measure, figure: Figure): Line => unitsOf(index(measure, figure));
  return {
    one,
    amount: (amount, figure) =>
      termsOf(amount).reduce((so, { measure, times, over: divisor }) => {
        const variable = index(measure, figure);
        const { n, d } = fraction(over(times, divisor));
        return plus(so, lineOf(variable, { n, d: d * (all[variable]?.parts ?? 1n) }));
      }, constantOf(0n)),
    all: () => all,
    owe: ({ weights }) => {
      for (const variable of weights.keys()) if (all[variable]?.measure.unit.kind === 'CNY') owed.add(variable);
    },
    bounds: () => ({
      least: all.map(({ parts }, variable) => (owed.has(variable) ? -beyondCounting * parts : 0n)),
      most: all.map(({ parts }) => beyondCounting * parts),
    }),
    relations: () => relationsOf(all, found, definitions, unitsOf),
  };
}

const keyOf = (id: string, population: string, by: Counted['by']): string =>
  JSON.stringify([id, population, Object.entries(by).sort()]);

function relationsOf(
  all: readonly Counted[],
  found: ReadonlyMap<string, number>,
  definitions: Definitions,
  unitsOf: (variable: number) => Line,
): readonly Line[] {
  const populations = new Map(definitions.catalogue.populations.map((each) => [each.id, each] as const));
  const at = (id: string, population: string, by: Counted['by']): number | undefined =>
    found.get(keyOf(id, population, by));
  const ofOne = all.flatMap(({ measure, population, by }, variable): readonly Line[] => {
    const hard = [...definitions.wholes(measure.id)].flatMap(([id, bond]) => (bond === 'hard' ? [id] : []));
    const counts = isCounted(measure);
    const wider =
      counts && population !== 'everyone' ? ['everyone', ...(populations.get(population)?.partOf ?? [])] : [];
    const all = counts && Object.keys(by).length > 0 ? [{}] : [];
    const above = [measure.id, ...hard].flatMap((id) =>
      [population, ...wider].flatMap((whom) => [by, ...all].flatMap((codes) => at(id, whom, codes) ?? [])),
    );
    const wholes = above.filter((whole) => whole !== variable).map((whole) => minus(unitsOf(whole), unitsOf(variable)));
    return [...wholes, ...sumsOf(measure, population, by)];
  });
  function sumsOf({ id, sumOf }: Measure, population: string, by: Counted['by']): readonly Line[] {
    const whole = at(id, population, by);
    if (sumOf === undefined || whole === undefined) return [];
    const parts = sumOf.flatMap((part) => at(part, population, by) ?? []);
    if (parts.length === 0) return [];
    const sum = parts.map(unitsOf).reduce(plus);
    const enough = minus(unitsOf(whole), sum);
    return parts.length === sumOf.length ? [enough, minus(sum, unitsOf(whole))] : [enough];
  }
  return [...ofOne, ...byCodes(all, at, unitsOf)];
}

/** Whether fewer rows come to no more: money may be owed, and a score is no sum. */
const isCounted = ({ unit, additive }: Measure): boolean => unit.kind !== 'CNY' && additive !== false;

/** What is counted by the codes of one column is no more than what is counted of all. */
function byCodes(
  all: readonly Counted[],
  at: (id: string, population: string, by: Counted['by']) => number | undefined,
  unitsOf: (variable: number) => Line,
): readonly Line[] {
  const coded = all.flatMap((each, variable) => {
    const [column, ...more] = Object.keys(each.by);
    return column === undefined || more.length > 0 || !isCounted(each.measure) ? [] : [{ ...each, variable, column }];
  });
  const groups = grouped(coded, ({ measure, population, column }) => JSON.stringify([measure.id, population, column]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const whole = first && at(first.measure.id, first.population, {});
    return whole === undefined
      ? []
      : [minus(unitsOf(whole), group.map(({ variable }) => unitsOf(variable)).reduce(plus))];
  });
}
