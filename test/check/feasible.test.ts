import { fc, test as law } from '@fast-check/vitest';
import { agrees, ratio, type Stated, state, stated } from 'permille';
import { infantMortalityRate } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { anything, extentOf } from '../../src/check/extent.js';
import { type Feasible, feasibleDenominators } from '../../src/check/feasible.js';
import { definitionsOf } from '../../src/check/scope.js';
import { catalogueOf } from '../support/small-catalogue.js';

const none = definitionsOf(catalogueOf({ indicators: [infantMortalityRate] }));
const feasible = (rates: readonly Stated[], upTo: number): Feasible =>
  feasibleDenominators(
    rates.map((rate) => extentOf(state(infantMortalityRate, rate), none)),
    upTo,
  );

const runs = ({ ranges }: Feasible): string =>
  ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');

test.each([
  [['2.09‰', '4.29‰', '6.18‰'], 20_000, '9547–9554, 10025–10035, 19094–19109, 19571–19595'],
  [['41.67%'], 40, '12, 24, 36'],
  [['50%'], 6, '2, 4, 6'],
  [['33%', '67%'], 9, '3, 6, 9'],
  [['100%'], 3, '1–3'],
  [['0%'], 3, '1–3'],
  [['101%'], 70, '67–70'],
  [['-1%'], 70, ''],
  [['12%'], 16, '8, 16'],
  [['13%'], 15, '8, 15'],
  [[], 2, '1–2'],
])('%j, up to %i: %s', (rates, upTo, expected) => {
  expect(
    runs(
      feasible(
        rates.map((rate) => stated(rate)),
        upTo,
      ),
    ),
  ).toBe(expected);
});

test('what tells nothing leaves all', () => {
  expect(feasibleDenominators([anything], 5).ranges).toEqual([{ from: 1, to: 5 }]);
});

describe('one by one', () => {
  const rate: fc.Arbitrary<Stated> = fc
    .tuple(
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(0, 1, 2),
      fc.constantFrom('percent' as const, 'permille' as const),
    )
    .map(([digits, places, unit]) => ({ value: ratioText(digits, places), places, scale: '1', unit }));

  const ratioText = (digits: number, places: number): string => {
    const [whole, rest] = [
      Math.floor(digits / 10 ** places),
      `${digits % 10 ** places}`.padStart(places, '0').replace(/0+$/, ''),
    ];
    return places === 0 || rest === '' ? `${whole}` : `${whole}.${rest}`;
  };

  const prints = (written: Stated, denominator: number): boolean =>
    Array.from({ length: denominator * 11 }, (_, numerator) => numerator).some((numerator) =>
      agrees(written, ratio(numerator, denominator)),
    );

  law.prop([fc.array(rate, { minLength: 1, maxLength: 2 })], { numRuns: 40 })(
    'the same denominators are found',
    (rates) => {
      const upTo = 24;
      const expected = Array.from({ length: upTo }, (_, index) => index + 1).filter((count) =>
        rates.every((each) => prints(each, count)),
      );
      const found = feasible(rates, upTo).ranges.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      );
      expect(found).toEqual(expected);
    },
  );
});
