import {
  calculate,
  change,
  down,
  type Figure,
  type FormatOptions,
  format,
  gbt8170,
  halfUp,
  pool,
  state,
} from 'permille';
import {
  averageLengthOfStay,
  bedsPerThousand,
  consumablesPerHundredYuan,
  familyDoctorSignupRate,
  infantMortalityRate,
  maternalMortalityRatio,
  naturalGrowthRate,
  nursePhysicianRatio,
  residentPopulation,
  sexRatioAtBirth,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';

const rate = calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 });
const growth = (births: number, deaths: number) =>
  calculate(naturalGrowthRate, { births, deaths, meanResidentPopulation: 1000 });
const people = calculate(residentPopulation, { residentPopulation: 1721234 });
const share = (signedResidents: number) =>
  calculate(familyDoctorSignupRate, { signedResidents, residentPopulation: 100000 });

describe('a known figure', () => {
  test.each<readonly [Figure, FormatOptions, string]>([
    [rate, {}, '4.29‰'],
    [rate, { places: 0 }, '4‰'],
    [rate, { places: 10 }, '4.2897998093‰'],
    [rate, { language: 'en' }, '4.29‰'],
    [rate, { unit: 'hidden' }, '4.29'],
    [rate, { sign: 'always' }, '+4.29‰'],
    [growth(4, 7), { sign: 'always' }, '-3.00‰'],
    [growth(7, 7), { sign: 'always' }, '0.00‰'],
    [people, {}, '1721234人'],
    [people, { language: 'en' }, '1,721,234 persons'],
    [people, { scale: '万' }, '172.12万人'],
    [people, { scale: '万', places: 0 }, '172万人'],
    [people, { scale: '亿', places: 4 }, '0.0172亿人'],
    [people, { scale: 'million', language: 'en' }, '1.72 million persons'],
    [people, { scale: 'thousand', language: 'en', places: 1 }, '1,721.2 thousand persons'],
    [people, { places: 1 }, '1721234.0人'],
    [people, { language: 'en', unit: 'hidden', sign: 'always' }, '+1,721,234'],
    [calculate(maternalMortalityRatio, { maternalDeaths: 1, liveBirths: 2954 }), {}, '33.85/10万'],
    [
      calculate(maternalMortalityRatio, { maternalDeaths: 1, liveBirths: 2954 }),
      { language: 'en' },
      '33.85 per 100,000',
    ],
    [calculate(bedsPerThousand, { institutionBeds: 27, residentPopulation: 4000 }), {}, '6.75张/千人'],
    [calculate(averageLengthOfStay, { bedDaysDischarged: 25, discharges: 3 }), { places: 1 }, '8.3日'],
    [calculate(nursePhysicianRatio, { registeredNurses: 5, licensedPhysicians: 4 }), {}, '1.25'],
    [calculate(sexRatioAtBirth, { maleLiveBirths: 110, femaleLiveBirths: 100 }), { places: 1 }, '110.0(女=100)'],
    [
      calculate(consumablesPerHundredYuan, { consumablesCost: '19.99', medicalRevenue: '150', drugRevenue: '50' }),
      { language: 'en' },
      '19.99 CNY per 100 CNY',
    ],
  ])('%#', (figure, options, text) => expect(format(figure, options)).toBe(text));
});

describe('rounding goes by name', () => {
  test.each([
    [2500, [halfUp, gbt8170, down], ['3%', '2%', '2%']],
    [3500, [halfUp, gbt8170, down], ['4%', '4%', '3%']],
  ] as const)('%i in 100000', (signed, roundings, texts) => {
    expect(roundings.map((rounding) => format(share(signed), { places: 0, rounding }))).toEqual(texts);
  });

  test('and is done once', () => {
    const figure = calculate(familyDoctorSignupRate, { signedResidents: 853459, residentPopulation: 10000000 });
    expect([4, 3, 2].map((places) => format(figure, { places }))).toEqual(['8.5346%', '8.535%', '8.53%']);
  });

  test('no more than 40 places', () => {
    expect(format(rate, { places: 40 })).toHaveLength(43);
    expect(() => format(rate, { places: 41 })).toThrow(expect.objectContaining({ code: 'bad-places' }));
  });
});

