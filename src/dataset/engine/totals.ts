import { powerOfTwo } from './grown.js';

/** What a task comes to, by group: rows, rows unknown, and a sum in whole units; each is empty where nothing was counted. */
export interface Total {
  readonly room: number;
  rows: Float64Array;
  unknown: Float64Array;
  sums: Float64Array;
  /** What of a sum no longer was safe. */
  readonly spilled: Map<number, bigint>;
}

/** Where on a heap a task, or a part of it, is counted: `at` is the first group's place, `wide` how far on the next one's is. */
export type Held =
  | {
      readonly in: 'cells';
      readonly at: number;
      readonly wide: number;
      readonly rows: Uint16Array;
      readonly unknown: Uint16Array;
    }
  /** One of several counters in a number: `unit` is what it counts by, of `size` values. */
  | {
      readonly in: 'lane';
      readonly at: number;
      readonly wide: number;
      readonly of: 'rows' | 'unknown';
      readonly unit: number;
      readonly size: number;
    }
  | { readonly in: 'sums'; readonly at: number; readonly wide: number; readonly cells: Uint16Array };

/** A stretch of a heap, in numbers of its kind. */
export interface Span {
  readonly of: 'counts' | 'sums';
  readonly from: number;
  readonly to: number;
}

/** Counters of tasks, as they lie in memory. */
export interface Heap {
  readonly counts: Int32Array;
  readonly sums: Float64Array;
  readonly groups: number;
  readonly held: ReadonlyMap<number, readonly Held[]>;
  readonly spans: readonly Span[];
  /** How many rows have been counted in it; and whether its counters have room for all rows that there are. */
  readonly rows: number;
  readonly hasRoom: boolean;
}

/** No sum of 32-bit numbers over so many rows is beyond what a number holds exactly. */
export const mostAtOnce = 1 << 22;

/** Adds the counters of a heap to another's, counter by counter; whether they could be, as they lie alike and have room. */
export function addAlike(into: Heap, from: Heap): boolean {
  const hasRoom = into.hasRoom && from.hasRoom && into.rows + from.rows <= mostAtOnce;
  if (!hasRoom || into.groups !== from.groups || placesIn(into) !== placesIn(from)) return false;
  for (const { of, from: start, to } of into.spans) addSpan(into[of], from[of], start, to);
  return true;
}

const placesIn = ({ spans, held }: Heap): string =>
  JSON.stringify([spans, [...held].map(([task, each]) => [task, each.map(({ at, wide }) => [at, wide])])]);

function addSpan(into: Int32Array | Float64Array, from: Int32Array | Float64Array, start: number, end: number): void {
  for (let at = start; at < end; at += 1) into[at] = (into[at] ?? 0) + (from[at] ?? 0);
}

/** The totals of some tasks, by number: those made, and a heap of counters that are added to them when they are asked for. Plain data. */
export interface Totals {
  readonly made: Map<number, Total>;
  kept: Heap | undefined;
  /** The tasks that the heap has been read for. */
  readonly read: Set<number>;
}

export const noTotals = (): Totals => ({ made: new Map(), kept: undefined, read: new Set() });

/** The tasks that have a total. */
export const tasksOf = ({ made, kept }: Totals): readonly number[] => [
  ...new Set([...made.keys(), ...(kept?.held.keys() ?? [])]),
];

const nothing = new Float64Array(0);

/** The total of a task, with room for so many groups. */
export function totalOf(totals: Totals, number: number, groups: number): Total {
  const { kept, made, read } = totals;
  const isKept = kept?.held.has(number) === true && !read.has(number);
  const total = roomy(made, number, Math.max(groups, isKept ? kept.groups : 0));
  if (!isKept) return total;
  addHeap(kept, number, total);
  read.add(number);
  if ([...kept.held.keys()].every((task) => read.has(task))) totals.kept = undefined;
  return total;
}

