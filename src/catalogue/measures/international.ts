import type { StandardMeasure } from '../../model/standard.js';
import { cases, households, persons } from '../../value/unit.js';

/** 由熟练卫生人员接生的活产数: live births attended by skilled personnel, in hospital or not. */
export const skilledAttendedLiveBirths = {
  id: 'skilledAttendedLiveBirths',
  name: { zh: '由熟练卫生人员接生的活产数', en: 'Live births attended by skilled personnel' },
  aliases: ['熟练卫生人员接生活产数', '专业人员接生活产数', '熟练接生活产数'],
  meaning: {
    zh: '由医生、护士或助产士接生的活产数,不论地点',
    en: 'Live births attended by a physician, nurse or midwife, wherever they took place',
  },
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['skilledAttendance', true] }] },
  overTime: 'flow',
  partOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 肺结核报告发病数: cases of pulmonary tuberculosis notified in the period. */
export const tuberculosisCases = {
  id: 'tuberculosisCases',
  name: { zh: '肺结核报告发病数', en: 'Notified cases of pulmonary tuberculosis' },
  aliases: [
    '肺结核报告病例数',
    '新发肺结核病例数',
    '结核病新发病例数',
    '肺结核发病数',
    '肺结核发病例数',
    '肺结核例数',
    '肺结核病例数',
    '肺结核病例',
    '肺结核报告例数',
    '肺结核报告病例',
    '报告肺结核例数',
    '报告肺结核病例',
    '肺结核新发病例',
    '肺结核新发病例数',
    '新发肺结核例数',
    '新发肺结核病例',
    '结核病报告发病数',
    '结核病报告例数',
    '结核病新发病例',
    '结核病例数',
    '结核病呈报数',
    '报告肺结核病例数',
  ],
  meaning: { zh: '期内按报告日期统计的肺结核病例数', en: 'Cases of pulmonary tuberculosis notified in the period' },
  unit: cases,
  of: 'case',
  where: { all: [{ known: 'notified' }, { during: 'notified' }, { is: ['tuberculosis', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['classABCases'],
} as const satisfies StandardMeasure;

/** 15—19岁妇女生育的活产数: the mother's age is taken on the day of birth. */
export const adolescentLiveBirths = {
  id: 'adolescentLiveBirths',
  name: { zh: '15—19岁妇女生育的活产数', en: 'Live births to women aged 15 to 19' },
  aliases: ['青少年妇女活产数', '15-19岁妇女活产数', '青少年生育活产数'],
  meaning: {
    zh: '分娩时母亲满15周岁、不满20周岁的活产数',
    en: 'Live births whose mother was 15 to 19 years old on the day',
  },
  unit: persons,
  of: 'birth',
  where: {
    all: [
      { during: 'born' },
      { is: ['live', true] },
      { aged: { since: 'motherBorn', at: 'born', atLeast: { years: 15 }, below: { years: 20 } } },
    ],
  },
  overTime: 'flow',
  partOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 15—19岁妇女年平均人数: mean women of that age, asked for, never assumed. */
export const meanWomen15To19 = {
  id: 'meanWomen15To19',
  name: { zh: '15—19岁妇女年平均人数', en: 'Mean number of women aged 15 to 19' },
  aliases: ['15-19岁妇女人数', '15—19岁妇女平均人数', '15-19岁妇女平均人数', '15-19岁女性平均人数'],
  meaning: {
    zh: '年初、年末15—19岁妇女人数的平均数,或年中人数',
    en: 'Mean of the women aged 15 to 19 at both ends of the year, or at mid-year',
  },
  unit: persons,
  of: 'area',
  sum: 'meanWomen15To19',
  overTime: 'mean',
  usuallyPartOf: ['meanResidentPopulation'],
} as const satisfies StandardMeasure;

/** 调查家庭数: the households of which expenditure was asked. */
export const householdsSurveyed = {
  id: 'householdsSurveyed',
  name: { zh: '调查家庭数', en: 'Households surveyed' },
  aliases: ['调查户数', '调查家庭户数', '调查住户数', '入户调查户数'],
  meaning: {
    zh: '期内住户收支调查的家庭数:住户记录的每一户',
    en: 'Households asked about income and expenditure in the period: each household on record',
  },
  unit: households,
  of: 'household',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 发生灾难性卫生支出的家庭数: households whose out-of-pocket spending is at 40% or more of the capacity to pay. */
export const catastrophicHouseholds = {
  id: 'catastrophicHouseholds',
  name: { zh: '发生灾难性卫生支出的家庭数', en: 'Households with catastrophic health expenditure' },
  aliases: ['灾难性卫生支出家庭数', '灾难性医疗支出家庭数', '灾难性卫生支出户数', '发生灾难性卫生支出户数'],
  meaning: {
    zh: '全年现金卫生支出达到家庭支付能力(消费支出减食品支出)40%及以上的家庭数',
    en: 'Households that spent 40% or more of their capacity to pay (consumption less food) out of pocket on health in the year',
  },
  unit: households,
  of: 'household',
  where: {
    all: [
      { someMember: { are: { atLeast: ['outOfPocket', '0.01'] } } },
      { total: { of: 'outOfPocket', atLeast: { times: '0.4', of: 'capacityToPay' } } },
    ],
  },
  overTime: 'flow',
  partOf: ['householdsSurveyed'],
} as const satisfies StandardMeasure;
