import { fileError } from '../error.js';
import type { ColumnType } from '../model/column.js';
import type { TallyValue } from '../model/tally.js';
import { type Exact, exact, fixed, powerOfTen, scaled } from '../value/decimal.js';

/** A count under way: rows, or a sum of whole units of ten to the minus `places`. */
export interface Counter {
  rows: number;
  unknown: number;
  /** The sum while it is safe, and what has spilled out of it. */
  safe: number;
  spilled: bigint;
  places: number;
}

/** A count of nothing yet. */
export const counter = (): Counter => ({ rows: 0, unknown: 0, safe: 0, spilled: 0n, places: 0 });

/** Adds an amount: whole units of ten to the minus `places`, or exact text. */
export function add(counter: Counter, amount: number | bigint | Exact, places: number): void {
  if (typeof amount === 'string') {
    const term = scaled(amount);
    const common = Math.max(counter.places, term.places);
    const before = counter.spilled * powerOfTen(common - counter.places);
    counter.spilled = before + term.digits * powerOfTen(common - term.places);
    counter.places = common;
    return;
  }
  counter.places = places;
  if (typeof amount === 'number') {
    const next = counter.safe + amount;
    if (Number.isSafeInteger(next)) {
      counter.safe = next;
      return;
    }
  }
  counter.spilled += BigInt(amount);
}

/** Adds one counter to another. */
export function addUp(into: Counter, { rows, unknown, safe, spilled, places }: Counter): void {
  const common = Math.max(into.places, places);
  const whole = (spilledThere: bigint, safeThere: number, from: number): bigint =>
    (spilledThere + BigInt(safeThere)) * powerOfTen(common - from);
  into.spilled = whole(into.spilled, into.safe, into.places) + whole(spilled, safe, places);
  into.safe = 0;
  into.places = common;
  into.rows += rows;
  into.unknown += unknown;
}

/** What a counter has come to, as a tally holds it. */
export function counted(counter: Counter, column: ColumnType | undefined, what: string): TallyValue {
  if (column === undefined) return { yes: counter.rows, unknown: counter.unknown };
  const places = column === 'money' ? 2 : counter.places;
  if (column === 'count' && counter.spilled === 0n) return { yes: counter.safe, unknown: counter.unknown };
  const total = exact(fixed(counter.spilled + BigInt(counter.safe), places));
  if (total.length > 60) throw fileError('overflow', { what });
  const whole = column === 'count' && Number.isSafeInteger(Number(total));
  return { yes: whole ? Number(total) : total, unknown: counter.unknown };
}
