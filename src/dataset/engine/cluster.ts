import { type Answer, no, unknown, yes } from '../batch.js';
import { type Leaf, leavesOf, type Question } from './ask.js';
import { type Axis, axesOf, isLimit, least, sizeOf, type Table, tableOf } from './truth.js';

/** Something to be counted by a question: rows, or the sum of a column. */
export interface Job {
  readonly question: Question;
  readonly sum?: string;
}

/** An axis of a cluster, with the class of each of its values: values that no job tells apart are in one class. */
export interface ClusterAxis extends Axis {
  readonly classOf: Uint16Array;
  /** What a class adds to a row's place in the cluster's table, for class 1. */
  readonly step: number;
}

/** Jobs that are counted together: each row has a place in a table, its cell there says which jobs it counts for. */
export interface Cluster<Of extends Job> {
  readonly jobs: readonly Of[];
  readonly axes: readonly ClusterAxis[];
  /** The cell of each place; cell 0 counts for nothing. */
  readonly cellOf: Uint16Array;
  readonly cells: number;
  /** For each job the answer of each cell, and the cells where it is yes and where it is unknown. */
  readonly answers: readonly Table[];
  readonly yes: readonly Uint16Array[];
  readonly unknown: readonly Uint16Array[];
  /** The columns that are added up. */
  readonly sums: readonly string[];
  /** For each cell, from where on the list names what it counts for: twice the number of a job, and one more where it is unknown. */
  readonly from: Int32Array;
  readonly countsFor: Int32Array;
}

/** What jobs look at, and what is told apart there: limits or texts; with the size of their truth table, or a little more. */
class Extent {
  readonly told = new Map<string, Set<string>>();
  size = 1;

  add(leaves: readonly Leaf[]): void {
    for (const leaf of leaves) {
      const key = `${leaf.look.kind} ${leaf.look.key}`;
      const before = this.told.get(key);
      const told = before ?? new Set();
      const old = before === undefined ? 1 : valuesOf(leaf, before.size);
      for (const each of toldBy(leaf)) told.add(each);
      this.told.set(key, told);
      this.size = (this.size / old) * valuesOf(leaf, told.size);
    }
  }

  /** The size with a job more; beyond `most` it is not worked out. */
  with(leaves: readonly Leaf[], most: number): number {
    let { size } = this;
    const fresh = new Map<string, Set<string>>();
    for (const leaf of leaves) {
      const key = `${leaf.look.kind} ${leaf.look.key}`;
      const told = this.told.get(key);
      const more = fresh.get(key) ?? new Set<string>();
      const old = told === undefined && !fresh.has(key) ? 1 : valuesOf(leaf, (told?.size ?? 0) + more.size);
      for (const each of toldBy(leaf)) if (told?.has(each) !== true) more.add(each);
      fresh.set(key, more);
      size = (size / old) * valuesOf(leaf, (told?.size ?? 0) + more.size);
      if (size > most) return size;
    }
    return size;
  }
}

const toldBy = ({ from, to, texts = [] }: Leaf): readonly string[] =>
  from === undefined && to === undefined ? texts : [from, to].filter(isLimit).map(String);

const valuesOf = ({ look }: Leaf, told: number): number => least[look.kind] + told;

/** Which jobs go together: those whose joint truth table stays small, and that add up the same or few columns. */
export function clustersOf<Of extends Job>(jobs: readonly Of[], largest: number): readonly Cluster<Of>[] {
  const groups: { jobs: Of[]; extent: Extent; sums: Set<string> }[] = [];
  for (const job of jobs) {
    const own = leavesOf(job.question);
    const isSum = job.sum !== undefined;
    let best: (typeof groups)[number] | undefined;
    let bestGrowth = isSum ? mostGrowth : Number.POSITIVE_INFINITY;
    for (const group of groups.slice(-mostTried)) {
      if (isSum !== group.sums.size > 0) continue;
      if (job.sum !== undefined && !group.sums.has(job.sum) && group.sums.size === mostSums) continue;
      const size = group.extent.with(own, largest);
      const growth = size / group.extent.size;
      if (size > largest || growth >= bestGrowth) continue;
      best = group;
      bestGrowth = growth;
    }
    if (best === undefined) {
      best = { jobs: [], extent: new Extent(), sums: new Set() };
      groups.push(best);
    }
    best.jobs.push(job);
    best.extent.add(own);
    if (job.sum !== undefined) best.sums.add(job.sum);
  }
  return groups.map((group) => cluster(group.jobs, [...group.sums]));
}

/** Of many groups only the last are tried: those of like jobs, which stand together. */
const mostTried = 48;

/** Sums by questions that have more than this many answers of their own are added up by themselves. */
const mostGrowth = 10;

