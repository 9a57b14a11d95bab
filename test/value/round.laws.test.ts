import { fc, test } from '@fast-check/vitest';
import { down, gbt8170, halfUp, ratio, round } from 'permille';
import { describe, expect } from 'vitest';
import { anyRatio, positive, safe, whole } from './arbitrary.js';
import { longDivision, type Rule } from './long-division.js';

const roundings = { halfUp, gbt8170, down } as const;
const rules = Object.keys(roundings) as Rule[];

/** Halfway between two printed values: an odd number of halves of the last place. */
const tie = fc.tuple(whole(30), positive(10), fc.nat(12)).map(([half, common, places]) => ({
  places,
  value: {
    numerator: String((2n * half + 1n) * common),
    denominator: String(2n * 10n ** BigInt(places) * common),
  },
}));

describe.each(rules)('%s', (rule) => {
  test.prop([anyRatio, fc.nat(20)], { numRuns: 1000 })('is long division', (value, places) => {
    expect(round(value, places, roundings[rule])).toBe(longDivision(value, places, rule));
  });

  test.prop([safe, safe.filter((d) => d !== 0), fc.nat(20)], { numRuns: 1000 })(
    'is long division of safe whole numbers',
    (n, d, places) => {
      const value = ratio(n, d);
      expect(round(value, places, roundings[rule])).toBe(longDivision(value, places, rule));
      expect(round(n, places, roundings[rule])).toBe(longDivision(ratio(n), places, rule));
    },
  );

  test.prop([tie], { numRuns: 1000 })('is long division halfway too', ({ value, places }) => {
    expect(round(value, places, roundings[rule])).toBe(longDivision(value, places, rule));
  });

  test.prop([anyRatio, fc.nat(20)])('never prints −0', (value, places) => {
    expect(round(value, places, roundings[rule])).not.toMatch(/^-[0.]*$/);
  });

  test.prop([anyRatio, fc.nat(20)])('has its places, and what it printed prints so again', (value, places) => {
    const printed = round(value, places, roundings[rule]);
    expect(printed.split('.')[1]?.length ?? 0).toBe(places);
    expect(round(printed, places, roundings[rule])).toBe(printed);
  });
});

test.prop([tie])('四舍五入 goes away from zero halfway, 数值修约 to the even digit', ({ value, places }) => {
  const [up, even, cut] = [halfUp, gbt8170, down].map((rounding) => round(value, places, rounding));
  expect(up).not.toBe(cut);
  expect(even).toMatch(/[02468]$/);
  expect([up, cut]).toContain(even);
});
