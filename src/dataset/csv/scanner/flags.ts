import { batchRows } from '../../batch.js';
import type { Memory } from './memory.js';
import type { TextKernels, TextStep } from './texts.js';

/** Kernels of flags. */
export function flagKernels(memory: Memory, { readText }: TextKernels) {
  const { view, cursors, words, found, flagBits, flagPlaces, flagWords, flagMeanings } = memory;

  /** Flags side by side, all in one word. */
  const flags = (rows: number, run: FlagRun): void => {
    const base = run.base | 0;
    const count = rows | 0;
    const fours = run.fours | 0;
    const rest = run.rest | 0;
    const whole = run.whole | 0;
    const leftMask = run.leftMask | 0;
    const rightMask = run.rightMask | 0;
    const left = run.left | 0;
    const right = run.right | 0;
    flagBits.set(run.bits);
    flagPlaces.set(run.places);
    flagWords.set(run.words);
    flagMeanings.set(run.meanings);
    for (let row = 0; row < count; row += 1) {
      let at = cursors[row] as number;
      let bits = 0;
      let four = 0;
      for (; four < fours; four += 1) {
        const one = view.getInt32(at, true);
        const two = view.getInt32(at + 4, true);
        if ((one & 0xfffefffe) === whole && (two & 0xfffefffe) === whole) {
          const said = (one & 1) | ((one >>> 15) & 2) | ((two & 1) << 2) | ((two >>> 13) & 8);
          bits |= flagBits[four * 16 + said] as number;
          at += 8;
        } else {
          bits |= readFlags(run, four * 4, 4, row, at);
          at = found.after;
        }
      }
      if (rest > 0) {
        const one = view.getInt32(at, true);
        const two = view.getInt32(at + 4, true);
        if ((one & leftMask) === left && (two & rightMask) === right) {
          const said = (one & 1) | ((one >>> 15) & 2) | ((two & 1) << 2);
          bits |= flagBits[four * 16 + (said & run.said)] as number;
          at += rest * 2;
        } else {
          bits |= readFlags(run, four * 4, rest, row, at);
          at = found.after;
        }
      }
      words[base + row] = (words[base + row] as number) | bits;
      cursors[row] = at;
    }
  };

  /** So many flags, one by one. */
  const readFlags = (run: FlagRun, from: number, count: number, row: number, start: number): number => {
    const delimiter = run.delimiter | 0;
    const digits = run.digits;
    let bits = 0;
    let at = start;
    for (let index = from; index < from + count; index += 1) {
      const byte = view.getUint8(at);
      if (byte === delimiter) {
        at += 1;
        continue;
      }
      const bit = flagPlaces[index] as number;
      if (digits && (byte & 0xfe) === 0x30 && view.getUint8(at + 1) === delimiter) {
        bits |= (2 | (byte & 1)) << bit;
        at += 2;
        continue;
      }
      const word = view.getInt32(at, true);
      // A text of three bytes met before, 是 or 否, and the delimiter.
      if (word === flagWords[index * 2]) {
        bits |= (flagMeanings[index * 2] as number) << bit;
        at += 4;
        continue;
      }
      if (word === flagWords[index * 2 + 1]) {
        bits |= (flagMeanings[index * 2 + 1] as number) << bit;
        at += 4;
        continue;
      }
      if ((word & 0xffffff) === (0x2222 | (delimiter << 16))) {
        at += 3;
        continue;
      }
      if (digits && (word & 0xfffffeff) === (0x00223022 | (delimiter << 24))) {
        bits |= (2 | ((word >>> 8) & 1)) << bit;
        at += 4;
        continue;
      }
      const meaning = readText(run.steps[index] as TextStep, row, at);
      bits |= (meaning < 0 ? 0 : meaning) << bit;
      if (meaning > 0 && found.after === at + 4 && byte !== 0x22) remember(run, index, word, meaning);
      at = found.after;
    }
    found.after = at;
    return bits;
  };

  const remember = ({ words: met, meanings }: FlagRun, index: number, word: number, meaning: number): void => {
    const slot = met[index * 2] === 0 ? index * 2 : index * 2 + 1;
    met[slot] = word;
    meanings[slot] = meaning;
    flagWords[slot] = word;
    flagMeanings[slot] = meaning;
  };

  return { flags };
}

/** The most flags that one kernel reads. */
export const mostFlags = 16;

/** Flags of one word side by side, as the kernel takes them: by fours and the rest; two of them in digits are four bytes. */
export interface FlagRun {
  readonly steps: readonly TextStep[];
  readonly delimiter: number;
  readonly digits: boolean;
  readonly places: Int32Array;
  /** Two texts of three bytes with the delimiter for each flag, and what they mean, as they are met. */
  readonly words: Int32Array;
  readonly meanings: Int32Array;
  readonly base: number;
  readonly fours: number;
  readonly rest: number;
  /** For each four, the bits for each of their sixteen answers. */
  readonly bits: Int32Array;
  /** What two flags in digits look like, but for what they say. */
  readonly whole: number;
  readonly leftMask: number;
  readonly left: number;
  readonly rightMask: number;
  readonly right: number;
  /** Which answers there are in the rest. */
  readonly said: number;
}

/** Flags of one word, as the kernel takes them. */
export function flagRun(steps: readonly TextStep[]): FlagRun {
  const digits = 0x00300030 | ((steps[0]?.delimiter ?? 0) * 0x01000100);
  const rest = steps.length & 3;
  const leftMask = rest === 1 ? 0xfffe : 0xfffefffe | 0;
  const rightMask = rest === 3 ? 0xfffe : 0;
  const inDigits = steps.every((each) => each.digits);
  const bits = Int32Array.from({ length: mostFlags * 4 }, (_, index) =>
    steps
      .slice((index >> 4) * 4, (index >> 4) * 4 + 4)
      .reduce((all, { bit }, place) => all | ((2 | ((index >> place) & 1)) << bit), 0),
  );
  return {
    steps,
    delimiter: steps[0]?.delimiter ?? 0,
    digits: inDigits,
    places: Int32Array.from(steps, ({ bit }) => bit),
    words: new Int32Array(mostFlags * 2),
    meanings: new Int32Array(mostFlags * 2),
    base: (steps[0]?.word ?? 0) * batchRows,
    fours: steps.length >> 2,
    rest,
    bits,
    // Under the mask, which leaves out the lowest bit, nothing is 1.
    whole: inDigits ? digits : 1,
    leftMask,
    left: inDigits ? digits & leftMask : 1,
    rightMask,
    right: digits & rightMask,
    said: (1 << rest) - 1,
  };
}
