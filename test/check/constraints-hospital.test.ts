import { expect, test } from 'vitest';
import { type Constraint, foundBy, part } from '../support/constraints.js';

/** Hospitals, health workers, disease control. */
const constraints: readonly Constraint[] = [
  {
    id: 'H01',
    rule: 'sum-of-parts',
    severity: 'error',
    broken: {
      medicalRevenue: '100元',
      drugRevenue: '30元',
      consumablesRevenue: '20元',
      examinationRevenue: '20元',
      serviceRevenue: '25元',
      otherMedicalRevenue: '15元',
    },
    holds: {
      medicalRevenue: '100元',
      drugRevenue: '30元',
      consumablesRevenue: '20元',
      examinationRevenue: '20元',
      serviceRevenue: '25元',
      otherMedicalRevenue: '5元',
    },
  },
  {
    id: 'H01',
    rule: 'relation',
    severity: 'error',
    broken: { drugRevenueShare: '29.86%', drugRevenueShareWithoutHerbs: '31.00%' },
    holds: { drugRevenueShare: '29.86%', drugRevenueShareWithoutHerbs: '27.50%' },
  },
  {
    id: 'H02',
    rule: 'relation',
    severity: 'error',
    broken: { consumablesPerHundredYuan: '15.18元', consumablesCost: '2000万元', medicalRevenue: '13000万元' },
    holds: { consumablesPerHundredYuan: '20.00元', consumablesCost: '2000万元', medicalRevenue: '13000万元' },
  },
  {
    id: 'H03',
    rule: 'implied-range',
    severity: 'warning',
    broken: { bedDaysOpen: '250000', meanOpenBeds: '800' },
    holds: { bedDaysOpen: '292000', meanOpenBeds: '800' },
  },
  {
    id: 'H04',
    rule: 'recomputed',
    severity: 'error',
    broken: { averageLengthOfStay: '8.0日', discharges: '30000', bedDaysDischarged: '250000' },
    holds: { averageLengthOfStay: '8.0日', discharges: '30000', bedDaysDischarged: '240000' },
  },
  {
    id: 'H04',
    rule: 'implied-range',
    severity: 'warning',
    broken: { bedDaysDischarged: '150000', bedDaysOccupied: '242000' },
    holds: { bedDaysDischarged: '240000', bedDaysOccupied: '242000' },
  },
  part('H05', 'daySurgeries', 'electiveSurgeries'),
  part('H05', 'electiveSurgeries', 'surgeries'),
  part('H06', 'fullyLicensedPhysicians', 'licensedPhysicians'),
  part('H06', 'licensedPhysicians', 'healthProfessionals'),
  part('H06', 'healthProfessionals', 'healthPersonnel'),
  part('H06', 'generalPractitioners', 'licensedPhysicians', 'warning'),
  {
    id: 'D01',
    rule: 'joint',
    severity: 'error',
    broken: { caseFatalityRate: '0.30%', notifiableMortalityRate: '0.71/10万', notifiableIncidenceRate: '392.54/10万' },
    holds: { caseFatalityRate: '0.18%', notifiableMortalityRate: '0.71/10万', notifiableIncidenceRate: '392.54/10万' },
  },
  part('D02', 'virallySuppressed', 'viralLoadTested'),
  part('D02', 'viralLoadTested', 'onHivTreatment'),
  part('D02', 'onHivTreatment', 'diagnosedWithHiv'),
  part('D02', 'diagnosedWithHiv', 'estimatedLivingWithHiv', 'warning'),
];

const broken = constraints.flatMap((each) => (each.broken === undefined ? [] : [[each, each.broken] as const]));

test.each(broken)('$id: broken, found by $rule', (constraint, printed) => {
  expect(foundBy(constraint, printed)).toContain(constraint.severity);
});

test.each(constraints)('$id: kept, nothing is found by $rule', (constraint) => {
  expect(foundBy(constraint, constraint.holds)).not.toContain(constraint.severity);
});
