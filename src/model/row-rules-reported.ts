import type { RowRule } from './row-rule.js';

/** What rows of households should keep. */
export const householdRowRules = [
  { id: 'household.idIsUnique', of: 'household', severity: 'error', unique: ['id'] },
  {
    id: 'household.accidentInsuredOnNotAfterToday',
    of: 'household',
    severity: 'error',
    notAfterToday: 'accidentInsuredOn',
  },
] as const satisfies readonly RowRule<'household'>[];

/** What rows of respondents should keep. */
export const respondentRowRules = [
  { id: 'respondent.idIsUnique', of: 'respondent', severity: 'error', unique: ['id', 'survey'] },
  { id: 'respondent.askedNotAfterToday', of: 'respondent', severity: 'error', notAfterToday: 'asked' },
  {
    id: 'respondent.exclusivelyBreastfedOnlyIfUnder6Months',
    of: 'respondent',
    severity: 'error',
    onlyIf: ['exclusivelyBreastfed', 'under6Months'],
  },
] as const satisfies readonly RowRule<'respondent'>[];

/** What rows of facilities should keep. */
export const facilityRowRules = [
  { id: 'facility.isReportedOnce', of: 'facility', severity: 'error', unique: ['id', 'from', 'to'] },
  { id: 'facility.fromNotAfterTo', of: 'facility', severity: 'error', inOrder: ['from', 'to'] },
  { id: 'facility.toNotAfterToday', of: 'facility', severity: 'warning', notAfterToday: 'to' },
  { id: 'facility.bedDaysTogether', of: 'facility', severity: 'warning', together: ['bedDaysOpen', 'bedDaysOccupied'] },
  {
    id: 'facility.dischargesWithBedDays',
    of: 'facility',
    severity: 'warning',
    together: ['discharges', 'bedDaysDischarged'],
  },
  {
    id: 'facility.appointmentVisitsAtMostOutpatientVisits',
    of: 'facility',
    severity: 'error',
    atMost: ['appointmentVisits', 'outpatientVisits'],
  },
  {
    id: 'facility.electiveSurgeriesAtMostSurgeries',
    of: 'facility',
    severity: 'error',
    atMost: ['electiveSurgeries', 'surgeries'],
  },
  {
    id: 'facility.daySurgeriesAtMostElectiveSurgeries',
    of: 'facility',
    severity: 'error',
    atMost: ['daySurgeries', 'electiveSurgeries'],
  },
  {
    id: 'facility.antibioticPrescriptionsAtMostOutpatientPrescriptions',
    of: 'facility',
    severity: 'error',
    atMost: ['antibioticPrescriptions', 'outpatientPrescriptions'],
  },
  {
    id: 'facility.chineseMedicineVisitsAtMostVisits',
    of: 'facility',
    severity: 'error',
    atMost: ['chineseMedicineVisits', 'visits'],
  },
  {
    id: 'facility.fullPhysiciansAtMostPhysicians',
    of: 'facility',
    severity: 'error',
    atMost: ['fullPhysicians', 'physicians'],
  },
  {
    id: 'facility.physiciansAtMostProfessionals',
    of: 'facility',
    severity: 'error',
    atMost: ['physicians', 'professionals'],
  },
  { id: 'facility.nursesAtMostProfessionals', of: 'facility', severity: 'error', atMost: ['nurses', 'professionals'] },
  {
    id: 'facility.professionalsAtMostPersonnel',
    of: 'facility',
    severity: 'error',
    atMost: ['professionals', 'personnel'],
  },
  {
    id: 'facility.familyDoctorsAtMostFamilyDoctorTeamMembers',
    of: 'facility',
    severity: 'error',
    atMost: ['familyDoctors', 'familyDoctorTeamMembers'],
  },
  {
    id: 'facility.familyDoctorTeamsAtMostFamilyDoctorTeamMembers',
    of: 'facility',
    severity: 'error',
    atMost: ['familyDoctorTeams', 'familyDoctorTeamMembers'],
  },
  {
    id: 'facility.herbalPieceRevenueAtMostDrugRevenue',
    of: 'facility',
    severity: 'error',
    atMost: ['herbalPieceRevenue', 'drugRevenue'],
  },
  {
    id: 'facility.drugRevenueAtMostMedicalRevenue',
    of: 'facility',
    severity: 'error',
    atMost: ['drugRevenue', 'medicalRevenue'],
  },
  {
    id: 'facility.consumablesRevenueAtMostMedicalRevenue',
    of: 'facility',
    severity: 'error',
    atMost: ['consumablesRevenue', 'medicalRevenue'],
  },
  {
    id: 'facility.outpatientRevenueAtMostMedicalRevenue',
    of: 'facility',
    severity: 'error',
    atMost: ['outpatientRevenue', 'medicalRevenue'],
  },
  {
    id: 'facility.outpatientVisitsAtMostVisits',
    of: 'facility',
    severity: 'warning',
    atMost: ['outpatientVisits', 'visits'],
  },
  {
    id: 'facility.generalPractitionersAtMostPhysicians',
    of: 'facility',
    severity: 'warning',
    atMost: ['generalPractitioners', 'physicians'],
  },
  {
    id: 'facility.bedDaysOccupiedAtMostBedDaysOpen',
    of: 'facility',
    severity: 'warning',
    atMost: ['bedDaysOccupied', 'bedDaysOpen'],
  },
  {
    id: 'facility.physiciansAndNursesAtMostProfessionals',
    of: 'facility',
    severity: 'error',
    sumAtMost: { sum: ['physicians', 'nurses'], of: 'professionals' },
  },
  {
    id: 'facility.revenuesAtMostMedicalRevenue',
    of: 'facility',
    severity: 'error',
    sumAtMost: {
      sum: ['drugRevenue', 'consumablesRevenue', 'examinationRevenue', 'serviceRevenue', 'otherMedicalRevenue'],
      of: 'medicalRevenue',
    },
  },
] as const satisfies readonly RowRule<'facility'>[];

