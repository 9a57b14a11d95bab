import { fileError } from '../../error.js';
import type { CivilDate } from '../../value/date.js';
import type { Batch } from '../batch.js';
import type { Breakdown } from '../group.js';
import type { Form } from './ask.js';
import { call, type Kernels } from './kernels.js';
import { type PlaceGroups, placeGroups } from './place-groups.js';

/** Whose rows are counted together: a place of the breakdown, and values of its columns. */
export interface Place {
  readonly place: string | null;
  readonly values: readonly (string | null)[];
}

/** The groups that rows fall into, by number. Numbers stay, until a batch comes in which the breakdown has more values than there was room for. */
export interface Grid {
  /** Whether a batch will have groups numbered anew. */
  readonly outgrown: (batch: Batch) => boolean;
  /** Takes in what the dictionaries of a batch have new. */
  readonly learn: (batch: Batch, memory: Kernels) => void;
  /** Puts the group of each row where the kernels look for it. */
  readonly locate: (batch: Batch, from: number, n: number, memory: Kernels) => void;
  /** The group of each place by its number in the dictionary, where nothing else breaks the tally down; none where places do not. */
  readonly groupOf: () => Int32Array | undefined;
  /** The most rows that a group can have, given those of each place. */
  readonly most: (rowsOf: Int32Array) => number | undefined;
  readonly size: () => number;
  readonly at: (group: number) => Place;
  /** Writes its maps into the kernels' table, which others may have used. */
  readonly load: (memory: Kernels) => void;
}

/** Where the maps of a grid begin in the table: those of columns, and that of places. */
const columnMaps = 1 << 17;
export const placeMap = 1 << 18;
const ofPlaces = { at: placeMap };

/** A column of the breakdown: the number of each of its texts, and how many there is room for. */
interface Side {
  readonly key: string;
  readonly texts: (string | null)[];
  readonly numbers: Map<string | null, number>;
  /** Of a code: the number of each id of the dictionary. */
  readonly byId: number[];
  room: number;
}

const nowhere: readonly string[] = [''];
const startTexts = (isFlag: boolean): readonly (string | null)[] => (isFlag ? [null, 'no', 'yes'] : [null]);

/** A grid for a breakdown on a day, when changes of codes are reckoned to. */
export function grid(by: Breakdown, day: CivilDate, { types }: Form): Grid {
  let own: PlaceGroups | undefined;
  let isLoaded = false;
  const sides: readonly Side[] = by.columns.map((key) => {
    const texts = startTexts(types.get(key) === 'flag');
    return {
      key,
      texts: [...texts],
      numbers: new Map(texts.map((text, number) => [text, number])),
      byId: [0],
      room: 4,
    };
  });
  const sideRoom = Math.floor((placeMap - columnMaps) / Math.max(1, sides.length));
  const flagMap = sideRoom - 4;
  const inner = (): number => sides.reduce((size, { room }) => size * room, 1);

  const putPlaces = (from: number, memory: Kernels): void => {
    if (own === undefined) return;
    const [byId, wide] = [own.byId(), inner()];
    if (wide === 1) memory.table.set(byId.subarray(from, own.known()), placeMap + from);
    else for (let id = from; id < own.known(); id += 1) memory.table[placeMap + id] = (byId[id] ?? 0) * wide;
  };
  const learnSide = (side: Side, texts: readonly string[]): void => {
    for (const text of texts) {
      const number = side.numbers.get(text) ?? side.texts.push(text) - 1;
      side.numbers.set(text, number);
      side.byId.push(number);
    }
    if (side.byId.length > flagMap)
      throw fileError('bad-request', {
        why: `"${side.key}" has more than ${flagMap} values, too many for a breakdown`,
      });
    if (side.texts.length > side.room) side.room = 2 ** Math.ceil(Math.log2(side.texts.length));
  };
  const newTexts = ({ byId, key }: Side, batch: Batch): readonly string[] => {
    const column = batch.columns.get(key);
    return column?.type === 'code' ? column.dictionary.texts.slice(byId.length) : [];
  };
  const load = (memory: Kernels): void => {
    putPlaces(0, memory);
    let step = 1;
    for (const [index, { byId: own, room }] of sides.entries()) {
      const at = columnMaps + index * sideRoom;
      for (let id = 0; id < own.length; id += 1) memory.table[at + id] = (own[id] ?? 0) * step;
      for (let bits = 0; bits < 4; bits += 1)
        memory.table[at + flagMap + bits] = (bits & 2 ? 1 + (bits & 1) : 0) * step;
      step *= room;
    }
  };
  return {
    outgrown: (batch) =>
      sides.some((side) => {
        const fresh = new Set(newTexts(side, batch).filter((text) => !side.numbers.has(text)));
        return side.texts.length + fresh.size > side.room;
      }),
    learn: (batch, memory) => {
      const before = inner();
      const column = batch.columns.get('place');
      if (by.place !== undefined) {
        const texts = column?.type === 'place' ? column.dictionary.texts : nowhere;
        own ??= placeGroups(texts, by, day);
        if (own.known() < texts.length) putPlaces(own.learn(), memory);
        else if (!isLoaded) putPlaces(0, memory);
        isLoaded = true;
      }
      const grown = sides.filter((side) => newTexts(side, batch).length > 0);
      for (const side of grown) learnSide(side, newTexts(side, batch));
      if (grown.length > 0 || inner() !== before) load(memory);
    },
    locate: (batch, from, n, memory) => {
      const { group, columns } = memory;
      const [values] = columns;
      const place = by.place === undefined ? undefined : batch.columns.get('place');
      if (place?.type === 'place') {
        values.set(place.ids.subarray(from, from + n));
        call(memory.place, n, ofPlaces);
      } else group.fill((own?.byId()[0] ?? 0) * inner(), 0, n);
      for (const [index, { key }] of sides.entries()) {
        const column = batch.columns.get(key);
        const at = columnMaps + index * sideRoom;
        if (column?.type === 'code') {
          values.set(column.ids.subarray(from, from + n));
          call(memory.placeToo, n, { at });
        } else if (column?.type === 'flag') {
          const word = batch.words[column.known >> 5] as Int32Array;
          for (let i = 0; i < n; i += 1) values[i] = ((word[from + i] ?? 0) >>> ((column.known & 31) - 1)) & 3;
          call(memory.placeToo, n, { at: at + flagMap });
        }
      }
    },
    groupOf: () => own?.byId(),
    most: (rowsOf) => own?.most(rowsOf),
    size: () => Math.max(1, own?.places.length ?? 0) * inner(),
    at: (group) => {
      let rest = group;
      const values = sides.map(({ texts, room }) => {
        const value = texts[rest % room] ?? null;
        rest = Math.floor(rest / room);
        return value;
      });
      return { place: own?.places[rest] ?? null, values };
    },
    load,
  };
}
