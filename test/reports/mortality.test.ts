import { agrees, calculate, check, format, type Indicator, ratio, round, state } from 'permille';
import {
  catalogue,
  infantDeaths,
  infantMortalityRate,
  liveBirths,
  neonatalDeaths,
  neonatalMortalityRate,
  smiPatients,
  smiStandardisedManagementRate,
  under5MortalityRate,
  villageClinics,
  villageTcmCoverage,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { errors, type Place, printed, written } from '../support/reports.js';
import { catalogueOf, indicator } from '../support/small-catalogue.js';

const triple = ['004@1377', '004@1364', '004@1352'] as const;
const definitions = [neonatalMortalityRate, infantMortalityRate, under5MortalityRate] as const;
const rates = triple.map((at, index) => printed(definitions[index] as Indicator, at));

describe('mortality-004-order: consistent', () => {
  test('as printed they are nested, the other way round they are not', () => {
    expect(errors(rates, catalogue)).toEqual([]);
    const reversed = triple.toReversed().map((at, index) => printed(definitions[index] as Indicator, at));
    expect(errors(reversed, catalogue)).toEqual([
      ['nesting', '≤ 4.29‰', '6.18‰'],
      ['nesting', '≤ 2.09‰', '6.18‰'],
      ['nesting', '≤ 2.09‰', '4.29‰'],
    ]);
  });

  test('after the newborn weeks 2.20‰ die, nearly half are newborns', () => {
    const left = { plus: [infantDeaths], minus: [neonatalDeaths] };
    const later = indicator(['later', '婴儿后期死亡率', 'Post-neonatal'], left, liveBirths, {
      kind: 'ratio',
      bound: 'none',
      unit: infantMortalityRate.unit,
    });
    const own = catalogueOf({ indicators: [...definitions, later] });
    expect(errors([...rates, state(later, '2.20‰')], own)).toEqual([]);
    expect(errors([...rates, state(later, '2.25‰')], own)).toEqual([['sum-of-rates', '2.19–2.21‰', '2.25‰']]);
    expect(round(ratio(written(triple[0]).value, written(triple[1]).value), 4)).toBe('0.4872');
  });
});

/** The deaths that print a rate of so many births. */
const deathsOf = (at: Place, births: number): readonly number[] => {
  const about = Math.round((Number(written(at).value) * births) / 1000);
  return [about - 1, about, about + 1].filter((deaths) => agrees(written(at), ratio(Math.max(deaths, 0), births)));
};

const prints = (births: number): boolean => triple.every((at) => deathsOf(at, births).length > 0);

describe('mortality-004-births: underdetermined', () => {
  test('the least counts of live births that print all three', () => {
    const found = check(rates, { catalogue });
    expect(found).toMatchObject([
      { rule: 'shared-denominator', severity: 'info', expected: '9547–9554, 10025–10035, 19094–19109, 19571–19595 …' },
    ]);
  });

  test('up to 20000 there are sixty', () => {
    const births = Array.from({ length: 20000 }, (_, index) => index + 1).filter(prints);
    expect(births).toHaveLength(60);
    expect(births[0]).toBe(9547);
  });

  test.each([
    [9547, 9554, [20], [41], [59]],
    [10025, 10035, [21], [43], [62]],
    [19094, 19109, [40], [82], [118]],
    [19571, 19595, [41], [84], [121]],
    [20049, 20070, [42], [86], [124]],
    [20534, 20536, [43], [88], [127]],
  ])('%i to %i births have deaths of their own', (first, last, ...deaths) => {
    expect([prints(first - 1), prints(last + 1)]).toEqual([false, false]);
    for (const births of [first, last]) expect(triple.map((at) => deathsOf(at, births))).toEqual(deaths);
  });

  test('above 99761 every count will do', () => {
    expect(prints(99761)).toBe(false);
    expect(Array.from({ length: 300 }, (_, index) => 99762 + index).every(prints)).toBe(true);
  });
});

const implied = (rate: Indicator, at: Place, count: Parameters<typeof printed>[0], given: Place) =>
  check([printed(rate, at), printed(count, given)], { catalogue })
    .filter(({ rule }) => rule === 'implied-count')
    .map(({ severity, expected }) => [severity, expected]);

test('mental-004-count: consistent', () => {
  expect(implied(smiStandardisedManagementRate, '004@990', smiPatients, '004@976')).toEqual([['info', '3694']]);
  const figure = calculate(smiStandardisedManagementRate, { smiPatientsManagedToStandard: 3694, smiPatients: 4326 });
  expect(format(figure, { places: 4 })).toBe('85.3907%');
});

test('tcm-001-898: consistent', () => {
  expect(implied(villageTcmCoverage, '001@2934', villageClinics, '001@2926')).toEqual([['info', '885–893']]);
});

test.each<[Place, number]>([
  ['004@925', 102],
  ['004@943', 55],
  ['004@958', 61],
  ['004@1224', 118],
  ['004@1240', 181],
  ['004@1317', 181],
  ['004@1333', 73],
  ['004@1392', 1539],
  ['004@1410', 208],
  ['004@3006', 275],
  ['004@3037', 322],
  ['001@441', 167],
  ['001@454', 144],
  ['001@2212', 62],
  ['001@3069', 27],
  ['001@3318', 147],
])('rates-min-denominator: underdetermined; %s takes %i at least', (at, least) => {
  const rate = written(at);
  const can = (denominator: number): boolean => {
    const about = Math.floor((Number(rate.value) * denominator) / 100);
    return [about, about + 1].some((numerator) => agrees(rate, ratio(numerator, denominator)));
  };
  expect(Array.from({ length: least }, (_, index) => index + 1).find(can)).toBe(least);
});
