import { batchRows } from '../../batch.js';
import type { CellKernels } from './cells.js';
import type { Memory } from './memory.js';
import type { ValueStep } from './numbers.js';

/** What is known of keys read in runs: how many there were, and where the last one stands. */
export interface KeyRuns {
  number: number;
  start: number;
  length: number;
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
  firstStart: 0,
  firstLength: 0,
  broken: false,
});

/** Kernels of keys that stand together and grow. */
export function keyKernels(memory: Memory, { setAside }: CellKernels) {
  const { view, cursors, words, values, keyStarts, keyLengths, found } = memory;

  /** Whether a byte can stand at an end of a key that needs no trimming. */
  const isPlain = (byte: number): boolean => byte > 0x22 && byte < 0x7f;

  const isUnquoted = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (view.getUint8(at) === 0x22) return false;
    return true;
  };

  const isAscii = (start: number, length: number): boolean => {
    for (let at = start; at < start + length; at += 1) if (view.getUint8(at) > 0x7f) return false;
    return true;
  };

  /** Whether a key follows another: the longer, and of one length the higher. */
  const isAfter = (start: number, length: number, before: number, lengthBefore: number): boolean => {
    if (length !== lengthBefore) return length > lengthBefore;
    if (length >= 4 && length <= 8) {
      const one = view.getUint32(start);
      const other = view.getUint32(before);
      return one === other ? view.getUint32(start + length - 4) > view.getUint32(before + length - 4) : one > other;
    }
    for (let at = 0; at < length; at += 1) {
      const difference = view.getUint8(start + at) - view.getUint8(before + at);
      if (difference !== 0) return difference > 0;
    }
    return false;
  };

  const isSame = (one: number, other: number, length: number): boolean => {
    let at = 0;
    if (length >= 4 && length <= 8)
      return (
        view.getInt32(one, true) === view.getInt32(other, true) &&
        view.getInt32(one + length - 4, true) === view.getInt32(other + length - 4, true)
      );
    for (; at + 4 <= length; at += 4) {
      if (view.getInt32(one + at, true) !== view.getInt32(other + at, true)) return false;
    }
    for (; at < length; at += 1) if (view.getUint8(one + at) !== view.getUint8(other + at)) return false;
    return true;
  };

  /** Finds the key of each row, plain ones to begin with. */
  const findKeys = (rows: number, step: ValueStep): void => {
    const index = step.index | 0;
    const delimiter = step.delimiter | 0;
    const count = rows | 0;
    const bit = 1 << step.bit;
    const base = (step.word * batchRows) | 0;
    const pattern = (delimiter * 0x01010101) | 0;
    const quotes = found.quotes;
    for (let row = 0; row < count; row += 1) {
      const from = cursors[row] as number;
      let at = from;
      for (;;) {
        const split = view.getInt32(at, true) ^ pattern;
        const hit = (split - 0x01010101) & ~split & 0x80808080;
        if (hit !== 0) {
          at += (31 - Math.clz32(hit & -hit)) >> 3;
          break;
        }
        at += 4;
      }
      cursors[row] = at + 1;
      keyStarts[row] = from;
      keyLengths[row] = at - from;
      if (at === from) continue;
      if (isPlain(view.getUint8(from)) && isPlain(view.getUint8(at - 1)) && !(quotes && !isUnquoted(from, at)))
        words[base + row] = (words[base + row] as number) | bit;
      else {
        keyLengths[row] = 0;
        cursors[row] = findQuoted(row, step, from) ? (cursors[row] as number) : setAside(row, index, from, delimiter);
      }
    }
  };

  /** Finds a key that is quoted and plain between its quotes; says whether it is. */
  const findQuoted = (row: number, { delimiter, word, bit }: ValueStep, start: number): boolean => {
    const from = start + 1;
    let at = from;
    if (view.getUint8(start) !== 0x22) return false;
    const limit = memory.ends[row] as number;
    while (at < limit && view.getUint8(at) !== 0x22) at += 1;
    if (at >= limit || view.getUint8(at + 1) !== delimiter) return false;
    if (at > from && !(isPlain(view.getUint8(from)) && isPlain(view.getUint8(at - 1)))) return false;
    keyStarts[row] = from;
    keyLengths[row] = at - from;
    if (at > from) words[word * batchRows + row] = (words[word * batchRows + row] as number) | (1 << bit);
    cursors[row] = at + 2;
    return true;
  };

  /** Numbers the keys found, as `values`. */
  const numberKeys = (rows: number, runs: KeyRuns): void => {
    let number = runs.number | 0;
    let start = runs.start | 0;
    let length = runs.length | 0;
    const count = rows | 0;
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
          number += 1;
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

  return { findKeys, numberKeys };
}
