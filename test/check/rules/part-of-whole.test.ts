import { type Context, calculate, check, state, year } from 'permille';
import {
  catalogue,
  fundOutlay,
  insuranceFundExpenditure,
  residentPopulation,
  signedResidents,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { catalogueOf, measure } from '../../support/small-catalogue.js';

const found = (signed: string, residents: string, context: Context = {}) =>
  check([state(residentPopulation, residents), state(signedResidents, signed, context)], { catalogue }).filter(
    ({ rule }) => rule === 'part-of-whole',
  );

test.each([
  ['one above', '1001人', '1000人'],
  ['scales differ', '2万人', '14999人'],
  ['rounded, and above by more than rounding', '1.01万人', '10049人'],
])('%s: %s of %s is an error', (_, signed, residents) => {
  expect(found(signed, residents)).toMatchObject([{ severity: 'error', expected: `≤ ${residents}`, found: signed }]);
});

test.each([
  ['as many', '1000人', '1000人'],
  ['rounding explains it: 1.00万 may be 10049', '10049人', '1.00万人'],
  ['an interval that just touches: 1.00万 is even, and 10050 rounds to it under GB/T 8170', '10050人', '1.00万人'],
  ['both rounded', '1.01万人', '1.00万人'],
])('%s: %s of %s is none', (_, signed, residents) => {
  expect(found(signed, residents)).toEqual([]);
});

test('an interval that touches and does not hold its end is above: 1.01万 is odd, 10150 never prints so', () => {
  expect(found('10150人', '1.01万人')).toHaveLength(1);
  expect(found('10149人', '1.01万人')).toEqual([]);
});

test('says which is a part of which, in both languages, the part first', () => {
  const [part, whole] = [state(signedResidents, '1001人'), state(residentPopulation, '1000人')];
  expect(check([whole, part], { catalogue })[0]).toEqual({
    rule: 'part-of-whole',
    severity: 'error',
    figures: [part, whole],
    expected: '≤ 1000人',
    found: '1001人',
    message: {
      zh: '家庭医生签约居民数1001人是常住人口数1000人的一部分,不能更大',
      en: 'Residents signed with a family doctor 1,001 persons is a part of Resident population 1,000 persons and cannot exceed it',
    },
  });
});

test('what is only usually a part is a warning', () => {
  const figures = [state(fundOutlay, '12.5万元'), state(insuranceFundExpenditure, '12.3万元')];
  expect(check(figures, { catalogue })).toMatchObject([
    {
      rule: 'part-of-whole',
      severity: 'warning',
      message: { zh: expect.stringContaining('通常不大于'), en: expect.stringContaining('seldom exceeds') },
    },
  ]);
});

describe('a part of a part', () => {
  const [country, county, town, hamlet] = [
    measure(['country', '国', 'Country']),
    measure(['county', '县', 'County'], { partOf: ['country'] }),
    measure(['town', '镇', 'Town'], { partOf: ['county'], usuallyPartOf: ['country'] }),
    measure(['hamlet', '村', 'Hamlet'], { usuallyPartOf: ['town'] }),
  ];
  const own = catalogueOf({ measures: [country, county, town, hamlet] });

  test.each([
    ['through another, though that has no figure', town, country, ['error']],
    ['hard by one way and soft by another is hard', town, county, ['error']],
    ['soft once is soft all the way', hamlet, country, ['warning']],
    ['a whole is no part', country, town, []],
  ] as const)('%s', (_, part, whole, severities) => {
    const findings = check([state(part, '3人'), state(whole, '2人')], { catalogue: own });
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  test('going round in a circle comes to an end', () => {
    const hen = measure(['hen', '鸡', 'Hen'], { partOf: ['egg'] });
    const egg = measure(['egg', '蛋', 'Egg'], { partOf: ['hen'] });
    const findings = check([state(hen, '3人'), state(egg, '2人')], {
      catalogue: catalogueOf({ measures: [hen, egg] }),
    });
    expect(findings.map(({ found }) => found)).toEqual(['3人']);
  });
});

test.each([
  ['another place', { place: '450100' }],
  ['another period', { period: year(2019) }],
  ['another population', { population: 'poor' }],
  ['another group', { by: { sex: 'male' } }],
  ['a target', { role: 'target' }],
  ['a standard', { role: 'standard' }],
  ['a change', { role: 'change' }],
] as const)('%s is not compared', (_, context) => {
  expect(found('1001人', '1000人', context)).toEqual([]);
});

test('a calculated count counts as what unknown rows leave open', () => {
  const whole = state(residentPopulation, '100人');
  const signed = (yes: number, unknown: number) => calculate(signedResidents, { signedResidents: { yes, unknown } });
  expect(check([signed(98, 7), whole], { catalogue })).toEqual([]);
  expect(check([signed(101, 7), whole], { catalogue })).toMatchObject([{ rule: 'part-of-whole', found: '101人' }]);
});
