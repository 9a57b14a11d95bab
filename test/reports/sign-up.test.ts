import { calculate, change, check, compare, exactValue, format, state, toOne } from 'permille';
import {
  catalogue,
  familyDoctorSignupRate,
  seriousIllnessTreated,
  seriousIllnessTreatmentRate,
  signedResidents,
} from 'permille/catalogue';
import { expect, test } from 'vitest';
import { digits, errors, type Place, printed, quotient, total, written } from '../support/reports.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const implied = (signed: Place, rate: Place, population?: string) => {
  const context = population === undefined ? {} : { population };
  const figures = [printed(signedResidents, signed, context), printed(familyDoctorSignupRate, rate, context)];
  return check(figures, { catalogue })
    .filter(({ rule }) => rule === 'implied-count')
    .map(({ severity, expected }) => [severity, expected]);
};

test('signup-001-population: underdetermined', () => {
  expect(implied('001@3290', '001@3302')).toEqual([['info', '4129935–4131165']]);
  // the upper end is 1721250 ÷ 41.665%, which is 172.12万 by GB/T 8170 alone; by halves up the most is 1721249
  const most = (signed: number) => Math.floor(signed / 0.41665);
  expect([most(1721249), most(1721250)]).toEqual([4131162, 4131165]);
  // if all digits of the numerator were meant
  const exactly = state(signedResidents, '1721200人');
  const found = check([exactly, printed(familyDoctorSignupRate, '001@3302')], { catalogue });
  expect(found).toContainEqual(expect.objectContaining({ rule: 'implied-count', expected: '4130054–4131045' }));
});

test('signup-003-resident: underdetermined', () => {
  expect(implied('003@1501', '003@1512')).toEqual([['info', '276425–276842']]);
});

test('signup-003-key: underdetermined', () => {
  expect(implied('003@1524', '003@1534', 'keyPopulation')).toEqual([['info', '59913–59977']]);
});

test('signup-003-disabled: underdetermined', () => {
  expect(implied('003@1545', '003@1554', 'disabled')).toEqual([['info', '4759–4823']]);
});

test('signup-003-nesting: consistent', () => {
  const residents = measure(['residents', '常住人口签约数', 'Residents signed']);
  const key = measure(['key', '重点人群签约数', 'Key population signed'], { partOf: ['residents'] });
  const disabled = measure(['disabled', '残疾人签约数', 'Disabled signed'], { partOf: ['key'] });
  const own = catalogueOf({ measures: [residents, key, disabled] });
  const nested = (all: Place, some: Place, few: Place) =>
    errors([printed(residents, all), printed(key, some), printed(disabled, few)], own);
  expect(nested('003@1501', '003@1524', '003@1545')).toEqual([]);
  expect(nested('003@1524', '003@1501', '003@1545')).toEqual([['part-of-whole', '≤ 54490人', '183131人']]);

  const population = measure(['population', '常住人口', 'Population']);
  const keyPeople = measure(['keyPeople', '重点人群', 'Key population']);
  const [above, below] = [
    { plus: [residents], minus: [key] },
    { plus: [population], minus: [keyPeople] },
  ];
  const others = indicator(['others', '其他人群签约率', 'Others'], above, below);
  const rate = (population: number, keyPeople: number) =>
    calculate(others, { residents: 183131, key: 54490, population, keyPeople });
  expect(total(['003@1501'], ['003@1524'])).toBe('128641');
  expect(format(rate(276842, 59913), { places: 3 })).toBe('59.301%');
  expect(format(rate(276425, 59977), { places: 3 })).toBe('59.433%');
  const overall = exactValue(printed(familyDoctorSignupRate, '003@1512'));
  expect(compare(exactValue(rate(276425, 59977)), overall)).toBe(-1);
  expect(compare(overall, exactValue(printed(familyDoctorSignupRate, '003@1534')))).toBe(-1);
});

test.each([
  ['key', 59913, 276842, '21.642%'],
  ['key', 59977, 276425, '21.697%'],
  ['disabled', 4759, 276842, '1.719%'],
  ['disabled', 4823, 276425, '1.745%'],
])('signup-003-nesting: consistent; the share of the %s population, %i of %i, is %s', (_, above, below, expected) => {
  const share = indicator(
    ['share', '占比', 'Share'],
    measure(['above', '分子', 'Above']),
    measure(['below', '分母', 'Below']),
  );
  expect(format(calculate(share, { above, below }), { places: 3 })).toBe(expected);
});

test.each<[Place, Place, string]>([
  ['001@3302', '001@3318', '41.32个百分点'],
  ['003@1512', '003@1534', '24.70个百分点'],
  ['004@1224', '004@1240', '41.39个百分点'],
  ['004@1240', '004@1264', '18.78个百分点'],
])('signup-key-above-resident: consistent; from %s to %s: %s', (all, some, gap) => {
  const [resident, key] = [printed(familyDoctorSignupRate, all), printed(familyDoctorSignupRate, some)];
  expect(format(change(resident, key, { in: 'points' }), { places: 2 })).toBe(gap);
});

test('signup-003-workload: underdetermined', () => {
  expect(digits(quotient(['003@1501'], ['003@1490']), 3)).toBe('629.316');
  expect(digits(quotient(['003@1501'], ['003@1468']), 3)).toBe('15260.917');
  expect(digits(quotient(['003@1490'], ['003@1468']), 2)).toBe('24.25');
  expect(written('003@1468').value).toBe(written('003@1089').value);
});

test('signup-003-poor-two-counts: underdetermined', () => {
  const poor = { population: 'poor' };
  // read as one thing they contradict, read as a part and a whole they do not
  expect(
    errors([printed(signedResidents, '003@1567', poor), printed(signedResidents, '003@1646', poor)], catalogue),
  ).toEqual([['contradiction', '3447人', '1711人']]);
  const all = measure(['all', '贫困人口签约数', 'Poor signed']);
  const twice = measure(['twice', '双签约人数', 'Signed twice'], { partOf: ['all'] });
  const figures = [printed(all, '003@1567'), printed(twice, '003@1646')];
  expect(check(figures, { catalogue: catalogueOf({ measures: [all, twice] }) })).toEqual([]);
  expect(total(['003@1567'], ['003@1646'])).toBe('1736');
  expect(digits(quotient(['003@1646'], ['003@1567']), 2, true)).toBe('49.64');
  const size = { plus: [{ times: '702', of: all }] } as const;
  const households = indicator(['households', '户数', 'Households'], size, twice, { kind: 'ratio', unit: toOne });
  expect(format(calculate(households, { all: 3447, twice: 1711 }), { places: 1 })).toBe('1414.3');
});

test('rate-100-004: consistent', () => {
  expect(implied('004@3097', '004@3110', 'poor')).toEqual([['info', '68653–68997']]);
  const figures = [printed(seriousIllnessTreated, '004@3065'), printed(seriousIllnessTreatmentRate, '004@3078')];
  expect(check(figures, { catalogue }).filter(({ rule }) => rule === 'implied-count')).toMatchObject([
    { severity: 'info', expected: '5558–5585' },
  ]);
  expect(written('004@1264')).toEqual(written('004@3110'));
});
