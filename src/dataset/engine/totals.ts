import { powerOfTwo } from './grown.js';

/** What a task comes to, by group: rows, rows unknown, and a sum in whole units, with what no longer was safe beside it. */
export interface Total {
  readonly rows: Float64Array;
  readonly unknown: Float64Array;
  /** Empty of a task that adds nothing up. */
  sums: Float64Array;
  readonly spilled: Map<number, bigint>;
}

/** The totals of some tasks, by number. */
export type Totals = Map<number, Total>;

const nothing = (room: number): Total => ({
  rows: new Float64Array(room),
  unknown: new Float64Array(room),
  sums: new Float64Array(0),
  spilled: new Map(),
});

/** The total of a task, with room for so many groups. */
export function totalOf(totals: Totals, number: number, groups: number): Total {
  const before = totals.get(number);
  if (before !== undefined && before.rows.length >= groups) return before;
  const fresh = nothing(before === undefined ? groups : powerOfTwo(groups));
  if (before !== undefined) {
    fresh.rows.set(before.rows);
    fresh.unknown.set(before.unknown);
    fresh.sums = new Float64Array(before.sums.length === 0 ? 0 : fresh.rows.length);
    fresh.sums.set(before.sums);
    for (const [group, sum] of before.spilled) fresh.spilled.set(group, sum);
  }
  totals.set(number, fresh);
  return fresh;
}

/** Adds whole units to the sum of a group. */
export function addSum(total: Total, group: number, amount: number | bigint): void {
  if (amount === 0) return;
  if (total.sums.length <= group) {
    const larger = new Float64Array(total.rows.length);
    larger.set(total.sums);
    total.sums = larger;
  }
  const { sums, spilled } = total;
  const next = typeof amount === 'number' ? (sums[group] ?? 0) + amount : Number.NaN;
  if (Number.isSafeInteger(next)) sums[group] = next;
  else spilled.set(group, (spilled.get(group) ?? 0n) + BigInt(amount));
}

/** Adds a total to another, whose groups are numbered otherwise: `groupOf` gives the number there, -1 for a group without a row. */
export function addTotal(into: Total, { rows, unknown, sums, spilled }: Total, groupOf: Int32Array): void {
  const size = Math.min(groupOf.length, rows.length);
  for (let own = 0; own < size; own += 1) {
    const group = groupOf[own] ?? -1;
    if (group < 0) continue;
    into.rows[group] = (into.rows[group] ?? 0) + (rows[own] ?? 0);
    into.unknown[group] = (into.unknown[group] ?? 0) + (unknown[own] ?? 0);
  }
  for (let own = 0; own < Math.min(size, sums.length); own += 1) addSum(into, groupOf[own] ?? 0, sums[own] ?? 0);
  for (const [own, sum] of spilled) addSum(into, groupOf[own] ?? 0, sum);
}
