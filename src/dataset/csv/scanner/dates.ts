import { batchRows } from '../../batch.js';
import type { CellKernels } from './cells.js';
import type { Memory } from './memory.js';
import type { ValueStep } from './numbers.js';

/** Kernels of dates. What they do not understand they set aside. */
export function dateKernels(memory: Memory, { setAside }: CellKernels) {
  const { view: wholeView, cursors: allCursors, words: allWords, values: allValues, days } = memory;

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
      if (opening === delimiter) {
        values[row] = 0;
        cursors[row] = at + 1;
        continue;
      }
      const quoted = opening === 0x22 ? 1 : 0;
      const from = (at + quoted) | 0;
      // yyyy, -mm- and -dd with what follows it; digits are below ten when they are taken from 0.
      const y = view.getInt32(from, true) ^ 0x30303030;
      const m = view.getInt32((from + 4) | 0, true) ^ 0x2d30302d;
      const d = view.getInt32((from + 7) | 0, true) ^ (0x0030302d | ((quoted === 1 ? 0x22 : delimiter) << 24));
      const above = (y + 0x06060606) | y | (m + 0x00060600) | m | (d + 0x00060600) | d;
      let date = 0;
      if (((above & 0xf0f0f0f0) | (m & 0xff0000ff) | (d & 0xff0000ff)) === 0) {
        const year = fourDigits(y) | 0;
        // The month, and sixteen bits above it the day.
        const pairs = (Math.imul((m >>> 8) | ((d & 0x00ffff00) << 8), 2561) >>> 8) & 0x00ff00ff;
        const month = pairs & 0xff;
        const day = pairs >>> 16;
        date =
          year >= 1000 && (month - 1) >>> 0 < 12 && (day - 1) >>> 0 < 28
            ? (Math.imul(year, 10000) + Math.imul(month, 100) + day) | 0
            : dayOf(year, month, day) | 0;
      }
      if (date !== 0 && (quoted === 0 || view.getUint8((at + 12) | 0) === delimiter)) {
        values[row] = date;
        words[(base + row) | 0] = (words[(base + row) | 0] as number) | bit;
        cursors[row] = at + 11 + 2 * quoted;
      } else {
        values[row] = 0;
        cursors[row] = setAside(row, index, at, delimiter) | 0;
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

  return { isoDates, compactDates };
}
