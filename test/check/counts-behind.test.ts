import { state, year } from 'permille';
import {
  catalogue,
  familyDoctorSignupRate,
  infantMortalityRate,
  neonatalMortalityRate,
  residentPopulation,
  signedResidents,
  under5MortalityRate,
} from 'permille/catalogue';
import { countsBehind } from 'permille/check';
import { expect, test } from 'vitest';
import { catalogueOf, indicator, thing } from '../support/small-catalogue.js';

const here = { place: '140423', period: year(2019) };

test('three shares of one number of births leave it sixty-one values', () => {
  const births = thing('births', 'persons');
  const parts = ['a', 'b', 'c'].map((id) => thing(id, 'persons', { partOf: ['births'] }));
  const shares = parts.map((part) => indicator([`${part.id}Share`, part.id, part.id], part, births));
  const own = catalogueOf({ measures: [births, ...parts], indicators: shares });
  const printed = [
    ['656364人', '94.44%'],
    ['324346人', '46.67%'],
    ['632165人', '90.96%'],
  ] as const;
  const figures = printed.flatMap(([count, share], index) => [
    state(parts[index] as never, count),
    state(shares[index] as never, share),
  ]);
  const found = countsBehind(figures, { catalogue: own });
  expect(found).toContainEqual({ measure: 'births', population: 'everyone', by: {}, least: '694970', most: '695030' });
});

test('of rates alone the least number of births is told, and no most', () => {
  const figures = [
    state(neonatalMortalityRate, '2.09‰', here),
    state(infantMortalityRate, '4.29‰', here),
    state(under5MortalityRate, '6.18‰', here),
  ];
  const births = countsBehind(figures, { catalogue }).find(({ measure }) => measure === 'liveBirths');
  expect(births).toEqual({ ...here, measure: 'liveBirths', population: 'everyone', by: {}, least: expect.any(String) });
});

test('figures that cannot hold together give no counts', () => {
  const figures = [
    state(signedResidents, '101人'),
    state(residentPopulation, '100人'),
    state(familyDoctorSignupRate, '50%'),
  ];
  expect(countsBehind(figures, { catalogue })).toEqual([]);
});
