import { batchRows } from '../../batch.js';

/** How many bytes are read at once; a record longer than this is left to the careful reader. */
export const windowSize = 1 << 20;

/** The most cells of a record that the scanner takes: as many delimiters stand after the bytes, so that no kernel runs off. */
export const mostCells = 1 << 16;

/** The most words of a batch that the scanner fills. */
export const mostWords = 8;

/** The most columns of numbers that one kernel reads side by side. */
export const mostSide = 4;

/** The slots for texts met lately, and how many numbers each takes. */
export const textSlots = 1 << 16;
export const textSlot = 8;

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
  /** Whether the number just read is known, as 1 or 0. */
  known: number;
}

/** A column whose cells are known by their text. */
export interface TextColumn {
  /** Tells its texts from those of all other columns, of other sources too. */
  readonly serial: number;
  /** What a text means: bits of a flag (2 known, 1 yes), a date or the number of a text; 0 missing, -1 that it must be read with care. */
  readonly meaning: (raw: string) => number;
}

const rowed = (columns = 1): Int32Array => new Int32Array(columns * batchRows);

// V8 takes no array of up to 64 bytes for a constant: those lie where it moves things about.
const table = (...first: readonly number[]): Int32Array => {
  const all = new Int32Array(128);
  all.set(first);
  return all;
};

const oddRoom = 1 << 15;

/**
 * The memory that all kernels work in: one set in a process, for V8 takes an array for a constant only where it is made once and
 * captured. Nothing in it lasts beyond a batch but the bytes, and those while `owner` stays the same.
 */
const make = (bytes: Uint8Array<ArrayBuffer>) => ({
  bytes,
  view: new DataView(bytes.buffer),
  /** The bytes by fours. */
  quads: new Int32Array(bytes.buffer, 0, bytes.length >> 2),
  starts: rowed(),
  ends: rowed(),
  lines: rowed(),
  /** Where the next cell of each row begins. */
  cursors: rowed(),
  /** Rows to be read again, with care. */
  marked: new Uint8Array(batchRows),
  words: new Int32Array(mostWords * batchRows),
  /** What a kernel read, of one column or of those side by side. */
  values: rowed(mostSide),
  /** Their known bits, for each set of those that are known. */
  sideBits: table(),
  /** What counts of up to two digits say, by their first two bytes, where this delimiter ends them. */
  shortCounts: { delimiter: -1, said: new Int32Array(1 << 16) },
  /** The bits of the words for what flags say, of each four and their sixteen answers. */
  flagBits: new Int32Array(64),
  flagPlaces: table(),
  flagWords: new Int32Array(32),
  flagMeanings: new Int32Array(32),
  keyStarts: rowed(),
  keyLengths: rowed(),
  /** Keys of up to seven characters as one number in two parts, the first -1 for others. */
  keyHighs: rowed(),
  keyLows: rowed(),
  oddRows: new Int32Array(oddRoom),
  oddColumns: new Int32Array(oddRoom),
  oddStarts: new Int32Array(oddRoom),
  oddEnds: new Int32Array(oddRoom),
  /** Texts of up to twelve bytes met lately: each its tag (column and length), its bytes, and what it means in its column. */
  texts: new Int32Array(textSlots * textSlot),
  keep: table(0, 0xff, 0xffff, 0xffffff, -1),
  /** How many days each month has, but for leap years; no other number is a month. */
  days: table(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31),
  tens: table(1, 10, 100, 1000),
  found: {
    rows: 0,
    next: 0,
    line: 0,
    quotes: false,
    lonely: false,
    odd: 0,
    marked: false,
    after: 0,
    known: 0,
  } as Found,
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
