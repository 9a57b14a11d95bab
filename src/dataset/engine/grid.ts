import type { Breakdown } from '../../tallying/breakdown.js';
import type { CivilDate } from '../../value/date.js';
import { type Batch, isSet } from '../batch.js';
import { call } from '../call.js';
import type { Form } from './ask.js';
import { powerOfTwo } from './grown.js';
import type { Kernels } from './kernels.js';
import { type PlaceGroups, placeGroups } from './place-groups.js';
import { type SparseGroups, sparseGroups } from './sparse-groups.js';

/** Groups by number: the place of each, `undefined` for one without a row; and its values, where columns break the tally down. */
export interface Located {
  readonly places: readonly (string | null | undefined)[];
  readonly values?: readonly (readonly (string | null)[])[];
}

/** The groups that rows fall into, by number. Numbers stay, until a batch comes in which the breakdown has more values than there was room for. */
export interface Grid {
  /** Whether a batch will have groups numbered anew. */
  readonly outgrown: (batch: Batch) => boolean;
  /** Takes in what the dictionaries of a batch have new. */
  readonly learn: (batch: Batch, memory: Kernels) => void;
  /** Puts the group of each row where the kernels look for it. */
  readonly locate: (batch: Batch, from: number, n: number, memory: Kernels, rows: 'held' | 'passing') => void;
  /** The group of each place by its number in the dictionary, where nothing else breaks the tally down; none where places do not. */
  readonly groupOf: () => Int32Array | undefined;
  /** The group of each of many places, by their numbers, which are remembered. */
  readonly groupsOf: (places: Int32Array) => Int32Array | undefined;
  /** How many rows each place's group has, given those of each place; none where places do not break the tally down. */
  readonly rowsIn: (rowsOf: Int32Array) => Float64Array | undefined;
  /** Whether there is anything but places in the breakdown. */
  readonly isByPlaceAlone: boolean;
  readonly size: () => number;
  /** The groups of which it is said that they have a row. */
  readonly located: (isThere: (group: number) => boolean) => Located;
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

/** More groups than this that could be are numbered as they turn up. */
const mostDense = 1 << 22;

const roomFor = (texts: number): number => powerOfTwo(Math.max(4, texts));

const startTexts = (isFlag: boolean): readonly (string | null)[] => (isFlag ? [null, 'no', 'yes'] : [null]);

/** A grid for a breakdown on a day, when changes of codes are reckoned to. */
export function grid(by: Breakdown, day: CivilDate, { types }: Form): Grid {
  let own: PlaceGroups | undefined;
  let isLoaded = false;
  let sparse: SparseGroups | undefined;
  let located = new Int32Array(0);
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
    if (side.texts.length > side.room) side.room = roomFor(side.texts.length);
  };
  const newTexts = ({ byId, key }: Side, batch: Batch): readonly string[] => {
    const column = batch.columns.get(key);
    return column?.type === 'code' ? column.dictionary.texts.slice(byId.length) : [];
  };
  /** The number of a row's group where all that could be had numbers. */
  const keyOf = (batch: Batch): ((row: number) => number) => {
    const place = by.place === undefined ? undefined : batch.columns.get('place');
    const byId = own?.byId();
    const columns = sides.map(({ key }) => batch.columns.get(key));
    return (row) => {
      let key = byId === undefined ? 0 : (byId[place?.type === 'place' ? (place.ids[row] ?? 0) : 0] ?? 0);
      for (let index = sides.length - 1; index >= 0; index -= 1) {
        const [side, column] = [sides[index] as Side, columns[index]];
        const isKnown = column?.type === 'flag' && isSet(batch.words, column.known, row);
        const ofFlag = column?.type === 'flag' && isKnown ? (isSet(batch.words, column.known - 1, row) ? 2 : 1) : 0;
        key = key * side.room + (column?.type === 'code' ? (side.byId[column.ids[row] ?? 0] ?? 0) : ofFlag);
      }
      return key;
    };
  };
  const load = (memory: Kernels): void => {
    putPlaces(0, memory);
    let step = 1;
    for (const [index, { byId: own, room }] of (sparse === undefined ? sides : []).entries()) {
      const at = columnMaps + index * sideRoom;
      for (let id = 0; id < own.length; id += 1) memory.table[at + id] = (own[id] ?? 0) * step;
      for (let bits = 0; bits < 4; bits += 1)
        memory.table[at + flagMap + bits] = (bits & 2 ? 1 + (bits & 1) : 0) * step;
      step *= room;
    }
  };
  const valuesOf = (key: number): (string | null)[] => {
    let rest = key;
    return sides.map(({ texts, room }) => {
      const value = texts[rest % room] ?? null;
      rest = Math.floor(rest / room);
      return value;
    });
  };
  const size = (): number =>
    sparse === undefined ? Math.max(1, own?.places.length ?? 0) * inner() : Math.max(1, sparse.size());
  return {
    outgrown: (batch) => {
      const rooms = sides.map((side) => {
        const fresh = new Set(newTexts(side, batch).filter((text) => !side.numbers.has(text)));
        return side.texts.length + fresh.size > side.room ? roomFor(side.texts.length + fresh.size) : side.room;
      });
      const place = by.place === undefined ? undefined : batch.columns.get('place');
      const fresh = place?.type === 'place' ? place.dictionary.texts.length - (own?.known() ?? 0) : 0;
      const product = rooms.reduce((so, room) => so * room, Math.max(1, (own?.places.length ?? 0) + fresh + 1));
      const isTooMany =
        sparse === undefined && sides.length > 0 && (product > mostDense || rooms.some((room) => room > flagMap));
      if (isTooMany) sparse = sparseGroups();
      return isTooMany || rooms.some((room, index) => room !== sides[index]?.room);
    },
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
      if (inner() !== before) sparse?.forget();
      if (grown.length > 0 || inner() !== before) load(memory);
      if (sparse !== undefined) located = sparse.number(batch.length, keyOf(batch));
    },
    locate: (batch, from, n, memory, rows) => {
      const { group, columns } = memory;
      if (sparse !== undefined) {
        group.set(located.subarray(from, from + n));
        return;
      }
      const [values] = columns;
      const place = by.place === undefined ? undefined : batch.columns.get('place');
      if (place?.type === 'place' && rows === 'held' && sides.length === 0 && own !== undefined) {
        group.set(own.groupsOf(place.ids).subarray(from, from + n));
      } else if (place?.type === 'place') {
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
    groupsOf: (places) => own?.groupsOf(places),
    rowsIn: (rowsOf) => own?.rowsIn(rowsOf),
    isByPlaceAlone: by.place !== undefined && sides.length === 0,
    size,
    located: (isThere) => {
      const places: (string | null | undefined)[] = [];
      const values: (string | null)[][] = [];
      for (let group = 0; group < size(); group += 1) {
        const key = sparse === undefined ? group : sparse.keyOf(group);
        const has = isThere(group);
        places.push(has ? (own?.places[Math.floor(key / inner())] ?? null) : undefined);
        if (sides.length > 0) values.push(has ? valuesOf(key) : []);
      }
      return sides.length === 0 ? { places } : { places, values };
    },
    load,
  };
}
