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

  test.each<unknown>([
    ...[
      '',
      '.',
      '-',
      'NaN',
      'Infinity',
      '1e3',
      '1E-3',
      '0x10',
      '1_000',
      '1,000',
      '1.2.3',
      '--1',
      '−1',
      ' 1',
      '1 ',
      '1\n',
    ],
    ...['\uff11\uff12', '١٢', '十二', '41.67%', '1'.repeat(201), 10n ** 200n],
    ...[null, undefined, true, ['1'], {}, { toString: () => '1' }, { valueOf: () => 1 }],
  ])('%o is refused', (given) => {
    const read = () => exact(given as never);
    expect(read).toThrow(PermilleError);
    expect(read).toThrow(expect.objectContaining({ code: 'not-exact' }));
    expect(read).toThrow('is not an exact number');
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    0.1,
    -2.5,
    Number.EPSILON,
    2 ** 53,
    -1e21,
  ])('the number %d is refused, with advice', (given) => {
    expect(() => exact(given)).toThrow(expect.objectContaining({ code: 'not-exact' }));
    expect(() => exact(given)).toThrow(/^".*" is not an exact number: .*give text/);
  });

  test('a long text is not repeated in full', () => {
    expect(() => exact('1'.repeat(201))).not.toThrow('1'.repeat(50));
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
