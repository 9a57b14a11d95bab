import { type Context, calculate, type Figure, month, permille, state, stated, year } from 'permille';
import { judge } from 'permille/check';
import { describe, expect, test } from 'vitest';
import { significant } from '../../src/check/peers.js';
import { outlierFence, outlierModifiedZ, outlierZ } from '../../src/check/rules/outliers.js';
import type { Rule } from '../../src/check/scope.js';
import { findings, held, look, reasons } from '../support/look.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const [deaths, births] = [measure(['deaths', '死亡数', 'Deaths']), measure(['births', '活产数', 'Births'])];
const rate = indicator(['rate', '死亡率', 'Death rate'], deaths, births, { unit: permille });
const catalogue = catalogueOf({ indicators: [rate], measures: [deaths, births] });

const county = (index: number): string => String(140401 + index);

/** Figures of one year in counties, one after another. */
const inCounties = (values: readonly number[], context: Context = {}): readonly Figure[] =>
  values.map((value, index) => state(deaths, `${value}人`, { place: county(index), period: year(2019), ...context }));

/** Figures of one county in one year after another. */
const inYears = (values: readonly number[]): readonly Figure[] =>
  values.map((value, index) => state(deaths, `${value}人`, { place: county(0), period: year(2001 + index) }));

const all = [outlierZ, outlierModifiedZ, outlierFence];
const found = (rule: Rule, figures: readonly Figure[]) => findings(look(rule, figures, catalogue));
const times = (value: number, count: number): readonly number[] => Array.from({ length: count }, () => value);

const tooFew = 'there are too few figures to compare it with';
const noLevel = 'it has no place, or one whose level the code does not tell';
const noReach = 'among so few, none can lie so many standard deviations from the mean';

describe('outlier-z', () => {
  // One of n that differs lies (n - 1) / √n standard deviations from the mean.
  test.each([
    ['10 / √11 of eleven', 10, [['warning', '≤ 3', '3.01511']]],
    ['9 / √10 of ten', 9, [['info', '≤ 2', '2.84605']]],
    ['5 / √6 of six', 5, [['info', '≤ 2', '2.04124']]],
  ])('%s', (_, alike, expected) => {
    expect(found(outlierZ, inCounties([...times(7, alike), 70]))).toEqual(expected);
    expect(found(outlierZ, inCounties([0, ...times(7, alike)]))).toEqual(expected);
    expect(found(outlierZ, inYears([...times(7, alike), 70]))).toEqual(expected);
  });

  test('of five none can lie as far as 2', () => {
    const figures = inCounties([...times(7, 4), 70]);
    expect(reasons(look(outlierZ, figures, catalogue))).toContainEqual([noReach, 1]);
    // 4 / √5 = 1.788…
    expect(findings(look(outlierZ, figures, catalogue, { thresholds: { moderateZ: '1.75' } }))).toEqual([
      ['info', '≤ 1.75', '1.78885'],
    ]);
  });

  test('others hold', () => {
    expect(held(look(outlierZ, inCounties([...times(7, 10), 70]), catalogue))).toBe(10);
  });
});

describe('outlier-modified-z', () => {
  test.each([
    // The median is 3, the distances from it 2 1 0 1 97, the median of these 1.
    ['0.6745 × 97', [1, 2, 3, 4, 100], [['warning', '≤ 3.5', '65.4265']]],
    ['0.6745 × 5', [1, 2, 3, 4, 8], []],
    ['0.6745 × 6 is 4.047', [1, 2, 3, 4, 9], [['warning', '≤ 3.5', '4.047']]],
    // No median distance; the mean one is 1/5, and 1 / (1.253314 × 0.2) = 3.98942….
    ['by the mean where more than half are equal', [1, 1, 1, 1, 2], [['warning', '≤ 3.5', '3.98942']]],
    ['by the mean, of two', [1, 1, 1, 2, 2], []],
  ])('%s', (_, values, expected) => {
    expect(found(outlierModifiedZ, inCounties(values))).toEqual(expected);
    expect(found(outlierModifiedZ, inYears(values))).toEqual(expected);
  });
});

