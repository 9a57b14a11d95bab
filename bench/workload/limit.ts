// What the 20 indicators cost at least: passes written out by hand for just this schema, nothing general about them. Every array is a
// constant of the enclosing function, which is called once in a process; only so does V8 keep its address in the code.
import { by35, by65 } from './generate.js';
import type { Homes } from './homes.js';
import { batch, sharedPasses } from './limit-passes.js';
import type { People } from './people.js';
import { sumIds } from './sums.js';

const factClasses = 128;
const careClasses = 40;

/** Of 8 bits (resident, hypertension, managed, diabetes, managed, elderly managed, 35 or older, 65 or older) the class 0 … 35; 36 for who is not resident. */
function careClass(bits: number): number {
  const bit = (at: number): number => (bits >> at) & 1;
  if (bit(0) === 0) return 36;
  const hypertension = bit(1) * (1 + bit(2));
  const diabetes = bit(3) * (1 + bit(4));
  const age = bit(7) ? 2 + bit(5) : bit(6);
  return (hypertension * 3 + diabetes) * 4 + age;
}

/** The hand-written limit for few groups: one increment in each of two histograms per row, spread out into sums at the end. */
export function limit(people: People, homes: Homes, groups: Uint8Array | Uint16Array, groupCount: number) {
  const { length, yes, birth, inpatientCost } = people;
  const { visitsTotal, visitsInCounty, visitsPrimary } = people;
  const [last35, last65] = [by35 | 0, by65 | 0];
  const classes = Uint8Array.from({ length: 256 }, (_, bits) => careClass(bits));
  const facts = new Int32Array(groupCount * factClasses);
  const care = new Int32Array(groupCount * careClasses);
  const visits = new Int32Array(groupCount * 16);
  const rest = sharedPasses(people, homes, groups, groupCount);

  const countFacts = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) {
      const bits = yes[row] ?? 0;
      const group = groups[row] ?? 0;
      const born = birth[row] ?? 0;
      const fact = (group << 7) | (bits & 63) | (((inpatientCost[row] ?? 0) >>> 31) << 6);
      facts[fact] = (facts[fact] ?? 0) + 1;
      const ages = (+(born <= last35) << 6) | (+(born <= last65) << 7);
      const one = group * 40 + (classes[(bits & 1) | ((bits >>> 5) & 62) | ages] ?? 0);
      care[one] = (care[one] ?? 0) + 1;
    }
  };

  const addVisits = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) {
      const at = (groups[row] ?? 0) << 4;
      const ofKey = at + (((yes[row] ?? 0) & 2) << 1);
      const total = visitsTotal[row] ?? 0;
      const inCounty = visitsInCounty[row] ?? 0;
      const primary = visitsPrimary[row] ?? 0;
      const known = ((total + 1) >>> 8) - 1; // all bits where known, none for 255
      const counties = known & (((inCounty + 1) >>> 8) - 1);
      const levels = known & (((primary + 1) >>> 8) - 1);
      visits[at + 8] = (visits[at + 8] ?? 0) + (inCounty & counties);
      visits[at + 9] = (visits[at + 9] ?? 0) + (total & counties);
      visits[ofKey] = (visits[ofKey] ?? 0) + (primary & levels);
      visits[ofKey + 1] = (visits[ofKey + 1] ?? 0) + (total & levels);
    }
  };

  const spread = (): Float64Array => {
    const sums = new Float64Array(groupCount * sumIds.length);
    for (let group = 0; group < groupCount; group += 1) {
      const at = group * sumIds.length;
      spreadOver(facts, group * factClasses, factTargets, sums, at);
      spreadOver(care, group * careClasses, careTargets, sums, at);
      const from = group << 4;
      sums[at + 19] = visits[from + 8] ?? 0;
      sums[at + 20] = visits[from + 9] ?? 0;
      sums[at + 21] = (visits[from] ?? 0) + (visits[from + 4] ?? 0);
      sums[at + 22] = (visits[from + 1] ?? 0) + (visits[from + 5] ?? 0);
      sums[at + 23] = visits[from + 4] ?? 0;
      sums[at + 24] = visits[from + 5] ?? 0;
      rest.spread(group, sums, at);
    }
    return sums;
  };

  return (): Float64Array => {
    for (const cells of [facts, care, visits]) cells.fill(0);
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

/** The sums that a row of a class is counted in. */
function targets(
  classes: number,
  first: number,
  holds: (at: number) => readonly unknown[],
): readonly (readonly number[])[] {
  return Array.from({ length: classes }, (_, at) =>
    [...holds(at).entries()].flatMap(([index, held]) => (held ? [first + index] : [])),
  );
}

const factTargets = targets(factClasses, 0, (at) => {
  const [resident, key, poor, disabled, signed, insured] = [at & 1, at & 2, at & 4, at & 8, at & 16, at & 32];
  const admitted = at < 64;
  const ofResident = [
    ...[true, signed, insured, admitted, key, key && signed, disabled, disabled && signed],
    ...[poor, poor && signed, poor && insured],
  ].map((held) => resident && held);
  return [...ofResident, ...Array.from({ length: 19 }, () => false), admitted];
});

const careTargets = targets(36, 11, (at) => {
  const age = at & 3;
  const diabetes = (at >> 2) % 3;
  const hypertension = Math.floor(at / 12);
  return [
    ...[hypertension > 0, hypertension === 2, diabetes > 0, diabetes === 2],
    ...[age > 0, age > 0 && hypertension > 0, age > 1, age === 3],
  ];
});

function spreadOver(
  cells: Int32Array,
  from: number,
  targetsOf: readonly (readonly number[])[],
  sums: Float64Array,
  into: number,
): void {
  for (let at = 0; at < targetsOf.length; at += 1) {
    const count = cells[from + at] ?? 0;
    if (count === 0) continue;
    for (const target of targetsOf[at] ?? []) sums[into + target] = (sums[into + target] ?? 0) + count;
  }
}
