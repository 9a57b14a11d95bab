import { measuresOf } from 'permille';
import * as catalogue from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { isMoney, termsOf } from '../../src/model/measure.js';

const { births, deaths, insuranceFundExpenditure, preconceptionExaminedCouples, residentPopulation } = catalogue;

describe('the terms of an amount', () => {
  test.each([
    ['a measure', residentPopulation, [[residentPopulation, '1', '1']]],
    [
      'a difference',
      catalogue.naturalGrowthRate.numerator,
      [
        [births, '1', '1'],
        [deaths, '-1', '1'],
      ],
    ],
    [
      'couples are two persons',
      catalogue.preconceptionExaminationCoverage.numerator,
      [[preconceptionExaminedCouples, '2', '1']],
    ],
    ['a month’s share', catalogue.fundMonthsCovered.denominator, [[insuranceFundExpenditure, '1', '12']]],
    ['weight taken away', { plus: [], minus: [{ times: '0.5', over: '3', of: births }] }, [[births, '-0.5', '3']]],
  ] as const)('%s', (_, amount, terms) => {
    expect(termsOf(amount)).toEqual(terms.map(([measure, times, over]) => ({ measure, times, over })));
  });
});

test('an indicator reads each measure once', () => {
  expect(measuresOf(catalogue.outOfPolicyExpenseShare).map(({ id }) => id)).toEqual([
    'inpatientExpense',
    'eligibleInpatientExpense',
  ]);
  expect(measuresOf(catalogue.residentPopulationCount)).toEqual([residentPopulation]);
});

test('money is what is counted in yuan', () => {
  expect(isMoney(insuranceFundExpenditure)).toBe(true);
  expect(isMoney(residentPopulation)).toBe(false);
});
