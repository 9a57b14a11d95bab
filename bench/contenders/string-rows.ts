import { headings } from '../workload/csv.js';
import { by35, by65 } from '../workload/generate.js';
import type { Level } from '../workload/reference.js';
import { blankTotals, countHomes, type Home, sumsOfTotals, type Totals } from './totals.js';

const day = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const [last35, last65] = [day(by35), day(by65)];
const fen = (yuan: string): number => Math.round(Number(yuan) * 100);
const at = Object.fromEntries(headings.map((heading, index) => [heading, index])) as Readonly<
  Record<(typeof headings)[number], number>
>;

/** A row as CSV parsers give it. */
export type StringRow = readonly string[];

/** The same careful loop, over rows of text. */
export function loopOverStrings(level: Level) {
  const code = level === 'county' ? at.county_code : at.village_code;
  const groups = new Map<string, Totals>();
  const homes = new Map<string, Home>();
  const add = (row: StringRow): void => {
    const group = row[code] ?? '';
    let totals = groups.get(group);
    if (totals === undefined) {
      totals = blankTotals();
      groups.set(group, totals);
    }
    const household = row[at.household_id] ?? '';
    let home = homes.get(household);
    if (home === undefined) {
      home = { totals, residents: 0, signed: 0 };
      homes.set(household, home);
    }
    if (row[at.resident] === '1') addResident(row, totals, home);
    addVisits(row, totals);
    addStay(row, totals);
    if (row[at.live_birth] === '1') {
      totals.liveBirths += 1;
      const age = row[at.age_at_death_days];
      if (age !== '' && Number(age) < 365) totals.infantDeaths += 1;
      if (age !== '' && Number(age) < 28) totals.neonatalDeaths += 1;
    }
  };
  const sums = (): Float64Array => sumsOfTotals(groups, level);
  return { add, finish: () => countHomes(homes.values()), sums };
}

function addResident(row: StringRow, totals: Totals, home: Home): void {
  const signed = row[at.signed_family_doctor] === '1';
  const insured = row[at.insured] === '1';
  home.residents += 1;
  totals.residents += 1;
  if (signed) {
    home.signed += 1;
    totals.signedResidents += 1;
  }
  if (insured) totals.insuredResidents += 1;
  if (row[at.inpatient_cost] !== '') totals.admittedResidents += 1;
  if (row[at.key_population] === '1') {
    totals.keyResidents += 1;
    if (signed) totals.signedKeyResidents += 1;
  }
  if (row[at.disabled] === '1') {
    totals.disabledResidents += 1;
    if (signed) totals.signedDisabledResidents += 1;
  }
  if (row[at.poor] === '1') {
    totals.poorResidents += 1;
    if (signed) totals.signedPoorResidents += 1;
    if (insured) totals.insuredPoorResidents += 1;
  }
  const hypertension = row[at.hypertension] === '1';
  if (hypertension) {
    totals.hypertensives += 1;
    if (row[at.hypertension_managed] === '1') totals.managedHypertensives += 1;
  }
  if (row[at.diabetes] === '1') {
    totals.diabetics += 1;
    if (row[at.diabetes_managed] === '1') totals.managedDiabetics += 1;
  }
  const born = row[at.birth_date] ?? '';
  if (born === '' || born > last35) return;
  totals.residents35 += 1;
  if (hypertension) totals.hypertensives35 += 1;
  if (born > last65) return;
  totals.residents65 += 1;
  if (row[at.elderly_managed] === '1') totals.managedElderly += 1;
}

function addVisits(row: StringRow, totals: Totals): void {
  const [all, inCounty, primary] = [row[at.visits_total], row[at.visits_in_county], row[at.visits_primary]];
  if (all === '') return;
  const total = Number(all);
  if (inCounty !== '') {
    totals.visitsInCounty += Number(inCounty);
    totals.visitsAnywhere += total;
  }
  if (primary === '') return;
  totals.visitsPrimary += Number(primary);
  totals.visitsAnyLevel += total;
  if (row[at.key_population] !== '1') return;
  totals.keyVisitsPrimary += Number(primary);
  totals.keyVisitsAnyLevel += total;
}

function addStay(row: StringRow, totals: Totals): void {
  const paid = row[at.inpatient_cost] ?? '';
  if (paid === '') return;
  const cost = fen(paid);
  totals.inpatientCost += cost;
  totals.admissions += 1;
  const returned = row[at.reimbursed] ?? '';
  if (returned === '') return;
  const back = fen(returned);
  totals.reimbursed += back;
  totals.costReimbursable += cost;
  if (row[at.poor] !== '1' || row[at.insured] !== '1') return;
  totals.reimbursedOfPoor += back;
  totals.costReimbursableOfPoor += cost;
}
