import { type Calculable, indicatorsOf, type Measure } from 'permille';
import { catalogue } from 'permille/catalogue';
import { termsOf } from '../../src/model/measure.js';

/** Measures by id. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  catalogue.measures.map((measure: Measure) => [measure.id, measure] as const),
);

/** A definition in measures that are added up, one sum over another. */
export interface Shape {
  readonly definition: Calculable;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
}

const addedUp = (amount: Parameters<typeof termsOf>[0]): readonly string[] | undefined => {
  const terms = termsOf(amount);
  return terms.every(({ times, over }) => times === '1' && over === '1')
    ? terms.map(({ measure }) => measure.id)
    : undefined;
};

const all = indicatorsOf(catalogue);

const shaped = all.map((definition) => {
  const { numerator, denominator, kind } = definition;
  const [above, below] = [addedUp(numerator), denominator === null ? [] : addedUp(denominator)];
  const isSum = above !== undefined && below !== undefined && kind !== 'reported' && definition.method === undefined;
  return { definition, shape: isSum ? { definition, numerator: above, denominator: below } : undefined };
});

/** Indicators that no set has, and why. */
export const leftOut: readonly string[] = shaped.flatMap(({ definition, shape }) => {
  if (shape !== undefined) return [];
  const { id, kind, method } = definition;
  if (method !== undefined) return [`${id}: a method of its own`];
  return [
    `${id}: ${kind === 'reported' ? 'reported by an office, made of no counts' : 'amounts weighted or taken away'}`,
  ];
});

/** Indicators that are sums over sums. */
export const indicators: readonly Shape[] = shaped.flatMap(({ shape }) => shape ?? []);

/** Everything that a set may have: indicators and counts. */
export const shapes: readonly Shape[] = [
  ...indicators,
  ...catalogue.measures.map((measure: Measure) => ({
    definition: measure as Calculable,
    numerator: [measure.id],
    denominator: [],
  })),
];

/** The measures of a definition. */
export const measuresOfShape = ({ numerator, denominator }: Shape): readonly string[] => [...numerator, ...denominator];

/** Measures with all that they are a part of, and all that those are made of. */
export function closure(ids: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const reach = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const { partOf = [], sumOf = [] } = measures.get(id) ?? {};
    for (const other of [...partOf, ...sumOf]) reach(other);
  };
  for (const id of ids) reach(id);
  return found;
}

const bonds = (id: string): readonly string[] => {
  const { partOf = [], usuallyPartOf = [], sumOf = [] } = measures.get(id) ?? {};
  return [id, ...partOf, ...usuallyPartOf, ...sumOf];
};

/** The definitions that share a measure with one, or have a part or a whole of one of its measures. */
export const relatives: ReadonlyMap<Shape, readonly Shape[]> = (() => {
  const near = shapes.map((shape) => ({
    shape,
    own: new Set(measuresOfShape(shape)),
    bound: measuresOfShape(shape).flatMap(bonds),
  }));
  return new Map(
    near.map((one) => [
      one.shape,
      near
        .filter(
          (other) =>
            other !== one && (one.bound.some((id) => other.own.has(id)) || other.bound.some((id) => one.own.has(id))),
        )
        .map(({ shape }) => shape),
    ]),
  );
})();

/** How many units of its own a measure is counted in for one printed: fen for yuan, tenths for a mean. */
export function grainOf({ unit, overTime, of, sum }: Measure): number {
  if (unit.kind === 'CNY') return 100;
  const fractional = sum !== undefined && catalogue.records[of][sum as never]?.['type' as never] !== 'count';
  return overTime === 'mean' || fractional ? 10 : 1;
}
