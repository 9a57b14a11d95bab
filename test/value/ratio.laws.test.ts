import { fc, test } from '@fast-check/vitest';
import { compare, type Ratio } from 'permille';
import { expect } from 'vitest';
import { minus, over, plus, pooled, reduced, terminating, times } from '../../src/value/ratio.js';
import { decimal, pointed, positive, whole } from './arbitrary.js';

const small: fc.Arbitrary<Ratio> = fc.record({
  numerator: decimal(12),
  denominator: decimal(12).filter((text) => /[1-9]/.test(text)),
});

const isZero = ({ numerator }: Ratio): boolean => !/[1-9]/.test(numerator);

test.prop([small, small, small])('sums and products: order and grouping are all one', (a, b, c) => {
  expect(plus(a, b)).toEqual(plus(b, a));
  expect(times(a, b)).toEqual(times(b, a));
  expect(plus(a, plus(b, c))).toEqual(plus(plus(a, b), c));
  expect(times(a, times(b, c))).toEqual(times(times(a, b), c));
  expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
});

test.prop([small, small])('what is taken away can be put back', (a, b) => {
  expect(plus(minus(a, b), b)).toEqual(plus(a, 0));
  fc.pre(!isZero(b));
  expect(times(over(a, b), b)).toEqual(times(a, 1));
});

test.prop([whole(40), positive(40), positive(20)])('lowest terms do not depend on the terms', (n, d, by) => {
  expect(reduced({ n: n * by, d: d * by })).toEqual(reduced({ n, d }));
});

test.prop([whole(40), positive(40), whole(40), positive(40)])('order is that of cross products', (a, b, c, d) => {
  const [one, other] = [
    { numerator: String(a), denominator: String(b) },
    { numerator: String(c), denominator: String(d) },
  ];
  expect(compare(one, other)).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
  expect(compare(other, one) + compare(one, other)).toBe(0);
});

test.prop([small, small])('order is the sign of the difference', (a, b) => {
  expect(compare(minus(a, b), 0)).toBe(compare(a, b));
});

test.prop([whole(30), fc.nat(30)])('every decimal ends, and comes back as itself', (digits, places) => {
  const text = pointed(digits, places);
  expect(compare(terminating(text) ?? 'never', text)).toBe(0);
});

test.prop([whole(20), positive(15)])(
  'a ratio ends if its denominator in lowest terms divides a power of ten',
  (n, d) => {
    const ends = terminating({ numerator: String(n), denominator: String(d) });
    const divides = 10n ** 60n % BigInt(reduced({ n, d }).denominator) === 0n;
    expect(ends !== undefined).toBe(divides);
  },
);

test.prop([fc.array(small), fc.array(small)])('pooling does not care for order or grouping', (some, more) => {
  expect(pooled([pooled(more), pooled(some)])).toEqual(pooled([...some, ...more]));
});
