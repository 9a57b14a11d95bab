import type { Indicator } from '../../model/indicator.js';
import { days, events, percent, personTimes, toOne } from '../../value/unit.js';
import {
  bedDaysDischarged,
  bedDaysOccupied,
  bedDaysOpen,
  daySurgeries,
  discharges,
  electiveSurgeries,
  meanOpenBeds,
  outpatientVisits,
  surgeries,
} from '../measures/hospital.js';
import { visitsInCounty } from '../measures/tiered-care.js';

/** 总诊疗人次: visits at all health institutions of the area. */
export const visitsInCountyCount = {
  id: 'visitsInCountyCount',
  name: { zh: '总诊疗人次', en: 'Total visits' },
  aliases: [
    '诊疗人次',
    '总诊疗人次数',
    '总诊疗量',
    '医疗卫生机构总诊疗人次',
    '诊疗总人次',
    '诊疗人次数',
    '诊疗总量',
    '医疗机构总诊疗人次',
    '医疗机构诊疗人次',
    '医疗卫生机构总诊疗量',
  ],
  meaning: {
    zh: '期内辖区医疗卫生机构的总诊疗人次,不含住院',
    en: 'Visits at the health institutions of the area in the period, admissions left out',
  },
  kind: 'count',
  unit: personTimes,
  numerator: visitsInCounty,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: {
    title: '卫生统计指标 第7部分:医疗服务',
    number: 'WS/T 598.7',
    year: 2018,
    verified: false,
    note: '未见原文,统计范围为通行理解',
  },
  note: {
    zh: '只为接种、核酸采样而来的不计;是否含村卫生室和诊所要写明。报道常把门急诊与住院合称“医疗服务人次”,不是同一个数。',
    en: 'Those who came only for a vaccination or a test swab are left out; say whether village clinics and private clinics are in. Press reports often add admissions and speak of services, which is another number.',
  },
  examples: [
    {
      given: { visitsInCounty: 1234567 },
      gives: '1234567人次',
      source: 'worked by hand: a count, nothing is divided',
      written: '全年总诊疗1234567人次',
    },
  ],
} as const satisfies Indicator;

/** 病床使用率: occupied bed-days over open bed-days. */
export const bedOccupancyRate = {
  id: 'bedOccupancyRate',
  name: { zh: '病床使用率', en: 'Bed occupancy rate' },
  aliases: [
    '床位使用率',
    '实际病床使用率',
    '病床占用率',
    '床位占用率',
    '床位利用率',
    '病床利用率',
    '住院病床占用率',
    '占床率',
  ],
  meaning: {
    zh: '实际占用总床日数与实际开放总床日数之比',
    en: 'Occupied bed-days, counted at midnight, over open bed-days',
  },
  kind: 'ratio',
  unit: percent,
  numerator: bedDaysOccupied,
  denominator: bedDaysOpen,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '0', to: '150' },
  source: {
    title: '卫生统计指标 第7部分:医疗服务',
    number: 'WS/T 598.7',
    year: 2018,
    verified: true,
    note: '公式见于统计名词解释的转引,未见原文件',
  },
  note: {
    zh: '加床计入分子,可以超过100%;分母是实际开放床日,不是编制床位乘天数。',
    en: 'Extra beds count in the numerator, so it may exceed 100%; the denominator is bed-days open, not beds authorised times days.',
  },
  examples: [
    {
      given: { bedDaysOccupied: 311710, bedDaysOpen: 365000 },
      gives: '85.4%',
      source: 'worked by hand: 311710 ÷ 365000 = 0.854',
      written: '病床使用率85.4%',
    },
    {
      given: { bedDaysOccupied: 383250, bedDaysOpen: 365000 },
      gives: '105%',
      source: 'worked by hand: 383250 ÷ 365000 = 1.05',
    },
  ],
} as const satisfies Indicator;

/** 出院者平均住院日: bed-days of discharged patients over discharges. */
export const averageLengthOfStay = {
  id: 'averageLengthOfStay',
  name: { zh: '出院者平均住院日', en: 'Average length of stay' },
  aliases: [
    '平均住院日',
    '出院患者平均住院日',
    '平均住院天数',
    '住院病人平均住院日',
    '平均住院时间',
    '病人平均住院时间',
    '平均住院日数',
    '患者平均住院日',
    '病人平均住院日',
    '住院患者平均住院日',
    '出院病人平均住院日',
    '住院病人平均住院天数',
    '人均住院天数',
  ],
  meaning: {
    zh: '出院者占用总床日数与出院人次数之比',
    en: 'Days from admission to discharge over discharges of the period',
  },
  kind: 'mean',
  unit: days,
  numerator: bedDaysDischarged,
  denominator: discharges,
  bound: 'none',
  better: 'lower',
  basis: 'cohort',
  aggregation: 'pool',
  plausible: { from: '2', to: '60' },
  source: {
    title: '卫生统计指标 第7部分:医疗服务',
    number: 'WS/T 598.7',
    year: 2018,
    verified: true,
    note: '公式见于统计名词解释的转引,未见原文件',
  },
  note: {
    zh: '分子是出院者占用床日,不是实际占用床日;当天出入院按1天计;精神病医院会把全县平均数拉高。',
    en: 'The bed-days are those of the discharged, not the midnight census; in and out on one day counts as 1; a psychiatric hospital lifts the mean of a county.',
  },
  examples: [
    {
      given: { bedDaysDischarged: 88200, discharges: 10000 },
      gives: '8.82日',
      source: 'worked by hand: 88200 ÷ 10000 = 8.82',
      written: '出院者平均住院日8.82日',
    },
  ],
} as const satisfies Indicator;

