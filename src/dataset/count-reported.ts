import { PermilleError } from '../error.js';
import { isPlaceCode, parentPlace } from '../value/place.js';
import { type Batch, no } from './batch.js';
import { counting } from './count.js';
import type { ReadyTask } from './count-rows.js';
import { type Breakdown, groupPlace, groupValues } from './group.js';
import { counterOf, type Group, type Groups } from './groups.js';
import { spanOf } from './plan.js';
import type { Period } from '../value/period.js';

/** A row reported for a place and a period. */
interface Reported {
  readonly batch: Batch;
  readonly row: number;
  readonly id: string | null;
  readonly place: string | null;
  readonly from: number;
  readonly to: number;
}

/** Why reported rows were left out, and how many. */
export type LeftOut = Map<string, number>;

const text = (batch: Batch, key: string, row: number): string | null => {
  const column = batch.columns.get(key);
  return column?.type === 'key' || column?.type === 'place' ? (column.values[row] ?? null) : null;
};

const date = (batch: Batch, key: string, row: number): number => {
  const column = batch.columns.get(key);
  return column?.type === 'date' ? (column.values[row] ?? 0) : 0;
};

const rowsOf = (batch: Batch): readonly Reported[] =>
  Array.from({ length: batch.length }, (_, row) => ({
    batch, row, id: text(batch, 'id', row), place: text(batch, 'place', row), from: date(batch, 'from', row), to: date(batch, 'to', row),
  }));

/**
 * Counts rows that are reported for a place and a period: those whose period is just the one asked for.
 *
 * Of area rows, one for a county and others for its townships may stand in one file; the highest that lies in a group counts
 * and those below it do not.
 *
 * @throws `PermilleError` `double-row` for two rows of one place (or institution) and period
 */
export function countReported(batches: readonly Batch[], tasks: readonly ReadyTask[], periods: readonly Period[], by: Breakdown, into: Groups, file: string): { used: number; leftOut: LeftOut } {
  const all = batches.flatMap(rowsOf);
  refuseDoubles(all, file);
  const used = new Set<Reported>();
  const above = new Set<Reported>();
  const covered = new Set<Reported>();
  for (const ready of tasks) {
    const { task } = ready;
    const span = spanOf(task.counted);
    const placeOf = by.place === undefined ? () => null : groupPlace(by, periods[task.period]?.to ?? task.counted.to);
    const due = all.filter(({ from, to }) => from === span.from && to === span.to);
    const inGroups = due.filter(({ place }) => by.place === undefined || place === null || placeOf(place) !== null);
    for (const row of due) if (!inGroups.includes(row)) above.add(row);
    const counted = task.measure.of === 'area' ? highest(inGroups, placeOf) : inGroups;
    for (const row of inGroups) (counted.includes(row) ? used : covered).add(row);
    countTask(ready, counted, placeOf, by, into);
  }
  const leftOut: LeftOut = new Map();
  const put = (why: string, rows: number): void => {
    if (rows > 0) leftOut.set(why, rows);
  };
  put('the place is above the level asked for', above.size);
  put('a row of a place above it counts instead', [...covered].filter((row) => !used.has(row)).length);
  put('it is of another period', all.filter((row) => !used.has(row) && !above.has(row) && !covered.has(row)).length);
  return { used: used.size, leftOut };
}

function refuseDoubles(rows: readonly Reported[], file: string): void {
  const seen = new Set<string>();
  for (const { id, place, from, to } of rows) {
    const key = `${id ?? place} ${from}–${to}`;
    if ((id ?? place) !== null && seen.has(key)) throw new PermilleError('double-row', { file, key });
    seen.add(key);
  }
}

/** The rows of which none above lies in the same group. */
function highest(rows: readonly Reported[], placeOf: (place: string | null) => string | null): readonly Reported[] {
  const there = new Set(rows.map(({ place }) => place));
  return rows.filter(({ place }) => {
    if (place === null || !isPlaceCode(place)) return true;
    for (let up = parentPlace(place); up !== undefined; up = parentPlace(up)) {
      if (there.has(up) && placeOf(up) === placeOf(place)) return false;
    }
    return true;
  });
}

function countTask({ number, task, test }: ReadyTask, rows: readonly Reported[], placeOf: (place: string | null) => string | null, by: Breakdown, into: Groups): void {
  for (const batch of new Set(rows.map((each) => each.batch))) {
    const [ask, count, valuesOf] = [test(batch), counting(batch, task.measure.sum), groupValues(batch, by.columns)];
    for (const { row, place } of rows.filter((each) => each.batch === batch)) {
      const group: Group = into.of(task.period, placeOf(place), valuesOf(row));
      const counter = counterOf(group, number);
      const answer = ask(row);
      if (answer !== no) count(counter, answer, row);
    }
  }
}
