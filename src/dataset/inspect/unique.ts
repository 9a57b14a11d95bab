import { type Batch, type HeldColumn, isSet } from '../batch.js';
import { grown } from '../engine/grown.js';
import { KeysOutOfOrder } from '../source.js';
import { type KeyCodes, keyCodes } from './key-codes.js';
import { tuples } from './tuples.js';
import { broken, holds, type Judge, unknown } from './work.js';

/** The row in which each number first came, from 1 on; 0 where it has not come. */
type FirstRows = (size: number) => Int32Array;

function firstRows(): FirstRows {
  let first = new Int32Array(1 << 10);
  return (size) => {
    if (first.length < size) first = grown(first, size);
    return first;
  };
}

/** The judge of rows that some columns should tell apart; a row that repeats another breaks the rule. */
export const uniqueJudge = (keys: readonly string[]): Judge =>
  keys.length === 1 ? oneColumn(keys[0] as string) : severalColumns(keys);

type Texts = Extract<HeldColumn, { type: 'key' | 'place' | 'code' }>;

const isTexts = (column: HeldColumn | undefined): column is Texts => column !== undefined && 'ids' in column;

function oneColumn(key: string): Judge {
  const first = firstRows();
  const codes = keyCodes();
  const several = severalColumns([key]);
  let last = 0;
  const judgeRuns = (ids: Int32Array, length: number, verdicts: Uint8Array): void => {
    for (let row = 0; row < length; row += 1) {
      const id = ids[row] as number;
      verdicts[row] = id === 0 ? unknown : holds;
      // Which key it is that comes twice can only be told with the texts at hand.
      if (id !== 0 && id === last) throw new KeysOutOfOrder();
      if (id !== 0) last = id;
    }
  };
  return {
    judge: (batch, verdicts, before) => {
      const column = batch.columns.get(key);
      if (!isTexts(column)) return several.judge(batch, verdicts, before);
      const { ids, dictionary } = column;
      if (!('texts' in dictionary)) return judgeRuns(ids, batch.length, verdicts);
      const shared = codes.of(dictionary.texts);
      const rows = first(codes.size());
      for (let row = 0; row < batch.length; row += 1) {
        const id = ids[row] as number;
        const code = shared === undefined ? id : (shared[id] as number);
        const isNew = rows[code] === 0;
        verdicts[row] = code === 0 ? unknown : isNew ? holds : broken;
        if (isNew && code !== 0) rows[code] = before + row + 1;
      }
    },
    firstOf: (batch, row) => {
      const column = batch.columns.get(key);
      if (!isTexts(column) || !('texts' in column.dictionary)) return several.firstOf?.(batch, row) ?? 0;
      const id = column.ids[row] as number;
      return first(0)[codes.of(column.dictionary.texts)?.[id] ?? id] as number;
    },
  };
}

/** A column's numbers for a batch, the same for the same cell in any; 0 is missing. */
function numbersOf({ words }: Batch, column: HeldColumn | undefined, codes: KeyCodes): (row: number) => number {
  if (column?.type === 'date') return (row) => column.values[row] as number;
  if (column?.type === 'flag')
    return (row) => (isSet(words, column.known, row) ? 1 + +isSet(words, column.known - 1, row) : 0);
  if (!isTexts(column) || !('texts' in column.dictionary)) return () => 0;
  const shared = codes.of(column.dictionary.texts);
  const { ids } = column;
  return shared === undefined ? (row) => ids[row] as number : (row) => shared[ids[row] as number] as number;
}

function severalColumns(keys: readonly string[]): Judge {
  const codes = keys.map(keyCodes);
  const table = tuples(keys.length);
  const first = firstRows();
  const tuple = new Int32Array(keys.length);
  const bound = (batch: Batch) => {
    const numbers = keys.map((key, at) => numbersOf(batch, batch.columns.get(key), codes[at] as KeyCodes));
    return (row: number): boolean => {
      let isKnown = true;
      for (let at = 0; at < numbers.length; at += 1) {
        const number = (numbers[at] as (row: number) => number)(row);
        tuple[at] = number;
        isKnown &&= number !== 0;
      }
      return isKnown;
    };
  };
  return {
    judge: (batch, verdicts, before) => {
      const isKnown = bound(batch);
      for (let row = 0; row < batch.length; row += 1) {
        verdicts[row] = unknown;
        if (!isKnown(row)) continue;
        const number = table.of(tuple);
        const rows = first(number + 1);
        verdicts[row] = rows[number] === 0 ? holds : broken;
        if (rows[number] === 0) rows[number] = before + row + 1;
      }
    },
    firstOf: (batch, row) => (bound(batch)(row) ? (first(0)[table.of(tuple)] as number) : 0),
  };
}
