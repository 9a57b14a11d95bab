import { expect, test } from 'vitest';
import { type Constraint, foundBy, part } from '../support/constraints.js';

/** Vital events, mothers and children. */
const constraints: readonly Constraint[] = [
  {
    id: 'V01',
    rule: 'nesting',
    severity: 'error',
    broken: { neonatalMortalityRate: '4.30‰', infantMortalityRate: '4.29‰' },
    holds: { neonatalMortalityRate: '2.09‰', infantMortalityRate: '4.29‰' },
  },
  {
    id: 'V01',
    rule: 'nesting',
    severity: 'error',
    broken: { infantMortalityRate: '6.20‰', under5MortalityRate: '6.18‰' },
    holds: { infantMortalityRate: '4.29‰', under5MortalityRate: '6.18‰' },
  },
  part('V01', 'neonatalDeaths', 'infantDeaths'),
  part('V01', 'infantDeaths', 'under5Deaths'),
  {
    id: 'V02',
    rule: 'joint',
    severity: 'error',
    broken: {
      liveBirths: '1.5万',
      neonatalMortalityRate: '2.09‰',
      infantMortalityRate: '4.29‰',
      under5MortalityRate: '6.18‰',
    },
    holds: {
      liveBirths: '1.0万',
      neonatalMortalityRate: '2.09‰',
      infantMortalityRate: '4.29‰',
      under5MortalityRate: '6.18‰',
    },
  },
  part('V03', 'earlyNeonatalDeaths', 'neonatalDeaths'),
  {
    id: 'V03',
    rule: 'joint',
    severity: 'error',
    broken: { perinatalMortalityRate: '2.00‰', perinatalBirths: '10000', earlyNeonatalDeaths: '25' },
    holds: { perinatalMortalityRate: '2.00‰', perinatalBirths: '10000', earlyNeonatalDeaths: '15' },
  },
  {
    id: 'V04',
    rule: 'implied-count',
    severity: 'error',
    broken: { maternalDeaths: '0', maternalMortalityRatio: '5.00/10万' },
    holds: { maternalDeaths: '0', maternalMortalityRatio: '0.00/10万' },
  },
  {
    id: 'V04',
    rule: 'zero-rate',
    severity: 'warning',
    broken: { maternalDeaths: '2', maternalMortalityRatio: '0.00/10万' },
    holds: { maternalDeaths: '0', maternalMortalityRatio: '0.00/10万' },
  },
  part('V05', 'hospitalBirths', 'liveBirths'),
  part('V05', 'caesareanLiveBirths', 'liveBirths'),
  part('V05', 'mothersCaesarean', 'parturients'),
  part('V05', 'lowWeightBirths', 'liveBirths'),
  {
    id: 'V06',
    rule: 'implied-range',
    severity: 'warning',
    broken: { liveBirths: '2500', parturients: '2084' },
    holds: { liveBirths: '2098', parturients: '2084' },
  },
  part('V07', 'newbornsVisited', 'liveBirths', 'warning'),
  part('V07', 'newbornsScreenedHearing', 'liveBirths', 'warning'),
  part('V07', 'newbornsScreenedMetabolic', 'liveBirths', 'warning'),
  part('V08', 'newbornsScreenedDeafnessGene', 'newbornsScreenedHearing', 'warning'),
  part('V09', 'womenPrenatalReferred', 'womenPrenatalHighRisk'),
  part('V09', 'womenPrenatalHighRisk', 'womenPrenatalScreened'),
  part('V10', 'mothersRegisteredEarly', 'mothersAntenatalCare'),
  part('V10', 'mothersSystematicallyManaged', 'mothersFiveVisits'),
  part('V10', 'mothersSystematicallyManaged', 'mothersPostnatalVisited'),
  part('V10', 'mothersSystematicallyManaged', 'mothersRegisteredEarly', 'warning'),
  part('V10', 'mothersSystematicallyManaged', 'hospitalBirths', 'warning'),
  {
    id: 'V10',
    rule: 'nesting',
    severity: 'error',
    broken: { maternalSystematicManagementRate: '97%', postnatalVisitRate: '95%' },
    holds: { maternalSystematicManagementRate: '97%', postnatalVisitRate: '98%' },
  },
  {
    id: 'V11',
    rule: 'recomputed',
    severity: 'error',
    broken: { preconceptionExaminedCouples: '1254', preconceptionExaminedPersons: '2500' },
    holds: { preconceptionExaminedCouples: '1254', preconceptionExaminedPersons: '2508' },
  },
  {
    id: 'V12',
    rule: 'sum-of-rates',
    severity: 'error',
    broken: { crudeBirthRate: '10.54‰', crudeDeathRate: '7.60‰', naturalGrowthRate: '3.94‰' },
    holds: { crudeBirthRate: '10.54‰', crudeDeathRate: '7.60‰', naturalGrowthRate: '2.94‰' },
  },
  {
    id: 'V12',
    rule: 'recomputed',
    severity: 'error',
    broken: { births: '1554', deaths: '1121', naturalIncrease: '443' },
    holds: { births: '1554', deaths: '1121', naturalIncrease: '433' },
  },
  {
    id: 'V13',
    rule: 'relation',
    severity: 'warning',
    broken: { meanResidentPopulation: '150000', residentPopulation: '147620', 'residentPopulation/2018': '147187' },
    holds: { meanResidentPopulation: '147404', residentPopulation: '147620', 'residentPopulation/2018': '147187' },
  },
  {
    id: 'V13',
    rule: 'recomputed',
    severity: 'error',
    broken: { births: '1554', meanResidentPopulation: '147404', crudeBirthRate: '11.54‰' },
    holds: { births: '1554', meanResidentPopulation: '147404', crudeBirthRate: '10.54‰' },
  },
  {
    id: 'V14',
    rule: 'sum-of-parts',
    severity: 'error',
    broken: { liveBirths: '1000', maleLiveBirths: '520', femaleLiveBirths: '481' },
    holds: { liveBirths: '1000', maleLiveBirths: '520', femaleLiveBirths: '480' },
  },
  {
    id: 'V14',
    rule: 'sum-of-groups',
    severity: 'error',
    broken: { residentPopulation: '1000', 'residentPopulation/male': '520', 'residentPopulation/female': '481' },
    holds: { residentPopulation: '1000', 'residentPopulation/male': '520', 'residentPopulation/female': '480' },
  },
  {
    id: 'V14',
    rule: 'sum-of-groups',
    severity: 'warning',
    broken: {
      residentPopulation: '1000',
      'residentPopulation/sex=male': '520',
      'residentPopulation/sex=female': '479',
    },
    holds: { residentPopulation: '1000', 'residentPopulation/sex=male': '520', 'residentPopulation/sex=female': '480' },
  },
  {
    id: 'V14',
    rule: 'recomputed',
    severity: 'error',
    broken: { maleLiveBirths: '520', femaleLiveBirths: '480', sexRatioAtBirth: '118.33' },
    holds: { maleLiveBirths: '520', femaleLiveBirths: '480', sexRatioAtBirth: '108.33' },
  },
];

const broken = constraints.flatMap((each) => (each.broken === undefined ? [] : [[each, each.broken] as const]));

test.each(broken)('$id: broken, found by $rule', (constraint, printed) => {
  expect(foundBy(constraint, printed)).toContain(constraint.severity);
});

test.each(constraints)('$id: kept, nothing is found by $rule', (constraint) => {
  expect(foundBy(constraint, constraint.holds)).not.toContain(constraint.severity);
});
