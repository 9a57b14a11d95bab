/** What a task comes to, by group: rows, rows unknown, and a sum in whole units, with what no longer was safe beside it. */
export interface Total {
  readonly rows: Float64Array;
  readonly unknown: Float64Array;
  readonly sums: Float64Array;
  readonly spilled: Map<number, bigint>;
}

/** The totals of some tasks, by number. */
export type Totals = Map<number, Total>;

const nothing = (room: number): Total => ({
  rows: new Float64Array(room),
  unknown: new Float64Array(room),
  sums: new Float64Array(room),
  spilled: new Map(),
});

/** The total of a task, with room for so many groups. */
export function totalOf(totals: Totals, number: number, groups: number): Total {
  const before = totals.get(number);
  if (before !== undefined && before.rows.length >= groups) return before;
  const fresh = nothing(before === undefined ? groups : 2 ** Math.ceil(Math.log2(groups)));
  if (before !== undefined) {
    fresh.rows.set(before.rows);
    fresh.unknown.set(before.unknown);
    fresh.sums.set(before.sums);
    for (const [group, sum] of before.spilled) fresh.spilled.set(group, sum);
  }
  totals.set(number, fresh);
  return fresh;
}

/** Adds whole units to the sum of a group. */
export function addSum({ sums, spilled }: Total, group: number, amount: number | bigint): void {
  if (amount === 0) return;
  const next = typeof amount === 'number' ? (sums[group] ?? 0) + amount : Number.NaN;
  if (Number.isSafeInteger(next)) sums[group] = next;
  else spilled.set(group, (spilled.get(group) ?? 0n) + BigInt(amount));
}
