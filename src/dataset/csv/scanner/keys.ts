import { batchRows } from '../../batch.js';
import type { CellKernels } from './cells.js';
import type { Memory } from './memory.js';
import type { ValueStep } from './numbers.js';

/** Kernels of keys that stand together and grow. */
export function keyKernels(memory: Memory, { setAside }: CellKernels) {
  const { view: wholeView, cursors: allCursors, words: allWords, ends } = memory;
  const { keyStarts: allStarts, keyLengths: allLengths, keyHighs: allHighs, keyLows: allLows } = memory;

  /** Whether a byte can stand at an end of a key that needs no trimming. */
  const isPlain = (byte: number): boolean => byte > 0x22 && byte < 0x7f;

  const isUnquoted = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (wholeView.getUint8(at) === 0x22) return false;
    return true;
  };

  /**
   * Finds the key of each row. One of up to seven characters is kept as a number too, in two parts: such numbers grow as their keys
   * do, and are compared without a look at the bytes.
   */
  const findKeys = (rows: number, step: ValueStep): void => {
    const view = wholeView;
    const cursors = allCursors;
    const words = allWords;
    const keyStarts = allStarts;
    const keyLengths = allLengths;
    const keyHighs = allHighs;
    const keyLows = allLows;
    const count = rows | 0;
    const bit = 1 << step.bit;
    const base = (step.word * batchRows) | 0;
    const pattern = Math.imul(step.delimiter, 0x01010101);
    for (let row = 0; row < count; row += 1) {
      const from = cursors[row] as number;
      const one = view.getInt32(from, true);
      const split = one ^ pattern;
      const hit = (split - 0x01010101) & ~split & 0x80808080;
      // The highest bits of bytes that are quotes, blanks or no ASCII.
      let odd = (one - 0x23232323) | one;
      let length = 0;
      let high = 0;
      let low = 0;
      if (hit !== 0) {
        const lowest = hit & -hit;
        length = (31 - Math.clz32(lowest)) >> 3;
        odd &= lowest - 1;
        low = (view.getInt32(from) >>> 8) >>> (24 - (length << 3));
      } else {
        const two = view.getInt32((from + 4) | 0, true);
        const splitTwo = two ^ pattern;
        const hitTwo = (splitTwo - 0x01010101) & ~splitTwo & 0x80808080;
        const lowest = hitTwo & -hitTwo;
        odd |= hitTwo === 0 ? -1 : ((two - 0x23232323) | two) & (lowest - 1);
        length = (4 + ((31 - Math.clz32(lowest)) >> 3)) | 0;
        high = (view.getInt32(from) >>> 8) >>> (56 - (length << 3));
        low = hitTwo === 0 ? 0 : view.getInt32((from + (length & 7) - 4) | 0);
      }
      if ((odd & 0x80808080) === 0 && length !== 0) {
        keyStarts[row] = from;
        keyLengths[row] = length;
        keyHighs[row] = high;
        keyLows[row] = low;
        words[(base + row) | 0] = (words[(base + row) | 0] as number) | bit;
        cursors[row] = from + length + 1;
      } else {
        keyHighs[row] = -1;
        cursors[row] = findOther(row, step, from) | 0;
      }
    }
  };

  /** Finds a key that is longer, quoted, missing or odd; says where the next cell begins. */
  const findOther = (row: number, step: ValueStep, from: number): number => {
    const view = wholeView;
    const limit = ends[row] as number;
    allStarts[row] = from;
    allLengths[row] = 0;
    let at = from | 0;
    while (at < limit && view.getUint8(at) !== step.delimiter) at = (at + 1) | 0;
    if (at <= from) return at + 1;
    if (isPlain(view.getUint8(from)) && isPlain(view.getUint8(at - 1)) && isUnquoted(from, at)) {
      allLengths[row] = at - from;
      const word = step.word * batchRows + row;
      allWords[word] = (allWords[word] as number) | (1 << step.bit);
      return at + 1;
    }
    const after = findQuoted(row, step, from);
    return after < 0 ? setAside(row, step.index, from, step.delimiter) : after;
  };

  /** Finds a key that is quoted and plain between its quotes; says where the next cell begins, or -1. */
  const findQuoted = (row: number, { delimiter, word, bit }: ValueStep, start: number): number => {
    const view = wholeView;
    const from = start + 1;
    let at = from;
    if (view.getUint8(start) !== 0x22) return -1;
    const limit = ends[row] as number;
    while (at < limit && view.getUint8(at) !== 0x22) at += 1;
    if (at >= limit || view.getUint8(at + 1) !== delimiter) return -1;
    if (at > from && !(isPlain(view.getUint8(from)) && isPlain(view.getUint8(at - 1)))) return -1;
    allStarts[row] = from;
    allLengths[row] = at - from;
    if (at > from) allWords[word * batchRows + row] = (allWords[word * batchRows + row] as number) | (1 << bit);
    return at + 2;
  };

  return { findKeys };
}
