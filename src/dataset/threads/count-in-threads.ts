import { fileError } from '../../error.js';
import { isOfMembers } from '../../tallying/plan.js';
import { movedDown } from '../csv/parts.js';
import type { Form } from '../engine/ask.js';
import type { Located } from '../engine/grid.js';
import { lotsOf, type SourceWork } from '../engine/source-counts.js';
import { homePlan } from '../engine/state.js';
import { countStored } from '../engine/stored-homes.js';
import { addAlike } from '../engine/totals.js';
import type { Groups } from '../groups.js';
import { Faults, KeysOutOfOrder, type Reading, type Source } from '../source.js';
import { countDivided } from './count-divided.js';
import type { Divided } from './divide.js';
import { gatherAll, gatherEnds } from './left-homes.js';
import type { LeftHomes, PartCount } from './order.js';
import { PartFails } from './pool.js';

/** What the parts of a source are counted for. */
export interface DividedWork extends Pick<SourceWork, 'tasks' | 'periods' | 'by' | 'memory'> {
  readonly source: Source;
}

/** What a source has come to: its rows, those that name a household where these are counted, and its faults. */
export interface Counted {
  readonly rows: number;
  readonly members: number;
  readonly faults: Faults;
}

/**
 * Counts a source cut into parts; `undefined` where it is to be read as a whole.
 *
 * @throws `PermilleError` `bad-rows`, `lost-thread`; `KeysOutOfOrder`; the signal's reason
 */
export async function countInThreads(
  divided: Divided,
  { tasks, periods, by, source, memory }: DividedWork,
  reading: Reading,
  into: Groups,
): Promise<Counted | undefined> {
  const mayBeBad = source.onBadRow === 'count-unknown';
  const ofMembers = [...tasks].filter(([, task]) => isOfMembers(task));
  const uncounted: SourceWork['uncounted'] =
    ofMembers.length === 0 ? undefined : divided.held === undefined ? 'ends' : 'all';
  try {
    const work = {
      tasks,
      periods,
      by,
      mayBeBad,
      ...(uncounted && { uncounted }),
      // Where its share is too little for a thread, one thread has it all.
      ...(memory !== undefined && { memory: Math.floor(memory / divided.threads) }),
    };
    const parts = await countDivided(divided, work, reading, source.name);
    const faults = divided.held?.faults ?? faultsOf(parts, divided.name);
    if (faults.count > 0 && source.onBadRow === 'stop')
      throw fileError('bad-rows', { file: source.name, faults: faults.count, first: faults.first });
    const homes = homesOf(parts, divided, { tasks, periods, by, source });
    for (const settled of [...together(parts), ...homes]) into.settle(...settled);
    const sum = (of: (part: PartCount) => number): number => parts.reduce((all, part) => all + of(part), 0);
    return { rows: sum(({ rows }) => rows), members: sum(({ members }) => members), faults };
  } catch (error) {
    if (!(error instanceof PartFails)) throw error;
    if (error.why === 'out-of-order') throw new KeysOutOfOrder();
    return undefined;
  }
}

/** What parts have counted; of parts whose counters lie alike, as those of held rows do, counted as one. */
function together(parts: readonly PartCount[]): readonly Parameters<Groups['settle']>[] {
  const [first, ...others] = parts.map(({ settled }) => settled);
  const apart = others.map((settled) =>
    settled.filter(([{ kept, made }, located], index) => {
      const [beside, own] = first?.[index] ?? [];
      if (made.size > 0 || kept === undefined || beside?.kept === undefined || own === undefined) return true;
      return !areSame(own, located) || !addAlike(beside.kept, kept);
    }),
  );
  return [...(first ?? []), ...apart.flat()];
}

const areSame = (one: Located, other: Located): boolean =>
  one.values === undefined &&
  other.values === undefined &&
  one.places.length === other.places.length &&
  one.places.every((place, group) => place === other.places[group]);

/** The faults of all parts, on the lines of the whole file. */
function faultsOf(parts: readonly PartCount[], file: string): Faults {
  const all = new Faults();
  let lines = 0;
  for (const { faults, endLine } of parts) {
    all.take(
      faults.count,
      faults.first.map((fault) => movedDown(fault, file, lines)),
    );
    lines += endLine - 1;
  }
  return all;
}

const none: LeftHomes = { open: [], from: 0, state: [], sums: [] };

/** The households that parts have left, counted. */
function homesOf(
  parts: readonly PartCount[],
  { held, has }: Divided,
  { tasks, periods, by, source }: DividedWork,
): readonly Parameters<Groups['settle']>[] {
  const types = new Map(
    [...has].flatMap((key) => {
      const type = source.columns[key]?.type;
      return type === undefined ? [] : [[key, type] as const];
    }),
  );
  const form: Form = { types, layout: { known: new Map(), words: 1 }, mayBeBad: false };
  return lotsOf(periods, by).flatMap((own, lot) => {
    const due = new Map([...tasks].filter(([, task]) => isOfMembers(task) && own.includes(task.period)));
    if (due.size === 0 || parts.every(({ homes }) => homes.length === 0)) return [];
    const plan = homePlan(due, form);
    const left = parts.map(({ homes }) => homes[lot] ?? none);
    const day = periods[own[0] ?? 0]?.to ?? '';
    const [key, place] = ['household', 'place'].map((column) => held?.batches.at(-1)?.columns.get(column));
    const texts = place?.type === 'place' ? place.dictionary.texts : [''];
    const ends = held === undefined ? gatherEnds(plan, left) : undefined;
    const known = key?.type === 'key' ? key.places : undefined;
    const counted =
      ends === undefined
        ? countStored(plan, gatherAll(plan, left), texts, by, day, known)
        : countStored(plan, ends.store, ends.places.texts, by, day);
    const periodOf = new Map([...due].map(([number, task]) => [number, task.period]));
    return [[counted.totals, counted.groups, periodOf, own]];
  });
}
