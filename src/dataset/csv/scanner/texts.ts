import { batchRows } from '../../batch.js';
import type { CellKernels } from './cells.js';
import type { Memory, TextColumn } from './memory.js';

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
  const { view, bytes, cursors, words, values, found, tags, meanings, keep, decoder } = memory;
  const [first, second, third] = memory.texts;
  const last = tags.length - 1;

  const textOf = (from: number, length: number): string => {
    let text = '';
    for (let at = from; at < from + length && length < 13; at += 1) {
      const byte = view.getUint8(at);
      if (byte > 0x7f) return decoder.decode(bytes.subarray(from, from + length));
      text += String.fromCharCode(byte);
    }
    return length < 13 ? text : decoder.decode(bytes.subarray(from, from + length));
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
    let hash =
      Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(tag, 0x27d4eb2f);
    hash ^= hash >>> 15;
    let slot = hash & last;
    if (tags[slot] === tag && first[slot] === a && second[slot] === b && third[slot] === c)
      return meanings[slot] as number;
    slot ^= 1;
    if (tags[slot] === tag && first[slot] === a && second[slot] === b && third[slot] === c)
      return meanings[slot] as number;
    if (tags[slot ^ 1] === 0 || (hash >>> 30) & 1) slot ^= 1;
    const meaning = learn(step, from, length);
    if (meaning < 0) return leave(step, row, at);
    meanings[slot] = meaning;
    tags[slot] = tag;
    first[slot] = a;
    second[slot] = b;
    third[slot] = c;
    return meaning;
  };

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

  /** Cells whose meaning is a value: a date, or the number of a text. */
  const texts = (rows: number, step: TextStep): void => {
    const delimiter = step.delimiter | 0;
    const count = rows | 0;
    const bit = 1 << step.bit;
    const base = (step.word * batchRows) | 0;
    let a = 0;
    let b = 0;
    let length = 0;
    let meaning = 0;
    for (let row = 0; row < count; row += 1) {
      const at = cursors[row] as number;
      // The same six bytes as in the row before: places and dates often stand together.
      if (length === 6 && view.getInt32(at, true) === a && (view.getInt32(at + 4, true) & 0xffffff) === b) {
        cursors[row] = at + 7;
      } else {
        meaning = readText(step, row, at);
        const after = found.after;
        cursors[row] = after;
        length = meaning > 0 && after === at + 7 && view.getUint8(at) !== 0x22 ? 6 : 0;
        if (length === 6) {
          a = view.getInt32(at, true);
          b = (view.getInt32(at + 4, true) & 0xffff) | (delimiter << 16);
        }
      }
      if (meaning > 0) {
        values[row] = meaning;
        words[base + row] = (words[base + row] as number) | bit;
      } else values[row] = 0;
    }
  };

  return { texts, readText };
}

/** @see textKernels */
export type TextKernels = ReturnType<typeof textKernels>;
