import { down, gbt8170, halfUp, quotients, type Rounding } from 'permille';
import { describe, expect, test } from 'vitest';

const largest = Number.MAX_SAFE_INTEGER;

const one = (n: number, d: number, places: number, rounding: Rounding = halfUp): number | undefined =>
  quotients([n], [d], { places, rounding })[0];

describe('quotients of columns', () => {
  test('are whole numbers of the last place, in order', () => {
    const [deaths, births] = [new Float64Array([9, 1, 0]), new Float64Array([2098, 8, 77])];
    expect(quotients(deaths, births, { places: 4 })).toEqual(new Float64Array([43, 1250, 0]));
    expect(quotients([], [], { places: 2 })).toEqual(new Float64Array(0));
  });

  test.each([
    [1, 8, 2, 13, 12, 12],
    [3, 8, 2, 38, 38, 37],
    [-1, 8, 2, -13, -12, -12],
    [1, -8, 2, -13, -12, -12],
    [-3, -8, 2, 38, 38, 37],
    [1, 2, 0, 1, 0, 0],
    [3, 2, 0, 2, 2, 1],
    [23, 80, 3, 288, 288, 287],
    [largest, 2, 0, 2 ** 52, 2 ** 52, 2 ** 52 - 1],
    [largest - 4, 2, 0, 2 ** 52 - 2, 2 ** 52 - 2, 2 ** 52 - 3],
    [largest, largest, 15, 1e15, 1e15, 1e15],
    [largest - 1, largest, 0, 1, 1, 0],
    [1, largest, 15, 0, 0, 0],
    [1, 2_000_000_000, 20, 50_000_000_000, 50_000_000_000, 50_000_000_000],
  ])('%d ÷ %d to %d places: %d, to even %d, cut off %d', (n, d, places, up, toEven, cut) => {
    expect([halfUp, gbt8170, down].map((rounding) => one(n, d, places, rounding))).toEqual([up, toEven, cut]);
  });

  test.each([halfUp, gbt8170, down])('are never −0', (rounding) => {
    for (const [n, d] of [
      [-1, 1000],
      [1, -1000],
      [-0, 5],
      [0, -5],
      [-1, largest],
    ] as const) {
      expect(Object.is(one(n, d, 2, rounding), 0)).toBe(true);
    }
  });

  test('are rounded by a rule of your own', () => {
    const up: Rounding = (dividend, divisor) => (dividend + divisor - 1n) / divisor;
    expect(quotients([1, 2, -9], [3, 2, -4], { places: 0, rounding: up })).toEqual(new Float64Array([1, 1, 3]));
  });
});

describe('refused', () => {
  test('a denominator of 0, saying where', () => {
    expect(() => quotients([1, 5], [1, 0], { places: 2 })).toThrow('5 at index 1 cannot be divided by 0');
    expect(() => quotients([0], [-0], { places: 2 })).toThrow(expect.objectContaining({ code: 'zero-denominator' }));
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53])('%d', (value) => {
    for (const rounding of [halfUp, gbt8170, down]) {
      expect(() => one(value, 7, 1, rounding)).toThrow(`"${value} at index 0" is not an exact number`);
      expect(() => one(7, value, 1, rounding)).toThrow(`"${value} at index 0" is not an exact number`);
    }
  });

  test('a result beyond 2^53', () => {
    expect(one(900_719_925_474, 1, 4)).toBe(9_007_199_254_740_000);
    expect(() => one(900_719_925_475, 1, 4)).toThrow(
      '900719925475 / 1 to 4 places, at index 0, is beyond what can be held',
    );
  });

  test.each([-1, 41, 1.5, Number.NaN])('%d places', (places) => {
    expect(() => one(1, 2, places)).toThrow(`decimal places are 0 to 40, not ${places}`);
  });

  test('columns of two lengths', () => {
    expect(() => quotients([1, 2], [3], { places: 2 })).toThrow('2 numerators need as many denominators, not 1');
  });
});
