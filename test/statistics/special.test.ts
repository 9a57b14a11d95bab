import { describe, expect, test } from 'vitest';
import {
  betaQuantile,
  betaTails,
  chiSquareQuantile,
  gammaQuantile,
  gammaTails,
  lnGamma,
  normalQuantile,
  tQuantile,
} from '../../src/statistics/index.js';
import { distance, expectNear, reference } from './reference.js';

describe('quantiles as with 50 digits', () => {
  const quantiles: Record<string, (p: number, a: number, b: number) => number> = {
    qnorm: (p) => normalQuantile(p),
    qgamma: (p, shape) => gammaQuantile(p, shape),
    qt: (p, degrees) => tQuantile(p, degrees),
    qbeta: (p, a, b) => betaQuantile(p, a, b),
  };

  test.each([
    ['qnorm', 19],
    ['qgamma', 139],
    ['qt', 111],
    ['qbeta', 291],
  ])('%s: %i points to 1e-12', (fn, points) => {
    const rows = reference('special_functions').filter((row) => row.fn === fn);
    expect(rows).toHaveLength(points);
    const far = rows.flatMap(({ id, p, a, b, value }) => {
      const found = quantiles[fn]?.(Number(p), Number(a), Number(b)) ?? Number.NaN;
      return distance(found, value) <= 1e-12 ? [] : [`${id}: ${found} for ${value}`];
    });
    expect(far).toEqual([]);
  });

  test('normal ones to 1e-14', () => {
    const rows = reference('special_functions').filter((row) => row.fn === 'qnorm');
    for (const { p, value = '' } of rows) expectNear(normalQuantile(Number(p)), value, 1e-14);
  });

  test.each([
    [0.05, 1, '3.8414588206941259583'],
    [0.05, 2, '5.9914645471079817859'],
    [0.001, 10, '29.588298445074417893'],
  ])('chi-square, %d above, %d degrees of freedom', (p, degrees, value) =>
    expectNear(chiSquareQuantile(p, degrees, 'upper'), value),
  );
});

describe('tails as with 60 digits', () => {
  test.each([
    [1, 2, '0.86466471676338730811', '0.13533528323661269189'],
    [0.5, 0.25, '0.52049987781304653768', '0.47950012218695346232'],
    [10, 3, '0.0011024881301154797421', '0.99889751186988452026'],
    [10, 30, '0.99999287824913718442', '7.1217508628155770916e-6'],
    [100, 120, '0.97213626010947933852', '0.027863739890520661484'],
    [1000, 900, '0.00054990226571178292301', '0.99945009773428821708'],
  ])('gamma of shape %d at %d', (shape, x, lower, upper) => {
    expectNear(gammaTails(shape, x).lower, lower);
    expectNear(gammaTails(shape, x).upper, upper);
  });

  test.each([
    [1, 3, 0.5, '0.875', '0.125'],
    [0.5, 0.5, 0.25, '0.33333333333333333333', '0.66666666666666666667'],
    [10, 20, 0.5, '0.96928582713007926941', '0.030714172869920730591'],
    [200, 100, 0.5, '2.6465546025796368132e-9', '0.99999999735344539742'],
    [3, 1000, 0.0009765625, '0.076302489653965707494', '0.92369751034603429251'],
  ])('beta of %d and %d at %d', (a, b, x, lower, upper) => {
    expectNear(betaTails(a, b, x).lower, lower);
    expectNear(betaTails(a, b, x).upper, upper);
  });

  test('at the ends there is nothing, or all', () => {
    expect(gammaTails(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(2, 3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(2, 3, 1)).toEqual({ lower: 1, upper: 0 });
  });

  test.each([
    [0.125, '2.0194183575537963453'],
    [0.5, '0.57236494292470008707'],
    [3.5, '1.2009736023470742248'],
    [10, '12.801827480081469611'],
    [1e6, '12815504.56914761166'],
  ])('ln Γ(%d)', (n, value) => expectNear(lnGamma(n), value, 1e-14));
});

describe('refused', () => {
  test.each([0, 1, -0.1, 95, Number.NaN])('a probability of %d', (p) => {
    const why = `a probability lies between 0 and 1; ${p} does not`;
    expect(() => normalQuantile(p)).toThrow(why);
    expect(() => gammaQuantile(p, 2)).toThrow(why);
    expect(() => betaQuantile(p, 2, 3)).toThrow(why);
    expect(() => tQuantile(p, 2)).toThrow(why);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a shape of %d', (shape) => {
    expect(() => gammaQuantile(0.5, shape)).toThrow(`a shape is a number above 0, not ${shape}`);
    expect(() => betaQuantile(0.5, 1, shape)).toThrow(`b is a number above 0, not ${shape}`);
    expect(() => tQuantile(0.5, shape)).toThrow(`degrees of freedom is a number above 0, not ${shape}`);
    expect(() => chiSquareQuantile(0.5, shape)).toThrow(`degrees of freedom is a number above 0, not ${shape}`);
  });

  test('an x that is none', () => {
    expect(() => gammaTails(1, -1)).toThrow('x is a number above 0, not -1');
    expect(() => betaTails(1, 2, 1.5)).toThrow('x lies from 0 to 1; 1.5 does not');
  });
});
