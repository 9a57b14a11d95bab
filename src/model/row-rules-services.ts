import type { RowRule } from './row-rule.js';

/** What the flags of a person’s services should keep: one is part of another. */
export const serviceRowRules = [
  { id: 'person.fulfilledOnlyIfSigned', of: 'person', severity: 'error', onlyIf: ['fulfilled', 'signed'] },
  { id: 'person.insuredOnlyIfInsurable', of: 'person', severity: 'warning', onlyIf: ['insured', 'insurable'] },
  {
    id: 'person.hypertensionManagedOnlyIfHypertension',
    of: 'person',
    severity: 'error',
    onlyIf: ['hypertensionManaged', 'hypertension'],
  },
  {
    id: 'person.hypertensionStandardOnlyIfHypertensionManaged',
    of: 'person',
    severity: 'error',
    onlyIf: ['hypertensionStandard', 'hypertensionManaged'],
  },
  {
    id: 'person.hypertensionControlledOnlyIfHypertensionManaged',
    of: 'person',
    severity: 'error',
    onlyIf: ['hypertensionControlled', 'hypertensionManaged'],
  },
  {
    id: 'person.diabetesManagedOnlyIfDiabetes',
    of: 'person',
    severity: 'error',
    onlyIf: ['diabetesManaged', 'diabetes'],
  },
  {
    id: 'person.diabetesStandardOnlyIfDiabetesManaged',
    of: 'person',
    severity: 'error',
    onlyIf: ['diabetesStandard', 'diabetesManaged'],
  },
  {
    id: 'person.diabetesControlledOnlyIfDiabetesManaged',
    of: 'person',
    severity: 'error',
    onlyIf: ['diabetesControlled', 'diabetesManaged'],
  },
  {
    id: 'person.mentalManagedOnlyIfMentalDisorder',
    of: 'person',
    severity: 'error',
    onlyIf: ['mentalManaged', 'mentalDisorder'],
  },
  {
    id: 'person.mentalStandardOnlyIfMentalManaged',
    of: 'person',
    severity: 'error',
    onlyIf: ['mentalStandard', 'mentalManaged'],
  },
  {
    id: 'person.mentalAtHomeOnlyIfMentalManaged',
    of: 'person',
    severity: 'error',
    onlyIf: ['mentalAtHome', 'mentalManaged'],
  },
  {
    id: 'person.mentalStableOnlyIfMentalAtHome',
    of: 'person',
    severity: 'error',
    onlyIf: ['mentalStable', 'mentalAtHome'],
  },
  {
    id: 'person.mentalMedicatedOnlyIfMentalDisorder',
    of: 'person',
    severity: 'error',
    onlyIf: ['mentalMedicated', 'mentalDisorder'],
  },
  {
    id: 'person.mentalRegularlyMedicatedOnlyIfMentalMedicated',
    of: 'person',
    severity: 'error',
    onlyIf: ['mentalRegularlyMedicated', 'mentalMedicated'],
  },
  {
    id: 'person.electronicRecordOnlyIfHealthRecord',
    of: 'person',
    severity: 'error',
    onlyIf: ['electronicRecord', 'healthRecord'],
  },
  {
    id: 'person.recordActiveOnlyIfHealthRecord',
    of: 'person',
    severity: 'error',
    onlyIf: ['recordActive', 'healthRecord'],
  },
  {
    id: 'person.chronicCardOnlyIfChronicCardEligible',
    of: 'person',
    severity: 'error',
    onlyIf: ['chronicCard', 'chronicCardEligible'],
  },
  { id: 'person.treatedOnlyIfSeriousIllness', of: 'person', severity: 'error', onlyIf: ['treated', 'seriousIllness'] },
  { id: 'person.hivTestedOnlyIfHivTestDue', of: 'person', severity: 'info', onlyIf: ['hivTested', 'hivTestDue'] },
  { id: 'person.folicAcidOnlyIfFolicAcidDue', of: 'person', severity: 'info', onlyIf: ['folicAcid', 'folicAcidDue'] },
  {
    id: 'person.certificateOnlyIfCertificateDue',
    of: 'person',
    severity: 'info',
    onlyIf: ['certificate', 'certificateDue'],
  },
  { id: 'person.vaccineGivenOnlyIfVaccineDue', of: 'person', severity: 'info', onlyIf: ['vaccineGiven', 'vaccineDue'] },
  {
    id: 'person.elderlyManagedFrom65',
    of: 'person',
    severity: 'warning',
    is: {
      any: [
        { not: { is: ['elderlyManaged', true] } },
        { aged: { since: 'born', at: 'periodEnd', atLeast: { years: 65 } } },
      ],
    },
    about: {
      zh: '接受老年人健康管理者在检查日满65岁',
      en: 'Whoever received elderly health management is 65 or older on the day of the inspection',
    },
  },
] as const satisfies readonly RowRule<'person'>[];
