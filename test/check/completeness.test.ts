import {
  calculate,
  cumulative,
  type Figure,
  maternalChildYear,
  month,
  type Period,
  quarter,
  state,
  year,
} from 'permille';
import type { CheckOptions } from 'permille/check';
import { describe, expect, test } from 'vitest';
import { completeness, timeliness } from '../../src/check/rules/completeness.js';
import { consistencyOfReporting } from '../../src/check/rules/reporting.js';
import type { Rule } from '../../src/check/scope.js';
import { findings, held, look, reasons } from '../support/look.js';
import { catalogueOf, measure } from '../support/small-catalogue.js';

const visits = measure(['visits', '诊疗人次', 'Visits']);
const births = measure(['births', '活产', 'Births']);
const catalogue = catalogueOf({ measures: [visits, births] });
const march = { place: '140423', period: month(2019, 3) };
const figure = state(visits, '12人', march);

const about = (rule: Rule, figures: readonly Figure[], options: Omit<CheckOptions, 'catalogue'> = {}) =>
  look(rule, figures, catalogue, options);

describe.each([
  ['completeness', completeness, (due: number, part: number) => ({ ...march, due, came: part })],
  [
    'timeliness',
    timeliness,
    (due: number, part: number) => ({ ...march, due, came: Math.max(due, part), onTime: part }),
  ],
] as const)('%s', (_, rule, submission) => {
  test.each([
    [12, 12, []],
    [10, 8, []],
    [12, 9, [['warning', '≥ 0.8', '75.00%']]],
    [3, 2, [['warning', '≥ 0.8', '66.67%']]],
    [5, 0, [['warning', '≥ 0.8', '0.00%']]],
    [100_000_000, 79_999_999, [['warning', '≥ 0.8', '80.00%']]],
    [12, -1, [['error', '≥ 0', '-1']]],
  ])('of %i due %i', (due, part, expected) => {
    const examined = about(rule, [figure], { submissions: [submission(due, part)] });
    expect(findings(examined)).toEqual(expected);
    expect(held(examined)).toBe(expected.length === 0 ? 1 : 0);
    expect(examined.cases.map(({ figures }) => figures)).toEqual([[figure]]);
  });

  test.each([
    ['0.66', 0],
    ['0.67', 1],
    ['0.6666666666666666666666666666666666666666', 0],
    ['0.6666666666666666666666666666666666666667', 1],
  ])('two in three at %s', (limit, count) => {
    const options = { submissions: [submission(3, 2)], thresholds: { completeness: limit, timeliness: limit } };
    expect(about(rule, [], options).findings).toHaveLength(count);
  });

  test('nothing due is not judged', () => {
    expect(reasons(about(rule, [figure], { submissions: [{ ...march, due: 0, came: 0, onTime: 0 }] }))).toEqual([
      ['no report was due', 1],
    ]);
  });

  test('nothing submitted is nothing', () => {
    expect(about(rule, [figure]).cases).toEqual([]);
  });
});

test('more than due, and more on time than came, cannot be', () => {
  const submissions = [{ ...march, due: 12, came: 13, onTime: 14 }];
  expect(about(completeness, [figure], { submissions }).findings).toMatchObject([
    {
      rule: 'completeness',
      severity: 'error',
      expected: '≤ 12',
      found: '13',
      message: {
        zh: '140423,2019年3月:应报12份,实报13份,不可能',
        en: '140423, March 2019: 13 reports came of 12 due, which cannot be',
      },
    },
  ]);
  expect(about(timeliness, [figure], { submissions }).findings).toMatchObject([
    { rule: 'timeliness', severity: 'error', expected: '≤ 13', found: '14' },
  ]);
  expect(findings(about(completeness, [], { submissions: [{ ...march, due: 0, came: 1 }] }))).toEqual([
    ['error', '≤ 0', '1'],
  ]);
});

test('which figures rest on a submission', () => {
  const others = [
    state(births, '3人', march),
    state(visits, '9人', { ...march, period: month(2019, 4) }),
    state(visits, '9人', { ...march, place: '140424' }),
    state(visits, '9人', { ...march, role: 'target' }),
  ];
  const short = { ...march, due: 12, came: 3 };
  const [all] = about(completeness, [figure, ...others], { submissions: [short] }).findings;
  expect(all?.figures).toEqual([figure, others[0]]);
  const examined = about(completeness, [figure, ...others], { submissions: [{ ...short, of: ['visits'] }] });
  expect(examined.findings[0]?.figures).toEqual([figure]);
  expect(reasons(examined)).toEqual([['no reports are listed for its place and period', 3]]);
});

test('on time may be unknown, and then says nothing', () => {
  const submissions = [{ ...march, due: 12, came: 3 }];
  expect(reasons(about(timeliness, [figure], { submissions }))).toEqual([['how many came on time is not given', 1]]);
});

