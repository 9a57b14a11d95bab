import type { Breakdown } from '../../tallying/breakdown.js';
import { isOfMembers, spanOf, type Task } from '../../tallying/plan.js';
import type { Period } from '../../value/period.js';
import type { Batch } from '../batch.js';
import type { Groups } from '../groups.js';
import { type Form, isThere, keyOf, question } from './ask.js';
import { type Engine, engine, type Settle } from './engine.js';
import { grid } from './grid.js';
import { homeCounts } from './home-counts.js';
import { type HomeStore, homeStore, type Joined } from './home-store.js';
import { homes } from './homes.js';
import { narrow } from './narrow.js';
import { type OpenHome, openEnds } from './open-ends.js';
import { type Counting, many, type Program, program } from './program.js';
import { type HomePlan, homePlan } from './state.js';

/** Households that go on from source to source, and the numbers of their keys and places. */
export interface HomesApart {
  readonly keys: Joined;
  readonly places: Joined;
  readonly stores: Map<number, HomeStore>;
}

/** What a source is counted for. */
export interface SourceWork {
  readonly tasks: ReadonlyMap<number, Task>;
  readonly periods: readonly Period[];
  readonly by: Breakdown;
  /** Bad cells may come, and count as unknown. */
  readonly mayBeBad: boolean;
  /** Where households have members in other sources too. */
  readonly apart?: HomesApart;
  /** How many rows there are of each place, by its number, if that is known. */
  readonly rowsOf?: Int32Array;
  /** The most bytes that counters and households may take. */
  readonly memory?: number;
  /** Households that are not counted here, of a part of a source: the first and the last, in runs, or all of them. */
  readonly uncounted?: 'ends' | 'all';
}

/** Households of some periods that are not counted yet. */
interface Uncounted {
  readonly open: readonly OpenHome[];
  readonly store: HomeStore | undefined;
}

/** Counts a source batch by batch; nothing of it is in the groups before `settle`. */
export interface SourceCounts {
  readonly take: (batch: Batch) => void;
  readonly settle: (into: Pick<Groups, 'settle'>) => void;
  readonly members: () => number;
  /** The households that were not counted, by lot of periods, once all is settled. */
  readonly uncounted: () => readonly Uncounted[];
}

/** Periods at whose ends the same codes are in force, and so share their groups. */
export function lotsOf(periods: readonly Period[], { changes }: Breakdown): readonly (readonly number[])[] {
  const lots = new Map<string, number[]>();
  for (const [index, { to }] of periods.entries()) {
    const key = changes.map(({ on }) => (on <= to ? '1' : '0')).join('');
    lots.set(key, [...(lots.get(key) ?? []), index]);
  }
  return [...lots.values()];
}

const formOf = (batch: Batch, mayBeBad: boolean): Form => ({
  types: new Map([...batch.columns].map(([key, { type }]) => [key, type])),
  layout: { known: new Map([...batch.columns].map(([key, { known }]) => [key, known])), words: batch.words.length },
  mayBeBad,
});

/** The counts of a source. */
export function sourceCounts(work: SourceWork): SourceCounts {
  let lots:
    | readonly { readonly engine: Engine; readonly members: () => number; readonly uncounted: Uncounted }[]
    | undefined;
  const settled: ((into: Pick<Groups, 'settle'>) => void)[] = [];
  const make = (batch: Batch) => {
    const form = formOf(batch, work.mayBeBad);
    return lotsOf(work.periods, work.by).map((periods, lot) => {
      const due = [...work.tasks].filter(([, task]) => periods.includes(task.period));
      const { plan, ready } = prepared(due, form);
      const groups = grid(work.by, work.periods[periods[0] ?? 0]?.to ?? '', form);
      const store = plan && (work.apart?.stores.get(lot) ?? homeStore(plan));
      if (store !== undefined) work.apart?.stores.set(lot, store);
      const before = store?.members ?? 0;
      const ends = work.uncounted === 'ends' ? openEnds() : undefined;
      const own =
        plan &&
        homes(
          {
            plan,
            store: store as HomeStore,
            located: work.by.place !== undefined,
            counts: work.apart === undefined && work.uncounted !== 'all' ? homeCounts(plan, groups) : undefined,
            ...(ends && { ends }),
            ...(work.apart && { keys: work.apart.keys, places: work.apart.places }),
          },
          ready,
        );
      const periodOf = new Map(due.map(([number, task]) => [number, task.period]));
      const settle: Settle = (totals, places) => {
        settled.push((into) => into.settle(totals, places, periodOf, periods));
      };
      return {
        engine: engine(ready, groups, own, work, settle),
        members: () => (store?.members ?? 0) - before,
        uncounted: { open: ends?.homes ?? [], store: work.uncounted === 'all' ? store : undefined },
      };
    });
  };
  return {
    take: (batch) => {
      lots ??= make(batch);
      for (const lot of lots) lot.engine.take(batch);
    },
    settle: (into) => {
      for (const lot of lots ?? []) lot.engine.finish();
      for (const each of settled) each(into);
    },
    members: () => lots?.[0]?.members() ?? 0,
    uncounted: () => (lots ?? []).map(({ uncounted }) => uncounted),
  };
}

interface Prepared {
  readonly plan: HomePlan | undefined;
  readonly ready: Program;
}

/** The last programs that were made: the same tasks are often asked of one source after the other. */
const lately = new Map<string, Prepared>();
const remembered = 16;

function prepared(due: readonly (readonly [number, Task])[], form: Form): Prepared {
  const asked = due.map(([number, { condition, counted, measure, from }]) => [
    number,
    condition,
    counted,
    measure.of,
    measure.sum,
    measure.additive,
    from,
  ]);
  const key = keyOf([asked, [...form.types], [...form.layout.known], form.mayBeBad]);
  const found = lately.get(key) ?? prepare(due, form);
  lately.delete(key);
  lately.set(key, found);
  for (const [oldest] of lately) if (lately.size > remembered) lately.delete(oldest);
  return found;
}

function prepare(due: readonly (readonly [number, Task])[], form: Form): Prepared {
  const ofMembers = new Map(due.filter(([, task]) => isOfMembers(task)));
  const largest = due.length > many ? 81 : 6561;
  const counts = due.filter(([, task]) => !isOfMembers(task)).map((each) => countingOf(each, form, largest));
  const plan = ofMembers.size === 0 ? undefined : homePlan(ofMembers, form);
  return { plan, ready: program(counts, plan?.marks ?? [], plan?.totals.map((total) => total.question) ?? [], form) };
}

function countingOf([number, task]: readonly [number, Task], form: Form, largest: number): Counting {
  const where = question(task.condition, spanOf(task.counted), form);
  const { sum, additive } = task.measure;
  if (sum === undefined) return { number, question: narrow(where, largest) };
  const there = narrow({ all: [where, isThere(sum, form)] }, largest);
  return { number, question: there, sum, ...(additive === false ? { rowsToo: true } : {}) };
}
