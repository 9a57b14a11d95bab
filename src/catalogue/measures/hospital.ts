import type { StandardMeasure } from '../../model/standard.js';
import { beds, days, documents, events, minutes, personTimes, points, seconds } from '../../value/unit.js';

/** 门急诊人次数: outpatient and emergency visits. */
export const outpatientVisits = {
  id: 'outpatientVisits',
  name: { zh: '门急诊人次数', en: 'Outpatient visits' },
  aliases: [
    '门诊人次',
    '门急诊人次',
    '门诊人次数',
    '门诊量',
    '门急诊量',
    '门诊总量',
    '门急诊总量',
    '门急诊总人次',
    '门诊总人次',
    '门诊诊疗人次',
    '门急诊诊疗人次',
    '门诊接诊人次',
    '门急诊接诊人次',
    '门诊接诊量',
    '接诊人次',
    '接诊量',
    '接诊患者人次',
    '接诊门急诊患者人次',
    '接诊门诊患者人次',
    '接待门诊人次',
    '门诊就诊人次',
    '门急诊就诊人次',
    '门诊患者人次',
    '门急诊患者人次',
    '门诊病人人次',
    '门诊求诊人次',
    '门诊求诊者人次',
    '门(急)诊人次',
    '门(急)诊量',
    '门、急诊人次',
    '门、急诊量',
  ],
  meaning: {
    zh: '期内门诊和急诊人次数,不含健康检查',
    en: 'Outpatient and emergency visits in the period, health checks left out',
  },
  unit: personTimes,
  of: 'facility',
  sum: 'outpatientVisits',
  overTime: 'flow',
  usuallyPartOf: ['visitsInCounty'],
} as const satisfies StandardMeasure;

/** 预约诊疗人次数: outpatient visits made by appointment. */
export const appointmentVisits = {
  id: 'appointmentVisits',
  name: { zh: '预约诊疗人次数', en: 'Visits by appointment' },
  aliases: [
    '预约诊疗人次',
    '预约量',
    '预约挂号人次',
    '预约诊疗量',
    '预约就诊人次',
    '预约挂号量',
    '预约挂号人次数',
    '门诊预约人次',
    '预约诊疗总人次',
    '门诊预约诊疗人次',
  ],
  meaning: { zh: '门急诊人次中经预约就诊的人次数', en: 'Outpatient visits that were made by appointment and kept' },
  unit: personTimes,
  of: 'facility',
  sum: 'appointmentVisits',
  overTime: 'flow',
  partOf: ['outpatientVisits'],
} as const satisfies StandardMeasure;