describe('figures that say themselves how many reports they are of', () => {
  const so = (reported: number, expected: number): Figure => {
    const { of, unit } = figure;
    return { of, unit, ...march, status: 'incomplete', reported, expected, numerator: '9', denominator: '1' };
  };

  test.each([
    [12, 12, []],
    [9, 12, [['warning', '≥ 0.8', '75.00%']]],
    [13, 12, [['error', '≤ 12', '13']]],
  ])('%i of %i', (reported, due, expected) => {
    expect(findings(about(completeness, [so(reported, due)]))).toEqual(expected);
  });

  test('in both languages', () => {
    expect(about(completeness, [so(9, 12)]).findings[0]?.message).toEqual({
      zh: '诊疗人次9人(9/12):应报12份,实报9份,完整率75.00%',
      en: 'Visits 9 persons(9/12): 9 reports came of 12 due: completeness 75.00%',
    });
  });
});

describe('consistency-of-reporting', () => {
  const on = (period: Period, place = 'A') => state(visits, '9人', { place, period });
  const months = (...which: readonly number[]) => which.map((each) => on(month(2019, each)));
  const gaps = (figures: readonly Figure[]) => findings(about(consistencyOfReporting, figures));

  test.each<[string, readonly Figure[], readonly (readonly string[])[]]>([
    ['every month', months(1, 2, 3, 4), []],
    ['in any order', months(3, 1, 4, 2), []],
    ['a hole', months(1, 2, 4), [['warning', '2019年3月', '—']]],
    [
      'two holes',
      months(1, 2, 4, 5, 8),
      [
        ['warning', '2019年3月', '—'],
        ['warning', '2019年6月、2019年7月', '—'],
      ],
    ],
    ['years apart are no series', [on(year(2015)), on(year(2020))], []],
    ['years that were running once', [on(year(2015)), on(year(2016)), on(year(2018))], [['warning', '2017年', '—']]],
    [
      'over the turn of a year',
      [on(month(2018, 11)), on(month(2018, 12)), on(month(2019, 2))],
      [['warning', '2019年1月', '—']],
    ],
    [
      'quarters',
      [on(quarter(2019, 1)), on(quarter(2019, 2)), on(quarter(2019, 4))],
      [['warning', '2019年第三季度', '—']],
    ],
    [
      'statistical years',
      [2016, 2017, 2019].map((each) => on(maternalChildYear(each))),
      [['warning', '2017-10-01至2018-09-30', '—']],
    ],
    [
      'months of a year so far',
      [on(cumulative(2018, 9)), on(cumulative(2019, 9)), on(cumulative(2021, 9))],
      [['warning', '2020年1—9月', '—']],
    ],
    ['which are not one another', [on(cumulative(2019, 4)), on(cumulative(2019, 5)), on(cumulative(2019, 8))], []],
    ['nor are months and quarters', [...months(1, 2), on(quarter(2019, 2)), on(quarter(2019, 4))], []],
    [
      'others went on',
      [...months(1, 2), on(month(2019, 2), 'B'), on(month(2019, 3), 'B')],
      [['info', '2019年3月', '—']],
    ],
    ['others were there before', [on(month(2019, 2)), on(month(2019, 1), 'B'), on(month(2019, 2), 'B')], []],
    [
      'a hole where others are',
      [...months(1, 5), on(month(2019, 1), 'B'), on(month(2019, 4), 'B'), on(month(2019, 5), 'B')],
      [['warning', '2019年4月', '—']],
    ],
  ])('%s', (_, figures, expected) => {
    expect(gaps(figures)).toEqual(expected);
  });

  test.each([
    ['not-reported', [['warning', '2019年2月', '—']]],
    ['not-collected', []],
    ['not-applicable', []],
  ] as const)('said to be %s', (missing, expected) => {
    const absent = calculate(visits, { visits: { missing } }, { place: 'A', period: month(2019, 2) });
    const examined = about(consistencyOfReporting, [...months(1, 3), absent]);
    expect(findings(examined)).toEqual(expected);
    if (expected.length > 0) expect(examined.findings[0]?.figures[0]).toBe(absent);
  });

  test('zero was reported', () => {
    expect(gaps([...months(1, 3), state(visits, '0人', { place: 'A', period: month(2019, 2) })])).toEqual([]);
  });

  test('each thing, population and place by itself', () => {
    const other = state(births, '5人', { place: 'A', period: month(2019, 3) });
    const poor = state(visits, '5人', { place: 'A', period: month(2019, 3), population: 'poor' });
    expect(gaps([...months(1, 2), other, poor])).toEqual([]);
  });

  test('says when, in both languages', () => {
    const [hole] = about(consistencyOfReporting, months(1, 2, 4)).findings;
    expect(hole).toMatchObject({
      figures: [{ period: month(2019, 2) }, { period: month(2019, 4) }],
      message: {
        zh: '2019年2月诊疗人次9人,2019年3月未报,2019年4月又有',
        en: 'Visits 9 persons in February 2019, none for March 2019, and one again in April 2019',
      },
    });
  });

  test('what is not judged, and why', () => {
    const week = { from: '2019-01-07', to: '2019-01-13' };
    expect(reasons(about(consistencyOfReporting, [on(month(2019, 1)), on(week), state(visits, '9人')]))).toEqual([
      ['there is one period only', 1],
      ['it has no period of whole months', 2],
    ]);
  });
});
