import type { Memory } from './memory.js';

/** Finds where records begin and end. */
export function rowKernels({ bytes, view, starts, ends, lines, cursors, found }: Memory) {
  /**
   * Finds at most so many records from a place on, and puts a delimiter where each ends. Blank lines are passed over; a record that
   * does not end before `limit` is not taken.
   */
  const findRows = (from: number, limit: number, most: number, delimiter: number): void => {
    let at = from;
    let start = from;
    let count = 0;
    let line = found.line;
    let startLine = line;
    let inside = 0;
    let quotes = 0;
    found.lonely = false;
    while (at < limit) {
      // Is there a byte below 0x23? Those are the line ends and the quote, and little else. Sixteen bytes are asked at once.
      const one = view.getInt32(at, true);
      const two = view.getInt32(at + 4, true);
      const three = view.getInt32(at + 8, true);
      const four = view.getInt32(at + 12, true);
      const low1 = (one - 0x23232323) & ~one;
      const low2 = (two - 0x23232323) & ~two;
      const low3 = (three - 0x23232323) & ~three;
      const low4 = (four - 0x23232323) & ~four;
      if (((low1 | low2 | low3 | low4) & 0x80808080) === 0) {
        at += 16;
        continue;
      }
      let low = low1 & 0x80808080;
      if (low === 0) {
        low = low2 & 0x80808080;
        at += 4;
        if (low === 0) {
          low = low3 & 0x80808080;
          at += 4;
          if (low === 0) {
            low = low4 & 0x80808080;
            at += 4;
          }
        }
      }
      if (quotes === 1) {
        // Where all of the four bytes that are so low are quotes, it matters only whether they are odd in number.
        const word = view.getInt32(at, true);
        const mark = word ^ 0x22222222;
        const quoting = ~(((mark & 0x7f7f7f7f) + 0x7f7f7f7f) | mark) & 0x80808080;
        if (quoting === (~(((word & 0x7f7f7f7f) + 0x5d5d5d5d) | word) & 0x80808080)) {
          const halves = quoting ^ (quoting >>> 16);
          inside ^= ((halves ^ (halves >>> 8)) >>> 7) & 1;
          at += 4;
          continue;
        }
      }
      at += (31 - Math.clz32(low & -low)) >> 3;
      if (at >= limit) break;
      const byte = view.getUint8(at);
      if (byte === 0x22) {
        inside ^= 1;
        quotes = 1;
      } else if (byte === 0x0a || byte === 0x0d) {
        const end = at;
        if (byte === 0x0d) {
          at += 1;
          if (at >= limit) break;
          if (view.getUint8(at) !== 0x0a) {
            found.lonely = true;
            break;
          }
        }
        line += 1;
        if (inside === 0) {
          if (end > start) {
            starts[count] = start;
            cursors[count] = start;
            ends[count] = end;
            lines[count] = startLine;
            bytes[end] = delimiter;
            count += 1;
          }
          start = at + 1;
          startLine = line;
          if (count === most) break;
        }
      }
      at += 1;
    }
    found.rows = count;
    found.next = start;
    found.line = startLine;
    found.quotes = quotes === 1;
  };
  return { findRows };
}
