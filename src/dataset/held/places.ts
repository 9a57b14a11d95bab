import type { Batch } from '../batch.js';
import { withColumn } from './with-column.js';

/** Batches whose places are numbered in order. */
interface Ordered {
  readonly batches: readonly Batch[];
  /** How many rows there are of each place, by its number. */
  readonly rowsOf: Int32Array | undefined;
}

/** Numbers the places that have a row anew in the order of their codes, so that a tally comes out in order. */
export function numberPlaces(batches: readonly Batch[]): Ordered {
  const last = batches.at(-1)?.columns.get('place');
  if (last?.type !== 'place') return { batches, rowsOf: undefined };
  const { texts } = last.dictionary;
  const rows = rowsOfPlaces(batches, texts.length);
  const sorted = [...new Set(texts.filter((_, id) => id > 0 && (rows[id] ?? 0) > 0))].sort();
  const numberOf = new Map(sorted.map((text, index) => [text, index + 1]));
  const map = Int32Array.from(texts, (text) => numberOf.get(text) ?? 0);
  const dictionary = { texts: ['', ...sorted] };
  const placed = batches.map((batch) => {
    const column = batch.columns.get('place');
    if (column?.type !== 'place') return batch;
    for (let row = 0; row < batch.length; row += 1) column.ids[row] = map[column.ids[row] ?? 0] ?? 0;
    return withColumn(batch, 'place', { dictionary });
  });
  return { batches: placed, rowsOf: rowsOfPlaces(placed, dictionary.texts.length) };
}

/** How many rows there are of each place, by its number. */
function rowsOfPlaces(batches: readonly Batch[], places: number): Int32Array {
  const rows = new Int32Array(places);
  for (const { columns, length } of batches) {
    const own = columns.get('place');
    if (own?.type !== 'place') continue;
    for (let row = 0; row < length; row += 1) rows[own.ids[row] ?? 0] = (rows[own.ids[row] ?? 0] ?? 0) + 1;
  }
  return rows;
}
