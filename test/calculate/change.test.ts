import {
  type Calculable,
  type Context,
  calculate,
  change,
  type Figure,
  format,
  PermilleError,
  ratio,
  state,
  year,
} from 'permille';
import {
  costPerDischarge,
  familyDoctorSignupRate,
  infantMortalityRate,
  maternalMortalityRatio,
  naturalGrowthRate,
  residentPopulation,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { differenceRatio } from './made-up.js';

const printed = (definition: Calculable, written: string, context: Context = {}): Figure =>
  state(definition, written, context);
const of = (definition: Calculable, before: string, after: string): readonly [Figure, Figure] => [
  printed(definition, before),
  printed(definition, after),
];

describe('a change', () => {
  test.each([
    [of(familyDoctorSignupRate, '40%', '50%'), ratio(1, 10), '10.00个百分点', ratio(1, 4), '25.00%'],
    [of(familyDoctorSignupRate, '50%', '40%'), ratio(-1, 10), '-10.00个百分点', ratio(-1, 5), '-20.00%'],
    [of(familyDoctorSignupRate, '41.67%', '41.67%'), ratio(0), '0.00个百分点', ratio(0), '0.00%'],
    [of(infantMortalityRate, '5.00‰', '4.29‰'), ratio(-71, 100000), '-0.71个千分点', ratio(-71, 500), '-14.20%'],
    [of(infantMortalityRate, '0.5%', '4‰'), ratio(-1, 1000), '-1.00个千分点', ratio(-1, 5), '-20.00%'],
    [of(maternalMortalityRatio, '20/10万', '15/10万'), ratio(-1, 20000), '-5.00/10万', ratio(-1, 4), '-25.00%'],
    [of(residentPopulation, '172.12万人', '1721300人'), ratio(100), '100人', ratio(1, 17212), '0.01%'],
    [of(costPerDischarge, '8000元', '8160.50元'), ratio(321, 2), '160.50元', ratio(321, 16000), '2.01%'],
    [of(naturalGrowthRate, '-2‰', '1‰'), ratio(3, 1000), '3.00个千分点', ratio(3, 2), '150.00%'],
    [of(naturalGrowthRate, '−2‰', '−3‰'), ratio(-1, 1000), '-1.00个千分点', ratio(-1, 2), '-50.00%'],
  ])('%#', ([before, after], points, inPoints, percent, inPercent) => {
    const [one, other] = [change(before, after, { in: 'points' }), change(before, after, { in: 'percent' })];
    expect([one.in, one.value]).toEqual(['points', points]);
    expect([other.in, other.value]).toEqual(['percent', percent]);
    expect([format(one), format(other)]).toEqual([inPoints, inPercent]);
  });

  test('is exact where both are known', () => {
    const before = calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 }, { period: year(2018) });
    const after = calculate(infantMortalityRate, { infantDeaths: 7, liveBirths: 2100 }, { period: year(2019) });
    expect(change(before, after, { in: 'points' }).value).toEqual(ratio(-301, 314700));
  });

  test('of a base below zero is measured by its size, whichever side the minus is on', () => {
    const before = calculate(differenceRatio, { men: 5, boys: 0, women: 0, girls: 10 });
    const after = calculate(differenceRatio, { men: 5, boys: 0, women: 10, girls: 0 });
    expect(change(before, after, { in: 'percent' }).value).toEqual(ratio(2));
    expect(change(before, after, { in: 'points' }).value).toEqual(ratio(1));
  });

  test('from zero is one of points only', () => {
    const [before, after] = of(infantMortalityRate, '0‰', '3‰');
    expect(format(change(before, after, { in: 'points' }), { sign: 'always' })).toBe('+3.00个千分点');
    expect(() => change(before, after, { in: 'percent' })).toThrow(
      expect.objectContaining({ code: 'zero-denominator' }),
    );
  });
});

describe('no change', () => {
  const figure = printed(infantMortalityRate, '4.29‰');
  const known = calculate(infantMortalityRate, { infantDeaths: 0, liveBirths: 0 });

  test.each<readonly [string, Figure, Figure, string]>([
    [
      'of different things',
      figure,
      printed(naturalGrowthRate, '4.29‰'),
      'figures of different definition cannot be compared',
    ],
    ['of different populations', figure, printed(infantMortalityRate, '4‰', { population: 'poor' }), 'everyone, poor'],
    [
      'of different units',
      figure,
      { ...figure, unit: familyDoctorSignupRate.unit },
      'figures of different unit cannot be compared',
    ],
    [
      'of different editions',
      printed(infantMortalityRate, '4‰', { fingerprint: 'a' }),
      printed(infantMortalityRate, '5‰', { fingerprint: 'b' }),
      'figures of different fingerprint cannot be compared: a, b',
    ],
  ])('%s', (_, before, after, why) => {
    const ask = () => change(before, after, { in: 'points' });
    expect(ask).toThrow(PermilleError);
    expect(ask).toThrow(expect.objectContaining({ code: 'not-comparable' }));
    expect(ask).toThrow(why);
  });

  test('of a figure without a value', () => {
    expect(() => change(known, figure, { in: 'points' })).toThrow(
      'the figure of "infantMortalityRate" is undefined: it has no value',
    );
    expect(() => change(figure, known, { in: 'percent' })).toThrow(expect.objectContaining({ code: 'no-value' }));
  });

  test('but a fingerprint that one of them lacks is no difference', () => {
    const one = printed(infantMortalityRate, '5‰', { fingerprint: 'a', population: 'everyone' });
    expect(format(change(one, figure, { in: 'points' }))).toBe('-0.71个千分点');
  });
});
