import { check, type Figure, type Measure, state, yuan } from 'permille';
import {
  catalogue,
  crudeBirthRate,
  crudeDeathRate,
  lifeExpectancyAtBirth,
  liveBirths,
  naturalGrowthRate,
  perinatalBirths,
  stillbirths,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { catalogueOf, measure } from '../../support/small-catalogue.js';

const rule = (id: string, figures: readonly Figure[], own = catalogue) =>
  check(figures, { catalogue: own }).filter((finding) => finding.rule === id);

describe('sum-of-parts', () => {
  const sums = (total: string, live?: string, still?: string) =>
    rule('sum-of-parts', [
      state(perinatalBirths, total),
      ...(live === undefined ? [] : [state(liveBirths, live)]),
      ...(still === undefined ? [] : [state(stillbirths, still)]),
    ]);

  test.each([
    ['adds up', '110人', '100人', '10人'],
    ['rounding explains it', '1.1万人', '10951人', '98人'],
    ['an end that the total may have: 1.2万 is even', '1.2万人', '12450人', '50人'],
    ['a part is missing, and what is there does not exceed', '110人', '100人', undefined],
    ['a part is missing, and what is there is all', '110人', '110人', undefined],
    ['no part is there', '110人', undefined, undefined],
  ])('%s', (_, total, live, still) => {
    expect(sums(total, live, still)).toEqual([]);
  });

  test.each([
    ['too little', '110人', '100人', '9人', '109人'],
    ['too much', '110人', '100人', '11人', '111人'],
    ['an end that the total never has: 1.1万 is odd', '1.1万人', '11450人', '50人', '11500人'],
    ['parts in 万', '1.10万人', '1.00万人', '0.08万人', '10700–10900人'],
    ['a part is missing, and what is there exceeds', '110人', '111人', undefined, '111人'],
  ])('%s', (_, total, live, still, expected) => {
    expect(sums(total, live, still)).toMatchObject([{ severity: 'error', expected, found: total }]);
  });

  test('says how many parts come to what, in both languages', () => {
    expect(sums('110人', '100人', '9人')[0]?.message).toEqual({
      zh: '围产儿数110人,而2个分项合计109人',
      en: 'Perinatal births 110 persons, while its 2 parts come to 109 persons',
    });
    expect(sums('110人', '111人')[0]?.message).toEqual({
      zh: '围产儿数110人,而已列1个分项合计111人',
      en: 'Perinatal births 110 persons, while 1 of its 2 parts come to 111 persons',
    });
  });

  test.each([
    ['one is left out', '90人', ';不计丙20人则相符'],
    ['one is in it twice', '130人', ';丙20人计两次则相符'],
    ['two are left out', '60人', ';不计乙30人、丙20人则相符'],
    ['nothing explains it', '93人', ''],
  ])('which parts explain it: %s', (_, total, zh) => {
    const parts = [
      ['a', '甲', '60人'],
      ['b', '乙', '30人'],
      ['c', '丙', '20人'],
    ] as const;
    const measures = parts.map(([id, name]) => measure([id, name, id]));
    const whole = measure(['whole', '合计', 'all'], { sumOf: ['a', 'b', 'c'] });
    const figures = parts.map(([, , text], index) => state(measures[index] as Measure, text));
    const own = catalogueOf({ measures: [whole, ...measures] });
    const [finding] = rule('sum-of-parts', [state(whole, total), ...figures], own);
    expect(finding?.message.zh).toBe(`合计${total},而3个分项合计110人${zh}`);
  });

  test('the total comes first, then its parts in the order in which it names them', () => {
    const figures = [state(stillbirths, '9人'), state(liveBirths, '100人'), state(perinatalBirths, '110人')];
    expect(rule('sum-of-parts', figures)[0]?.figures).toEqual([figures[2], figures[1], figures[0]]);
  });

  test('money printed in 万元 adds up within its rounding', () => {
    const parts = ['a', 'b', 'c'].map((id) => measure([id, id, id], { unit: yuan }));
    const total = measure(['total', '合计', 'Total'], { unit: yuan, sumOf: ['a', 'b', 'c'] });
    const own = catalogueOf({ measures: [total, ...parts] });
    const printed = (whole: string, ...each: readonly string[]) =>
      rule(
        'sum-of-parts',
        [state(total, whole), ...each.map((text, index) => state(parts[index] as Measure, text))],
        own,
      );
    // 0.5 and 0.5 and 0.5 may be 0.45 each, or 0.55
    expect(printed('1.35万元', '0.5万元', '0.5万元', '0.5万元')).toEqual([]);
    expect(printed('1.64万元', '0.5万元', '0.5万元', '0.5万元')).toEqual([]);
    expect(printed('1.34万元', '0.5万元', '0.5万元', '0.5万元')).toHaveLength(1);
    expect(printed('1.66万元', '0.5万元', '0.5万元', '0.5万元')).toHaveLength(1);
  });
});

describe('sum-of-rates', () => {
  const growth = (birth: string, death: string, natural: string) =>
    rule('sum-of-rates', [
      state(crudeBirthRate, birth),
      state(crudeDeathRate, death),
      state(naturalGrowthRate, natural),
    ]);

  test.each([
    ['10.54‰', '7.60‰', '2.94‰'],
    ['10.54‰', '7.60‰', '2.95‰'],
    ['10.54‰', '7.60‰', '2.93‰'],
    ['6.39‰', '7.87‰', '-1.48‰'],
    ['10.5‰', '7.6‰', '2.94‰'],
    ['1.05%', '7.60‰', '2.94‰'],
  ])('%s less %s may be %s', (birth, death, natural) => {
    expect(growth(birth, death, natural)).toEqual([]);
  });

  test.each([
    ['10.54‰', '7.60‰', '3.94‰', '2.93–2.95‰'],
    ['10.54‰', '7.60‰', '2.96‰', '2.93–2.95‰'],
    ['6.39‰', '7.87‰', '1.48‰', '-1.49–-1.47‰'],
  ])('%s less %s is not %s', (birth, death, natural, expected) => {
    expect(growth(birth, death, natural)).toMatchObject([{ severity: 'error', expected, found: natural }]);
  });

  test('says from which rates, in both languages', () => {
    expect(growth('10.54‰', '7.60‰', '3.94‰')[0]?.message).toEqual({
      zh: '人口自然增长率3.94‰,而由出生率10.54‰、死亡率7.60‰应为2.93–2.95‰',
      en: 'Natural growth rate 3.94‰, while Crude birth rate 10.54‰, Crude death rate 7.60‰ give 2.93–2.95‰',
    });
  });

  test('one of the rates alone tells nothing', () => {
    expect(rule('sum-of-rates', [state(crudeBirthRate, '1.00‰'), state(naturalGrowthRate, '2.94‰')])).toEqual([]);
  });

  test('life expectancy is no death rate, though deaths and people make it', () => {
    const figures = [
      state(lifeExpectancyAtBirth, '78.2岁'),
      state(crudeBirthRate, '10.54‰'),
      state(naturalGrowthRate, '2.94‰'),
    ];
    expect(check(figures, { catalogue }).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
