import { by35, by65 } from './generate.js';
import { countyCount, villageCount } from './geography.js';
import { bitOf, type Flag, none, type People, unknownBirth, unknownVisits } from './people.js';
import { type Question, sumIds, sums, type ValueColumn } from './sums.js';

/** The breakdown of a task. */
export type Level = 'county' | 'village';

/** How many groups a breakdown has, the one whose place is unknown being the last. */
export const groupCount = (level: Level): number => (level === 'county' ? countyCount : villageCount) + 1;

const isYes = (people: People, flag: Flag, row: number): boolean => (((people.yes[row] ?? 0) >> bitOf(flag)) & 1) === 1;

function isKnown(people: People, column: ValueColumn, row: number): boolean {
  const value = people[column][row] ?? 0;
  return column.startsWith('visits') ? value !== unknownVisits : value !== none;
}

function holds(people: People, question: Question, row: number): boolean {
  if ('flag' in question) return isYes(people, question.flag, row);
  if ('known' in question) return isKnown(people, question.known, row);
  if ('born' in question) {
    const birth = people.birth[row] ?? unknownBirth;
    return birth !== unknownBirth && birth <= (question.born === 'by65' ? by65 : by35);
  }
  const age = people.ageAtDeathDays[row] ?? none;
  return age !== none && age < question.diedBefore;
}

interface Home {
  readonly group: number;
  residents: number;
  signed: number;
}

/**
 * All sums of all groups, group by group, worked out the slow and plain way, in BigInt: what every contender's result is
 * held against.
 */
export function reference(people: People, level: Level): Float64Array {
  const groups = people[level];
  const totals = Array.from({ length: groupCount(level) * sumIds.length }, () => 0n);
  const add = (group: number, sum: number, value: bigint): void => {
    const at = group * sumIds.length + sum;
    totals[at] = (totals[at] ?? 0n) + value;
  };
  const homes = new Map<number, Home>();
  for (let row = 0; row < people.length; row += 1) {
    const group = groups[row] ?? 0;
    for (const [index, { where, sum }] of sums.entries()) {
      if (!where.every((question) => holds(people, question, row))) continue;
      add(group, index, sum === undefined ? 1n : BigInt(people[sum][row] ?? 0));
    }
    const household = people.household[row] ?? 0;
    const home = homes.get(household) ?? { group, residents: 0, signed: 0 };
    homes.set(household, home);
    if (!isYes(people, 'resident', row)) continue;
    home.residents += 1;
    if (isYes(people, 'signed', row)) home.signed += 1;
  }
  for (const { group, residents, signed } of homes.values()) {
    if (residents === 0) continue;
    add(group, sums.length, 1n);
    if (signed === residents) add(group, sums.length + 1, 1n);
  }
  return Float64Array.from(totals, Number);
}

/** What all sums of all groups come to, money in fen, by number of rows: the proof that the data is the same everywhere. */
export const checkSums: ReadonlyMap<number, number> = new Map([
  [100_000, 48_881_803_045],
  [1_000_000, 490_470_944_114],
  [10_000_000, 4_899_873_580_542],
]);
