import { exact, PermilleError, sum } from 'permille';
import { describe, expect, test } from 'vitest';
import { fixed, powerOfTen, product, scaled } from '../../src/value/decimal.js';

describe('exact', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['+5', '5'],
    ['012.50', '12.5'],
    ['12.', '12'],
    ['.5', '0.5'],
    ['-.50', '-0.5'],
    ['100', '100'],
    ['1293.89063', '1293.89063'],
    ['0.1', '0.1'],
    ['-147187', '-147187'],
    [`1${'0'.repeat(199)}`, `1${'0'.repeat(199)}`],
    [`0.${'0'.repeat(197)}1`, `0.${'0'.repeat(197)}1`],
    ['9007199254740993', '9007199254740993'],
    [0, '0'],
    [-0, '0'],
    [2098, '2098'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [Number.MIN_SAFE_INTEGER, '-9007199254740991'],
    [9007199254740993n, '9007199254740993'],
    [-5n, '-5'],
    [0n, '0'],
  ])('%o is %s', (given, text) => expect(exact(given)).toBe(text));

  test.each([
    [Number.NaN, 'it is not finite'],
    [Number.POSITIVE_INFINITY, 'it is not finite'],
    [Number.NEGATIVE_INFINITY, 'it is not finite'],
    [0.1, `a binary fraction is not exact; give text, '0.1'`],
    [-2.5, `a binary fraction is not exact; give text, '-2.5'`],
    [Number.EPSILON, 'a binary fraction is not exact'],
    [2 ** 53, 'it is beyond 2^53, where numbers lose digits'],
    [-(2 ** 53), 'it is beyond 2^53, where numbers lose digits'],
    [1e21, 'it is beyond 2^53, where numbers lose digits'],
    ['', 'it is not a plain decimal'],
    ['.', 'it is not a plain decimal'],
    ['-', 'it is not a plain decimal'],
    ['NaN', 'it is not a plain decimal'],
    ['Infinity', 'it is not a plain decimal'],
    ['1e3', 'it is not a plain decimal'],
    ['1E-3', 'it is not a plain decimal'],
    ['0x10', 'it is not a plain decimal'],
    ['1_000', 'it is not a plain decimal'],
    ['1,000', 'it is not a plain decimal'],
    ['1.2.3', 'it is not a plain decimal'],
    ['--1', 'it is not a plain decimal'],
    ['−1', 'it is not a plain decimal'],
    [' 1', 'it is not a plain decimal'],
    ['1 ', 'it is not a plain decimal'],
    ['1\n', 'it is not a plain decimal'],
    ['\uff11\uff12', 'it is not a plain decimal'],
    ['١٢', 'it is not a plain decimal'],
    ['十二', 'it is not a plain decimal'],
    ['41.67%', 'it is not a plain decimal'],
    ['1'.repeat(201), 'it is too long'],
    [10n ** 200n, 'it is too long'],
    [null, 'it is not a number'],
    [undefined, 'it is not a number'],
    [true, 'it is not a number'],
    [['1'], 'it is not a number'],
    [{ valueOf: () => 1 }, 'it is not a number'],
  ])('%o is refused: %s', (given, why) => {
    const read = () => exact(given as never);
    expect(read).toThrow(PermilleError);
    expect(read).toThrow(expect.objectContaining({ code: 'not-exact' }));
    expect(read).toThrow(why);
  });

  test('a long text is not repeated in full', () => {
    expect(() => exact('1'.repeat(201))).toThrow(`"${'1'.repeat(20)}…" is not an exact number: it is too long`);
  });
});

describe('sums and products', () => {
  test.each([
    [[], '0'],
    [['0.1', '0.2'], '0.3'],
    [[1, 2n, '3.50'], '6.5'],
    [['-0.5', '0.5'], '0'],
    [['1293.89063', '-1293.89'], '0.00063'],
    [[Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], '18014398509481982'],
    [['0.01', '99.99'], '100'],
  ])('the sum of %o is %s', (terms, total) => expect(sum(terms)).toBe(total));

  test.each([
    ['12.5', 8, '100'],
    ['0.1', '0.1', '0.01'],
    ['-3', '0', '0'],
    ['-1.5', '-1.5', '2.25'],
    ['172.12', '10000', '1721200'],
  ])('%s × %s = %s', (one, other, result) => expect(product(one, other)).toBe(result));

  test('a sum says which of its terms is not exact', () => {
    expect(() => sum(['1', 0.5])).toThrow(`"0.5" is not an exact number`);
  });
});

describe('numbers taken apart', () => {
  test.each([
    ['12.5', 125n, 1],
    ['-0.05', -5n, 2],
    ['300', 300n, 0],
    [0, 0n, 0],
  ])('%s', (given, digits, places) => expect(scaled(given)).toEqual({ digits, places }));

  test.each([
    [1250n, 2, '12.50'],
    [-5n, 2, '-0.05'],
    [0n, 3, '0.000'],
    [7n, 0, '7'],
  ])('%s with %i places is %s', (digits, places, text) => expect(fixed(digits, places)).toBe(text));

  test('ten to a power is whole', () => expect(powerOfTen(20)).toBe(100_000_000_000_000_000_000n));
});
