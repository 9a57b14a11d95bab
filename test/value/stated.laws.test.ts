import { fc, test } from '@fast-check/vitest';
import { agrees, compare, printsAs, type Ratio, stated, type UnitId, units } from 'permille';
import { describe, expect } from 'vitest';
import { minus, over, plus, times } from '../../src/value/ratio.js';
import { shown } from '../../src/value/stated.js';
import { anyRatio, pointed, positive, whole } from './arbitrary.js';
import { longDivision } from './long-division.js';

const scales = { '': '1', 千: '1000', 万: '10000', 亿: '100000000', 万亿: '1000000000000' } as const;
const unitIds = Object.keys(units) as UnitId[];

interface Printed {
  readonly digits: string;
  readonly places: number;
  readonly scale: keyof typeof scales;
  readonly unit: UnitId;
}

const printed: fc.Arbitrary<Printed> = fc
  .record({
    digits: fc.oneof(whole(2), whole(12)).map(String),
    places: fc.nat(6),
    scale: fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[])),
    unit: fc.constantFrom(...unitIds),
  })
  .map(({ digits, ...rest }) => ({ ...rest, digits: pointed(BigInt(digits), rest.places) }));

const textOf = ({ digits, scale, unit }: Printed): string => `${digits}${scale}${units[unit].symbol.zh}`;

/** A value so many hundredths of a printed step away; 50 of them is just halfway to the next. */
const near = (one: Printed, hundredths: number): Ratio => {
  const step = over(hundredths, 10n ** BigInt(one.places + 2));
  return over(times(plus(one.digits, step), scales[one.scale]), units[one.unit].worth);
};

/** Whether one of the two roundings, worked by long division, prints the digits. */
function couldPrint({ digits, places, scale, unit }: Printed, value: Ratio): boolean {
  const inItsUnit = over(times(value, units[unit].worth), scales[scale]);
  return (['halfUp', 'gbt8170'] as const).some((rule) => longDivision(inItsUnit, places, rule) === digits);
}

describe('agrees is «could have been printed so»', () => {
  test.prop([printed, fc.integer({ min: -120, max: 120 })], { numRuns: 2000 })(
    'near what is printed',
    (one, hundredths) => {
      const value = near(one, hundredths);
      expect(agrees(stated(textOf(one), one.unit), value)).toBe(couldPrint(one, value));
    },
  );

  test.prop([printed, fc.constantFrom(-150, -50, 50, 150)], { numRuns: 1000 })(
    'and just halfway',
    (one, hundredths) => {
      const value = near(one, hundredths);
      expect(agrees(stated(textOf(one), one.unit), value)).toBe(couldPrint(one, value));
    },
  );

  test.prop([printed, anyRatio])('and anywhere', (one, value) => {
    expect(agrees(stated(textOf(one), one.unit), value)).toBe(couldPrint(one, value));
  });
});

const within = (value: Ratio, { from, to, fromIncluded, toIncluded }: ReturnType<typeof printsAs>): boolean => {
  const [low, high] = [compare(value, from), compare(value, to)];
  return (low > 0 || (low === 0 && fromIncluded)) && (high < 0 || (high === 0 && toIncluded));
};

describe('printsAs has just the values that agree', () => {
  test.prop([printed, fc.constantFrom(-150, -51, -50, -49, 0, 49, 50, 51)], { numRuns: 1000 })(
    'near',
    (one, hundredths) => {
      const [written, value] = [stated(textOf(one), one.unit), near(one, hundredths)];
      expect(within(value, printsAs(written))).toBe(agrees(written, value));
    },
  );

  test.prop([printed, positive(30)])('at its ends, and a hair beside them', (one, hair) => {
    const written = stated(textOf(one), one.unit);
    const interval = printsAs(written);
    const little = over(1, hair * 10n ** 20n);
    expect(agrees(written, interval.from)).toBe(interval.fromIncluded);
    expect(agrees(written, interval.to)).toBe(interval.toIncluded);
    expect(agrees(written, plus(interval.from, little))).toBe(true);
    expect(agrees(written, minus(interval.from, little))).toBe(false);
    expect(agrees(written, minus(interval.to, little))).toBe(true);
    expect(agrees(written, plus(interval.to, little))).toBe(false);
  });
});

test.prop([printed])('digits are kept as they stand', (one) => {
  expect(shown(stated(textOf(one), one.unit))).toBe(one.digits);
});

test.prop([fc.string({ unit: 'grapheme', maxLength: 12 })], { numRuns: 2000 })(
  'any text is read or refused, politely',
  (text) => {
    try {
      expect(stated(text).value).toMatch(/^-?\d+(\.\d+)?$/);
    } catch (error) {
      expect(error).toHaveProperty('code', 'bad-written');
    }
  },
);
