import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { mean, modifiedZScores, quartiles, sampleStandardDeviation, zScores } from '../../src/statistics/index.js';
import { expectNear } from './reference.js';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });

test.prop([values])('at most a quarter is below the first quartile, at most a quarter above the third', (values) => {
  const { first = 0, third = 0 } = quartiles(values) ?? {};
  expect(values.filter((value) => value < first).length).toBeLessThanOrEqual(values.length / 4 + 1);
  expect(values.filter((value) => value > third).length).toBeLessThanOrEqual(values.length / 4 + 1);
});

test.prop([values])('numbers, bigints and texts are read alike', (values) => {
  expect(modifiedZScores(values.map(String))).toEqual(modifiedZScores(values));
  expect(zScores(values.map(BigInt))).toEqual(zScores(values));
});

test.prop([values])('z scores have mean 0 and standard deviation 1', (values) => {
  const scores = zScores(values);
  fc.pre(scores !== undefined);
  expect(Math.abs(mean(scores) ?? Number.NaN)).toBeLessThan(1e-14);
  expectNear(sampleStandardDeviation(scores), 1);
});

test.prop([values, fc.integer({ min: -100, max: 100 }), fc.constantFrom(1, 2, 4, 8)])(
  'modified z scores know neither origin nor unit',
  (values, shift, unit) => {
    expect(modifiedZScores(values.map((value) => value * unit + shift))).toEqual(modifiedZScores(values));
  },
);
