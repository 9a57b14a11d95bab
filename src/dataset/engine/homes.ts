import { type Answer, amountAt, type Batch, no, unknown } from '../batch.js';
import { call } from '../call.js';
import { type Asked, contribute, type LoadedParts } from './contribute.js';
import { counted, field as fieldOf } from './given.js';
import { grown } from './grown.js';
import {
  type HomeStore,
  type HomeTaker,
  type HomeTotals,
  type Joined,
  keepOne,
  placesOf,
  tellPlaces,
} from './home-store.js';
import type { Kernels } from './kernels.js';
import type { OpenEnds } from './open-ends.js';
import { isMarker, type Program } from './program.js';
import type { HomePlan, TotalQuestion } from './state.js';

/** Households while their members pass. */
export interface Homes {
  /** How many words of state a batch needs. */
  readonly needs: (batch: Batch) => number;
  readonly load: (memory: Kernels) => void;
  readonly save: () => void;
  readonly begin: (batch: Batch) => void;
  /** Numbers the households of a stripe, and notes where they are. */
  readonly locate: (batch: Batch, from: number, n: number) => void;
  /** What marks the households of a stripe, once a page is worked out. */
  readonly marks: (page: number) => readonly ((n: number) => unknown)[];
  /** Adds up what is compared, over pages of its own. */
  readonly add: (batch: Batch, from: number, n: number, asked: Asked, pages: readonly LoadedParts[]) => void;
  /** After a batch: gives up the households that no later one adds to. */
  readonly end: (batch: Batch) => void;
  /** Gives up all that are left, and says what all have come to, unless they go on in another source. */
  readonly finish: () => HomeTotals | undefined;
}

/** How households are kept and counted: whether their place is asked for, and what numbers them beyond this source. */
export interface HomeKeeping {
  readonly plan: HomePlan;
  readonly store: HomeStore;
  readonly located: boolean;
  readonly counts: HomeTaker | undefined;
  readonly keys?: Joined;
  readonly places?: Joined;
  /** Of a part of a source read in runs: where its first and its last household go, uncounted. */
  readonly ends?: OpenEnds;
}