describe('a figure without a value says why', () => {
  const missing = (...why: readonly ('not-reported' | 'not-applicable' | 'not-collected')[]): Figure => ({
    of: rate.of,
    unit: rate.unit,
    status: 'missing',
    measures: Object.fromEntries(why.map((each, index) => [`m${index}`, each])),
  });
  const nobody = calculate(infantMortalityRate, { infantDeaths: 0, liveBirths: 0 });
  const suppressed: Figure = { of: rate.of, unit: rate.unit, status: 'suppressed', rule: 'below 5' };
  const incomplete = pool(infantMortalityRate, [
    rate,
    calculate(infantMortalityRate, { infantDeaths: { missing: 'not-reported' }, liveBirths: 1 }),
  ]);
  const nothing: Figure = {
    of: rate.of,
    unit: rate.unit,
    status: 'incomplete',
    reported: 1,
    expected: 2,
    numerator: '0',
    denominator: '0',
  };

  test.each([
    [nobody, '无(分母为0)', 'undefined (denominator 0)'],
    [missing('not-reported'), '未报告', 'not reported'],
    [missing('not-applicable'), '不适用', 'not applicable'],
    [missing('not-collected', 'not-reported', 'not-collected'), '未收集、未报告', 'not collected, not reported'],
    [suppressed, '不公布', 'suppressed'],
    [incomplete, '4.29‰(1/2)', '4.29‰(1/2)'],
    [nothing, '无(分母为0)(1/2)', 'undefined (denominator 0)(1/2)'],
  ])('%#: %o', (figure, zh, en) => {
    expect(format(figure)).toBe(zh);
    expect(format(figure, { language: 'en' })).toBe(en);
  });
});

describe('a stated figure is written as it was', () => {
  test.each<readonly [Figure, FormatOptions, string]>([
    [state(infantMortalityRate, '4.290‰'), {}, '4.290‰'],
    [state(infantMortalityRate, '4.290‰'), { places: 1 }, '4.290‰'],
    [state(infantMortalityRate, '0.43%'), {}, '0.43%'],
    [state(infantMortalityRate, '4.29'), {}, '4.29‰'],
    [state(naturalGrowthRate, '−2.94‰'), {}, '-2.94‰'],
    [state(residentPopulation, '172.10万人'), {}, '172.10万人'],
    [state(residentPopulation, '172.10万人'), { language: 'en' }, '172.10 万 persons'],
    [state(residentPopulation, '1,721,200人'), {}, '1721200人'],
    [state(residentPopulation, '5千人'), {}, '5千人'],
    [state(residentPopulation, '5 thousand persons'), { language: 'en' }, '5 thousand persons'],
    [state(consumablesPerHundredYuan, '19.99元'), { language: 'en' }, '19.99 CNY per 100 CNY'],
  ])('%#', (figure, options, text) => expect(format(figure, options)).toBe(text));
});

describe('a change', () => {
  const [before, after] = [state(familyDoctorSignupRate, '40.0%'), state(familyDoctorSignupRate, '41.5%')];

  test.each<readonly [FormatOptions, string, string]>([
    [{}, '1.50个百分点', '3.75%'],
    [{ places: 1, sign: 'always' }, '+1.5个百分点', '+3.8%'],
    [{ places: 1, rounding: gbt8170 }, '1.5个百分点', '3.8%'],
    [{ language: 'en' }, '1.50 percentage points', '3.75%'],
    [{ unit: 'hidden' }, '1.50', '3.75'],
  ])('%o', (options, points, percent) => {
    expect(format(change(before, after, { in: 'points' }), options)).toBe(points);
    expect(format(change(before, after, { in: 'percent' }), options)).toBe(percent);
  });
});
