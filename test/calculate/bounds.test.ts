import { bounds, calculate, pool, ratio, state } from 'permille';
import {
  actualInpatientReimbursementRatio,
  familyDoctorSignupRate,
  fundUtilisationRate,
  naturalGrowthRate,
  outOfPolicyExpenseShare,
  residentPopulation,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { differenceRatio, weightedRate } from './made-up.js';

const some = (yes: number, unknown: number) => ({ yes, unknown });
const sum = (yes: `${number}`, unknown: number) => ({ yes, unknown });

describe('bounds', () => {
  test.each([
    [
      'nothing unknown: the value itself',
      calculate(familyDoctorSignupRate, { signedResidents: 60, residentPopulation: 100 }),
      { low: ratio(60, 100), high: ratio(60, 100) },
    ],
    [
      'all no, all yes',
      calculate(familyDoctorSignupRate, { signedResidents: some(60, 10), residentPopulation: 100 }),
      { low: ratio(60, 100), high: ratio(70, 100) },
    ],
    [
      'more below is less',
      calculate(familyDoctorSignupRate, { signedResidents: 60, residentPopulation: some(100, 20) }),
      { low: ratio(60, 120), high: ratio(60, 100) },
    ],
    [
      'a part is not more than the whole',
      calculate(familyDoctorSignupRate, { signedResidents: some(95, 10), residentPopulation: some(100, 3) }),
      { low: ratio(95, 103), high: ratio(1) },
    ],
    [
      'a difference takes opposite ends',
      calculate(naturalGrowthRate, { births: some(1554, 6), deaths: some(1121, 3), meanResidentPopulation: 147403 }),
      { low: ratio(430, 147403), high: ratio(439, 147403) },
    ],
    [
      'below zero, more below is more',
      calculate(differenceRatio, { men: some(5, 1), boys: 9, women: some(10, 5), girls: 0 }),
      { low: ratio(-4, 10), high: ratio(-3, 15) },
    ],
    [
      'on both sides of zero',
      calculate(differenceRatio, { men: some(5, 9), boys: 9, women: some(10, 5), girls: 0 }),
      { low: ratio(-4, 10), high: ratio(5, 10) },
    ],
    [
      'weights weigh the unknown too',
      calculate(weightedRate, { men: some(7, 2), boys: some(5, 3), women: 9, girls: 2 }),
      { low: ratio(10, 51), high: ratio(34, 51) },
    ],
    [
      'perhaps nobody to divide by',
      calculate(differenceRatio, { men: 5, boys: 0, women: 10, girls: some(8, 2) }),
      { low: ratio(5, 2) },
    ],
    ['perhaps fewer than nobody', calculate(differenceRatio, { men: 5, boys: 0, women: 10, girls: some(8, 3) }), {}],
    [
      'an unknown amount may be anything',
      calculate(fundUtilisationRate, { insuranceFundExpenditure: sum('9', 1), insuranceFundIncome: '10' }),
      {},
    ],
    [
      'also below',
      calculate(fundUtilisationRate, { insuranceFundExpenditure: '9', insuranceFundIncome: sum('10', 1) }),
      {},
    ],
    [
      'but a part is still not more than the whole',
      calculate(outOfPolicyExpenseShare, { inpatientExpense: sum('10', 1), eligibleInpatientExpense: '8' }),
      { high: ratio(1) },
    ],
    ['a count', calculate(residentPopulation, { residentPopulation: some(5, 2) }), { low: ratio(5), high: ratio(7) }],
    ['a stated figure has none', state(familyDoctorSignupRate, '41.67%'), {}],
    [
      'nor has one over nobody',
      calculate(familyDoctorSignupRate, { signedResidents: 0, residentPopulation: some(0, 3) }),
      {},
    ],
  ])('%s', (_, figure, expected) => expect(bounds(figure)).toEqual(expected));

  test('of amounts that are all known are exact', () => {
    const figure = calculate(actualInpatientReimbursementRatio, {
      basicPaidInpatient: '60.10',
      seriousIllnessPaidInpatient: '10',
      assistancePaidInpatient: '5.05',
      supplementPaidInpatient: '0',
      inpatientExpense: '100',
    });
    expect(bounds(figure)).toEqual({ low: ratio('75.15', 100), high: ratio('75.15', 100) });
  });

  test('outlive pooling, even from a place where nobody is known yet', () => {
    const empty = calculate(familyDoctorSignupRate, { signedResidents: some(0, 2), residentPopulation: some(0, 5) });
    const full = calculate(familyDoctorSignupRate, { signedResidents: 60, residentPopulation: 100 });
    expect(bounds(pool(familyDoctorSignupRate, [empty, full]))).toEqual({ low: ratio(60, 105), high: ratio(62, 100) });
  });
});