/** What rows of areas should keep. */
export const areaRowRules = [
  { id: 'area.isReportedOnce', of: 'area', severity: 'error', unique: ['place', 'from', 'to'] },
  { id: 'area.fromNotAfterTo', of: 'area', severity: 'error', inOrder: ['from', 'to'] },
  { id: 'area.hygienicTownsAtMostTowns', of: 'area', severity: 'error', atMost: ['hygienicTowns', 'towns'] },
  {
    id: 'area.fiscalHealthExpenditureAtMostFiscalExpenditure',
    of: 'area',
    severity: 'error',
    atMost: ['fiscalHealthExpenditure', 'fiscalExpenditure'],
  },
  {
    id: 'area.governmentHealthExpenditureAtMostTotalHealthExpenditure',
    of: 'area',
    severity: 'error',
    atMost: ['governmentHealthExpenditure', 'totalHealthExpenditure'],
  },
  {
    id: 'area.tasksCompletedAtMostTasksPlanned',
    of: 'area',
    severity: 'warning',
    atMost: ['tasksCompleted', 'tasksPlanned'],
  },
  {
    id: 'area.hazardsRectifiedAtMostHazardsFound',
    of: 'area',
    severity: 'warning',
    atMost: ['hazardsRectified', 'hazardsFound'],
  },
  {
    id: 'area.preconceptionExaminedCouplesAtMostPreconceptionTarget',
    of: 'area',
    severity: 'warning',
    atMost: ['preconceptionExaminedCouples', 'preconceptionTarget'],
  },
  {
    id: 'area.sourcesAtMostTotalHealthExpenditure',
    of: 'area',
    severity: 'error',
    sumAtMost: {
      sum: ['governmentHealthExpenditure', 'socialHealthExpenditure', 'outOfPocketHealthExpenditure'],
      of: 'totalHealthExpenditure',
    },
  },
  {
    id: 'area.scoreAtMost100',
    of: 'area',
    severity: 'error',
    is: { atMost: ['satisfactionScore', 100] },
    about: { zh: '满意度得分不大于100', en: 'The satisfaction score is at most 100' },
  },
] as const satisfies readonly RowRule<'area'>[];
