import {
  type Context,
  calculate,
  type Figure,
  month,
  PermilleError,
  percent,
  pool,
  quarter,
  state,
  year,
} from 'permille';
import {
  countyVisitShare,
  familyDoctorSignupRate,
  healthLiteracyRate,
  infantMortalityRate,
  medicalExpenseGrowthRate,
  patientSatisfactionScore,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { mixedCount } from './made-up.js';

const infants = (infantDeaths: number, liveBirths: number, context: Context = {}): Figure =>
  calculate(infantMortalityRate, { infantDeaths, liveBirths }, context);
const signed = calculate(familyDoctorSignupRate, { signedResidents: 1, residentPopulation: 2 });

describe('refused', () => {
  const [one, other] = [infants(1, 10, { place: '450181' }), infants(2, 20, { place: '450102' })];
  const in2019 = { period: year(2019) };

  test.each<readonly [string, () => Figure]>([
    ['there are none', () => pool(infantMortalityRate, [])],
    ['one is of "familyDoctorSignupRate"', () => pool(infantMortalityRate, [one, signed])],
    [
      'populations "everyone" and "poor" may overlap',
      () => pool(infantMortalityRate, [one, infants(1, 10, { place: '450102', population: 'poor' })]),
    ],
    ['units differ: permille, percent', () => pool(infantMortalityRate, [one, { ...other, unit: percent }])],
    [
      'a figure that is stated has no counts to add',
      () => pool(infantMortalityRate, [one, state(infantMortalityRate, '4.29‰')]),
    ],
    [
      'a figure that is suppressed has no counts to add',
      () => pool(infantMortalityRate, [one, { of: one.of, unit: one.unit, status: 'suppressed', rule: 'below 5' }]),
    ],
    ['place 450181 is there twice', () => pool(infantMortalityRate, [one, one])],
    ['place 450181 is there twice', () => pool(infantMortalityRate, [one, infants(1, 2, { place: '450181000000' })])],
    [
      'place null is there twice',
      () => pool(infantMortalityRate, [infants(1, 2, { place: null }), infants(1, 2, { place: null })]),
    ],
    [
      'stratum [["sex","male"]] is there twice',
      () => pool(infantMortalityRate, [infants(1, 2, { by: { sex: 'male' } }), infants(1, 2, { by: { sex: 'male' } })]),
    ],
    [
      'place 450181 lies in 450100, which is there too',
      () => pool(infantMortalityRate, [one, infants(9, 99, { place: '450100' })]),
    ],
    [
      'place 450181 lies in 450000, which is there too',
      () => pool(infantMortalityRate, [infants(9, 99, { place: '450000' }), one]),
    ],
    [
      'place 450181101202 lies in 450181, which is there too',
      () =>
        pool(infantMortalityRate, [infants(1, 2, { place: '450181000000' }), infants(1, 2, { place: '450181101202' })]),
    ],
    [
      'they are of several places or strata and several periods',
      () =>
        pool(infantMortalityRate, [
          infants(1, 2, { place: '450181', period: year(2018) }),
          infants(1, 2, { place: '450102', period: year(2019) }),
        ]),
    ],
    [
      'they are of several places or strata and several periods',
      () =>
        pool(infantMortalityRate, [
          infants(1, 2, { by: { sex: 'male' }, period: year(2018) }),
          infants(1, 2, { by: { sex: 'female' }, period: year(2019) }),
        ]),
    ],
    ['one has no period', () => pool(infantMortalityRate, [infants(1, 2, in2019), infants(1, 2)])],
    [
      'a period is there twice',
      () =>
        pool(infantMortalityRate, [
          infants(1, 2, in2019),
          infants(1, 2, in2019),
          infants(1, 2, { period: year(2020) }),
        ]),
    ],
    [
      '2019-01-01–2019-12-31 and 2019-10-01–2019-12-31 overlap',
      () => pool(infantMortalityRate, [infants(1, 2, in2019), infants(1, 2, { period: quarter(2019, 4) })]),
    ],
    [
      'nothing covers the days between 2018-12-31 and 2019-02-01',
      () =>
        pool(infantMortalityRate, [infants(1, 2, { period: year(2018) }), infants(1, 2, { period: month(2019, 2) })]),
    ],
    [
      'its numerator mixes stock and flow',
      () =>
        pool(
          mixedCount,
          [1, 2].map((which) => calculate(mixedCount, { men: 1, arrivals: 1 }, { period: month(2019, which) })),
        ),
    ],
    [
      'it is put together with survey weights',
      () => pool(healthLiteracyRate, [calculate(healthLiteracyRate, { healthLiterate: 1, literacyRespondents: 2 })]),
    ],
    [
      'it is put together by calculating it again from the underlying data',
      () =>
        pool(medicalExpenseGrowthRate, [
          calculate(medicalExpenseGrowthRate, { medicalRevenue: '1', medicalRevenueYearBefore: '1' }),
        ]),
    ],
    [
      'it is put together not at all',
      () => pool(patientSatisfactionScore, [calculate(patientSatisfactionScore, { satisfactionScore: '90' })]),
    ],
  ])('%s', (why, call) => {
    expect(call).toThrow(PermilleError);
    expect(call).toThrow(expect.objectContaining({ code: 'cannot-pool' }));
    expect(call).toThrow(why);
  });

  test('with a sentence that names the indicator', () => {
    expect(() => pool(countyVisitShare, [])).toThrow(
      'these figures of "countyVisitShare" cannot be pooled: there are none',
    );
  });
});
