import type { Homes } from './homes.js';
import type { People } from './people.js';

/** How many rows a pass takes before the next one takes the same. */
export const batch = 8192;

/** The passes that both limits share: stays, births and households. Called once in a process, for the reason given in limit.ts. */
export function sharedPasses(people: People, homes: Homes, groups: Uint8Array | Uint16Array, groupCount: number) {
  const { yes, inpatientCost, reimbursed, ageAtDeathDays } = people;
  const { ofRow, groups: groupsOfHomes, count: homeCount } = homes;
  const money = new Float64Array(groupCount * 8);
  const rare = new Int32Array(groupCount * 8);
  const states = new Uint8Array(homeCount);
  const chosen = new Int32Array(batch + 1);

  const addMoney = (from: number, to: number): void => {
    let found = 0;
    for (let row = from; row < to; row += 1) {
      chosen[found] = row;
      found += ((inpatientCost[row] ?? 0) >>> 31) ^ 1;
    }
    for (let index = 0; index < found; index += 1) {
      const row = chosen[index] ?? 0;
      const at = (groups[row] ?? 0) << 3;
      const cost = inpatientCost[row] ?? 0;
      const back = reimbursed[row] ?? 0;
      money[at + 4] = (money[at + 4] ?? 0) + cost;
      if (back < 0) continue;
      const poorAndInsured = at + (((yes[row] ?? 0) & 36) === 36 ? 2 : 0);
      money[poorAndInsured] = (money[poorAndInsured] ?? 0) + back;
      money[poorAndInsured + 1] = (money[poorAndInsured + 1] ?? 0) + cost;
    }
  };

  const countBirths = (from: number, to: number): void => {
    let found = 0;
    for (let row = from; row < to; row += 1) {
      chosen[found] = row;
      found += ((yes[row] ?? 0) >>> 11) & 1;
    }
    for (let index = 0; index < found; index += 1) {
      const row = chosen[index] ?? 0;
      const at = (groups[row] ?? 0) << 3;
      const age = ageAtDeathDays[row] ?? 0;
      rare[at] = (rare[at] ?? 0) + 1;
      if (age < 0) continue;
      rare[at + 1] = (rare[at + 1] ?? 0) + +(age < 365);
      rare[at + 2] = (rare[at + 2] ?? 0) + +(age < 28);
    }
  };

  const markHomes = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) {
      const bits = yes[row] ?? 0;
      const resident = bits & 1;
      const home = ofRow[row] ?? 0;
      states[home] = (states[home] ?? 0) | resident | ((resident & ~(bits >>> 4)) << 1);
    }
  };

  const countHomes = (): void => {
    for (let home = 0; home < homeCount; home += 1) {
      const state = states[home] ?? 0;
      const at = (groupsOfHomes[home] ?? 0) << 3;
      rare[at + 4] = (rare[at + 4] ?? 0) + (state & 1);
      rare[at + 5] = (rare[at + 5] ?? 0) + (state & 1 & ~(state >>> 1));
    }
  };

  const clear = (): void => {
    money.fill(0);
    rare.fill(0);
    states.fill(0);
  };

  /** The sums 25 … 29 and 31 … 35 of a group. */
  const spread = (group: number, sums: Float64Array, at: number): void => {
    const from = group << 3;
    sums[at + 25] = (money[from] ?? 0) + (money[from + 2] ?? 0);
    sums[at + 26] = (money[from + 1] ?? 0) + (money[from + 3] ?? 0);
    sums[at + 27] = money[from + 2] ?? 0;
    sums[at + 28] = money[from + 3] ?? 0;
    sums[at + 29] = money[from + 4] ?? 0;
    sums[at + 31] = rare[from] ?? 0;
    sums[at + 32] = rare[from + 1] ?? 0;
    sums[at + 33] = rare[from + 2] ?? 0;
    sums[at + 34] = rare[from + 4] ?? 0;
    sums[at + 35] = rare[from + 5] ?? 0;
  };

  return { addMoney, countBirths, markHomes, countHomes, clear, spread };
}
