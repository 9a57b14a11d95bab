import {
  agrees,
  type Calculable,
  calculate,
  check,
  compare,
  exactValue,
  type Figure,
  format,
  percent,
  state,
  stated,
  yuan,
} from 'permille';
import {
  actualInpatientReimbursementRatio,
  catalogue,
  costPerDischarge,
  crudeBirthRate,
  crudeDeathRate,
  elderlyHealthManagementRate,
  liveBirths,
  naturalGrowthRate,
  newbornDiseaseScreeningRate,
  newbornHearingScreeningRate,
  newbornsScreenedHearing,
  newbornsScreenedMetabolic,
  notifiableIncidenceRate,
  outOfPolicyExpenseShare,
  policyScopeReimbursementRatio,
  preconceptionExaminationCoverage,
  share65Plus,
  smiManagementRate,
  smiReportedPrevalenceRate,
  smiStabilityRate,
  smiStandardisedManagementRate,
} from 'permille/catalogue';
import { expect, test } from 'vitest';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const errors = (figures: readonly Figure[], own = catalogue) =>
  check(figures, { catalogue: own })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, expected, found }) => [rule, expected, found]);

const only = { seriousIllnessPaidInpatient: '0', assistancePaidInpatient: '0', supplementPaidInpatient: '0' };
const heshun = { births: 1554, deaths: 1121, meanResidentPopulation: '147403.5' };
const shizilu = { inpatientExpense: '932644.02', eligibleInpatientExpense: '912822.58' };

test.each<[string, Calculable, object, number, string]>([
  [
    'smi standard',
    smiStandardisedManagementRate,
    { smiPatientsManagedToStandard: 4_346_103, smiPatients: 5_806_352 },
    2,
    '74.85%',
  ],
  ['smi managed', smiManagementRate, { smiPatientsManaged: 5_380_249, smiPatients: 5_806_352 }, 2, '92.66%'],
  ['smi stable', smiStabilityRate, { smiPatientsStable: 3_924_101, smiPatientsAtHome: 5_231_235 }, 2, '75.01%'],
  [
    'smi reported',
    smiReportedPrevalenceRate,
    { smiPatients: 5_806_352, residentPopulation: 1_370_784_400 },
    2,
    '4.24‰',
  ],
  ['births', crudeBirthRate, heshun, 2, '10.54‰'],
  ['deaths', crudeDeathRate, heshun, 2, '7.60‰'],
  ['growth', naturalGrowthRate, heshun, 2, '2.94‰'],
  ['examined', elderlyHealthManagementRate, { elderlyManaged: 129_432, residents65Plus: 165_746 }, 2, '78.09%'],
  ['aged', share65Plus, { residents65Plus: 165_746, residentPopulation: 1_117_900 }, 2, '14.83%'],
  [
    'paid of cost',
    actualInpatientReimbursementRatio,
    { ...only, basicPaidInpatient: '2059', inpatientExpense: '3552' },
    2,
    '57.97%',
  ],
  [
    'paid of expense',
    actualInpatientReimbursementRatio,
    { ...only, ...shizilu, basicPaidInpatient: '585696.51' },
    2,
    '62.80%',
  ],
  ['outside the policy', outOfPolicyExpenseShare, shizilu, 2, '2.13%'],
  ['cost of an admission', costPerDischarge, { inpatientRevenue: '932644.02', discharges: 1580 }, 2, '590.28元'],
  ['paid for an admission', costPerDischarge, { inpatientRevenue: '585696.51', discharges: 1580 }, 2, '370.69元'],
  ['exam, first', notifiableIncidenceRate, { classABCases: 677, meanResidentPopulation: '200000' }, 1, '338.5/10万'],
  ['exam, second', notifiableIncidenceRate, { classABCases: 412, meanResidentPopulation: '200000' }, 0, '206/10万'],
  ['exam, third', notifiableIncidenceRate, { classABCases: 187, meanResidentPopulation: '200000' }, 1, '93.5/10万'],
])('%s: the published counts give the published figure', (_, definition, counts, places, printed) => {
  const figure = calculate(definition, counts as never) as Figure;
  expect(format(figure, { places })).toBe(printed);
  expect(errors([figure, state(definition, printed)])).toEqual([]);
});

