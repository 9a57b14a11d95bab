import { type Breakdown, groupPlace } from '../tallying/breakdown.js';
import { spanOf, type Task } from '../tallying/plan.js';
import type { Period } from '../value/period.js';
import { type Batch, no, textAt } from './batch.js';
import { type Count, counting } from './count.js';
import { groupValues } from './group-values.js';
import type { Groups } from './groups.js';
import { rowTest, type Test } from './test-row.js';

/** A task with its number and its test, ready for batches. */
export interface ReadyTask {
  readonly number: number;
  readonly task: Task;
  readonly test: Test;
}

/** Tasks with their tests. */
export const ready = (tasks: ReadonlyMap<number, Task>): readonly ReadyTask[] =>
  [...tasks].map(([number, task]) => ({ number, task, test: rowTest(task.condition, spanOf(task.counted)) }));

const nowhere = (): null => null;

/** Counts the rows of a batch: every task of a period, for the group that each row is in. */
export function countRows(
  batch: Batch,
  tasks: readonly ReadyTask[],
  periods: readonly Period[],
  by: Breakdown,
  into: Groups,
): void {
  const places = batch.columns.get('place');
  const valuesOf = groupValues(batch, by.columns);
  for (const [index, period] of periods.entries()) {
    const due = tasks.filter(({ task }) => task.period === index);
    const placeOf = by.place === undefined ? nowhere : groupPlace(by, period.to);
    const group = (row: number): number => into.of(index, placeOf(textAt(places, row)), valuesOf(row));
    const bound = due.map(({ number, task, test }): { number: number; test: ReturnType<Test>; count: Count } => ({
      number,
      test: test(batch),
      count: counting(batch, task.measure.sum),
    }));
    if (bound.length === 0) continue;
    for (let row = 0; row < batch.length; row += 1) {
      const found = group(row);
      for (const { number, test, count } of bound) {
        const answer = test(row);
        if (answer !== no) count(into.counter(number, found), answer, row);
      }
    }
  }
}
