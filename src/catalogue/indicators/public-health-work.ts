import type { Indicator } from '../../model/indicator.js';
import { events, percent, personTimes } from '../../value/unit.js';
import { healthInspections, hygienicTowns, towns, trainingPersonTimes } from '../measures/public-health-work.js';

/** 卫生乡镇覆盖率: towns holding the title of hygienic town among all towns. */
export const hygienicTownCoverage = {
  id: 'hygienicTownCoverage',
  name: { zh: '卫生乡镇覆盖率', en: 'Hygienic town coverage' },
  aliases: [
    '省级卫生乡镇覆盖率',
    '国家卫生乡镇覆盖率',
    '国家卫生乡镇比例',
    '卫生乡镇比例',
    '卫生乡镇创建率',
    '卫生乡镇占比',
    '国家卫生乡镇占比',
    '省级卫生乡镇占比',
    '省级卫生乡镇比例',
    '国家级卫生乡镇覆盖率',
    '省级以上卫生乡镇占比',
    '国家卫生乡镇创建率',
  ],
  meaning: {
    zh: '期末国家级或省级卫生乡镇数占乡镇总数的比例',
    en: 'Towns holding the title of hygienic town, national or provincial, among all towns on the last day of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: hygienicTowns,
  denominator: towns,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '国家卫生城镇评审管理办法', verified: false, note: '分子分母见于填报说明,未核对原文' },
  note: {
    zh: '须写明国家级还是省级;命名有复审周期,未通过复审的要扣除。',
    en: 'Say whether national or provincial; titles are reviewed, and those that fail must be taken out.',
  },
  examples: [
    {
      given: { hygienicTowns: 9, towns: 12 },
      gives: '75%',
      source: 'worked by hand: 9 ÷ 12 = 0.75',
      written: '省级卫生乡镇覆盖率75%',
    },
  ],
} as const satisfies Indicator;

/** 卫生监督检查户次: inspections made in the period. */
export const healthInspectionsCount = {
  id: 'healthInspectionsCount',
  name: { zh: '卫生监督检查户次', en: 'Health supervision inspections' },
  aliases: ['卫生监督检查户次数', '监督检查户次', '卫生监督户次', '卫生监督检查次数', '监督检查次数'],
  meaning: {
    zh: '期内卫生监督机构检查的户次数',
    en: 'Inspections made by health supervision in the period',
  },
  kind: 'count',
  unit: events,
  numerator: healthInspections,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: {
    title: '卫生统计指标 第6部分:卫生监督',
    number: 'WS/T 598.6',
    year: 2018,
    verified: false,
    note: '通行定义,标准原文未读',
  },
  note: {
    zh: '户次不是单位数:同一单位检查几次计几户次,写“家”的是单位数。',
    en: 'Inspections are not establishments: one that is inspected twice counts twice.',
  },
  examples: [
    {
      given: { healthInspections: 5120 },
      gives: '5120次',
      source: 'worked by hand: a count, nothing is divided',
      written: '卫生监督检查5120户次',
    },
  ],
} as const satisfies Indicator;

/** 培训人次: attendances at training in the period. */
export const trainingPersonTimesCount = {
  id: 'trainingPersonTimesCount',
  name: { zh: '培训人次', en: 'Training attendances' },
  aliases: ['培训总人次', '参加培训人次', '培训医务人员人次', '累计培训人次', '参训人次'],
  meaning: { zh: '期内参加卫生健康培训的人次数', en: 'Attendances at health training in the period' },
  kind: 'count',
  unit: personTimes,
  numerator: trainingPersonTimes,
  denominator: null,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  source: { title: '卫生健康工作统计', verified: false, note: '没有统一定义,按通行用法' },
  note: {
    zh: '场次、人次、人数、项数是四种单位,同一句话里常同时出现,不能互换。',
    en: 'Sessions, attendances, persons and topics are four units, often in one sentence: never swap them.',
  },
  examples: [
    {
      given: { trainingPersonTimes: 3260 },
      gives: '3260人次',
      source: 'worked by hand: a count, nothing is divided',
      written: '全年培训3260人次',
    },
  ],
} as const satisfies Indicator;
