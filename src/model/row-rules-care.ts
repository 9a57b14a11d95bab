import type { RowRule } from './row-rule.js';

/** What rows of visits should keep. */
export const visitRowRules = [
  { id: 'visit.idIsUnique', of: 'visit', severity: 'error', unique: ['id'] },
  { id: 'visit.personIsKnown', of: 'visit', severity: 'warning', refersTo: { key: 'person', of: 'person', as: 'id' } },
  { id: 'visit.onNotAfterToday', of: 'visit', severity: 'error', notAfterToday: 'on' },
  {
    id: 'visit.bedDaysOnlyOfInpatients',
    of: 'visit',
    severity: 'warning',
    is: { any: [{ not: { known: 'bedDays' } }, { atMost: ['bedDays', 0] }, { is: ['setting', 'inpatient'] }] },
    about: { zh: '有住院日数者为住院', en: 'Whoever has bed-days is an inpatient' },
  },
] as const satisfies readonly RowRule<'visit'>[];

/** What rows of claims should keep: each layer within what is left of the expense. */
export const claimRowRules = [
  { id: 'claim.idIsUnique', of: 'claim', severity: 'error', unique: ['id'] },
  { id: 'claim.personIsKnown', of: 'claim', severity: 'warning', refersTo: { key: 'person', of: 'person', as: 'id' } },
  { id: 'claim.settledNotAfterToday', of: 'claim', severity: 'error', notAfterToday: 'settled' },
  { id: 'claim.eligibleAtMostTotal', of: 'claim', severity: 'error', atMost: ['eligible', 'total'] },
  { id: 'claim.basicPaidAtMostEligible', of: 'claim', severity: 'error', atMost: ['basicPaid', 'eligible'] },
  { id: 'claim.basicPaidAtMostTotal', of: 'claim', severity: 'error', atMost: ['basicPaid', 'total'] },
  {
    id: 'claim.seriousIllnessPaidAtMostTotal',
    of: 'claim',
    severity: 'error',
    atMost: ['seriousIllnessPaid', 'total'],
  },
  { id: 'claim.assistancePaidAtMostTotal', of: 'claim', severity: 'error', atMost: ['assistancePaid', 'total'] },
  { id: 'claim.supplementPaidAtMostTotal', of: 'claim', severity: 'error', atMost: ['supplementPaid', 'total'] },
  { id: 'claim.outOfPocketAtMostTotal', of: 'claim', severity: 'error', atMost: ['outOfPocket', 'total'] },
  {
    id: 'claim.layersAtMostTotal',
    of: 'claim',
    severity: 'error',
    sumAtMost: { sum: ['basicPaid', 'seriousIllnessPaid', 'assistancePaid', 'supplementPaid'], of: 'total' },
  },
  {
    id: 'claim.layersAndOutOfPocketAtMostTotal',
    of: 'claim',
    severity: 'error',
    sumAtMost: {
      sum: ['basicPaid', 'seriousIllnessPaid', 'assistancePaid', 'supplementPaid', 'outOfPocket'],
      of: 'total',
    },
  },
] as const satisfies readonly RowRule<'claim'>[];

/** What rows of notified cases should keep. */
export const caseRowRules = [
  { id: 'case.idIsUnique', of: 'case', severity: 'error', unique: ['id'] },
  { id: 'case.registeredNotAfterToday', of: 'case', severity: 'error', notAfterToday: 'registered' },
  { id: 'case.notifiedNotAfterToday', of: 'case', severity: 'error', notAfterToday: 'notified' },
  { id: 'case.referredNotAfterToday', of: 'case', severity: 'error', notAfterToday: 'referred' },
  { id: 'case.treatmentCompletedNotAfterToday', of: 'case', severity: 'error', notAfterToday: 'treatmentCompleted' },
  { id: 'case.diedNotAfterToday', of: 'case', severity: 'error', notAfterToday: 'died' },
  { id: 'case.registeredNotAfterNotified', of: 'case', severity: 'warning', inOrder: ['registered', 'notified'] },
  {
    id: 'case.registeredNotAfterTreatmentCompleted',
    of: 'case',
    severity: 'warning',
    inOrder: ['registered', 'treatmentCompleted'],
  },
  {
    id: 'case.referredNotAfterTreatmentCompleted',
    of: 'case',
    severity: 'warning',
    inOrder: ['referred', 'treatmentCompleted'],
  },
  {
    id: 'case.treatmentCompletedNotAfterDied',
    of: 'case',
    severity: 'warning',
    inOrder: ['treatmentCompleted', 'died'],
  },
  { id: 'case.onTreatmentOnlyIfHiv', of: 'case', severity: 'error', onlyIf: ['onTreatment', 'hiv'] },
  {
    id: 'case.viralLoadTestedOnlyIfOnTreatment',
    of: 'case',
    severity: 'error',
    onlyIf: ['viralLoadTested', 'onTreatment'],
  },
  {
    id: 'case.virallySuppressedOnlyIfViralLoadTested',
    of: 'case',
    severity: 'error',
    onlyIf: ['virallySuppressed', 'viralLoadTested'],
  },
  {
    id: 'case.regularMedicationOnlyIfTreatmentCompleted',
    of: 'case',
    severity: 'error',
    is: { any: [{ not: { is: ['regularMedication', true] } }, { known: 'treatmentCompleted' }] },
    about: { zh: '规则服药者有完成治疗日期', en: 'Whoever took the doses regularly has completed treatment' },
  },
  {
    id: 'case.managedOnlyIfNotified',
    of: 'case',
    severity: 'error',
    is: { any: [{ not: { is: ['managed', true] } }, { known: 'notified' }] },
    about: { zh: '纳入基层管理者有报告日期', en: 'Whoever is managed in primary care was notified' },
  },
  {
    id: 'case.timelyOnlyIfNotified',
    of: 'case',
    severity: 'error',
    is: { any: [{ not: { is: ['timely', true] } }, { known: 'notified' }] },
    about: { zh: '及时报告者有报告日期', en: 'Whoever was reported in time was notified' },
  },
] as const satisfies readonly RowRule<'case'>[];
