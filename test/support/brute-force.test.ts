import { fc, test as law } from '@fast-check/vitest';
import { printsAs, type Ratio, ratio, stated } from 'permille';
import { describe, expect, test } from 'vitest';
import { type Answer, bruteForce, choices, type System, satisfies, solve, TooLarge } from './brute-force.js';

type Figure = System['figures'][number];

const prints = (of: Figure['of'], text: string): Figure => {
  const { from, to, fromIncluded, toIncluded } = printsAs(stated(text));
  return { of, low: from, high: to, lowIncluded: fromIncluded, highIncluded: toIncluded };
};

const small = (id: string, partOf: readonly string[] = [], most = 40) => ({ id, partOf, most });
const births = small('births');
const infants = small('infants', ['births']);
const neonates = small('neonates', ['infants']);

/** Every point there is, tried: nothing is ruled out beforehand. */
function everyPoint(system: System): Pick<Answer, 'feasible' | 'ranges'> {
  const points = system.measures.reduce<readonly Readonly<Record<string, number>>[]>(
    (so, { id, most }) =>
      so.flatMap((point) => Array.from({ length: most + 1 }, (_, value) => ({ ...point, [id]: value }))),
    [{}],
  );
  const solutions = points.filter((point) => satisfies(system, point));
  if (solutions.length === 0) return { feasible: false, ranges: {} };
  const ranges = system.measures.map(({ id }) => {
    const values = solutions.map((point) => point[id] ?? 0);
    return [id, { from: Math.min(...values), to: Math.max(...values) }];
  });
  return { feasible: true, ranges: Object.fromEntries(ranges) };
}

describe('known answers', () => {
  test('a third of births', () => {
    const answer = bruteForce({ measures: [births, infants], figures: [prints(['infants', 'births'], '33.33%')] });
    expect(answer).toEqual({
      feasible: true,
      ranges: { births: { from: 3, to: 39 }, infants: { from: 1, to: 13 } },
      smallest: undefined,
    });
  });

  test('three rates over one denominator', () => {
    const of = (id: string, text: string): Figure => prints([id, 'births'], text);
    const { ranges } = bruteForce({
      measures: [small('births', [], 20_000), ...['a', 'b', 'c'].map((id) => small(id, ['births'], 20_000))],
      figures: [of('a', '2.09‰'), of('b', '4.29‰'), of('c', '6.18‰')],
    });
    expect(ranges.births).toEqual({ from: 9547, to: 19_595 });
  });

  test('a part above its whole takes two figures, a total of three parts four', () => {
    const nested = [prints('neonates', '7人'), prints('infants', '9人'), prints('births', '6人')];
    expect(bruteForce({ measures: [births, infants, neonates], figures: nested }).smallest).toBe(2);
    const sum = { id: 'all', sumOf: ['births', 'infants', 'neonates'], most: 120 };
    const parts = [prints('neonates', '1人'), prints('infants', '2人'), prints('births', '6人'), prints('all', '10人')];
    expect(bruteForce({ measures: [births, infants, neonates, sum], figures: parts })).toEqual({
      feasible: false,
      ranges: {},
      smallest: 4,
    });
  });

  test('a rate is not of nobody', () => {
    expect(
      solve({ measures: [births, infants], figures: [prints(['infants', 'births'], '0%'), prints('births', '0人')] }),
    ).toBe(undefined);
  });

  test('measures that nothing ties together do not wait for each other', () => {
    const sum = { id: 'all', sumOf: ['one', 'other'], most: 40 };
    const figures = [
      prints(['infants', 'births'], '50.00%'),
      { of: 'all', low: ratio(60), lowIncluded: true, highIncluded: true },
    ];
    const apart = { measures: [births, infants, small('one'), small('other'), { ...sum, most: 60 }], figures };
    expect(solve(apart)).toEqual({ births: 2, infants: 1, one: 20, other: 40, all: 60 });
  });

  test('what is too large is said', () => {
    const large = [small('births', [], 1e9), small('infants', [], 1e9)];
    expect(() => solve({ measures: large, figures: [prints(['infants', 'births'], '1%')] })).toThrow(TooLarge);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const measures: fc.Arbitrary<System['measures']> = fc
  .tuple(fc.integer({ min: 3, max: 5 }), fc.nat(3), fc.nat(3), fc.boolean())
  .map(([count, one, other, adds]) =>
    ids.slice(0, count).map((id, index) => ({
      id,
      most: count === 5 ? 4 : 7,
      ...(index === 0 && adds ? { sumOf: ids.slice(1, 3) } : {}),
      partOf: index > 0 && [one, other].includes(index) ? [ids[index - 1] ?? 'a'] : [],
    })),
  );

const end: fc.Arbitrary<Ratio | undefined> = fc.option(
  fc.tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: 1, max: 7 })).map(([n, d]) => ratio(n, d)),
  { nil: undefined, freq: 5 },
);
const anyFigure = (count: number): fc.Arbitrary<Figure> =>
  fc
    .tuple(fc.nat(count - 1), fc.nat(count - 1), end, end, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 5 }))
    .map(([a, b, low, high, lowIncluded, highIncluded, times]) => ({
      of: a === b ? (ids[a] ?? 'a') : ([ids[a] ?? 'a', ids[b] ?? 'a'] as const),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high: ratio(Number(high.numerator) * times, high.denominator) }),
      lowIncluded,
      highIncluded,
    }));

const system: fc.Arbitrary<System> = measures.chain((own) =>
  fc.array(anyFigure(own.length), { maxLength: 5 }).map((figures) => ({ measures: own, figures })),
);

describe('as every point tried gives it', () => {
  law.prop([system], { numRuns: 400 })('whether there is a solution, and from where to where', (one) => {
    const { feasible, ranges } = bruteForce(one);
    expect({ feasible, ranges }).toEqual(everyPoint(one));
  });

  law.prop([system.filter((one) => solve(one) === undefined)], { numRuns: 100 })('the smallest fault', (one) => {
    const { smallest = 0 } = bruteForce(one);
    const faulty = (size: number): boolean =>
      [...choices(one.figures, size)].some((figures) => !everyPoint({ ...one, figures }).feasible);
    expect([faulty(smallest), faulty(smallest - 1)]).toEqual([true, false]);
  });

  law.prop([system, system], { numRuns: 150 })('two side by side are answered each by itself', (one, other) => {
    const [a, b] = [bruteForce(one), bruteForce(renamed(other))];
    const both = bruteForce({
      measures: [...one.measures, ...renamed(other).measures],
      figures: [...one.figures, ...renamed(other).figures],
    });
    expect(both.feasible).toBe(a.feasible && b.feasible);
    if (both.feasible) expect(both.ranges).toEqual({ ...a.ranges, ...b.ranges });
    else expect(both.smallest).toBe(Math.min(a.smallest ?? Infinity, b.smallest ?? Infinity));
  });
});

/** The same system of measures by other names. */
const renamed = ({ measures: own, figures }: System): System => ({
  measures: own.map(({ id, most, partOf = [], sumOf }) => ({
    id: `${id}2`,
    most,
    partOf: partOf.map((each) => `${each}2`),
    ...(sumOf === undefined ? {} : { sumOf: sumOf.map((each) => `${each}2`) }),
  })),
  figures: figures.map((figure) => ({
    ...figure,
    of: typeof figure.of === 'string' ? `${figure.of}2` : ([`${figure.of[0]}2`, `${figure.of[1]}2`] as const),
  })),
});
