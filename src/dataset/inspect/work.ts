import type { Batch } from '../batch.js';
import { cellsOf } from './cells.js';

/** Verdicts on what a rule is put to. */
export const [holds, broken, unknown] = [0, 1, 2] as const;

/** A row that breaks a rule, by its number among all rows of its kind, from 1 on. */
export interface FoundRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly first?: number;
}

/** What a rule has come to. */
export interface Settled {
  readonly judged: number;
  readonly broken: number;
  readonly unknown: number;
  readonly examples: readonly FoundRow[];
}

/** A rule at work: it takes in batch after batch; `before` is how many rows of the kind came before. */
export interface RuleWork {
  readonly take: (batch: Batch, before: number) => void;
  readonly settle: () => Settled;
}

/** Writes a verdict for each row of a batch. */
export interface Judge {
  readonly judge: (batch: Batch, verdicts: Uint8Array, before: number) => void;
  /** Of a row that repeats another: which it repeats. */
  readonly firstOf?: (batch: Batch, row: number) => number;
}

let verdicts = new Uint8Array(0);

/** The work of a rule that is put to each row by itself, or with those before it. */
export function rowWork(columns: readonly string[], { judge, firstOf }: Judge, most: number): RuleWork {
  const counted = { rows: 0, broken: 0, unknown: 0 };
  const examples: FoundRow[] = [];
  const show = (batch: Batch, before: number): void => {
    for (let row = 0; row < batch.length && examples.length < most; row += 1) {
      if (verdicts[row] !== broken) continue;
      const first = firstOf === undefined ? {} : { first: firstOf(batch, row) };
      examples.push({ row: before + row + 1, cells: cellsOf(batch, columns, row), ...first });
    }
  };
  const take = (batch: Batch, before: number): void => {
    const { length } = batch;
    if (verdicts.length < length) verdicts = new Uint8Array(length);
    const given = verdicts;
    judge(batch, given, before);
    let brokenHere = 0;
    let unknownHere = 0;
    for (let row = 0; row < length; row += 1) {
      const verdict = given[row] as number;
      brokenHere += verdict & 1;
      unknownHere += verdict >> 1;
    }
    counted.rows += length;
    counted.broken += brokenHere;
    counted.unknown += unknownHere;
    if (brokenHere > 0 && examples.length < most) show(batch, before);
  };
  return {
    take,
    settle: () => ({
      judged: counted.rows - counted.unknown,
      broken: counted.broken,
      unknown: counted.unknown,
      examples,
    }),
  };
}
