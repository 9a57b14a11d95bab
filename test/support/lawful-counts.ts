import fc from 'fast-check';
import { type Catalogue, type Exact, indicatorsOf, type Measure } from 'permille';
import { termsOf } from '../../src/model/measure.js';

/** A whole that is at least the sum of these parts. */
interface Bond {
  readonly whole: string;
  readonly parts: readonly string[];
}

const bondsOf = (catalogue: Catalogue): readonly Bond[] => [
  ...catalogue.measures.flatMap(({ id, partOf = [] }) => partOf.map((whole) => ({ whole, parts: [id] }))),
  ...indicatorsOf(catalogue).flatMap(({ bound, numerator, denominator }): Bond[] => {
    const [above, below] = [termsOf(numerator), denominator === null ? [] : termsOf(denominator)];
    const plain = [...above, ...below].every(({ times, over }) => times === '1' && over === '1');
    const [whole, ...more] = below.map(({ measure }) => measure.id);
    if (bound !== 'hard' || !plain || whole === undefined || more.length > 0) return [];
    return [{ whole, parts: above.map(({ measure }) => measure.id) }];
  }),
];

const placesOf = (measure: Measure): number => (measure.unit.id === 'yuan' ? 2 : measure.overTime === 'mean' ? 1 : 0);

const text = (digits: bigint, places: number): Exact => {
  const padded = digits.toString().padStart(places + 1, '0');
  return places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
};

/** The part of a sum that may grow without asking others: the one in the fewest bonds. */
const freest = (parts: readonly string[], bonds: readonly Bond[]): string => {
  const bound = (id: string): number => bonds.filter((bond) => bond.parts.includes(id)).length;
  return parts.reduce((one, other) => (bound(other) <= bound(one) ? other : one));
};

/**
 * A count for every measure, as random as the catalogue's `partOf`, `sumOf` and hard bounds let it be: a whole is what its
 * parts need and something more, one part of a sum takes up what is left.
 */
export function lawfulCounts(catalogue: Catalogue): fc.Arbitrary<Readonly<Record<string, Exact>>> {
  const all = bondsOf(catalogue);
  const bonds = new Map<string, Bond[]>();
  for (const bond of all) bonds.set(bond.whole, [...(bonds.get(bond.whole) ?? []), bond]);
  const measures = new Map(catalogue.measures.map((measure) => [measure.id, measure] as const));
  const totals = new Map(
    catalogue.measures.flatMap(({ id, sumOf }) => (sumOf ? [[freest(sumOf, all), id] as const] : [])),
  );
  const size = fc.oneof(fc.nat(3), fc.nat(900), fc.nat(20_000_000));
  return fc.array(size, { minLength: measures.size, maxLength: measures.size }).map((sizes) => {
    const extra = new Map([...measures.keys()].map((id, index) => [id, BigInt(sizes[index] ?? 0)] as const));
    const found = new Map<string, bigint>();
    const total = (ids: readonly string[]): bigint => ids.reduce((so, id) => so + countOf(id), 0n);
    const needed = (id: string, but?: string): bigint =>
      (bonds.get(id) ?? [])
        .filter(({ parts }) => but === undefined || !parts.includes(but))
        .map(({ parts }) => total(parts))
        .reduce((most, each) => (each > most ? each : most), 0n);
    const work = (id: string): bigint => {
      const sumOf = measures.get(id)?.sumOf;
      if (sumOf !== undefined) return total(sumOf);
      const own = needed(id) + (extra.get(id) ?? 0n);
      const whole = totals.get(id);
      if (whole === undefined) return own;
      const left = needed(whole, id) - total((measures.get(whole)?.sumOf ?? []).filter((part) => part !== id));
      return left > own ? left : own;
    };
    const countOf = (id: string): bigint => {
      const value = found.get(id) ?? work(id);
      found.set(id, value);
      return value;
    };
    return Object.fromEntries([...measures].map(([id, measure]) => [id, text(countOf(id), placesOf(measure))]));
  });
}
