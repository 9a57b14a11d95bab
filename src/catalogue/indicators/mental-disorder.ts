import type { Indicator } from '../../model/indicator.js';
import { percent, permille } from '../../value/unit.js';
import {
  estimatedPsychosisPatients,
  smiPatients,
  smiPatientsAtHome,
  smiPatientsManaged,
  smiPatientsManagedToStandard,
  smiPatientsMedicated,
  smiPatientsStable,
} from '../measures/mental-disorder.js';
import { residentPopulation } from '../measures/population.js';

/** 严重精神障碍患者规范管理率: patients managed to specification among all on the register. */
export const smiStandardisedManagementRate = {
  id: 'smiStandardisedManagementRate',
  name: { zh: '严重精神障碍患者规范管理率', en: 'Standardised management rate of severe mental disorders' },
  aliases: [
    '严重精神障碍规范管理率',
    '严重精神障碍患者规范化管理率',
    '重性精神疾病患者规范管理率',
    '精神障碍患者规范管理率',
    '精神障碍规范管理率',
    '精神障碍患者规范化管理率',
    '严重精神障碍规范化管理率',
    '严重精神障碍患者规范健康管理率',
    '在册严重精神障碍患者规范管理率',
    '重性精神疾病规范管理率',
    '重性精神病患者规范管理率',
  ],
  meaning: {
    zh: '年内按规范要求管理的严重精神障碍患者数占登记在册确诊患者数的比例',
    en: 'Patients managed to specification in the year among all registered patients with a confirmed severe mental disorder',
  },
  kind: 'proportion',
  unit: percent,
  numerator: smiPatientsManagedToStandard,
  denominator: smiPatients,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '40', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '分母是全部在册患者,不是在管患者,与高血压、糖尿病的规范管理率不同;2011年版称重性精神疾病,公式相同。',
    en: 'The denominator is all registered patients, not those in care, unlike the rates for hypertension and diabetes; the 2011 edition spoke of severe psychosis, with the same formula.',
  },
  examples: [
    {
      given: { smiPatientsManagedToStandard: 4346103, smiPatients: 5806352 },
      gives: '74.85%',
      source: '2017年全国严重精神障碍患者管理治疗现状分析(4346103 ÷ 5806352 = 0.748508)',
      written: '严重精神障碍患者规范管理率74.85%',
    },
    {
      given: { smiPatientsManagedToStandard: 3694, smiPatients: 4326 },
      gives: '85.39%',
      source: 'worked by hand: 3694 ÷ 4326 = 0.853907',
    },
  ],
} as const satisfies Indicator;

/** 严重精神障碍患者管理率: patients in care among all on the register. */
export const smiManagementRate = {
  id: 'smiManagementRate',
  name: { zh: '严重精神障碍患者管理率', en: 'In-care rate of severe mental disorders' },
  aliases: [
    '严重精神障碍管理率',
    '严重精神障碍患者在管率',
    '严重精神障碍在册患者管理率',
    '严重精神障碍患者健康管理率',
    '在册严重精神障碍患者管理率',
    '在册患者管理率',
    '精神障碍患者管理率',
    '严重精神障碍健康管理率',
    '在册严重精神障碍患者在管率',
  ],
  meaning: {
    zh: '年内有1次及以上完整随访的在管患者数占登记在册确诊严重精神障碍患者数的比例',
    en: 'Patients with at least one complete follow-up in the year among all registered patients with a confirmed severe mental disorder',
  },
  kind: 'proportion',
  unit: percent,
  numerator: smiPatientsManaged,
  denominator: smiPatients,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  effective: { from: '2017-01-01' },
  replaces: 'psychosisManagementRate',
  source: {
    title: '严重精神障碍管理治疗工作规范',
    year: 2018,
    verified: true,
    note: '公式见于2017年全国数据分析和转引,未见原文件;起始日按第三版服务规范的年份取整',
  },
  note: {
    zh: '2011年版的管理率是在册患者数除以估算患者数,两者不能连成一个序列;全国信息系统在2017年以前已按在册数统计。',
    en: 'The rate of the 2011 edition was registered over estimated patients: no series runs across the two; the national register divided by registered patients before 2017 too.',
  },
  examples: [
    {
      given: { smiPatientsManaged: 5380249, smiPatients: 5806352 },
      gives: '92.66%',
      source: '2017年全国严重精神障碍患者管理治疗现状分析(5380249 ÷ 5806352 = 0.926614)',
      written: '严重精神障碍患者管理率92.66%',
    },
  ],
} as const satisfies Indicator;

