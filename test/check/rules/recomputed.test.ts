import { type Calculable, check, type Figure, state } from 'permille';
import {
  births,
  catalogue,
  deaths,
  familyDoctorSignupRate,
  fundMonthsCovered,
  infantDeaths,
  infantMortalityRate,
  insuranceFundBalance,
  insuranceFundExpenditure,
  lifeExpectancyAtBirth,
  liveBirths,
  meanResidentPopulation,
  naturalGrowthRate,
  preconceptionExaminationCoverage,
  preconceptionExaminedCouples,
  preconceptionTarget,
  residentPopulation,
  signedResidents,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';

const faults = (...figures: readonly Figure[]) =>
  check(figures, { catalogue }).filter(({ severity }) => severity === 'error');

const signup = (signed: string, residents: string, rate: string) =>
  faults(state(familyDoctorSignupRate, rate), state(signedResidents, signed), state(residentPopulation, residents));

test.each([
  ['two places', '183131人', '276634人', '66.20%'],
  ['a half, rounded up', '1人', '8人', '13%'],
  ['a half, rounded to even', '1人', '8人', '12%'],
  ['exactly', '1人', '8人', '12.5%'],
  ['a rounded numerator: 172.115 to 172.125 of 413.05', '172.12万人', '4130500人', '41.67%'],
  ['both rounded: 0.5 to 1.5 of 1.5 to 2.5', '1万人', '2万人', '75%'],
  ['more places than it needs', '9人', '10人', '90.000%'],
] as const)('%s: %s of %s is %s', (_, signed, residents, rate) => {
  expect(signup(signed, residents, rate)).toEqual([]);
});

test.each([
  ['one off in the last place', '183131人', '276634人', '66.3%', '66.2%'],
  ['cut off, not rounded', '2人', '3人', '66.66%', '66.6667%'],
  ['beyond both roundings', '1人', '8人', '12.4%', '12.5%'],
  ['beyond what a rounded count allows', '172.12万人', '4130500人', '41.68%', '41.6693–41.6717%'],
] as const)('%s: %s of %s is not %s', (_, signed, residents, rate, expected) => {
  expect(signup(signed, residents, rate)).toMatchObject([{ rule: 'recomputed', expected, found: rate }]);
});

test.each([
  ['6.62%', '小10倍', '10 times too small'],
  ['662.0%', '大10倍', '10 times too large'],
  ['0.662%', '小100倍', '100 times too small'],
  ['66.2‰', '小10倍', '10 times too small'],
  ['0.0662%', '小1000倍', '1000 times too small'],
  ['0.00662%', '小1万倍(漏一个「万」)', '10,000 times too small (a 万 missing)'],
] as const)('%s for 66.2%% is a slip of scale', (rate, zh, en) => {
  const [slip] = signup('183131人', '276634人', rate).filter(({ rule }) => rule === 'scale-slip');
  expect(slip?.message.zh).toMatch(new RegExp(`\\(${zh.replace(/[()]/g, '\\$&')}\\)$`));
  expect(slip?.message.en).toMatch(new RegExp(`\\(${en.replace(/[()]/g, '\\$&')}\\)$`));
});

test('a printed zero is wrong, and no slip of scale', () => {
  expect(signup('8人', '1000人', '0%')).toMatchObject([{ rule: 'recomputed' }]);
});

test('says from what, in both languages, the rate first', () => {
  const figures = [state(signedResidents, '183131人'), state(residentPopulation, '276634人')];
  const rate = state(familyDoctorSignupRate, '66.3%');
  expect(faults(...figures, rate)).toEqual([
    {
      rule: 'recomputed',
      severity: 'error',
      figures: [rate, ...figures],
      expected: '66.2%',
      found: '66.3%',
      message: {
        zh: '家庭医生签约率66.3%与家庭医生签约居民数183131人、常住人口数276634人不符,应为66.2%',
        en: 'Family-doctor sign-up rate 66.3% does not follow from Residents signed with a family doctor 183,131 persons, Resident population 276,634 persons, which give 66.2%',
      },
    },
  ]);
});

describe('formulas with weights and differences', () => {
  const couples = [state(preconceptionExaminedCouples, '1219对'), state(preconceptionTarget, '2500人')];
  const fund = [state(insuranceFundBalance, '600万元'), state(insuranceFundExpenditure, '1200.0万元')];
  const growth = [state(births, '100人'), state(deaths, '150人'), state(meanResidentPopulation, '10000人')];

  test.each([
    ['two persons a couple', couples, preconceptionExaminationCoverage, '97.52%', true],
    ['not one', couples, preconceptionExaminationCoverage, '48.76%', false],
    ['months: expenditure over twelve', fund, fundMonthsCovered, '6.0个月', true],
    ['not years', fund, fundMonthsCovered, '0.5个月', false],
    ['fewer births than deaths', growth, naturalGrowthRate, '-5.00‰', true],
    ['the sign lost', growth, naturalGrowthRate, '5.00‰', false],
  ] as const)('%s', (_, given, definition: Calculable, written, right) => {
    expect(faults(...given, state(definition, written)).length === 0).toBe(right);
  });
});

test.each([
  ['3.9个月', false],
  ['4.0个月', true],
  ['36.0个月', true],
  ['36.1个月', false],
])('money in whole yuan is rounded: 0.5 to 1.5 over 0.5 to 1.5, by twelve, may be %s: %s', (months, may) => {
  const given = [state(insuranceFundBalance, '1元'), state(insuranceFundExpenditure, '1元')];
  // In whole fen 1.49 is the most, over 0.50, so that 36.0 cannot be all the same: another rule says so.
  const found = faults(...given, state(fundMonthsCovered, months)).filter(({ rule }) => rule !== 'joint');
  expect(found.length === 0).toBe(may);
});

test('a mean population printed without decimals is rounded, a count of people is not', () => {
  const rate = (population: string) =>
    faults(
      state(births, '1人'),
      state(deaths, '0人'),
      state(meanResidentPopulation, population),
      state(naturalGrowthRate, '95.2‰'),
    );
  expect(rate('11人')).toEqual([]);
  expect(rate('10人')).toEqual([]);
  expect(rate('12人')).toHaveLength(1);
  expect(
    faults(state(infantDeaths, '1人'), state(liveBirths, '11人'), state(infantMortalityRate, '95.2‰')),
  ).toHaveLength(1);
});

test('what a method makes is not divided', () => {
  const figures = [
    state(deaths, '1121人'),
    state(meanResidentPopulation, '147404人'),
    state(lifeExpectancyAtBirth, '78.2岁'),
  ];
  expect(faults(...figures)).toEqual([]);
});
