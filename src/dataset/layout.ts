import type { ColumnType } from '../model/column.js';

/** Where the columns of a source's batches have their bits, and how many words that makes. */
export interface Layout {
  readonly known: ReadonlyMap<string, number>;
  readonly words: number;
}

/**
 * Gives each column its bits in the words of a batch: flags first, two each (yes, known), then one for each other column.
 *
 * @example
 * layout([{ key: 'born', type: 'date' }, { key: 'signed', type: 'flag' }]) // known: signed 1, born 2; one word
 */
export function layout(columns: readonly { readonly key: string; readonly type: ColumnType }[]): Layout {
  const known = new Map<string, number>();
  let bit = 0;
  for (const { key, type } of columns) {
    if (type !== 'flag') continue;
    known.set(key, bit + 1);
    bit += 2;
  }
  for (const { key, type } of columns) {
    if (type === 'flag') continue;
    known.set(key, bit);
    bit += 1;
  }
  return { known, words: Math.max(1, Math.ceil(bit / 32)) };
}
