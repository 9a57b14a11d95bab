import { check, yuan } from 'permille';
import { expect, test } from 'vitest';
import { type Constraint, figuresOf, foundBy, part } from '../support/constraints.js';
import { catalogueOf, indicator, thing } from '../support/small-catalogue.js';

/** Tiered care and insurance. */
const constraints: readonly Constraint[] = [
  part('T01', 'visitsOfResidentsInCounty', 'visitsOfResidents'),
  part('T01', 'admissionsOfInsuredInCounty', 'admissionsOfInsured'),
  part('T02', 'visitsAtPrimaryInstitutions', 'visitsInCounty'),
  {
    id: 'T03',
    rule: 'nesting',
    severity: 'error',
    holds: { primaryCareVisitShare: '90.00%', countyVisitShare: '88.02%' },
  },
  {
    id: 'T04',
    rule: 'relation',
    severity: 'info',
    broken: { countyVisitShare: '91.41%', countyInpatientShare: '92.53%' },
    holds: { countyVisitShare: '91.41%', countyInpatientShare: '88.00%' },
  },
  {
    id: 'T05',
    rule: 'relation',
    severity: 'info',
    broken: { countyFundOutlayShare: '95.55%', countyInpatientShare: '90.46%' },
    holds: { countyFundOutlayShare: '80.00%', countyInpatientShare: '90.46%' },
  },
  part('T06', 'insuredPersons', 'insurablePersons', 'warning'),
  {
    id: 'T07',
    rule: 'recomputed',
    severity: 'error',
    broken: {
      inpatientExpense: '932644.02元',
      eligibleInpatientExpense: '912822.58元',
      outOfPolicyExpense: '9821.44元',
    },
    holds: {
      inpatientExpense: '932644.02元',
      eligibleInpatientExpense: '912822.58元',
      outOfPolicyExpense: '19821.44元',
    },
  },
  {
    id: 'T07',
    rule: 'part-of-whole',
    severity: 'error',
    broken: { eligibleInpatientExpense: '103元', inpatientExpense: '100元' },
    holds: { eligibleInpatientExpense: '97元', inpatientExpense: '100元' },
  },
  {
    id: 'T07',
    rule: 'part-of-whole',
    severity: 'error',
    broken: { basicPaidInpatient: '103元', eligibleInpatientExpense: '100元' },
    holds: { basicPaidInpatient: '97元', eligibleInpatientExpense: '100元' },
  },
  {
    id: 'T07',
    rule: 'sum-of-parts',
    severity: 'error',
    broken: {
      inpatientExpense: '100元',
      basicPaidInpatient: '60元',
      seriousIllnessPaidInpatient: '10元',
      assistancePaidInpatient: '5元',
      supplementPaidInpatient: '5元',
      outOfPocketInpatient: '10元',
    },
    holds: {
      inpatientExpense: '100元',
      basicPaidInpatient: '60元',
      seriousIllnessPaidInpatient: '10元',
      assistancePaidInpatient: '5元',
      supplementPaidInpatient: '5元',
      outOfPocketInpatient: '20元',
    },
  },
  {
    id: 'T08',
    rule: 'joint',
    severity: 'error',
    broken: {
      inpatientExpense: '1000000元',
      policyScopeReimbursementRatio: '60.0%',
      actualInpatientReimbursementRatio: '70.0%',
      seriousIllnessPaidInpatient: '0元',
      assistancePaidInpatient: '0元',
      supplementPaidInpatient: '0元',
    },
    holds: {
      policyScopeReimbursementRatio: '75.0%',
      actualInpatientReimbursementRatio: '70.0%',
      seriousIllnessPaidInpatient: '0元',
      assistancePaidInpatient: '0元',
      supplementPaidInpatient: '0元',
      inpatientExpense: '1000000元',
    },
  },
  {
    id: 'T09',
    rule: 'sum-of-parts',
    severity: 'error',
    broken: {
      inpatientExpense: '100元',
      basicPaidInpatient: '60元',
      seriousIllnessPaidInpatient: '30元',
      assistancePaidInpatient: '20元',
    },
    holds: {
      inpatientExpense: '100元',
      basicPaidInpatient: '60元',
      seriousIllnessPaidInpatient: '30元',
      assistancePaidInpatient: '5元',
    },
  },
  {
    id: 'T10',
    rule: 'composition',
    severity: 'error',
    broken: { actualInpatientReimbursementRatio: '62.80%', inpatientOutOfPocketShare: '39.00%' },
    holds: { actualInpatientReimbursementRatio: '62.80%', inpatientOutOfPocketShare: '37.20%' },
  },
  {
    id: 'T12',
    rule: 'composition',
    severity: 'error',
    broken: {
      governmentShareOfHealthExpenditure: '28.2%',
      socialShareOfHealthExpenditure: '44.8%',
      outOfPocketShareOfHealthExpenditure: '29.0%',
    },
    holds: {
      governmentShareOfHealthExpenditure: '28.2%',
      socialShareOfHealthExpenditure: '44.8%',
      outOfPocketShareOfHealthExpenditure: '27.0%',
    },
  },
  {
    id: 'T12',
    rule: 'composition',
    severity: 'error',
    broken: { drugRevenueShare: '40%', consumablesRevenueShare: '30%', serviceRevenueShare: '35%' },
    holds: { drugRevenueShare: '40%', consumablesRevenueShare: '20%', serviceRevenueShare: '35%' },
  },
  part('T13', 'chronicCardHolders', 'chronicCardCandidates'),
  part('T13', 'seriousIllnessTreated', 'seriousIllnessTreatments', 'warning'),
];

