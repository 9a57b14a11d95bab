import type { RecordKind } from './column.js';
import type { RowRule } from './row-rule.js';
import { caseRowRules, claimRowRules, visitRowRules } from './row-rules-care.js';
import { personRowRules } from './row-rules-person.js';
import { areaRowRules, facilityRowRules, householdRowRules, respondentRowRules } from './row-rules-reported.js';
import { serviceRowRules } from './row-rules-services.js';
import { birthRowRules, deathRowRules, deliveryRowRules } from './row-rules-vital.js';

/** The rules that rows of each kind of record should keep, as the record dictionary has its columns. */
export const rowRules = {
  person: [...personRowRules, ...serviceRowRules],
  household: householdRowRules,
  birth: birthRowRules,
  delivery: deliveryRowRules,
  death: deathRowRules,
  visit: visitRowRules,
  claim: claimRowRules,
  case: caseRowRules,
  respondent: respondentRowRules,
  facility: facilityRowRules,
  area: areaRowRules,
} as const satisfies { readonly [Kind in RecordKind]: readonly RowRule<Kind>[] };
