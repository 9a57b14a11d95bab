import { calculate, check, type Figure, state, yuan } from 'permille';
import {
  actualInpatientReimbursementRatio,
  assistancePaidInpatient,
  basicPaidInpatient,
  births,
  catalogue,
  classABCases,
  deaths,
  inpatientExpense,
  meanResidentPopulation,
  naturalGrowthRate,
  notifiableIncidenceRate,
  residentPopulation,
  seriousIllnessPaidInpatient,
  supplementPaidInpatient,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const errors = (figures: readonly Figure[], own = catalogue) =>
  check(figures, { catalogue: own })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, expected, found }) => [rule, expected, found]);

describe('published errors are found', () => {
  test('9821.44 for 19821.44: what is eligible and what is not do not add up', () => {
    const [eligible, other] = [
      measure(['eligible', '合规费用', 'Eligible expense'], { unit: yuan }),
      measure(['other', '不合规费用', 'Expense not eligible'], { unit: yuan }),
    ];
    const total = measure(['total', '总费用', 'Expense'], { unit: yuan, sumOf: ['eligible', 'other'] });
    const own = catalogueOf({ measures: [total, eligible, other] });
    const printed = (rest: string) =>
      errors([state(total, '932644.02元'), state(eligible, '912822.58元'), state(other, rest)], own);
    expect(printed('9821.44元')).toEqual([['sum-of-parts', '922644.01–922644.03元', '932644.02元']]);
    expect(printed('19821.44元')).toEqual([]);
  });

  test('65.5% for 72.1%: 12.7 and 13.9 of 36.9', () => {
    const printed = (ratio: string) =>
      errors([
        state(inpatientExpense, '36.9万元'),
        state(basicPaidInpatient, '12.7万元'),
        state(seriousIllnessPaidInpatient, '13.9万元'),
        calculate(assistancePaidInpatient, { assistancePaidInpatient: '0' }),
        calculate(supplementPaidInpatient, { supplementPaidInpatient: '0' }),
        state(actualInpatientReimbursementRatio, ratio),
      ]);
    // 26.5 ÷ 36.95 to 26.7 ÷ 36.85
    expect(printed('65.5%')).toEqual([['recomputed', '71.719–72.456%', '65.5%']]);
    expect(printed('72.1%')).toEqual([]);
  });

  test.each([
    ['677', '33.85/10万', '338.5/10万'],
    ['412', '20.6/10万', '206/10万'],
    ['187', '9.35/10万', '93.5/10万'],
  ])('%s of 200000 is not %s: a slip of scale', (cases, wrong, right) => {
    const counts = [
      state(classABCases, `${cases}例`),
      calculate(meanResidentPopulation, { meanResidentPopulation: '200000' }),
    ];
    expect(errors([...counts, state(notifiableIncidenceRate, wrong)])).toEqual([['scale-slip', right, wrong]]);
    expect(errors([...counts, state(notifiableIncidenceRate, right)])).toEqual([]);
  });

  test('a growth of 1% for one of 0.29%', () => {
    const before = { ...residentPopulation, id: 'residentPopulationYearBefore', lag: { years: 1 } } as const;
    const growth = indicator(
      ['growth', '人口增长率', 'Growth of the population'],
      { plus: [residentPopulation], minus: [before] },
      before,
      {
        kind: 'rate',
        bound: 'none',
      },
    );
    const own = catalogueOf({ indicators: [growth] });
    const printed = (rate: string) =>
      errors([state(before, '147187人'), state(residentPopulation, '147620人'), state(growth, rate)], own);
    expect(printed('1%')).toEqual([['recomputed', '0.29%', '1%']]);
    expect(printed('0.3%')).toEqual([]);
  });

  test('nor does a growth of 1% follow from births and deaths', () => {
    const counts = { births: 1554, deaths: 1121, meanResidentPopulation: '147403.5' } as const;
    const given = [calculate(births, counts), calculate(deaths, counts), calculate(meanResidentPopulation, counts)];
    expect(errors([...given, state(naturalGrowthRate, '1%')])).toEqual([['recomputed', '2.94‰', '1%']]);
    expect(errors([...given, state(naturalGrowthRate, '2.94‰')])).toEqual([]);
  });
});
