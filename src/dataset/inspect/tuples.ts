import { grown } from '../engine/grown.js';

/** Rows of whole numbers told apart: each distinct one has a number, first come first numbered from 1. */
export interface Tuples {
  /** The number of a row of numbers, which is new if no other was given it before. */
  readonly of: (row: Int32Array) => number;
}

/** A table of rows of so many numbers; what looks the same by its hash is compared in full. */
export function tuples(width: number): Tuples {
  let slots = new Int32Array(1 << 10);
  let held = new Int32Array(width << 9);
  let count = 0;
  const hashOf = (row: Int32Array, from: number): number => {
    let hash = width;
    for (let at = 0; at < width; at += 1) {
      hash = Math.imul(hash ^ (row[from + at] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> 1;
  };
  const isSame = (row: Int32Array, number: number): boolean => {
    const from = (number - 1) * width;
    for (let at = 0; at < width; at += 1) if (held[from + at] !== row[at]) return false;
    return true;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    for (let number = 1; number <= count; number += 1) {
      let slot = hashOf(held, (number - 1) * width) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
  };
  return {
    of: (row) => {
      let slot = hashOf(row, 0) & (slots.length - 1);
      for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
        if (isSame(row, number)) return number;
        slot = (slot + 1) & (slots.length - 1);
      }
      count += 1;
      slots[slot] = count;
      if (held.length < count * width) held = grown(held, count * width);
      held.set(row, (count - 1) * width);
      if (count * 2 > slots.length) grow();
      return count;
    },
  };
}
