import { type Context, calculate, type Figure, half, month, pool, quarter, year } from 'permille';
import {
  familyDoctorSignupRate,
  fundingPerInsuredPerson,
  infantMortalityRate,
  naturalGrowthRate,
  preconceptionExaminationCoverage,
  residentPopulation,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { monthlyCount } from './made-up.js';

const infants = (infantDeaths: number, liveBirths: number, context: Context = {}): Figure =>
  calculate(infantMortalityRate, { infantDeaths, liveBirths }, context);
const signed = (signedResidents: number, residents: number, context: Context): Figure =>
  calculate(familyDoctorSignupRate, { signedResidents, residentPopulation: residents }, context);
const growth = (births: number, deaths: number, mean: number, context: Context): Figure =>
  calculate(naturalGrowthRate, { births, deaths, meanResidentPopulation: mean }, context);

describe('over places', () => {
  test('counts are added, rates never averaged', () => {
    const pooled = pool(infantMortalityRate, [
      infants(1, 10, { place: '450181', period: year(2019), population: 'everyone', from: 'north' }),
      infants(1, 990, { place: '450102', period: year(2019), population: 'everyone', from: 'south' }),
    ]);
    expect(pooled).toEqual({
      of: { indicator: 'infantMortalityRate' },
      unit: infantMortalityRate.unit,
      period: year(2019),
      population: 'everyone',
      status: 'known',
      numerator: '2',
      denominator: '1000',
    });
  });

  test('a stock and a mean add too', () => {
    expect(
      pool(familyDoctorSignupRate, [signed(1, 3, { place: '450181' }), signed(2, 4, { place: '450102' })]),
    ).toMatchObject({
      numerator: '3',
      denominator: '7',
    });
    expect(
      pool(naturalGrowthRate, [growth(5, 3, 100, { place: '450181' }), growth(1, 9, 50, { place: '450102' })]),
    ).toMatchObject({
      numerator: '-6',
      denominator: '150',
    });
  });

  test('strata of one place are that place', () => {
    const strata = ['male', 'female', null].map((sex) => infants(1, 10, { place: '450181', by: { sex } }));
    expect(pool(infantMortalityRate, strata)).toMatchObject({ place: '450181', numerator: '3', denominator: '30' });
    expect(pool(infantMortalityRate, strata)).not.toHaveProperty('by');
  });

  test('one stratum of several places is still that stratum', () => {
    const boys = ['450181', '450102'].map((place) => infants(1, 10, { place, by: { sex: 'male' } }));
    expect(pool(infantMortalityRate, boys)).toMatchObject({ by: { sex: 'male' }, numerator: '2' });
    expect(pool(infantMortalityRate, boys)).not.toHaveProperty('place');
  });

  test('a place without births adds its nothing', () => {
    expect(pool(infantMortalityRate, [infants(0, 0), infants(9, 2098)])).toMatchObject({
      numerator: '9',
      denominator: '2098',
    });
    expect(pool(infantMortalityRate, [infants(0, 0), infants(1, 0)])).toMatchObject({
      status: 'undefined',
      numerator: '1',
    });
  });

  test('counts, weights and twelfths keep their scale', () => {
    const people = [5, 7].map((count) => calculate(residentPopulation, { residentPopulation: count }));
    expect(pool(residentPopulation, people)).toMatchObject({ numerator: '12', denominator: '1' });
    const monthly = [5, 7].map((men) => calculate(monthlyCount, { men }));
    expect(pool(monthlyCount, monthly)).toMatchObject({ numerator: '12', denominator: '12' });
    const couples = [450, 50].map((preconceptionExaminedCouples) =>
      calculate(preconceptionExaminationCoverage, { preconceptionExaminedCouples, preconceptionTarget: 1000 }),
    );
    expect(pool(preconceptionExaminationCoverage, couples)).toMatchObject({ numerator: '1000', denominator: '2000' });
  });
});

describe('over periods', () => {
  test('flows add, in any order', () => {
    const months = [3, 1, 2].map((which) => infants(which, 100, { place: '450181', period: month(2019, which) }));
    expect(pool(infantMortalityRate, months)).toMatchObject({
      place: '450181',
      period: quarter(2019, 1),
      numerator: '6',
      denominator: '300',
    });
  });

  test('a stock takes the last', () => {
    const months = [12, 10, 11].map((which) => signed(which, 100 + which, { period: month(2019, which) }));
    expect(pool(familyDoctorSignupRate, months)).toMatchObject({
      period: quarter(2019, 4),
      numerator: '12',
      denominator: '112',
    });
  });

  test('a flow over a stock does both', () => {
    const halves = (
      [
        [1, '1000.50'],
        [2, '2000.50'],
      ] as const
    ).map(([which, insuranceFundIncome]) =>
      calculate(fundingPerInsuredPerson, { insuranceFundIncome, insuredPersons: which }, { period: half(2019, which) }),
    );
    expect(pool(fundingPerInsuredPerson, halves)).toMatchObject({ numerator: '3001', denominator: '2' });
  });

  const years = [2018, 2019].map((each) => growth(10, 4, 1000, { period: year(each) }));

  test('a mean is asked for, and not assumed', () => {
    expect(() => pool(naturalGrowthRate, years)).toThrow(
      'meanResidentPopulation over 2018-01-01–2019-12-31 must be given',
    );
    expect(pool(naturalGrowthRate, years, { given: { meanResidentPopulation: '1000.5' } })).toMatchObject({
      numerator: '12',
      denominator: '1000.5',
    });
  });

  test('what is given is read as any count is', () => {
    const given = (meanResidentPopulation: never) =>
      pool(naturalGrowthRate, years, { given: { meanResidentPopulation } });
    expect(() => given(0.5 as never)).toThrow(expect.objectContaining({ code: 'not-exact' }));
    expect(() => given(-1 as never)).toThrow(expect.objectContaining({ code: 'bad-count' }));
    expect(given(0 as never)).toMatchObject({ status: 'undefined', numerator: '12' });
    expect(given({ missing: 'not-reported' } as never)).toMatchObject({
      status: 'missing',
      measures: { meanResidentPopulation: 'not-reported' },
    });
    expect(given({ yes: 1000, unknown: 2 } as never)).toMatchObject({
      status: 'known',
      unknown: { rows: 2, denominator: {} },
    });
  });

  test('a month without births adds its nothing', () => {
    const months = [infants(0, 0, { period: month(2019, 1) }), infants(2, 50, { period: month(2019, 2) })];
    expect(pool(infantMortalityRate, months)).toMatchObject({ status: 'known', numerator: '2', denominator: '50' });
  });
});