/** Households of a source. */
export function homes({ plan, store, located, counts, keys, places, ends }: HomeKeeping, program: Program): Homes {
  const { words } = program;
  const countsRows = program.pages.some(({ placed }) => placed.some((each) => !isMarker(each)));
  let memory: Kernels | undefined;
  let wide = 0;
  let steps: readonly (readonly ((n: number) => unknown)[])[] = [];
  let given: Int32Array | undefined;
  /** In runs, the key's number of the household that has number 1 here. */
  let base = 1;

  const keyOf = (batch: Batch) => {
    const key = batch.columns.get('household');
    return key?.type === 'key' ? key : undefined;
  };
  const isRuns = (batch: Batch): boolean => 'first' in (keyOf(batch)?.dictionary ?? {});
  const lastId = (batch: Batch): number => {
    const ids = keyOf(batch)?.ids ?? new Int32Array(0);
    let row = batch.length - 1;
    while (row >= 0 && ids[row] === 0) row -= 1;
    return row < 0 ? 0 : (ids[row] ?? 0);
  };
  const usedWith = (batch: Batch): number => {
    const dictionary = keyOf(batch)?.dictionary;
    if (dictionary === undefined) return store.used;
    if (!('texts' in dictionary)) return Math.max(store.used, lastId(batch) - base + 2);
    keys?.map(dictionary.texts);
    return Math.max(store.used, (keys ?? dictionary).texts.length);
  };
  const save = (): void => {
    if (memory === undefined) return;
    const { state } = memory;
    store.state = store.state.map((_, word) => state.slice(word * wide, word * wide + store.used));
  };
  const release = (end: number): void => {
    const { state } = memory as Kernels;
    const held = Array.from({ length: words }, (_, word) => ({ held: state, at: word * wide }));
    counts?.take({ end, state: held, sums: store.sums, places: given ?? placesOf(store), isHeld: given !== undefined });
  };
  const keepOpen = (end: 'first' | 'last', home: number): void => {
    if (ends === undefined || memory === undefined) return;
    const { state } = memory;
    const own = Array.from({ length: words }, (_, word) => state[word * wide + home] ?? 0);
    ends.keep(end, home, own, store);
    state[home] = 0; // Without a first word it is no household.
  };
  const tell = (batch: Batch, from: number, n: number): void => {
    const place = batch.columns.get('place');
    if (place?.type !== 'place' || memory === undefined) return;
    tellPlaces(store, batch, memory.home, from, n, places?.map(place.dictionary.texts));
  };
  const add = (index: number, batch: Batch, from: number, n: number): void => {
    const { of, against } = plan.totals[index] as TotalQuestion;
    const [placed] = program.totals[index]?.placed ?? [];
    const sums = store.sums[index];
    if (placed === undefined || sums === undefined) return;
    const { cluster, field } = placed;
    const { register, home: homeOf } = memory as Kernels;
    const amount = (key: string, row: number): bigint => {
      const column = batch.columns.get(key);
      return BigInt((column && amountAt(batch.words, column, row)) ?? 0);
    };
    for (let i = 0; i < n; i += 1) {
      const cell = cluster.cellOf[((register[i] ?? 0) >>> field.shift) & field.mask] ?? 0;
      const answer = cluster.answers[0]?.[cell] ?? no;
      if (answer === no) continue;
      const home = homeOf[i] ?? 0;
      const so = sums.get(home) ?? { of: 0n, against: 0n, unknown: false };
      sums.set(home, so);
      if (answer === unknown) so.unknown = true;
      else {
        so.of += amount(of, from + i);
        so.against += amount(against, from + i);
      }
    }
  };
  const number = (batch: Batch, from: number, n: number): void => {
    const key = keyOf(batch);
    if (key === undefined) return;
    const { home } = memory as Kernels;
    const map = keys !== undefined && 'texts' in key.dictionary ? keys.map(key.dictionary.texts) : undefined;
    if (map !== undefined) for (let i = 0; i < n; i += 1) home[i] = map[key.ids[from + i] ?? 0] ?? 0;
    else if (!isRuns(batch)) home.set(key.ids.subarray(from, from + n));
    else {
      for (let i = 0; i < n; i += 1) {
        const id = key.ids[from + i] ?? 0;
        home[i] = id === 0 ? 0 : id - base + 1;
      }
    }
    // Who is counted as a person too is not asked how many name a household.
    if (countsRows && counts !== undefined) return;
    for (let i = 0; i < n; i += 1) store.members += +(home[i] !== 0);
  };
  return {
    needs: (batch) => (usedWith(batch) + 1) * words,
    load: (next) => {
      memory = next;
      wide = Math.floor(next.room.homes / words);
      steps = markSteps(program, next, wide);
      for (const [word, held] of store.state.entries()) {
        next.state.fill(0, word * wide, word * wide + store.used + 1);
        next.state.set(held, word * wide);
      }
    },
    save,
    begin: (batch) => {
      const key = keyOf(batch);
      if (key === undefined || memory === undefined) return;
      ends?.see(batch);
      const before = store.used;
      store.used = usedWith(batch);
      for (let word = 0; word < words; word += 1)
        memory.state.fill(0, word * wide + before, word * wide + store.used + 1);
      if (keys === undefined) given = key.places;
      if (located && given === undefined && store.used > store.common.length) {
        store.common = grown(store.common, store.used + 1);
        store.head = grown(store.head, store.used + 1);
      }
    },
    locate: (batch, from, n) => {
      if (keyOf(batch) === undefined || memory === undefined) return;
      number(batch, from, n);
      if (located && given === undefined) tell(batch, from, n);
    },
    marks: (page) => steps[page] ?? [],
    add: (batch, from, n, asked, pages) => {
      if (keyOf(batch) === undefined || memory === undefined) return;
      for (const [index, parts] of pages.entries()) {
        contribute(parts, batch, from, n, asked);
        add(index, batch, from, n);
      }
    },
    end: (batch) => {
      const last = isRuns(batch) ? lastId(batch) : 0;
      const kept = last - base + 1;
      if (last === 0 || kept === 1 || memory === undefined) return;
      if (base === 1) keepOpen('first', 1);
      release(kept);
      for (let word = 0; word < words; word += 1) keepOne(memory.state, word * wide, kept);
      keepOne(store.common, 0, kept);
      keepOne(store.head, 0, kept);
      for (const own of store.sums) {
        const so = own.get(kept);
        own.clear();
        if (so !== undefined) own.set(1, so);
      }
      base = last;
      store.used = 2;
    },
    finish: () => {
      if (counts === undefined) save();
      else if (memory !== undefined && store.used > 1) {
        keepOpen('last', store.used - 1);
        release(store.used);
      }
      return counts?.result();
    },
  };
}

/** Puts into memory which bits each place of a member sets, and gives what sets them, by page. */
function markSteps({ pages }: Program, { marks: table, mark }: Kernels, wide: number) {
  let next = 0;
  return pages.map(({ placed }) =>
    placed.filter(isMarker).map(({ cluster, field }) => {
      const sets = (cell: number): number =>
        cluster.jobs.reduce((mask, job, index) => mask | (job.sets[cluster.answers[index]?.[cell] as Answer] ?? 0), 0);
      const masks = Int32Array.from({ length: cluster.cells }, (_, cell) => sets(cell));
      table.set(
        Int32Array.from(cluster.cellOf, (cell) => masks[cell] ?? 0),
        next,
      );
      const word = cluster.jobs[0]?.word ?? 0;
      const given = counted(fieldOf(field.shift, field.mask, next), { at: word * wide, wide: 0 });
      next += cluster.cellOf.length;
      return (n: number) => call(mark, n, given);
    }),
  );
}
