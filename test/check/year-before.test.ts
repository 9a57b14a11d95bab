import { type Figure, state, year } from 'permille';
import { catalogue, residentPopulation, residentPopulationGrowthRate } from 'permille/catalogue';
import { expect, test } from 'vitest';
import { recomputed } from '../../src/check/rules/recomputed.js';
import { definitionsOf } from '../../src/check/scope.js';
import { yearsBefore } from '../../src/check/year-before.js';
import { findings, look } from '../support/look.js';

const definitions = definitionsOf(catalogue);
const people = (text: string, of: number): Figure =>
  state(residentPopulation, text, { place: '140721', period: year(of) });
const growth = (text: string): Figure =>
  state(residentPopulationGrowthRate, text, { place: '140721', period: year(2016) });

test('residents of 2015 are those of a year before in 2016', () => {
  const [figure, ...more] = yearsBefore([people('147187人', 2015), people('147620人', 2016)], definitions);
  expect(figure).toMatchObject({ of: { measure: 'residentPopulationYearBefore' }, period: year(2016) });
  expect(more).toEqual([]);
});

test('none where the later year, or a period, is not there', () => {
  expect(yearsBefore([people('147187人', 2014), people('147620人', 2016)], definitions)).toEqual([]);
  expect(yearsBefore([state(residentPopulation, '1人')], definitions)).toEqual([]);
});

test('so growth is recomputed from two years: 0.29%, not 1%', () => {
  const found = (rate: string) => {
    const figures = [people('147187人', 2015), people('147620人', 2016), growth(rate)];
    return findings(look(recomputed, [...figures, ...yearsBefore(figures, definitions)], catalogue));
  };
  expect(found('1%')).toEqual([['error', '0.29%', '1%']]);
  expect(found('0.29%')).toEqual([]);
});
