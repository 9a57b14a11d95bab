import { formula, type Indicator, measuresOf } from 'permille';
import {
  consumablesPerHundredYuan,
  familyDoctorSignupRate,
  fundMonthsCovered,
  infantMortalityRate,
  lifeExpectancyAtBirth,
  maternalMortalityRatio,
  naturalGrowthRate,
  nursePhysicianRatio,
  outOfPolicyExpenseShare,
  perinatalMortalityRate,
  preconceptionExaminationCoverage,
  residentPopulationCount,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';

describe('a formula in Chinese', () => {
  test.each([
    [infantMortalityRate, '婴儿死亡数 ÷ 活产数 × 1000‰'],
    [naturalGrowthRate, '(出生人数 − 死亡人数) ÷ 年平均常住人口数 × 1000‰'],
    [maternalMortalityRatio, '孕产妇死亡数 ÷ 活产数 × 100000'],
    [residentPopulationCount, '常住人口数'],
    [lifeExpectancyAtBirth, '由分年龄死亡率编制寿命表算得'],
  ] as readonly (readonly [Indicator, string])[])('$id', (indicator, text) => {
    expect(formula(indicator, 'zh')).toBe(text);
  });
});

describe('a formula with numbers', () => {
  test.each([
    [infantMortalityRate, ['9', '2098'], '9 ÷ 2098 × 1000‰'],
    [familyDoctorSignupRate, ['60', '100'], '60 ÷ 100 × 100%'],
    [naturalGrowthRate, ['1554', '1121', '147403.5'], '(1554 − 1121) ÷ 147403.5 × 1000‰'],
    [perinatalMortalityRate, ['5', '3', '2000'], '(5 + 3) ÷ 2000 × 1000‰'],
    [preconceptionExaminationCoverage, ['450', '1000'], '450 × 2 ÷ 1000 × 100%'],
    [fundMonthsCovered, ['1200', '2400'], '1200 ÷ (2400 ÷ 12)'],
    [consumablesPerHundredYuan, ['20', '150', '50'], '20 ÷ (150 − 50) × 100'],
    [outOfPolicyExpenseShare, ['100', '80'], '(100 − 80) ÷ 100 × 100%'],
    [nursePhysicianRatio, ['3', '2'], '3 ÷ 2'],
    [residentPopulationCount, ['147620'], '147620'],
  ] as readonly (readonly [Indicator, readonly string[], string])[])('$id', (indicator, numbers, text) => {
    const ids = measuresOf(indicator).map(({ id }) => id);
    const filled = Object.fromEntries(ids.map((id, index) => [id, numbers[index] ?? '']));
    expect(formula(indicator, 'en', filled)).toBe(text);
  });

  test('keeps the names of what is not filled in', () => {
    expect(formula(infantMortalityRate, 'en', { infantDeaths: '9' })).toBe('9 ÷ Live births × 1000‰');
    expect(formula(infantMortalityRate, 'en', JSON.parse('{ "__proto__": "9" }'))).toBe(
      'Infant deaths ÷ Live births × 1000‰',
    );
  });
});
