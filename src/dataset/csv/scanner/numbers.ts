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

/** The greatest number of yuan whose fen fit in 32 bits, whatever the fen. */
const mostYuan = 21_474_835;

/**
 * Kernels of dates, counts and amounts. What they do not understand they set aside. With `| 0` it is said once that a number is
 * an integer: else V8 asks for each row.
 */
export function numberKernels({ view, cursors, words, values, days }: Memory, { setAside }: CellKernels) {
  const dayOf = (year: number, month: number, day: number): number => {
    const leap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = month === 2 && leap ? 29 : (days[month & 15] as number);
    return month <= 12 && day >= 1 && day <= length && year >= 1000 ? year * 10000 + month * 100 + day : 0;
  };

  /** Four digits, taken from 0, as a number. */
  const fourDigits = (digits: number): number => {
    const pairs = (Math.imul(digits, 2561) >>> 8) & 0x00ff00ff;
    return Math.imul(pairs, 6553601) >>> 16;
  };

  /** Dates as 2019-01-05. */
  const isoDates = (rows: number, step: ValueStep): void => {
    const index = step.index | 0;
    const delimiter = step.delimiter | 0;
    const count = rows | 0;
    const bit = 1 << step.bit;
    const base = (step.word * batchRows) | 0;
    for (let row = 0; row < count; row += 1) {
      const at = cursors[row] as number;
      const opening = view.getUint8(at);
      if (opening === delimiter) {
        values[row] = 0;
        cursors[row] = at + 1;
        continue;
      }
      const quoted = opening === 0x22 ? 1 : 0;
      const from = at + quoted;
      // yyyy, -mm- and -dd with what follows it; digits are below ten when they are taken from 0.
      const y = view.getInt32(from, true) ^ 0x30303030;
      const m = view.getInt32(from + 4, true) ^ 0x2d30302d;
      const d = view.getInt32(from + 7, true) ^ (0x0030302d | ((quoted === 1 ? 0x22 : delimiter) << 24));
      const above = (y + 0x06060606) | y | (m + 0x00060600) | m | (d + 0x00060600) | d;
      let date = 0;
      if (((above & 0xf0f0f0f0) | (m & 0xff0000ff) | (d & 0xff0000ff)) === 0) {
        const year = fourDigits(y);
        const month = ((m >>> 8) & 0xff) * 10 + (m >>> 16);
        const day = ((d >>> 8) & 0xff) * 10 + (d >>> 16);
        date =
          year >= 1000 && (month - 1) >>> 0 < 12 && (day - 1) >>> 0 < 28
            ? year * 10000 + month * 100 + day
            : dayOf(year, month, day);
      }
      values[row] = date;
      if (date !== 0 && (quoted === 0 || view.getUint8(at + 12) === delimiter)) {
        words[base + row] = (words[base + row] as number) | bit;
        cursors[row] = at + 11 + 2 * quoted;
      } else {
        values[row] = 0;
        cursors[row] = setAside(row, index, at, delimiter);
      }
    }
  };

  /** Dates as 20190105. */
  const compactDates = (rows: number, step: ValueStep): void => {
    const index = step.index | 0;
    const delimiter = step.delimiter | 0;
    const count = rows | 0;
    const bit = 1 << step.bit;
    const base = (step.word * batchRows) | 0;
    for (let row = 0; row < count; row += 1) {
      const at = cursors[row] as number;
      const opening = view.getUint8(at);
      values[row] = 0;
      if (opening === delimiter) {
        cursors[row] = at + 1;
        continue;
      }
      const quoted = opening === 0x22 ? 1 : 0;
      const from = at + quoted;
      const y = view.getInt32(from, true) ^ 0x30303030;
      const m = view.getInt32(from + 4, true) ^ 0x30303030;
      const after = from + 8 + quoted;
      const closed = quoted === 0 || view.getUint8(from + 8) === 0x22;
      if ((((y + 0x06060606) | y | (m + 0x06060606) | m) & 0xf0f0f0f0) === 0 && closed) {
        const date = dayOf(fourDigits(y), (m & 0xff) * 10 + ((m >>> 8) & 0xff), ((m >>> 16) & 0xff) * 10 + (m >>> 24));
        if (date !== 0 && view.getUint8(after) === delimiter) {
          values[row] = date;
          words[base + row] = (words[base + row] as number) | bit;
          cursors[row] = after + 1;
          continue;
        }
      }
      cursors[row] = setAside(row, index, at, delimiter);
    }
  };

  /** Whole numbers of at most nine digits. */
  const counts = (rows: number, step: ValueStep): void => {
    const bit = step.bit | 0;
    const delimiter = step.delimiter | 0;
    const count = rows | 0;
    const base = (step.word * batchRows) | 0;
    const pattern = (delimiter * 0x01010101) | 0;
    for (let row = 0; row < count; row += 1) {
      const at = cursors[row] as number;
      const word = view.getInt32(at, true);
      const split = word ^ pattern;
      const hit = (split - 0x01010101) & ~split & 0x80808080;
      if (hit !== 0) {
        // Up to three digits, made up to four by zeros in front.
        const bits = (31 - Math.clz32(hit & -hit)) & 0x18;
        const digits = (word ^ 0x30303030) & ((1 << bits) - 1);
        if ((((digits + 0x06060606) | digits) & 0xf0f0f0f0) === 0) {
          values[row] = bits === 0 ? 0 : fourDigits(digits << (32 - bits));
          words[base + row] = (words[base + row] as number) | (+(bits !== 0) << bit);
          cursors[row] = at + (bits >> 3) + 1;
          continue;
        }
      }
      cursors[row] = longCount(row, step, at);
    }
  };

  /** A count of four digits or more, or quoted; says where the next cell begins. */
  const longCount = (row: number, { index, delimiter, word, bit }: ValueStep, start: number): number => {
    const quoted = view.getUint8(start) === 0x22 ? 1 : 0;
    const from = start + quoted;
    let at = from;
    let digit = view.getUint8(at) - 0x30;
    let count = 0;
    // Wrapping does no harm: what has ten digits is set aside.
    while (digit >= 0 && digit < 10) {
      count = (Math.imul(count, 10) + digit) | 0;
      at += 1;
      digit = view.getUint8(at) - 0x30;
    }
    const digits = at - from;
    values[row] = 0;
    if (digits > 9 || view.getUint8(at + quoted) !== delimiter || (quoted === 1 && view.getUint8(at) !== 0x22))
      return setAside(row, index, start, delimiter);
    if (digits > 0) {
      values[row] = count;
      words[word * batchRows + row] = (words[word * batchRows + row] as number) | (1 << bit);
    }
    return at + quoted + 1;
  };

  /** Yuan of at most eight digits, with at most two decimals. */
  const amounts = (rows: number, step: ValueStep): void => {
    const index = step.index | 0;
    const delimiter = step.delimiter | 0;
    const count = rows | 0;
    const bit = 1 << step.bit;
    const base = (step.word * batchRows) | 0;
    for (let row = 0; row < count; row += 1) {
      const start = cursors[row] as number;
      values[row] = 0;
      if (view.getUint8(start) === delimiter) {
        cursors[row] = start + 1;
        continue;
      }
      const quoted = view.getUint8(start) === 0x22 ? 1 : 0;
      const from = start + quoted;
      let at = from;
      let digit = view.getUint8(at) - 0x30;
      let fen = 0;
      while (digit >= 0 && digit < 10) {
        fen = (Math.imul(fen, 10) + digit) | 0;
        at += 1;
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
      if (fits && view.getUint8(at + quoted) === delimiter && (quoted === 0 || view.getUint8(at) === 0x22)) {
        values[row] = fen;
        words[base + row] = (words[base + row] as number) | bit;
        cursors[row] = at + quoted + 1;
      } else cursors[row] = setAside(row, index, start, delimiter);
    }
  };

  /** Cells that are known by their text alone. */
  const leaveAll = (rows: number, { index, delimiter }: ValueStep): void => {
    for (let row = 0; row < rows; row += 1) {
      const at = cursors[row] as number;
      values[row] = 0;
      cursors[row] = view.getUint8(at) === delimiter ? at + 1 : setAside(row, index, at, delimiter);
    }
  };

  return { isoDates, compactDates, counts, amounts, leaveAll };
}
