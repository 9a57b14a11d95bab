import { type Calculable, type Context, calculate, check, type Figure, type Indicator, state, year } from 'permille';
import {
  catalogue,
  countyVisitShare,
  familyDoctorSignupRate,
  infantMortalityRate,
  neonatalMortalityRate,
  newbornHearingScreeningRate,
  residentPopulation,
  signedResidents,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

test('of nothing nothing is found', () => {
  expect(check([], { catalogue })).toEqual([]);
  expect(check([], { catalogue: catalogueOf({}) })).toEqual([]);
});

test('errors come first, then warnings, then what is worth knowing; within them the rules in their order', () => {
  const figures = [
    state(countyVisitShare, '88.02%', { period: year(2019) }),
    state(newbornHearingScreeningRate, '104%'),
    state(infantMortalityRate, '4.29‰'),
    state(neonatalMortalityRate, '4.30‰'),
    state(familyDoctorSignupRate, '101%', { period: year(2018) }),
  ];
  expect(check(figures, { catalogue }).map(({ severity, rule }) => [severity, rule])).toEqual([
    ['error', 'possible-range'],
    ['error', 'nesting'],
    ['warning', 'possible-range'],
    ['warning', 'target-attainment'],
    ['info', 'shared-denominator'],
    ['info', 'target-attainment'],
  ]);
});

test('every rule has an id of its own, and says in both languages what it looks for', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { about } of rules) expect(Object.values(about).every((words) => words.length > 5)).toBe(true);
});

test('figures are compared whatever their order', () => {
  const figures = [
    state(signedResidents, '1001人'),
    state(residentPopulation, '1000人'),
    state(familyDoctorSignupRate, '50%'),
  ];
  const messages = (given: readonly Figure[]) =>
    check(given, { catalogue })
      .map(({ message }) => message.en)
      .sort();
  expect(messages(figures.toReversed())).toEqual(messages(figures));
});

test('a definition of another catalogue is not judged', () => {
  expect(check([state(familyDoctorSignupRate, '120%')], { catalogue: catalogueOf({}) })).toEqual([]);
});

test('figures without a value are not judged', () => {
  const figures = [
    calculate(familyDoctorSignupRate, { signedResidents: 3, residentPopulation: 0 }),
    calculate(familyDoctorSignupRate, { signedResidents: { missing: 'not-reported' }, residentPopulation: 9 }),
    state(signedResidents, '3人'),
    state(residentPopulation, '9人'),
  ];
  expect(check(figures, { catalogue })).toEqual([]);
});

describe('what is compared with what', () => {
  const contradicts = (one: Context, other: Context) =>
    check([state(familyDoctorSignupRate, '40%', one), state(familyDoctorSignupRate, '50%', other)], { catalogue }).some(
      ({ rule }) => rule === 'contradiction',
    );

  test.each([
    ['nothing told of either', {}, {}],
    ['everyone is the population that is not named', {}, { population: 'everyone' }],
    ['no place known is no place', {}, { place: null }],
    ['no group', {}, { by: {} }],
    ['groups in any order', { by: { sex: 'male', age: '0' } }, { by: { age: '0', sex: 'male' } }],
    ['wherever they were printed', { from: 'one' }, { from: 'another' }],
    ['actual is the role that is not named', {}, { role: 'actual' }],
  ] as const)('%s: the same', (_, one, other) => {
    expect(contradicts(one, other)).toBe(true);
  });

  test.each([
    ['places', { place: '450127' }, { place: '450100' }],
    ['a place and none', { place: '450127' }, {}],
    ['periods', { period: year(2018) }, { period: year(2019) }],
    ['periods that begin alike', { period: year(2018) }, { period: { from: '2018-01-01', to: '2018-06-30' } }],
    ['populations', { population: 'poor' }, { population: 'disabled' }],
    ['groups', { by: { sex: 'male' } }, { by: { sex: 'female' } }],
    ['groups by another column', { by: { sex: 'male' } }, { by: { head: 'male' } }],
    ['an unknown group and one called so', { by: { sex: null } }, { by: { sex: 'null' } }],
    ['roles', {}, { role: 'target' }],
  ] as const)('%s differ', (_, one, other) => {
    expect(contradicts(one, other)).toBe(false);
  });
});

describe('names that JavaScript has taken', () => {
  const taken = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'] as const;

  test.each(taken)('%s is an id like any other', (id) => {
    const whole = measure(['whole', '整体', 'Whole']);
    const part = measure([id, '部分', 'Part'], { partOf: ['whole'] });
    const share = indicator([`${id}Share`, '占比', 'Share'], part, whole);
    const own = catalogueOf({ measures: [whole, part], indicators: [share] });
    const findings = check([state(part, '3人'), state(whole, '2人'), state(share, '50%')], { catalogue: own });
    expect(findings.map(({ rule }) => rule)).toEqual(['part-of-whole', 'recomputed']);
  });

  test.each(taken)('%s is no definition unless the catalogue has it', (id) => {
    const strange: Calculable = { ...(familyDoctorSignupRate as Indicator), id };
    expect(check([state(strange, '120%'), state(strange, '10%')], { catalogue })).toMatchObject([
      { rule: 'contradiction' },
    ]);
  });

  test.each(taken)('%s is a place, a population and a group like any other', (name) => {
    const context = { place: name, population: name, by: { [name]: name } };
    const found = check([state(signedResidents, '3人', context), state(residentPopulation, '2人', context)], {
      catalogue,
    });
    expect(found).toMatchObject([{ rule: 'part-of-whole' }]);
    expect(check([state(signedResidents, '3人', context), state(residentPopulation, '2人')], { catalogue })).toEqual(
      [],
    );
  });
});