describe('outlier-fence', () => {
  // Of 1 2 3 4 and more the quartiles are 2 and 4.
  test.each([
    ['just on the inner fence', [1, 2, 3, 4, 7], []],
    ['beyond it', [1, 2, 3, 4, 8], [['info', '≤ 1.5', '2']]],
    ['just on the outer fence', [1, 2, 3, 4, 10], [['info', '≤ 1.5', '3']]],
    ['beyond both', [1, 2, 3, 4, 11], [['warning', '≤ 3', '3.5']]],
    ['beyond both, below', [0, 17, 18, 19, 20], [['warning', '≤ 3', '8.5']]],
    // Bluman, Elementary Statistics: of these 50 is the outlier. (50 - 19) / (19 - 10.5) by quartiles of type 7.
    ['as in the textbook', [5, 6, 12, 13, 15, 18, 22, 50], [['warning', '≤ 3', '3.64706']]],
  ])('%s', (_, values, expected) => {
    expect(found(outlierFence, inCounties(values))).toEqual(expected);
    expect(found(outlierFence, inYears(values))).toEqual(expected);
  });

  test('a range of zero measures nothing', () => {
    expect(reasons(look(outlierFence, inCounties([1, 1, 1, 1, 2]), catalogue))).toContainEqual([
      'the interquartile range is zero',
      1,
    ]);
  });
});

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const outlying = [10, 10, 10, 11, 9, 12, 8, 11, 9, 12, 8, 1000];

  test('is the same whatever the order', () => {
    expect(found(rule, inCounties(outlying.toReversed()))).toEqual(found(rule, inCounties(outlying)));
    expect(found(rule, inCounties(outlying))).toHaveLength(1);
  });

  test('values that are all equal hold', () => {
    const examined = look(rule, inCounties(times(3, 5)), catalogue);
    expect([examined.findings, held(examined)]).toEqual([[], 5]);
    // 1/3 and 2/6 are one value.
    const known = [1, 2, 3, 4, 5].map((dead, index) =>
      calculate(rate, { deaths: dead, births: dead * 3 }, { place: county(index) }),
    );
    expect(held(look(rule, known as readonly Figure[], catalogue))).toBe(5);
  });

  test('fewer than five are too few, or than as many as are asked for', () => {
    const whys = (count: number, fewest?: string) =>
      reasons(
        look(rule, inCounties(outlying.slice(-count)), catalogue, {
          ...(fewest && { thresholds: { fewestForOutliers: fewest } }),
        }),
      );
    // Across counties all together; over time each county is alone.
    expect(whys(4)).toEqual([[tooFew, 5]]);
    expect(whys(12)).toEqual([[tooFew, 12]]);
    expect(whys(12, '13')).toEqual([[tooFew, 13]]);
    expect(whys(1)).toEqual([[tooFew, 2]]);
  });

  test('figures of one level, period, population and set of codes are compared, and no others', () => {
    const others = [
      ...inCounties([1000]).map((figure) => ({ ...figure, place: '140400' })),
      ...inCounties([1000], { period: year(2018) }),
      ...inCounties([1000], { population: 'poor' }),
      ...inCounties([1000], { by: { sex: 'male' } }),
      ...inCounties([1000], { role: 'target' }),
      ...inCounties([1000], { fingerprint: 'another' }),
      state(births, '1000人', { place: county(9), period: year(2019) }),
    ];
    const figures = inCounties([...times(10, 8), 11]);
    expect(found(rule, [...figures, ...others])).toEqual(found(rule, figures));
  });

  test.each([
    ['no place', { place: null }, noLevel],
    ['a place of no known level', { place: 'v1' }, noLevel],
    ['no period', { place: county(0) }, 'it has no period'],
  ])('%s: not applicable', (_, context, why) => {
    expect(reasons(look(rule, [state(deaths, '3人', context)], catalogue))).toContainEqual([why, 1]);
  });

  test.each([
    ['hedged', { ...stated('99999人'), qualifier: 'approx' }, 'it has no one value'],
    ['held back', { ...stated('0人'), qualifier: 'redacted' }, 'it has no one value'],
  ] as const)('one that is %s is neither judged nor compared with', (_, written, why) => {
    const odd = state(deaths, written, { place: county(20), period: year(2019) });
    const examined = look(rule, [odd, ...inCounties(outlying)], catalogue);
    expect(findings(examined)).toEqual(found(rule, inCounties(outlying)));
    expect(reasons(examined)).toContainEqual([why, 2]);
  });

  test('nor is one that another rule has found wrong, or that nothing defines', () => {
    const [wrong, unknown] = [inCounties([5000]), inCounties([5000], { place: county(20) })].map(([figure]) => figure);
    const told = { ...rule, look: (facts) => rule.look({ ...facts, blamed: new Set(wrong && [wrong]) }) } as Rule;
    const examined = look(
      told,
      [wrong, { ...unknown, of: { measure: 'x' } }, ...inCounties(times(10, 9)).slice(1)] as readonly Figure[],
      catalogue,
    );
    expect(examined.findings).toEqual([]);
    expect(reasons(examined)).toContainEqual(['another rule has found it wrong', 2]);
    expect(reasons(examined)).toContainEqual(['it has no definition', 2]);
  });

  test('nor one of more digits than a double has room for', () => {
    const vast = calculate(deaths, { deaths: '9'.repeat(190) }, { place: county(20), period: year(2019) });
    const examined = look(rule, [vast, ...inCounties(outlying)], catalogue);
    expect(findings(examined)).toEqual(found(rule, inCounties(outlying)));
    expect(reasons(examined)).toContainEqual(['it has no one value', 2]);
  });

  test('a place that is there twice is judged once', () => {
    const twice = [...inCounties(outlying), ...inCounties([1000])];
    expect(reasons(look(rule, twice, catalogue))).toContainEqual([
      'it is there more than once, and judged once',
      2, // of its place, and of its period
    ]);
  });

  test('periods that do not come at one rhythm are no line', () => {
    const months = [1, 2, 3, 4].map((of) => state(deaths, '1人', { place: county(0), period: month(2019, of) }));
    expect(found(rule, [...months, ...inYears([1, 1, 1, 100])])).toEqual([]);
  });

  test('is judged again by other thresholds, and is never an error', () => {
    const { cases, findings: first } = look(rule, inCounties(outlying), catalogue);
    expect(first.every(({ severity }) => severity !== 'error')).toBe(true);
    const high = { extremeZ: '4', moderateZ: '4', modifiedZ: '1000', outerFence: '1000', innerFence: '1000' };
    expect(first).toHaveLength(1);
    expect(judge(cases, high).findings).toEqual([]);
  });
});

