import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Constraint, foundBy } from '../support/constraints.js';

/** Within one observation. */
const constraints: readonly Constraint[] = [
  {
    id: 'W01',
    rule: 'possible-range',
    severity: 'error',
    broken: { signedResidents: '-3' },
    holds: { signedResidents: '3' },
  },
  {
    id: 'W01',
    rule: 'whole-count',
    severity: 'error',
    broken: { signedResidents: '3694.5' },
    holds: { signedResidents: '3694' },
  },
  {
    id: 'W01',
    rule: 'joint',
    severity: 'error',
    broken: { familyDoctorSignupRate: '41.67%', residentPopulation: '0' },
    holds: { familyDoctorSignupRate: '41.67%', residentPopulation: '300' },
  },
  {
    id: 'W02',
    rule: 'possible-range',
    severity: 'error',
    broken: { elderlyHealthManagementRate: '100.5%' },
    holds: { elderlyHealthManagementRate: '100.0%' },
  },
  {
    id: 'W02',
    rule: 'possible-range',
    severity: 'warning',
    broken: { newbornHearingScreeningRate: '104%' },
    holds: { newbornHearingScreeningRate: '99%' },
  },
  { id: 'W02', rule: 'possible-range', severity: 'warning', holds: { preconceptionExaminationCoverage: '104.6%' } },
  {
    id: 'W03',
    rule: 'recomputed',
    severity: 'error',
    broken: { infantMortalityRate: '4.29‰', infantDeaths: '10', liveBirths: '2098' },
    holds: { infantMortalityRate: '4.29‰', infantDeaths: '9', liveBirths: '2098' },
  },
  {
    id: 'W04',
    rule: 'implied-count',
    severity: 'error',
    broken: { familyDoctorSignupRate: '41.67%', signedResidents: '3' },
    holds: { familyDoctorSignupRate: '41.67%', signedResidents: '5' },
  },
  {
    id: 'W05',
    rule: 'implied-count',
    severity: 'error',
    broken: { smiStandardisedManagementRate: '85.40%', smiPatients: '4326' },
    holds: { smiStandardisedManagementRate: '85.39%', smiPatients: '4326' },
  },
  {
    id: 'W06',
    rule: 'plausible-range',
    severity: 'warning',
    broken: { infantMortalityRate: '80‰' },
    holds: { infantMortalityRate: '4.29‰' },
  },
  {
    id: 'W07',
    rule: 'all-of-them',
    severity: 'info',
    broken: { 'familyDoctorSignupRate/poor': '100%' },
    holds: { 'familyDoctorSignupRate/poor': '96%' },
  },
  {
    id: 'W08',
    rule: 'scale-slip',
    severity: 'error',
    broken: { notifiableIncidenceRate: '33.85/10万', classABCases: '677', meanResidentPopulation: '200000' },
    holds: { notifiableIncidenceRate: '338.5/10万', classABCases: '677', meanResidentPopulation: '200000' },
  },
  {
    id: 'W09',
    rule: 'sum-of-parts',
    severity: 'error',
    broken: { perinatalBirths: '110', liveBirths: '100', stillbirths: '9' },
    holds: { perinatalBirths: '110', liveBirths: '100', stillbirths: '10' },
  },
  {
    id: 'W10',
    rule: 'part-of-whole',
    severity: 'error',
    broken: { hazardsRectified: '120', hazardsFound: '100' },
    holds: { hazardsRectified: '90', hazardsFound: '100' },
  },
  {
    id: 'W11',
    rule: 'implied-range',
    severity: 'warning',
    broken: { residentPopulation: '400', residentHouseholds: '702' },
    holds: { residentPopulation: '1711', residentHouseholds: '702' },
  },
  {
    id: 'W11',
    rule: 'implied-range',
    severity: 'warning',
    broken: { specialFamilyMembers: '130', specialFamilyHouseholds: '54' },
    holds: { specialFamilyMembers: '88', specialFamilyHouseholds: '54' },
  },
  {
    id: 'W12',
    rule: 'implied-standard',
    severity: 'warning',
    broken: { fpRewardPaid: '800000元', fpRewardBeneficiaries: '999' },
    holds: { fpRewardPaid: '1438560元', fpRewardBeneficiaries: '999' },
  },
  {
    id: 'W13',
    rule: 'change',
    severity: 'warning',
    broken: { 'peakQueueTime/2018': '10分钟', peakQueueTime: '5分钟', 'peakQueueTime/change': '5分钟' },
    holds: { 'peakQueueTime/2018': '10分钟', peakQueueTime: '5分钟', 'peakQueueTime/change': '-5分钟' },
  },
  {
    id: 'W13',
    rule: 'change',
    severity: 'warning',
    broken: { 'residentPopulation/2018': '147187', residentPopulation: '147620', 'residentPopulation/change': '1%' },
    holds: { 'residentPopulation/2018': '147187', residentPopulation: '147620', 'residentPopulation/change': '0.29%' },
  },
];

const broken = constraints.flatMap((each) => (each.broken === undefined ? [] : [[each, each.broken] as const]));

test.each(broken)('$id: broken, found by $rule', (constraint, printed) => {
  expect(foundBy(constraint, printed)).toContain(constraint.severity);
});

test.each(constraints)('$id: kept, nothing is found by $rule', (constraint) => {
  expect(foundBy(constraint, constraint.holds)).not.toContain(constraint.severity);
});

/** Parts of constraints that no rule looks for, and why. */
const excluded: Readonly<Record<string, string>> = {
  'V01: ratios beside probabilities of dying':
    'the catalogue has the ratio of deaths to live births only, and no life-table form',
  'V08: 48 diseases ≤ four diseases': 'one measure stands for all metabolic screens, whichever panel the place runs',
  'C07: poor ⊆ key population': 'so only from the date that a place added the poor, which no definition tells',
  'C07: union ≤ sum of groups':
    'tuberculosis and mental disorders are no populations of the catalogue, so the groups are never all there',
  'T06: all villages at 98 % do not make the county 98 %':
    'says what does not follow; places are pooled by their counts',
  'T09: top-up = max(0, target × base − paid)':
    'the target of a place is no figure; what the layers come to is held to the expense',
};

test('what is left out is known', () => {
  expect(
    Object.keys(excluded)
      .map((part) => part.slice(0, 3))
      .sort(),
  ).toEqual(['C07', 'C07', 'T06', 'T09', 'V01', 'V08']);
});

test('every constraint of the study has a row', () => {
  const study = [
    ...idsOf('W', 13),
    ...idsOf('V', 14),
    ...idsOf('C', 11),
    ...idsOf('T', 13),
    ...idsOf('H', 6),
    ...idsOf('D', 2),
  ];
  const tables = readdirSync(import.meta.dirname)
    .filter((name) => name.startsWith('constraints-'))
    .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
    .join('\n');
  const rows = new Set([...tables.matchAll(/(?:id: |part\(|test.each.*?|')\b([WVCTHD]\d\d)\b/g)].map(([, id]) => id));
  expect(study.filter((id) => !rows.has(id))).toEqual([]);
});

function idsOf(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
}
