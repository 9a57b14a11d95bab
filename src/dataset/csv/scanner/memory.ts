import { batchRows } from '../../batch.js';

/** How many bytes are read at once; a record longer than this is left to the careful reader. */
export const windowSize = 1 << 20;

/** The most cells of a record that the scanner takes: as many delimiters stand after the bytes, so that no kernel runs off. */
export const mostCells = 1 << 16;

/** The most words of a batch that the scanner fills. */
export const mostWords = 8;

/** Where the bytes of a window end at the latest. */
const windowEnd = 2 * windowSize;

/** Where keys are laid that do not stand in the bytes as they are. */
export const arena = windowEnd + mostCells + 256;
export const arenaSize = 1 << 16;

/** What a kernel found out beside the cells. */
interface Found {
  rows: number;
  /** Where the first record begins that was not taken, and on which line. */
  next: number;
  line: number;
  quotes: boolean;
  /** A carriage return stands alone in the next record. */
  lonely: boolean;
  /** How many cells were left for later. */
  odd: number;
  /** Whether any row is marked. */
  marked: boolean;
  /** Where the cell after the one just read begins. */
  after: number;
}

/** A column whose cells are known by their text. */
export interface TextColumn {
  /** Tells its texts from those of all other columns, of other sources too. */
  readonly serial: number;
  /** What a text means: bits of a flag (2 known, 1 yes), a date or the number of a text; 0 missing, -1 that it must be read with care. */
  readonly meaning: (raw: string) => number;
}

const rowed = (): Int32Array => new Int32Array(batchRows);
const cached = 1 << 15;
const oddRoom = 1 << 15;

/**
 * The memory that all kernels work in: one set in a process, for V8 takes an array for a constant only where it is made once and
 * captured. Nothing in it lasts beyond a batch but the bytes, and those while `owner` stays the same.
 */
const make = (bytes: Uint8Array<ArrayBuffer>) => ({
  bytes,
  view: new DataView(bytes.buffer),
  starts: rowed(),
  ends: rowed(),
  lines: rowed(),
  /** Where the next cell of each row begins. */
  cursors: rowed(),
  /** Rows to be read again, with care. */
  marked: new Uint8Array(batchRows),
  words: new Int32Array(mostWords * batchRows),
  /** What a kernel read. */
  values: rowed(),
  /** The bits of the words for what flags say, of each four and their sixteen answers. */
  flagBits: new Int32Array(64),
  flagPlaces: new Int32Array(16),
  flagWords: new Int32Array(32),
  flagMeanings: new Int32Array(32),
  keyStarts: rowed(),
  keyLengths: rowed(),
  oddRows: new Int32Array(oddRoom),
  oddColumns: new Int32Array(oddRoom),
  oddStarts: new Int32Array(oddRoom),
  oddEnds: new Int32Array(oddRoom),
  /** Texts of up to twelve bytes met lately, and what each means in its column. */
  texts: [0, 1, 2].map(() => new Int32Array(cached)) as [Int32Array, Int32Array, Int32Array],
  tags: new Int32Array(cached),
  meanings: new Int32Array(cached),
  keep: Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1),
  days: Int32Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0),
  found: { rows: 0, next: 0, line: 0, quotes: false, lonely: false, odd: 0, marked: false, after: 0 } as Found,
  decoder: new TextDecoder('utf-8', { ignoreBOM: true }),
  /** Whose bytes are here. */
  owner: { of: undefined as object | undefined },
  /** Small batches first: V8 keeps a kernel that grew hot within one long loop as it compiled it there. */
  warm: { rows: 20_000 },
});

/** @see make */
export type Memory = ReturnType<typeof make>;

let made: Memory | undefined;

/** The one memory of this process. */
export const memory = (): Memory => {
  made ??= make(new Uint8Array(arena + arenaSize + 64));
  return made;
};
