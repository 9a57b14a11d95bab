import type { Batch, HeldColumn } from '../batch.js';

/**
 * Puts rows that are held in memory in the order of the numbers of their places, by moving them within their arrays: while rows of
 * one place pass, its counters stay near the processor. `rowsOf` is how many rows each place has.
 */
export function inPlaceOrder(batches: readonly Batch[], rowsOf: Int32Array): readonly Batch[] {
  const to = destinations(batches, rowsOf);
  if (to === undefined) return batches;
  const scratch = new Int32Array(to.length);
  const [first] = batches;
  for (const [index] of first?.words.entries() ?? []) {
    move(
      batches.map(({ words }) => words[index] ?? scratch),
      batches,
      to,
      scratch,
    );
  }
  for (const key of first?.columns.keys() ?? []) {
    const own = batches.map(({ columns }) => columns.get(key));
    const numbers = own.flatMap((column) => (column === undefined ? [] : numbersOf(column)));
    if (numbers.length > 0) move(numbers, batches, to, scratch);
    const held = own.flatMap((column) => (column?.type === 'decimal' ? [column.values as HeldTexts] : []));
    if (held.length > 0) moveTexts(held, to);
  }
  const starts = startsOf(batches);
  const apart = new Map([...(first?.columns.keys() ?? [])].map((key) => [key, exceptions(key, batches, starts, to)]));
  return batches.map((batch, index) => ({
    ...batch,
    columns: new Map([...batch.columns].map(([key, column]) => [key, { ...column, ...apart.get(key)?.[index] }])),
  }));
}

type HeldTexts = Extract<HeldColumn, { type: 'decimal' }>['values'][number][];

const numbersOf = (column: HeldColumn): readonly Int32Array[] =>
  'ids' in column ? [column.ids] : column.type === 'flag' || column.type === 'decimal' ? [] : [column.values];

/** The number of each batch's first row among all. */
function startsOf(batches: readonly Batch[]): readonly number[] {
  let next = 0;
  return batches.map(({ length }) => {
    next += length;
    return next - length;
  });
}

/** Where each row goes, among all; `undefined` where every row is in its place. */
function destinations(batches: readonly Batch[], rowsOf: Int32Array): Int32Array | undefined {
  const next = new Int32Array(rowsOf.length);
  for (let place = 1; place < next.length; place += 1) next[place] = (next[place - 1] ?? 0) + (rowsOf[place - 1] ?? 0);
  const to = new Int32Array(batches.reduce((sum, { length }) => sum + length, 0));
  let row = 0;
  let isMoved = false;
  for (const { columns, length } of batches) {
    const place = columns.get('place');
    if (place?.type !== 'place') return undefined;
    for (let own = 0; own < length; own += 1, row += 1) {
      const id = place.ids[own] ?? 0;
      const at = next[id] ?? 0;
      next[id] = at + 1;
      to[row] = at;
      isMoved ||= at !== row;
    }
  }
  return isMoved ? to : undefined;
}

/** Moves the numbers of a column, by way of `scratch`. */
function move(arrays: readonly Int32Array[], batches: readonly Batch[], to: Int32Array, scratch: Int32Array): void {
  let start = 0;
  for (const [index, own] of arrays.entries()) {
    const length = batches[index]?.length ?? 0;
    for (let row = 0; row < length; row += 1) scratch[to[start + row] ?? 0] = own[row] ?? 0;
    start += length;
  }
  start = 0;
  for (const [index, own] of arrays.entries()) {
    const length = batches[index]?.length ?? 0;
    own.set(scratch.subarray(start, start + length));
    start += length;
  }
}

function moveTexts(held: readonly HeldTexts[], to: Int32Array): void {
  const all: HeldTexts = new Array(to.length);
  for (const [row, text] of held.flat().entries()) all[to[row] ?? 0] = text;
  let start = 0;
  for (const own of held) {
    for (const row of own.keys()) own[row] = all[start + row] ?? null;
    start += own.length;
  }
}

/** The bad cells of a column, and the amounts beyond 32 bits, by batch, where they are now. */
function exceptions(key: string, batches: readonly Batch[], starts: readonly number[], to: Int32Array) {
  const found = batches.map(() => ({ bad: new Set<number>(), wide: new Map<number, bigint>() }));
  const put = (from: number, then: (into: (typeof found)[number], row: number) => void): void => {
    const at = to[from] ?? 0;
    const index = batchOf(starts, at);
    const into = found[index];
    if (into !== undefined) then(into, at - (starts[index] ?? 0));
  };
  for (const [index, { columns }] of batches.entries()) {
    const [column, start] = [columns.get(key), starts[index] ?? 0];
    for (const row of column?.bad ?? []) put(start + row, ({ bad }, now) => bad.add(now));
    if (column !== undefined && 'wide' in column)
      for (const [row, amount] of column.wide) put(start + row, ({ wide }, now) => wide.set(now, amount));
  }
  const isAmount = batches.some(({ columns }) => 'wide' in (columns.get(key) ?? {}));
  return found.map(({ bad, wide }) => (isAmount ? { bad, wide } : { bad }));
}

function batchOf(starts: readonly number[], row: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= row) low = middle;
    else high = middle;
  }
  return low;
}
