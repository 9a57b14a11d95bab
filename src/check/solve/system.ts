/** Whole numbers, each times a whole number, that come to at least so much. */
export interface Constraint {
  readonly terms: readonly (readonly [variable: number, times: bigint])[];
  readonly atLeast: bigint;
  /** The figures that say so, a bit each; none where definitions do. */
  readonly figures: bigint;
}

/** Where each number lies. */
export interface Bounds {
  readonly least: readonly bigint[];
  readonly most: readonly bigint[];
}

/** Whole numbers within bounds, and what must be so of them. */
export interface System {
  readonly bounds: Bounds;
  readonly constraints: readonly Constraint[];
}

/** What comes of a system: numbers that do; figures that cannot hold together; or neither, within the steps allowed. */
export type Outcome =
  | { readonly is: 'feasible'; readonly numbers: readonly bigint[]; readonly bounds: Bounds }
  | { readonly is: 'conflict'; readonly figures: bigint }
  | { readonly is: 'undecided' };

/** How much may yet be spent on what is solved; all that belongs together shares one. */
export interface Steps {
  left: number;
}

/** What the terms of a constraint come to. */
export const sumOf = ({ terms }: Constraint, numbers: readonly bigint[]): bigint =>
  terms.reduce((sum, [variable, times]) => sum + times * (numbers[variable] ?? 0n), 0n);
