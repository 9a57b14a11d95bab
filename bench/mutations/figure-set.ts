import fc from 'fast-check';
import {
  type Calculable,
  type Catalogue,
  calculate,
  type Exact,
  type Figure,
  format,
  gbt8170,
  halfUp,
  state,
} from 'permille';
import { catalogue } from 'permille/catalogue';
import { lawfulCounts } from '../../test/support/lawful-counts.js';
import type { Random } from '../random.js';
import { closure, indicators, measures, measuresOfShape, relatives, type Shape, shapes } from './definitions.js';
import { outcomeOf, type Printed } from './system.js';

type Counts = Readonly<Record<string, Exact>>;

/** Related figures of one place and period, as printed; and the same as the year before had them. */
export interface FigureSet {
  readonly figures: readonly Printed[];
  readonly yearBefore: readonly string[];
}

const about = { place: '140423', period: { from: '2019-01-01', to: '2019-12-31' } } as const;

/** A printed figure. */
export const printed = (shape: Shape, text: string): Printed => ({
  shape,
  text,
  figure: state(shape.definition, text, about),
});

/** Definitions that hang together, from some on: each is a relative of one that was there before it. */
function grow(from: readonly Shape[], size: number, random: Random): readonly Shape[] {
  const chosen = [...from];
  while (chosen.length < size) {
    const near = [...new Set(chosen.flatMap((shape) => relatives.get(shape) ?? []))].filter(
      (shape) => !chosen.includes(shape),
    );
    const next = near[random.whole(near.length)];
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

/** The part of the catalogue that some definitions need, with every indicator of those measures. */
function part(chosen: readonly Shape[]): Catalogue {
  const ids = closure(chosen.flatMap(measuresOfShape));
  const own = indicators.filter((shape) => measuresOfShape(shape).every((id) => ids.has(id)));
  return {
    ...catalogue,
    chapters: [
      { id: 'all', name: { zh: '全部', en: 'All' }, indicators: own.map(({ definition }) => definition as never) },
    ],
    measures: [...ids].flatMap((id) => measures.get(id) ?? []),
    targets: [],
  };
}

const digits = (value: Exact): { readonly whole: bigint; readonly places: number } => {
  const [before = '0', after = ''] = value.split('.');
  return { whole: BigInt(before + after), places: after.length };
};

/** Nine tenths of some counts and a tenth of others: lawful as both are, since a sum is added up anew. */
function mixed(counts: Counts, others: Counts): Counts {
  const own = (id: string): Exact => {
    const { sumOf } = measures.get(id) ?? {};
    const [a, b] = [digits(counts[id] ?? '0'), digits(others[id] ?? '0')];
    const value =
      sumOf === undefined
        ? (a.whole * 9n + b.whole) / 10n
        : sumOf.reduce((so, each) => so + digits(own(each)).whole, 0n);
    return inPlaces(value, a.places);
  };
  return Object.fromEntries(Object.keys(counts).map((id) => [id, own(id)]));
}

/** Nothing of a county is counted above this; money apart. */
const most = 40_000n;

/** Counts as a county has them: none in the millions beside others in ones, not all small. Money comes in some thousands. */
function someCounts(some: Catalogue, random: Random): readonly Counts[] {
  const drawn = fc.sample(lawfulCounts(some), { seed: random.whole(2 ** 31), numRuns: 300 });
  const fit = drawn.filter((counts) => {
    const sizes = Object.values(counts).map((count) => digits(count).whole);
    return sizes.every((size) => size <= most) && sizes.filter((size) => size > 20n).length * 2 > sizes.length;
  });
  return fit.slice(0, 2).map((counts) =>
    Object.fromEntries(
      Object.entries(counts).map(([id, count]) => {
        const isMoney = measures.get(id)?.unit.kind === 'CNY';
        return [id, isMoney ? inPlaces(digits(count).whole * 1370n, digits(count).places) : count];
      }),
    ),
  );
}

const inPlaces = (whole: bigint, places: number): Exact => {
  const text = whole.toString().padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
};

/** How a figure is printed: counts in full or in 万, all else with two places. */
interface Manner {
  readonly inTenThousands: boolean;
  readonly even: boolean;
}

function print({ definition }: Shape, counts: Counts, { inTenThousands, even }: Manner): string | undefined {
  const figure = calculate(definition as Calculable, counts as never) as Figure;
  if (figure.status !== 'known') return undefined;
  const isCount = !('numerator' in definition) || definition.denominator === null;
  const scale = isCount && inTenThousands && Number(figure.numerator) >= 1000 ? '万' : '';
  return format(figure, { scale, rounding: even ? gbt8170 : halfUp, ...(isCount ? {} : { places: 2 }) });
}

/** Why definitions and counts make no set. */
export type Refused =
  | 'no counts of a county'
  | 'too few relatives'
  | 'nobody to count over'
  | 'mostly zeros'
  | 'too many numbers to try';

/** Whether a figure is printed as nothing: 0.00/10万. */
export const isZero = (text: string): boolean => Number.parseFloat(text) === 0;

/** A set around some definitions, or why there is none. */
export function makeSet(random: Random, from: readonly Shape[] = []): FigureSet | Refused {
  const start = from.length > 0 ? from : [shapes[random.whole(shapes.length)] as Shape];
  const size = Math.max(start.length, 4 + random.whole(9));
  const chosen = grow(start, size, random);
  if (chosen.length < 4) return 'too few relatives';
  const [counts, others] = someCounts(part(chosen), random);
  if (counts === undefined || others === undefined) return 'no counts of a county';
  const even = random.chance(0.5);
  const manners = chosen.map(() => ({ inTenThousands: random.chance(0.3), even }));
  const texts = chosen.map((shape, index) => print(shape, counts, manners[index] as Manner));
  const figures = chosen.flatMap((shape, index) => (texts[index] === undefined ? [] : [printed(shape, texts[index])]));
  if (figures.length < chosen.length) return 'nobody to count over';
  if (figures.filter(({ text }) => isZero(text)).length * 3 > figures.length) return 'mostly zeros';
  const outcome = outcomeOf(figures);
  if (outcome === 'too many' || outcome === 'none up to a limit') return 'too many numbers to try';
  if (outcome !== 'some')
    throw new Error(
      `lawful counts print what no counts can: ${figures.map(({ text, shape }) => `${shape.definition.id} ${text}`).join(', ')}`,
    );
  const before = mixed(counts, others);
  return { figures, yearBefore: chosen.map((shape, index) => print(shape, before, manners[index] as Manner) ?? '') };
}
