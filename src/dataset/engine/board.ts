import { type Block, type Field, field as fieldOf } from './given.js';
import type { Kernels } from './kernels.js';
import { type Counter, isMarker, type Program } from './program.js';
import { addHeap, type Heap, type Held, type Span, type Totals, totalOf } from './totals.js';

/** Something counted in cells or lanes: the task, which part of it, and the cells that count for it. */
interface Part {
  readonly number: number;
  readonly part: 'rows' | 'unknown' | 'every row';
  readonly cells: Uint16Array;
}

/** Up to three numbers that hold several counters each. */
export interface Lanes {
  readonly block: Block;
  /** Where its table begins: for each cell, what is added to each of its numbers. */
  readonly lane: number;
  readonly width: number;
  readonly parts: readonly Part[];
}

/** How a cluster is counted: a counter for each cell; or, of many groups, lanes, those for unknown rows apart, as these are few; or sums. */
export type Way =
  | { readonly way: 'cells'; readonly counter: Counter; readonly block: Block }
  | {
      readonly way: 'lanes';
      readonly counter: Counter;
      readonly dense: readonly Lanes[];
      readonly sparse: readonly Lanes[];
      /** The cells of unknown rows; all others count for nothing. */
      readonly seldom: Field;
    }
  | { readonly way: 'sums'; readonly counter: Counter; readonly block: Block };

/** Where everything is counted, for so many groups. */
export interface Board {
  readonly groups: number;
  readonly pages: readonly (readonly Way[])[];
  /** Bytes of the heap in use. */
  readonly size: number;
  /** How many rows a group may have before the lanes must be emptied. */
  readonly full: number;
  /** The lanes in which every row counts; none if it is known that no group fills them. */
  readonly watched: Lanes | undefined;
  readonly bits: number;
  /** Where each task is counted, by number. */
  readonly held: ReadonlyMap<number, readonly Held[]>;
  readonly spans: readonly Span[];
}

/** Cells that together are no larger stay in the processor's cache. */
const roomForCells = 1 << 20;
const numberBits = 52;
const usualBits = 17;

/** Lays out the counters of a program. `most` is the number of rows that a group has at most, if that is known. */
export function lay({ pages, cellOf }: Program, groups: number, most: number | undefined, memory: Kernels): Board {
  let bytes = 0;
  let lane = 0;
  const last = cellOf.at(-1);
  let cells = last === undefined ? 0 : last.at + last.cells.length;
  const bits = most === undefined ? usualBits : Math.max(1, Math.ceil(Math.log2(most + 1)));
  let watched: Lanes | undefined;
  const spans: Span[] = [];
  const take = (of: Span['of'], size: number): number => {
    const bytesEach = of === 'counts' ? 4 : 8;
    const from = bytes / bytesEach;
    bytes += Math.ceil((size * bytesEach) / 8) * 8;
    spans.push({ of, from, to: from + size });
    return from;
  };
  const lanesOf = (parts: readonly Part[], count: number): readonly Lanes[] => {
    const numbers = chunked(parts, Math.max(1, Math.floor(numberBits / bits)));
    const wide = numbers.length;
    const at = take('sums', groups * wide);
    return chunked(numbers, 3).map((own, index) => {
      const found = { block: { at: at + index * 3, wide }, lane, width: own.length, parts: own.flat() };
      for (const [offset, each] of own.entries())
        for (const [place, { cells: counting }] of each.entries())
          for (const cell of counting) {
            const entry = lane + cell * own.length + offset;
            memory.lanes[entry] = (memory.lanes[entry] ?? 0) + 2 ** (bits * place);
          }
      lane += count * own.length;
      return found;
    });
  };
  memory.lanes.fill(0);
  const way = (counter: Counter): Way => {
    const { cluster, field } = counter;
    if (cluster.sums.length > 0) {
      const wide = cluster.cells * cluster.sums.length;
      return { way: 'sums', counter, block: { at: take('sums', groups * wide), wide } };
    }
    if (groups * cluster.cells * 4 <= roomForCells) {
      return { way: 'cells', counter, block: { at: take('counts', groups * cluster.cells), wide: cluster.cells } };
    }
    const parts = partsOf(counter);
    const every: Part = {
      number: -1,
      part: 'every row',
      cells: Uint16Array.from({ length: cluster.cells }, (_, cell) => cell),
    };
    const isWatched = most === undefined && watched === undefined;
    const dense = lanesOf(
      [...(isWatched ? [every] : []), ...parts.filter(({ part }) => part === 'rows')],
      cluster.cells,
    );
    if (isWatched) watched = dense[0];
    const sparseParts = parts.filter(({ part }) => part === 'unknown');
    const rare = new Set(sparseParts.flatMap((part) => [...part.cells]));
    memory.cellOf.set(
      cluster.cellOf.map((cell) => (rare.has(cell) ? cell : 0)),
      cells,
    );
    const seldom = fieldOf(field.shift, field.mask, cells);
    cells += cluster.cellOf.length;
    return {
      way: 'lanes',
      counter,
      dense,
      sparse: sparseParts.length > 0 ? lanesOf(sparseParts, cluster.cells) : [],
      seldom,
    };
  };
  const laid = pages.map(({ placed }) => placed.flatMap((each) => (isMarker(each) ? [] : [way(each as Counter)])));
  return {
    groups,
    pages: laid,
    size: bytes,
    full: most === undefined ? 2 ** bits - 1 : Number.POSITIVE_INFINITY,
    watched,
    bits,
    held: heldIn(laid.flat(), bits),
    spans,
  };
}

