import { batchRows } from '../batch.js';
import type { WantedColumn } from '../batcher.js';
import { BadCell, cellReader } from '../cell.js';
import { follows, KeysOutOfOrder } from '../source.js';
import { type Cells, textOf } from './cells.js';
import type { ColumnEncoder } from './encode.js';
import { scratch } from './scratch.js';

/** The encoder of keys in growing order: numbered as they come, and no text kept but the last. */
export function runsEncoder({ column, options }: WantedColumn): ColumnEncoder {
  const read = cellReader(column, options);
  let number = 0;
  let last: string | null = null;
  // While all keys are whole numbers, none of them is made a text.
  let lastWhole: number | null = null;
  const step = (text: string): void => {
    if (text === last) return;
    if (last !== null && !follows(text, last)) throw new KeysOutOfOrder();
    last = text;
    number += 1;
  };
  const stepWhole = (whole: number): void => {
    if (!Number.isSafeInteger(whole) || whole <= (lastWhole ?? -1)) throw new KeysOutOfOrder();
    lastWhole = whole;
    number += 1;
  };
  return (words, known, fault) => {
    const word = words[known >> 5] as Int32Array;
    const bit = 1 << (known & 31);
    const ids = new Int32Array(batchRows);
    const bad = new Set<number>();
    const bounds: { first: string | null; last: string | null } = { first: null, last: null };
    const keep = (row: number): void => {
      ids[row] = number;
      word[row] = (word[row] as number) | bit;
    };
    const takeWholes = (numbers: ArrayLike<number>, count: number, at: number): void => {
      for (let row = 0; row < count; row += 1) {
        if (!scratch.isThere(row)) continue;
        const whole = numbers[row] as number;
        if (whole !== lastWhole) stepWhole(whole);
        bounds.first ??= String(whole);
        keep(at + row);
      }
      if (bounds.first !== null) bounds.last = String(lastWhole);
    };
    const takeTexts = (cells: Cells, from: number, count: number, at: number): void => {
      if (lastWhole !== null) last = String(lastWhole);
      lastWhole = null;
      for (let row = 0; row < count; row += 1) {
        const text = textOf(cells, from + row);
        if (text === '') continue;
        const key = text instanceof BadCell ? text : read(text);
        if (key instanceof BadCell) {
          bad.add(at + row);
          fault(at + row, cells, from + row, key.expected);
        } else if (typeof key === 'string') {
          step(key);
          bounds.first ??= key;
          bounds.last = key;
          keep(at + row);
        }
      }
    };
    return {
      held: { type: 'key', known, bad, ids, dictionary: bounds },
      take: (cells, from, count, at) => {
        ids.fill(0, at, at + count);
        const isWhole = cells.form === 'numbers' && cells.scale === 0 && options.codes === undefined && last === null;
        if (!isWhole) takeTexts(cells, from, count, at);
        else {
          scratch.loadValid(cells.valid, from, count);
          takeWholes(scratch.loadNumbers(cells.values, from, count), count, at);
        }
      },
      clear: () => {
        bad.clear();
        bounds.first = null;
        bounds.last = null;
      },
    };
  };
}
