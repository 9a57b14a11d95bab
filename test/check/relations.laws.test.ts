import { fc, test } from '@fast-check/vitest';
import { calculate, compare, type Figure, format, gbt8170, halfUp, type Measure, type Ratio, state } from 'permille';
import { describe, expect } from 'vitest';
import { relations } from '../../src/check/rules/relations.js';
import { type RelationGiven, type RelationSide, relation, signs, type Tolerance } from '../../src/model/relation.js';
import { look } from '../support/look.js';
import { catalogueOf, measure } from '../support/small-catalogue.js';

const [a, b, c] = [measure(['a', '甲', 'A']), measure(['b', '乙', 'B']), measure(['c', '丙', 'C'])];
const catalogue = catalogueOf({ measures: [a, b, c] });

/** A side, and its numerator and denominator by hand. */
const sides: readonly {
  readonly side: RelationSide;
  readonly by: (a: bigint, b: bigint, c: bigint) => [bigint, bigint];
}[] = [
  { side: a, by: (a) => [a, 1n] },
  { side: b, by: (_, b) => [b, 1n] },
  { side: { plus: [a, b] }, by: (a, b) => [a + b, 1n] },
  { side: { plus: [a], minus: [b] }, by: (a, b) => [a - b, 1n] },
  {
    side: {
      plus: [
        { times: '3', of: a },
        { over: '2', of: c },
      ],
    },
    by: (a, _, c) => [6n * a + c, 2n],
  },
  { side: { plus: [a], over: c }, by: (a, _, c) => [a, c] },
  { side: { plus: [a], minus: [b], over: a }, by: (a, b) => [a - b, a] },
  { side: { plus: [b], over: { plus: [a, c] } }, by: (a, b, c) => [b, a + c] },
  { side: { plus: [c], over: c }, by: () => [1n, 1n] },
];

const size = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 30_000 })).map(BigInt);
const operator = fc.constantFrom(...(Object.keys(signs) as (keyof typeof signs)[]));
const tolerance = fc.constantFrom<Tolerance | undefined>(
  undefined,
  { share: '0.05' },
  { share: '1.5' },
  { amount: '2' },
);

const ratioOf = ([n, d]: readonly [bigint, bigint]): Ratio => ({ numerator: String(n), denominator: String(d) });

/** Whether the relation holds of counts, with all fractions put on one denominator. */
function truth(
  op: keyof typeof signs,
  one: readonly [bigint, bigint],
  other: readonly [bigint, bigint],
  off?: Tolerance,
): boolean {
  const slack: readonly [bigint, bigint] =
    off === undefined || op === 'notEqual'
      ? [0n, 1n]
      : 'amount' in off
        ? [BigInt(off.amount), 1n]
        : [(other[0] < 0n ? -other[0] : other[0]) * BigInt(Math.round(Number(off.share) * 100)), other[1] * 100n];
  const plus = (sign: bigint): Ratio =>
    ratioOf([other[0] * slack[1] + sign * slack[0] * other[1], other[1] * slack[1]]);
  const [above, below] = [compare(ratioOf(one), plus(1n)), compare(ratioOf(one), plus(-1n))];
  const answers: Readonly<Record<keyof typeof signs, boolean>> = {
    equal: above <= 0 && below >= 0,
    notEqual: above !== 0,
    less: above < 0,
    lessOrEqual: above <= 0,
    greater: below > 0,
    greaterOrEqual: below >= 0,
  };
  return answers[op];
}

const cases = fc.record({
  counts: fc.tuple(size, size, size),
  left: fc.constantFrom(...sides),
  right: fc.constantFrom(...sides),
  operator,
  tolerance,
  shown: fc.array(
    fc.record({
      places: fc.nat(3),
      rounding: fc.constantFrom(halfUp, gbt8170),
      scale: fc.constantFrom('', '千', '万'),
    }),
    { minLength: 3, maxLength: 3 },
  ),
});
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

const givenOf = ({ left, right, operator, tolerance }: Case): RelationGiven =>
  ({
    left: left.side,
    operator,
    right: right.side,
    ...(tolerance === undefined || operator === 'notEqual' ? {} : { tolerance }),
  }) as RelationGiven;

const figuresOf = ({ counts }: Case): readonly Figure[] =>
  [a, b, c].map((each: Measure, index) => calculate(each, { [each.id]: counts[index] as bigint } as never));

const truthOf = ({ counts, left, right, operator, tolerance }: Case): boolean =>
  truth(operator, left.by(...counts), right.by(...counts), tolerance);

const found = (figures: readonly Figure[], each: Case): number =>
  look(relations, figures, catalogue, { relations: [relation(givenOf(each))] }).findings.length;

describe('relations of counts', () => {
  test.prop([cases], { numRuns: 400 })('are broken just where they do not hold', (each) => {
    expect(found(figuresOf(each), each) === 0).toBe(truthOf(each));
  });

  test.prop([cases], { numRuns: 600 })('are never broken where they hold, however the counts are printed', (each) => {
    fc.pre(truthOf(each));
    const printed = figuresOf(each).map((figure, index) => {
      const of = [a, b, c][index] as Measure;
      const { places, rounding, scale } = each.shown[index] as Case['shown'][number];
      return state(of, format(figure, { places, rounding, scale }));
    });
    expect(found(printed, each)).toBe(0);
  });
});
