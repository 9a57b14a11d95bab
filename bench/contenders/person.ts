import { countyCode, countyCount, villageCode, villageCount } from '../workload/geography.js';
import { bitOf, type Flag, none, type People, unknownBirth, unknownVisits } from '../workload/people.js';

/** A person as a row: an object of plain values, `null` where unknown, money in yuan. */
export interface Person<Day = string> {
  readonly household_id: number;
  readonly person_id: number;
  readonly county_code: string | null;
  readonly village_code: string | null;
  readonly birth_date: Day | null;
  readonly sex: number | null;
  readonly resident: boolean | null;
  readonly key_population: boolean | null;
  readonly poor: boolean | null;
  readonly disabled: boolean | null;
  readonly signed_family_doctor: boolean | null;
  readonly insured: boolean | null;
  readonly hypertension: boolean | null;
  readonly hypertension_managed: boolean | null;
  readonly diabetes: boolean | null;
  readonly diabetes_managed: boolean | null;
  readonly elderly_managed: boolean | null;
  readonly visits_total: number | null;
  readonly visits_in_county: number | null;
  readonly visits_primary: number | null;
  readonly inpatient_cost: number | null;
  readonly reimbursed: number | null;
  readonly live_birth: boolean | null;
  readonly age_at_death_days: number | null;
}

const day = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const orNull = (value: number | undefined, missing: number): number | null =>
  value === undefined || value === missing ? null : value;

/** Persons as objects. */
export function objectsOf(people: People): readonly Person[] {
  const counties = Array.from({ length: countyCount + 1 }, (_, county) => countyCode(county) || null);
  const villages = Array.from({ length: villageCount + 1 }, (_, village) => villageCode(village) || null);
  const days = new Map<number, string>();
  const dayOf = (count: number): string => {
    const text = days.get(count) ?? day(count);
    days.set(count, text);
    return text;
  };
  return Array.from({ length: people.length }, (_, row) => {
    const [yes, unknown] = [people.yes[row] ?? 0, people.unknown[row] ?? 0];
    const is = (flag: Flag): boolean | null => ((unknown >> bitOf(flag)) & 1 ? null : ((yes >> bitOf(flag)) & 1) === 1);
    const birth = people.birth[row] ?? unknownBirth;
    const cost = people.inpatientCost[row] ?? none;
    const back = people.reimbursed[row] ?? none;
    return {
      household_id: people.household[row] ?? 0,
      person_id: row + 1,
      county_code: counties[people.county[row] ?? 0] ?? null,
      village_code: villages[people.village[row] ?? 0] ?? null,
      birth_date: birth === unknownBirth ? null : dayOf(birth),
      sex: orNull(people.sex[row], 0),
      resident: is('resident'),
      key_population: is('keyPopulation'),
      poor: is('poor'),
      disabled: is('disabled'),
      signed_family_doctor: is('signed'),
      insured: is('insured'),
      hypertension: is('hypertension'),
      hypertension_managed: is('hypertensionManaged'),
      diabetes: is('diabetes'),
      diabetes_managed: is('diabetesManaged'),
      elderly_managed: is('elderlyManaged'),
      visits_total: orNull(people.visitsTotal[row], unknownVisits),
      visits_in_county: orNull(people.visitsInCounty[row], unknownVisits),
      visits_primary: orNull(people.visitsPrimary[row], unknownVisits),
      inpatient_cost: cost === none ? null : cost / 100,
      reimbursed: back === none ? null : back / 100,
      live_birth: is('liveBirth'),
      age_at_death_days: orNull(people.ageAtDeathDays[row], none),
    };
  });
}
