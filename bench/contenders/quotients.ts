import { quotients } from 'permille';
import type { Contender } from '../harness/contender.js';
import { peer } from '../peers/peer.js';
import { random } from '../random.js';

interface Operands {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** The quotients to four places, half up, as whole numbers of the last place: by BigInt. */
  readonly expected: Float64Array;
}

/** Counts as they come, one in ten of them up to 2·10¹¹, one in a thousand a tie. */
function operands(length: number): Operands {
  const { next, whole } = random(12345);
  const [numerators, denominators] = [new Float64Array(length), new Float64Array(length)];
  for (let index = 0; index < length; index += 1) {
    const tie = index % 1000 === 0;
    const below = tie ? 1 + whole(1000) : 1 + whole(index % 10 === 0 ? 2e11 : 1e9);
    denominators[index] = tie ? 2e4 * below : below;
    numerators[index] = tie ? below * (2 * whole(10_000) + 1) : Math.floor(below * next());
  }
  const expected = numerators.map((numerator, index) => {
    const [dividend, divisor] = [BigInt(numerator) * 20_000n, BigInt(denominators[index] ?? 1) * 2n];
    return Number((dividend + divisor / 2n) / divisor);
  });
  return { numerators, denominators, expected };
}

/** Exact ratios to four places, half up, by `quotients`. */
export const permilleQuotients: Contender = async ({ rows }) => {
  const { numerators, denominators, expected } = operands(rows);
  return {
    expected,
    run: () => {
      const found = quotients(numerators, denominators, { places: 4 });
      return () => found;
    },
  };
};

/** The bare division of doubles, into memory that is there: not rounded, not exact, and nothing to be compared. */
export const doubleDivision: Contender = async ({ rows }) => {
  const { numerators, denominators } = operands(rows);
  const found = new Float64Array(rows);
  return {
    expected: new Float64Array(0),
    run: () => {
      for (let index = 0; index < rows; index += 1)
        found[index] = (numerators[index] ?? 0) / (denominators[index] ?? 1);
      return () => found.slice(0, 0);
    },
  };
};

interface Decimal {
  readonly div: (by: number) => Decimal;
  readonly times: (by: number) => Decimal;
  readonly toDecimalPlaces: (places: number) => Decimal;
  readonly toNumber: () => number;
}

interface DecimalConstructor {
  new (value: number): Decimal;
  readonly set: (options: { readonly precision: number; readonly rounding: number }) => unknown;
}

/** The same by decimal.js, with 40 digits. */
export const decimalJs: Contender = async ({ rows }) => {
  const { Decimal } = await peer<{ readonly Decimal: DecimalConstructor }>('decimal.js');
  Decimal.set({ precision: 40, rounding: 4 });
  const { numerators, denominators, expected } = operands(rows);
  return {
    expected,
    run: () => {
      const found = new Float64Array(rows);
      for (let index = 0; index < rows; index += 1) {
        const exact = new Decimal(numerators[index] ?? 0).div(denominators[index] ?? 1).times(10_000);
        found[index] = exact.toDecimalPlaces(0).toNumber();
      }
      return () => found;
    },
  };
};
