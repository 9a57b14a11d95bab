import { batchRows } from '../../batch.js';
import type { CellKernels } from './cells.js';
import type { Memory } from './memory.js';

/** A column of values, and where its known bit goes. */
export interface ValueStep {
  /** Its place among the wanted columns. */
  readonly index: number;
  readonly delimiter: number;
  readonly word: number;
  readonly bit: number;
}

/** Columns of values side by side, their known bits in one word. */
export interface ValueSide {
  readonly steps: readonly ValueStep[];
  readonly delimiter: number;
  readonly word: number;
  /** Their known bits, for each set of those that are known. */
  readonly bits: Int32Array;
}

/** The greatest number of yuan whose fen fit in 32 bits, whatever the fen. */
const mostYuan = 21_474_835;

/**
 * Kernels of counts and amounts. What they do not understand they set aside. With `| 0` it is said once that a number is an integer:
 * else V8 asks for each row.
 */
export function numberKernels(memory: Memory, { setAside }: CellKernels) {
  const { view: wholeView, cursors: allCursors, words: allWords, values: allValues, sideBits, tens, found } = memory;
  const {
    shortCounts,
    shortCounts: { said: allShort },
  } = memory;

  /** Four digits, taken from 0, as a number. */
  const fourDigits = (digits: number): number => {
    const pairs = (Math.imul(digits, 2561) >>> 8) & 0x00ff00ff;
    return Math.imul(pairs, 6553601) >>> 16;
  };

  // Of the first two bytes of a count is said how far it goes, in two bits, whether it is known, or that more bytes must be asked.
  const knownCount = 4;
  const otherCount = 8;

  /** What the first two bytes of a cell say, for each two that there can be. */
  const learnCounts = (delimiter: number): void => {
    if (shortCounts.delimiter === delimiter) return;
    shortCounts.delimiter = delimiter;
    allShort.fill(otherCount);
    for (let next = 0; next < 256; next += 1) allShort[delimiter | (next << 8)] = 1;
    for (let digit = 0; digit < 10; digit += 1) {
      allShort[(0x30 + digit) | (delimiter << 8)] = 2 | knownCount | (digit << 16);
      for (let ones = 0; ones < 10; ones += 1)
        allShort[(0x30 + digit) | ((0x30 + ones) << 8)] = 3 | knownCount | 0xff00 | ((digit * 10 + ones) << 16);
    }
  };

  /**
   * Whole numbers of at most nine digits, of columns side by side. Those of up to two digits, most of all, are looked up and not
   * reckoned.
   */
  const counts = (rows: number, side: ValueSide): void => {
    const view = wholeView;
    const cursors = allCursors;
    const words = allWords;
    const values = allValues;
    const bits = sideBits;
    const short = allShort;
    const delimiter = side.delimiter | 0;
    const count = rows | 0;
    const base = (side.word * batchRows) | 0;
    const end = (side.steps.length * batchRows) | 0;
    const room = batchRows | 0;
    const closing = (delimiter << 8) | 0;
    const isKnown = knownCount;
    const isOther = otherCount;
    bits.set(side.bits);
    learnCounts(delimiter);
    for (let row = 0; row < count; row += 1) {
      let at = cursors[row] as number;
      let known = 0;
      let shift = 0;
      for (let to = row; to < end; to = (to + room) | 0) {
        const word = view.getInt32(at, true);
        const said = short[word & 0xffff] as number;
        if ((said & ((((word >>> 8) ^ closing) & 0xff00) | isOther)) === 0) {
          values[to] = said >> 16;
          at = (at + (said & 3)) | 0;
          known |= (said & isKnown) << shift;
        } else {
          found.known = 0;
          at = longCount(row, to, side.steps[shift] as ValueStep, at) | 0;
          known |= (found.known * isKnown) << shift;
        }
        shift = (shift + 1) | 0;
      }
      words[(base + row) | 0] = (words[(base + row) | 0] as number) | (bits[known >> 2] as number);
      cursors[row] = at;
    }
  };

  /** A count of four digits or more, or quoted; says where the next cell begins. */
  const longCount = (row: number, to: number, { index, delimiter }: ValueStep, start: number): number => {
    const view = wholeView;
    const word = view.getInt32(start, true);
    const three = (word ^ 0x30303030) & 0xffffff;
    if ((((three + 0x060606) | three) & 0xf0f0f0) === 0 && word >>> 24 === delimiter) {
      allValues[to] = (three & 0xff) * 100 + ((three >>> 8) & 0xff) * 10 + (three >>> 16);
      found.known = 1;
      return start + 4;
    }
    const quoted = view.getUint8(start) === 0x22 ? 1 : 0;
    const from = (start + quoted) | 0;
    let at = from;
    let digit = view.getUint8(at) - 0x30;
    let count = 0;
    // Wrapping does no harm: what has ten digits is set aside.
    while (digit >= 0 && digit < 10) {
      count = (Math.imul(count, 10) + digit) | 0;
      at = (at + 1) | 0;
      digit = view.getUint8(at) - 0x30;
    }
    const digits = at - from;
    allValues[to] = 0;
    if (digits > 9 || view.getUint8(at + quoted) !== delimiter || (quoted === 1 && view.getUint8(at) !== 0x22))
      return setAside(row, index, start, delimiter);
    if (digits > 0) {
      allValues[to] = count;
      found.known = 1;
    }
    return at + quoted + 1;
  };

  /** Yuan of up to seven digits, with two decimals or none, of columns side by side. */
  const amounts = (rows: number, side: ValueSide): void => {
    const view = wholeView;
    const cursors = allCursors;
    const words = allWords;
    const values = allValues;
    const bits = sideBits;
    const powers = tens;
    const delimiter = side.delimiter | 0;
    const count = rows | 0;
    const base = (side.word * batchRows) | 0;
    const end = (side.steps.length * batchRows) | 0;
    const room = batchRows | 0;
    const closing = 0x0030302e | (delimiter << 24);
    bits.set(side.bits);
    for (let row = 0; row < count; row += 1) {
      let at = cursors[row] as number;
      let known = 0;
      for (let column = 0, to = row; to < end; to = (to + room) | 0, column += 1) {
        const one = view.getInt32(at, true);
        if ((one & 0xff) === delimiter) {
          values[to] = 0;
          at = (at + 1) | 0;
          continue;
        }
        // Each byte that is no digit has its highest bit set.
        const first = one ^ 0x30303030;
        const stop = ((first + 0x76767676) | first) & 0x80808080;
        let digits = (31 - Math.clz32(stop & -stop)) >> 3;
        let yuan = 0;
        if (stop !== 0) yuan = fourDigits((first & ((1 << (digits << 3)) - 1)) << (32 - (digits << 3))) | 0;
        else {
          const second = view.getInt32((at + 4) | 0, true) ^ 0x30303030;
          const halt = ((second + 0x76767676) | second) & 0x80808080;
          const more = (31 - Math.clz32(halt & -halt)) >> 3;
          yuan =
            (Math.imul(fourDigits(first) | 0, powers[more & 3] as number) +
              fourDigits((second << 8) << (24 - (more << 3)))) |
            0;
          digits = halt === 0 ? 0 : (4 + more) | 0;
        }
        const tail = view.getInt32((at + digits) | 0, true) ^ closing;
        const cents = (tail >>> 8) & 0xffff;
        if (digits > 0 && ((tail & 0xff0000ff) | (((cents + 0x0606) | cents) & 0xf0f0)) === 0) {
          values[to] = (Math.imul(yuan, 100) + (cents & 0xff) * 10 + (cents >> 8)) | 0;
          known |= 1 << column;
          at = (at + digits + 4) | 0;
        } else if (digits > 0 && ((tail ^ closing) & 0xff) === delimiter) {
          values[to] = Math.imul(yuan, 100);
          known |= 1 << column;
          at = (at + digits + 1) | 0;
        } else {
          found.known = 0;
          at = longAmount(row, to, side.steps[column] as ValueStep, at) | 0;
          known |= found.known << column;
        }
      }
      words[(base + row) | 0] = (words[(base + row) | 0] as number) | (bits[known] as number);
      cursors[row] = at;
    }
  };

  /** Yuan of at most eight digits, with at most two decimals, quoted or not; says where the next cell begins. */
  const longAmount = (row: number, to: number, { index, delimiter }: ValueStep, start: number): number => {
    const view = wholeView;
    const quoted = view.getUint8(start) === 0x22 ? 1 : 0;
    const from = (start + quoted) | 0;
    let at = from;
    let digit = view.getUint8(at) - 0x30;
    let fen = 0;
    while (digit >= 0 && digit < 10) {
      fen = (Math.imul(fen, 10) + digit) | 0;
      at = (at + 1) | 0;
      digit = view.getUint8(at) - 0x30;
    }
    const fits = at - from > 0 && at - from < 9 && fen <= mostYuan;
    fen = Math.imul(fen, 100);
    if (view.getUint8(at) === 0x2e) {
      const tens = view.getUint8(at + 1) - 0x30;
      const ones = view.getUint8(at + 2) - 0x30;
      if (tens >= 0 && tens < 10) {
        const two = ones >= 0 && ones < 10;
        fen = (fen + tens * 10 + (two ? ones : 0)) | 0;
        at += two ? 3 : 2;
      }
    }
    allValues[to] = 0;
    if (!fits || view.getUint8(at + quoted) !== delimiter || (quoted === 1 && view.getUint8(at) !== 0x22))
      return setAside(row, index, start, delimiter);
    allValues[to] = fen;
    found.known = 1;
    return at + quoted + 1;
  };

  /** Cells that are known by their text alone. */
  const leaveAll = (rows: number, { index, delimiter }: ValueStep): void => {
    const view = wholeView;
    const cursors = allCursors;
    const values = allValues;
    for (let row = 0; row < rows; row += 1) {
      const at = cursors[row] as number;
      values[row] = 0;
      cursors[row] = view.getUint8(at) === delimiter ? at + 1 : setAside(row, index, at, delimiter);
    }
  };

  return { counts, amounts, leaveAll };
}