/** A total among those made, with room for so many groups. */
export function roomy(made: Totals['made'], number: number, groups: number): Total {
  const before = made.get(number);
  if (before !== undefined && before.room >= groups) return before;
  const room = before === undefined ? groups : powerOfTwo(groups);
  const fresh: Total = { room, rows: nothing, unknown: nothing, sums: nothing, spilled: before?.spilled ?? new Map() };
  for (const part of ['rows', 'unknown', 'sums'] as const)
    if (before !== undefined && before[part].length > 0) partOf(fresh, part).set(before[part]);
  made.set(number, fresh);
  return fresh;
}

/** A part of a total, to be added to. */
export function partOf(total: Total, part: 'rows' | 'unknown' | 'sums'): Float64Array {
  if (total[part].length === 0) total[part] = new Float64Array(total.room);
  return total[part];
}

/** Adds what a heap has of a task. */
export function addHeap(
  { counts, sums, groups, held }: Pick<Heap, 'counts' | 'sums' | 'groups' | 'held'>,
  number: number,
  into: Total,
): void {
  for (const each of held.get(number) ?? []) {
    if (each.in === 'lane') addLane(partOf(into, each.of), sums, each.at, each.wide, each.unit, each.size, groups);
    else if (each.in === 'sums') addSums(into, sums, each.at, each.wide, each.cells, groups);
    else {
      if (each.rows.length > 0) addCells(partOf(into, 'rows'), counts, each.at, each.wide, each.rows, groups);
      if (each.unknown.length > 0) addCells(partOf(into, 'unknown'), counts, each.at, each.wide, each.unknown, groups);
    }
  }
}

function addCells(
  into: Float64Array,
  counts: Int32Array,
  at: number,
  wide: number,
  cells: Uint16Array,
  groups: number,
): void {
  for (let group = 0, base = at; group < groups; group += 1, base += wide) {
    let sum = 0;
    for (let k = 0; k < cells.length; k += 1) sum += counts[base + (cells[k] ?? 0)] ?? 0;
    into[group] = (into[group] ?? 0) + sum;
  }
}

function addLane(
  into: Float64Array,
  sums: Float64Array,
  at: number,
  wide: number,
  unit: number,
  size: number,
  groups: number,
): void {
  for (let group = 0, base = at; group < groups; group += 1, base += wide) {
    const above = Math.floor((sums[base] ?? 0) / unit);
    into[group] = (into[group] ?? 0) + (above - Math.floor(above / size) * size);
  }
}

function addSums(total: Total, sums: Float64Array, at: number, wide: number, cells: Uint16Array, groups: number): void {
  for (let group = 0, base = at; group < groups; group += 1, base += wide)
    for (let k = 0; k < cells.length; k += 1) addSum(total, group, sums[base + (cells[k] ?? 0)] ?? 0);
}

/** Adds whole units to the sum of a group. */
export function addSum(total: Total, group: number, amount: number | bigint): void {
  if (amount === 0) return;
  const sums = total.sums.length === 0 ? partOf(total, 'sums') : total.sums;
  const next = typeof amount === 'number' ? (sums[group] ?? 0) + amount : Number.NaN;
  if (Number.isSafeInteger(next)) sums[group] = next;
  else total.spilled.set(group, (total.spilled.get(group) ?? 0n) + BigInt(amount));
}

/** Adds a total to another, whose groups are numbered otherwise: `groupOf` gives the number there, -1 for a group without a row. */
export function addTotal(into: Total, from: Total, groupOf: Int32Array): void {
  for (const part of ['rows', 'unknown'] as const) {
    const own = from[part];
    if (own.length === 0) continue;
    const sums = partOf(into, part);
    for (let group = 0; group < Math.min(groupOf.length, own.length); group += 1) {
      const other = groupOf[group] ?? -1;
      if (other >= 0) sums[other] = (sums[other] ?? 0) + (own[group] ?? 0);
    }
  }
  for (let group = 0; group < Math.min(groupOf.length, from.sums.length); group += 1)
    addSum(into, groupOf[group] ?? 0, from.sums[group] ?? 0);
  for (const [group, sum] of from.spilled) addSum(into, groupOf[group] ?? 0, sum);
}
