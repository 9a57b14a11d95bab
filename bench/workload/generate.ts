import { countyOf, mixed, villageCount, villageQuantiles } from './geography.js';
import { blankPeople, flags, none, type People, unknownBirth, unknownVisits } from './people.js';

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000;

/** The day that ages are told on: 2024-12-31. */
export const lastDay = day(2024, 12, 31);

/** Who is born by this day is 65 or older. */
export const by65 = day(1959, 12, 31);

/** Who is born by this day is 35 or older. */
export const by35 = day(1989, 12, 31);

const yearStart = day(2024, 1, 1);

/** A probability as a bound on 32 random bits. */
const chance = (probability: number): number => Math.floor(probability * 2 ** 32) >>> 0;

const sizes = [0.15, 0.4, 0.68, 0.86, 0.95].map(chance);
const ages = { at: [0, 0.01, 0.07, 0.17, 0.33, 0.6, 0.82, 0.93, 0.985, 1], is: [0, 1, 7, 15, 30, 50, 65, 75, 85, 100] };
const costs = {
  at: [0, 0.25, 0.5, 0.75, 0.95, 0.99, 1],
  is: [50_000, 300_000, 600_000, 1_200_000, 4_000_000, 10_000_000, 50_000_000],
};
const visits = geometric(40);

function geometric(most: number): readonly number[] {
  const bounds: number[] = [];
  let reached = 0;
  let step = 0.2;
  for (let count = 0; count < most; count += 1) {
    reached += step;
    step *= 0.8;
    bounds.push(chance(Math.min(reached, 0.9999999)));
  }
  return [...bounds, 0xffffffff];
}

function quantile({ at, is }: typeof ages, share: number): number {
  let step = 1;
  while (share > (at[step] ?? 1)) step += 1;
  const [from, to] = [is[step - 1] ?? 0, is[step] ?? 0];
  const [low, high] = [at[step - 1] ?? 0, at[step] ?? 1];
  return from + ((to - from) * (share - low)) / (high - low);
}

/** The pieces of chance that a household's persons are made of. */
function dice() {
  let state = 0;
  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let so = Math.imul(state ^ (state >>> 15), 1 | state);
    so = (so + Math.imul(so ^ (so >>> 7), 61 | so)) ^ so;
    return (so ^ (so >>> 14)) >>> 0;
  };
  const below = (bound: number): boolean => bits() < bound;
  return {
    start: (seed: number): void => {
      state = seed;
    },
    bits,
    share: (): number => bits() / 2 ** 32,
    below,
    falls: (probability: number): boolean => below(chance(probability)),
  };
}

/**
 * Made-up persons in households, the same for the same seed: every household has random numbers of its own, drawn always
 * and in one order, so that any part can be made by itself.
 */
export function generate(length: number, seed = 42): People {
  const people = blankPeople(length);
  const quantiles = villageQuantiles();
  const { start, bits, share, below, falls } = dice();
  const missing = chance(0.02);

  const addPerson = (row: number, household: number, village: number, poor: boolean): void => {
    people.household[row] = household;
    people.village[row] = village;
    people.county[row] = countyOf(village);
    const age = quantile(ages, share());
    const birth = lastDay - Math.floor(age * 365.25);
    people.birth[row] = below(missing) ? unknownBirth : birth;
    const sex = 1 + (bits() & 1);
    people.sex[row] = below(missing) ? 0 : sex;
    const [old, middle] = [birth <= by65, birth <= by35];
    const resident = falls(0.92);
    const hypertension = below(chance(old ? 0.55 : middle ? 0.25 : 0.03));
    const hypertensionManaged = falls(0.7) && hypertension;
    const diabetes = below(chance(old ? 0.2 : middle ? 0.1 : 0.01));
    const diabetesManaged = falls(0.65) && diabetes;
    const disabled = falls(0.05);
    const key = below(chance(old || age < 7 || hypertension || diabetes || disabled || poor ? 0.9 : 0.05));
    const signed = below(chance(key ? 0.75 : 0.4)) && resident;
    const insured = falls(0.96);
    const elderlyManaged = falls(0.72) && old;
    const liveBirth = birth >= yearStart && falls(0.98);
    const conditions = [hypertension, hypertensionManaged, diabetes, diabetesManaged];
    addFlags(row, [resident, key, poor, disabled, signed, insured, ...conditions, elderlyManaged, liveBirth]);
    addVisits(row);
    addStay(row, insured, poor);
    people.ageAtDeathDays[row] = liveBirth && falls(0.006) ? deathInDays() : none;
  };

  const addFlags = (row: number, values: readonly boolean[]): void => {
    let yes = 0;
    let unknown = 0;
    for (let bit = 0; bit < flags.length; bit += 1) {
      if (values[bit]) yes |= 1 << bit;
      if (below(missing)) unknown |= 1 << bit;
    }
    people.yes[row] = yes & ~unknown;
    people.unknown[row] = unknown;
  };

  const addVisits = (row: number): void => {
    const drawn = bits();
    let total = 0;
    while (drawn > (visits[total] ?? 0)) total += 1;
    const inCounty = total - Math.floor(total * share() * 0.25);
    const primary = Math.floor(total * (0.2 + 0.7 * share()));
    people.visitsTotal[row] = below(missing) ? unknownVisits : total;
    people.visitsInCounty[row] = below(missing) ? unknownVisits : inCounty;
    people.visitsPrimary[row] = below(missing) ? unknownVisits : primary;
  };

  const addStay = (row: number, insured: boolean, poor: boolean): void => {
    const [admitted, costly, returned] = [falls(0.12), share(), share()];
    people.inpatientCost[row] = none;
    people.reimbursed[row] = none;
    if (!admitted) return;
    const cost = Math.floor(quantile(costs, costly));
    const reimbursed = insured ? Math.floor(cost * (poor ? 0.6 + 0.35 * returned : 0.45 + 0.45 * returned)) : 0;
    people.inpatientCost[row] = cost;
    people.reimbursed[row] = below(missing) ? none : reimbursed;
  };

  const deathInDays = (): number => {
    const when = share();
    return falls(0.6) ? Math.floor(when * 28) : 28 + Math.floor(when * 337);
  };

  let row = 0;
  for (let household = 0; row < length; household += 1) {
    start(mixed(seed ^ mixed(household)));
    const drawn = bits();
    let size = 1;
    while (size < 6 && drawn >= (sizes[size - 1] ?? 0)) size += 1;
    const home = quantiles[bits() >>> 12] ?? 0;
    const village = falls(0.002) ? villageCount : home;
    const poor = falls(0.08);
    for (const last = Math.min(row + size, length); row < last; row += 1) addPerson(row, household + 1, village, poor);
  }
  return people;
}

/** A random order of all rows, for files in which a household's members stand far apart. */
export function shuffled(length: number, seed = 7): Int32Array {
  const { start, bits } = dice();
  start(seed);
  const order = Int32Array.from({ length }, (_, row) => row);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = bits() % (last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