/** 出院人次数: discharges. */
export const discharges = {
  id: 'discharges',
  name: { zh: '出院人次数', en: 'Discharges' },
  aliases: [
    '出院人数',
    '出院人次',
    '出院者人数',
    '出院患者人次数',
    '出院总人次',
    '出院总人数',
    '出院患者人数',
    '出院患者人次',
    '出院患者数',
    '出院病人人数',
    '出院病人人次',
    '出院病人',
    '出院量',
  ],
  meaning: { zh: '期内出院人次数,含死亡出院', en: 'Discharges in the period, deaths in hospital among them' },
  unit: personTimes,
  of: 'facility',
  sum: 'discharges',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 实际占用总床日数: the sum of midnight censuses. */
export const bedDaysOccupied = {
  id: 'bedDaysOccupied',
  name: { zh: '实际占用总床日数', en: 'Occupied bed-days' },
  aliases: ['占用总床日数', '实际占用床日数', '实际占用总床日', '实际占用床日', '占用床日数'],
  meaning: {
    zh: '期内每日24时在院人数之和,含临时加床',
    en: 'Patients in hospital at midnight, added over the days of the period, extra beds included',
  },
  unit: days,
  of: 'facility',
  sum: 'bedDaysOccupied',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 实际开放总床日数: beds open, added over the days of the period. */
export const bedDaysOpen = {
  id: 'bedDaysOpen',
  name: { zh: '实际开放总床日数', en: 'Open bed-days' },
  aliases: ['开放总床日数', '实际开放床日数', '实际开放总床日', '实际开放床日', '开放床日数'],
  meaning: {
    zh: '期内每日24时开放病床数之和,不论是否占用,不含临时加床',
    en: 'Beds open at midnight, taken or not, added over the days of the period, extra beds left out',
  },
  unit: days,
  of: 'facility',
  sum: 'bedDaysOpen',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 出院者占用总床日数: the whole stay of everybody discharged in the period. */
export const bedDaysDischarged = {
  id: 'bedDaysDischarged',
  name: { zh: '出院者占用总床日数', en: 'Bed-days of discharged patients' },
  aliases: ['出院者占用床日数', '出院患者占用总床日数', '出院者占用床日', '出院病人占用总床日数', '出院患者占用床日数'],
  meaning: {
    zh: '期内出院者自入院至出院的住院日数之和',
    en: 'Days from admission to discharge of the patients discharged in the period',
  },
  unit: days,
  of: 'facility',
  sum: 'bedDaysDischarged',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 平均开放病床数: open bed-days over the calendar days of the period. */
export const meanOpenBeds = {
  id: 'meanOpenBeds',
  name: { zh: '平均开放病床数', en: 'Mean open beds' },
  aliases: ['平均开放床位数', '平均开放病床', '平均实际开放床位数', '平均实际开放病床数', '平均开放床位'],
  meaning: {
    zh: '实际开放总床日数除以本期日历日数(平年365、闰年366)',
    en: 'Open bed-days over the calendar days of the period, 365 or 366 in a year',
  },
  unit: beds,
  of: 'facility',
  sum: 'meanOpenBeds',
  overTime: 'mean',
} as const satisfies StandardMeasure;

/** 出院患者手术台次数: operations on the patients discharged. */
export const surgeries = {
  id: 'surgeries',
  name: { zh: '出院患者手术台次数', en: 'Operations on discharged patients' },
  aliases: [
    '手术台次',
    '手术台次数',
    '手术人次',
    '手术例数',
    '手术总例数',
    '手术总台次',
    '手术总量',
    '手术量',
    '住院手术台次',
    '住院手术例数',
    '住院手术人次',
    '出院患者手术人次',
    '出院患者手术例数',
    '住院患者手术台次',
    '住院病人手术人次',
  ],
  meaning: {
    zh: '期内出院患者的手术台次数,同一次住院的多台分别计',
    en: 'Operations on the patients discharged in the period; several in one stay count each',
  },
  unit: events,
  of: 'facility',
  sum: 'surgeries',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 出院患者择期手术台次数: elective operations on the patients discharged. */
export const electiveSurgeries = {
  id: 'electiveSurgeries',
  name: { zh: '出院患者择期手术台次数', en: 'Elective operations on discharged patients' },
  aliases: [
    '择期手术台次',
    '择期手术总台次数',
    '择期手术台次数',
    '择期手术例数',
    '择期手术数',
    '择期手术人次',
    '择期手术总例数',
  ],
  unit: events,
  of: 'facility',
  sum: 'electiveSurgeries',
  overTime: 'flow',
  partOf: ['surgeries'],
} as const satisfies StandardMeasure;

/** 日间手术台次数: operations planned and done with discharge on the same or the next day. */
export const daySurgeries = {
  id: 'daySurgeries',
  name: { zh: '日间手术台次数', en: 'Day operations' },
  aliases: ['日间手术台次', '日间手术量', '日间手术例数', '日间手术人次', '日间手术数', '日间手术总量'],
  meaning: {
    zh: '按计划在一个工作日内(一般24小时)完成入院、手术和出院的择期手术台次数',
    en: 'Elective operations planned for admission and discharge within one day',
  },
  unit: events,
  of: 'facility',
  sum: 'daySurgeries',
  overTime: 'flow',
  partOf: ['electiveSurgeries'],
} as const satisfies StandardMeasure;

/** 门诊处方总数: outpatient prescriptions. */
export const outpatientPrescriptions = {
  id: 'outpatientPrescriptions',
  name: { zh: '门诊处方总数', en: 'Outpatient prescriptions' },
  aliases: ['门诊处方数', '门诊处方量', '门诊处方总量', '门诊处方张数', '门诊总处方数'],
  unit: documents,
  of: 'facility',
  sum: 'outpatientPrescriptions',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 含抗菌药物的门诊处方数: outpatient prescriptions with an antibiotic on them. */
export const antibioticPrescriptions = {
  id: 'antibioticPrescriptions',
  name: { zh: '含抗菌药物的门诊处方数', en: 'Outpatient prescriptions with an antibiotic' },
  aliases: [
    '抗菌药物处方数',
    '门诊抗菌药物处方数',
    '门诊抗菌药物处方张数',
    '抗菌药物处方张数',
    '使用抗菌药物的门诊处方数',
    '门诊抗生素处方数',
  ],
  unit: documents,
  of: 'facility',
  sum: 'antibioticPrescriptions',
  overTime: 'flow',
  partOf: ['outpatientPrescriptions'],
} as const satisfies StandardMeasure;

/** 急救车出车次数: ambulance dispatches. */
export const ambulanceDispatches = {
  id: 'ambulanceDispatches',
  name: { zh: '急救车出车次数', en: 'Ambulance dispatches' },
  aliases: [
    '出车次数',
    '救护车出车次数',
    '120出车次数',
    '急救出车次数',
    '院前急救出车次数',
    '救护车出车数',
    '120急救出车次数',
    '出动救护车次数',
    '救护车出动次数',
    '急救中心出车次数',
  ],
  unit: events,
  of: 'facility',
  sum: 'ambulanceDispatches',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 急救车出车时间合计: seconds from the order to departure, over all dispatches. */
export const ambulanceDispatchSeconds = {
  id: 'ambulanceDispatchSeconds',
  name: { zh: '急救车出车时间合计', en: 'Seconds to departure, all dispatches' },
  aliases: ['出车时间合计', '急救车出车总时间', '救护车出车时间合计'],
  meaning: {
    zh: '各次出车自受令至车辆驶出的秒数之和',
    en: 'Seconds from the order to the ambulance setting out, added over all dispatches',
  },
  unit: seconds,
  of: 'facility',
  sum: 'ambulanceDispatchSeconds',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 满意度得分: the score that a survey reports. */
export const satisfactionScore = {
  id: 'satisfactionScore',
  name: { zh: '满意度得分', en: 'Satisfaction score' },
  aliases: [
    '群众满意度得分',
    '患者满意度得分',
    '满意度评分',
    '群众满意度评分',
    '患者满意度评分',
    '综合满意度得分',
    '病人满意度得分',
  ],
  meaning: { zh: '满意度调查报告的平均得分,满分100分', en: 'Mean score out of 100 that a satisfaction survey reports' },
  unit: points,
  of: 'area',
  sum: 'satisfactionScore',
  overTime: 'mean',
  additive: false,
} as const satisfies StandardMeasure;

/** 高峰期排队分钟数: as observed or reported. */
export const peakQueueMinutes = {
  id: 'peakQueueMinutes',
  name: { zh: '高峰期排队分钟数', en: 'Queuing minutes at peak hours' },
  aliases: ['高峰期排队等候分钟数', '高峰时段排队分钟数'],
  meaning: { zh: '高峰期现场排队时间的观测值', en: 'Queuing time on site at peak hours, as observed' },
  unit: minutes,
  of: 'area',
  sum: 'peakQueueMinutes',
  overTime: 'mean',
  additive: false,
} as const satisfies StandardMeasure;
