import type { Indicator } from '../../model/indicator.js';
import { per100k, percent } from '../../value/unit.js';
import {
  casesReportedInTime,
  casesReportedOnline,
  classABCases,
  notifiableCases,
  notifiableDeaths,
  registeredCases,
  tuberculosisPatientsCompleted,
  tuberculosisPatientsManaged,
  tuberculosisPatientsReferred,
  tuberculosisPatientsRegularlyMedicated,
} from '../measures/infectious-disease.js';
import { meanResidentPopulation } from '../measures/population.js';

/** 肺结核患者管理率: tuberculosis patients managed among those referred to primary care. */
export const tuberculosisManagementRate = {
  id: 'tuberculosisManagementRate',
  name: { zh: '肺结核患者管理率', en: 'Tuberculosis patient management rate' },
  aliases: [
    '肺结核管理率',
    '结核病患者管理率',
    '肺结核患者健康管理率',
    '结核病患者健康管理率',
    '结核病管理率',
    '结核病健康管理率',
    '肺结核健康管理率',
    '肺结核病患者管理率',
    '肺结核病患者健康管理率',
    '肺结核病人管理率',
    '结核病人管理率',
  ],
  meaning: {
    zh: '已管理的肺结核患者数占期内经定点机构确诊并通知基层管理的肺结核患者数的比例',
    en: 'Tuberculosis patients managed among those confirmed and referred to primary care in the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: tuberculosisPatientsManaged,
  denominator: tuberculosisPatientsReferred,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '分母是通知基层管理的患者,不是全部报告的肺结核病例。',
    en: 'The denominator is patients referred to primary care, not all notified cases.',
  },
  examples: [
    {
      given: { tuberculosisPatientsManaged: 197, tuberculosisPatientsReferred: 200 },
      gives: '98.5%',
      source: 'worked by hand: 197 ÷ 200 = 0.985',
      written: '肺结核患者管理率98.5%',
    },
  ],
} as const satisfies Indicator;

/** 肺结核患者规则服药率: patients who took their medicine regularly among those who completed treatment. */
export const tuberculosisRegularMedicationRate = {
  id: 'tuberculosisRegularMedicationRate',
  name: { zh: '肺结核患者规则服药率', en: 'Tuberculosis regular medication rate' },
  aliases: [
    '肺结核规则服药率',
    '结核病患者规则服药率',
    '肺结核患者规律服药率',
    '规则服药率',
    '结核病规则服药率',
    '肺结核病患者规则服药率',
    '肺结核病人规则服药率',
    '结核病患者规律服药率',
    '结核病人规则服药率',
  ],
  meaning: {
    zh: '按要求规则服药的肺结核患者数占同期已完成治疗的肺结核患者数的比例',
    en: 'Patients who took at least 90% of the doses among those who completed treatment in the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: tuberculosisPatientsRegularlyMedicated,
  denominator: tuberculosisPatientsCompleted,
  bound: 'hard',
  better: 'higher',
  basis: 'cohort',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '按期内完成治疗的队列计算,仍在治疗者不计入;服药次数达应服次数90%及以上为规则服药。',
    en: 'A cohort: those who completed treatment in the period, never those still treated; regular means at least 90% of the doses.',
  },
  examples: [
    {
      given: { tuberculosisPatientsRegularlyMedicated: 189, tuberculosisPatientsCompleted: 195 },
      gives: '96.92%',
      source: 'worked by hand: 189 ÷ 195 = 0.969231',
      written: '肺结核患者规则服药率96.92%',
    },
  ],
} as const satisfies Indicator;

/** 传染病疫情报告率: cases reported online among those registered. */
export const infectiousReportingRate = {
  id: 'infectiousReportingRate',
  name: { zh: '传染病疫情报告率', en: 'Notifiable-disease reporting rate' },
  aliases: [
    '传染病报告率',
    '法定传染病报告率',
    '传染病网络报告率',
    '传染病网络直报率',
    '法定传染病网络直报率',
    '传染病疫情网络报告率',
    '疫情报告率',
  ],
  meaning: {
    zh: '网络报告的传染病病例数占登记传染病病例数的比例',
    en: 'Cases of notifiable disease reported online among those registered in the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: casesReportedOnline,
  denominator: registeredCases,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '是报告工作的质量,不是发病率。',
    en: 'Tells how well cases are reported, not how many there are.',
  },
  examples: [
    {
      given: { casesReportedOnline: 1248, registeredCases: 1250 },
      gives: '99.84%',
      source: 'worked by hand: 1248 ÷ 1250 = 0.9984',
      written: '传染病疫情报告率99.84%',
    },
  ],
} as const satisfies Indicator;

/** 传染病疫情报告及时率: cases reported in time among those reported. */
export const infectiousReportingTimelinessRate = {
  id: 'infectiousReportingTimelinessRate',
  name: { zh: '传染病疫情报告及时率', en: 'Notifiable-disease reporting timeliness' },
  aliases: [
    '传染病报告及时率',
    '法定传染病报告及时率',
    '传染病及时报告率',
    '疫情报告及时率',
    '法定传染病及时报告率',
    '传染病疫情及时报告率',
    '传染病网络直报及时率',
    '传染病网络报告及时率',
    '疫情及时报告率',
    '传染病疫情网络报告及时率',
  ],
  meaning: {
    zh: '报告及时的病例数占网络报告的传染病病例数的比例',
    en: 'Cases reported within the time the law allows among those reported online',
  },
  kind: 'proportion',
  unit: percent,
  numerator: casesReportedInTime,
  denominator: casesReportedOnline,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '分母是已报告的病例,漏报不影响本率;报告时限因类别而异。',
    en: 'The denominator is cases reported: those never reported do not lower it; the time allowed differs by class.',
  },
  examples: [
    {
      given: { casesReportedInTime: 1242, casesReportedOnline: 1248 },
      gives: '99.52%',
      source: 'worked by hand: 1242 ÷ 1248 = 0.995192',
      written: '传染病疫情报告及时率99.52%',
    },
  ],
} as const satisfies Indicator;

