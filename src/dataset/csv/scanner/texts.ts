import { batchRows } from '../../batch.js';
import type { CellKernels } from './cells.js';
import { type Memory, type TextColumn, textSlot, textSlots } from './memory.js';

/** A column whose cells are known by their text, and where what they mean goes. */
export interface TextStep {
  readonly column: TextColumn;
  /** Its place among the wanted columns. */
  readonly index: number;
  readonly delimiter: number;
  /** Of a flag, the word and the bit that says yes; of others, the word and the bit that says known. */
  readonly word: number;
  readonly bit: number;
  /** Of a flag: 1 says yes and 0 says no. */
  readonly digits: boolean;
}

/** Kernels of flags, codes, places, keys and whatever else is known by its text. */
export function textKernels(memory: Memory, { setAside }: CellKernels) {
  const {
    view,
    bytes,
    cursors: allCursors,
    words: allWords,
    values: allValues,
    texts: known,
    found,
    keep,
    decoder,
  } = memory;

  const lastSlot = (textSlots - 1) * textSlot;

  const textOf = (from: number, length: number): string => {
    let all = 0;
    for (let at = from; at < from + length && length < 13; at += 1) all |= view.getUint8(at);
    if (length > 12 || all > 0x7f) return decoder.decode(bytes.subarray(from, from + length));
    const byte = (place: number): number => view.getUint8(from + place);
    // In one piece: a string put together letter by letter is taken apart again by who looks at it.
    const six = String.fromCharCode(byte(0), byte(1), byte(2), byte(3), byte(4), byte(5));
    if (length < 7) return six.slice(0, length);
    return (six + String.fromCharCode(byte(6), byte(7), byte(8), byte(9), byte(10), byte(11))).slice(0, length);
  };

  /** What a text means that was not met lately. */
  const learn = ({ column }: TextStep, from: number, length: number): number => {
    const raw = textOf(from, length);
    // Between quotes stands none; without them one is astray.
    return raw.includes('"') ? -1 : column.meaning(raw);
  };

  /** What the cell means that begins here; -1 where it was set aside. `found.after` is where the next one begins. */
  const readText = (step: TextStep, row: number, at: number): number => {
    const quoted = view.getUint8(at) === 0x22 ? 1 : 0;
    const from = at + quoted;
    const pattern = (quoted === 1 ? 0x22 : step.delimiter) * 0x01010101;
    let a = view.getInt32(from, true);
    let b = 0;
    let c = 0;
    let length = 0;
    let split = a ^ pattern;
    let hit = (split - 0x01010101) & ~split & 0x80808080;
    if (hit !== 0) {
      length = (31 - Math.clz32(hit & -hit)) >> 3;
      a &= keep[length] as number;
    } else {
      b = view.getInt32(from + 4, true);
      split = b ^ pattern;
      hit = (split - 0x01010101) & ~split & 0x80808080;
      if (hit !== 0) {
        length = (31 - Math.clz32(hit & -hit)) >> 3;
        b &= keep[length] as number;
        length += 4;
      } else {
        c = view.getInt32(from + 8, true);
        split = c ^ pattern;
        hit = (split - 0x01010101) & ~split & 0x80808080;
        if (hit !== 0) {
          length = (31 - Math.clz32(hit & -hit)) >> 3;
          c &= keep[length] as number;
          length += 8;
        } else if (view.getUint8(from + 12) === (pattern & 0xff)) length = 12;
        else return readLong(step, row, at);
      }
    }
    const after = from + length + quoted;
    if (quoted === 1 && view.getUint8(after) !== step.delimiter) return leave(step, row, at);
    found.after = after + 1;
    if (length === 0) return 0;
    const tag = (step.column.serial << 4) | length;
    let slot = slotOf(a, b, c, tag);
    if (!isAt(slot, a, b, c, tag)) {
      slot ^= 8;
      if (!isAt(slot, a, b, c, tag)) {
        const meaning = learn(step, from, length);
        if (meaning < 0) return leave(step, row, at);
        // What has the delimiter in it, between quotes, is not looked for where it would be two cells.
        if (quoted === 1 && (hasByte(a, step.delimiter) || hasByte(b, step.delimiter) || hasByte(c, step.delimiter)))
          return meaning;
        // Of two places the first if it is free, or the other: one that was taken is given up now and then.
        slot ^= 8;
        if (known[slot] !== 0 && (known[slot ^ 8] === 0 || (from & 1) === 1)) slot ^= 8;
        known[slot] = tag;
        known[slot + 1] = a;
        known[slot + 2] = b;
        known[slot + 3] = c;
        known[slot + 4] = meaning;
      }
    }
    return known[slot + 4] as number;
  };

  /** Where a text is kept, or else in the place beside. */
  const slotOf = (a: number, b: number, c: number, tag: number): number => {
    const mixed =
      Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(tag, 0x27d4eb2f);
    return ((mixed ^ (mixed >>> 15)) << 3) & lastSlot;
  };

  const hasByte = (word: number, byte: number): boolean => {
    const split = word ^ Math.imul(byte, 0x01010101);
    return ((split - 0x01010101) & ~split & 0x80808080) !== 0;
  };

  const isAt = (slot: number, a: number, b: number, c: number, tag: number): boolean =>
    known[slot] === tag && known[slot + 1] === a && known[slot + 2] === b && known[slot + 3] === c;

  const leave = (step: TextStep, row: number, at: number): number => {
    found.after = setAside(row, step.index, at, step.delimiter);
    return -1;
  };

  /** A cell of more than twelve bytes. */
  const readLong = (step: TextStep, row: number, at: number): number => {
    const end = longEnd(row, at, step.delimiter);
    if (end < 0) return leave(step, row, at);
    const quoted = view.getUint8(at) === 0x22 ? 1 : 0;
    const meaning = learn(step, at + quoted, end - at - 2 * quoted);
    if (meaning < 0) return leave(step, row, at);
    found.after = end + 1;
    return meaning;
  };

  /** Where a long cell without quotes of its own ends; -1 for another. */
  const longEnd = (row: number, from: number, delimiter: number): number => {
    const limit = memory.ends[row] as number;
    const quoted = view.getUint8(from) === 0x22;
    const sought = quoted ? 0x22 : delimiter;
    let at = quoted ? from + 1 : from;
    while (at < limit && view.getUint8(at) !== sought) at += 1;
    if (!quoted) return at <= limit ? at : -1;
    return at < limit && view.getUint8(at + 1) === delimiter ? at + 1 : -1;
  };

  /**
   * Cells whose meaning is a value: a date, or the number of a text. Most are as long as the cell before, and quoted as it was: that
   * is tried first, without asking where the cell ends, for no text that is known has a delimiter or a quote in it.
   */
  const texts = (rows: number, step: TextStep): void => {
    const text = view;
    const cursors = allCursors;
    const words = allWords;
    const values = allValues;
    const table = known;
    const delimiter = step.delimiter | 0;
    const count = rows | 0;
    const bit = step.bit | 0;
    const base = (step.word * batchRows) | 0;
    const serial = step.column.serial | 0;
    let quoted = 0;
    let length = 0;
    let keepA = 0;
    let keepB = 0;
    let keepC = 0;
    let tag = -1;
    let closing = 0;
    let closed = 0;
    for (let row = 0; row < count; row += 1) {
      const at = cursors[row] as number;
      const from = (at + quoted) | 0;
      const a = text.getInt32(from, true) & keepA;
      const b = text.getInt32((from + 4) | 0, true) & keepB;
      const c = text.getInt32((from + 8) | 0, true) & keepC;
      const end = (from + length) | 0;
      const ended = (text.getUint16(end, true) & closing) ^ closed;
      let slot = slotOf(a, b, c, tag) | 0;
      let other =
        ((table[slot] as number) ^ tag) |
        ((table[(slot + 1) | 0] as number) ^ a) |
        ((table[(slot + 2) | 0] as number) ^ b) |
        ((table[(slot + 3) | 0] as number) ^ c);
      if (other !== 0) {
        slot ^= 8;
        other =
          ((table[slot] as number) ^ tag) |
          ((table[(slot + 1) | 0] as number) ^ a) |
          ((table[(slot + 2) | 0] as number) ^ b) |
          ((table[(slot + 3) | 0] as number) ^ c);
      }
      let meaning = table[(slot + 4) | 0] as number;
      if ((other | ended) === 0 && (quoted === 0 || text.getUint8(at) === 0x22)) cursors[row] = end + quoted + 1;
      else {
        meaning = Math.max(0, readText(step, row, at) | 0);
        const after = found.after | 0;
        cursors[row] = after;
        if (meaning !== 0) {
          quoted = +(text.getUint8(at) === 0x22);
          length = (after - at - 1 - 2 * quoted) | 0;
          closing = quoted === 0 ? 0xff : 0xffff;
          closed = quoted === 0 ? delimiter : 0x22 | (delimiter << 8);
          // Longer ones are not kept: no tag is -1.
          tag = length > 12 ? -1 : (serial << 4) | length;
          length = length > 12 ? 0 : length;
          keepA = keep[Math.min(4, length)] as number;
          keepB = keep[Math.min(4, Math.max(0, length - 4))] as number;
          keepC = keep[Math.max(0, length - 8)] as number;
        }
      }
      values[row] = meaning;
      words[(base + row) | 0] = (words[(base + row) | 0] as number) | (+(meaning !== 0) << bit);
    }
  };

  return { texts, readText };
}

/** @see textKernels */
export type TextKernels = ReturnType<typeof textKernels>;