/** 病床周转次数: discharges over mean open beds. */
export const bedTurnover = {
  id: 'bedTurnover',
  name: { zh: '病床周转次数', en: 'Bed turnover' },
  aliases: ['床位周转次数', '病床周转率', '床位周转率', '平均病床周转次数'],
  meaning: { zh: '出院人次数与平均开放病床数之比', en: 'Discharges over mean open beds' },
  kind: 'ratio',
  unit: events,
  numerator: discharges,
  denominator: meanOpenBeds,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '0', to: '120' },
  source: {
    title: '卫生统计指标 第7部分:医疗服务',
    number: 'WS/T 598.7',
    year: 2018,
    verified: true,
    note: '公式见于统计名词解释的转引,未见原文件',
  },
  note: {
    zh: '平均开放病床数=实际开放总床日数÷本期日历日数,闰年除以366;不足一年的周转次数不能与全年相比。',
    en: 'Mean open beds are open bed-days over the calendar days, 366 in a leap year; the turnover of part of a year does not compare with a whole one.',
  },
  examples: [
    {
      given: { discharges: 36600, meanOpenBeds: '1000' },
      gives: '36.6次',
      source: 'worked by hand: 36600 ÷ 1000 = 36.6',
      written: '病床周转次数36.6次',
    },
  ],
} as const satisfies Indicator;

/** 门诊人次数与出院人次数比: outpatient visits for every discharge. */
export const outpatientToDischargeRatio = {
  id: 'outpatientToDischargeRatio',
  name: { zh: '门诊人次数与出院人次数比', en: 'Outpatient visits per discharge' },
  aliases: ['门诊出院比', '门诊人次与出院人次之比', '门诊住院比'],
  meaning: { zh: '同期门诊人次数与出院人次数之比', en: 'Outpatient visits for every discharge of the same period' },
  kind: 'ratio',
  unit: toOne,
  numerator: outpatientVisits,
  denominator: discharges,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '1', to: '60' },
  source: {
    title: '国务院办公厅关于加强三级公立医院绩效考核工作的意见',
    number: '国办发〔2019〕4号',
    year: 2019,
    verified: true,
    note: '分子、分母见于考核平台填报项,未见操作手册原文',
  },
  note: {
    zh: '绩效考核的门诊人次是否剔除急诊和健康体检,以当年操作手册为准,与统计直报的门急诊人次可能不同。',
    en: 'Whether emergencies and health checks are taken off is for the manual of the year to say; the figure may differ from the one in statistical returns.',
  },
  examples: [
    {
      given: { outpatientVisits: 418569, discharges: 34856 },
      gives: '12.01',
      source: '三级公立医院绩效考核平台填报示例(418569 ÷ 34856 = 12.0085)',
      written: '门诊人次数与出院人次数比为12.01',
    },
  ],
} as const satisfies Indicator;

/** 出院患者手术占比: operations for every hundred discharges. */
export const surgeryToDischargeRatio = {
  id: 'surgeryToDischargeRatio',
  name: { zh: '出院患者手术占比', en: 'Operations per hundred discharges' },
  aliases: ['手术占比', '出院手术占比', '出院患者手术比例', '出院病人手术占比'],
  meaning: {
    zh: '出院患者手术台次数与同期出院人次数之比',
    en: 'Operations on discharged patients over discharges of the same period',
  },
  kind: 'ratio',
  unit: percent,
  numerator: surgeries,
  denominator: discharges,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '0', to: '120' },
  source: {
    title: '国务院办公厅关于加强三级公立医院绩效考核工作的意见',
    number: '国办发〔2019〕4号',
    year: 2019,
    verified: true,
    note: '分子、分母见于考核平台填报项,未见操作手册原文',
  },
  note: {
    zh: '台次除以人次,一次住院可以有多台手术,不是严格的占比。',
    en: 'Operations over discharges: one stay may have several, so it is no true share.',
  },
  examples: [
    {
      given: { surgeries: 3120, discharges: 10000 },
      gives: '31.2%',
      source: 'worked by hand: 3120 ÷ 10000 = 0.312',
      written: '出院患者手术占比31.2%',
    },
  ],
} as const satisfies Indicator;

