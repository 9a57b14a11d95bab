import { check, type Figure, state, year } from 'permille';
import {
  catalogue,
  costPerDischarge,
  infantMortalityRate,
  lifeExpectancyAtBirth,
  liveBirths,
  residentPopulation,
} from 'permille/catalogue';
import { countsBehind, examine, toSarif } from 'permille/check';
import { expect, test } from 'vitest';
import { visible } from '../../src/cli/visible.js';

const at = (of: number) => ({ place: '450127', period: year(of) });
const told = (figures: readonly Figure[]) =>
  check(figures, { catalogue }).filter(({ severity }) => severity !== 'info');

test('there is no year after 9999, and a figure of that year is checked all the same', () => {
  expect(told([state(residentPopulation, '100万人', at(9999))])).toEqual([]);
});

test.each([
  [['78岁', '77.6岁', '78.4岁'], 1],
  [['77.6岁', '78岁', '78.4岁'], 1],
  [['77.6岁', '78岁', '77.60岁'], 0],
])('what is printed loosely first hides no contradiction: %j', (values, many) => {
  const found = told(values.map((each) => state(lifeExpectancyAtBirth, each, at(2019))));
  expect(found.filter(({ rule }) => rule === 'contradiction')).toHaveLength(many);
});

test('a message of SARIF holds no link and no placeholder', () => {
  const submissions = [{ place: '[x](https://example.org) {0}', period: year(2019), due: 20, came: 12 }];
  const { runs } = JSON.parse(toSarif(examine([], { catalogue, submissions })));
  const texts = runs[0].results.map(({ message }: { message: { text: string } }) => message.text);
  expect(texts.some((text: string) => text.includes('\\[x\\](https://example.org) {{0}}'))).toBe(true);
});

test('of many periods that are missing the ends are named, and how many there are', () => {
  const [finding] = check(
    [1, 2, 9999].map((of) => state(liveBirths, '100人', at(of))),
    { catalogue },
  ).filter(({ rule }) => rule === 'consistency-of-reporting');
  expect(finding?.expected).toBe('3年至9998年共9996期');
});

test('what breaks a line or steers a terminal is shown, and nothing else', () => {
  expect(visible('湖\n \u001b[31m\u202e签约率 41.67%\t')).toBe('湖\\n \\u001b[31m\\u202e签约率 41.67%\\u0009');
});

test('figures of many digits that do not fit each other come to an end', () => {
  const digits = (value: number): string => `${value}.${'7'.repeat(25)}${value}‰`;
  const figures = [3, 4, 5].map((value) => state(infantMortalityRate, digits(value), at(2019)));
  expect(told(figures).length).toBeGreaterThan(0);
  expect(countsBehind(figures, { catalogue })).toEqual([]);
});

test.each([
  [liveBirths, '500元', ['unit-slip']],
  [liveBirths, '500天', ['unit-slip']],
  [liveBirths, '500例', []],
  [costPerDischarge, '5000天', ['unit-slip']],
  [costPerDischarge, '5000元', []],
])('a unit that measures something else is told: %#', (definition, value, rules) => {
  expect(told([state(definition as never, value, at(2019))]).map(({ rule }) => rule)).toEqual(rules);
});
