import type { ReportedRow, ReportedSource } from '../tallying/reported.js';
import { type Batch, no, textAt } from './batch.js';
import { counting } from './count.js';
import type { ReadyTask } from './count-rows.js';
import { groupValues } from './group-values.js';

const dateAt = (batch: Batch, key: string, row: number): number => {
  const column = batch.columns.get(key);
  return column?.type === 'date' ? (column.values[row] ?? 0) : 0;
};

/** The rows of batches that were reported for a place and a period, with the tasks that they are counted for. */
export function reportedSource(
  name: string,
  batches: readonly Batch[],
  tasks: readonly ReadyTask[],
  columns: readonly string[],
): ReportedSource {
  return {
    name,
    rows: batches.flatMap((batch) => rowsOf(batch, tasks, columns)),
    tasks: new Map(tasks.map(({ number, task }) => [number, task])),
  };
}

function rowsOf(batch: Batch, tasks: readonly ReadyTask[], columns: readonly string[]): readonly ReportedRow[] {
  const valuesOf = groupValues(batch, columns);
  const bound = new Map(
    tasks.map(({ number, task, test }) => [number, { ask: test(batch), count: counting(batch, task.measure.sum) }]),
  );
  return Array.from({ length: batch.length }, (_, row) => ({
    id: textAt(batch.columns.get('id'), row),
    place: textAt(batch.columns.get('place'), row),
    from: dateAt(batch, 'from', row),
    to: dateAt(batch, 'to', row),
    values: valuesOf(row),
    add: (task, counter) => {
      const own = bound.get(task);
      const answer = own?.ask(row) ?? no;
      if (answer !== no) own?.count(counter, answer, row);
    },
  }));
}