function heldIn(ways: readonly Way[], bits: number): ReadonlyMap<number, readonly Held[]> {
  const held = new Map<number, Held[]>();
  const put = (number: number, one: Held): void => {
    const before = held.get(number);
    if (before === undefined) held.set(number, [one]);
    else before.push(one);
  };
  for (const way of ways) {
    const { jobs, yes, unknown, sums } = way.counter.cluster;
    if (way.way === 'lanes') {
      for (const lanes of [...way.dense, ...way.sparse])
        for (const [index, { number, part }] of lanes.parts.entries())
          if (part !== 'every row') put(number, heldInLane(lanes, index, part, bits));
      continue;
    }
    for (const [job, { number, sum = '' }] of jobs.entries()) {
      const [rows, unsure] = [yes[job] ?? none, unknown[job] ?? none];
      const column = sums.indexOf(sum);
      if (way.way === 'cells') put(number, { in: 'cells', ...way.block, rows, unknown: unsure });
      else put(number, { in: 'sums', ...way.block, cells: rows.map((cell) => cell * sums.length + column) });
    }
  }
  return held;
}

const none = new Uint16Array(0);

function heldInLane({ block: { at, wide } }: Lanes, index: number, of: 'rows' | 'unknown', bits: number): Held {
  const perNumber = Math.max(1, Math.floor(numberBits / bits));
  const unit = 2 ** (bits * (index % perNumber));
  return { in: 'lane', at: at + Math.floor(index / perNumber), wide, of, unit, size: 2 ** bits };
}

const chunked = <Each>(each: readonly Each[], size: number): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(each.length / size) }, (_, index) => each.slice(index * size, index * size + size));

const partsOf = ({ cluster }: Counter): readonly Part[] =>
  cluster.jobs.flatMap(({ number }, job) =>
    (['rows', 'unknown'] as const)
      .map((part) => ({ number, part, cells: cluster[part === 'rows' ? 'yes' : 'unknown'][job] ?? new Uint16Array(0) }))
      .filter(({ cells }) => cells.length > 0),
  );

/** Empties a board into totals; `groups` of them are in use. */
export function empty({ held, size }: Board, groups: number, into: Totals, { counts, sums }: Kernels): void {
  for (const task of held.keys()) addHeap({ counts, sums, groups, held }, task, totalOf(into, task, groups));
  counts.fill(0, 0, size / 4);
}

/** The counters of a board that is given up, after so many rows. */
export function keep({ held, size, spans, full }: Board, groups: number, rows: number, { counts }: Kernels): Heap {
  const copy = counts.slice(0, size / 4);
  const hasRoom = full === Number.POSITIVE_INFINITY;
  return { counts: copy, sums: new Float64Array(copy.buffer), groups, held, spans, rows, hasRoom };
}

/** The most rows that a group has in the watched lanes. */
export function mostRows({ watched, bits }: Board, groups: number, { sums }: Kernels): number {
  if (watched === undefined) return 0;
  const { at, wide } = watched.block;
  const size = 2 ** bits;
  let most = 0;
  for (let group = 0; group < groups; group += 1) most = Math.max(most, (sums[at + group * wide] ?? 0) % size);
  return most;
}
