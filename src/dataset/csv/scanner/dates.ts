import { batchRows } from '../../batch.js';
import type { CellKernels } from './cells.js';
import type { Memory } from './memory.js';
import type { ValueStep } from './numbers.js';

/** Kernels of dates. What they do not understand they set aside. */
export function dateKernels(memory: Memory, { setAside }: CellKernels) {
  const { view: wholeView, cursors: allCursors, words: allWords, values: allValues, days } = memory;

  const isLeap = (year: number): boolean => (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);

  /** A date out of its digits, two and two a number: the century, and sixteen bits above it the year; the month, and the day. */
  const dateOf = (years: number, months: number): number => {
    const year = (Math.imul(years & 0xff, 100) + (years >>> 16)) | 0;
    const month = months & 0x7f;
    const day = months >>> 16;
    const date = (Math.imul(year, 10000) + Math.imul(month, 100) + day) | 0;
    if (year >= 1000 && (day - 1) >>> 0 < (days[month] as number)) return date;
    return month === 2 && day === 29 && year >= 1000 && isLeap(year) ? date : 0;
  };

  /** Four digits, taken from 0, as two numbers of two digits. */
  const pairs = (digits: number): number => (Math.imul(digits, 2561) >>> 8) & 0x00ff00ff;

  /** Dates as 2019-01-05. */
  const isoDates = (rows: number, step: ValueStep): void => {
    const view = wholeView;
    const cursors = allCursors;
    const words = allWords;
    const values = allValues;
    const index = step.index | 0;
    const delimiter = step.delimiter | 0;
    const count = rows | 0;
    const bit = 1 << step.bit;
    const base = (step.word * batchRows) | 0;
    for (let row = 0; row < count; row += 1) {
      const at = cursors[row] as number;
      let quoted = 0;
      let closing = 0x0030302d | (delimiter << 24);
      // As it mostly stands at first, then between quotes.
      for (;;) {
        const from = (at + quoted) | 0;
        // yyyy, -mm- and -dd with what follows it; digits are below ten when they are taken from 0.
        const y = view.getInt32(from, true) ^ 0x30303030;
        const m = view.getInt32((from + 4) | 0, true) ^ 0x2d30302d;
        const d = view.getInt32((from + 7) | 0, true) ^ closing;
        const above = (y + 0x06060606) | y | (m + 0x00060600) | m | (d + 0x00060600) | d;
        if (((above & 0xf0f0f0f0) | ((m | d) & 0xff0000ff)) === 0) {
          const date = dateOf(pairs(y), pairs((m >>> 8) | (d << 8))) | 0;
          if (date !== 0 && (quoted === 0 || view.getUint8((from + 11) | 0) === delimiter)) {
            values[row] = date;
            words[(base + row) | 0] = (words[(base + row) | 0] as number) | bit;
            cursors[row] = from + 11 + quoted;
            break;
          }
        }
        const opening = view.getUint8(at);
        if (quoted === 0 && opening === 0x22) {
          quoted = 1;
          closing = 0x2230302d;
          continue;
        }
        values[row] = 0;
        cursors[row] = opening === delimiter ? at + 1 : setAside(row, index, at, delimiter) | 0;
        break;
      }
    }
  };

  /** Dates as 20190105. */
  const compactDates = (rows: number, step: ValueStep): void => {
    const view = wholeView;
    const cursors = allCursors;
    const words = allWords;
    const values = allValues;
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
      const from = (at + quoted) | 0;
      const y = view.getInt32(from, true) ^ 0x30303030;
      const m = view.getInt32((from + 4) | 0, true) ^ 0x30303030;
      const after = (from + 8 + quoted) | 0;
      const closed = quoted === 0 || view.getUint8((from + 8) | 0) === 0x22;
      if ((((y + 0x06060606) | y | (m + 0x06060606) | m) & 0xf0f0f0f0) === 0 && closed) {
        const date = dateOf(pairs(y), pairs(m)) | 0;
        if (date !== 0 && view.getUint8(after) === delimiter) {
          values[row] = date;
          words[(base + row) | 0] = (words[(base + row) | 0] as number) | bit;
          cursors[row] = after + 1;
          continue;
        }
      }
      cursors[row] = setAside(row, index, at, delimiter) | 0;
    }
  };

  return { isoDates, compactDates };
}
