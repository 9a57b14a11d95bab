import type { Indicator } from '../../model/indicator.js';
import { minutes, percent, points, seconds } from '../../value/unit.js';
import {
  ambulanceDispatches,
  ambulanceDispatchSeconds,
  antibioticPrescriptions,
  appointmentVisits,
  outpatientPrescriptions,
  outpatientVisits,
  peakQueueMinutes,
  satisfactionScore,
} from '../measures/hospital.js';

/** 门诊抗菌药物处方率: prescriptions with an antibiotic among outpatient prescriptions. */
export const outpatientAntibioticRate = {
  id: 'outpatientAntibioticRate',
  name: { zh: '门诊抗菌药物处方率', en: 'Outpatient antibiotic prescription rate' },
  aliases: [
    '门诊抗菌药物使用率',
    '门诊患者抗菌药物使用率',
    '抗菌药物处方比例',
    '门诊处方抗菌药物使用率',
    '门诊抗生素使用率',
    '门诊抗生素处方率',
    '门诊处方抗菌药物比例',
  ],
  meaning: {
    zh: '含抗菌药物的门诊处方数占门诊处方总数的比例',
    en: 'Outpatient prescriptions with an antibiotic among all outpatient prescriptions',
  },
  kind: 'proportion',
  unit: percent,
  numerator: antibioticPrescriptions,
  denominator: outpatientPrescriptions,
  bound: 'hard',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '60' },
  source: { title: '二级公立医院绩效监测指标', verified: false, note: '名称见于指标清单,公式为通行定义,未核对原文' },
  note: {
    zh: '有按处方数、按就诊人次两种算法;本指标按处方数,是否含急诊要写明。',
    en: 'Counted by prescription here; others count by visit. Say whether emergencies are in.',
  },
  examples: [
    {
      given: { antibioticPrescriptions: 1536, outpatientPrescriptions: 12000 },
      gives: '12.8%',
      source: 'worked by hand: 1536 ÷ 12000 = 0.128',
      written: '门诊抗菌药物处方率12.8%',
    },
  ],
} as const satisfies Indicator;

/** 预约诊疗率: visits by appointment among outpatient visits. */
export const appointmentRate = {
  id: 'appointmentRate',
  name: { zh: '预约诊疗率', en: 'Appointment rate' },
  aliases: [
    '门诊预约率',
    '预约就诊率',
    '门诊预约诊疗率',
    '门诊患者预约诊疗率',
    '预约挂号率',
    '门诊预约挂号率',
    '预约诊疗占比',
    '预约诊疗比例',
  ],
  meaning: {
    zh: '预约诊疗人次数占门急诊人次数的比例',
    en: 'Visits by appointment among outpatient and emergency visits',
  },
  kind: 'proportion',
  unit: percent,
  numerator: appointmentVisits,
  denominator: outpatientVisits,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: {
    title: '国务院办公厅关于加强三级公立医院绩效考核工作的意见',
    number: '国办发〔2019〕4号',
    year: 2019,
    verified: false,
    note: '名称见于指标清单,公式为通行定义,未核对原文',
  },
  note: {
    zh: '预约量不等于预约就诊量,爽约的要剔除;急诊不预约,分母含急诊时偏低。',
    en: 'Bookings are not visits kept: leave out the no-shows. Emergencies are never booked and lower the figure where the denominator includes them.',
  },
  examples: [
    {
      given: { appointmentVisits: 56040, outpatientVisits: 80000 },
      gives: '70.05%',
      source: 'worked by hand: 56040 ÷ 80000 = 0.7005',
      written: '预约诊疗率70.05%',
    },
  ],
} as const satisfies Indicator;

