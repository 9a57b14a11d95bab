/** Where the places of a cluster stand in the register, and its cells in the table of cells. */
export interface Field {
  readonly shift: number;
  readonly mask: number;
  readonly cells: number;
}

/** A cluster of a page, and where it is counted. */
export type Counted = Field & Block;

/** A cluster that is counted in lanes: where the table of its lanes begins, and how many there are. */
export type Packed = Counted & { readonly lane: number; readonly width: number };

/** Where counters begin, and how many there are for each group. */
export interface Block {
  readonly at: number;
  readonly wide: number;
}

/**
 * What kernels are given. Each is made in one place, of whole numbers: objects of another make, though equal, would have the
 * kernels optimised anew.
 */
export const field = (shift: number, mask: number, cells: number): Field => ({
  shift: shift | 0,
  mask: mask | 0,
  cells: cells | 0,
});

export const counted = ({ shift, mask, cells }: Field, { at, wide }: Block): Counted => ({
  shift,
  mask,
  cells,
  at: at | 0,
  wide: wide | 0,
});

export const packed = ({ shift, mask, cells }: Field, { at, wide }: Block, lane: number, width: number): Packed => ({
  shift,
  mask,
  cells,
  at: at | 0,
  wide: wide | 0,
  lane: lane | 0,
  width: width | 0,
});

/** Two clusters of a page that are counted at once. */
export interface TwoCounted {
  readonly one: Counted;
  readonly other: Counted;
}

/** The bit that says that a value is known, and the limits that put it in order. */
export interface Order {
  readonly bit: number;
  readonly limits: readonly number[];
}

/** A column that is held in memory, and where the rows at hand begin. */
export interface Taken {
  readonly held: Int32Array;
  readonly from: number;
  readonly into: Int32Array;
}

/** Where households are counted: so many classes for each group. */
export interface HomesCounted {
  readonly into: Int32Array;
  readonly wide: number;
}

/** A limit that no 32-bit number reaches. */
export const never = 2 ** 32;

/** How many states a household has at most, to have a table of their classes. */
export const fewStates = 1 << 13;

/** Where a map stands in the table. */
export interface At {
  readonly at: number;
}
