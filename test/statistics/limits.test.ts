import { describe, expect, test } from 'vitest';
import {
  binomialControlLimits,
  binomialDeviation,
  binomialLimits,
  poissonControlLimits,
  poissonDeviation,
  poissonLimits,
} from '../../src/statistics/index.js';
import { distance, expectNear, reference } from './reference.js';

describe('exact limits as with 50 digits', () => {
  test('Poisson: 236 counts to 1e-12', () => {
    const rows = reference('poisson_exact');
    expect(rows).toHaveLength(236);
    const far = rows.filter(({ x, confidence, lower_exact, upper_exact }) => {
      const { lower, upper } = poissonLimits(Number(x), Number(confidence));
      return !(distance(lower, lower_exact) <= 1e-12 && distance(upper, upper_exact) <= 1e-12);
    });
    expect(far).toEqual([]);
  });

  test('Clopper-Pearson: 261 proportions to 1e-12', () => {
    const rows = reference('proportion_clopper_pearson');
    expect(rows).toHaveLength(261);
    const far = rows.filter(({ x, n, confidence, lower_exact, upper_exact }) => {
      const { lower, upper } = binomialLimits(Number(x), Number(n), Number(confidence));
      return !(distance(lower, lower_exact) <= 1e-12 && distance(upper, upper_exact) <= 1e-12);
    });
    expect(far).toEqual([]);
  });

  test('at the edges they are 0 and 1, exactly', () => {
    expect(poissonLimits(0, 0.998).lower).toBe(0);
    expect(binomialLimits(0, 7, 0.998).lower).toBe(0);
    expect(binomialLimits(7, 7, 0.998).upper).toBe(1);
  });

  test('half of what is outside is that of the decimal written', () => {
    // Of 1 of 1, the lower limit is just that half; 1 - 0.999999 has lost six digits.
    expectNear(binomialLimits(1, 1, 0.999999).lower, 5e-7, 1e-15);
    expectNear(binomialLimits(1, 1, 0.2).lower, 0.4, 1e-15);
  });
});

describe('a count under an expected rate', () => {
  // Where 2 are expected: P(0) = e^-2 = 0.135, P(5 or more) = 0.0527, P(6 or more) = 0.0166, P(9 or more) = 0.000237.
  const two = { rate: 0.002, denominator: 1000 };

  test.each([
    [0, 0.95, 'inside', '0.27067056647322538379'],
    [2, 0.95, 'inside', '1'],
    [5, 0.95, 'inside', '0.10530603468742231348'],
    [6, 0.95, 'high', '0.033127216961228877807'],
    [6, 0.998, 'inside', '0.033127216961228877807'],
    [9, 0.998, 'high', '0.00047489465652232357246'],
  ])('%i where 2 are expected, at %d, is %s', (count, confidence, position, twoSided) => {
    const found = poissonDeviation(count, two, confidence);
    expect(found.position).toBe(position);
    expectNear(found.twoSided, twoSided);
  });

  // Of 20 fair coins: P(5 or fewer) = 21700/2^20, P(6 or fewer) = 60460/2^20.
  test.each([
    [5, 'low', (2 * 21700) / 2 ** 20],
    [6, 'inside', (2 * 60460) / 2 ** 20],
    [10, 'inside', 1],
    [14, 'inside', (2 * 60460) / 2 ** 20],
    [15, 'high', (2 * 21700) / 2 ** 20],
  ])('%i heads of 20 is %s', (yes, position, twoSided) => {
    const found = binomialDeviation(yes, { rate: 0.5, denominator: 20 }, 0.95);
    expect(found.position).toBe(position);
    expectNear(found.twoSided, twoSided);
  });

  test('what cannot happen is outside, what must is not', () => {
    expect(poissonDeviation(1, { rate: 0, denominator: 50 }, 0.95)).toEqual({ position: 'high', twoSided: 0 });
    expect(poissonDeviation(0, { rate: 0, denominator: 50 }, 0.95)).toEqual({ position: 'inside', twoSided: 1 });
    expect(binomialDeviation(1, { rate: 0, denominator: 50 }, 0.95)).toEqual({ position: 'high', twoSided: 0 });
    expect(binomialDeviation(49, { rate: 1, denominator: 50 }, 0.95)).toEqual({ position: 'low', twoSided: 0 });
    expect(binomialDeviation(50, { rate: 1, denominator: 50 }, 0.95)).toEqual({ position: 'inside', twoSided: 1 });
  });

  test('a tail far out is not lost', () => {
    expectNear(binomialDeviation(1000, { rate: 0.5, denominator: 1000 }, 0.95).twoSided, 2 ** -999);
    expectNear(poissonDeviation(0, { rate: 0.5, denominator: 1000 }, 0.95).twoSided, 2 * Math.exp(-500));
  });
});

describe('control limits', () => {
  test('of small numbers, by hand', () => {
    expect(poissonControlLimits({ rate: 0.002, denominator: 1000 }, 0.95)).toEqual({ lower: 0, upper: 5 });
    expect(binomialControlLimits({ rate: 0.5, denominator: 20 }, 0.95)).toEqual({ lower: 6, upper: 14 });
    expect(binomialControlLimits({ rate: 1, denominator: 20 }, 0.95)).toEqual({ lower: 20, upper: 20 });
    expect(binomialControlLimits({ rate: 0, denominator: 20 }, 0.95)).toEqual({ lower: 0, upper: 0 });
    expect(poissonControlLimits({ rate: 0, denominator: 20 }, 0.95)).toEqual({ lower: 0, upper: 0 });
  });
});

describe('refused', () => {
  test.each([0, 1, 95, -0.5, Number.NaN])('a confidence of %d', (confidence) => {
    const why = `a confidence is between 0 and 1, such as 0.95; ${confidence} is not`;
    expect(() => poissonLimits(3, confidence)).toThrow(why);
    expect(() => binomialLimits(3, 4, confidence)).toThrow(why);
    expect(() => poissonDeviation(3, { rate: 1, denominator: 4 }, confidence)).toThrow(why);
    expect(() => binomialControlLimits({ rate: 1, denominator: 4 }, confidence)).toThrow(why);
  });

  test.each([-1, 1.5, Number.NaN, 2 ** 53])('a count of %d', (count) => {
    expect(() => poissonLimits(count, 0.95)).toThrow(`a count is a whole number from 0, not ${count}`);
    expect(() => poissonDeviation(count, { rate: 1, denominator: 1 }, 0.95)).toThrow('a count is a whole number');
  });

  test.each([
    [-1, 4],
    [5, 4],
    [0, 0],
    [1, 2.5],
  ])('%d of %d', (yes, of) => {
    expect(() => binomialLimits(yes, of, 0.95)).toThrow(
      `a part is a whole number from 0 to a whole number above 0, not ${yes} of ${of}`,
    );
  });

  test.each([
    [-0.1, 10],
    [0.1, 0],
    [Number.NaN, 10],
    [Number.POSITIVE_INFINITY, 10],
  ])('a rate of %d of %d', (rate, denominator) => {
    expect(() => poissonControlLimits({ rate, denominator }, 0.95)).toThrow(
      `what is expected is a rate from 0 of a denominator above 0, not ${rate} of ${denominator}`,
    );
    expect(() => binomialControlLimits({ rate, denominator }, 0.95)).toThrow('what is expected is a rate from 0 to 1');
  });
});