/** 日间手术占择期手术比例: day operations among elective ones. */
export const daySurgeryShare = {
  id: 'daySurgeryShare',
  name: { zh: '日间手术占择期手术比例', en: 'Day-surgery share of elective surgery' },
  aliases: [
    '日间手术占比',
    '日间手术比例',
    '日间手术开展率',
    '日间手术占择期手术的比例',
    '日间手术占择期手术比',
    '日间手术占择期手术比重',
    '日间手术占择期手术的比重',
  ],
  meaning: {
    zh: '日间手术台次数占同期出院患者择期手术总台次数的比例',
    en: 'Day operations among the elective operations on patients discharged in the same period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: daySurgeries,
  denominator: electiveSurgeries,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '80' },
  source: {
    title: '国务院办公厅关于加强三级公立医院绩效考核工作的意见',
    number: '国办发〔2019〕4号',
    year: 2019,
    verified: true,
    note: '定义见于软件代码所引的指标说明,未见操作手册原文',
  },
  note: {
    zh: '按台次不按人次,分母只含择期手术;报道所称“开展率”可能以全部手术或科室为分母,须写明。',
    en: 'Operations, not patients, and only elective ones in the denominator; a 开展率 in the press may be of all operations or of departments: name the denominator.',
  },
  examples: [
    {
      given: { daySurgeries: 613, electiveSurgeries: 2000 },
      gives: '30.65%',
      source: 'worked by hand: 613 ÷ 2000 = 0.3065',
      written: '日间手术占择期手术比例达30.65%',
    },
  ],
} as const satisfies Indicator;

/** 每床开放日数: days that a bed was open; those of the calendar if the beds are their mean. */
export const openDaysPerBed = {
  id: 'openDaysPerBed',
  name: { zh: '每床开放日数', en: 'Open days for each bed' },
  aliases: ['平均每床开放日数', '病床开放日数'],
  meaning: {
    zh: '实际开放总床日数与平均开放病床数之比,全年应为365或366日',
    en: 'Open bed-days over mean open beds: 365 or 366 in a year',
  },
  kind: 'mean',
  unit: days,
  numerator: bedDaysOpen,
  denominator: meanOpenBeds,
  bound: 'none',
  better: 'neither',
  aggregation: 'recalculate',
  plausible: { from: '364', to: '367' },
  source: {
    title: '卫生统计指标 第7部分:医疗服务',
    number: 'WS/T 598.7',
    year: 2018,
    verified: false,
    note: '由平均开放病床数的定义而来,用于核对,未见原文',
  },
  note: {
    zh: '平均开放病床数=实际开放总床日数÷日历日数;常见范围以全年计,并留出病床数取整的余地。',
    en: 'Mean open beds are open bed-days over the days of the calendar; the usual range is of a whole year, with room for rounded beds.',
  },
  examples: [
    {
      given: { bedDaysOpen: 292000, meanOpenBeds: '800' },
      gives: '365.00日',
      source: 'worked by hand: 292000 ÷ 800 = 365',
    },
  ],
} as const satisfies Indicator;

/** 出院者占用床日与实际占用床日之比: near 1 unless long stays end in the period, or begin in it. */
export const dischargedToOccupiedBedDays = {
  id: 'dischargedToOccupiedBedDays',
  name: { zh: '出院者占用床日与实际占用床日之比', en: 'Bed-days of the discharged to those occupied' },
  aliases: ['出院者占用总床日数与实际占用总床日数之比'],
  meaning: {
    zh: '出院者占用总床日数与实际占用总床日数之比',
    en: 'Bed-days of the patients discharged over the bed-days occupied in the period',
  },
  kind: 'ratio',
  unit: toOne,
  numerator: bedDaysDischarged,
  denominator: bedDaysOccupied,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '0.8', to: '1.25' },
  source: {
    title: '卫生统计指标 第7部分:医疗服务',
    number: 'WS/T 598.7',
    year: 2018,
    verified: false,
    note: '用于核对两种床日,通行做法;常见范围为本目录所设',
  },
  note: {
    zh: '二者之差是期初、期末在院者的床日;精神病院、康复机构清退长期住院者时可远离1。',
    en: 'They differ by the days of those in hospital at both ends of the period; a psychiatric hospital that lets long stays go may be far from 1.',
  },
  examples: [
    {
      given: { bedDaysDischarged: 240000, bedDaysOccupied: 242000 },
      gives: '0.992',
      source: 'worked by hand: 240000 ÷ 242000 = 0.991736',
    },
  ],
} as const satisfies Indicator;
