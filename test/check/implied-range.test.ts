import { type Figure, half, type Period, state, year } from 'permille';
import {
  births,
  catalogue,
  householdSize,
  infantDeaths,
  liveBirths,
  meanResidentPopulation,
  parturients,
  residentHouseholds,
  residentPopulation,
} from 'permille/catalogue';
import { expect, test } from 'vitest';
import { impliedRange } from '../../src/check/rules/implied-range.js';
import { findings, held, look, reasons } from '../support/look.js';

const about = (figures: readonly Figure[]) => look(impliedRange, figures, catalogue);
const homes = (people: string, count: string) => [state(residentPopulation, people), state(residentHouseholds, count)];

test.each([
  ['fewer than one a household', '400人', '702户', '0.57人'],
  ['more than eight', '70.0万人', '7.0万户', '9.92–10.08人'],
])('%s', (_, people, count, given) => {
  expect(findings(about(homes(people, count)))).toEqual([['warning', '1–8人', given]]);
});

test.each([
  ['as usual', '1711人', '702户'],
  ['just at the end', '702人', '702户'],
  ['rounding explains it', '8.04万人', '1.0万户'],
])('%s: nothing', (_, people, count) => {
  const all = about(homes(people, count));
  expect(findings(all)).toEqual([]);
  expect(held(all)).toBe(1);
});

test('says from which figures, in both languages', () => {
  expect(about(homes('400人', '702户')).findings[0]?.message).toEqual({
    zh: '由常住人口数400人、常住家庭户数702户得户均人口0.57人,不在常见范围1–8人内',
    en: 'Resident population 400 persons, Resident households 702 households give mean household size of 0.57 persons, outside the usual range 1 to 8',
  });
});

test('where the indicator is printed, it is judged itself', () => {
  expect(about([...homes('400人', '702户'), state(householdSize, '0.57人')]).cases).toEqual([]);
});

test.each([
  ['nobody to count it over', [state(liveBirths, '3人'), state(parturients, '0人')], 'its base is too small to tell'],
  ['few mothers', [state(liveBirths, '20人'), state(parturients, '29人')], 'its base is too small to tell'],
  ['few births', [state(infantDeaths, '90人'), state(liveBirths, '999人')], 'its base is too small to tell'],
])('%s', (_, figures, why) => {
  expect(reasons(about(figures))).toEqual([[why, 1]]);
});

test.each<[string, Period, readonly (readonly string[])[]]>([
  ['a year', year(2019), [['warning', '1–35‰', '50‰']]],
  ['half a year', half(2019, 1), []],
])('births of %s', (_, period, expected) => {
  const figures = [state(births, '5000人', { period }), state(meanResidentPopulation, '10.000万人', { period })];
  expect(findings(about(figures))).toEqual(expected);
});

test('one figure alone, or one held back, tells nothing', () => {
  const redacted = { value: '0', places: 0, scale: '1', unit: 'households', qualifier: 'redacted' } as const;
  expect(about([state(residentPopulation, '400人')]).cases).toEqual([]);
  expect(findings(about([state(residentPopulation, '400人'), state(residentHouseholds, redacted)]))).toEqual([]);
});
