import {
  between,
  type Context,
  calculate,
  cumulative,
  type Figure,
  half,
  month,
  permille,
  quarter,
  state,
  stated,
  year,
} from 'permille';
import { naturalGrowthRate, psychosisManagementRate, smiManagementRate, catalogue as whole } from 'permille/catalogue';
import { judge } from 'permille/check';
import { describe, expect, test } from 'vitest';
import { changeOverTime, rhythmOf, seasonalChange } from '../../src/check/rules/history.js';
import type { Rule } from '../../src/check/scope.js';
import { held, look, reasons } from '../support/look.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const [deaths, births] = [measure(['deaths', '死亡数', 'Deaths']), measure(['births', '活产数', 'Births'])];
const rate = indicator(['rate', '死亡率', 'Death rate'], deaths, births, { unit: permille });
const catalogue = catalogueOf({ indicators: [rate], measures: [deaths, births] });

/** A rule that is told which figures another has found wrong. */
const told = (rule: Rule, ...wrong: readonly Figure[]): Rule => ({
  ...rule,
  look: (facts) => rule.look({ ...facts, blamed: new Set(wrong) }),
});

const changes = (rule: Rule, ...figures: readonly Figure[]) =>
  look(rule, figures, catalogue).findings.map(
    ({ severity, found, figures: [first] }) => `${severity} ${first?.period?.from} ×${found}`,
  );

const whys = (rule: Rule, figures: readonly Figure[], of = catalogue) =>
  reasons(look(rule, figures, of)).map(([why, cases]) => `${cases} ${why}`);

const count = (written: string, period: Context['period'], context: Context = {}): Figure =>
  state(deaths, written, { place: '140423', ...(period && { period }), ...context });
const noneBefore = 'there is no figure of the three periods before';

