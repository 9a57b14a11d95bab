import type { Batch } from '../batch.js';
import { placesOf, tellPlaces } from '../engine/home-store.js';
import { withColumn } from './with-column.js';

/** Numbers households anew as they come, so that those near one another are counted near one another. */
export function numberHouseholds(batches: readonly Batch[]): readonly Batch[] {
  const last = batches.at(-1)?.columns.get('household');
  if (last?.type !== 'key' || !('texts' in last.dictionary)) return batches;
  const { texts } = last.dictionary;
  const numberOf = new Int32Array(texts.length);
  let next = 1;
  for (const { columns, length } of batches) {
    const own = columns.get('household');
    if (own?.type !== 'key') continue;
    for (let row = 0; row < length; row += 1) {
      const id = own.ids[row] ?? 0;
      if (id === 0) continue;
      if (numberOf[id] === 0) {
        numberOf[id] = next;
        next += 1;
      }
      own.ids[row] = numberOf[id] ?? 0;
    }
  }
  const ordered: string[] = new Array(next).fill('');
  for (const [id, text] of texts.entries()) if ((numberOf[id] ?? 0) > 0) ordered[numberOf[id] ?? 0] = text;
  return batches.map((batch) => withColumn(batch, 'household', { dictionary: { texts: ordered } }));
}

/** The same rows, with where each household lives. */
export function atHome(batches: readonly Batch[]): readonly Batch[] {
  const places = livingPlaces(batches);
  return places === undefined ? batches : batches.map((batch) => withColumn(batch, 'household', { places }));
}

/** Where each household lives, by its number. */
function livingPlaces(batches: readonly Batch[]): Int32Array | undefined {
  const key = batches.at(-1)?.columns.get('household');
  if (key?.type !== 'key' || !('texts' in key.dictionary)) return undefined;
  const used = key.dictionary.texts.length;
  const told = { common: new Int32Array(used), head: new Int32Array(used) };
  for (const batch of batches) {
    const own = batch.columns.get('household');
    if (own?.type === 'key') tellPlaces(told, batch, own.ids, 0, batch.length);
  }
  return placesOf({ ...told, used });
}
