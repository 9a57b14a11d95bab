import type { Memory } from './memory.js';

/** What is known of keys read in runs: how many there were, and where the last one stands. */
export interface KeyRuns {
  number: number;
  start: number;
  length: number;
  /** The last one as a number in two parts, the first -1 where it is too long for that. */
  high: number;
  low: number;
  /** Where the first key of the batch stands; its length is 0 where there is none. */
  firstStart: number;
  firstLength: number;
  /** A key came that does not follow the one before it. */
  broken: boolean;
}

/** Runs of keys before there is any. */
export const noKeyRuns = (): KeyRuns => ({
  number: 0,
  start: 0,
  length: 0,
  high: 0,
  low: 0,
  firstStart: 0,
  firstLength: 0,
  broken: false,
});

/** Kernels that number keys which stand together and grow. */
export function keyRunKernels(memory: Memory) {
  const { view: wholeView, values: allValues, keyStarts: allStarts, keyLengths: allLengths } = memory;
  const { keyHighs: allHighs, keyLows: allLows } = memory;

  const isAscii = (start: number, length: number): boolean => {
    for (let at = start; at < start + length; at += 1) if (wholeView.getUint8(at) > 0x7f) return false;
    return true;
  };

  /** Whether a key follows another: the longer, and of one length the higher. */
  const isAfter = (start: number, length: number, before: number, lengthBefore: number): boolean => {
    if (length !== lengthBefore) return length > lengthBefore;
    if (length >= 4 && length <= 8) {
      const one = wholeView.getUint32(start);
      const other = wholeView.getUint32(before);
      return one === other
        ? wholeView.getUint32(start + length - 4) > wholeView.getUint32(before + length - 4)
        : one > other;
    }
    for (let at = 0; at < length; at += 1) {
      const difference = wholeView.getUint8(start + at) - wholeView.getUint8(before + at);
      if (difference !== 0) return difference > 0;
    }
    return false;
  };

  const isSame = (one: number, other: number, length: number): boolean => {
    let at = 0;
    if (length >= 4 && length <= 8)
      return (
        wholeView.getInt32(one, true) === wholeView.getInt32(other, true) &&
        wholeView.getInt32(one + length - 4, true) === wholeView.getInt32(other + length - 4, true)
      );
    for (; at + 4 <= length; at += 4) {
      if (wholeView.getInt32(one + at, true) !== wholeView.getInt32(other + at, true)) return false;
    }
    for (; at < length; at += 1) if (wholeView.getUint8(one + at) !== wholeView.getUint8(other + at)) return false;
    return true;
  };

  /** Numbers the keys found, as `values`. */
  const numberKeys = (rows: number, runs: KeyRuns): void => {
    if (rows === 0) return;
    const last = rows - 1;
    if (runs.high >= 0 && numberShort(rows, runs)) {
      runs.firstStart = allStarts[0] as number;
      runs.firstLength = allLengths[0] as number;
      runs.start = allStarts[last] as number;
      runs.length = allLengths[last] as number;
    } else {
      numberAny(rows, runs);
      asNumber(runs);
    }
  };

  /** Says which number the last key is. */
  const asNumber = (runs: KeyRuns): void => {
    runs.high = runs.length > 7 ? -1 : 0;
    runs.low = 0;
    for (let at = runs.start; runs.high >= 0 && at < runs.start + runs.length; at += 1) {
      const byte = wholeView.getUint8(at);
      runs.high = byte > 0x22 && byte < 0x7f ? (runs.high << 8) | (runs.low >>> 24) : -1;
      runs.low = (runs.low << 8) | byte;
    }
  };

  /** Numbers keys that are all short and in order; says whether they are. It asks nothing of one row alone. */
  const numberShort = (rows: number, runs: KeyRuns): boolean => {
    const highs = allHighs;
    const lows = allLows;
    const values = allValues;
    const count = rows | 0;
    let number = runs.number | 0;
    let high = runs.high | 0;
    let low = runs.low | 0;
    let wrong = 0;
    for (let row = 0; row < count; row += 1) {
      const ownHigh = highs[row] as number;
      const ownLow = lows[row] as number;
      // Neither part is below 0, nor is a difference beyond 32 bits: its sign says which is greater.
      const more = (ownHigh - high) | 0;
      const moreLow = (ownLow - low) | 0;
      wrong |= ownHigh | more | (moreLow & ((more - 1) & ~more));
      number = (number + +((more | moreLow) !== 0)) | 0;
      values[row] = number;
      high = ownHigh;
      low = ownLow;
    }
    if (wrong < 0) return false;
    runs.number = number;
    runs.high = high;
    runs.low = low;
    return true;
  };

  /** Numbers keys of all kinds. */
  const numberAny = (rows: number, runs: KeyRuns): void => {
    const keyStarts = allStarts;
    const keyLengths = allLengths;
    const values = allValues;
    const count = rows | 0;
    let number = runs.number | 0;
    let start = runs.start | 0;
    let length = runs.length | 0;
    runs.firstLength = 0;
    for (let row = 0; row < count; row += 1) {
      const own = keyLengths[row] as number;
      const from = keyStarts[row] as number;
      let given = 0;
      if (own !== 0) {
        if (own !== length || !isSame(from, start, own)) {
          if (!isAfter(from, own, start, length) || !isAscii(from, own)) {
            runs.broken = true;
            return;
          }
          number = (number + 1) | 0;
          length = own;
          start = from;
        }
        given = number;
        if (runs.firstLength === 0) {
          runs.firstStart = from;
          runs.firstLength = own;
        }
      }
      values[row] = given;
    }
    runs.number = number;
    runs.start = start;
    runs.length = length;
  };

  return { numberKeys };
}
