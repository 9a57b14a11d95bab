import { check, type Figure, state } from 'permille';
import { catalogue, infantMortalityRate, maternalDeaths, signedResidents } from 'permille/catalogue';
import { expect, test } from 'vitest';

const slips = (figure: Figure) => check([figure], { catalogue }).filter(({ rule }) => rule === 'unit-slip');

test.each([
  ['4.29‰', infantMortalityRate],
  ['4.29', infantMortalityRate],
  ['3447名', signedResidents],
  ['3例', maternalDeaths],
] as const)('%s is none', (written, definition) => {
  expect(slips(state(definition, written))).toEqual([]);
});

test('says which unit it should be, in both languages', () => {
  const figure = state(infantMortalityRate, '4.29%');
  expect(slips(figure)).toEqual([
    {
      rule: 'unit-slip',
      severity: 'warning',
      figures: [figure],
      expected: '‰',
      found: '%',
      message: {
        zh: '婴儿死亡率4.29%:该指标以‰计',
        en: 'Infant mortality rate 4.29%: this indicator is given in ‰',
      },
    },
  ]);
});

test.each(['target', 'standard', 'change'] as const)('a %s may be in a unit of its own', (role) => {
  expect(slips(state(signedResidents, '5.7%', { role }))).toEqual([]);
});
