import { type Context, calculate, type Figure, type Stated, state } from 'permille';
import {
  catalogue,
  familyDoctorSignupRate,
  inpatientExpense,
  liveBirths,
  maternalDeaths,
  maternalMortalityRatio,
  meanResidentPopulation,
  naturalIncrease,
  outOfPolicyExpenseShare,
  registeredPopulationCount,
  signedResidents,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { allOfThem } from '../../src/check/rules/hundred.js';
import { priorityPopulation } from '../../src/check/rules/priority.js';
import { wholeCount } from '../../src/check/rules/whole-count.js';
import { zeroRate } from '../../src/check/rules/zero-rate.js';
import { findings, held, look, reasons } from '../support/look.js';

const hedged = (value: string, unit: Stated['unit'], qualifier: Stated['qualifier']): Stated =>
  ({ value, places: 0, scale: '1', unit, qualifier }) as Stated;

describe('whole-count', () => {
  const about = (...figures: readonly Figure[]) => look(wholeCount, figures, catalogue);

  test.each(['3694人', '0人', '1.55万人', '-3人', '3694.0人'])('%s', (text) => {
    expect(findings(about(state(signedResidents, text)))).toEqual([]);
    expect(held(about(state(signedResidents, text)))).toBe(1);
  });

  test('3694.5人, as a measure or as an indicator that only counts', () => {
    expect(findings(about(state(signedResidents, '3694.5人')))).toEqual([['error', '—', '3694.5人']]);
    expect(findings(about(state(registeredPopulationCount, '0.5人')))).toEqual([['error', '—', '0.5人']]);
    expect(about(state(signedResidents, '3694.5人')).findings[0]?.message).toEqual({
      zh: '家庭医生签约居民数3694.5人:人数只能是整数',
      en: 'Residents signed with a family doctor 3,694.5 persons: what is counted in persons is whole',
    });
  });

  test('money, means, rates and differences need not be whole', () => {
    const others = [
      state(inpatientExpense, '0.5元'),
      state(meanResidentPopulation, '147403.5人'),
      state(familyDoctorSignupRate, '41.67%'),
      state(naturalIncrease, '433人'),
    ];
    expect(about(...others).cases).toEqual([]);
  });

  test('a calculated count is not asked', () => {
    const figure = calculate(signedResidents, { signedResidents: 3 });
    expect(reasons(about(figure))).toEqual([['it was calculated, not printed', 1]]);
  });
});

describe('zero-rate', () => {
  const about = (...figures: readonly Figure[]) => look(zeroRate, figures, catalogue);
  const [rate, deaths] = [
    (text: string) => state(maternalMortalityRatio, text),
    (text: string) => state(maternalDeaths, text),
  ];

  test('two deaths and no mortality', () => {
    expect(findings(about(rate('0.00/10万'), deaths('2人')))).toEqual([['warning', '> 0', '0']]);
    expect(about(rate('0/10万'), deaths('2人')).findings[0]?.message).toEqual({
      zh: '孕产妇死亡率0/10万,而孕产妇死亡数2人;除非活产数≥ 400000',
      en: 'Maternal mortality ratio 0 per 100,000, yet Maternal deaths 2 persons: it would take live births of ≥ 400000',
    });
  });

  test('no deaths and no mortality; a rate above zero is not its concern', () => {
    expect(held(about(rate('0.00/10万'), deaths('0人')))).toBe(1);
    expect(about(rate('5.00/10万'), deaths('0人')).cases).toEqual([]);
  });

  test('without the count, or with the base', () => {
    expect(reasons(about(rate('0.00/10万')))).toEqual([['there is no figure of its numerator', 1]]);
    expect(reasons(about(rate('0.00/10万'), deaths('2人'), state(liveBirths, '9人')))).toHaveLength(1);
  });
});

describe('all-of-them', () => {
  const about = (given: string | Stated) => look(allOfThem, [state(familyDoctorSignupRate, given)], catalogue);

  test('just 100 %', () => {
    for (const text of ['100%', '100.00%']) expect(findings(about(text))).toEqual([['info', '< 100%', '100%']]);
    expect(about('100%').findings[0]?.message).toEqual({
      zh: '家庭医生签约率100%:应说明常住人口数排除了哪些对象(失联、死亡、外出)',
      en: 'Family-doctor sign-up rate 100%: say whom its denominator, resident population, leaves out (moved, dead, not reached)',
    });
  });

  test.each(['99.99%', '104%', '0%'])('%s', (text) => {
    expect(findings(about(text))).toEqual([]);
    expect(held(about(text))).toBe(1);
  });

  test('a calculated one, and a hedged one', () => {
    const figure = calculate(familyDoctorSignupRate, { signedResidents: 3, residentPopulation: 3 });
    expect(findings(look(allOfThem, [figure], catalogue))).toHaveLength(1);
    expect(reasons(about(hedged('100', 'percent', 'at-most')))).toEqual([['it is not printed as just 100 %', 1]]);
  });
});

describe('priority-population', () => {
  const about = (...figures: readonly Figure[]) => look(priorityPopulation, figures, catalogue);
  const rate = (text: string, context: Context = {}) => state(familyDoctorSignupRate, text, context);
  const key = { population: 'keyPopulation' };

  test('the key population below everyone', () => {
    expect(findings(about(rate('66.2%'), rate('60.0%', key)))).toEqual([['warning', '≥ 66.2%', '60.0%']]);
    expect(about(rate('66.2%'), rate('60.0%', key)).findings[0]?.message.zh).toBe(
      '重点人群家庭医生签约率60.0%低于家庭医生签约率66.2%,而该人群是重点',
    );
  });

  test('where less is better, above everyone', () => {
    const poor = state(outOfPolicyExpenseShare, '5.8%', { population: 'poor' });
    expect(findings(about(state(outOfPolicyExpenseShare, '2.1%'), poor))).toEqual([['warning', '≤ 2.1%', '5.8%']]);
  });

  test('above, or within rounding, it holds', () => {
    expect(held(about(rate('66.2%'), rate('90.9%', key)))).toBe(1);
    expect(held(about(rate('66.2%'), rate('66%', key)))).toBe(1);
  });

  test('alone, of another year, of a population not singled out', () => {
    expect(reasons(about(rate('60.0%', key)))).toEqual([['there is no figure of everyone', 1]]);
    expect(about(rate('66.2%'), rate('60.0%', { population: 'male' })).cases).toEqual([]);
  });
});
