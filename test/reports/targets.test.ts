import {
  attain,
  check,
  compare,
  exactValue,
  type Figure,
  format,
  type Indicator,
  percentagePoint,
  type Target,
  year,
} from 'permille';
import {
  actualChronicReimbursementRatio,
  actualInpatientReimbursementRatio,
  catalogue,
  countyVisitShare,
  countyVisitShareTarget2015,
  guangxiPoorChronicTarget2019,
  guangxiPoorEnrolmentTarget2019,
  guangxiPoorInpatientTarget2019,
  insuranceEnrolmentRate,
  primaryCareVisitShare,
  primaryVisitShareTarget2015,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { errors, type Place, printed, written } from '../support/reports.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const margin = (figure: Figure, target: Target): string =>
  format({ value: attain(figure, target).margin, unit: percentagePoint });

const poor = { population: 'poor', place: '450100', period: year(2019) } as const;

describe('policy-198: consistent', () => {
  test.each<[string, Indicator, Place, Place, Target, string, boolean]>([
    [
      'everyone is enrolled',
      insuranceEnrolmentRate,
      '004@2953',
      '004@4039',
      guangxiPoorEnrolmentTarget2019,
      '0.00个百分点',
      false,
    ],
    [
      '90% of inpatient expense',
      actualInpatientReimbursementRatio,
      '004@3006',
      '004@4072',
      guangxiPoorInpatientTarget2019,
      '1.64个百分点',
      true,
    ],
    [
      '80% of outpatient expense',
      actualChronicReimbursementRatio,
      '004@3037',
      '004@4077',
      guangxiPoorChronicTarget2019,
      '6.65个百分点',
      true,
    ],
  ])('%s', (_, definition, actual, aim, target, beyond, certain) => {
    const figure = printed(definition, actual, poor);
    expect(target.value).toBe(written(aim).value);
    expect(attain(figure, target)).toMatchObject({ met: true, certain });
    expect(margin(figure, target)).toBe(beyond);
    expect(check([figure], { catalogue }).filter(({ rule }) => rule === 'target-attainment')).toMatchObject([
      { severity: 'info' },
    ]);
  });

  test('what is aimed at is not itself judged', () => {
    const aims = (['004@4072', '004@4077'] as const).map((at) =>
      printed(insuranceEnrolmentRate, at, { ...poor, role: 'target' }),
    );
    expect(check(aims, { catalogue })).toEqual([]);
  });
});

test.each<[string, Indicator, Place, Place, Target, string]>([
  ['primary care', primaryCareVisitShare, '001@454', '003@5530', primaryVisitShareTarget2015, '-3.19个百分点'],
  ['the county', countyVisitShare, '001@441', '003@5542', countyVisitShareTarget2015, '-1.98个百分点'],
])(
  'visit-targets-65-90: underdetermined; %s misses a target of another place',
  (_, definition, actual, aim, target, short) => {
    const figure = printed(definition, actual, { period: year(2019) });
    expect(target.value).toBe(written(aim).value);
    expect(attain(figure, target)).toMatchObject({ met: false, certain: true });
    expect(margin(figure, target)).toBe(short);
    expect(check([figure], { catalogue })).toMatchObject([{ rule: 'target-attainment', severity: 'warning' }]);
  },
);

test('visit-share-order: consistent', () => {
  const visits = measure(['visits', '诊疗人次', 'Visits']);
  const county = measure(['county', '县域诊疗人次', 'In the county'], { partOf: ['visits'] });
  const primary = measure(['primary', '基层诊疗人次', 'In primary care'], { partOf: ['county'] });
  const shares = [
    indicator(['countyShare', '县域就诊率', 'County share'], county, visits),
    indicator(['primaryShare', '基层就诊率', 'Primary share'], primary, visits),
  ] as const;
  const own = catalogueOf({ indicators: shares });
  expect(errors([printed(shares[0], '001@441'), printed(shares[1], '001@454')], own)).toEqual([]);
  expect(errors([printed(shares[0], '001@454'), printed(shares[1], '001@441')], own)).toEqual([
    ['nesting', '≤ 61.81%', '88.02%'],
  ]);
  const [ofPrimary, ofCounty] = [printed(shares[1], '003@5530'), printed(shares[0], '003@5542')];
  expect(compare(exactValue(ofPrimary), exactValue(ofCounty))).toBe(-1);
});
