import {
  attain,
  type Calculable,
  calculate,
  type Figure,
  format,
  PermilleError,
  ratio,
  state,
  type Target,
} from 'permille';
import {
  consumablesPerHundredYuan,
  countyVisitShare,
  countyVisitShareTarget2015,
  familyDoctorSignupRate,
  keyPopulationSignupTarget2016,
  naturalGrowthRate,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { differenceRatio } from './made-up.js';

const aim = (indicator: string, must: Target['must'], value: string): Target => ({
  id: 'made-up',
  name: { zh: '目标', en: 'Target' },
  indicator,
  must,
  value,
  effective: {},
  source: { title: 'made up', verified: false },
});

const visits = (visitsOfResidentsInCounty: number, visitsOfResidents: number): Figure =>
  calculate(countyVisitShare, { visitsOfResidentsInCounty, visitsOfResidents });

describe('a target is judged on the exact value', () => {
  test('89.996 % misses 90 % although it prints 90.00 %', () => {
    const figure = visits(89996, 100000);
    expect(format(figure)).toBe('90.00%');
    expect(attain(figure, countyVisitShareTarget2015)).toEqual({ met: false, certain: true, margin: ratio(-1, 25000) });
  });

  test.each([
    [visits(9, 10), true, ratio(0)],
    [visits(91, 100), true, ratio(1, 100)],
    [visits(899999999, 1000000000), false, ratio(-1, 1000000000)],
    [visits(0, 3), false, ratio(-9, 10)],
  ])('%# at least', (figure, met, margin) => {
    expect(attain(figure, countyVisitShareTarget2015)).toEqual({ met, certain: true, margin });
  });

  test.each([
    ['20', '100', true, ratio(0)],
    ['20.01', '100', false, ratio(-1, 10000)],
    ['19.99', '100', true, ratio(1, 10000)],
  ] as const)('at most 20 元 in a hundred: %s in %s', (consumablesCost, medicalRevenue, met, margin) => {
    const figure = calculate(consumablesPerHundredYuan, { consumablesCost, medicalRevenue, drugRevenue: '0' });
    expect(attain(figure, aim('consumablesPerHundredYuan', 'be at most', '20'))).toEqual({
      met,
      certain: true,
      margin,
    });
    expect(
      attain(
        state(consumablesPerHundredYuan, `${consumablesCost}元`),
        aim('consumablesPerHundredYuan', 'be at most', '20'),
      ).met,
    ).toBe(met);
  });
});

describe('a printed figure is judged on what is printed, and is certain if all that prints so agrees', () => {
  test.each<readonly [Calculable, string, Target['must'], string, boolean, boolean]>([
    [countyVisitShare, '90.00%', 'be at least', '90', true, false],
    [countyVisitShare, '90.01%', 'be at least', '90', true, true],
    [countyVisitShare, '89.99%', 'be at least', '90', false, true],
    [countyVisitShare, '90%', 'be at least', '90', true, false],
    [countyVisitShare, '89.6%', 'be at least', '89.55', true, true],
    [countyVisitShare, '89.5%', 'be at least', '89.55', false, true],
    [countyVisitShare, '89.4%', 'be at least', '89.45', false, false],
    [countyVisitShare, '89.6%', 'be at most', '89.55', false, false],
    [countyVisitShare, '89.5%', 'be at most', '89.55', true, true],
    [naturalGrowthRate, '-3‰', 'be at most', '-3.5', false, true],
    [naturalGrowthRate, '-4‰', 'be at most', '-3.5', true, true],
    [naturalGrowthRate, '-4‰', 'be at least', '-3.5', false, false],
  ])('%#: $id %s must %s %s', (definition, written, must, value, met, certain) => {
    expect(attain(state(definition, written), aim(definition.id, must, value))).toMatchObject({ met, certain });
  });
});

describe('a figure with unknown rows is certain if none of them could change the verdict', () => {
  const signed = calculate(familyDoctorSignupRate, {
    signedResidents: { yes: 60, unknown: 10 },
    residentPopulation: 100,
  });

  test.each([
    ['be at least', '60', true, true],
    ['be at least', '65', false, false],
    ['be at least', '70', false, false],
    ['be at least', '70.01', false, true],
    ['be at most', '65', true, false],
    ['be at most', '70', true, true],
    ['be at most', '59', false, true],
  ] as const)('60 to 70 %% must %s %s', (must, value, met, certain) => {
    expect(attain(signed, aim('familyDoctorSignupRate', must, value))).toMatchObject({ met, certain });
  });

  test.each([
    ['be at least', '250', true, true],
    ['be at least', '251', false, false],
    ['be at most', '251', true, false],
    ['be at most', '249', false, true],
  ] as const)('250 %% or more, without end, must %s %s', (must, value, met, certain) => {
    const open = calculate(differenceRatio, { men: 5, boys: 0, women: 10, girls: { yes: 8, unknown: 2 } });
    expect(attain(open, aim('differenceRatio', must, value))).toMatchObject({ met, certain });
  });
});

describe('no verdict', () => {
  const about = (population: string): Figure =>
    calculate(familyDoctorSignupRate, { signedResidents: 6, residentPopulation: 10 }, { population });

  test.each<readonly [string, Figure, Target, string, string]>([
    [
      'on another indicator',
      visits(9, 10),
      keyPopulationSignupTarget2016,
      'not-comparable',
      'countyVisitShare, familyDoctorSignupRate',
    ],
    ['on everyone', about('everyone'), keyPopulationSignupTarget2016, 'not-comparable', 'everyone, keyPopulation'],
    [
      'on another population',
      about('poor'),
      aim('familyDoctorSignupRate', 'be at least', '1'),
      'not-comparable',
      'poor, everyone',
    ],
    ['without a value', visits(0, 0), countyVisitShareTarget2015, 'no-value', 'is undefined'],
  ])('%s', (_, figure, target, code, why) => {
    const ask = () => attain(figure, target);
    expect(ask).toThrow(PermilleError);
    expect(ask).toThrow(expect.objectContaining({ code }));
    expect(ask).toThrow(why);
  });

  test('but on the population it is for', () => {
    expect(attain(about('keyPopulation'), keyPopulationSignupTarget2016)).toMatchObject({
      met: true,
      margin: ratio(0, 1),
    });
  });
});
