import type { Flag } from './people.js';

/** What a person must answer to be counted; who does not know does not. */
export type Question =
  | { readonly flag: Flag }
  | { readonly known: ValueColumn }
  | { readonly born: 'by65' | 'by35' }
  | { readonly diedBefore: 365 | 28 };

/** A column that is added up, or asked whether it is known. */
export type ValueColumn = 'visitsTotal' | 'visitsInCounty' | 'visitsPrimary' | 'inpatientCost' | 'reimbursed';

/** A number of persons, or a sum over them. */
export interface Sum {
  readonly id: string;
  readonly sum?: ValueColumn;
  readonly where: readonly Question[];
}

const resident = { flag: 'resident' } as const;
const signed = { flag: 'signed' } as const;
const insured = { flag: 'insured' } as const;
const poor = { flag: 'poor' } as const;
const key = { flag: 'keyPopulation' } as const;
const disabled = { flag: 'disabled' } as const;
const hypertension = { flag: 'hypertension' } as const;
const diabetes = { flag: 'diabetes' } as const;
const liveBirth = { flag: 'liveBirth' } as const;
const bothInCounty = [{ known: 'visitsInCounty' }, { known: 'visitsTotal' }] as const;
const bothPrimary = [{ known: 'visitsPrimary' }, { known: 'visitsTotal' }] as const;
const bothMoney = [{ known: 'reimbursed' }, { known: 'inpatientCost' }] as const;
const admitted = { known: 'inpatientCost' } as const;

/** The 34 sums over persons that the 20 indicators are made of. */
export const sums: readonly Sum[] = [
  { id: 'residents', where: [resident] },
  { id: 'signedResidents', where: [resident, signed] },
  { id: 'insuredResidents', where: [resident, insured] },
  { id: 'admittedResidents', where: [resident, admitted] },
  { id: 'keyResidents', where: [resident, key] },
  { id: 'signedKeyResidents', where: [resident, key, signed] },
  { id: 'disabledResidents', where: [resident, disabled] },
  { id: 'signedDisabledResidents', where: [resident, disabled, signed] },
  { id: 'poorResidents', where: [resident, poor] },
  { id: 'signedPoorResidents', where: [resident, poor, signed] },
  { id: 'insuredPoorResidents', where: [resident, poor, insured] },
  { id: 'hypertensives', where: [resident, hypertension] },
  { id: 'managedHypertensives', where: [resident, hypertension, { flag: 'hypertensionManaged' }] },
  { id: 'diabetics', where: [resident, diabetes] },
  { id: 'managedDiabetics', where: [resident, diabetes, { flag: 'diabetesManaged' }] },
  { id: 'residents35', where: [resident, { born: 'by35' }] },
  { id: 'hypertensives35', where: [resident, { born: 'by35' }, hypertension] },
  { id: 'residents65', where: [resident, { born: 'by65' }] },
  { id: 'managedElderly', where: [resident, { born: 'by65' }, { flag: 'elderlyManaged' }] },
  { id: 'visitsInCounty', sum: 'visitsInCounty', where: bothInCounty },
  { id: 'visitsAnywhere', sum: 'visitsTotal', where: bothInCounty },
  { id: 'visitsPrimary', sum: 'visitsPrimary', where: bothPrimary },
  { id: 'visitsAnyLevel', sum: 'visitsTotal', where: bothPrimary },
  { id: 'keyVisitsPrimary', sum: 'visitsPrimary', where: [...bothPrimary, key] },
  { id: 'keyVisitsAnyLevel', sum: 'visitsTotal', where: [...bothPrimary, key] },
  { id: 'reimbursed', sum: 'reimbursed', where: bothMoney },
  { id: 'costReimbursable', sum: 'inpatientCost', where: bothMoney },
  { id: 'reimbursedOfPoor', sum: 'reimbursed', where: [...bothMoney, poor, insured] },
  { id: 'costReimbursableOfPoor', sum: 'inpatientCost', where: [...bothMoney, poor, insured] },
  { id: 'inpatientCost', sum: 'inpatientCost', where: [admitted] },
  { id: 'admissions', where: [admitted] },
  { id: 'liveBirths', where: [liveBirth] },
  { id: 'infantDeaths', where: [liveBirth, { diedBefore: 365 }] },
  { id: 'neonatalDeaths', where: [liveBirth, { diedBefore: 28 }] },
];

/** The two sums over households, whose place is that of their members. */
const householdSums = ['householdsWithResidents', 'householdsAllSigned'] as const;

/** The ids of all 36 sums, in the order that results have them in. */
export const sumIds: readonly string[] = [...sums.map(({ id }) => id), ...householdSums];

/** The columns whose sums are money, in fen. */
export const isMoney = (column: ValueColumn): boolean => column === 'inpatientCost' || column === 'reimbursed';

/** The 20 indicators: numerator and denominator. */
export const indicators: readonly (readonly [numerator: string, denominator: string])[] = [
  ['signedResidents', 'residents'],
  ['signedKeyResidents', 'keyResidents'],
  ['signedDisabledResidents', 'disabledResidents'],
  ['signedPoorResidents', 'poorResidents'],
  ['insuredResidents', 'residents'],
  ['insuredPoorResidents', 'poorResidents'],
  ['managedHypertensives', 'hypertensives'],
  ['managedDiabetics', 'diabetics'],
  ['hypertensives35', 'residents35'],
  ['managedElderly', 'residents65'],
  ['visitsInCounty', 'visitsAnywhere'],
  ['visitsPrimary', 'visitsAnyLevel'],
  ['keyVisitsPrimary', 'keyVisitsAnyLevel'],
  ['reimbursed', 'costReimbursable'],
  ['reimbursedOfPoor', 'costReimbursableOfPoor'],
  ['admittedResidents', 'residents'],
  ['inpatientCost', 'admissions'],
  ['infantDeaths', 'liveBirths'],
  ['neonatalDeaths', 'liveBirths'],
  ['householdsAllSigned', 'householdsWithResidents'],
];
