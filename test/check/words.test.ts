import { calculate, check, ratio, state, type UnitId, units } from 'permille';
import {
  catalogue,
  familyDoctorSignupRate,
  infantMortalityRate,
  residentPopulation,
  signedResidents,
} from 'permille/catalogue';
import { expect, test } from 'vitest';
import type { Extent } from '../../src/check/extent.js';
import { finer, spread, value, wholes, within } from '../../src/check/words.js';

test.each([
  ['Live births', 'live births'],
  ['HIV tests done', 'HIV tests done'],
  ['births', 'births'],
])('%j within a sentence is %j', (name, expected) => {
  expect(within(name)).toBe(expected);
});

const closed = (low: number, high: number, over: number): Extent => ({
  low: ratio(low, over),
  high: ratio(high, over),
  lowIncluded: true,
  highIncluded: true,
});

test.each<[Extent, UnitId, string, string]>([
  [closed(1, 2, 3), 'percent', '33.33–66.67%', '33.33–66.67%'],
  [closed(1, 1, 2), 'percent', '50%', '50%'],
  [closed(5, 6, 1), 'persons', '5–6人', '5–6 persons'],
  [closed(-2, -1, 1000), 'permille', '-2–-1‰', '-2–-1‰'],
  [{ low: ratio(5, 2), lowIncluded: true, highIncluded: false }, 'months', '2.5–…个月', '2.5–… months'],
  [{ high: ratio(5), lowIncluded: false, highIncluded: true }, 'yuan', '…–5元', '…–5 CNY'],
])('%j in %s is %s, or %s', (extent, unit, zh, en) => {
  expect(spread(extent, units[unit], 'zh')).toBe(zh);
  expect(spread(extent, units[unit], 'en')).toBe(en);
});

test.each([
  [closed(3, 7, 2), '2–3'],
  [closed(2, 3, 2), '1'],
  [closed(1, 2, 3), '—'],
  [{ low: ratio(5, 2), lowIncluded: true, highIncluded: false }, '≥ 3'],
])('the whole numbers in %j are %s', (extent, expected) => {
  expect(wholes(extent)).toBe(expected);
});

test('a calculated figure is shown with places enough to tell, a printed one as printed', () => {
  const figure = calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 });
  expect([value(figure, 'zh'), finer(figure)]).toEqual(['4.2898‰', 4]);
  expect([value(state(infantMortalityRate, '4.3‰'), 'en'), finer(state(infantMortalityRate, '4.3‰'))]).toEqual([
    '4.3‰',
    3,
  ]);
});

test('no more places are asked for than can be printed', () => {
  const long = `0.${'3'.repeat(40)}%`;
  expect(finer(state(familyDoctorSignupRate, long))).toBe(40);
  const counts = [state(signedResidents, '1人'), state(residentPopulation, '2人')];
  expect(check([state(familyDoctorSignupRate, long), ...counts], { catalogue })[0]).toMatchObject({
    expected: '50%',
    found: long,
  });
});

test('a population is named with the indicator', () => {
  const [finding] = check([state(familyDoctorSignupRate, '101%', { population: 'keyPopulation' })], { catalogue });
  expect(finding?.message.zh).toMatch(/^重点人群家庭医生签约率101%/);
  expect(finding?.message.en).toMatch(/^Family-doctor sign-up rate \(Key population\) 101%/);
});
