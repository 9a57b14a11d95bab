import { describe, expect, test } from 'vitest';
import {
  mean,
  meanAbsoluteDeviation,
  median,
  medianAbsoluteDeviation,
  modifiedZScores,
  populationStandardDeviation,
  quartiles,
  sampleStandardDeviation,
  tukeyFences,
  zScores,
} from '../../src/statistics/index.js';
import means from '../fixtures/statistics/mean.json' with { type: 'json' };
import { expectNear } from './reference.js';

describe('by hand', () => {
  // Mean 5; distances from it 3 1 1 1 0 0 2 4, their squares sum to 32.
  const eight = [2, 4, 4, 4, 5, 5, 7, 9];

  test('eight numbers', () => {
    expect(mean(eight)).toBe(5);
    expect(populationStandardDeviation(eight)).toBe(2);
    expectNear(sampleStandardDeviation(eight), Math.sqrt(32 / 7), 1e-15);
    expect(median(eight)).toBe(4.5);
    expect(medianAbsoluteDeviation(eight)).toBe(0.5); // 2.5 0.5 0.5 0.5 0.5 0.5 2.5 4.5
    expect(meanAbsoluteDeviation(eight)).toBe(1.5);
    expect(quartiles(eight)).toEqual({ first: 4, median: 4.5, third: 5.5 });
    expect(tukeyFences(eight)).toEqual({ lower: 1.75, upper: 7.75 });
    expect(tukeyFences(eight, 3)).toEqual({ lower: -0.5, upper: 10 });
  });

  test('in any order, and the values stay in theirs', () => {
    const shuffled = [9, 4, 2, 5, 4, 7, 4, 5];
    expect(median(shuffled)).toBe(4.5);
    expect(quartiles(shuffled)).toEqual(quartiles(eight));
    expect(shuffled).toEqual([9, 4, 2, 5, 4, 7, 4, 5]);
  });

  test.each([
    [[1, 2, 3, 4], { first: 1.75, median: 2.5, third: 3.25 }],
    [[1, 2, 3, 4, 5], { first: 2, median: 3, third: 4 }],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { first: 3.25, median: 5.5, third: 7.75 }],
    [[6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], { first: 25.5, median: 40, third: 42.5 }],
    [[10, 2, 38, 23, 38, 23, 21], { first: 15.5, median: 23, third: 30.5 }],
  ])('quartiles of type 7: %j', (values, found) => expect(quartiles(values)).toEqual(found));

  test('z scores have a sign, modified ones have none', () => {
    expect(zScores([1, 2, 3])).toEqual([-1, 0, 1]);
    expect(modifiedZScores([1, 2, 3, 4, 100])).toEqual({
      by: 'median-absolute-deviation',
      scores: [2 * 0.6745, 0.6745, 0, 0.6745, 97 * 0.6745],
    });
  });

  test('where more than half are equal, the mean distance stands in for the median one', () => {
    // The median is 5, the mean distance from it 4/5.
    expect(medianAbsoluteDeviation([5, 5, 5, 5, 9])).toBe(0);
    expect(meanAbsoluteDeviation([5, 5, 5, 5, 9])).toBe(0.8);
    const found = modifiedZScores([5, 5, 5, 5, 9]);
    expect(found?.by).toBe('mean-absolute-deviation');
    expect(found?.scores.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expectNear(found?.scores[4], 4 / (1.253314 * 0.8), 1e-15);
  });
});

describe('nothing to score', () => {
  test.each([
    [['0.1', '0.1', '0.1']],
    [[0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7]],
    [['1000000000000000.1', '1000000000000000.1', '1000000000000000.1']],
  ])('all equal: %j', (values) => {
    const value = Number(values[0]);
    expect(mean(values)).toBe(value);
    expect(median(values)).toBe(value);
    expect(sampleStandardDeviation(values)).toBe(0);
    expect(populationStandardDeviation(values)).toBe(0);
    expect(medianAbsoluteDeviation(values)).toBe(0);
    expect(meanAbsoluteDeviation(values)).toBe(0);
    expect(tukeyFences(values)).toEqual({ lower: value, upper: value });
    expect(zScores(values)).toBeUndefined();
    expect(modifiedZScores(values)).toBeUndefined();
  });

  test('one value', () => {
    expect(mean(['4.29'])).toBe(4.29);
    expect(median(['4.29'])).toBe(4.29);
    expect(quartiles([7])).toEqual({ first: 7, median: 7, third: 7 });
    expect(populationStandardDeviation([7])).toBe(0);
    expect(sampleStandardDeviation([7])).toBeUndefined();
    expect(zScores([7])).toBeUndefined();
    expect(modifiedZScores([7])).toBeUndefined();
  });

  test.each([
    mean,
    median,
    quartiles,
    populationStandardDeviation,
    sampleStandardDeviation,
    medianAbsoluteDeviation,
    meanAbsoluteDeviation,
    zScores,
    modifiedZScores,
  ])('no value: %o', (statistic) => expect(statistic([])).toBeUndefined());

  test('no value: fences', () => expect(tukeyFences([])).toBeUndefined());
});

describe('means and standard deviations as with 50 digits', () => {
  test.each(means)('$id', ({ values, mean: wantedMean, standardDeviation }) => {
    const size = Math.max(...values.map((value) => Math.abs(Number(value))));
    expect(Math.abs((mean(values) ?? Number.NaN) - Number(wantedMean))).toBeLessThanOrEqual(size * 4e-16);
    if (standardDeviation === null) expect(sampleStandardDeviation(values)).toBeUndefined();
    else expectNear(sampleStandardDeviation(values), standardDeviation, 1e-14);
  });

  test('of the very large and the very small', () => {
    expectNear(sampleStandardDeviation([1e200, 2e200, 3e200]), 1e200, 1e-15);
    expectNear(sampleStandardDeviation([1e-200, 2e-200, 3e-200]), 1e-200, 1e-15);
  });
});

describe('refused', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1e300])('%d', (value) => {
    expect(() => median([1, value])).toThrow(`a value whose spread is asked is a number below 1e+300, not ${value}`);
  });

  test('text that is no exact number', () => expect(() => mean(['1e3'])).toThrow('"1e3" is not an exact number'));
});
