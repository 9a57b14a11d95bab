import { calculate, type Figure, type Qualifier, type Ratio, ratio, state, stated } from 'permille';
import {
  catalogue,
  costPerDischarge,
  familyDoctorTeamMembers,
  familyDoctorTeamSize,
  infantMortalityRate,
  liveBirths,
  meanResidentPopulation,
  medicalRevenue,
  registeredPopulationCount,
  totalHealthExpenditureAmount,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { type Extent, extentOf, wholesIn } from '../../src/check/extent.js';
import { definitionsOf } from '../../src/check/scope.js';
import { catalogueOf, measure } from '../support/small-catalogue.js';

const definitions = definitionsOf(catalogue);

const end = ({ numerator, denominator }: Ratio): string =>
  denominator === '1' ? numerator : `${numerator}/${denominator}`;

/** An extent as mathematics writes it: [1/2, 3). */
const shown = ({ low, high, lowIncluded, highIncluded }: Extent): string =>
  `${lowIncluded ? '[' : '('}${low ? end(low) : '-∞'}, ${high ? end(high) : '∞'}${highIncluded ? ']' : ')'}`;

const lies = (figure: Figure): string => shown(extentOf(figure, definitions));

test.each([
  ['a count in full is just that number', liveBirths, '3694人', '[3694, 3694]'],
  ['in 万 it is rounded; an odd digit leaves the upper end out', liveBirths, '0.37万人', '[3650, 3750)'],
  ['an even one keeps it', liveBirths, '0.38万人', '[3750, 3850]'],
  ['with decimals it is rounded', liveBirths, '3694.0人', '[73879/20, 73881/20]'],
  ['a column of counts counts too', familyDoctorTeamMembers, '1196人', '[1196, 1196]'],
  ['a count that is an indicator too', registeredPopulationCount, '1196人', '[1196, 1196]'],
  ['a mean population is not counted', meanResidentPopulation, '147404人', '[294807/2, 294809/2]'],
  ['money is not, though it is in whole yuan', medicalRevenue, '12元', '[23/2, 25/2]'],
  ['nor as an indicator', totalHealthExpenditureAmount, '13元', '[25/2, 27/2)'],
  ['a rate is divided', infantMortalityRate, '4‰', '[7/2000, 9/2000]'],
  ['so is a mean in whole persons', familyDoctorTeamSize, '6人/团队', '[11/2, 13/2]'],
  ['and in whole yuan', costPerDischarge, '7元', '[13/2, 15/2)'],
] as const)('%s', (_, definition, written, expected) => {
  expect(lies(state(definition, written))).toBe(expected);
});

test('a column of the users own record dictionary says whether it counts', () => {
  const own = (column: string) => measure(['own', '自定', 'Own'], { of: 'area', sum: column, overTime: 'stock' });
  const lie = (column: string) =>
    shown(extentOf(state(own(column), '7人'), definitionsOf(catalogueOf({ measures: [own(column)] }))));
  expect(lie('towns')).toBe('[7, 7]');
  expect(lie('meanResidentPopulation')).toBe('[13/2, 15/2)');
  expect(lie('constructor')).toBe('[13/2, 15/2)');
});

test('of a definition that is not there nothing more is known than what is printed', () => {
  expect(lies(state(measure(['unheard', '未闻', 'Unheard']), '7人'))).toBe('[13/2, 15/2)');
});

test.each<[Qualifier, string, string]>([
  ['exact', '[1000, 1000]', '[39/40, 197/200]'],
  ['approx', '(-∞, ∞)', '(-∞, ∞)'],
  ['at-least', '[1000, ∞)', '[49/50, ∞)'],
  ['more-than', '(1000, ∞)', '(49/50, ∞)'],
  ['at-most', '(-∞, 1000]', '(-∞, 49/50]'],
  ['less-than', '(-∞, 1000)', '(-∞, 49/50)'],
  ['range', '(-∞, ∞)', '(-∞, ∞)'],
  ['redacted', '(-∞, ∞)', '(-∞, ∞)'],
])('%s: a count of 1000 lies in %s, a rate of 98%% in %s', (qualifier, count, rate) => {
  expect(lies(state(liveBirths, { ...stated('1000人'), qualifier }))).toBe(count);
  expect(lies(state(infantMortalityRate, { ...stated('98%'), qualifier }))).toBe(rate);
});

describe('a calculated figure', () => {
  test('is its own extent', () => {
    expect(lies(calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 }))).toBe('[9/2098, 9/2098]');
  });

  test('lies between its bounds', () => {
    const figure = calculate(infantMortalityRate, {
      infantDeaths: { yes: 9, unknown: 1 },
      liveBirths: { yes: 2098, unknown: 2 },
    });
    expect(lies(figure)).toBe('[9/2100, 10/2098]');
  });

  test.each([
    ['undefined', calculate(infantMortalityRate, { infantDeaths: 0, liveBirths: 0 })],
    ['missing', calculate(infantMortalityRate, { infantDeaths: { missing: 'not-reported' }, liveBirths: 1 })],
  ])('that is %s may be anything', (_, figure) => {
    expect(lies(figure)).toBe('(-∞, ∞)');
  });
});

test.each([
  [
    { low: ratio(1, 2), high: ratio(7, 2), lowIncluded: true, highIncluded: true },
    { from: 1n, to: 3n },
  ],
  [
    { low: ratio(1), high: ratio(3), lowIncluded: true, highIncluded: true },
    { from: 1n, to: 3n },
  ],
  [
    { low: ratio(1), high: ratio(3), lowIncluded: false, highIncluded: false },
    { from: 2n, to: 2n },
  ],
  [{ low: ratio(1), high: ratio(2), lowIncluded: false, highIncluded: false }, undefined],
  [{ low: ratio(1, 3), high: ratio(2, 3), lowIncluded: true, highIncluded: true }, undefined],
  [
    { low: ratio(-7, 2), high: ratio(1, 2), lowIncluded: true, highIncluded: true },
    { from: 0n, to: 0n },
  ],
  [{ low: ratio(-7, 2), high: ratio(-1, 2), lowIncluded: true, highIncluded: true }, undefined],
  [
    { high: ratio(5, 2), lowIncluded: false, highIncluded: true },
    { from: 0n, to: 2n },
  ],
  [{ low: ratio(5, 2), lowIncluded: true, highIncluded: false }, { from: 3n }],
])('the whole numbers not below zero in %j', (extent, expected) => {
  expect(wholesIn(extent)).toEqual(expected);
});
