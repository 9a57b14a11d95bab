import { between, type Context, calculate, type Figure, month, pool, year } from 'permille';
import { infantMortalityRate } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';

const infants = (infantDeaths: number, liveBirths: number, context: Context = {}): Figure =>
  calculate(infantMortalityRate, { infantDeaths, liveBirths }, context);
const unreported = (context: Context): Figure =>
  calculate(infantMortalityRate, { infantDeaths: { missing: 'not-reported' }, liveBirths: 5 }, context);

describe('incomplete', () => {
  const [north, south, west] = ['450181', '450102', '450103'].map((place) => ({ place, period: year(2019) })) as [
    Context,
    Context,
    Context,
  ];

  test('where some did not report', () => {
    expect(pool(infantMortalityRate, [infants(1, 10, north), unreported(south), infants(2, 20, west)])).toEqual({
      of: { indicator: 'infantMortalityRate' },
      unit: infantMortalityRate.unit,
      period: year(2019),
      status: 'incomplete',
      reported: 2,
      expected: 3,
      numerator: '3',
      denominator: '30',
    });
  });

  test('it is not of the one place that did', () => {
    expect(pool(infantMortalityRate, [infants(1, 10, north), unreported(south)])).not.toHaveProperty('place');
  });

  test('missing where nobody did, with all the reasons', () => {
    const other = calculate(infantMortalityRate, { infantDeaths: 1, liveBirths: { missing: 'not-collected' } }, west);
    expect(pool(infantMortalityRate, [unreported(south), other])).toEqual({
      of: { indicator: 'infantMortalityRate' },
      unit: infantMortalityRate.unit,
      period: year(2019),
      status: 'missing',
      measures: { infantDeaths: 'not-reported', liveBirths: 'not-collected' },
    });
  });

  test('over months too', () => {
    const months = [infants(1, 10, { period: month(2019, 1) }), unreported({ period: month(2019, 2) })];
    expect(pool(infantMortalityRate, months)).toMatchObject({
      period: between('2019-01-01', '2019-02-28'),
      status: 'incomplete',
      reported: 1,
      expected: 2,
      numerator: '1',
      denominator: '10',
    });
  });

  test('cannot be pooled once more', () => {
    const half = pool(infantMortalityRate, [infants(1, 10, north), unreported(south)]);
    expect(() => pool(infantMortalityRate, [half, infants(1, 10, west)])).toThrow(
      'a figure that is incomplete has no counts to add',
    );
  });
});
