import { calculate, check, type Figure, type Stated, state, stated } from 'permille';
import { catalogue, familyDoctorSignupRate, infantMortalityRate, signedResidents } from 'permille/catalogue';
import { expect, test } from 'vitest';

const faults = (...figures: readonly Figure[]) =>
  check(figures, { catalogue }).filter(({ severity }) => severity === 'error');

const twice = (...written: readonly (string | Stated)[]) =>
  check(
    written.map((each) => state(familyDoctorSignupRate, each)),
    { catalogue },
  ).filter(({ rule }) => rule === 'contradiction');

test.each([
  ['the same', '41.67%', '41.67%'],
  ['fewer places', '41.67%', '42%'],
  ['another unit', '41.67%', '416.7‰'],
  ['an end that both may have', '12.5%', '12%'],
  ['nothing told', '41.67%', { ...stated('43%'), qualifier: 'approx' }],
  ['at least', '41.67%', { ...stated('40%'), qualifier: 'at-least' }],
] as const)('%s is none', (_, first, second) => {
  expect(twice(first, second)).toEqual([]);
  expect(twice(second, first)).toEqual([]);
});

test.each([
  ['another digit', '41.67%', '41.68%'],
  ['places that do not help', '41.67%', '41.6%'],
  ['at least more', '41.67%', { ...stated('43%'), qualifier: 'at-least' }],
] as const)('%s is one', (_, first, second) => {
  expect(twice(first, second)).toHaveLength(1);
  expect(twice(second, first)).toHaveLength(1);
});

test('the first that tells something is what others are compared with', () => {
  const approx = { ...stated('42%'), qualifier: 'approx' } as const;
  expect(twice(approx, '41.67%', '41.7%', '43%', '44%').map(({ found }) => found)).toEqual(['43%', '44%']);
});

test('a calculated figure and a printed one', () => {
  const figure = calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 });
  expect(faults(figure, state(infantMortalityRate, '4.29‰'))).toEqual([]);
  expect(faults(figure, state(infantMortalityRate, '4.3‰'))).toEqual([]);
  expect(faults(figure, state(infantMortalityRate, '4.30‰'))).toMatchObject([{ rule: 'contradiction' }]);
});

test('says both, in both languages, the later first', () => {
  const [first, second] = [state(signedResidents, '3447人'), state(signedResidents, '1711人')];
  expect(faults(first, second)).toEqual([
    {
      rule: 'contradiction',
      severity: 'error',
      figures: [second, first],
      expected: '3447人',
      found: '1711人',
      message: {
        zh: '家庭医生签约居民数3447人,又作1711人',
        en: 'Residents signed with a family doctor 3,447 persons is also given as 1,711 persons',
      },
    },
  ]);
});