test('says so in both languages', () => {
  const message = (rule: Rule, figures: readonly Figure[]) => look(rule, figures, catalogue).findings[0]?.message;
  expect(message(outlierZ, inCounties([...times(7, 10), 70]))).toEqual({
    zh: '140411死亡数70人:在同级11个地方中,距均值3.015个标准差',
    en: 'Deaths 70 persons (140411) lies 3.015 standard deviations from the mean, among 11 places of its level',
  });
  expect(message(outlierModifiedZ, inYears([1, 2, 3, 4, 100]))).toEqual({
    zh: '2005年死亡数100人:在同地5期中,修正Z值为65.43',
    en: 'Deaths 100 persons (2005) has a modified z score of 65.43, among 5 periods of its place',
  });
  expect(message(outlierModifiedZ, inCounties([1, 1, 1, 1, 2]))).toEqual({
    zh: '140405死亡数2人:在同级5个地方中,修正Z值为3.989(按平均绝对差)',
    en: 'Deaths 2 persons (140405) has a modified z score of 3.989 (by the mean absolute deviation), among 5 places of its level',
  });
  expect(message(outlierFence, inCounties([1, 2, 3, 4, 11]))).toEqual({
    zh: '140405死亡数11人:在同级5个地方中,高于上四分位数3.5个四分位距',
    en: 'Deaths 11 persons (140405) lies 3.5 interquartile ranges above the upper quartile, among 5 places of its level',
  });
  expect(message(outlierFence, inCounties([0, 17, 18, 19, 20]))?.en).toContain(
    '8.5 interquartile ranges below the lower',
  );
});

test.each([
  [0, '0'],
  [3, '3'],
  [3.0151134457776365, '3.01511'],
  [0.000570367313598, '0.000570367'],
  [1.234567e-10, '0.000000000123457'],
  [12345678, '12345700'],
  [999999.96, '1000000'],
  [1e-320, `0.${'0'.repeat(98)}1`],
  [1e300, `1${'0'.repeat(99)}`],
])('%d is %s', (value, text) => {
  expect(significant(value)).toBe(text);
});
