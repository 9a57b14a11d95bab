import type { Batch } from '../batch.js';
import { KeysOutOfOrder } from '../source.js';
import type { HomeStore, Sums } from './home-store.js';

/** A place that members told: `null` while none tells, the empty text when they tell several. */
type Told = string | null;

/** A household that may go on beyond the part of a source that was read: its key, and what its members came to so far. */
export interface OpenHome {
  readonly key: string;
  /** The words of its state. */
  readonly state: readonly number[];
  readonly sums: readonly (Sums | undefined)[];
  readonly common: Told;
  readonly head: Told;
}

/** The first and the last household of a part read in runs; where it has only one, that. */
export interface OpenEnds {
  readonly homes: readonly OpenHome[];
  /** Takes in what a batch says of keys and places. */
  readonly see: (batch: Batch) => void;
  /** Takes in a household by its number and the words of its state. */
  readonly keep: (end: 'first' | 'last', home: number, words: readonly number[], store: HomeStore) => void;
}

/** The ends of a part of which nothing has been read. */
export function openEnds(): OpenEnds {
  const homes: OpenHome[] = [];
  const keys = { first: '', last: '' };
  let texts: readonly string[] = [''];
  const told = (place = 0): Told => (place === 0 ? null : place < 0 ? '' : (texts[place] ?? null));
  return {
    homes,
    see: ({ columns }) => {
      const [key, place] = [columns.get('household'), columns.get('place')];
      if (place?.type === 'place') texts = place.dictionary.texts;
      if (key?.type !== 'key') return;
      if (!('first' in key.dictionary)) throw new KeysOutOfOrder(); // Numbered by their texts, they may come again anywhere.
      const { first, last } = key.dictionary;
      keys.first ||= first ?? '';
      keys.last = last ?? keys.last;
    },
    keep: (end, home, state, { sums, common, head }) => {
      homes.push({
        key: keys[end],
        state,
        sums: sums.map((own) => own.get(home)),
        common: told(common[home]),
        head: told(head[home]),
      });
    },
  };
}
