import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  betaQuantile,
  betaTails,
  gammaQuantile,
  gammaTails,
  normalQuantile,
  tQuantile,
} from '../../src/statistics/index.js';
import { expectNear } from './reference.js';

const probability = fc.oneof(
  fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
  fc.integer({ min: -60, max: -1 }).map((power) => 10 ** power),
);
const tail = fc.constantFrom('lower', 'upper');
const shape = fc.oneof(
  fc.double({ min: 0.5, max: 1000, noNaN: true }),
  fc.integer({ min: 0, max: 20 }).map((power) => 2 ** power),
);

// A quantile is a double: its last digit moves the tail by its steepness, which is at most about this.
const slack = (shape: number, probability: number): number => 1e-13 + 1e-15 * (shape - Math.log(probability));

test.prop([probability, shape, tail])('the tail at a gamma quantile is its probability', (p, a, end) => {
  expectNear(gammaTails(a, gammaQuantile(p, a, end))[end], p, slack(a, p));
});

test.prop([probability, shape, shape])('the lower tail at a beta quantile is its probability', (p, a, b) => {
  const x = betaQuantile(p, a, b);
  fc.pre(x < 0.5); // nearer to 1 a double says less of 1 - x
  expectNear(betaTails(a, b, x).lower, p, slack(a + b, p));
});

test.prop([fc.integer({ min: 1, max: 2 ** 20 - 1 }), shape, shape])('either end says the same', (part, a, b) => {
  const [p, rest] = [part / 2 ** 20, 1 - part / 2 ** 20];
  expectNear(gammaQuantile(p, a), gammaQuantile(rest, a, 'upper'));
  expectNear(betaQuantile(p, a, b), betaQuantile(rest, a, b, 'upper'));
  expect(normalQuantile(p)).toBe(-normalQuantile(rest) || 0);
  expect(tQuantile(p, a)).toBe(-tQuantile(rest, a) || 0);
});

test.prop([probability])('of one degree of freedom t is a cotangent, of a shape of 1 gamma is exponential', (p) => {
  if (p < 0.25) expectNear(tQuantile(p, 1, 'upper'), 1 / Math.tan(Math.PI * p));
  expectNear(gammaQuantile(p, 1, 'upper'), -Math.log(p), 1e-12 / Math.min(1, -Math.log(p)));
});
