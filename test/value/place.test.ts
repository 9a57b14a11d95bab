import {
  ancestors,
  codeOn,
  isPlaceCode,
  PermilleError,
  type PlaceChange,
  parentPlace,
  placeAt,
  placeContains,
  placeLevel,
} from 'permille';
import { describe, expect, test } from 'vitest';
import { placeLevels } from '../../src/value/place.js';

describe('codes', () => {
  test.each([
    ['330000', 'province', ['330000', undefined, undefined, undefined, undefined]],
    ['330600', 'prefecture', ['330000', '330600', undefined, undefined, undefined]],
    ['140423', 'county', ['140000', '140400', '140423', undefined, undefined]],
    ['140423000000', 'county', ['140000', '140400', '140423', undefined, undefined]],
    ['140423101000', 'township', ['140000', '140400', '140423', '140423101000', undefined]],
    ['140423101202', 'village', ['140000', '140400', '140423', '140423101000', '140423101202']],
    ['441900003000', 'township', ['440000', '441900', '441900', '441900003000', undefined]],
    ['441900003001', 'village', ['440000', '441900', '441900', '441900003000', '441900003001']],
    ['110000', 'province', ['110000', undefined, undefined, undefined, undefined]],
  ] as const)('%s is a %s', (code, level, line) => {
    expect(isPlaceCode(code)).toBe(true);
    expect(placeLevel(code)).toBe(level);
    expect(placeLevels.map((each) => placeAt(code, each))).toEqual(line);
  });

  test.each([
    ['140423101202', '140423101000'],
    ['140423101000', '140423'],
    ['140423000000', '140400'],
    ['140423', '140400'],
    ['140400', '140000'],
    ['441900003000', '441900'],
    ['441900', '440000'],
    ['330000', undefined],
  ])('above %s is %s', (code, above) => expect(parentPlace(code)).toBe(above));

  test.each([
    ...['', '14042', '1404230', '1404231', '14042310120', '1404231012020', '040423', '14042a', ' 140423', '140423\n'],
    ...['\uff11\uff14\uff10\uff14\uff12\uff13', '__proto__', 'constructor'],
  ])('%j is no code', (code) => {
    expect(isPlaceCode(code)).toBe(false);
    for (const ask of [placeLevel, parentPlace, (each: string) => placeAt(each, 'county')]) {
      expect(() => ask(code)).toThrow(expect.objectContaining({ code: 'bad-place' }));
    }
  });

  test.each([
    ['140000', '140423101202', true],
    ['140423', '140423000000', true],
    ['140423000000', '140423', true],
    ['140423', '140423', true],
    ['441900', '441900003000', true],
    ['140423', '140400', false],
    ['140400', '140523', false],
    ['140423101000', '140423102000', false],
  ])('%s has %s: %s', (outer, inner, has) => expect(placeContains(outer, inner)).toBe(has));
});

/** Counties made cities; two districts merged into a third; a chain, out of order; a township of a county that had changed. */
const changes: readonly PlaceChange[] = [
  { from: '450127', to: '450181', on: '2021-02-03', note: '横县→横州市' },
  { from: '610928', to: '610981', on: '2021-02-20', note: '旬阳县→旬阳市' },
  { from: '330102', to: '330105', on: '2021-03-11' },
  { from: '330104', to: '330105', on: '2021-03-11' },
  { from: '999901', to: '999902', on: '2000-01-01' },
  { from: '999903', to: '999904', on: '2020-01-01' },
  { from: '999902', to: '999903', on: '2010-01-01' },
  { from: '450181101000', to: '450181109000', on: '2023-01-01' },
];

describe('the code on a day', () => {
  test.each([
    ['450127', '2021-02-02', '450127'],
    ['450127', '2021-02-03', '450181'],
    ['450127', '2022-01-01', '450181'],
    ['450127101000', '2022-01-01', '450181101000'],
    ['450127101202', '2022-01-01', '450181101202'],
    ['450127101202', '2023-01-01', '450181109202'],
    ['450127102202', '2023-01-01', '450181102202'],
    ['450127000000', '2022-01-01', '450181000000'],
    ['450128', '2022-01-01', '450128'],
    ['610928', '2021-12-31', '610981'],
    ['610928100201', '2021-02-19', '610928100201'],
    ['330102', '2022-01-01', '330105'],
    ['330104', '2022-01-01', '330105'],
    ['330104012001', '2022-01-01', '330105012001'],
    ['999901', '1999-12-31', '999901'],
    ['999901', '2005-01-01', '999902'],
    ['999901', '2015-01-01', '999903'],
    ['999901', '2025-01-01', '999904'],
    ['450100', '2025-01-01', '450100'],
  ])('%s on %s is %s', (code, day, now) => {
    expect(codeOn(code, day, changes)).toBe(now);
    expect(codeOn(code, day, changes.toReversed())).toBe(now);
  });

  test('two places may swap their codes in one day', () => {
    const swap: readonly PlaceChange[] = [
      { from: '999901', to: '999902', on: '2020-01-01' },
      { from: '999902', to: '999901', on: '2020-01-01' },
    ];
    expect(['999901', '999902'].map((code) => codeOn(code, '2020-01-01', swap))).toEqual(['999902', '999901']);
  });

  test('of two changes in one day the nearer one counts', () => {
    const both: readonly PlaceChange[] = [
      { from: '450127', to: '450181', on: '2021-02-03' },
      { from: '450127101000', to: '450181201000', on: '2021-02-03' },
    ];
    for (const each of [both, both.toReversed()]) {
      expect(codeOn('450127101202', '2022-01-01', each)).toBe('450181201202');
      expect(codeOn('450127102202', '2022-01-01', each)).toBe('450181102202');
    }
  });
});

describe('a hierarchy of one’s own', () => {
  const parents = { v1: 't1', v2: 't1', t1: 'c1' };

  test.each([
    ['v1', ['v1', 't1', 'c1']],
    ['t1', ['t1', 'c1']],
    ['c1', ['c1']],
    ['elsewhere', ['elsewhere']],
    ['__proto__', ['__proto__']],
    ['constructor', ['constructor']],
    ['toString', ['toString']],
  ])('%s lies in %o', (place, line) => expect(ancestors(place, parents)).toEqual(line));

  test('`__proto__` is a code like another', () => {
    const odd = JSON.parse('{ "__proto__": "c1", "c1": "constructor" }');
    expect(ancestors('__proto__', odd)).toEqual(['__proto__', 'c1', 'constructor']);
  });

  test.each([
    [{ a: 'a' }, 'a', 'a → a'],
    [{ a: 'b', b: 'c', c: 'a' }, 'a', 'a → b → c → a'],
    [{ x: 'a', a: 'b', b: 'a' }, 'x', 'x → a → b → a'],
  ])('%o goes round in a circle', (circle, place, line) => {
    const ask = () => ancestors(place, circle as Readonly<Record<string, string>>);
    expect(ask).toThrow(PermilleError);
    expect(ask).toThrow(`the parent map goes round in a circle: ${line}`);
  });
});
