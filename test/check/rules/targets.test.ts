import {
  type Calculable,
  type Context,
  calculate,
  check,
  type Figure,
  half,
  quarter,
  state,
  stated,
  year,
} from 'permille';
import {
  actualInpatientReimbursementRatio,
  catalogue,
  countyVisitShare,
  drugRevenueShare,
  familyDoctorSignupRate,
  fpRewardPerBeneficiary,
  primaryCareVisitShare,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';

const judged = (figure: Figure) =>
  check([figure], { catalogue })
    .filter(({ rule }) => rule === 'target-attainment')
    .map(({ severity, expected }) => [severity, expected]);

const during = year(2019);
const printed = (definition: Calculable, written: string, context: Context = {}) =>
  judged(state(definition, written, { period: during, ...context }));

test.each([
  ['met', countyVisitShare, '90.01%', [['info', '≥ 90%']]],
  ['missed', countyVisitShare, '88.02%', [['warning', '≥ 90%']]],
  ['on the line, perhaps rounded up: not blamed', countyVisitShare, '90%', [['info', '≥ 90%']]],
  ['missed by more than rounding', countyVisitShare, '89.9%', [['warning', '≥ 90%']]],
  ['at most, met', drugRevenueShare, '29.9%', [['info', '≤ 30%']]],
  ['at most, missed', drugRevenueShare, '30.1%', [['warning', '≤ 30%']]],
  ['at most, on the line', drugRevenueShare, '30%', [['info', '≤ 30%']]],
  ['money', fpRewardPerBeneficiary, '1440元/人·年', [['info', '≥ 960元/人·年']]],
] as const)('%s', (_, definition, written, expected) => {
  expect(printed(definition, written)).toEqual(expected);
});

test('a calculated figure is judged on its exact value', () => {
  const share = (visitsOfResidentsInCounty: number) =>
    judged(calculate(countyVisitShare, { visitsOfResidentsInCounty, visitsOfResidents: 100_000 }, { period: during }));
  expect(share(90_000)).toEqual([['info', '≥ 90%']]);
  expect(share(89_999)).toEqual([['warning', '≥ 90%']]);
});

test('what unknown rows leave open is not blamed', () => {
  const counts = { visitsOfResidentsInCounty: { yes: 89, unknown: 2 }, visitsOfResidents: 100 };
  expect(judged(calculate(countyVisitShare, counts, { period: during }))).toEqual([['info', '≥ 90%']]);
});

describe('which targets', () => {
  test.each([
    ['in force', { period: during }, 1],
    ['in force in a part of the period', { period: half(2017, 1) }, 1],
    ['not yet in force', { period: quarter(2016, 4) }, 0],
    ['without a period: the target is dated', {}, 0],
    ['another population', { period: during, population: 'poor' }, 0],
  ] as const)('%s', (_, context, count) => {
    expect(judged(state(countyVisitShare, '88%', context))).toHaveLength(count);
  });

  test.each([
    ['the place itself', '450000', 1],
    ['a place in it', '450127', 1],
    ['a village in it', '450127103201', 1],
    ['another place', '440100', 0],
    ['no place', undefined, 0],
    ['an unknown place', null, 0],
    ['prose', '横县', 0],
  ] as const)('a target of a place judges %s', (_, place, count) => {
    const context = { period: during, population: 'poor', ...(place === undefined ? {} : { place }) };
    expect(printed(actualInpatientReimbursementRatio, '91.64%', context)).toHaveLength(count);
  });

  test('a population has targets of its own', () => {
    const at = { place: '440100', period: year(2025) };
    const aims = (context: Context) => judged(state(familyDoctorSignupRate, '55%', { ...at, ...context })).toSorted();
    expect(aims({})).toEqual([
      ['info', '≥ 30%'],
      ['info', '≥ 50%'],
    ]);
    expect(aims({ population: 'keyPopulation' })).toEqual([
      ['warning', '≥ 60%'],
      ['warning', '≥ 80%'],
    ]);
  });
});

describe('says by how much, in both languages', () => {
  const say = (definition: Calculable, written: string) =>
    check([state(definition, written, { period: during })], { catalogue }).map(({ message }) => message);

  test.each([
    [
      '61.81%',
      primaryCareVisitShare,
      '基层就诊率61.81%,未达到基层就诊率65%目标(≥ 65%),差3.19个百分点',
      'Primary-care visit share 61.81% misses Primary-care visit share of 65% (≥ 65%) by 3.19 percentage points',
    ],
    [
      '66.5%',
      primaryCareVisitShare,
      '基层就诊率66.5%,达到基层就诊率65%目标(≥ 65%),超出1.50个百分点',
      'Primary-care visit share 66.5% meets Primary-care visit share of 65% (≥ 65%) by 1.50 percentage points',
    ],
    [
      '90%',
      countyVisitShare,
      '县域内就诊率90%,(因取舍或缺失不能确定)达到县域就诊率90%目标(≥ 90%),超出0.00个百分点',
      'County visit share 90% meets County visit share of 90% (≥ 90%) by 0.00 percentage points, which rounding or missing rows leave uncertain',
    ],
    [
      '28.25%',
      drugRevenueShare,
      '药占比28.25%,达到药占比30%目标(≤ 30%),低1.75个百分点',
      'Drug share of medical revenue 28.25% meets Drug share of medical revenue of 30% at most (≤ 30%) by 1.75 percentage points',
    ],
    [
      '720元/人·年',
      fpRewardPerBeneficiary,
      '奖励扶助金人均标准720元/人·年,未达到奖励扶助国家标准(2012年起)(≥ 960元/人·年),差240.00元/人·年',
      'Family-planning reward per beneficiary-year 720 CNY per person-year misses National reward standard from 2012 (≥ 960 CNY per person-year) by 240.00 CNY per person-year',
    ],
  ] as const)('%s', (written, definition, zh, en) => {
    expect(say(definition, written)).toEqual([{ zh, en }]);
  });
});

test.each([
  ['at-least', [['info', '≥ 90%']]],
  ['approx', [['info', '≥ 90%']]],
  ['range', []],
  ['redacted', []],
] as const)('88%% said as %s is not blamed', (qualifier, expected) => {
  expect(judged(state(countyVisitShare, { ...stated('88%'), qualifier }, { period: during }))).toEqual(expected);
});

test.each([
  ['a target', state(countyVisitShare, '88%', { role: 'target' })],
  ['nothing', calculate(countyVisitShare, { visitsOfResidentsInCounty: 0, visitsOfResidents: 0 })],
  [
    'a missing one',
    calculate(countyVisitShare, { visitsOfResidentsInCounty: { missing: 'not-reported' }, visitsOfResidents: 9 }),
  ],
])('%s is not judged', (_, figure) => {
  expect(judged(figure)).toEqual([]);
});
