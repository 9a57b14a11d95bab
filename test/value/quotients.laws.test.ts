import { fc, test } from '@fast-check/vitest';
import { down, gbt8170, halfUp, quotients, ratio, round } from 'permille';
import { describe, expect } from 'vitest';
import { small } from '../../src/value/decimal.js';
import { pointed, safe } from './arbitrary.js';
import { longDivision, type Rule } from './long-division.js';

const roundings = { halfUp, gbt8170, down } as const;
const rules = Object.keys(roundings) as Rule[];

const divisor = safe.filter((d) => d !== 0);

/** n ÷ d halfway between two results, or as near to halfway as whole numbers come. */
const tie = fc
  .record({
    half: fc.integer({ min: 1, max: 1_000_000 }),
    places: fc.nat(8),
    by: fc.integer({ min: 1, max: 20 }),
    off: fc.constantFrom(0, 0, 1, -1),
    sign: fc.constantFrom(1, -1),
  })
  .map(({ half, places, by, off, sign }) => ({
    n: sign * ((2 * half + 1) * by + off),
    d: 2 * Number(`1e${places}`) * by,
    places,
  }));

/** The result as text, or `undefined` if it is refused as too large. */
function divided(n: number, d: number, places: number, rule: Rule): string | undefined {
  try {
    const [digits = Number.NaN] = quotients([n], [d], { places, rounding: roundings[rule] });
    expect(Object.is(digits, -0)).toBe(false);
    return pointed(BigInt(digits), places);
  } catch (error) {
    expect(error).toMatchObject({ code: 'overflow' });
    return undefined;
  }
}

/** What long division prints, or `undefined` if it is beyond 2^53 in the last place. */
function expected(n: number, d: number, places: number, rule: Rule): string | undefined {
  const text = longDivision({ numerator: String(n), denominator: String(d) }, places, rule);
  return Number.isSafeInteger(Number(text.replace('.', ''))) ? text : undefined;
}

describe.each(rules)('%s', (rule) => {
  test.prop([safe, divisor, fc.nat(15)], { numRuns: 5000 })('of safe numbers is long division', (n, d, places) => {
    expect(divided(n, d, places, rule)).toBe(expected(n, d, places, rule));
  });

  test.prop([tie], { numRuns: 5000 })('is long division at and beside halfway', ({ n, d, places }) => {
    expect(divided(n, d, places, rule)).toBe(expected(n, d, places, rule));
  });

  test.prop([divisor, fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -2, max: 2 })], { numRuns: 5000 })(
    'is long division beside whole numbers',
    (d, times, off) => {
      const n = d * times + off;
      fc.pre(Number.isSafeInteger(n));
      expect(divided(n, d, 0, rule)).toBe(expected(n, d, 0, rule));
    },
  );

  test.prop([fc.array(fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }))), fc.nat(6)])(
    'of columns prints as round does',
    (pairs, places) => {
      const columns = [pairs.map(([n]) => n), pairs.map(([, d]) => d)] as const;
      const digits = quotients(...columns, { places, rounding: roundings[rule] });
      expect([...digits].map((each) => pointed(BigInt(each), places))).toEqual(
        pairs.map(([n, d]) => round(ratio(n, d), places, roundings[rule])),
      );
    },
  );
});

test.prop([fc.oneof(fc.maxSafeInteger(), fc.double(), fc.bigInt(), fc.string(), fc.maxSafeInteger().map(String))])(
  'an exact number is small if it is the text of a safe whole one, or one',
  (value) => {
    const own = typeof value === 'string' && /^(?:0|-?[1-9]\d*)$/.test(value) && Number.isSafeInteger(Number(value));
    expect(small(value)).toBe(own || Number.isSafeInteger(value) ? Number(value) : Number.NaN);
  },
);
