import type { Level } from '../workload/reference.js';
import { blankSums } from './results.js';

/** The sums of one group, as a hand-written loop keeps them. */
export const blankTotals = () => ({
  residents: 0,
  signedResidents: 0,
  insuredResidents: 0,
  admittedResidents: 0,
  keyResidents: 0,
  signedKeyResidents: 0,
  disabledResidents: 0,
  signedDisabledResidents: 0,
  poorResidents: 0,
  signedPoorResidents: 0,
  insuredPoorResidents: 0,
  hypertensives: 0,
  managedHypertensives: 0,
  diabetics: 0,
  managedDiabetics: 0,
  residents35: 0,
  hypertensives35: 0,
  residents65: 0,
  managedElderly: 0,
  visitsInCounty: 0,
  visitsAnywhere: 0,
  visitsPrimary: 0,
  visitsAnyLevel: 0,
  keyVisitsPrimary: 0,
  keyVisitsAnyLevel: 0,
  reimbursed: 0,
  costReimbursable: 0,
  reimbursedOfPoor: 0,
  costReimbursableOfPoor: 0,
  inpatientCost: 0,
  admissions: 0,
  liveBirths: 0,
  infantDeaths: 0,
  neonatalDeaths: 0,
  householdsWithResidents: 0,
  householdsAllSigned: 0,
});

/** The sums of one group. */
export type Totals = ReturnType<typeof blankTotals>;

/** A household as a loop keeps it. */
export interface Home {
  readonly totals: Totals;
  residents: number;
  signed: number;
}

/** Counts the households, once all rows are in. */
export function countHomes(homes: Iterable<Home>): void {
  for (const { totals, residents, signed } of homes) {
    if (residents === 0) continue;
    totals.householdsWithResidents += 1;
    if (signed === residents) totals.householdsAllSigned += 1;
  }
}

/** The sums of all groups, by code. */
export function sumsOfTotals(groups: ReadonlyMap<string | null, Totals>, level: Level): Float64Array {
  const sums = blankSums(level);
  for (const [code, totals] of groups) for (const [id, value] of Object.entries(totals)) sums.set(code, id, value);
  return sums.all;
}
