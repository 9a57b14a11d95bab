import { compare, type Ratio, ratio } from 'permille';
import { describe, expect, test } from 'vitest';
import { fraction, minus, over, plus, pooled, reduced, terminating, times } from '../../src/value/ratio.js';

const nothing: Ratio = { numerator: '3', denominator: '0' };

describe('a ratio', () => {
  test('keeps its two numbers as they are', () => {
    expect(ratio(9, 2098)).toEqual({ numerator: '9', denominator: '2098' });
    expect(ratio('20.50', 4n)).toEqual({ numerator: '20.5', denominator: '4' });
  });

  test('of one number is over 1', () => expect(ratio(7)).toEqual({ numerator: '7', denominator: '1' }));

  test('may have the denominator 0, until it is divided', () => {
    expect(ratio(3, 0)).toEqual(nothing);
    for (const ask of [() => fraction(nothing), () => compare(nothing, 1), () => times(nothing, 1), () => over(1, 0)]) {
      expect(ask).toThrow(expect.objectContaining({ code: 'zero-denominator' }));
    }
    expect(() => over(ratio(3, 4), ratio(0, 7))).toThrow('3 cannot be divided by 0');
  });

  test.each([
    [ratio('0.5', '-0.25'), { n: -5n * 100n, d: 25n * 10n }],
    [ratio(-3, -4), { n: 3n, d: 4n }],
    ['12.5', { n: 125n, d: 10n }],
    [7, { n: 7n, d: 1n }],
  ])('%o in whole numbers', (given, whole) => expect(fraction(given)).toEqual(whole));

  test.each([
    [6n, 4n, '3', '2'],
    [-6n, 4n, '-3', '2'],
    [0n, 17n, '0', '1'],
    [41n, 1000n, '41', '1000'],
  ])('%s/%s in lowest terms is %s/%s', (n, d, numerator, denominator) => {
    expect(reduced({ n, d })).toEqual({ numerator, denominator });
  });
});

describe('arithmetic', () => {
  test.each([
    ['plus', plus(ratio(1, 6), ratio(1, 3)), ratio(1, 2)],
    ['plus what is below zero', plus(ratio(1, 6), ratio(-1, 6)), ratio(0, 1)],
    ['minus', minus(ratio(1, 2), ratio(2, 3)), ratio(-1, 6)],
    ['times', times(ratio(2, 3), '1.5'), ratio(1, 1)],
    ['times below zero', times(ratio(-2, 3), ratio(1, -2)), ratio(1, 3)],
    ['over', over(ratio(1, 3), ratio(2, 9)), ratio(3, 2)],
    ['over what is below zero', over(1, ratio(-2, 5)), ratio(-5, 2)],
    ['over a decimal', over('41.67', 100), ratio(4167, 10000)],
  ])('%s', (_, result, expected) => expect(result).toEqual(expected));

  test.each([
    [ratio(1, 3), ratio(2, 6), 0],
    [ratio(1, 3), '0.3333333333333333333333333333', 1],
    [ratio(-1, 3), ratio(1, -2), 1],
    [0, ratio(1, 10n ** 30n), -1],
  ])('%o against %o is %i', (one, other, order) => expect(compare(one, other)).toBe(order));

  test('figures are pooled by their terms, not by their values', () => {
    expect(pooled([ratio(1, 2), ratio('0.5', 8)])).toEqual(ratio('1.5', 10));
    expect(pooled([])).toEqual(ratio(0, 0));
  });

  test.each([
    [ratio(1, 8), '0.125'],
    [ratio(-3, 4), '-0.75'],
    [ratio(6, 3), '2'],
    [ratio(0, 9), '0'],
    [ratio(7, 1250), '0.0056'],
    [ratio(1, 3), undefined],
    [ratio(1, 14), undefined],
    ['2.50', '2.5'],
  ])('%o as a decimal that ends is %s', (given, text) => expect(terminating(given)).toBe(text));
});
