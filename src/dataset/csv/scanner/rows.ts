import type { Memory } from './memory.js';

/** Where records are sought: up to where, how many at most, and what separates their cells. */
export interface Sought {
  readonly limit: number;
  readonly most: number;
  readonly delimiter: number;
}

/** Finds where records begin and end. */
export function rowKernels(memory: Memory) {
  const { bytes: allBytes, view: wholeView, starts: allStarts, ends: allEnds, lines: allLines, found } = memory;
  const { cursors: allCursors } = memory;

  /**
   * Finds records from a place on, and puts a delimiter where each ends. Blank lines are passed over; a record that does not end
   * before `limit` is not taken. Sixteen bytes are asked at once, in place of one after the other, whether any ends a line or quotes.
   */
  const findRows = (from: number, { limit, most, delimiter }: Sought): void => {
    const bytes = allBytes;
    const view = wholeView;
    const starts = allStarts;
    const ends = allEnds;
    const lines = allLines;
    const cursors = allCursors;
    const to = limit | 0;
    const wanted = most | 0;
    const mark = delimiter | 0;
    let at = from | 0;
    let start = at;
    let count = 0;
    let line = found.line | 0;
    let startLine = line;
    let inside = 0;
    let quotes = 0;
    found.lonely = false;
    while (at < to) {
      let one = view.getInt32(at, true);
      let two = view.getInt32((at + 4) | 0, true);
      let three = view.getInt32((at + 8) | 0, true);
      let four = view.getInt32((at + 12) | 0, true);
      // A byte from 0x24 on has its highest bit set, or has it when 0x5c is added. Line ends and the quote are below, and little else.
      while (
        ((one | ((one + 0x5c5c5c5c) | 0)) &
          (two | ((two + 0x5c5c5c5c) | 0)) &
          (three | ((three + 0x5c5c5c5c) | 0)) &
          (four | ((four + 0x5c5c5c5c) | 0)) &
          0x80808080) ===
          (0x80808080 | 0) &&
        at < to
      ) {
        at = (at + 16) | 0;
        one = view.getInt32(at, true);
        two = view.getInt32((at + 4) | 0, true);
        three = view.getInt32((at + 8) | 0, true);
        four = view.getInt32((at + 12) | 0, true);
      }
      let low = (one - 0x23232323) & ~one & 0x80808080;
      if (low === 0) {
        low = (two - 0x23232323) & ~two & 0x80808080;
        at = (at + 4) | 0;
        if (low === 0) {
          low = (three - 0x23232323) & ~three & 0x80808080;
          at = (at + 4) | 0;
          if (low === 0) {
            low = (four - 0x23232323) & ~four & 0x80808080;
            at = (at + 4) | 0;
            if (low === 0) {
              at = (at + 4) | 0;
              continue;
            }
          }
        }
      }
      if (quotes === 1) {
        // Where all of the four bytes that are so low are quotes, it matters only whether they are odd in number.
        const word = view.getInt32(at, true);
        const split = word ^ 0x22222222;
        const quoting = ~(((split & 0x7f7f7f7f) + 0x7f7f7f7f) | split) & 0x80808080;
        if (quoting === (~(((word & 0x7f7f7f7f) + 0x5d5d5d5d) | word) & 0x80808080)) {
          const halves = quoting ^ (quoting >>> 16);
          inside ^= ((halves ^ (halves >>> 8)) >>> 7) & 1;
          at = (at + 4) | 0;
          continue;
        }
      }
      at = (at + ((31 - Math.clz32(low & -low)) >> 3)) | 0;
      if (at >= to) break;
      const byte = bytes[at] as number;
      if (byte === 0x0a || byte === 0x0d) {
        const end = at;
        if (byte === 0x0d) {
          at = (at + 1) | 0;
          if (at >= to) break;
          if (bytes[at] !== 0x0a) {
            found.lonely = true;
            break;
          }
        }
        line = (line + 1) | 0;
        if (inside === 0) {
          if (end > start) {
            starts[count] = start;
            cursors[count] = start;
            ends[count] = end;
            lines[count] = startLine;
            bytes[end] = mark;
            count = (count + 1) | 0;
          }
          start = (at + 1) | 0;
          startLine = line;
          if (count === wanted) break;
        }
      } else if (byte === 0x22) {
        inside ^= 1;
        quotes = 1;
      }
      at = (at + 1) | 0;
    }
    found.rows = count;
    found.next = start;
    found.line = startLine;
    found.quotes = quotes === 1;
  };
  return { findRows };
}
