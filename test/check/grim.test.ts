import { type Calculable, type Figure, state, stated, toOne } from 'permille';
import {
  perinatalBirths,
  perinatalMortalityRate,
  smiPatients,
  smiStandardisedManagementRate,
  catalogue as whole,
} from 'permille/catalogue';
import { examine } from 'permille/check';
import { describe, expect, test } from 'vitest';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

// Granularity: a mean or a share of n whole numbers is one of few values (N. J. L. Brown & J. A. J. Heathers (2017), The GRIM
// Test, Social Psychological and Personality Science 8:363-369). `implied-count` and `joint` find what is not one of them.

const people = measure(['people', '人数', 'People'], { of: 'birth' });
const [passed, failed] = [
  measure(['passed', '合格人数', 'Passed'], { partOf: ['people'] }),
  measure(['failed', '不合格人数', 'Failed'], { partOf: ['people'] }),
];
const all = { ...people, sumOf: ['passed', 'failed'] };
// A column of whole numbers added up, as the points of a scale are.
const points = measure(['points', '评分合计', 'Points'], { of: 'birth', sum: 'gestation' });
const mean = indicator(['mean', '平均评分', 'Mean rating'], points, people, {
  kind: 'mean',
  bound: 'none',
  unit: toOne,
});
const [passRate, failRate] = [
  indicator(['passRate', '合格率', 'Pass rate'], passed, all),
  indicator(['failRate', '不合格率', 'Fail rate'], failed, all),
];
const catalogue = catalogueOf({ indicators: [mean, passRate, failRate], measures: [all, points, passed, failed] });

const errors = (figures: readonly Figure[], of = catalogue): readonly string[] =>
  examine(figures, { catalogue: of }).findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));

const pair = (definition: Calculable, written: string, of: Calculable, count: string) => [
  state(definition, written),
  state(of, count),
];

describe('a mean of whole numbers over a printed count', () => {
  test.each([
    ['a die thrown 20 times', '3.48', '20人', false], // 69/20 = 3.45, 70/20 = 3.50
    ['a die thrown 20 times', '3.50', '20人', true],
    ['49 who rate by whole points', '5.93', '49人', false], // 290/49 = 5.918, 291/49 = 5.939
    ['49 who rate by whole points', '5.94', '49人', true],
    ['43', '5.27', '43人', false], // 226/43 = 5.256, 227/43 = 5.279
    ['43', '5.28', '43人', true],
    ['9/8 = 1.125, a half rounded up', '1.13', '8人', true],
    ['9/8 = 1.125, a half rounded to even', '1.12', '8人', true],
    ['just beside', '1.14', '8人', false],
    ['one place tells less', '5.9', '49人', true],
    ['more than 100 people reach every second place', '5.27', '101人', true],
    ['a count in 万 is not one count', '3.48', '0.002万人', true],
  ])('%s: %s of %s', (_, written, count, isPossible) => {
    expect(errors(pair(mean, written, people, count))).toEqual(isPossible ? [] : ['implied-count']);
  });

  test('the other way round: a printed sum', () => {
    expect(errors(pair(mean, '3.48', points, '69人'))).toEqual(['implied-count']); // 69/20 = 3.45, 69/19 = 3.63
    expect(errors(pair(mean, '3.45', points, '69人'))).toEqual([]);
  });
});

test.each([
  ['85.39%', []], // 3694/4326
  ['85.40%', ['implied-count']], // 3694 gives 85.39, 3695 gives 85.41
] as const)('a share: %s of 4326', (written, expected) => {
  expect(errors(pair(smiStandardisedManagementRate, written, smiPatients, '4326人'), whole)).toEqual(expected);
});

test('a share whose numerator is several counts', () => {
  expect(errors(pair(perinatalMortalityRate, '5.00‰', perinatalBirths, '150人'), whole)).toEqual(['joint']); // 1/150 = 6.67‰
  expect(errors(pair(perinatalMortalityRate, '6.67‰', perinatalBirths, '150人'), whole)).toEqual([]);
});

describe('several values over one count', () => {
  // 33% of 60 is 20 only and 68% is 41 only, one more than there are; of 40 they are 13 (32.5%) and 27 (67.5%).
  const [one, other] = [state(passRate, '33%'), state(failRate, '68%')];

  test('each can be, and together they cannot', () => {
    const count = state(all, '60人');
    expect(errors([one, count])).toEqual([]);
    expect(errors([other, count])).toEqual([]);
    expect(errors([one, other, count])).toEqual(['joint']);
    expect(errors([one, state(failRate, '67%'), count])).toEqual([]);
  });

  test('of another count, or one that is not printed, they can', () => {
    expect(errors([one, other, state(all, '40人')])).toEqual([]);
    expect(errors([one, other])).toEqual([]);
  });

  test('one value that cannot be is named alone', () => {
    const figures = [state(mean, '3.48'), state(passRate, '50%'), state(failRate, '50%'), state(all, '20人')];
    expect(errors(figures)).toEqual(['implied-count']);
  });
});

test('what is hedged or weighted is not held to it', () => {
  expect(errors([state(mean, { ...stated('3.48', 'toOne'), qualifier: 'approx' }), state(people, '20人')])).toEqual([]);
  const survey = indicator(['survey', '调查均值', 'Mean by survey'], points, people, {
    kind: 'mean',
    bound: 'none',
    unit: toOne,
    basis: 'survey',
    aggregation: 'survey',
  });
  const figures = pair(survey, '3.48', people, '20人');
  expect(errors(figures, catalogueOf({ indicators: [survey] }))).not.toContain('joint');
});