/** 重性精神疾病患者管理率: registered against estimated patients, as the 2011 edition had it. */
export const psychosisManagementRate = {
  id: 'psychosisManagementRate',
  name: { zh: '重性精神疾病患者管理率', en: 'Severe psychosis management rate, edition of 2011' },
  aliases: [
    '重性精神病患者管理率',
    '重性精神疾病管理率',
    '重性精神病管理率',
    '重性精神障碍患者管理率',
    '重性精神病人管理率',
  ],
  meaning: {
    zh: '登记在册的确诊重性精神疾病患者数与辖区15岁及以上人口数乘以患病率之比',
    en: 'Registered patients with confirmed severe psychosis against the number estimated from the population aged 15 and over',
  },
  kind: 'ratio',
  unit: percent,
  numerator: smiPatients,
  denominator: estimatedPsychosisPatients,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  effective: { to: '2016-12-31' },
  source: {
    title: '国家基本公共卫生服务规范(2011年版)',
    number: '卫妇社发〔2011〕38号',
    year: 2011,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '患病率当地没有3年内调查时建议用1%;第三版改称严重精神障碍,公式也变了。',
    en: 'A prevalence of 1% was advised where no local survey of the last three years existed; the third edition changed both name and formula.',
  },
  examples: [
    {
      given: { smiPatients: 1680, estimatedPsychosisPatients: 3200 },
      gives: '52.5%',
      source: 'worked by hand: 320000 × 0.01 = 3200; 1680 ÷ 3200 = 0.525',
      written: '重性精神疾病患者管理率52.5%',
    },
  ],
} as const satisfies Indicator;

/** 严重精神障碍报告患病率: registered patients per thousand residents. */
export const smiReportedPrevalenceRate = {
  id: 'smiReportedPrevalenceRate',
  name: { zh: '严重精神障碍报告患病率', en: 'Reported prevalence of severe mental disorders' },
  aliases: [
    '严重精神障碍患者报告患病率',
    '严重精神障碍检出率',
    '严重精神障碍患者检出率',
    '严重精神障碍登记患病率',
    '报告患病率',
    '严重精神障碍患者登记患病率',
  ],
  meaning: {
    zh: '期末登记在册的确诊严重精神障碍患者数占常住人口数的比例',
    en: 'Registered patients with a confirmed severe mental disorder per thousand residents on the last day of the period',
  },
  kind: 'proportion',
  unit: permille,
  numerator: smiPatients,
  denominator: residentPopulation,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '1', to: '12' },
  source: {
    title: '全国精神卫生工作规划(2015—2020年)',
    year: 2015,
    verified: true,
    note: '公式见于2017年全国数据分析和转引,未见原文件',
  },
  note: {
    zh: '有的用%(0.424%),有的用‰(4.24‰),引用时看清单位;反映登记的多少,不等于真实患病率。',
    en: 'Printed as 0.424% or as 4.24‰: mind the unit; it tells how many are registered, not how many are ill.',
  },
  examples: [
    {
      given: { smiPatients: 5806352, residentPopulation: 1370784400 },
      gives: '4.24‰',
      source: '2017年全国严重精神障碍患者管理治疗现状分析(5806352 ÷ 1370784400 = 0.0042358)',
      written: '严重精神障碍报告患病率4.24‰',
    },
  ],
} as const satisfies Indicator;

