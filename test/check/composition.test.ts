import { calculate, type Figure, type Indicator, type Measure, state, yuan } from 'permille';
import { expect, test } from 'vitest';
import { composition } from '../../src/check/rules/composition.js';
import { findings, held, look, reasons } from '../support/look.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const part = (id: string) => measure([id, id, id], { unit: yuan, partOf: ['all'] });
const [a, b, c] = [part('a'), part('b'), part('c')] as const;
const all = measure(['all', '合计', 'All'], { unit: yuan, sumOf: ['a', 'b', 'c'] });
const shareOf = (id: string, ...some: readonly Measure[]) => {
  const [first] = some as [Measure];
  const above = some.length === 1 ? first : ({ plus: some } as Indicator['numerator']);
  return indicator([id, id, id], above, all);
};
const own = catalogueOf({
  measures: [a, b, c, all],
  indicators: [shareOf('ofA', a), shareOf('ofB', b), shareOf('ofC', c), shareOf('ofAB', a, b)],
});
const shares = new Map(own.chapters.flatMap(({ indicators }) => indicators).map((each) => [each.id, each] as const));
const printed = (given: Readonly<Record<string, string>>): readonly Figure[] =>
  Object.entries(given).flatMap(([id, text]) => {
    const share = shares.get(id);
    return share === undefined ? [] : [state(share, text)];
  });
const about = (given: Readonly<Record<string, string>>) => look(composition, printed(given), own);

test.each([
  ['all parts come to 100%', { ofA: '21.53%', ofB: '56.96%', ofC: '21.51%' }],
  ['rounding explains 99.9%', { ofA: '33.3%', ofB: '33.3%', ofC: '33.3%' }],
  ['rounding explains 100.1%', { ofA: '33.4%', ofB: '33.4%', ofC: '33.3%' }],
  ['two parts together, and the third', { ofAB: '78.49%', ofC: '21.51%' }],
  ['some parts come to less', { ofA: '50%', ofB: '20%' }],
  ['nothing of one part', { ofA: '0.00%', ofB: '60.00%', ofC: '40.00%' }],
])('%s', (_, given) => {
  expect(findings(about(given))).toEqual([]);
  expect(held(about(given))).toBe(1);
});

test.each([
  ['too little', { ofA: '21.53%', ofB: '56.96%', ofC: '20.51%' }, [['error', '100%', '98.985–99.015%']]],
  ['too much', { ofA: '33.5%', ofB: '33.5%', ofC: '33.3%' }, [['error', '100%', '100.15–100.45%']]],
  ['two together and the third', { ofAB: '95.54%', ofC: '4.60%' }, [['error', '100%', '100.13–100.15%']]],
  ['some parts come to more', { ofA: '70%', ofB: '40%' }, [['error', '≤ 100%', '109–111%']]],
])('%s', (_, given, expected) => {
  expect(findings(about(given))).toEqual(expected);
});

test('each set of shares that has every part is added up', () => {
  expect(findings(about({ ofA: '50%', ofB: '20%', ofC: '30%', ofAB: '80%' }))).toEqual([['error', '100%', '109–111%']]);
});

test('says which shares, in both languages', () => {
  expect(about({ ofAB: '95.54%', ofC: '4.60%' }).findings[0]?.message).toEqual({
    zh: 'ofAB95.54%、ofC4.60%合计100.13–100.15%,各部分应为100%',
    en: 'ofAB 95.54%, ofC 4.60% come to 100.13–100.15%, though these parts make up 100 %',
  });
});

test('one share alone cannot be added up', () => {
  expect(reasons(about({ ofA: '21.53%' }))).toEqual([['there is no share of the other parts', 1]]);
  expect(reasons(about({ ofA: '70%', ofAB: '80%' }))).toEqual([['there is no share of the other parts', 1]]);
});

test('hedged and calculated shares', () => {
  const least = state(shares.get('ofA') as never, {
    value: '70',
    places: 0,
    scale: '1',
    unit: 'percent',
    qualifier: 'at-least',
  });
  const known = calculate(shares.get('ofB') as never, { b: '40', all: '100' } as never) as Figure;
  expect(findings(look(composition, [least, known], own))).toEqual([['error', '≤ 100%', '110–…%']]);
});
