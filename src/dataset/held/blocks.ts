import type { Batch, HeldColumn } from '../batch.js';

type Values = { readonly type: HeldColumn['type']; readonly bad: Set<number>; readonly wide: Map<number, bigint> };

/** Rows gathered into a block. */
export interface Block {
  length: number;
  readonly words: readonly Int32Array[];
  readonly columns: ReadonlyMap<
    string,
    Values & { readonly first: HeldColumn; readonly values: Int32Array; readonly texts: (string | null)[] }
  >;
}

// Shared where it can be, so that threads need no copy.
const numbers = (length: number): Int32Array =>
  new Int32Array(
    typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(length * 4) : new SharedArrayBuffer(length * 4),
  );

/** An empty block for rows like those of a batch. */
export const blockLike = ({ words, columns }: Batch, blockRows: number): Block => ({
  length: 0,
  words: words.map(() => numbers(blockRows)),
  columns: new Map(
    [...columns].map(([key, first]) => [
      key,
      {
        first,
        type: first.type,
        bad: new Set<number>(),
        wide: new Map<number, bigint>(),
        values: numbers(first.type === 'flag' || first.type === 'decimal' ? 0 : blockRows),
        texts: [],
      },
    ]),
  ),
});

/** Adds the rows of a batch to a block. */
export function append(block: Block, batch: Batch): void {
  const { length: at } = block;
  for (const [index, word] of batch.words.entries()) block.words[index]?.set(word.subarray(0, batch.length), at);
  for (const [key, into] of block.columns) {
    const column = batch.columns.get(key);
    if (column === undefined) continue;
    for (const row of column.bad) into.bad.add(at + row);
    if ('ids' in column) into.values.set(column.ids.subarray(0, batch.length), at);
    else if (column.type === 'decimal') into.texts.push(...column.values.slice(0, batch.length));
    else if (column.type !== 'flag') into.values.set(column.values.subarray(0, batch.length), at);
    if ('wide' in column) for (const [row, amount] of column.wide) into.wide.set(at + row, amount);
  }
  block.length += batch.length;
}

/** A block as a batch. */
export const asBatch = ({ length, words, columns }: Block): Batch => ({
  length,
  words,
  columns: new Map(
    [...columns].map(([key, { first, bad, values, wide, texts }]): [string, HeldColumn] => {
      if (first.type === 'flag') return [key, { ...first, bad }];
      if (first.type === 'decimal') return [key, { ...first, bad, values: texts }];
      if ('ids' in first) return [key, { ...first, bad, ids: values }];
      return [key, first.type === 'date' ? { ...first, bad, values } : { ...first, bad, values, wide }];
    }),
  ),
});
