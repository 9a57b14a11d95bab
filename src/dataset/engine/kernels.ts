import type { Order, Packed, Taken, TwoCounted } from './given.js';
import { type At, type Counted, type Field, fewStates, type HomesCounted, never } from './given.js';
import type { Room } from './memory.js';

/** How many rows go through the kernels at a time. */
export const stripe = 4096;

/**
 * The loops that are run for every row, over memory of their own. They stand in one scope with that memory, which is made once:
 * an engine then takes each array for a constant, and the loops run twice as fast as with arrays for parameters. (As constants of
 * the module they would be variables once bundled.)
 */
export function build(room: Room) {
  // Of each row of a stripe: a word as it comes, the register, its group, its household, columns as they come; and chosen rows.
  const word = new Int32Array(stripe);
  const register = new Int32Array(stripe);
  const group = new Int32Array(stripe);
  const home = new Int32Array(stripe);
  const values = new Int32Array(stripe);
  const values2 = new Int32Array(stripe);
  const values3 = new Int32Array(stripe);
  const chosen = new Int32Array(stripe + 1);
  // What each byte of a word, and each place in an order, adds to the register.
  const byte0 = new Int32Array(256);
  const byte1 = new Int32Array(256);
  const byte2 = new Int32Array(256);
  const byte3 = new Int32Array(256);
  const steps = new Int32Array(1 << 13);
  const table = new Int32Array(room.table);
  const cellOf = new Uint16Array(room.cells);
  const lanes = new Float64Array(room.lanes);
  const marks = new Int32Array(room.marks);
  const state = new Int32Array(room.homes);
  const classes = new Int16Array(fewStates);
  const heap = new ArrayBuffer(room.heap);
  const counts = new Int32Array(heap);
  const sums = new Float64Array(heap);
  const seen = new Uint8Array(room.table);
  const columns = [values, values2, values3] as const;

  return {
    room,
    word,
    register,
    group,
    home,
    chosen,
    columns,
    steps,
    table,
    cellOf,
    lanes,
    marks,
    state,
    classes,
    counts,
    sums,
    seen,

    /** Sets what the bytes of the next words add: 256 entries for each of four. */
    setBytes: (entries: Int32Array): void => {
      byte0.set(entries.subarray(0, 256));
      byte1.set(entries.subarray(256, 512));
      byte2.set(entries.subarray(512, 768));
      byte3.set(entries.subarray(768));
    },
    // Each of these adds to the register what a column contributes to the places of its clusters.
    spread: (n: number): void => {
      for (let i = 0; i < n; i++) {
        const w = word[i]!;
        register[i]! += byte0[w & 255]! + byte1[(w >>> 8) & 255]! + byte2[(w >>> 16) & 255]! + byte3[w >>> 24]!;
      }
    },
    /** The same, to a register that holds nothing yet. */
    spreadFirst: (n: number): void => {
      for (let i = 0; i < n; i++) {
        const w = word[i]!;
        register[i] = byte0[w & 255]! + byte1[(w >>> 8) & 255]! + byte2[(w >>> 16) & 255]! + byte3[w >>> 24]!;
      }
    },
    /** Of a word of which one byte alone adds anything. */
    spreadByte: (n: number, { shift }: Pick<Field, 'shift'>): void => {
      for (let i = 0; i < n; i++) register[i]! += byte0[(word[i]! >>> shift) & 255]!;
    },
    order: (n: number, { bit, limits: [a = never, b = never] }: Order): void => {
      for (let i = 0; i < n; i++)
        register[i]! += steps[-((word[i]! >>> bit) & 1) & (1 + +(values[i]! >= a) + +(values[i]! >= b))]!;
    },
    orderMany: (n: number, { bit, limits }: Order): void => {
      for (let i = 0; i < n; i++) {
        const value = values[i]!;
        let reached = 1;
        for (const limit of limits) reached += +(value >= limit);
        register[i]! += steps[-((word[i]! >>> bit) & 1) & reached]!;
      }
    },
    /** The same of days, which are 0 when missing. */
    orderDays: (n: number, { limits: [a = never, b = never] }: Order): void => {
      for (let i = 0; i < n; i++) register[i]! += steps[+(values[i]! > 0) + +(values[i]! >= a) + +(values[i]! >= b)]!;
    },
    answer: (n: number, { into, shift, mask, cells }: Field & { readonly into: Int32Array }): void => {
      for (let i = 0; i < n; i++) into[i] = cellOf[cells + ((register[i]! >>> shift) & mask)]!;
    },

    place: (n: number, { at }: At): void => {
      for (let i = 0; i < n; i++) group[i] = table[at + values[i]!]!;
    },
    placeToo: (n: number, { at }: At): void => {
      for (let i = 0; i < n; i++) group[i]! += table[at + values[i]!]!;
    },
    see: (n: number): void => {
      for (let i = 0; i < n; i++) seen[group[i]!] = 1;
    },
    /** The rows that count for something; how many. */
    choose: (n: number, { shift, mask, cells }: Field): number => {
      let many = 0;
      for (let i = 0; i < n; i++) {
        chosen[many] = i;
        many += +(cellOf[cells + ((register[i]! >>> shift) & mask)]! !== 0);
      }
      return many;
    },

    count: (n: number, { shift, mask, cells, at, wide }: Counted): void => {
      for (let i = 0; i < n; i++) {
        const cell = cellOf[cells + ((register[i]! >>> shift) & mask)]!;
        counts[at + group[i]! * wide + cell]!++;
      }
    },
    countTwo: (n: number, { one, other }: TwoCounted): void => {
      const { shift, mask, cells, at, wide } = one;
      const { shift: shift2, mask: mask2, cells: cells2, at: at2, wide: wide2 } = other;
      for (let i = 0; i < n; i++) {
        const w = register[i]!;
        const g = group[i]!;
        counts[at + g * wide + cellOf[cells + ((w >>> shift) & mask)]!]!++;
        counts[at2 + g * wide2 + cellOf[cells2 + ((w >>> shift2) & mask2)]!]!++;
      }
    },
    countChosen: (many: number, { shift, mask, cells, at, wide }: Counted): void => {
      for (let k = 0; k < many; k++) {
        const i = chosen[k]!;
        const cell = cellOf[cells + ((register[i]! >>> shift) & mask)]!;
        counts[at + group[i]! * wide + cell]!++;
      }
    },

    // Several small counters in each number: for each lane, a cell has what it adds to all of its counters.
    packOne: (n: number, { shift, mask, cells, at, wide, lane }: Packed): void => {
      for (let i = 0; i < n; i++) {
        const cell = cellOf[cells + ((register[i]! >>> shift) & mask)]!;
        sums[at + group[i]! * wide]! += lanes[lane + cell]!;
      }
    },
    packTwo: (n: number, { shift, mask, cells, at, wide, lane }: Packed): void => {
      for (let i = 0; i < n; i++) {
        const l = lane + cellOf[cells + ((register[i]! >>> shift) & mask)]! * 2;
        const q = at + group[i]! * wide;
        sums[q]! += lanes[l]!;
        sums[q + 1]! += lanes[l + 1]!;
      }
    },
    packThree: (n: number, { shift, mask, cells, at, wide, lane }: Packed): void => {
      for (let i = 0; i < n; i++) {
        const l = lane + cellOf[cells + ((register[i]! >>> shift) & mask)]! * 3;
        const q = at + group[i]! * wide;
        sums[q]! += lanes[l]!;
        sums[q + 1]! += lanes[l + 1]!;
        sums[q + 2]! += lanes[l + 2]!;
      }
    },
    packChosen: (many: number, { shift, mask, cells, at, wide, lane, width }: Packed): void => {
      for (let k = 0; k < many; k++) {
        const i = chosen[k]!;
        const l = lane + cellOf[cells + ((register[i]! >>> shift) & mask)]! * width;
        const q = at + group[i]! * wide;
        for (let j = 0; j < width; j++) sums[q + j]! += lanes[l + j]!;
      }
    },

    // Up to three columns added up by cell.
    addOne: (n: number, { shift, mask, cells, at, wide }: Counted): void => {
      for (let i = 0; i < n; i++) {
        const cell = cellOf[cells + ((register[i]! >>> shift) & mask)]!;
        sums[at + group[i]! * wide + cell]! += values[i]!;
      }
    },
    addTwo: (n: number, { shift, mask, cells, at, wide }: Counted): void => {
      for (let i = 0; i < n; i++) {
        const q = at + group[i]! * wide + cellOf[cells + ((register[i]! >>> shift) & mask)]! * 2;
        sums[q]! += values[i]!;
        sums[q + 1]! += values2[i]!;
      }
    },
    addThree: (n: number, { shift, mask, cells, at, wide }: Counted): void => {
      for (let i = 0; i < n; i++) {
        const q = at + group[i]! * wide + cellOf[cells + ((register[i]! >>> shift) & mask)]! * 3;
        sums[q]! += values[i]!;
        sums[q + 1]! += values2[i]!;
        sums[q + 2]! += values3[i]!;
      }
    },
    addOneChosen: (many: number, { shift, mask, cells, at, wide }: Counted): void => {
      for (let k = 0; k < many; k++) {
        const i = chosen[k]!;
        sums[at + group[i]! * wide + cellOf[cells + ((register[i]! >>> shift) & mask)]!]! += values[i]!;
      }
    },
    addTwoChosen: (many: number, { shift, mask, cells, at, wide }: Counted): void => {
      for (let k = 0; k < many; k++) {
        const i = chosen[k]!;
        const q = at + group[i]! * wide + cellOf[cells + ((register[i]! >>> shift) & mask)]! * 2;
        sums[q]! += values[i]!;
        sums[q + 1]! += values2[i]!;
      }
    },
    addThreeChosen: (many: number, { shift, mask, cells, at, wide }: Counted): void => {
      for (let k = 0; k < many; k++) {
        const i = chosen[k]!;
        const q = at + group[i]! * wide + cellOf[cells + ((register[i]! >>> shift) & mask)]! * 3;
        sums[q]! += values[i]!;
        sums[q + 1]! += values2[i]!;
        sums[q + 2]! += values3[i]!;
      }
    },

    /** Of chosen rows, what a column has. */
    take: (many: number, { held, from, into }: Taken): void => {
      for (let k = 0; k < many; k++) into[chosen[k]!] = held[from + chosen[k]!]!;
    },

    /** Counts households, whose states are in the register, by class; how many, up to the first whose state has none yet. */
    countHomes: (n: number, { into, wide }: HomesCounted): number => {
      for (let i = 0; i < n; i++) {
        const own = classes[register[i]!]!;
        if (own < 0) return i;
        into[group[i]! * wide + own]!++;
      }
      return n;
    },
    /** What members say, gathered in the state of their household. */
    mark: (n: number, { shift, mask, cells, at }: Counted): void => {
      for (let i = 0; i < n; i++) state[at + home[i]!]! |= marks[cells + ((register[i]! >>> shift) & mask)]!;
    },
  };
}

/** The loops and their memory. */
export type Kernels = ReturnType<typeof build>;