/** 甲乙类法定传染病报告发病率: notified class A and B cases per hundred thousand mean residents. */
export const notifiableIncidenceRate = {
  id: 'notifiableIncidenceRate',
  name: { zh: '甲乙类法定传染病报告发病率', en: 'Incidence of class A and B notifiable disease' },
  aliases: [
    '甲乙类传染病报告发病率',
    '甲乙类传染病发病率',
    '甲、乙类传染病发病率',
    '甲乙类法定传染病发病率',
    '甲乙类传染病总发病率',
    '甲乙类传染病报告总发病率',
    '甲乙类法定传染病总发病率',
    '甲、乙类传染病报告发病率',
    '甲、乙类法定传染病报告发病率',
    '甲、乙类法定传染病发病率',
    '甲、乙类传染病总发病率',
  ],
  meaning: {
    zh: '年内甲乙类法定传染病报告发病数与年平均常住人口数之比',
    en: 'Class A and B cases notified in the year per hundred thousand mean residents',
  },
  kind: 'rate',
  unit: per100k,
  numerator: classABCases,
  denominator: meanResidentPopulation,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '20', to: '1500' },
  source: {
    title: '卫生统计指标 第4部分:疾病控制',
    number: 'WS/T 598.4',
    year: 2018,
    verified: false,
    note: '名称和分子分母见于填报说明,公式为通行定义,标准原文未读',
  },
  note: {
    zh: '实际多用上年末或年中常住人口作分母,须写明;病种归类多次调整(新冠、猴痘等),影响跨年比较;注意/10万与‰相差百倍。',
    en: 'In practice last year-end or mid-year residents are used: say which; diseases have moved between classes, which breaks series; a rate per 100,000 is a hundred times that per mille.',
  },
  examples: [
    {
      given: { classABCases: 677, meanResidentPopulation: '200000' },
      gives: '338.5/10万',
      source: 'worked by hand: 677 ÷ 200000 = 0.003385',
      written: '甲乙类传染病报告发病率338.5/10万',
    },
  ],
} as const satisfies Indicator;

/** 法定传染病报告死亡率: deaths among notified cases per hundred thousand mean residents. */
export const notifiableMortalityRate = {
  id: 'notifiableMortalityRate',
  name: { zh: '法定传染病报告死亡率', en: 'Mortality of notifiable disease' },
  aliases: ['传染病报告死亡率', '法定传染病死亡率', '传染病死亡率', '法定传染病总死亡率', '甲乙丙类传染病报告死亡率'],
  meaning: {
    zh: '年内法定传染病报告死亡数与年平均常住人口数之比',
    en: 'Deaths among cases of notifiable disease in the year per hundred thousand mean residents',
  },
  kind: 'rate',
  unit: per100k,
  numerator: notifiableDeaths,
  denominator: meanResidentPopulation,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '20' },
  rare: true,
  source: {
    title: '卫生统计指标 第4部分:疾病控制',
    number: 'WS/T 598.4',
    year: 2018,
    verified: true,
    note: '定义见于转载和统计年鉴,标准原文未读',
  },
  note: {
    zh: '分母是人口,不是病例;报告死亡的病例不一定死于该传染病。',
    en: 'The denominator is people, not cases; a notified case who died did not always die of that disease.',
  },
  examples: [
    {
      given: { notifiableDeaths: 3, meanResidentPopulation: '420000' },
      gives: '0.71/10万',
      source: 'worked by hand: 3 ÷ 420000 = 0.0000071429',
      written: '法定传染病报告死亡率0.71/10万',
    },
  ],
} as const satisfies Indicator;

/** 病死率: deaths among notified cases over the cases notified in the same period. */
export const caseFatalityRate = {
  id: 'caseFatalityRate',
  name: { zh: '病死率', en: 'Case fatality rate' },
  aliases: ['传染病病死率', '法定传染病病死率', '传染病报告病死率', '法定传染病报告病死率', '报告病死率'],
  meaning: {
    zh: '期内法定传染病报告死亡数与同期报告发病数之比',
    en: 'Deaths among cases of notifiable disease in the period over cases notified in the same period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: notifiableDeaths,
  denominator: notifiableCases,
  bound: 'soft',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  rare: true,
  source: { title: '流行病学通用定义', verified: true, note: '定义见于教材和统计年鉴,无专门文件' },
  note: {
    zh: '不是死亡率:同一口径下等于死亡率除以发病率;死亡按死亡日期计,艾滋病等多为往年病例,单病种小地区可超过100%。',
    en: 'Not mortality: on the same definitions it equals mortality over incidence; deaths count by their date and, of AIDS, mostly fall on cases of earlier years, so one disease in a small place can pass 100%.',
  },
  examples: [
    {
      given: { notifiableDeaths: 71, notifiableCases: 39254 },
      gives: '0.18%',
      source:
        '福建省2021年法定报告传染病(死亡率0.71/10万、发病率392.54/10万,折合每1000万人死亡71人、发病39254例;71 ÷ 39254 = 0.0018087)',
      written: '法定传染病病死率0.18%',
    },
  ],
} as const satisfies Indicator;
