import type { Calculable, Figure } from 'permille';
import { check, state, stated } from 'permille';
import {
  births,
  catalogue,
  crudeBirthRate,
  familyDoctorSignupRate,
  familyDoctorTeamMembers,
  familyDoctorTeamSize,
  infantDeaths,
  infantMortalityRate,
  residentPopulation,
  signedResidents,
  smiPatients,
  smiStandardisedManagementRate,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';

const implied = (...figures: readonly Figure[]) =>
  check(figures, { catalogue })
    .filter(({ rule }) => rule === 'implied-count')
    .map(({ severity, expected }) => [severity, expected]);

const pair = (rate: Calculable, written: string, count: Calculable, given: string) =>
  implied(state(rate, written), state(count, given));

describe('a denominator', () => {
  test.each([
    ['183131人', '66.2%', '276425–276842'],
    ['54490人', '90.9%', '59913–59977'],
    ['3545人', '74%', '4759–4823'],
    ['1人', '50%', '2'],
    ['1人', '12.5%', '8'],
    // 172.12万 is even: 1721250 may print so, by GB/T 8170; by halves up alone the most would be 4131162
    ['172.12万人', '41.67%', '4129935–4131165'],
    // a part is no more than its whole
    ['68653人', '100%', '68653–68997'],
  ])('%s at %s', (signed, rate, expected) => {
    expect(pair(familyDoctorSignupRate, rate, signedResidents, signed)).toEqual([['info', expected]]);
  });

  test('no whole number will do', () => {
    expect(pair(familyDoctorSignupRate, '66.7%', signedResidents, '1人')).toEqual([['error', '—']]);
  });

  test('nobody dies of a rate above zero', () => {
    expect(pair(infantMortalityRate, '4.29‰', infantDeaths, '0人')).toEqual([['error', '—']]);
  });

  test('a rate that may be zero has no least denominator', () => {
    expect(pair(infantMortalityRate, '0.0‰', infantDeaths, '0人')).toEqual([]);
  });

  test('a mean population need not be whole', () => {
    expect(pair(crudeBirthRate, '400.0‰', births, '1人')).toEqual([['info', '2.5人']]);
  });

  test('a sum of a column of counts must be', () => {
    expect(pair(familyDoctorTeamSize, '5.95人/团队', familyDoctorTeamMembers, '1196人')).toEqual([['info', '201']]);
    expect(pair(familyDoctorTeamSize, '5.97人/团队', familyDoctorTeamMembers, '8人')).toEqual([['error', '—']]);
  });
});

describe('a numerator', () => {
  test.each([
    ['4326人', '85.39%', '3694'],
    ['8人', '12%', '1'],
    ['8人', '13%', '1'],
    ['1000人', '0%', '0–5'],
    ['1000人', '100%', '995–1000'],
    ['1万人', '50%', '2475–7574'],
  ])('of %s at %s', (patients, rate, expected) => {
    expect(pair(smiStandardisedManagementRate, rate, smiPatients, patients)).toEqual([['info', expected]]);
  });

  test.each([
    ['7人', '85.3%'],
    ['8人', '12.4%'],
    ['3人', '66.66%'],
  ])('of %s at %s: no whole number will do', (patients, rate) => {
    expect(pair(smiStandardisedManagementRate, rate, smiPatients, patients)).toEqual([['error', '—']]);
  });
});

test('says what follows, in both languages, the rate first', () => {
  const [rate, given] = [state(smiStandardisedManagementRate, '85.39%'), state(smiPatients, '4326人')];
  expect(check([given, rate], { catalogue })).toEqual([
    {
      rule: 'implied-count',
      severity: 'info',
      figures: [rate, given],
      expected: '3694',
      found: '—',
      message: {
        zh: '由严重精神障碍患者规范管理率85.39%和在册严重精神障碍患者数4326人,规范管理的严重精神障碍患者数应为3694',
        en: 'Standardised management rate of severe mental disorders 85.39% and Registered patients with a severe mental disorder 4,326 persons imply patients with a severe mental disorder managed to specification of 3694',
      },
    },
  ]);
});

test('says that nothing will do, in both languages', () => {
  const [finding] = check([state(infantMortalityRate, '4.29‰'), state(infantDeaths, '0人')], { catalogue });
  expect(finding?.message).toEqual({
    zh: '没有整数的活产数能使婴儿死亡数0人得出婴儿死亡率4.29‰',
    en: 'no whole number of live births makes Infant deaths 0 persons print Infant mortality rate 4.29‰',
  });
});

test.each([
  ['both counts are there', [state(signedResidents, '1人'), state(residentPopulation, '2人')]],
  ['neither is', []],
  ['the count is of another scope', [state(signedResidents, '1人', { population: 'poor' })]],
  ['the count is a target', [state(signedResidents, '1人', { role: 'target' })]],
])('nothing follows where %s', (_, others) => {
  expect(implied(state(familyDoctorSignupRate, '50%'), ...others)).toEqual([]);
});

test('a hedged rate leaves an end open', () => {
  const least = state(familyDoctorSignupRate, { ...stated('98%'), qualifier: 'at-least' });
  expect(implied(least, state(residentPopulation, '1000人'))).toEqual([['info', '980–1000']]);
  expect(implied(least, state(signedResidents, '1000人'))).toEqual([['info', '1000–1020']]);
});
