import type { Contender } from '../harness/contender.js';
import { load } from '../workload/files.js';
import { by35, by65 } from '../workload/generate.js';
import type { Level } from '../workload/reference.js';
import { objectsOf, type Person } from './person.js';
import { blankTotals, countHomes, type Home, sumsOfTotals, type Totals } from './totals.js';

const day = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const fen = (yuan: number): number => Math.round(yuan * 100);

/** What a careful user writes today: rows as objects, one loop over them, groups and households in maps. */
export const loopOverObjects: Contender = async ({ rows, level = 'county', order }) => {
  const people = objectsOf(load(rows, order));
  return {
    run: () => {
      const loop = careful(level, day(by35), day(by65));
      for (const person of people) loop.add(person);
      loop.finish();
      return loop.sums;
    },
  };
};

/** The careful loop over persons, whose dates of birth are text or numbers of days. */
export function careful<Day extends string | number>(level: Level, last35: Day, last65: Day) {
  const code = level === 'county' ? 'county_code' : 'village_code';
  const groups = new Map<string | null, Totals>();
  const homes = new Map<number, Home>();
  const add = (person: Person<Day>): void => {
    let totals = groups.get(person[code]);
    if (totals === undefined) {
      totals = blankTotals();
      groups.set(person[code], totals);
    }
    let home = homes.get(person.household_id);
    if (home === undefined) {
      home = { totals, residents: 0, signed: 0 };
      homes.set(person.household_id, home);
    }
    if (person.resident) {
      addResident(person, totals, home);
      const { birth_date: born } = person;
      if (born !== null && born <= last35) {
        totals.residents35 += 1;
        if (person.hypertension) totals.hypertensives35 += 1;
      }
      if (born !== null && born <= last65) {
        totals.residents65 += 1;
        if (person.elderly_managed) totals.managedElderly += 1;
      }
    }
    addVisits(person, totals);
    addStay(person, totals);
    if (person.live_birth) {
      totals.liveBirths += 1;
      const age = person.age_at_death_days;
      if (age !== null && age < 365) totals.infantDeaths += 1;
      if (age !== null && age < 28) totals.neonatalDeaths += 1;
    }
  };
  const sums = (): Float64Array => sumsOfTotals(groups, level);
  return { add, finish: () => countHomes(homes.values()), sums };
}

type Facts = Omit<Person, 'birth_date'>;

function addResident(person: Facts, totals: Totals, home: Home): void {
  const { signed_family_doctor: signed } = person;
  home.residents += 1;
  totals.residents += 1;
  if (signed) {
    home.signed += 1;
    totals.signedResidents += 1;
  }
  if (person.insured) totals.insuredResidents += 1;
  if (person.inpatient_cost !== null) totals.admittedResidents += 1;
  if (person.key_population) {
    totals.keyResidents += 1;
    if (signed) totals.signedKeyResidents += 1;
  }
  if (person.disabled) {
    totals.disabledResidents += 1;
    if (signed) totals.signedDisabledResidents += 1;
  }
  if (person.poor) {
    totals.poorResidents += 1;
    if (signed) totals.signedPoorResidents += 1;
    if (person.insured) totals.insuredPoorResidents += 1;
  }
  if (person.hypertension) {
    totals.hypertensives += 1;
    if (person.hypertension_managed) totals.managedHypertensives += 1;
  }
  if (person.diabetes) {
    totals.diabetics += 1;
    if (person.diabetes_managed) totals.managedDiabetics += 1;
  }
}

function addVisits({ visits_total, visits_in_county, visits_primary, key_population }: Facts, totals: Totals): void {
  if (visits_total === null) return;
  if (visits_in_county !== null) {
    totals.visitsInCounty += visits_in_county;
    totals.visitsAnywhere += visits_total;
  }
  if (visits_primary === null) return;
  totals.visitsPrimary += visits_primary;
  totals.visitsAnyLevel += visits_total;
  if (!key_population) return;
  totals.keyVisitsPrimary += visits_primary;
  totals.keyVisitsAnyLevel += visits_total;
}

function addStay({ inpatient_cost, reimbursed, poor, insured }: Facts, totals: Totals): void {
  if (inpatient_cost === null) return;
  const cost = fen(inpatient_cost);
  totals.inpatientCost += cost;
  totals.admissions += 1;
  if (reimbursed === null) return;
  const back = fen(reimbursed);
  totals.reimbursed += back;
  totals.costReimbursable += cost;
  if (!poor || !insured) return;
  totals.reimbursedOfPoor += back;
  totals.costReimbursableOfPoor += cost;
}
