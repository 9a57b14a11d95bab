import {
  type Figure,
  half,
  type Period,
  persons,
  state,
  stated,
  type Target,
  year,
  yuan,
  yuanPerPerson,
} from 'permille';
import { fpRewardBeneficiaries, fpRewardPaid, fpRewardPerBeneficiary, catalogue as standard } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { impliedStandard } from '../../src/check/rules/standards.js';
import { findings, held, look, reasons } from '../support/look.js';
import { written } from '../support/reports.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const paid = measure(['paid', '补助', 'Subsidies'], { unit: yuan, of: 'area', sum: 'meanResidentPopulation' });
const people = measure(['people', '人数', 'Persons'], { unit: persons });
const each = indicator(['each', '人均补助', 'Subsidy each'], paid, people, {
  kind: 'mean',
  bound: 'none',
  unit: yuanPerPerson,
});
const least = {
  id: 'least',
  name: { zh: '最低标准', en: 'Lowest standard' },
  indicator: 'each',
  must: 'be at least',
  value: '60',
  effective: { from: '2019-01-01', to: '2020-12-31' },
  source: { title: 'made up', verified: false },
} as const satisfies Target;
const share = indicator(['share', '比例', 'Share'], people, people);
const others = { ...least, id: 'others', indicator: 'share', value: '99' } as const satisfies Target;
const here = { place: '140423', period: year(2019) };

const about = (figures: readonly Figure[], targets: readonly Target[] = [least, others]) =>
  look(impliedStandard, figures, catalogueOf({ indicators: [each, share], measures: [paid, people], targets }));
const together = (amount: string, count: string, context: object = here): readonly Figure[] => [
  state(paid, amount, context),
  state(people, count, context),
];

test.each([
  ['6000元', '100人', []],
  ['0.60万元', '100人', []],
  ['5999元', '100人', [['warning', '≥ 60元/人', '59.985–59.995元/人']]],
  ['0.59万元', '100人', [['warning', '≥ 60元/人', '58.5–59.5元/人']]],
  ['6001元', '100人', [['info', '≥ 60元/人', '60.01–60.02元/人']]],
  ['1.2亿元', '200万人', []],
  ['1.2亿元', '210万人', [['warning', '≥ 60元/人', '54.632–59.666元/人']]],
  ['1.2亿元', '220万人', [['warning', '≥ 60元/人', '52.154–56.948元/人']]],
  ['0元', '100人', [['warning', '≥ 60元/人', '-0.01–0.01元/人']]],
] as const)('%s for %s', (amount, count, expected) => {
  const examined = about(together(amount, count));
  expect(findings(examined)).toEqual(expected);
  expect(held(examined)).toBe(expected.length === 0 ? 1 : 0);
});

test('at most is the other way round', () => {
  const most = { ...least, must: 'be at most' } as const satisfies Target;
  expect(findings(about(together('7000元', '100人'), [most]))).toEqual([['warning', '≤ 60元/人', '70–70.01元/人']]);
  expect(findings(about(together('5000元', '100人'), [most]))).toEqual([['info', '≤ 60元/人', '50–50.01元/人']]);
});

describe('what is not judged, and why', () => {
  const inYear = (period: Period) => together('1元', '100人', { ...here, period });

  test.each<[string, readonly Figure[], string]>([
    ['one alone', together('1元', '100人').slice(0, 1), 'the amount and what it is for are not both there'],
    [
      'printed too',
      [...together('1元', '100人'), state(each, '0.01元/人', here)],
      'the mean amount is there itself, and held to its targets',
    ],
    ['nobody', together('1元', '0人'), 'there may be nobody, or the values do not tell'],
    ['before it was in force', inYear(year(2018)), 'no standard is in force for its period, place and population'],
    ['and after', inYear(year(2021)), 'no standard is in force for its period, place and population'],
    ['no period', together('1元', '100人', {}), 'no standard is in force for its period, place and population'],
    [
      'another population',
      together('1元', '100人', { ...here, population: 'poor' }),
      'no standard is in force for its period, place and population',
    ],
    ['half a year', inYear(half(2019, 1)), 'standards are of a year, which the period is not'],
    [
      'a hedge',
      [state(paid, { ...stated('1元'), qualifier: 'redacted' }, here), state(people, '100人', here)],
      'there may be nobody, or the values do not tell',
    ],
  ])('%s', (_, figures, why) => {
    expect(about(figures).findings).toEqual([]);
    expect(reasons(about(figures))).toEqual([[why, 1]]);
  });

  test('nothing that has a standard', () => {
    expect(about([]).cases).toEqual([]);
    expect(about(together('1元', '100人'), [others]).cases).toEqual([]);
  });
});

test('a standard of a place is for what lies in it', () => {
  const local = { ...least, place: '140000' } as const satisfies Target;
  expect(about(together('1元', '100人'), [local]).findings).toHaveLength(1);
  expect(about(together('1元', '100人', { ...here, place: '330000' }), [local]).findings).toEqual([]);
});

describe('the rewards of a county, 1440 yuan each', () => {
  const reward = (people: '004@1505', amount: '004@1519', period: Period) =>
    look(
      impliedStandard,
      [state(fpRewardPaid, written(amount), { period }), state(fpRewardBeneficiaries, written(people), { period })],
      standard,
    );

  test('top up the national standard', () => {
    const { findings: all } = reward('004@1505', '004@1519', year(2019));
    expect(all.map(({ severity, expected, found, message }) => [severity, expected, found, message])).toEqual([
      [
        'info',
        '≥ 960元/人·年',
        '1439.99499–1440.00501元/人·年',
        {
          zh: '由奖励扶助金发放额143.856万元、农村部分计划生育家庭奖励扶助人数999人,奖励扶助金人均标准为1439.99499–1440.00501元/人·年,高于奖励扶助国家标准(2012年起)(≥ 960元/人·年)',
          en: 'Family-planning reward paid 143.856 万 CNY, Rural family-planning reward beneficiaries 999 persons imply 1439.99499–1440.00501 CNY per person-year of Family-planning reward per beneficiary-year, above National reward standard from 2012 (≥ 960 CNY per person-year)',
        },
      ],
    ]);
  });

  test('half of it would be too little', () => {
    const context = { period: year(2019) };
    const figures = [state(fpRewardPaid, '71.93万元', context), state(fpRewardBeneficiaries, '999人', context)];
    expect(look(impliedStandard, figures, standard).findings[0]?.severity).toBe('warning');
    const before = figures.map((figure) => ({ ...figure, period: year(2011) }));
    expect(held(look(impliedStandard, before, standard))).toBe(1);
  });

  test('a mean that is printed is left to its targets', () => {
    const figures = [state(fpRewardPerBeneficiary, '720元/人·年', { period: year(2019) })];
    expect(look(impliedStandard, figures, standard).cases).toEqual([]);
  });
});
