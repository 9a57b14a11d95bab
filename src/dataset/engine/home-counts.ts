import { type Answer, unknown, yes } from '../batch.js';
import { powerOfTwo } from './grown.js';
import { type Complete, compared, type HomeTaker } from './home-store.js';
import type { HomePlan } from './state.js';
import { type Totals, totalOf } from './totals.js';

/** The groups that places fall into: all into one where there is no map. */
export interface GroupsOfPlaces {
  readonly groupOf: () => Int32Array | undefined;
  readonly size: () => number;
}

/** States of so few bits have a table of their classes. */
const fewBits = 13;

/** Counts households for the tasks of a plan, each in the group of its place. */
export function homeCounts(plan: HomePlan, grid: GroupsOfPlaces): HomeTaker {
  /** States that answer every task alike are one class; what it answers, and how many households it has by group. */
  const classes: (readonly Answer[])[] = [];
  let counts = new Int32Array(0);
  const byAnswers = new Map<string, number>();
  const byState = new Map<string, number>();
  const isSmall = plan.bits !== undefined && plan.bits <= fewBits;
  const table = new Int16Array(isSmall ? 2 ** (plan.bits ?? 0) : 0).fill(-1);
  let groups = 16;

  const classOf = (words: readonly number[], sums: readonly Answer[]): number => {
    const answers = plan.tasks.map(({ answer }) => answer(words, sums));
    const key = answers.join();
    const before = byAnswers.get(key);
    if (before !== undefined) return before;
    byAnswers.set(key, classes.length);
    classes.push(answers);
    makeRoom(groups);
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
  const makeRoom = (wide: number): void => {
    const rows = counts.length / groups;
    if (wide === groups && classes.length <= rows) return;
    const larger = new Int32Array(wide * powerOfTwo(classes.length));
    for (let own = 0; own < rows; own += 1) larger.set(counts.subarray(own * groups, (own + 1) * groups), own * wide);
    counts = larger;
    groups = wide;
  };
  return {
    take: (complete) => {
      if (grid.size() > groups) makeRoom(powerOfTwo(grid.size()));
      const { end, state, places } = complete;
      const [first = { held: new Int32Array(0), at: 0 }] = state;
      const { held, at } = first;
      const groupOf = grid.groupOf() ?? everywhere;
      let home = 1;
      if (isSmall) {
        // States that have not been met stop the count, and are answered once.
        for (; ; home += 1) {
          home = countSmall(held, at, home, end, table, places, groupOf, counts, groups);
          if (home >= end) return;
          const word = held[at + home] ?? 0;
          table[word] = classOf([word], []);
          home -= 1;
        }
      }
      for (; home < end; home += 1) {
        if ((held[at + home] ?? 0) === 0) continue;
        const own = remembered(complete, home);
        const index = own * groups + (groupOf[places[home] ?? 0] ?? 0);
        counts[index] = (counts[index] ?? 0) + 1;
      }
    },
    result: () => {
      const totals: Totals = new Map();
      const seen = new Set<number>();
      for (const [own, answers] of classes.entries()) {
        const held = counts.subarray(own * groups, (own + 1) * groups);
        for (let group = 0; group < groups; group += 1) if ((held[group] ?? 0) > 0) seen.add(group);
        for (const [index, { number }] of plan.tasks.entries()) {
          const total = totalOf(totals, number, groups);
          const into = answers[index] === yes ? total.rows : answers[index] === unknown ? total.unknown : undefined;
          if (into === undefined) continue;
          for (let group = 0; group < groups; group += 1) into[group] = (into[group] ?? 0) + (held[group] ?? 0);
        }
      }
      return { totals, groups: [...seen] };
    },
  };
}

const everywhere = new Int32Array(1);

/** Counts households by class and group, up to the first whose state has no class yet; where it stopped. */
function countSmall(
  held: Int32Array,
  at: number,
  first: number,
  end: number,
  table: Int16Array,
  places: Int32Array,
  groupOf: Int32Array,
  counts: Int32Array,
  groups: number,
): number {
  for (let home = first; home < end; home += 1) {
    const word = held[at + home] ?? 0;
    if (word === 0) continue;
    const own = table[word] ?? -1;
    if (own < 0) return home;
    const index = own * groups + (groupOf[places[home] ?? 0] ?? 0);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return end;
}
