import { fileError } from '../error.js';
import type { Period } from '../value/period.js';
import { type Breakdown, groupPlace, lineOf } from './breakdown.js';
import type { Counter } from './counter.js';
import type { GroupCounters } from './group-counts.js';
import { spanOf, type Task } from './plan.js';

/** A row reported for a place and a period. */
export interface ReportedRow {
  readonly id: string | null;
  readonly place: string | null;
  /** The days, as numbers; 0 when missing. */
  readonly from: number;
  readonly to: number;
  /** The values of the breakdown's columns. */
  readonly values: readonly (string | null)[];
  /** Adds what it has for a task to a counter. */
  readonly add: (task: number, counter: Counter) => void;
}

/** Reported rows of one source, and the tasks that it has the columns for. */
export interface ReportedSource {
  readonly name: string;
  readonly rows: readonly ReportedRow[];
  readonly tasks: ReadonlyMap<number, Task>;
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
  into: GroupCounters,
): readonly Outcome[] {
  const files = new Map(sources.flatMap(({ rows, name }) => rows.map((row) => [row, name] as const)));
  for (const { tasks, rows } of sources) if (tasks.size > 0) refuseDoubles(rows, files);
  const tasks = new Map(sources.flatMap((source) => [...source.tasks]));
  const met: Met = new Map();
  for (const [number, task] of tasks) {
    const own = sources.flatMap((source) => (source.tasks.has(number) ? source.rows : []));
    const due = dueIn(own, task);
    refuseDoubles(due, files);
    countTask(number, task, due, periods, by, into, met);
  }
  return sources.map(({ rows }) => outcome(rows, met));
}

/** What has become of rows so far. */
type Met = Map<ReportedRow, Fate>;

function outcome(rows: readonly ReportedRow[], fateOf: Met): Outcome {
  const met = new Map(
    fates.map((fate) => [fate, rows.filter((row) => (fateOf.get(row) ?? 'other period') === fate).length]),
  );
  const leftOut = (['above', 'covered', 'other period'] as const).flatMap((fate) => {
    const count = met.get(fate) ?? 0;
    return count === 0 ? [] : [{ why: why[fate], rows: count }];
  });
  return { used: met.get('used') ?? 0, leftOut };
}

function refuseDoubles(rows: readonly ReportedRow[], files: ReadonlyMap<ReportedRow, string>): void {
  const seen = new Map<string, ReportedRow>();
  for (const row of rows) {
    const name = row.id ?? row.place;
    if (name === null || row.from === 0 || row.to === 0) continue;
    const key = `${name} ${row.from}–${row.to}`;
    const before = seen.get(key);
    if (before !== undefined) {
      const both = new Set([files.get(before), files.get(row)]);
      throw fileError('double-row', { file: [...both].join(' and '), key });
    }
    seen.set(key, row);
  }
}

/** The rows of just the period that a task counts. */
function dueIn(rows: readonly ReportedRow[], { counted }: Task): readonly ReportedRow[] {
  const span = spanOf(counted);
  return rows.filter(({ from, to }) => from === span.from && to === span.to);
}

function countTask(
  number: number,
  task: Task,
  due: readonly ReportedRow[],
  periods: readonly Period[],
  by: Breakdown,
  into: GroupCounters,
  met: Met,
): void {
  const day = periods[task.period]?.to ?? task.counted.to;
  const placeOf = by.place === undefined ? () => null : groupPlace(by, day);
  const inGroups = due.filter(({ place }) => by.place === undefined || place === null || placeOf(place) !== null);
  const counted = task.measure.of === 'area' ? highest(inGroups, placeOf, lineOf(by, day)) : inGroups;
  meet(due, 'above', met);
  meet(inGroups, 'covered', met);
  meet(counted, 'used', met);
  for (const { place, values, add } of counted)
    add(number, into.counter(number, into.of(task.period, placeOf(place), values)));
}

function meet(rows: readonly ReportedRow[], fate: Fate, met: Met): void {
  for (const row of rows) if (fates.indexOf(fate) > fates.indexOf(met.get(row) ?? 'other period')) met.set(row, fate);
}

/** The rows of which none above lies in the same group. */
function highest(
  rows: readonly ReportedRow[],
  placeOf: (place: string | null) => string | null,
  line: (place: string) => readonly string[],
): readonly ReportedRow[] {
  const there = new Set(rows.map(({ place }) => (place === null ? null : line(place)[0])));
  return rows.filter(({ place }) => {
    if (place === null) return true;
    const [, ...above] = line(place);
    return !above.some((up) => there.has(up) && placeOf(up) === placeOf(place));
  });
}