describe('change-over-time', () => {
  // The mean of 90, 100 and 110 is 100.
  const before = [count('90人', year(2016)), count('100人', year(2017)), count('110人', year(2018))];

  test.each([
    ['just a third more', '133人', []],
    ['more', '134人', ['warning 2019-01-01 ×1.34']],
    ['just a third less', '67人', []],
    ['less', '66人', ['warning 2019-01-01 ×0.66']],
    ['the same', '100人', []],
    ['none at all', '0人', ['warning 2019-01-01 ×0']],
    ['printed in 万', '1万人', ['warning 2019-01-01 ×50–150']],
    ['more than the limit, at least', '0.02万人', ['warning 2019-01-01 ×1.5–2.5']],
  ])('%s', (_, written, found) => {
    expect(changes(changeOverTime, ...before, count(written, year(2019)))).toEqual(found);
  });

  test('each figure is compared with those before it, however many there are', () => {
    const alike = look(changeOverTime, before, catalogue);
    expect([alike.findings.length, held(alike)]).toEqual([0, 2]);
    // 130 / 90 = 1.444…
    const jump = count('130人', year(2017));
    expect(changes(changeOverTime, count('90人', year(2016)), jump)).toEqual(['warning 2017-01-01 ×1.444']);
  });

  test('a rate is compared as it is printed: only if no values that print so are near enough', () => {
    const line = (now: Figure, then: (of: number) => Figure) => changes(changeOverTime, then(2016), then(2017), now);
    const printed = (written: string, of: number) => state(rate, written, { period: year(of) });
    // 3.95 / 3.05 = 1.295…, 4.15 / 3.05 = 1.360…
    expect(line(printed('4.0‰', 2018), (of) => printed('3.0‰', of))).toEqual([]);
    expect(line(printed('4.2‰', 2018), (of) => printed('3.0‰', of))).toEqual(['warning 2018-01-01 ×1.361–1.441']);
    const known = (dead: number, of: number) =>
      calculate(rate, { deaths: dead, births: 300 }, { period: year(of) }) as Figure;
    // 4/3 is above 1.33, 3.99/3 would not be.
    expect(line(known(4, 2018), (of) => known(3, of))).toEqual(['warning 2018-01-01 ×1.333']);
  });

  test.each([
    ['months, over the new year', [month(2018, 11), month(2018, 12), month(2019, 1)]],
    ['months as long as February and March', [month(2020, 1), month(2020, 2), month(2020, 3)]],
    ['quarters', [quarter(2018, 3), quarter(2018, 4), quarter(2019, 1)]],
    ['halves', [half(2018, 1), half(2018, 2), half(2019, 1)]],
    ['months of the year so far', [cumulative(2017, 9), cumulative(2018, 9), cumulative(2019, 9)]],
    ['years from October', [2017, 2018, 2019].map((of) => between(`${of - 1}-10-01`, `${of}-09-30`))],
    [
      'weeks',
      [between('2018-12-24', '2018-12-30'), between('2018-12-31', '2019-01-06'), between('2019-01-07', '2019-01-13')],
    ],
    ['with a gap', [year(2016), year(2017), year(2019)]],
    [
      'periods of two years',
      [between('2014-01-01', '2015-12-31'), between('2016-01-01', '2017-12-31'), between('2018-01-01', '2019-12-31')],
    ],
  ])('%s follow one another', (_, [one, two, three]) => {
    const figures = [count('100人', two), count('200人', three), count('100人', one)];
    expect(changes(changeOverTime, ...figures)).toEqual([`warning ${three?.from} ×2`]);
  });

  test.each([
    ['a year long past', year(2015), year(2019)],
    ['a quarter', quarter(2018, 4), year(2019)],
    ['other months of a year so far', cumulative(2018, 8), cumulative(2019, 9)],
    ['weeks that overlap', between('2019-01-04', '2019-01-10'), between('2019-01-07', '2019-01-13')],
    ['days', between('2019-01-06', '2019-01-06'), between('2019-01-07', '2019-01-13')],
    ['a month before there are years', month(2, 1), month(1, 1)],
  ])('%s is not before', (_, other, now) => {
    expect(whys(changeOverTime, [count('1人', other), count('9人', now)])).toContain(`2 ${noneBefore}`);
  });

  test.each([
    ['place', { place: '140424' }],
    ['population', { population: 'poor' }],
    ['set of codes', { by: { sex: 'male' } }],
  ] as const)('nor is another %s', (_, context) => {
    const figures = [count('1人', year(2018), context), count('9人', year(2019))];
    expect(whys(changeOverTime, figures)).toEqual([`2 ${noneBefore}`]);
  });

  test.each([
    [
      'a target is no history',
      [count('1人', year(2018), { role: 'target' }), count('9人', year(2019))],
      [`1 ${noneBefore}`],
    ],
    ['one figure alone', [count('9人', year(2019))], [`1 ${noneBefore}`]],
    ['no period', [count('9人', undefined)], ['1 it has no period']],
    [
      'an unknown definition',
      [state(measure(['x', 'x', 'x']), '9人', { period: year(2019) })],
      ['1 it has no definition'],
    ],
    [
      'about so many',
      [
        count('1人', year(2018)),
        state(deaths, { ...stated('9人'), qualifier: 'approx' }, { place: '140423', period: year(2019) }),
      ],
      [`1 ${noneBefore}`, '1 it has no value that tells'],
    ],
    [
      'held back',
      [count('1人', year(2018)), { ...count('9人', year(2019)), status: 'suppressed', rule: 'fewer than 5' } as Figure],
      [`1 ${noneBefore}`, '1 it has no value that tells'],
    ],
    [
      'none before',
      [count('0人', year(2018)), count('9人', year(2019))],
      [`1 ${noneBefore}`, '1 the mean of those before is not above zero, or may not be'],
    ],
    [
      'more than can be written',
      [
        calculate(deaths, { deaths: 1 }, { period: year(2018) }),
        calculate(deaths, { deaths: '9'.repeat(190) }, { period: year(2019) }),
      ],
      [`1 ${noneBefore}`, '1 it has too many digits'],
    ],
    [
      'perhaps none before',
      [count('0万人', year(2018)), count('0人', year(2019))],
      [`1 ${noneBefore}`, '1 the mean of those before is not above zero, or may not be'],
    ],
  ])('%s: not applicable, and says why', (_, figures, expected) => {
    expect(whys(changeOverTime, figures)).toEqual(expected);
  });

  test('at least so many tells where that is enough', () => {
    const least = (written: string) =>
      state(deaths, { ...stated(written), qualifier: 'at-least' }, { place: '140423', period: year(2019) });
    expect(changes(changeOverTime, ...before, least('200人'))).toEqual(['warning 2019-01-01 ×2–…']);
    expect(whys(changeOverTime, [...before, least('50人')])).toContain(
      '1 its value, or that of one before, has an open end',
    );
  });

  test('what another rule has found wrong is neither judged nor compared with', () => {
    const wrong = count('1000人', year(2018));
    const figures = [count('100人', year(2017)), wrong, count('100人', year(2019))];
    expect(look(told(changeOverTime, wrong), figures, catalogue).findings).toEqual([]);
    expect(whys(told(changeOverTime, wrong), figures)).toContain('1 another rule has found it wrong');
  });

  test('growth, which may be below zero, has no ratio', () => {
    const grows = (written: string, of: number) => state(naturalGrowthRate, written, { period: year(of) });
    expect(whys(changeOverTime, [grows('0.1‰', 2018), grows('3.0‰', 2019)], whole)).toEqual([
      '2 what may be above or below zero is not compared by ratios',
    ]);
  });

  test('another edition, or another fingerprint, breaks the series', () => {
    const old = (of: number) => state(psychosisManagementRate, '20%', { period: year(of) });
    const now = (of: number, fingerprint?: string) =>
      state(smiManagementRate, '80%', { period: year(of), ...(fingerprint && { fingerprint }) });
    const broken = '1 the figures before follow another definition';
    expect(whys(changeOverTime, [old(2016), now(2017)], whole)).toContain(broken);
    expect(whys(changeOverTime, [now(2017, 'a'), now(2018, 'b')], whole)).toContain(broken);
    const both = look(changeOverTime, [old(2016), now(2017), now(2018)], whole);
    expect(both.findings).toEqual([]);
    expect(held(both)).toBe(1);
  });

  test('editions that replace one another in a circle come to an end', () => {
    const edition = (id: string, replaces: string) => indicator([id, id, id], deaths, births, { replaces });
    const circle = [edition('hen', 'egg'), edition('egg', 'hen')] as const;
    const figures = [state(circle[0], '1%', { period: year(2018) }), state(circle[0], '1%', { period: year(2019) })];
    expect(look(changeOverTime, figures, catalogueOf({ indicators: circle })).findings).toEqual([]);
  });

  test('is judged again by another threshold', () => {
    const { cases } = look(changeOverTime, [...before, count('134人', year(2019))], catalogue);
    expect(judge(cases, { changeOverTime: '0.34' }).findings).toEqual([]);
    expect(judge(cases, { changeOverTime: '0.3399' }).findings).toHaveLength(1);
  });

  test('says so in both languages, the figure at fault first, then those before, the latest first', () => {
    const now = count('134人', year(2019));
    expect(look(changeOverTime, [...before, now], catalogue).findings).toEqual([
      {
        rule: 'change-over-time',
        severity: 'warning',
        figures: [now, ...before.toReversed()],
        expected: '≤ 0.33',
        found: '1.34',
        message: {
          zh: '2019年死亡数134人,是此前3期均值100人(2018年、2017年、2016年)的1.34倍',
          en: 'Deaths 134 persons in 2019 is 1.34 times the mean of 3 periods before, 100 persons (2018, 2017, 2016)',
        },
      },
    ]);
  });
});

