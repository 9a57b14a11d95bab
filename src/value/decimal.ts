import { Decimal as Library } from 'decimal.js';
import { numberError } from '../error.js';

// Cloned, so that an application's own decimal.js settings and ours never meet.
const Own = Library.clone({ defaults: true });

/**
 * An exact decimal number, as its canonical text: no sign but a minus, no leading or trailing zeros, no exponent, no «-0».
 * Text survives JSON, `structuredClone` and databases without losing a digit.
 */
export type Exact = string;

/** What may be read as an exact number: a whole safe number, a bigint, or decimal text such as `'1293.89063'`. */
export type Numeric = number | bigint | Exact;

const canonical = /^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/;
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const longest = 200;

/** Whether a number is whole and below 2^53. */
export const isSafe = Number.isSafeInteger;

/** An exact number as a double, if it is a whole safe one in canonical form; else `NaN`, which no sum or product loses again. */
export function small(value: Numeric): number {
  const number = (typeof value === 'string' ? Number(value) : value) as number;
  return isSafe(number) && (number === value || String(number) === value) ? number : Number.NaN;
}

/**
 * Reads an exact number and gives its canonical text.
 *
 * A float such as `0.1` is refused, since it is not the decimal that was meant; so are `NaN`, `Infinity`, whole numbers
 * beyond 2^53, exponents and more than 200 characters.
 *
 * @throws `PermilleError` `not-exact`
 * @example
 * exact('012.50'); // '12.5'
 */
export function exact(value: Numeric): Exact {
  if (isSafe(value)) return String(value || 0);
  const text = typeof value === 'bigint' ? String(value) : value;
  if (typeof text === 'string' && text.length <= longest) {
    if (canonical.test(text)) return text;
    if (plain.test(text)) return new Own(text).toFixed();
  }
  throw numberError('not-exact', { value: String(value).slice(0, 40) });
}

/** An exact number as a whole number of units of ten to the minus `places`. */
export interface Scaled {
  readonly digits: bigint;
  readonly places: number;
}

/**
 * Takes an exact number apart: `'12.5'` is 125 with 1 place.
 *
 * @throws `PermilleError` `not-exact`
 */
export function scaled(value: Numeric): Scaled {
  const quick = small(value);
  if (isSafe(quick)) return { digits: BigInt(quick), places: 0 };
  const text = exact(value);
  const decimals = text.indexOf('.') + 1;
  return { digits: BigInt(text.replace('.', '')), places: decimals && text.length - decimals };
}

/** Ten to a whole power, as a bigint. */
export const powerOfTen = (power: number): bigint => (powers[power] ??= 10n ** BigInt(power));

const powers: bigint[] = [];

/**
 * A scaled number as text with all its places: 1250 with 2 places is `'12.50'`.
 *
 * @example
 * fixed(1250n, 2); // '12.50'
 */
export function fixed(digits: bigint | number, places: number): string {
  if (digits < 0) return `-${fixed(-digits, places)}`;
  const text = String(digits).padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/**
 * The exact sum of exact numbers; of none it is `'0'`.
 *
 * @example
 * sum(['0.1', '0.2']); // '0.3'
 */
export function sum(values: Iterable<Numeric>): Exact {
  let safe = 0; // what is small is added in a double, what is not in `digits`
  let digits = 0n;
  let places = 0;
  for (const value of values) {
    const next = safe + small(value);
    if (isSafe(next)) safe = next;
    else {
      const term = scaled(value);
      if (term.places > places) {
        digits *= powerOfTen(term.places - places);
        places = term.places;
      }
      digits += term.digits * powerOfTen(places - term.places);
    }
  }
  return exact(digits === 0n ? safe : fixed(digits + BigInt(safe) * powerOfTen(places), places));
}

/** The exact product of two exact numbers. */
export function product(one: Numeric, other: Numeric): Exact {
  const quick = small(one) * small(other);
  if (isSafe(quick)) return exact(quick);
  const [a, b] = [scaled(one), scaled(other)];
  return exact(fixed(a.digits * b.digits, a.places + b.places));
}
