import type { Indicator } from '../../model/indicator.js';
import { per100k, percent, permille } from '../../value/unit.js';
import { liveBirths } from '../measures/birth.js';
import {
  adolescentLiveBirths,
  catastrophicHouseholds,
  householdsSurveyed,
  meanWomen15To19,
  skilledAttendedLiveBirths,
  tuberculosisCases,
} from '../measures/international.js';
import { meanResidentPopulation } from '../measures/population.js';
import { outOfPocketHealthExpenditure, totalHealthExpenditure } from '../measures/resources.js';

/** 熟练卫生人员接生比例: births attended by skilled personnel among live births. */
export const skilledBirthAttendanceShare = {
  id: 'skilledBirthAttendanceShare',
  name: { zh: '熟练卫生人员接生比例', en: 'Share of births attended by skilled health personnel' },
  aliases: [
    '熟练接生率',
    '由熟练卫生人员接生的比例',
    '专业人员接生率',
    '专业人员接生比例',
    '由熟练卫生人员接生比例',
    '熟练卫生人员接生率',
  ],
  meaning: {
    zh: '由熟练卫生人员接生的活产数占活产数的比例',
    en: 'Live births attended by skilled health personnel among all live births',
  },
  kind: 'proportion',
  unit: percent,
  numerator: skilledAttendedLiveBirths,
  denominator: liveBirths,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '30', to: '100' },
  source: { title: '联合国可持续发展目标指标3.1.2', verified: false, note: '见于各国指标说明,公式未逐字核对' },
  note: {
    zh: '看接生的人,住院分娩率看分娩的地点;新法接生率还计入培训过的接生员,不是本指标;国际调查的分母是有活产的15—49岁妇女。',
    en: 'About who attends; the hospital delivery rate is about where. 新法接生率 takes in trained traditional attendants too and is another figure. International surveys ask women aged 15 to 49 who had a live birth.',
  },
  examples: [
    {
      given: { skilledAttendedLiveBirths: 2092, liveBirths: 2098 },
      gives: '99.71%',
      source: 'worked by hand: 2092 ÷ 2098 = 0.997140',
      written: '熟练卫生人员接生比例99.71%',
    },
  ],
} as const satisfies Indicator;

/** 肺结核报告发病率: notified cases of pulmonary tuberculosis per hundred thousand mean residents. */
export const tuberculosisIncidenceRate = {
  id: 'tuberculosisIncidenceRate',
  name: { zh: '肺结核报告发病率', en: 'Notified incidence of pulmonary tuberculosis' },
  aliases: ['结核病发病率', '肺结核发病率', '结核病报告发病率', '肺结核病发病率', '肺结核病报告发病率'],
  meaning: {
    zh: '一年内肺结核报告发病数与年平均常住人口数之比',
    en: 'Cases of pulmonary tuberculosis notified in the year per hundred thousand mean residents',
  },
  kind: 'rate',
  unit: per100k,
  numerator: tuberculosisCases,
  denominator: meanResidentPopulation,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '5', to: '500' },
  source: { title: '联合国可持续发展目标指标3.3.2', verified: true, note: '定义见于国家指标说明的转引,未见原文件' },
  note: {
    zh: '中国公布的是肺结核报告发病率;世界卫生组织的发病率是估计数,包括各型结核和未报告的病例,二者不可比。',
    en: 'China publishes notified pulmonary cases; the incidence of WHO is an estimate of all forms, unreported cases among them: the two do not compare.',
  },
  examples: [
    {
      given: { tuberculosisCases: 338, meanResidentPopulation: '500000' },
      gives: '67.6/10万',
      source: 'worked by hand: 338 ÷ 500000 = 0.000676',
      written: '肺结核报告发病率67.6/10万',
    },
  ],
} as const satisfies Indicator;

/** 青少年生育率: live births to women aged 15 to 19 per thousand of them. */
export const adolescentBirthRate = {
  id: 'adolescentBirthRate',
  name: { zh: '青少年生育率', en: 'Adolescent birth rate' },
  aliases: [
    '15—19岁青少年生育率',
    '15-19岁青少年生育率',
    '青少年生育率(15–19岁)',
    '15—19岁妇女生育率',
    '青少年妇女生育率',
    '15-19岁生育率',
  ],
  meaning: {
    zh: '一年内15—19岁妇女生育的活产数与该年龄妇女平均人数之比',
    en: 'Live births in a year to women aged 15 to 19 per thousand women of that age',
  },
  kind: 'rate',
  unit: permille,
  numerator: adolescentLiveBirths,
  denominator: meanWomen15To19,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '150' },
  source: { title: '联合国可持续发展目标指标3.7.2', verified: true, note: '定义见于国家指标说明的转引,未见原文件' },
  note: {
    zh: '母亲年龄按分娩当日计;另有10—14岁一组,不并入本率。',
    en: 'The mother’s age is that on the day of birth; women aged 10 to 14 are a rate of their own.',
  },
  examples: [
    {
      given: { adolescentLiveBirths: 23, meanWomen15To19: '12500' },
      gives: '1.84‰',
      source: 'worked by hand: 23 ÷ 12500 = 0.00184',
      written: '青少年生育率1.84‰',
    },
  ],
} as const satisfies Indicator;

