import { calculate, exactValue, type Figure, PermilleError, ratio, state, stated, year } from 'permille';
import { consumablesPerHundredYuan, infantMortalityRate, residentPopulation } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';

describe('a stated figure', () => {
  test('is of its indicator or measure, and says what it is about', () => {
    const about = { place: '450181', period: year(2019), role: 'target' } as const;
    expect(state(infantMortalityRate, '4.29‰', { ...about, fingerprint: 'f00' })).toEqual({
      of: { indicator: 'infantMortalityRate', fingerprint: 'f00' },
      unit: infantMortalityRate.unit,
      ...about,
      status: 'stated',
      written: { value: '4.29', places: 2, scale: '1', unit: 'permille' },
    });
    expect(state(residentPopulation, '172.12万人').of).toEqual({ measure: 'residentPopulation' });
  });

  test('may be read already', () => {
    const written = { ...stated('4‰'), qualifier: 'approx' } as const;
    expect(state(infantMortalityRate, written)).toMatchObject({ written });
  });

  test('is refused where it cannot be read', () => {
    expect(() => state(infantMortalityRate, 'about four')).toThrow(expect.objectContaining({ code: 'bad-written' }));
  });
});

describe('the exact value', () => {
  test.each([
    ['of two counts', calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 }), ratio(9, 2098)],
    ['as printed', state(infantMortalityRate, '4.29‰'), ratio(429, 100000)],
    ['printed without a unit: in that of its definition', state(infantMortalityRate, '4.29'), ratio(429, 100000)],
    ['printed in another unit', state(infantMortalityRate, '0.43%'), ratio(43, 10000)],
    ['printed in 万', state(residentPopulation, '172.12万'), ratio(1721200)],
    ['of 元, which is 元 in a hundred here', state(consumablesPerHundredYuan, '20元'), ratio(1, 5)],
    [
      'of a written number that names no unit',
      state(infantMortalityRate, { value: '4.29', places: 2, scale: '1' }),
      ratio(429, 100000),
    ],
  ])('%s', (_, figure, value) => expect(exactValue(figure)).toEqual(value));

  const { of, unit } = state(infantMortalityRate, '4‰');
  test.each<Figure>([
    { of, unit, status: 'undefined', why: 'zero-denominator', numerator: '0' },
    { of, unit, status: 'missing', measures: { liveBirths: 'not-reported' } },
    { of, unit, status: 'incomplete', reported: 1, expected: 2, numerator: '1', denominator: '2' },
    { of, unit, status: 'suppressed', rule: 'below 5' },
  ])('there is none of one that is $status', (figure) => {
    expect(() => exactValue(figure)).toThrow(PermilleError);
    expect(() => exactValue(figure)).toThrow(
      `the figure of "infantMortalityRate" is ${figure.status}: it has no value`,
    );
  });
});