/** 群众满意度: a score out of 100 that a survey reports. */
export const patientSatisfactionScore = {
  id: 'patientSatisfactionScore',
  name: { zh: '群众满意度', en: 'Satisfaction score' },
  aliases: [
    '患者满意度',
    '群众满意度得分',
    '患者满意度得分',
    '满意度得分',
    '病人满意度',
    '群众综合满意度',
    '群众总体满意度',
    '患者总体满意度',
    '居民满意度',
    '满意度评分',
    '患者满意度评分',
    '群众满意度评分',
  ],
  meaning: {
    zh: '满意度调查报告的平均得分,满分100分',
    en: 'Mean score out of 100, as a satisfaction survey reports it',
  },
  kind: 'reported',
  unit: points,
  numerator: satisfactionScore,
  denominator: null,
  bound: 'none',
  better: 'higher',
  basis: 'survey',
  aggregation: 'none',
  plausible: { from: '0', to: '100' },
  source: {
    title: '国务院办公厅关于加强三级公立医院绩效考核工作的意见',
    number: '国办发〔2019〕4号',
    year: 2019,
    verified: false,
    note: '名称见于指标清单,评分方法未核对原文',
  },
  note: {
    zh: '是百分制得分,不是百分比;门诊、住院、群众电话调查的问卷不同,不能相比,也不能平均。',
    en: 'A score, not a percentage; outpatient, inpatient and telephone surveys ask different questions and can be neither compared nor averaged.',
  },
  examples: [
    {
      given: { satisfactionScore: '91.8' },
      gives: '91.8分',
      source: 'worked by hand: a value as reported, nothing is divided',
      written: '群众满意度91.8分',
    },
  ],
} as const satisfies Indicator;

/** 急救车平均出车时间: seconds from the order to departure for every dispatch. */
export const ambulanceDispatchTime = {
  id: 'ambulanceDispatchTime',
  name: { zh: '急救车平均出车时间', en: 'Mean ambulance dispatch time' },
  aliases: [
    '平均出车时间',
    '救护车平均出车时间',
    '院前急救平均出车时间',
    '120平均出车时间',
    '急救平均出车时间',
    '急救车出车时间',
    '院前急救出车时间',
  ],
  meaning: { zh: '出车时间合计与出车次数之比', en: 'Seconds from the order to departure, added up, over dispatches' },
  kind: 'mean',
  unit: seconds,
  numerator: ambulanceDispatchSeconds,
  denominator: ambulanceDispatches,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '10', to: '600' },
  source: { title: '院前医疗急救工作统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '出车时间(受令至驶出)不是到达现场的时间。',
    en: 'From the order to setting out; the time to arrival on the scene is another.',
  },
  examples: [
    {
      given: { ambulanceDispatchSeconds: 32000, ambulanceDispatches: 1000 },
      gives: '32秒',
      source: 'worked by hand: 32000 ÷ 1000 = 32',
      written: '急救车平均出车时间32秒',
    },
  ],
} as const satisfies Indicator;

/** 高峰期现场排队时间: minutes, as observed. */
export const peakQueueTime = {
  id: 'peakQueueTime',
  name: { zh: '高峰期现场排队时间', en: 'Queuing time at peak hours' },
  aliases: [
    '高峰期排队时间',
    '高峰时段排队时间',
    '高峰期平均排队时间',
    '高峰期排队等候时间',
    '高峰期现场排队等候时间',
    '高峰期等候时间',
    '高峰时段排队等候时间',
  ],
  meaning: {
    zh: '高峰期患者现场排队的分钟数,按观测或报告的数值',
    en: 'Minutes that patients queue on site at peak hours, as observed or reported',
  },
  kind: 'reported',
  unit: minutes,
  numerator: peakQueueMinutes,
  denominator: null,
  bound: 'none',
  better: 'lower',
  basis: 'survey',
  aggregation: 'none',
  plausible: { from: '0', to: '240' },
  source: { title: '改善医疗服务行动计划', verified: false, note: '通行说法,没有统一的测量方法' },
  note: {
    zh: '常写成“从若干分钟缩到若干分钟”,前后两个数都要保留;排队环节(挂号、缴费、取药)要写明。',
    en: 'Often stated as a change from one number to another: keep both. Say which queue it was: registration, payment or dispensing.',
  },
  examples: [
    {
      given: { peakQueueMinutes: '3' },
      gives: '3分钟',
      source: 'worked by hand: a value as reported, nothing is divided',
      written: '高峰期现场排队时间缩短到3分钟',
    },
  ],
} as const satisfies Indicator;
