import { fc } from '@fast-check/vitest';

const tenTo = (digits: number): bigint => 10n ** BigInt(digits);

/** A whole number of at most so many digits, either sign. */
export const whole = (digits: number): fc.Arbitrary<bigint> =>
  fc.bigInt({ min: -tenTo(digits) + 1n, max: tenTo(digits) - 1n });

/** A whole number above zero of at most so many digits. */
export const positive = (digits: number): fc.Arbitrary<bigint> => fc.bigInt({ min: 1n, max: tenTo(digits) - 1n });

/** Digits with a point so many places from the right, by writing alone. */
export function pointed(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const point = text.length - places;
  const sign = digits < 0n ? '-' : '';
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}

/** A decimal as somebody may write it, zeros at its end and all. */
export const decimal = (digits: number): fc.Arbitrary<string> =>
  fc.tuple(whole(digits), fc.nat(digits)).map(([number, places]) => pointed(number, places));

/** Two exact numbers of at most 40 digits; the second is not zero. */
export const anyRatio: fc.Arbitrary<{ numerator: string; denominator: string }> = fc.record({
  numerator: decimal(40),
  denominator: decimal(40).filter((text) => /[1-9]/.test(text)),
});

const largest = Number.MAX_SAFE_INTEGER;

/** Safe whole numbers of every size, with many near the ends and the powers of two and ten. */
export const safe: fc.Arbitrary<number> = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.tuple(fc.nat(53), fc.integer({ min: -3, max: 3 })).map(([power, off]) => Math.min(2 ** power + off, largest)),
  fc.tuple(fc.nat(15), fc.integer({ min: -3, max: 3 })).map(([power, off]) => Number(`1e${power}`) + off),
);
