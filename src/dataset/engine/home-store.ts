import { powerOfTen, scaled } from '../../value/decimal.js';
import { type Answer, type Batch, no, unknown, yes } from '../batch.js';
import { grown } from './grown.js';
import type { HomePlan, TotalQuestion } from './state.js';
import type { Totals } from './totals.js';

/** Sums over the members of a household so far, and whether a part of them is unknown. */
export interface Sums {
  of: bigint;
  against: bigint;
  unknown: boolean;
}

/** What is known of households by number, from 1 to before `used`. */
export interface HomeStore {
  /** By word of the state; the first word of a household is 0 when it has no member. */
  state: readonly Int32Array[];
  /** The number of the place where members live, and the head: 0 while none tells, -1 when they tell several. */
  common: Int32Array;
  head: Int32Array;
  readonly sums: readonly Map<number, Sums>[];
  used: number;
  /** Rows that name a household. */
  members: number;
}

export const homeStore = (plan: HomePlan): HomeStore => ({
  state: plan.marks.map(() => new Int32Array(0)),
  common: new Int32Array(0),
  head: new Int32Array(0),
  sums: plan.totals.map(() => new Map()),
  used: 1,
  members: 0,
});

/** Complete households, by number from 1 to before `end`. */
export interface Complete {
  readonly end: number;
  /** Of each word of the state: where it is held, and from where on. */
  readonly state: readonly { readonly held: Int32Array; readonly at: number }[];
  readonly sums: HomeStore['sums'];
  /** The number of each one's place: 0 where it is unknown; and whether these are for good, as of rows held in memory. */
  readonly places: Int32Array;
  readonly isHeld: boolean;
}

/** What households come to by task, and the groups that they are in. */
export interface HomeTotals {
  readonly totals: Totals['made'];
  /** By number, 1 for a group that has a household. */
  readonly groups: Uint8Array;
}

/** Takes households in as they become complete. */
export interface HomeTaker {
  readonly take: (complete: Complete) => void;
  readonly result: () => HomeTotals | undefined;
}

/** Where each household is: the head's place, else the one that all members share, else 0. Two heads in two places are no head. */
export function placesOf({ common, head, used }: Pick<HomeStore, 'common' | 'head' | 'used'>): Int32Array {
  const places = new Int32Array(used);
  for (let home = 1; home < used; home += 1) {
    const ofHead = head[home] ?? 0;
    places[home] = ofHead > 0 ? ofHead : Math.max(0, common[home] ?? 0);
  }
  return places;
}

/** The answer of a household's sums. */
export function compared(
  { times, weights }: TotalQuestion,
  so: Sums = { of: 0n, against: 0n, unknown: false },
): Answer {
  if (so.unknown) return unknown;
  const share = scaled(times);
  return so.of * weights[0] * powerOfTen(share.places) >= so.against * weights[1] * share.digits ? yes : no;
}

/** Numbers for texts that several sources have, each numbered by itself. */
export interface Joined {
  readonly texts: readonly string[];
  /** The numbers here of a source's own numbers. */
  readonly map: (texts: readonly string[]) => Int32Array;
}

export function joined(): Joined {
  const all: string[] = [''];
  const numbers = new Map<string, number>([['', 0]]);
  const maps = new WeakMap<readonly string[], { map: Int32Array; known: number }>();
  return {
    texts: all,
    map: (texts) => {
      const own = maps.get(texts) ?? { map: new Int32Array(0), known: 0 };
      maps.set(texts, own);
      if (own.known >= texts.length) return own.map;
      if (own.map.length < texts.length) own.map = grown(own.map, texts.length);
      for (let id = own.known; id < texts.length; id += 1) {
        const text = texts[id] ?? '';
        const number = numbers.get(text) ?? all.push(text) - 1;
        numbers.set(text, number);
        own.map[id] = number;
      }
      own.known = texts.length;
      return own.map;
    },
  };
}

/** Moves one entry to number 1, and empties the others. */
export function keepOne(held: Int32Array, at: number, kept: number): void {
  held[at + 1] = held[at + kept] ?? 0;
  held.fill(0, at + 2, at + kept + 1);
}

/** Where members of households live, as some rows of a batch tell; `map` gives the numbers of places beyond the batch's own. */
export function tellPlaces(
  { common, head }: Pick<HomeStore, 'common' | 'head'>,
  { columns }: Batch,
  homes: Int32Array,
  from: number,
  n: number,
  map?: Int32Array,
): void {
  const [place, relation] = [columns.get('place'), columns.get('relation')];
  if (place?.type !== 'place') return;
  tell(common, homes, place.ids, map, from, n);
  const isHead = relation?.type === 'code' ? relation.dictionary.texts.indexOf('head') : -1;
  if (isHead > 0 && relation?.type === 'code') tell(head, homes, place.ids, map, from, n, relation.ids, isHead);
}

/** Notes where each one lives, or each whose relation is just this: -1 when another place was told before. */
function tell(
  told: Int32Array,
  homes: Int32Array,
  places: Int32Array,
  map: Int32Array | undefined,
  from: number,
  n: number,
  relations = places,
  only?: number,
): void {
  for (let i = 0; i < n; i += 1) {
    if (only !== undefined && relations[from + i] !== only) continue;
    const own = places[from + i] ?? 0;
    const lives = map === undefined ? own : (map[own] ?? 0);
    if (lives === 0) continue;
    const home = homes[i] ?? 0;
    const before = told[home] ?? 0;
    if (before !== lives) told[home] = before === 0 ? lives : -1;
  }
}
