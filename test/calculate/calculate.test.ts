import { calculate, everyone, type Tally, year } from 'permille';
import * as catalogue from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { monthlyCount, weightedRate } from './made-up.js';

const { infantMortalityRate, naturalGrowthRate, residentPopulation } = catalogue;
const births = { infantDeaths: 9, liveBirths: 2098 } as const;

describe('a figure', () => {
  test('is two exact numbers, not yet divided', () => {
    expect(calculate(infantMortalityRate, births)).toEqual({
      of: { indicator: 'infantMortalityRate' },
      unit: catalogue.infantMortalityRate.unit,
      status: 'known',
      numerator: '9',
      denominator: '2098',
    });
  });

  test('says what it is about', () => {
    const about = {
      place: '450181',
      period: year(2019),
      population: 'poor',
      role: 'target',
      from: 'a yearbook',
    } as const;
    expect(calculate(infantMortalityRate, births, { ...about, fingerprint: 'f00' })).toMatchObject({
      ...about,
      of: { indicator: 'infantMortalityRate', fingerprint: 'f00' },
    });
  });

  test('of a measure is over 1', () => {
    expect(calculate(residentPopulation, { residentPopulation: 147620 })).toMatchObject({
      of: { measure: 'residentPopulation' },
      status: 'known',
      numerator: '147620',
      denominator: '1',
    });
  });

  test('of a count is over 1 too', () => {
    expect(calculate(catalogue.residentPopulationCount, { residentPopulation: 5 })).toMatchObject({
      numerator: '5',
      denominator: '1',
    });
  });

  test('is undefined where nobody was born', () => {
    const { of, unit } = calculate(infantMortalityRate, births);
    expect(calculate(infantMortalityRate, { infantDeaths: 0, liveBirths: 0 })).toEqual({
      of,
      unit,
      status: 'undefined',
      why: 'zero-denominator',
      numerator: '0',
    });
  });

  test('is missing where a count is, and says which and why', () => {
    const { of, unit } = calculate(infantMortalityRate, births);
    expect(calculate(infantMortalityRate, { infantDeaths: { missing: 'not-reported' }, liveBirths: 2098 })).toEqual({
      of,
      unit,
      status: 'missing',
      measures: { infantDeaths: 'not-reported' },
    });
    expect(
      calculate(infantMortalityRate, {
        infantDeaths: { missing: 'not-applicable' },
        liveBirths: { missing: 'not-collected' },
      }),
    ).toMatchObject({ measures: { infantDeaths: 'not-applicable', liveBirths: 'not-collected' } });
  });

  test('may have more above than below: that is for a check to find', () => {
    expect(calculate(infantMortalityRate, { infantDeaths: 5, liveBirths: 2 })).toMatchObject({
      status: 'known',
      numerator: '5',
    });
  });
});

describe('counts come as', () => {
  test.each([
    [9, '9'],
    [9n, '9'],
    ['9', '9'],
    ['9.00', '9'],
    [{ yes: 9, unknown: 0 }, '9'],
    [{ yes: '9', unknown: 0 }, '9'],
    [9007199254740993n, '9007199254740993'],
  ])('%o', (infantDeaths, numerator) => {
    expect(calculate(infantMortalityRate, { infantDeaths, liveBirths: 2098 } as never)).toMatchObject({
      status: 'known',
      numerator,
    });
    expect(calculate(infantMortalityRate, { infantDeaths, liveBirths: 2098 } as never)).not.toHaveProperty('unknown');
  });

  test('yes and unknown', () => {
    expect(
      calculate(infantMortalityRate, { infantDeaths: { yes: 9, unknown: 2 }, liveBirths: { yes: 2098, unknown: 1 } }),
    ).toMatchObject({
      numerator: '9',
      denominator: '2098',
      unknown: {
        rows: 3,
        numerator: { least: '9', most: '11' },
        denominator: { least: '2098', most: '2099' },
        capped: false,
      },
    });
  });

  test('amounts to the fen, of which some are unknown', () => {
    const figure = calculate(catalogue.fundUtilisationRate, {
      insuranceFundExpenditure: '99.99',
      insuranceFundIncome: { yes: '120.50', unknown: 2 },
    });
    expect(figure).toMatchObject({ numerator: '99.99', denominator: '120.5', unknown: { rows: 2, denominator: {} } });
  });

  test('amounts below zero: money paid back', () => {
    expect(calculate(catalogue.insuranceFundExpenditure, { insuranceFundExpenditure: '-12.34' })).toMatchObject({
      numerator: '-12.34',
    });
  });

  test('decimals, where a column is added up', () => {
    expect(
      calculate(naturalGrowthRate, { births: 1554, deaths: 1121, meanResidentPopulation: '147403.5' }),
    ).toMatchObject({
      numerator: '433',
      denominator: '147403.5',
    });
  });
});

describe('weights are exact', () => {
  test('couples are two persons each', () => {
    expect(
      calculate(catalogue.preconceptionExaminationCoverage, {
        preconceptionExaminedCouples: 450,
        preconceptionTarget: 1000,
      }),
    ).toMatchObject({ numerator: '900', denominator: '1000' });
  });

  test('a twelfth is taken on both sides', () => {
    expect(
      calculate(catalogue.fundMonthsCovered, { insuranceFundBalance: '1000', insuranceFundExpenditure: '700' }),
    ).toMatchObject({ numerator: '12000', denominator: '700' });
    expect(calculate(monthlyCount, { men: 5 })).toMatchObject({ numerator: '5', denominator: '12' });
  });

  test('(7 × ½ − 5 ÷ 3) ÷ (9 ÷ 4 + 2) is (42 − 20) ÷ (27 + 24)', () => {
    expect(calculate(weightedRate, { men: 7, boys: 5, women: 9, girls: 2 })).toMatchObject({
      numerator: '22',
      denominator: '51',
    });
  });
});

describe('a tally', () => {
  const row = { period: year(2019), population: everyone.id, by: {}, counts: births };
  const tally: Tally = [
    { ...row, place: '450181' },
    { ...row, place: null, counts: { infantDeaths: { yes: 1, unknown: 1 }, liveBirths: 2 } },
    { ...row, by: { sex: 'male' }, counts: { ...births, births: 7 } },
    { ...row, population: 'poor', counts: { infantDeaths: { missing: 'not-applicable' }, liveBirths: 0 } },
  ];

  test('gives a figure for each row, in its order', () => {
    const about = { of: { indicator: 'infantMortalityRate' }, period: year(2019) };
    expect(calculate(infantMortalityRate, tally)).toMatchObject([
      { ...about, status: 'known', place: '450181', population: 'everyone', numerator: '9', denominator: '2098' },
      { ...about, status: 'known', place: null, population: 'everyone', unknown: { rows: 1 } },
      { ...about, status: 'known', by: { sex: 'male' }, numerator: '9' },
      { ...about, status: 'missing', population: 'poor', measures: { infantDeaths: 'not-applicable' } },
    ]);
  });

  test('that is not by place gives figures without one', () => {
    const [figure] = calculate(infantMortalityRate, [row]);
    expect(figure).not.toHaveProperty('place');
    expect(figure).not.toHaveProperty('by');
  });

  test('without rows gives no figures', () => expect(calculate(infantMortalityRate, [])).toEqual([]));

  test('that lacks a measure is a wrong call', () => {
    expect(() => calculate(naturalGrowthRate, tally)).toThrow(expect.objectContaining({ code: 'missing-count' }));
  });
});
