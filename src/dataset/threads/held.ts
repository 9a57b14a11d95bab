import type { Batch } from '../batch.js';
import type { OpenedSource } from '../source.js';
import type { DivisibleRows } from './divisible.js';
import { forgetRows } from './pool.js';

let made = 0;

/** Has threads forget rows that nobody holds any more. */
const forgetting = new FinalizationRegistry<number>(forgetRows);

/** Rows held in memory, for threads to share. */
export function divisibleRows(
  batches: readonly Batch[],
  { has, faults }: Pick<OpenedSource, 'has' | 'faults'>,
  rowsOf: Int32Array | undefined,
): DivisibleRows {
  made += 1;
  const rows: DivisibleRows = { kind: 'held', id: made, has, batches, rowsOf, faults };
  forgetting.register(rows, made);
  return rows;
}
