import { batchRows } from '../batch.js';
import { dayNumber, type Numbers, type Valid } from './cells.js';

/** What stands in a scratch cell whose meaning is not clear without its text. */
export const unclear = -1;

/** What an amount is from a number: so many times it over so many, and not below `least`. */
export interface Amount {
  readonly times: number;
  readonly over: number;
  readonly least: number;
}

type Narrow = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

const isNarrow = (values: Numbers): values is Narrow =>
  values instanceof Int32Array ||
  values instanceof Uint8Array ||
  values instanceof Int16Array ||
  values instanceof Uint16Array ||
  values instanceof Int8Array;

// One scope holds the arrays and the loops over them: V8 then knows them as constants, bundled or not.
const made = (() => {
  const there = new Uint8Array(batchRows);
  const whole = new Int32Array(batchRows);
  const wide = new Float64Array(batchRows);
  const halves = new Int32Array(wide.buffer);
  const odd: number[] = [];

  const loadValid = (valid: Valid | undefined, from: number, count: number): void => {
    if (valid === undefined) there.fill(1, 0, count);
    else if ('bytes' in valid) there.set(valid.bytes.subarray(from, from + count));
    else {
      const { bits, from: start } = valid;
      for (let row = 0, bit = start + from; row < count; row += 1, bit += 1)
        there[row] = ((bits[bit >> 3] as number) >> (bit & 7)) & 1;
    }
  };

  /** Loads numbers into `whole` where they are of 32 bits by type, else into `wide`; of 64 bits those beyond 2^53 are rounded. */
  const loadNumbers = (values: Numbers, from: number, count: number): Int32Array | Float64Array => {
    if (isNarrow(values)) {
      whole.set(values.subarray(from, from + count));
      return whole;
    }
    if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
      halves.set(new Int32Array(values.buffer, values.byteOffset + from * 8, count * 2));
      const isSigned = values instanceof BigInt64Array;
      for (let row = 0; row < count; row += 1) {
        const high = halves[row * 2 + 1] as number;
        wide[row] = (isSigned ? high : high >>> 0) * 4_294_967_296 + ((halves[row * 2] as number) >>> 0);
      }
    } else wide.set(values.subarray(from, from + count));
    return wide;
  };

  const loadBits = (bits: Uint8Array, from: number, count: number): Int32Array => {
    for (let row = 0, bit = from; row < count; row += 1, bit += 1)
      whole[row] = ((bits[bit >> 3] as number) >> (bit & 7)) & 1;
    return whole;
  };

  /** Puts the meanings of places in a list into `whole`. */
  const meanPlaces = (table: Int32Array, places: Int32Array | Float64Array, count: number): void => {
    const size = table.length;
    for (let row = 0; row < count; row += 1) {
      const place = places[row] as number;
      whole[row] = place >= 0 && place < size ? (table[place] ?? unclear) : unclear;
    }
  };

  /** Puts day numbers into `whole`; those of years that a date cannot have are unclear. */
  const meanDays = (values: Numbers, from: number, count: number): void => {
    const days = loadNumbers(values, from, count);
    for (let row = 0; row < count; row += 1) {
      const day = days[row] as number;
      whole[row] = (day | 0) === day && day >= -354_285 && day <= 2_932_896 ? dayNumber(day) : unclear;
    }
  };

  /** Puts the meanings of values taken one by one into `whole`; equal ones that follow each other are asked for once. */
  const meanEach = (
    values: ArrayLike<unknown>,
    meaning: (raw: unknown) => number,
    from: number,
    count: number,
  ): void => {
    let before: unknown;
    let last = unclear;
    for (let row = 0; row < count; row += 1) {
      if (there[row] === 0) continue;
      const raw = values[from + row];
      if (raw !== before) {
        last = meaning(raw);
        before = raw;
      }
      whole[row] = last;
    }
  };

  /** Puts the meanings of loaded numbers into `whole`; those that are not of 32 bits are asked for as they came. */
  const meanNumbers = (
    from: Int32Array | Float64Array,
    ofWhole: (number: number) => number,
    ofRow: (row: number) => number,
    count: number,
  ): void => {
    let before = Number.NaN;
    let last = unclear;
    for (let row = 0; row < count; row += 1) {
      if (there[row] === 0) continue;
      const number = from[row] as number;
      if (number !== before) {
        last = (number | 0) === number ? ofWhole(number) : ofRow(row);
        before = (number | 0) === number ? number : Number.NaN;
      }
      whole[row] = last;
    }
  };

  /** Sets the bits of answers in a word for each row. */
  const storeFlags = (word: Int32Array, at: number, count: number, known: number): void => {
    const no = 1 << (known & 31);
    const yes = no | (no >>> 1);
    for (let row = 0; row < count; row += 1) {
      const answer = whole[row] as number;
      const bits = answer === 1 ? yes : answer === 0 ? no : 0;
      word[at + row] = (word[at + row] as number) | (bits & -(there[row] as number));
      if (answer === unclear && there[row] !== 0) odd.push(row);
    }
  };

  /** Keeps numbers that are above 0 where known: ids and dates. */
  const storeNumbers = (word: Int32Array, into: Int32Array, at: number, count: number, known: number): void => {
    const bit = known & 31;
    for (let row = 0; row < count; row += 1) {
      const value = (whole[row] as number) & -(there[row] as number);
      if (value > 0) {
        into[at + row] = value;
        word[at + row] = (word[at + row] as number) | (1 << bit);
      } else {
        into[at + row] = 0;
        if (value === unclear) odd.push(row);
      }
    }
  };

  /** Keeps amounts of 32 bits, each so many times what was loaded; any other is odd. */
  const storeAmounts = (
    from: Int32Array | Float64Array,
    { times, over, least }: Amount,
    word: Int32Array,
    into: Int32Array,
    at: number,
    count: number,
    known: number,
  ): void => {
    const bit = known & 31;
    for (let row = 0; row < count; row += 1) {
      const raw = from[row] as number;
      const value = (raw * times) / over;
      const isThere = there[row] as number;
      if ((value | 0) === value && value >= least && Math.trunc(raw) === raw) {
        into[at + row] = value & -isThere;
        word[at + row] = (word[at + row] as number) | (isThere << bit);
      } else {
        into[at + row] = 0;
        if (isThere !== 0) odd.push(row);
      }
    }
  };

  const allOdd = (count: number): void => {
    for (let row = 0; row < count; row += 1) if (there[row] !== 0) odd.push(row);
  };

  return {
    odd,
    loadValid,
    loadNumbers,
    loadBits,
    meanPlaces,
    meanDays,
    meanEach,
    meanNumbers,
    storeFlags,
    storeNumbers,
    storeAmounts,
    allOdd,
    isThere: (row: number): boolean => there[row] !== 0,
  };
})();

/** The loops over cells, and the rows of the last one that want a closer look. */
export const scratch: typeof made = made;
