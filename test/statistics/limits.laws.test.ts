import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  binomialControlLimits,
  binomialDeviation,
  binomialLimits,
  type Limits,
  poissonControlLimits,
  poissonDeviation,
  poissonLimits,
} from '../../src/statistics/index.js';

const confidence = fc.constantFrom(0.05, 0.5, 0.9, 0.95, 0.99, 0.998);
const rate = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.01, noNaN: true }));
const denominator = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 20_000 }));

test.prop([rate, denominator, confidence])('Poisson: the last counts inside', (rate, denominator, confidence) => {
  const { lower, upper } = poissonControlLimits({ rate, denominator }, confidence);
  const at = (count: number): string => poissonDeviation(count, { rate, denominator }, confidence).position;
  expect([at(lower), at(upper), at(upper + 1)]).toEqual(['inside', 'inside', 'high']);
  if (lower > 0) expect(at(lower - 1)).toBe('low');
});

test.prop([rate, denominator, confidence])('binomial: the last counts inside', (rate, denominator, confidence) => {
  const { lower, upper } = binomialControlLimits({ rate, denominator }, confidence);
  const at = (count: number): string => binomialDeviation(count, { rate, denominator }, confidence).position;
  expect([at(lower), at(upper)]).toEqual(['inside', 'inside']);
  if (lower > 0) expect(at(lower - 1)).toBe('low');
  if (upper < denominator) expect(at(upper + 1)).toBe('high');
});

const side = (rate: number, { lower, upper }: Limits): string =>
  lower > rate ? 'high' : upper < rate ? 'low' : 'inside';

test.prop([rate, denominator, fc.double({ min: 0, max: 3, noNaN: true }), confidence])(
  'a count is outside just when the expected rate is outside its exact limits',
  (rate, denominator, part, confidence) => {
    const expected = rate * denominator;
    const count = Math.round(part * expected);
    expect(poissonDeviation(count, { rate, denominator }, confidence).position).toBe(
      side(expected, poissonLimits(count, confidence)),
    );
    const yes = Math.min(count, denominator);
    expect(binomialDeviation(yes, { rate, denominator }, confidence).position).toBe(
      side(rate, binomialLimits(yes, denominator, confidence)),
    );
  },
);
