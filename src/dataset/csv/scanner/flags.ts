import { batchRows } from '../../batch.js';
import type { Memory } from './memory.js';
import type { TextKernels, TextStep } from './texts.js';

/** Kernels of flags. */
export function flagKernels(memory: Memory, { readText }: TextKernels) {
  const { view: wholeView, cursors: allCursors, words: allWords, flagBits, flagPlaces: allPlaces, found } = memory;
  const { flagWords, flagMeanings } = memory;

  /**
   * Flags side by side, all in one word: four in digits are compared at once. Where one of the four is missing they are read one
   * after the other without asking of each whether it is, for that cannot be foreseen; others are read with care.
   */
  const flags = (rows: number, run: FlagRun): void => {
    const view = wholeView;
    const cursors = allCursors;
    const words = allWords;
    const bitsOf = flagBits;
    const places = allPlaces;
    const base = run.base | 0;
    const count = rows | 0;
    const length = run.steps.length | 0;
    const rest = run.rest | 0;
    const wholes = (length - rest) | 0;
    const whole = run.whole | 0;
    const leftMask = run.leftMask | 0;
    const rightMask = run.rightMask | 0;
    const said = run.said | 0;
    const delimiter = run.delimiter | 0;
    const inWords = run.digits ? 0 : 1;
    bitsOf.set(run.bits);
    places.set(run.places);
    flagWords.set(run.words);
    flagMeanings.set(run.meanings);
    for (let row = 0; row < count; row += 1) {
      let at = cursors[row] as number;
      let bits = 0;
      let index = 0;
      let other = inWords;
      while (index < length && other === 0) {
        const one = view.getInt32(at, true);
        const two = view.getInt32((at + 4) | 0, true);
        const four = (one & 0x10001) | ((two & 0x10001) << 2);
        if (index < wholes) {
          if ((((one ^ whole) | (two ^ whole)) & 0xfffefffe) === 0) {
            bits |= bitsOf[((index << 2) + ((four | (four >>> 15)) & 15)) | 0] as number;
            at = (at + 8) | 0;
            index = (index + 4) | 0;
            continue;
          }
        } else if ((((one ^ whole) & leftMask) | ((two ^ whole) & rightMask)) === 0) {
          bits |= bitsOf[((index << 2) + ((four | (four >>> 15)) & said)) | 0] as number;
          at = (at + (rest << 1)) | 0;
          break;
        }
        const to = Math.min(index + 4, length);
        for (; index < to; index += 1) {
          const byte = view.getUint8(at);
          const digit = +((byte & 0xfe) === 0x30);
          bits |= ((2 | (byte & 1)) & -digit) << (places[index] as number);
          other |= view.getUint8((at + digit) | 0) ^ delimiter;
          at = (at + digit + 1) | 0;
        }
      }
      if (other !== 0) {
        bits = readFlags(run, row, cursors[row] as number) | 0;
        at = found.after | 0;
      }
      words[(base + row) | 0] = (words[(base + row) | 0] as number) | bits;
      cursors[row] = at;
    }
  };

  /** Flags of any kind, one by one. */
  const readFlags = (run: FlagRun, row: number, start: number): number => {
    const view = wholeView;
    const places = allPlaces;
    const delimiter = run.delimiter | 0;
    const length = run.steps.length | 0;
    const digits = run.digits;
    let bits = 0;
    let at = start;
    for (let index = 0; index < length; index += 1) {
      const byte = view.getUint8(at);
      if (byte === delimiter) {
        at += 1;
        continue;
      }
      const bit = places[index] as number;
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
  /** Whether 1 says yes and 0 says no. */
  readonly digits: boolean;
  readonly places: Int32Array;
  /** Two texts of three bytes with the delimiter for each flag, and what they mean, as they are met. */
  readonly words: Int32Array;
  readonly meanings: Int32Array;
  readonly base: number;
  readonly rest: number;
  /** For each four, the bits for each of their sixteen answers. */
  readonly bits: Int32Array;
  /** What two flags in digits look like, but for what they say. */
  readonly whole: number;
  /** What of it there is in the rest: in the first two and in the third. */
  readonly leftMask: number;
  readonly rightMask: number;
  /** Which answers there are in the rest. */
  readonly said: number;
}

/** Flags of one word, as the kernel takes them. */
export function flagRun(steps: readonly TextStep[]): FlagRun {
  const delimiter = steps[0]?.delimiter ?? 0;
  const rest = steps.length & 3;
  const bits = Int32Array.from({ length: mostFlags * 4 }, (_, index) =>
    steps
      .slice((index >> 4) * 4, (index >> 4) * 4 + 4)
      .reduce((all, { bit }, place) => all | ((2 | ((index >> place) & 1)) << bit), 0),
  );
  return {
    steps,
    delimiter,
    digits: steps.every((each) => each.digits),
    places: Int32Array.from(steps, ({ bit }) => bit),
    words: new Int32Array(mostFlags * 2),
    meanings: new Int32Array(mostFlags * 2),
    base: (steps[0]?.word ?? 0) * batchRows,
    rest,
    bits,
    whole: 0x00300030 | (delimiter * 0x01000100),
    leftMask: rest === 1 ? 0xfffe : 0xfffefffe | 0,
    rightMask: rest === 3 ? 0xfffe : 0,
    said: (1 << rest) - 1,
  };
}
