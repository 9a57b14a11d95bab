import { powerOfTwo } from '../engine/grown.js';

/** Numbers for texts, first come first numbered from 1; number 0 is the empty text. */
export interface TextTable {
  readonly texts: readonly string[];
  /** The number of a text, a new one if it has none. */
  readonly of: (text: string) => number;
  /** The number of a text; 0 if it has none. */
  readonly find: (text: string) => number;
}

/** A table of texts: what looks the same by its hash is compared in full. Unlike a `Map` it may hold more than 2^24. */
export function textTable(): TextTable {
  const texts = [''];
  // The number of a text, and its hash, in the first free place from that which the hash says; 0 is free.
  let numbers = new Int32Array(1 << 8);
  let hashes = new Int32Array(1 << 8);
  const placeOf = (text: string, hash: number): number => {
    const last = numbers.length - 1;
    let at = hash & last;
    for (let number = numbers[at] as number; number !== 0; number = numbers[at] as number) {
      if (hashes[at] === hash && texts[number] === text) return at;
      at = (at + 1) & last;
    }
    return at;
  };
  const grow = (): void => {
    const [before, hashesBefore] = [numbers, hashes];
    numbers = new Int32Array(powerOfTwo(before.length * 2));
    hashes = new Int32Array(numbers.length);
    for (const [from, number] of before.entries()) {
      if (number === 0) continue;
      const hash = hashesBefore[from] as number;
      let at = hash & (numbers.length - 1);
      while (numbers[at] !== 0) at = (at + 1) & (numbers.length - 1);
      numbers[at] = number;
      hashes[at] = hash;
    }
  };
  return {
    texts,
    find: (text) => numbers[placeOf(text, hashOf(text))] as number,
    of: (text) => {
      if (texts.length * 2 > numbers.length) grow();
      const hash = hashOf(text);
      const at = placeOf(text, hash);
      if (numbers[at] !== 0) return numbers[at] as number;
      numbers[at] = texts.length;
      hashes[at] = hash;
      return texts.push(text) - 1;
    },
  };
}

function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 16);
}
