import { fc, test } from '@fast-check/vitest';
import { exact, sum } from 'permille';
import { expect } from 'vitest';
import { product } from '../../src/value/decimal.js';
import { decimal, pointed, safe, whole } from './arbitrary.js';

/** Of a decimal with at most 30 places: how many 10⁻³⁰ it is, by moving the point in its text. */
function atoms(text: string): bigint {
  const [wholes = '', places = ''] = text.replace('-', '').split('.');
  const size = BigInt(wholes + places.padEnd(30, '0'));
  return text.startsWith('-') ? -size : size;
}

test.prop([decimal(30)], { numRuns: 1000 })('an exact number is the shortest text of the same value', (text) => {
  const read = exact(text);
  expect(atoms(read)).toBe(atoms(text));
  expect(read).not.toMatch(/^-0$|^-?0\d|\.\d*0$|\.$|^\+/);
});

test.prop([decimal(30)])('reading twice is reading once', (text) => {
  expect(exact(exact(text))).toBe(exact(text));
});

test.prop([whole(199)])('a bigint and its text are one number', (number) => {
  expect(exact(number)).toBe(exact(String(number)));
});

test.prop([fc.array(decimal(30), { maxLength: 20 })])('a sum loses nothing', (terms) => {
  const total = terms.reduce((so, term) => so + atoms(term), 0n);
  expect(sum(terms)).toBe(exact(pointed(total, 30)));
});

test.prop([fc.array(decimal(20)), fc.array(decimal(20))])('a sum does not care for order or grouping', (some, more) => {
  expect(sum([sum(more), sum(some)])).toBe(sum([...some, ...more]));
});

test.prop([decimal(30), decimal(30)])('a product loses nothing', (one, other) => {
  const result = product(one, other);
  expect(exact(pointed(atoms(one) * atoms(other), 60))).toBe(result);
  expect(product(other, one)).toBe(result);
});

test.prop([decimal(20), decimal(20), decimal(20)])('products distribute over sums', (a, b, c) => {
  expect(product(a, sum([b, c]))).toBe(sum([product(a, b), product(a, c)]));
});

const numeric = fc.oneof(safe, safe.map(String), safe.map(BigInt), whole(20).map(String), decimal(20));

test.prop([fc.array(numeric, { maxLength: 20 })], { numRuns: 1000 })(
  'a sum of numbers, bigints and texts too',
  (terms) => {
    const total = terms.reduce((so: bigint, term) => so + atoms(String(term)), 0n);
    expect(sum(terms)).toBe(exact(pointed(total, 30)));
  },
);

test.prop([numeric, numeric], { numRuns: 1000 })('a product of numbers, bigints and texts too', (one, other) => {
  expect(product(one, other)).toBe(exact(pointed(atoms(String(one)) * atoms(String(other)), 60)));
});