describe('seasonal-change', () => {
  const march = (of: number, written: string) => count(written, month(of, 3));
  const years = [march(2016, '90人'), march(2017, '100人'), march(2018, '110人')];

  test.each([
    ['like other years', march(2019, '133人'), []],
    ['unlike them', march(2019, '134人'), ['warning 2019-03-01 ×1.34']],
    ['another month', count('500人', month(2019, 4)), []],
  ])('a month %s', (_, now, found) => {
    expect(changes(seasonalChange, ...years, now)).toEqual(found);
  });

  test.each([
    ['quarters', quarter(2018, 2), quarter(2019, 2)],
    ['halves', half(2018, 2), half(2019, 2)],
    ['Februaries, of whatever length', month(2019, 2), month(2020, 2)],
    ['two months', cumulative(2018, 2), cumulative(2019, 2)],
    ['years apart', month(2016, 3), month(2019, 3)],
  ])('%s have seasons', (_, then, now) => {
    expect(changes(seasonalChange, count('100人', then), count('200人', now))).toEqual([`warning ${now.from} ×2`]);
  });

  test.each([
    [
      'five years apart',
      [march(2014, '1人'), march(2019, '9人')],
      ['2 there is no figure of the same season of the three years before'],
    ],
    [
      'weeks',
      [count('1人', between('2018-01-01', '2018-01-07'))],
      ['1 its period is no month, quarter or half of a year'],
    ],
    ['nine months', [count('1人', cumulative(2018, 9))], ['1 its period is no month, quarter or half of a year']],
    ['no period', [count('1人', undefined)], ['1 it has no period']],
    ['years, which it is not about', [count('1人', year(2018)), count('9人', year(2019))], []],
  ])('%s: not applicable', (_, figures, expected) => {
    expect(whys(seasonalChange, figures)).toEqual(expected);
  });

  test('says so in both languages', () => {
    const [one, now] = [march(2018, '100人'), march(2019, '150人')];
    expect(look(seasonalChange, [one, now], catalogue).findings.map(({ message }) => message)).toEqual([
      {
        zh: '2019年3月死亡数150人,是往年同期100人(2018年3月)的1.5倍',
        en: 'Deaths 150 persons in March 2019 is 1.5 times that of the same season before, 100 persons (March 2018)',
      },
    ]);
    const message = look(seasonalChange, [...years, march(2019, '150人')], catalogue).findings[0]?.message;
    expect(message).toEqual({
      zh: '2019年3月死亡数150人,是往年3个同期均值100人(2018年3月、2017年3月、2016年3月)的1.5倍',
      en: 'Deaths 150 persons in March 2019 is 1.5 times the mean of 3 same seasons before, 100 persons (March 2018, March 2017, March 2016)',
    });
  });
});

test.each([
  [month(2019, 1), '1 months'],
  [quarter(2019, 2), '3 months'],
  [year(2019), '12 months'],
  [cumulative(2019, 5), '5 months, 0'],
  [between('2019-01-07', '2019-01-13'), '7 days'],
])('periods of %o come at a rhythm', (period, rhythm) => {
  expect(rhythmOf(period)).toBe(rhythm);
});