/** 严重精神障碍患者病情稳定率: stable patients among those in care at home. */
export const smiStabilityRate = {
  id: 'smiStabilityRate',
  name: { zh: '严重精神障碍患者病情稳定率', en: 'Stability rate of severe mental disorders' },
  aliases: [
    '严重精神障碍病情稳定率',
    '严重精神障碍患者稳定率',
    '在管患者病情稳定率',
    '精神障碍患者病情稳定率',
    '病情稳定率',
    '患者病情稳定率',
    '严重精神障碍稳定率',
    '精神障碍患者稳定率',
    '在管严重精神障碍患者病情稳定率',
  ],
  meaning: {
    zh: '最近一次随访病情稳定的患者数占居家(在管且未住院)严重精神障碍患者数的比例',
    en: 'Patients stable at the last follow-up among those in care who live at home',
  },
  kind: 'proportion',
  unit: percent,
  numerator: smiPatientsStable,
  denominator: smiPatientsAtHome,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '40', to: '100' },
  effective: { from: '2017-01-01' },
  replaces: 'psychosisStabilityRate',
  source: {
    title: '严重精神障碍管理治疗工作规范',
    year: 2018,
    verified: true,
    note: '公式见于2017年全国数据分析和转引,未见原文件;起始日按第三版服务规范的年份取整',
  },
  note: {
    zh: '分母是居家患者,不是在册患者;2011年版的稳定率除以在册患者数。',
    en: 'The denominator is patients at home, not all registered; the rate of the 2011 edition divided by registered patients.',
  },
  examples: [
    {
      given: { smiPatientsStable: 3924101, smiPatientsAtHome: 5231235 },
      gives: '75.01%',
      source: '2017年全国严重精神障碍患者管理治疗现状分析(3924101 ÷ 5231235 = 0.750129)',
      written: '严重精神障碍患者病情稳定率75.01%',
    },
  ],
} as const satisfies Indicator;

/** 重性精神疾病患者稳定率: stable patients among all on the register, as the 2011 edition had it. */
export const psychosisStabilityRate = {
  id: 'psychosisStabilityRate',
  name: { zh: '重性精神疾病患者稳定率', en: 'Severe psychosis stability rate, edition of 2011' },
  aliases: [
    '重性精神疾病患者病情稳定率',
    '重性精神病患者稳定率',
    '重性精神疾病稳定率',
    '重性精神病稳定率',
    '重性精神疾病病情稳定率',
    '重性精神病患者病情稳定率',
  ],
  meaning: {
    zh: '最近一次随访病情稳定的患者数占登记在册的确诊重性精神疾病患者数的比例',
    en: 'Patients stable at the last follow-up among all registered patients with confirmed severe psychosis',
  },
  kind: 'proportion',
  unit: percent,
  numerator: smiPatientsStable,
  denominator: smiPatients,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  effective: { to: '2016-12-31' },
  source: {
    title: '国家基本公共卫生服务规范(2011年版)',
    number: '卫妇社发〔2011〕38号',
    year: 2011,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  examples: [
    {
      given: { smiPatientsStable: 1092, smiPatients: 1680 },
      gives: '65%',
      source: 'worked by hand: 1092 ÷ 1680 = 0.65',
      written: '重性精神疾病患者稳定率65%',
    },
  ],
} as const satisfies Indicator;

/** 严重精神障碍患者服药率: patients on medication among all on the register. */
export const smiMedicationRate = {
  id: 'smiMedicationRate',
  name: { zh: '严重精神障碍患者服药率', en: 'Medication rate of severe mental disorders' },
  aliases: [
    '严重精神障碍服药率',
    '在册患者服药率',
    '精神障碍患者服药率',
    '精神障碍服药率',
    '在册严重精神障碍患者服药率',
    '严重精神障碍在册患者服药率',
  ],
  meaning: {
    zh: '服药患者数占登记在册确诊严重精神障碍患者数的比例',
    en: 'Patients on medication among all registered patients with a confirmed severe mental disorder',
  },
  kind: 'proportion',
  unit: percent,
  numerator: smiPatientsMedicated,
  denominator: smiPatients,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '40', to: '100' },
  source: {
    title: '严重精神障碍管理治疗工作规范',
    year: 2018,
    verified: true,
    note: '公式见于2017年全国数据分析,未见原文件',
  },
  note: {
    zh: '服药与规律服药相差很大:2017年全国为69.50%和34.65%;写明是哪一个。',
    en: 'Any medication and regular medication are far apart (69.50% and 34.65% nationally in 2017): say which.',
  },
  examples: [
    {
      given: { smiPatientsMedicated: 4035323, smiPatients: 5806352 },
      gives: '69.50%',
      source:
        '2017年全国严重精神障碍患者管理治疗现状分析(公布服药率69.50%,服药人数由此推得;4035323 ÷ 5806352 = 0.694984)',
      written: '严重精神障碍患者服药率69.50%',
    },
  ],
} as const satisfies Indicator;
