import { type Answer, unknown, yes } from '../batch.js';
import { call } from '../call.js';
import { fewStates } from './given.js';
import { powerOfTwo } from './grown.js';
import { type Complete, compared, type HomeTaker } from './home-store.js';
import { type Kernels, stripe } from './kernels.js';
import { kernels } from './memory.js';
import type { HomePlan } from './state.js';
import { partOf, roomy, type Totals } from './totals.js';

/** The groups that places fall into: all into one where there is no map. */
export interface GroupsOfPlaces {
  readonly groupOf: () => Int32Array | undefined;
  /** The group of each of many places that are held in memory. */
  readonly groupsOf?: (places: Int32Array) => Int32Array | undefined;
  readonly size: () => number;
}

/** Counts households for the tasks of a plan, each in the group of its place. */
export function homeCounts(plan: HomePlan, grid: GroupsOfPlaces): HomeTaker {
  /**
   * States that answer every task alike are one class; what it answers, and how many households each group has of it. Class 0 is
   * that of numbers that no household has.
   */
  const classes: (readonly Answer[])[] = [[]];
  let wide = 1;
  let groups = 16;
  let counts = new Int32Array(groups);
  const byAnswers = new Map<string, number>();
  const byState = new Map<string, number>();
  const isSmall = plan.bits !== undefined && 2 ** plan.bits <= fewStates;
  const known = new Int16Array(isSmall ? fewStates : 0).fill(-1).fill(0, 0, 1);

  const classOf = (words: readonly number[], sums: readonly Answer[]): number => {
    const answers = plan.tasks.map(({ answer }) => answer(words, sums));
    const key = answers.join();
    const before = byAnswers.get(key);
    if (before !== undefined) return before;
    byAnswers.set(key, classes.length);
    classes.push(answers);
    makeRoom();
    return classes.length - 1;
  };
  const remembered = ({ state, sums }: Complete, home: number): number => {
    const words = state.map(({ held, at }) => held[at + home] ?? 0);
    const answers = plan.totals.map((total, index) => compared(total, sums[index]?.get(home)));
    const key = `${words.join()} ${answers.join()}`;
    const found = byState.get(key) ?? classOf(words, answers);
    byState.set(key, found);
    return found;
  };
  const makeRoom = (): void => {
    const [tall, broad] = [Math.max(groups, powerOfTwo(grid.size())), powerOfTwo(classes.length)];
    if (tall === groups && broad === wide) return;
    const larger = new Int32Array(tall * broad);
    for (let group = 0; group < groups; group += 1)
      larger.set(counts.subarray(group * wide, (group + 1) * wide), group * broad);
    [counts, groups, wide] = [larger, tall, broad];
  };
  /** Households whose state is a word of few bits, a stripe at a time; those whose state has not been met stop the count. */
  const takeSmall = ({ end, state: [first], places, isHeld }: Complete, groupOf: Int32Array, memory: Kernels): void => {
    const located = isHeld ? grid.groupsOf?.(places) : undefined;
    const { register, group, classes: table, countHomes } = memory;
    table.set(known);
    for (let home = 1; home < end; ) {
      const n = Math.min(stripe, end - home);
      if (first !== undefined) register.set(first.held.subarray(first.at + home, first.at + home + n));
      if (located !== undefined) group.set(located.subarray(home, home + n));
      else for (let i = 0; i < n; i += 1) group[i] = groupOf[places[home + i] ?? 0] ?? 0;
      const done = call(countHomes, n, { into: counts, wide }) as number;
      home += done;
      if (done === n) continue;
      const word = register[done] ?? 0;
      known[word] = classOf([word], []);
      table.set(known);
    }
  };
  return {
    take: (complete) => {
      makeRoom();
      const groupOf = grid.groupOf() ?? everywhere;
      if (isSmall) {
        takeSmall(complete, groupOf, kernels());
        return;
      }
      const { end, state, places } = complete;
      const [first = { held: new Int32Array(0), at: 0 }] = state;
      for (let home = 1; home < end; home += 1) {
        if ((first.held[first.at + home] ?? 0) === 0) continue;
        const own = remembered(complete, home);
        const index = (groupOf[places[home] ?? 0] ?? 0) * wide + own;
        counts[index] = (counts[index] ?? 0) + 1;
      }
    },
    result: () => {
      const totals: Totals['made'] = new Map();
      const seen = new Uint8Array(groups);
      for (let own = 1; own < classes.length; own += 1) {
        for (let group = 0; group < groups; group += 1) if (counts[group * wide + own] !== 0) seen[group] = 1;
        for (const [index, { number }] of plan.tasks.entries()) {
          const total = roomy(totals, number, groups);
          const answer = classes[own]?.[index];
          if (answer === yes) addClass(partOf(total, 'rows'), counts, own, wide);
          if (answer === unknown) addClass(partOf(total, 'unknown'), counts, own, wide);
        }
      }
      return { totals, groups: seen };
    },
  };
}

function addClass(into: Float64Array, counts: Int32Array, own: number, wide: number): void {
  for (let group = 0, at = own; at < counts.length; group += 1, at += wide)
    into[group] = (into[group] ?? 0) + (counts[at] ?? 0);
}

const everywhere = new Int32Array(1);
