// The limit again, for many groups, where histograms would not fit the cache: several small counters in each double, added to by
// looking up what a row adds to all of them at once. Arrays are constants for the reason given in limit.ts.
import { by35, by65 } from './generate.js';
import type { Homes } from './homes.js';
import { batch, sharedPasses } from './limit-passes.js';
import type { People } from './people.js';
import { sumIds } from './sums.js';

const perLane = 4;
const width = 13;
const factSums = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30];
const careSums = [11, 12, 13, 14, 15, 16, 17, 18];

/** What a row adds to the sums 0 … 10 and 30, by 7 bits: the first six flags, and admitted. */
function factsOf(bits: number): readonly number[] {
  const [resident, key, poor, disabled, signed, insured, admitted] = bitsOf(bits);
  return [
    ...[resident, resident & signed, resident & insured, resident & admitted],
    ...[resident & key, resident & key & signed, resident & disabled, resident & disabled & signed],
    ...[resident & poor, resident & poor & signed, resident & poor & insured, admitted],
  ];
}

/** What a row adds to the sums 11 … 18, by 8 bits. */
function careOf(bits: number): readonly number[] {
  const [resident, hypertension, managed, diabetes, diabetesManaged, elderly, over35, over65] = bitsOf(bits);
  return [
    ...[resident & hypertension, resident & hypertension & managed],
    ...[resident & diabetes, resident & diabetes & diabetesManaged],
    ...[resident & over35, resident & over35 & hypertension, resident & over65, resident & over65 & elderly],
  ];
}

const bitsOf = (bits: number): readonly [number, number, number, number, number, number, number, number] => [
  bits & 1,
  (bits >> 1) & 1,
  (bits >> 2) & 1,
  (bits >> 3) & 1,
  (bits >> 4) & 1,
  (bits >> 5) & 1,
  (bits >> 6) & 1,
  (bits >> 7) & 1,
];

/** What a row adds, by its bits, as doubles of `perLane` counters of `width` bits. */
function packed(size: number, of: (bits: number) => readonly number[]): Float64Array {
  const lanes = Math.ceil(of(0).length / perLane);
  const table = new Float64Array(size * lanes);
  for (let bits = 0; bits < size; bits += 1) {
    for (const [index, adds] of of(bits).entries()) {
      const at = bits * lanes + Math.floor(index / perLane);
      table[at] = (table[at] ?? 0) + adds * 2 ** ((index % perLane) * width);
    }
  }
  return table;
}

/** The hand-written limit for many groups, none of which may have more than 8,191 rows. */
export function limitOfVillages(people: People, homes: Homes, groups: Uint16Array, groupCount: number) {
  const { length, yes, birth, inpatientCost } = people;
  const { visitsTotal, visitsInCounty, visitsPrimary } = people;
  const [last35, last65] = [by35 | 0, by65 | 0];
  const factTable = packed(128, factsOf);
  const careTable = packed(256, careOf);
  requireFew(groups);
  const counter = 2 ** width;
  const lanes = new Float64Array(groupCount * 5);
  const visits = new Int32Array(groupCount * 8);
  const rest = sharedPasses(people, homes, groups, groupCount);

  const countFacts = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) {
      const bits = yes[row] ?? 0;
      const born = birth[row] ?? 0;
      const at = (groups[row] ?? 0) * 5;
      const fact = ((bits & 63) | ((((inpatientCost[row] ?? 0) >>> 31) ^ 1) << 6)) * 3;
      const ages = (+(born <= last35) << 6) | (+(born <= last65) << 7);
      const care = ((bits & 1) | ((bits >>> 5) & 62) | ages) << 1;
      lanes[at] = (lanes[at] ?? 0) + (factTable[fact] ?? 0);
      lanes[at + 1] = (lanes[at + 1] ?? 0) + (factTable[fact + 1] ?? 0);
      lanes[at + 2] = (lanes[at + 2] ?? 0) + (factTable[fact + 2] ?? 0);
      lanes[at + 3] = (lanes[at + 3] ?? 0) + (careTable[care] ?? 0);
      lanes[at + 4] = (lanes[at + 4] ?? 0) + (careTable[care + 1] ?? 0);
    }
  };

  const addVisits = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) {
      const at = (groups[row] ?? 0) << 3;
      const key = -(((yes[row] ?? 0) >>> 1) & 1);
      const total = visitsTotal[row] ?? 0;
      const inCounty = visitsInCounty[row] ?? 0;
      const primary = visitsPrimary[row] ?? 0;
      const known = ((total + 1) >>> 8) - 1;
      const counties = known & (((inCounty + 1) >>> 8) - 1);
      const levels = known & (((primary + 1) >>> 8) - 1);
      visits[at] = (visits[at] ?? 0) + (inCounty & counties);
      visits[at + 1] = (visits[at + 1] ?? 0) + (total & counties);
      visits[at + 2] = (visits[at + 2] ?? 0) + (primary & levels);
      visits[at + 3] = (visits[at + 3] ?? 0) + (total & levels);
      visits[at + 4] = (visits[at + 4] ?? 0) + (primary & levels & key);
      visits[at + 5] = (visits[at + 5] ?? 0) + (total & levels & key);
    }
  };

  const unpack = (lane: number, targets: readonly number[], sums: Float64Array, at: number): void => {
    let left = lane;
    for (const target of targets) {
      const above = Math.floor(left / counter);
      sums[at + target] = left - above * counter;
      left = above;
    }
  };
  const lanesOf = (targets: readonly number[]): readonly (readonly number[])[] =>
    Array.from({ length: targets.length / perLane }, (_, lane) => targets.slice(lane * perLane, (lane + 1) * perLane));
  const targets = [...lanesOf(factSums), ...lanesOf(careSums)];

  const spread = (): Float64Array => {
    const sums = new Float64Array(groupCount * sumIds.length);
    for (let group = 0; group < groupCount; group += 1) {
      const at = group * sumIds.length;
      for (let lane = 0; lane < 5; lane += 1) unpack(lanes[group * 5 + lane] ?? 0, targets[lane] ?? [], sums, at);
      for (let index = 0; index < 6; index += 1) sums[at + 19 + index] = visits[(group << 3) + index] ?? 0;
      rest.spread(group, sums, at);
    }
    return sums;
  };

  return (): Float64Array => {
    for (const cells of [lanes, visits]) cells.fill(0);
    rest.clear();
    for (let from = 0; from < length; from += batch) {
      const to = Math.min(from + batch, length);
      countFacts(from, to);
      addVisits(from, to);
      rest.addMoney(from, to);
      rest.countBirths(from, to);
      rest.markHomes(from, to);
    }
    rest.countHomes();
    return spread();
  };
}

function requireFew(groups: Uint16Array): void {
  const sizes = new Int32Array(2 ** 16);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  const most = sizes.reduce((so, size) => Math.max(so, size), 0);
  if (most >= 2 ** width) throw new Error(`a group has ${most} rows, and the counters are of ${width} bits`);
}