/** 灾难性卫生支出家庭占比: households that spent 40% or more of their capacity to pay, among those surveyed. */
export const catastrophicExpenditureShare = {
  id: 'catastrophicExpenditureShare',
  name: { zh: '灾难性卫生支出家庭占比', en: 'Share of households with catastrophic health expenditure' },
  aliases: [
    '灾难性卫生支出发生率',
    '家庭灾难性卫生支出发生率',
    '灾难性医疗支出发生率',
    '灾难性卫生支出比例',
    '灾难性卫生支出家庭比例',
    '家庭灾难性医疗支出发生率',
    '灾难性卫生支出家庭比重',
  ],
  meaning: {
    zh: '现金卫生支出达到支付能力(消费支出减食品支出)40%及以上的家庭占调查家庭的比例',
    en: 'Households that spent 40% or more of their capacity to pay (consumption less food) out of pocket on health, among households surveyed',
  },
  kind: 'proportion',
  unit: percent,
  numerator: catastrophicHouseholds,
  denominator: householdsSurveyed,
  bound: 'hard',
  better: 'lower',
  basis: 'survey',
  aggregation: 'survey',
  plausible: { from: '0', to: '60' },
  source: {
    title: '世界卫生组织灾难性卫生支出(支付能力40%)方法',
    verified: false,
    note: '阈值为通行定义,未核对原文;联合国可持续发展目标指标3.8.2另以消费支出的10%、25%为阈值',
  },
  note: {
    zh: '阈值有支付能力的40%和全部消费的10%、25%,分母有家庭和人口,互不可比;没有现金卫生支出的家庭不算;因病致贫户数是行政登记数,不是本指标。',
    en: 'Thresholds are 40% of capacity to pay, or 10% or 25% of all consumption, of households or of population: none compare. A household that spent nothing does not count. The register of those poor through illness is administrative and another thing.',
  },
  examples: [
    {
      given: { catastrophicHouseholds: 129, householdsSurveyed: 1000 },
      gives: '12.9%',
      source: 'worked by hand: 129 ÷ 1000 = 0.129',
      written: '灾难性卫生支出发生率为12.9%',
    },
  ],
} as const satisfies Indicator;

/** 个人卫生支出占卫生总费用比重: out-of-pocket spending as a share of total health expenditure. */
export const outOfPocketShareOfHealthExpenditure = {
  id: 'outOfPocketShareOfHealthExpenditure',
  name: { zh: '个人卫生支出占卫生总费用比重', en: 'Out-of-pocket share of total health expenditure' },
  aliases: [
    '个人卫生支出占比',
    '个人现金卫生支出占卫生总费用比重',
    '个人卫生支出占卫生总费用的比例',
    '个人卫生支出比重',
    '居民个人卫生支出占比',
    '个人现金卫生支出占比',
    '个人卫生支出占卫生总费用比例',
    '个人卫生支出占卫生总费用的比重',
    '个人现金卫生支出占卫生总费用的比重',
    '个人现金卫生支出占卫生总费用比例',
    '个人卫生支出比例',
  ],
  meaning: {
    zh: '个人现金卫生支出占卫生总费用的比例',
    en: 'Out-of-pocket health expenditure as a share of total health expenditure',
  },
  kind: 'proportion',
  unit: percent,
  numerator: outOfPocketHealthExpenditure,
  denominator: totalHealthExpenditure,
  bound: 'hard',
  better: 'lower',
  aggregation: 'recalculate',
  plausible: { from: '5', to: '70' },
  source: { title: '卫生总费用核算(来源法)', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '只有全国和省级核算;世界卫生组织以经常性卫生费用为分母,中国的卫生总费用还包括投资。',
    en: 'Accounted for the nation and the provinces only; WHO divides by current health expenditure, whereas the Chinese total has capital in it.',
  },
  examples: [
    {
      given: { outOfPocketHealthExpenditure: '2760000000', totalHealthExpenditure: '10000000000' },
      gives: '27.6%',
      source: 'worked by hand: 2760000000 ÷ 10000000000 = 0.276',
      written: '个人卫生支出占卫生总费用的27.6%',
    },
  ],
} as const satisfies Indicator;
