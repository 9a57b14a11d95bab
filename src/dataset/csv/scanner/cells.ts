import type { Memory } from './memory.js';

/** So many cells to pass over. */
export interface SkipStep {
  readonly cells: number;
  readonly delimiter: number;
}

/** Kernels that pass over cells, and set aside those that must be read with care. */
export function cellKernels(memory: Memory) {
  const { view: wholeView, ends: allEnds, cursors: allCursors, marked, found } = memory;
  const { oddRows, oddColumns, oddStarts, oddEnds } = memory;

  /** Has a row read again, as a whole. */
  const mark = (row: number): void => {
    marked[row] = 1;
    found.marked = true;
  };

  /** Where a cell ends that is written as a cell should be, the quote included; -1 for another. */
  const endOfCell = (row: number, from: number, delimiter: number): number => {
    const view = wholeView;
    const end = allEnds[row] as number;
    if (from > end) return -1;
    let at = from;
    if (view.getUint8(at) !== 0x22) {
      while (at < end) {
        const byte = view.getUint8(at);
        if (byte === delimiter) break;
        if (byte === 0x22) return -1;
        at += 1;
      }
      return at;
    }
    at += 1;
    for (; at < end; at += 1) {
      if (view.getUint8(at) !== 0x22) continue;
      if (at + 1 === end || view.getUint8(at + 1) !== 0x22) break;
      at += 1;
    }
    return at < end && view.getUint8(at + 1) === delimiter ? at + 1 : -1;
  };

  /** Sets a cell aside, to be read with care, unless it is empty between quotes; says where the next one begins. */
  const setAside = (row: number, column: number, from: number, delimiter: number): number => {
    if ((wholeView.getInt32(from, true) & 0xffffff) === (0x2222 | (delimiter << 16))) return from + 3;
    const end = endOfCell(row, from, delimiter);
    const at = found.odd;
    if (end < 0 || at === oddRows.length) {
      mark(row);
      return end < 0 ? from + 1 : end + 1;
    }
    oddRows[at] = row;
    oddColumns[at] = column;
    oddStarts[at] = from;
    oddEnds[at] = end;
    found.odd = at + 1;
    return end + 1;
  };

  /** Passes over one cell of each row, not quoted, by four bytes at once. */
  const skipOne = (rows: number, step: SkipStep): void => {
    const view = wholeView;
    const cursors = allCursors;
    const count = rows | 0;
    const pattern = Math.imul(step.delimiter, 0x01010101);
    for (let row = 0; row < count; row += 1) {
      let at = cursors[row] as number;
      for (;;) {
        const word = view.getInt32(at, true) ^ pattern;
        const hit = (word - 0x01010101) & ~word & 0x80808080;
        if (hit !== 0) {
          at = (at + ((31 - Math.clz32(hit & -hit)) >> 3)) | 0;
          break;
        }
        at = (at + 4) | 0;
      }
      cursors[row] = at + 1;
    }
  };

  /** Passes over so many cells of each row, none of them quoted. */
  const skip = (rows: number, step: SkipStep): void => {
    const view = wholeView;
    const cursors = allCursors;
    const count = rows | 0;
    const cells = step.cells | 0;
    const pattern = Math.imul(step.delimiter, 0x01010101);
    for (let row = 0; row < count; row += 1) {
      let at = cursors[row] as number;
      for (let left = cells; left > 0; ) {
        const word = view.getInt32(at, true) ^ pattern;
        const hit = (word - 0x01010101) & ~word & 0x80808080;
        if (hit === 0) at = (at + 4) | 0;
        else {
          at = (at + ((31 - Math.clz32(hit & -hit)) >> 3) + 1) | 0;
          left -= 1;
        }
      }
      cursors[row] = at;
    }
  };

  /** Passes over so many cells of each row, which may be quoted. */
  const skipQuoted = (rows: number, step: SkipStep): void => {
    const view = wholeView;
    const cursors = allCursors;
    const ends = allEnds;
    const count = rows | 0;
    const cells = step.cells | 0;
    const delimiter = step.delimiter | 0;
    const pattern = Math.imul(delimiter, 0x01010101);
    for (let row = 0; row < count; row += 1) {
      let at = cursors[row] as number;
      for (let left = cells; left > 0; left -= 1) {
        if (view.getUint8(at) === 0x22) {
          const closed = endOfQuoted((at + 1) | 0, delimiter) | 0;
          at = closed < 0 ? afterQuoted(row, at, delimiter) | 0 : (closed + 1) | 0;
          continue;
        }
        for (;;) {
          const word = view.getInt32(at, true);
          const split = word ^ pattern;
          const quote = word ^ 0x22222222;
          const hit = (split - 0x01010101) & ~split & 0x80808080;
          const stray = (quote - 0x01010101) & ~quote & 0x80808080;
          if ((hit | stray) === 0) {
            at = (at + 4) | 0;
            continue;
          }
          if (stray !== 0 && (hit === 0 || (stray & -stray) >>> 0 < (hit & -hit) >>> 0)) {
            mark(row);
            at = ((ends[row] as number) + 1) | 0;
            break;
          }
          at = (at + ((31 - Math.clz32(hit & -hit)) >> 3) + 1) | 0;
          break;
        }
      }
      cursors[row] = at;
    }
  };

  /** Where a plain quoted cell's quote is followed by the delimiter; -1 where it is not so plain. */
  const endOfQuoted = (from: number, delimiter: number): number => {
    const view = wholeView;
    let at = from | 0;
    const furthest = (at + 64) | 0;
    while (at < furthest) {
      const word = view.getInt32(at, true) ^ 0x22222222;
      const hit = (word - 0x01010101) & ~word & 0x80808080;
      if (hit === 0) {
        at = (at + 4) | 0;
        continue;
      }
      at = (at + ((31 - Math.clz32(hit & -hit)) >> 3) + 1) | 0;
      return view.getUint8(at) === delimiter ? at : -1;
    }
    return -1;
  };

  /** Where the cell after a quoted one begins that is not so plain. */
  const afterQuoted = (row: number, from: number, delimiter: number): number => {
    const end = endOfCell(row, from, delimiter);
    if (end < 0) mark(row);
    return end < 0 ? from + 1 : end + 1;
  };

  /** Marks the rows whose cells did not come out even. */
  const checkEnds = (rows: number): void => {
    const cursors = allCursors;
    const ends = allEnds;
    const count = rows | 0;
    for (let row = 0; row < count; row += 1) {
      if ((cursors[row] as number) !== (ends[row] as number) + 1) mark(row);
    }
  };

  return { mark, endOfCell, setAside, skip, skipOne, skipQuoted, checkEnds };
}

/** @see cellKernels */
export type CellKernels = ReturnType<typeof cellKernels>;
