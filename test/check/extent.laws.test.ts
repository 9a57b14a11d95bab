import { fc, test } from '@fast-check/vitest';
import { agrees, compare, type Ratio, ratio, type Stated, state } from 'permille';
import { infantMortalityRate } from 'permille/catalogue';
import { describe, expect } from 'vitest';
import {
  added,
  anything,
  apart,
  common,
  divided,
  type Extent,
  exactly,
  extentOf,
  isEmpty,
  multiplied,
  product,
  surelyAbove,
  wholesIn,
} from '../../src/check/extent.js';
import { definitionsOf } from '../../src/check/scope.js';
import { minus, over, plus, times } from '../../src/value/ratio.js';
import { catalogueOf } from '../support/small-catalogue.js';

const holds = ({ low, high, lowIncluded, highIncluded }: Extent, value: Ratio): boolean => {
  const [above, below] = [low ? compare(value, low) : 1, high ? compare(value, high) : -1];
  return (above > 0 || (above === 0 && lowIncluded)) && (below < 0 || (below === 0 && highIncluded));
};

const value = fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 1, max: 4 })).map(([n, d]) => ratio(n, d));

/** Extents that hold something, some of them with an open end. */
const extent: fc.Arbitrary<Extent> = fc
  .tuple(fc.option(value), fc.option(value), fc.boolean(), fc.boolean())
  .map(([a, b, lowIncluded, highIncluded]): Extent => {
    const [low, high] = a && b && compare(a, b) > 0 ? [b, a] : [a, b];
    return {
      ...(low ? { low } : {}),
      ...(high ? { high } : {}),
      lowIncluded: low !== null && lowIncluded,
      highIncluded: high !== null && highIncluded,
    };
  })
  .filter((found) => !isEmpty(found));

/** An extent, and a value in it. */
const inhabited = fc.tuple(extent, value).filter(([found, inside]) => holds(found, inside));

describe('what is printed', () => {
  const written: fc.Arbitrary<Stated> = fc.record({
    value: fc
      .integer({ min: -30, max: 30 })
      .map((tenths) => (tenths % 10 === 0 ? `${tenths / 10}` : (tenths / 10).toFixed(1))),
    places: fc.constant(1),
    scale: fc.constant('1'),
    unit: fc.constant('permille' as const),
  });
  const none = definitionsOf(catalogueOf({ indicators: [infantMortalityRate] }));

  test.prop([written, fc.integer({ min: -640, max: 640 })])(
    'lies where what agrees with it lies',
    (stated, thousandths) => {
      const exact = over(ratio(thousandths, 200), 1000);
      expect(holds(extentOf(state(infantMortalityRate, stated), none), exact)).toBe(agrees(stated, exact));
    },
  );
});

describe('sums, products and quotients hold those of their values', () => {
  test.prop([inhabited, inhabited])('sums', ([one, a], [other, b]) => {
    expect(holds(added(one, other), plus(a, b))).toBe(true);
  });

  test.prop([inhabited, value])('multiples', ([one, a], by) => {
    expect(holds(multiplied(one, by), times(a, by))).toBe(true);
  });

  test.prop([inhabited, inhabited])('products, of values not below zero', ([one, a], [other, b]) => {
    fc.pre(compare(a, 0) >= 0 && compare(b, 0) >= 0);
    expect(holds(product(one, other), times(a, b))).toBe(true);
  });

  test.prop([inhabited, inhabited])('quotients, by values above zero', ([one, a], [other, b]) => {
    fc.pre(compare(b, 0) > 0);
    expect(holds(divided(one, other), over(a, b))).toBe(true);
  });
});

describe('and no more', () => {
  test.prop([extent, value, value])('multiples', (one, by, any) => {
    fc.pre(compare(by, 0) !== 0);
    expect(holds(multiplied(one, by), any)).toBe(holds(one, over(any, by)));
  });

  test.prop([extent, value, value])('sums with one value', (one, b, any) => {
    expect(holds(added(one, exactly(b)), any)).toBe(holds(one, minus(any, b)));
  });

  test.prop([extent, value, value])('products and quotients with one value above zero', (one, by, any) => {
    fc.pre(compare(by, 0) > 0 && compare(any, 0) >= 0);
    expect(holds(product(one, exactly(by)), any)).toBe(holds(one, over(any, by)));
    expect(holds(divided(one, exactly(by)), any)).toBe(holds(one, times(any, by)));
  });
});

describe('two extents', () => {
  test.prop([extent, extent, value])('have in common what is in both', (one, other, any) => {
    expect(holds(common(one, other), any)).toBe(holds(one, any) && holds(other, any));
  });

  test.prop([extent, extent])(
    'are apart if they have nothing in common, and one is above the other then',
    (one, other) => {
      expect(apart(one, other)).toBe(isEmpty(common(one, other)));
      expect(apart(one, other)).toBe(surelyAbove(one, other) || surelyAbove(other, one));
      expect(surelyAbove(one, other) && surelyAbove(other, one)).toBe(false);
    },
  );

  test.prop([inhabited, inhabited])('are surely above one another only if each value is', ([one, a], [other, b]) => {
    if (surelyAbove(one, other)) expect(compare(a, b)).toBe(1);
  });

  test.prop([extent])('one that tells nothing changes nothing', (one) => {
    expect(common(one, anything)).toEqual(one);
    expect(apart(one, anything)).toBe(false);
  });
});

test.prop([extent])('whole numbers are those from 0 that an extent holds', (one) => {
  const found = wholesIn(one);
  const upTo = 20;
  const expected = Array.from({ length: upTo }, (_, index) => index).filter((whole) => holds(one, ratio(whole)));
  const within = expected.filter(
    (whole) => found !== undefined && whole >= found.from && (found.to === undefined || whole <= found.to),
  );
  expect(within).toEqual(expected);
  expect(found?.from).toBe(expected[0] === undefined ? undefined : BigInt(expected[0]));
  expect(found?.to).toBe(one.high && expected.length > 0 ? BigInt(expected.at(-1) ?? 0) : undefined);
});
