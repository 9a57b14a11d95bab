import { type HomeStore, homeStore, type Joined, joined, type Sums } from '../engine/home-store.js';
import type { OpenHome } from '../engine/open-ends.js';
import type { HomePlan } from '../engine/state.js';
import { follows, KeysOutOfOrder } from '../source.js';
import type { LeftHomes } from './order.js';

/** Households that several parts had a share in, put together. */
export interface GatheredHomes {
  readonly store: HomeStore;
  readonly places: Joined;
}

const plus = (one: Sums | undefined, other: Sums | undefined): Sums | undefined =>
  one && other
    ? { of: one.of + other.of, against: one.against + other.against, unknown: one.unknown || other.unknown }
    : (one ?? other);

const together = (one: OpenHome, other: OpenHome): OpenHome => {
  const told = (own: string | null, beside: string | null): string | null =>
    own === null || own === beside ? beside : beside === null ? own : '';
  return {
    key: one.key,
    state: one.state.map((word, index) => word | (other.state[index] ?? 0)),
    sums: one.sums.map((own, index) => plus(own, other.sums[index])),
    common: told(one.common, other.common),
    head: told(one.head, other.head),
  };
};

/**
 * Puts together the households at the ends of parts that were read in runs, in the order of the parts.
 *
 * @throws `KeysOutOfOrder`
 */
export function gatherEnds(plan: HomePlan, parts: readonly LeftHomes[]): GatheredHomes {
  const homes: OpenHome[] = [];
  for (const home of parts.flatMap(({ open }) => open)) {
    const before = homes.at(-1);
    if (before?.key === home.key) homes[homes.length - 1] = together(before, home);
    else if (before === undefined || follows(home.key, before.key)) homes.push(home);
    else throw new KeysOutOfOrder();
  }
  const places = joined();
  places.map(homes.flatMap(({ common, head }) => [common ?? '', head ?? '']));
  const numbers = new Map(places.texts.map((text, number) => [text, number]));
  const place = (told: string | null): number => (told === null ? 0 : told === '' ? -1 : (numbers.get(told) ?? 0));
  const byNumber = <Value>(of: (home: OpenHome) => Value, nobody: Value): Value[] => [nobody, ...homes.map(of)];
  const store: HomeStore = {
    ...homeStore(plan),
    state: plan.marks.map((_, word) => Int32Array.from(byNumber(({ state }) => state[word] ?? 0, 0))),
    common: Int32Array.from(byNumber(({ common }) => place(common), 0)),
    head: Int32Array.from(byNumber(({ head }) => place(head), 0)),
    used: homes.length + 1,
  };
  for (const [index, home] of homes.entries())
    for (const [total, sums] of home.sums.entries()) if (sums !== undefined) store.sums[total]?.set(index + 1, sums);
  return { store, places };
}

/** Adds the bits of some words to others, from one of them on. */
function mix(words: Int32Array, into: Int32Array, from: number): void {
  for (let at = 0; at < words.length; at += 1) into[from + at] = (into[from + at] as number) | (words[at] as number);
}

/** Puts together households that have the same numbers in all parts. */
export function gatherAll(plan: HomePlan, parts: readonly LeftHomes[]): HomeStore {
  const used = parts.reduce((most, { from, state: [first] }) => Math.max(most, from + (first?.length ?? 0)), 1);
  const store: HomeStore = { ...homeStore(plan), state: plan.marks.map(() => new Int32Array(used)), used };
  for (const { from, state, sums } of parts) {
    for (const [word, own] of state.entries()) {
      mix(own, store.state[word] as Int32Array, from);
    }
    for (const [total, own] of sums.entries()) {
      const into = store.sums[total];
      for (const [home, so] of own) into?.set(home, plus(into.get(home), so) as Sums);
    }
  }
  return store;
}