test('a figure may be printed in another unit than its definition has: 0.424% is 4.24‰', () => {
  const figure = calculate(smiReportedPrevalenceRate, { smiPatients: 5_806_352, residentPopulation: 1_370_784_400 });
  expect(agrees(stated('0.424%'), exactValue(figure))).toBe(true);
  expect(errors([figure, state(smiReportedPrevalenceRate, '0.424%')])).toEqual([]);
});

test('the expenses of seven schemes add up to the printed 13625.69万元', () => {
  const schemes = ['12089.16', '902.46', '54.3', '144.3', '314.26', '17.64', '103.57'];
  const parts = schemes.map((_, index) =>
    measure([`scheme${index}`, `第${index}项`, `Scheme ${index}`], { unit: yuan }),
  );
  const total = measure(['schemes', '合计', 'Schemes'], { unit: yuan, sumOf: parts.map(({ id }) => id) });
  const own = catalogueOf({ measures: [total, ...parts] });
  const each = parts.map((part, index) => state(part, `${schemes[index]}万元`));
  expect(errors([state(total, '13625.69万元'), ...each], own)).toEqual([]);
  // 0.125 for what was rounded away: half of the last place of each
  expect(errors([state(total, '13625.81万元'), ...each], own)).toEqual([]);
  expect(errors([state(total, '13625.82万元'), ...each], own)).toHaveLength(1);
});

test('shares of one whole add up to it', () => {
  const parts = ['21.53', '56.96', '21.51'].map((share, index) => {
    const part = measure([`share${index}`, `第${index}份`, `Share ${index}`], { unit: percent });
    return [part, state(part, `${share}%`)] as const;
  });
  const whole = measure(['whole', '全部', 'Whole'], { unit: percent, sumOf: parts.map(([{ id }]) => id) });
  const own = catalogueOf({ measures: [whole, ...parts.map(([part]) => part)] });
  const figures = parts.map(([, figure]) => figure);
  expect(errors([state(whole, '100.00%'), ...figures], own)).toEqual([]);
  expect(errors([state(whole, '100.03%'), ...figures], own)).toHaveLength(1);
});

test('what is paid of the eligible expense is no less than what is paid of all', () => {
  const [eligible, all] = [
    state(policyScopeReimbursementRatio, '75.36%'),
    state(actualInpatientReimbursementRatio, '57.97%'),
  ];
  expect(compare(exactValue(eligible), exactValue(all))).toBe(1);
});

test('three counts and three rates share one count of live births', () => {
  const screened = measure(['prenatalScreened', '产前筛查人数', 'Screened before birth']);
  const rate = indicator(['prenatalRate', '产前筛查率', 'Prenatal rate'], screened, liveBirths, {
    bound: 'none',
    kind: 'ratio',
  });
  const own = catalogueOf({ indicators: [rate, newbornDiseaseScreeningRate, newbornHearingScreeningRate] });
  const found = check(
    [
      state(newbornsScreenedMetabolic, '656364人'),
      state(newbornDiseaseScreeningRate, '94.44%'),
      state(screened, '324346人'),
      state(rate, '46.67%'),
      state(newbornsScreenedHearing, '632165人'),
      state(newbornHearingScreeningRate, '90.96%'),
    ],
    { catalogue: own },
  );
  expect(found.find((finding) => finding.rule === 'shared-denominator')).toMatchObject({
    severity: 'info',
    expected: '694970–695030',
  });
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a coverage of 104.6% of a target group is no fault', () => {
  expect(check([state(preconceptionExaminationCoverage, '104.6%')], { catalogue })).toEqual([]);
});
