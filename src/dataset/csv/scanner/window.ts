import { memory, mostCells, windowSize } from './memory.js';

/** Bytes that are read through a window: what is left over of what came before, and the next piece. */
export interface ByteWindow {
  /** Puts the bytes into the memory, unless they are there still. */
  readonly hold: () => void;
  /** Where the last whole line of it ends. */
  readonly wholeLines: () => number;
  readonly length: () => number;
  readonly isUtf8: (to: number) => boolean;
  /** Takes the next piece behind what is left over from a place on; `false` when there is none. */
  readonly advance: (from: number) => Promise<boolean>;
  /** Ends the bytes with a line feed if they have none. */
  readonly finish: () => void;
  /** All bytes from a place on, to the end. */
  readonly rest: (from: number) => AsyncGenerator<Uint8Array>;
}

const lineFeed = 0x0a;

/** A window over bytes, the first chunk of which has come already. */
export function byteWindow(
  first: Uint8Array,
  chunks: AsyncGenerator<Uint8Array>,
  delimiter: number,
  isUtf8: (bytes: Uint8Array) => boolean,
  size = windowSize,
): ByteWindow {
  const { bytes, owner } = memory();
  const me = {};
  let chunk = first;
  let taken = 0;
  let left = new Uint8Array();
  let piece = new Uint8Array();
  const length = (): number => left.length + piece.length;
  const copy = (from: number): Uint8Array<ArrayBuffer> => {
    const all = new Uint8Array(length() - from);
    if (from < left.length) all.set(left.subarray(from));
    all.set(piece.subarray(Math.max(0, from - left.length)), Math.max(0, left.length - from));
    return all;
  };
  return {
    length,
    hold: () => {
      if (owner.of === me) return;
      owner.of = me;
      bytes.set(left);
      bytes.set(piece, left.length);
      bytes.fill(delimiter, length(), length() + mostCells + 64);
    },
    wholeLines: () => {
      const inPiece = piece.lastIndexOf(lineFeed);
      return inPiece >= 0 ? left.length + inPiece + 1 : left.lastIndexOf(lineFeed) + 1;
    },
    isUtf8: (to) => {
      if (left.length === 0) return isUtf8(piece.subarray(0, to));
      const cut = piece.indexOf(lineFeed) + 1;
      const head = new Uint8Array(left.length + cut);
      head.set(left);
      head.set(piece.subarray(0, cut), left.length);
      return isUtf8(head.subarray(0, to)) && isUtf8(piece.subarray(cut, Math.max(cut, to - left.length)));
    },
    advance: async (from) => {
      left = copy(from) as Uint8Array<ArrayBuffer>;
      owner.of = owner.of === me ? undefined : owner.of;
      if (taken === chunk.length) {
        const next = await chunks.next();
        if (next.done === true) {
          piece = new Uint8Array();
          return false;
        }
        chunk = next.value;
        taken = 0;
      }
      piece = chunk.subarray(taken, taken + size) as Uint8Array<ArrayBuffer>;
      taken += piece.length;
      return true;
    },
    finish: () => {
      if (length() === 0 || left[left.length - 1] === lineFeed) return;
      const ended = new Uint8Array(left.length + 1);
      ended.set(left);
      ended[left.length] = lineFeed;
      left = ended;
    },
    rest: async function* (from) {
      yield copy(from);
      if (taken < chunk.length) yield chunk.subarray(taken);
      yield* chunks;
    },
  };
}
