import { month, type Period, quarter, type Stated, state, year } from 'permille';
import {
  catalogue,
  familyDoctorSignupRate,
  infantMortalityRate,
  peakQueueTime,
  residentPopulation,
} from 'permille/catalogue';
import { expect, test } from 'vitest';
import { changeBetween } from '../../src/check/rules/change.js';
import { findings, held, look, reasons } from '../support/look.js';

type Given = string | Stated;
const changed = (of: Parameters<typeof state>[0], before: Given, after: Given, change: Given) =>
  look(
    changeBetween,
    [
      state(of, before, { period: year(2018) }),
      state(of, after, { period: year(2019) }),
      state(of, change, { period: year(2019), role: 'change' }),
    ],
    catalogue,
  );

test.each([
  ['persons in per cent', residentPopulation, '147187人', '147620人', '0.29%'],
  ['persons in per cent, rounded to a whole one', residentPopulation, '1000人', '1008人', '1%'],
  ['persons in persons', residentPopulation, '147187人', '147620人', '433人'],
  ['minutes less', peakQueueTime, '10分钟', '5分钟', '-5分钟'],
  ['percentage points', familyDoctorSignupRate, '40.00%', '50.00%', '10.00个百分点'],
  ['per cent of per cent', familyDoctorSignupRate, '40.00%', '50.00%', '25%'],
  ['per mille', infantMortalityRate, '4.29‰', '4.09‰', '-0.20‰'],
  ['within the rounding of both ends', residentPopulation, '10.0万人', '10.1万人', '1.9%'],
] as const)('%s', (_, of, before, after, change) => {
  const all = changed(of, before, after, change);
  expect(findings(all)).toEqual([]);
  expect(held(all)).toBe(1);
});

test.each([
  ['another share', residentPopulation, '147187人', '147620人', '1%', '0.29%'],
  ['the other way round', peakQueueTime, '10分钟', '5分钟', '5分钟', '-6–-4分钟'],
  ['points as per cent', familyDoctorSignupRate, '40.00%', '41.24%', '1.24%', '3.0746–3.1254%'],
  ['per cent as points', familyDoctorSignupRate, '40.00%', '50.00%', '25个百分点', '9.99–10.01个百分点'],
] as const)('%s', (_, of, before, after, change, expected) => {
  expect(findings(changed(of, before, after, change))).toEqual([['warning', expected, change]]);
});

test('says what it was and became, and what kind of slip it is', () => {
  expect(changed(familyDoctorSignupRate, '40.00%', '41.24%', '1.24%').findings[0]?.message).toEqual({
    zh: '家庭医生签约率40.00%变为41.24%,变化为3.0746–3.1254%,而所印为1.24%(应作百分点)',
    en: 'Family-doctor sign-up rate 40.00% became 41.24%, a change of 3.0746–3.1254%, but 1.24% is printed (meant as percentage points)',
  });
  const { zh } = changed(peakQueueTime, '10分钟', '5分钟', '5分钟').findings[0]?.message ?? { zh: '' };
  expect(zh).toContain('(方向相反)');
});

test.each<[string, Period, Period, boolean]>([
  ['the month before', month(2019, 2), month(2019, 3), true],
  ['the same month a year before', month(2018, 3), month(2019, 3), true],
  ['the quarter before', quarter(2018, 4), quarter(2019, 1), true],
  ['two years before', year(2017), year(2019), false],
  ['a year before a month', year(2018), month(2019, 1), false],
])('against %s', (_, before, after, judged) => {
  const all = look(
    changeBetween,
    [
      state(residentPopulation, '1000人', { period: before }),
      state(residentPopulation, '1100人', { period: after }),
      state(residentPopulation, '20%', { period: after, role: 'change' }),
    ],
    catalogue,
  );
  expect(findings(all)).toHaveLength(judged ? 1 : 0);
  expect(reasons(all)).toHaveLength(judged ? 0 : 1);
});

test('a change that fits one of two earlier figures will do', () => {
  const of = (text: string, period: Period, role?: 'change') =>
    state(residentPopulation, text, { period, ...(role && { role }) });
  const months = [of('1000人', month(2018, 3)), of('1100人', month(2019, 2)), of('1210人', month(2019, 3))];
  for (const change of ['21%', '10%'])
    expect(findings(look(changeBetween, [...months, of(change, month(2019, 3), 'change')], catalogue))).toEqual([]);
});

test('one end alone, a held-back change, and an increase from nothing', () => {
  const change = state(residentPopulation, '1%', { period: year(2019), role: 'change' });
  expect(reasons(look(changeBetween, [change], catalogue))).toEqual([['there are no figures of before and after', 1]]);
  const redacted = { value: '0', places: 0, scale: '1', unit: 'percent', qualifier: 'redacted' } as const;
  expect(reasons(changed(residentPopulation, '1人', '2人', redacted))).toEqual([['it has no value that tells', 1]]);
  expect(findings(changed(residentPopulation, '0人', '2人', '100%'))).toEqual([]);
});
