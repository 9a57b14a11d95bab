import { state, year } from 'permille';
import { residentPopulation } from 'permille/catalogue';
import { expect, test } from 'vitest';
import { type Constraint, foundBy, part } from '../support/constraints.js';

const elsewhere: Constraint['options'] = {
  references: [
    {
      figure: state(residentPopulation, '500万人', { place: '140423', period: year(2019) }),
      source: { title: '统计公报', verified: false },
    },
  ],
  thresholds: { externalDifference: '0.05' },
};

/** Chronic disease, records and family doctors. */
const constraints: readonly Constraint[] = [
  part('C01', 'hypertensivesControlled', 'hypertensivesManaged'),
  part('C01', 'hypertensivesManagedToStandard', 'hypertensivesManaged'),
  part('C01', 'hypertensivesManaged', 'estimatedHypertensives', 'warning'),
  part('C01', 'diabeticsControlled', 'diabeticsManaged'),
  part('C01', 'diabeticsManagedToStandard', 'diabeticsManaged'),
  part('C01', 'diabeticsManaged', 'estimatedDiabetics', 'warning'),
  part('C02', 'smiPatientsManagedToStandard', 'smiPatientsManaged'),
  part('C02', 'smiPatientsManaged', 'smiPatients'),
  part('C02', 'smiPatientsStable', 'smiPatientsAtHome'),
  part('C02', 'smiPatientsAtHome', 'smiPatientsManaged'),
  part('C02', 'smiPatientsRegularlyMedicated', 'smiPatientsMedicated'),
  part('C02', 'smiPatientsMedicated', 'smiPatients'),
  part('C03', 'tuberculosisPatientsRegularlyMedicated', 'tuberculosisPatientsCompleted'),
  part('C03', 'tuberculosisPatientsManaged', 'tuberculosisPatientsReferred'),
  part('C04', 'residentsWithElectronicRecord', 'residentsWithHealthRecord'),
  part('C04', 'residentsWithHealthRecord', 'residentPopulation', 'warning'),
  part('C04', 'activeHealthRecords', 'healthRecords'),
  part('C05', 'elderlyManaged', 'residents65Plus'),
  part('C05', 'elderlyChineseMedicineManaged', 'residents65Plus'),
  part('C06', 'signedResidents', 'residentPopulation'),
  part('C06', 'signedResidents/keyPopulation', 'residentPopulation/keyPopulation'),
  {
    id: 'C06',
    rule: 'joint',
    severity: 'error',
    broken: { 'signedResidents/keyPopulation': '101', signedResidents: '100' },
    holds: { 'signedResidents/keyPopulation': '99', signedResidents: '100' },
  },
  {
    id: 'C06',
    rule: 'joint',
    severity: 'error',
    broken: { 'residentPopulation/keyPopulation': '101', residentPopulation: '100' },
    holds: { 'residentPopulation/keyPopulation': '99', residentPopulation: '100' },
  },
  {
    id: 'C07',
    rule: 'joint',
    severity: 'error',
    broken: { 'residentPopulation/aged65Plus': '101', 'residentPopulation/keyPopulation': '100' },
    holds: { 'residentPopulation/aged65Plus': '99', 'residentPopulation/keyPopulation': '100' },
  },
  {
    id: 'C07',
    rule: 'joint',
    severity: 'error',
    broken: { 'signedResidents/disabled': '101', 'signedResidents/keyPopulation': '100' },
    holds: { 'signedResidents/disabled': '99', 'signedResidents/keyPopulation': '100' },
  },
  {
    id: 'C08',
    rule: 'priority-population',
    severity: 'warning',
    broken: { 'familyDoctorSignupRate/keyPopulation': '60.0%', familyDoctorSignupRate: '66.2%' },
    holds: { 'familyDoctorSignupRate/keyPopulation': '90.9%', familyDoctorSignupRate: '66.2%' },
  },
  {
    id: 'C09',
    rule: 'recomputed',
    severity: 'error',
    broken: { signedResidents: '172.12万', familyDoctorSignupRate: '41.67%', residentPopulation: '500万' },
    holds: { signedResidents: '172.12万', familyDoctorSignupRate: '41.67%', residentPopulation: '413万' },
  },
  {
    id: 'C09',
    rule: 'external-comparison',
    severity: 'warning',
    broken: { signedResidents: '172.12万', familyDoctorSignupRate: '41.67%' },
    holds: { signedResidents: '208.34万', familyDoctorSignupRate: '41.67%' },
    options: elsewhere,
  },
  part('C10', 'renewedResidents', 'residentsWithContractDue'),
  part('C10', 'fulfilledResidents', 'signedResidents'),
  part('C11', 'familyDoctorTeams', 'familyDoctorTeamMembers'),
  part('C11', 'familyDoctors', 'familyDoctorTeamMembers'),
];

const broken = constraints.flatMap((each) => (each.broken === undefined ? [] : [[each, each.broken] as const]));

test.each(broken)('$id: broken, found by $rule', (constraint, printed) => {
  expect(foundBy(constraint, printed)).toContain(constraint.severity);
});

test.each(constraints)('$id: kept, nothing is found by $rule', (constraint) => {
  expect(foundBy(constraint, constraint.holds)).not.toContain(constraint.severity);
});
