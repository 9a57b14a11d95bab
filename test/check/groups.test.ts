import { type Context, type Figure, state } from 'permille';
import { catalogue, residentPopulation, satisfactionScore } from 'permille/catalogue';
import { expect, test } from 'vitest';
import { sumOfGroups } from '../../src/check/rules/groups.js';
import { findings, held, look, reasons } from '../support/look.js';

const of = (text: string, context: Context = {}): Figure => state(residentPopulation, text, context);
const male: readonly [string, Context][] = [
  ['by a column', { by: { sex: 'male' } }],
  ['by population', { population: 'male' }],
];
const female: readonly [string, Context][] = [
  ['by a column', { by: { sex: 'female' } }],
  ['by population', { population: 'female' }],
];
const about = (...figures: readonly Figure[]) => look(sumOfGroups, figures, catalogue);

test.each(male.map(([how, context], index) => [how, context, female[index]?.[1] ?? {}] as const))(
  'males and females %s',
  (_, one, other) => {
    const sum = (boys: string, girls: string) => findings(about(of('1000人'), of(boys, one), of(girls, other)));
    expect(sum('520人', '480人')).toEqual([]);
    expect(sum('520人', '481人')).toEqual([['error', '1001人', '1000人']]);
    expect(sum('520人', '479人')).toEqual([['warning', '999人', '1000人']]);
    expect(sum('0.05万人', '481人')).toEqual([]);
  },
);

test('those of no known group make up what is missing', () => {
  const unknown = of('1人', { by: { sex: null } });
  const all = about(
    of('1000人'),
    of('520人', { by: { sex: 'male' } }),
    of('479人', { by: { sex: 'female' } }),
    unknown,
  );
  expect([findings(all), held(all)]).toEqual([[], 1]);
});

test('flags are groups too, within other groups', () => {
  const within = (poor: string) => ({ by: { sex: 'male', poor } });
  const figures = [of('100人', { by: { sex: 'male' } }), of('60人', within('yes')), of('41人', within('no'))];
  expect(findings(about(...figures))).toEqual([['error', '101人', '100人']]);
});

test('some groups: at most the total', () => {
  const boys = (text: string) => about(of('1000人'), of(text, { by: { sex: 'male' } }));
  expect(findings(boys('1001人'))).toEqual([['error', '1001人', '1000人']]);
  expect(reasons(boys('520人'))).toEqual([['not all groups are there', 1]]);
});

test('without a total nothing is told', () => {
  expect(reasons(about(of('520人', { by: { sex: 'male' } })))).toEqual([
    ['there is no figure of all groups together', 1],
  ]);
});

test('a score does not add up, nor do figures of other places', () => {
  const score = (text: string, context: Context) => state(satisfactionScore, text, context);
  expect(about(score('90分', {}), score('95分', { by: { type: 'hospital' } })).cases).toEqual([]);
  expect(findings(about(of('1人', { place: '140423' }), of('2人', { place: '450127', by: { sex: 'male' } })))).toEqual(
    [],
  );
});

test('says how many groups come to what, in both languages', () => {
  const [finding] = about(
    of('1000人'),
    of('520人', { population: 'male' }),
    of('479人', { population: 'female' }),
  ).findings;
  expect(finding?.message).toEqual({
    zh: '常住人口数1000人,而2组合计999人,其余应注明不详',
    en: 'Resident population 1,000 persons, while 2 groups come to 999 persons; the others should be given as unknown',
  });
});
