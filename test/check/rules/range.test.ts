import { calculate, check, type Figure, perHundredFemales, type Role, state } from 'permille';
import {
  catalogue,
  drugRevenueShare,
  familyDoctorSignupRate,
  fundMonthsCovered,
  infantMortalityRate,
  insuranceFundBalance,
  medicalExpenseGrowthRate,
  naturalGrowthRate,
  newbornHearingScreeningRate,
  outOfPolicyExpenseShare,
  preconceptionExaminationCoverage,
  sexRatioAtBirth,
  signedResidents,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { catalogueOf, indicator, measure } from '../../support/small-catalogue.js';

const found = (rule: string, figure: Figure) =>
  check([figure], { catalogue })
    .filter((finding) => finding.rule === rule)
    .map(({ severity, expected, found: value }) => [severity, expected, value]);

describe('possible-range', () => {
  test.each([
    ['a part above its whole', familyDoctorSignupRate, '100.1%', [['error', '≤ 100%', '100.1%']]],
    ['whole and part may differ', newbornHearingScreeningRate, '104.6%', [['warning', '≤ 100%', '104.6%']]],
    ['no part at all', preconceptionExaminationCoverage, '104.6%', []],
    ['no share at all', sexRatioAtBirth, '108.64(女=100)', []],
    ['all of it', familyDoctorSignupRate, '100%', []],
    ['a share in ‰ for one in %', familyDoctorSignupRate, '998‰', []],
    ['a rate below zero', infantMortalityRate, '-0.01‰', [['error', '≥ 0', '-0.01‰']]],
    ['rounding reaches zero', infantMortalityRate, '0.00‰', []],
    ['a count below zero', signedResidents, '-1人', [['error', '≥ 0', '-1人']]],
    ['more deaths than births', naturalGrowthRate, '-2.94‰', []],
    ['less than the year before', medicalExpenseGrowthRate, '-12.5%', []],
    ['money that is owed', insuranceFundBalance, '-5.2万元', []],
    ['months that owed money covers', fundMonthsCovered, '-1.5个月', []],
    ['a share of money is a share', drugRevenueShare, '-3%', [['error', '≥ 0', '-3%']]],
    ['a share of what is left is a share', outOfPolicyExpenseShare, '-2%', [['error', '≥ 0', '-2%']]],
  ] as const)('%s: %o', (_, definition, written, expected) => {
    expect(found('possible-range', state(definition, written))).toEqual(expected);
  });

  test('a calculated figure is judged on its exact value', () => {
    const signed = (signedResidents: number) =>
      calculate(familyDoctorSignupRate, { signedResidents, residentPopulation: 10000 });
    expect(found('possible-range', signed(10000))).toEqual([]);
    expect(found('possible-range', signed(10001))).toEqual([['error', '≤ 100%', '100.0100%']]);
  });

  test('what unknown rows leave open is no fault', () => {
    const counts = { signedResidents: { yes: 8, unknown: 5 }, residentPopulation: { yes: 10, unknown: 1 } };
    expect(found('possible-range', calculate(familyDoctorSignupRate, counts))).toEqual([]);
  });

  test('says why in both languages', () => {
    const say = (figure: Figure) => check([figure], { catalogue })[0]?.message;
    expect(say(state(familyDoctorSignupRate, '101%'))).toEqual({
      zh: '家庭医生签约率101%超过100%:分子是分母的一部分',
      en: 'Family-doctor sign-up rate 101% is above 100 %, yet the numerator is a part of the denominator',
    });
    expect(say(state(newbornHearingScreeningRate, '101%'))).toEqual({
      zh: '新生儿听力筛查率101%超过100%:两个人群不同时才可能',
      en: 'Newborn hearing screening rate 101% is above 100 %, which takes different cohorts',
    });
    expect(say(state(infantMortalityRate, '-1‰'))).toEqual({
      zh: '婴儿死亡率-1‰不能为负',
      en: 'Infant mortality rate -1‰ cannot be below zero',
    });
  });
});

describe('plausible-range', () => {
  const [heads, hats] = [measure(['heads', '人头', 'Heads']), measure(['hats', '帽子', 'Hats'])];
  const hatRatio = indicator(['hatRatio', '人均帽数', 'Hats per head'], hats, heads, {
    kind: 'ratio',
    bound: 'none',
    unit: perHundredFemales,
    plausible: { from: '95', to: '105' },
  });
  const own = catalogueOf({ indicators: [hatRatio] });

  test.each([
    ['105.1', true],
    ['105.0', false],
    ['105', false],
    ['106', true],
    ['95', false],
    ['94.9', true],
    ['94', true],
  ])('%s of 95 to 105 is doubted: %s', (written, doubted) => {
    expect(check([state(hatRatio, written)], { catalogue: own }).length > 0).toBe(doubted);
  });

  test('says the range in both languages', () => {
    const figure = state(infantMortalityRate, '61.2‰');
    expect(check([figure], { catalogue })).toEqual([
      {
        rule: 'plausible-range',
        severity: 'warning',
        figures: [figure],
        expected: '0–60‰',
        found: '61.2‰',
        message: {
          zh: '婴儿死亡率61.2‰不在常见范围0–60‰内',
          en: 'Infant mortality rate 61.2‰ is outside the usual range 0 to 60',
        },
      },
    ]);
  });

  test('what cannot be is not doubted too', () => {
    expect(found('plausible-range', state(familyDoctorSignupRate, '101%'))).toEqual([]);
    expect(found('plausible-range', state(infantMortalityRate, '-1‰'))).toEqual([]);
  });
});

test.each(['target', 'standard', 'change'] satisfies Role[])('a %s is not judged', (role) => {
  expect(check([state(familyDoctorSignupRate, '-120%', { role })], { catalogue })).toEqual([]);
});
