import { fileError } from '../error.js';
import type { Period } from '../value/period.js';
import { type Batch, no, textAt } from './batch.js';
import { counting } from './count.js';
import type { ReadyTask } from './count-rows.js';
import { type Breakdown, groupPlace, groupValues, lineOf } from './group.js';
import type { Groups } from './groups.js';
import { spanOf } from './plan.js';

/** A source of rows reported for a place and a period, and the tasks that it has the columns for. */
export interface ReportedSource {
  readonly name: string;
  readonly batches: readonly Batch[];
  readonly tasks: readonly ReadyTask[];
}

/** What became of a source's rows. */
export interface Outcome {
  readonly used: number;
  readonly leftOut: readonly { readonly why: string; readonly rows: number }[];
}

/** What became of a row, the best last: a row used for one count and covered in another is used. */
const fates = ['other period', 'above', 'covered', 'used'] as const;
type Fate = (typeof fates)[number];

const why: Readonly<Record<Exclude<Fate, 'used'>, string>> = {
  'other period': 'it is of another period',
  above: 'the place is above the level asked for',
  covered: 'a row of a place above it counts instead',
};

/** A row reported for a place and a period. */
interface Reported {
  readonly batch: Batch;
  readonly row: number;
  readonly id: string | null;
  readonly place: string | null;
  readonly from: number;
  readonly to: number;
  readonly file: string;
  fate: Fate;
}

const text = (batch: Batch, key: string, row: number): string | null => textAt(batch.columns.get(key), row);

const date = (batch: Batch, key: string, row: number): number => {
  const column = batch.columns.get(key);
  return column?.type === 'date' ? (column.values[row] ?? 0) : 0;
};

const rowsOf = ({ batches, name }: ReportedSource): readonly Reported[] =>
  batches.flatMap((batch) =>
    Array.from({ length: batch.length }, (_, row) => ({
      batch,
      row,
      id: text(batch, 'id', row),
      place: text(batch, 'place', row),
      from: date(batch, 'from', row),
      to: date(batch, 'to', row),
      file: name,
      fate: 'other period' as Fate,
    })),
  );

/**
 * Counts the rows of one kind that are reported for a place and a period: those whose period is just the one asked for.
 *
 * Of area rows, one for a county and others for its townships may be there; the highest that lies in a group counts and
 * those below it do not, whichever file they are in.
 *
 * @throws `PermilleError` `double-row` for two rows of one place (or institution) and period
 */
export function countReported(
  sources: readonly ReportedSource[],
  periods: readonly Period[],
  by: Breakdown,
  into: Groups,
): readonly Outcome[] {
  const rows = new Map(sources.map((source) => [source, rowsOf(source)] as const));
  for (const [{ tasks }, own] of rows) if (tasks.length > 0) refuseDoubles(own);
  const tasks = new Map(sources.flatMap((source) => source.tasks.map((task) => [task.number, task] as const)));
  for (const [number, task] of tasks) {
    const able = sources.filter((source) => source.tasks.some((one) => one.number === number));
    countTask(
      task,
      able.flatMap((source) => rows.get(source) ?? []),
      periods,
      by,
      into,
    );
  }
  return sources.map((source) => outcome(rows.get(source) ?? []));
}

function outcome(rows: readonly Reported[]): Outcome {
  const met = new Map(fates.map((fate) => [fate, rows.filter((row) => row.fate === fate).length]));
  const leftOut = (['above', 'covered', 'other period'] as const).flatMap((fate) => {
    const count = met.get(fate) ?? 0;
    return count === 0 ? [] : [{ why: why[fate], rows: count }];
  });
  return { used: met.get('used') ?? 0, leftOut };
}

function refuseDoubles(rows: readonly Reported[]): void {
  const seen = new Map<string, Reported>();
  for (const row of rows) {
    const name = row.id ?? row.place;
    if (name === null || row.from === 0 || row.to === 0) continue;
    const key = `${name} ${row.from}–${row.to}`;
    const before = seen.get(key);
    if (before !== undefined) {
      const files = new Set([before.file, row.file]);
      throw fileError('double-row', { file: [...files].join(' and '), key });
    }
    seen.set(key, row);
  }
}

function countTask(
  { number, task, test }: ReadyTask,
  rows: readonly Reported[],
  periods: readonly Period[],
  by: Breakdown,
  into: Groups,
): void {
  const span = spanOf(task.counted);
  const day = periods[task.period]?.to ?? task.counted.to;
  const placeOf = by.place === undefined ? () => null : groupPlace(by, day);
  const due = rows.filter(({ from, to }) => from === span.from && to === span.to);
  refuseDoubles(due);
  const inGroups = due.filter(({ place }) => by.place === undefined || place === null || placeOf(place) !== null);
  const counted = task.measure.of === 'area' ? highest(inGroups, placeOf, lineOf(by, day)) : inGroups;
  meet(due, 'above');
  meet(inGroups, 'covered');
  meet(counted, 'used');
  for (const [batch, own] of byBatch(counted)) {
    const [ask, count, valuesOf] = [test(batch), counting(batch, task.measure.sum), groupValues(batch, by.columns)];
    for (const { row, place } of own) {
      const counter = into.counter(number, into.of(task.period, placeOf(place), valuesOf(row)));
      const answer = ask(row);
      if (answer !== no) count(counter, answer, row);
    }
  }
}

function meet(rows: readonly Reported[], fate: Fate): void {
  for (const row of rows) if (fates.indexOf(fate) > fates.indexOf(row.fate)) row.fate = fate;
}

function byBatch(rows: readonly Reported[]): ReadonlyMap<Batch, readonly Reported[]> {
  const found = new Map<Batch, Reported[]>();
  for (const row of rows) {
    const before = found.get(row.batch);
    if (before === undefined) found.set(row.batch, [row]);
    else before.push(row);
  }
  return found;
}

/** The rows of which none above lies in the same group. */
function highest(
  rows: readonly Reported[],
  placeOf: (place: string | null) => string | null,
  line: (place: string) => readonly string[],
): readonly Reported[] {
  const there = new Set(rows.map(({ place }) => (place === null ? null : line(place)[0])));
  return rows.filter(({ place }) => {
    if (place === null) return true;
    const [, ...above] = line(place);
    return !above.some((up) => there.has(up) && placeOf(up) === placeOf(place));
  });
}