/** How many columns a kernel adds up at once. */
const mostSums = 3;

/** The cluster of some jobs. */
export function cluster<Of extends Job>(jobs: readonly Of[], sums: readonly string[]): Cluster<Of> {
  const axes = axesOf(jobs.flatMap(({ question }) => leavesOf(question)));
  const made = new Map<Leaf, Table>();
  const tables = jobs.map(({ question }) => tableOf(question, axes, made));
  const size = sizeOf(axes);
  const { cell, first } = cellsOf(tables, axes, size);
  let step = 1;
  const narrowed = axes.map((axis): ClusterAxis => {
    const classOf = classes(axis, cell);
    const own = { ...axis, classOf, step };
    step *= 1 + Math.max(...classOf);
    return own;
  });
  const place = new Int32Array(size);
  for (const { stride, size: values, classOf, step: own } of narrowed)
    for (let at = 0, value = 0; at < size; at += stride, value = value + 1 === values ? 0 : value + 1)
      for (let k = 0; k < stride; k += 1) place[at + k] = (place[at + k] ?? 0) + own * (classOf[value] ?? 0);
  const cellOf = new Uint16Array(step);
  for (let at = 0; at < size; at += 1) cellOf[place[at] ?? 0] = cell[at] ?? 0;
  const answers = tables.map((table) => Uint8Array.from(first, (at) => (at < 0 ? no : (table[at] ?? no))));
  const cellsWith = (answer: Answer) =>
    answers.map((table) => Uint16Array.from([...table].flatMap((each, own) => (each === answer ? [own] : []))));
  const [ofYes, ofUnknown] = [cellsWith(yes), cellsWith(unknown)];
  const lists = Array.from(first, (_, cell) =>
    answers.flatMap((table, job) => (table[cell] === no ? [] : [job * 2 + (table[cell] === yes ? 0 : 1)])),
  );
  const from = new Int32Array(lists.length + 1);
  for (const [cell, list] of lists.entries()) from[cell + 1] = (from[cell] ?? 0) + list.length;
  return {
    jobs,
    axes: narrowed,
    cellOf,
    cells: first.length,
    answers,
    yes: ofYes,
    unknown: ofUnknown,
    sums,
    from,
    countsFor: Int32Array.from(lists.flat()),
  };
}

/** The places with equal answers, as cells: cell 0 answers no to everything, then those where nothing is missing. */
function cellsOf(tables: readonly Table[], axes: readonly Axis[], size: number) {
  let part = new Int32Array(size);
  let parts = 1;
  for (const table of tables) {
    const renamed = new Int32Array(parts * 3).fill(-1);
    const next = new Int32Array(size);
    let fresh = 0;
    for (let at = 0; at < size; at += 1) {
      const key = (part[at] ?? 0) * 3 + (table[at] ?? no);
      if (renamed[key] === -1) {
        renamed[key] = fresh;
        fresh += 1;
      }
      next[at] = renamed[key] ?? 0;
    }
    part = next;
    parts = fresh;
  }
  const cellOfPart = new Int32Array(parts).fill(-1);
  const first = [-1];
  const name = (at: number): void => {
    const own = part[at] ?? 0;
    if (cellOfPart[own] !== -1) return;
    if (tables.every((table) => table[at] === no)) cellOfPart[own] = 0;
    else cellOfPart[own] = first.push(at) - 1;
  };
  const missing = new Uint8Array(size);
  for (const { look, size: values, stride } of axes) {
    if (look.kind === 'bad') continue;
    const value = look.kind === 'asked' || look.kind === 'derived' ? unknown : 0;
    for (let at = value * stride; at < size; at += values * stride) missing.fill(1, at, at + stride);
  }
  for (let at = 0; at < size; at += 1) if (missing[at] === 0) name(at);
  for (let at = 0; at < size; at += 1) name(at);
  return { cell: part.map((own) => cellOfPart[own] ?? 0), first };
}

/** The classes of an axis's values: two are one class when they lead to the same cell, whatever the other axes say. */
function classes({ size, stride }: Axis, cell: Int32Array): Uint16Array {
  const turn = size * stride;
  const same = (one: number, other: number): boolean => {
    for (let from = 0; from < cell.length; from += turn)
      for (let at = 0; at < stride; at += 1)
        if (cell[from + one * stride + at] !== cell[from + other * stride + at]) return false;
    return true;
  };
  const classOf = new Uint16Array(size);
  const leaders: number[] = [];
  for (let value = 0; value < size; value += 1) {
    const found = leaders.findIndex((leader) => same(value, leader));
    classOf[value] = found < 0 ? leaders.push(value) - 1 : found;
  }
  return classOf;
}