const broken = constraints.flatMap((each) => (each.broken === undefined ? [] : [[each, each.broken] as const]));

test.each(broken)('$id: broken, found by $rule', (constraint, printed) => {
  expect(foundBy(constraint, printed)).toContain(constraint.severity);
});

test.each(constraints)('$id: kept, nothing is found by $rule', (constraint) => {
  expect(foundBy(constraint, constraint.holds)).not.toContain(constraint.severity);
});

const [paid, cost] = [thing('paid', 'yuan', { partOf: ['cost'] }), thing('cost', 'yuan')];
const admissions = thing('admissions', 'personTimes');
const mean = { kind: 'mean', bound: 'none', unit: yuan } as const;
const own = catalogueOf({
  measures: [paid, cost, admissions],
  indicators: [
    indicator(['meanPaid', '次均补偿', 'Mean payment'], paid, admissions, mean),
    indicator(['meanCost', '次均费用', 'Mean cost'], cost, admissions, mean),
    indicator(['ratio', '实际补偿比', 'Actual ratio'], paid, cost),
  ],
});

test.each([
  ['72.80%', ['joint']],
  ['62.80%', []],
])('T11: mean payment over mean cost, printed as %s', (ratio, expected) => {
  const printed = figuresOf({ meanPaid: '370.69元', meanCost: '590.28元', ratio }, own);
  const errors = check(printed, { catalogue: own }).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule)).toEqual(expected);
});

test.each([
  ['90.00%', ['nesting']],
  ['61.81%', []],
])('T03: primary care at %s of the residents’ own visits, of which 88.02%% stay in the county', (primary, expected) => {
  const visits = thing('visits', 'personTimes');
  const county = thing('county', 'personTimes', { partOf: ['visits'] });
  const near = thing('near', 'personTimes', { partOf: ['county'] });
  const shares = [
    indicator(['countyShare', '县域就诊率', 'County share'], county, visits),
    indicator(['primaryShare', '基层就诊率', 'Primary share'], near, visits),
  ];
  const all = catalogueOf({ measures: [visits, county, near], indicators: shares });
  const errors = check(figuresOf({ countyShare: '88.02%', primaryShare: primary }, all), { catalogue: all });
  expect(errors.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(expected);
});
