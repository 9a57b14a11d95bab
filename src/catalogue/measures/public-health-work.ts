import type { StandardMeasure } from '../../model/standard.js';
import { events, items, personTimes } from '../../value/unit.js';

/** 乡镇总数: all towns of the area. */
export const towns = {
  id: 'towns',
  name: { zh: '乡镇总数', en: 'Towns' },
  aliases: ['乡镇数', '乡(镇)总数', '乡镇个数', '乡(镇)数', '乡镇(街道)总数'],
  unit: items,
  of: 'area',
  sum: 'towns',
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 卫生乡镇数: towns that hold the title at the level named. */
export const hygienicTowns = {
  id: 'hygienicTowns',
  name: { zh: '卫生乡镇数', en: 'Hygienic towns' },
  aliases: [
    '国家卫生乡镇数',
    '省级卫生乡镇数',
    '卫生乡镇(县城)数',
    '国家级卫生乡镇数',
    '省级以上卫生乡镇数',
    '卫生乡镇个数',
    '卫生乡镇总数',
  ],
  meaning: {
    zh: '期末获得并保持卫生乡镇命名的乡镇数,须写明国家级或省级',
    en: 'Towns holding the title of hygienic town on the last day of the period, national or provincial as stated',
  },
  unit: items,
  of: 'area',
  sum: 'hygienicTowns',
  overTime: 'stock',
  partOf: ['towns'],
} as const satisfies StandardMeasure;

/** 卫生监督检查户次: inspections made; one establishment may be inspected many times. */
export const healthInspections = {
  id: 'healthInspections',
  name: { zh: '卫生监督检查户次', en: 'Health supervision inspections' },
  aliases: [
    '监督检查户次',
    '卫生监督户次',
    '监督检查户次数',
    '监督检查次数',
    '监督检查单位户次',
    '卫生监督检查次数',
    '监督检查单位户次数',
    '卫生监督执法检查户次',
    '卫生监督监测户次',
    '监督户次',
    '检查单位户次',
  ],
  meaning: {
    zh: '期内卫生监督机构检查的户次数,同一单位检查几次计几户次',
    en: 'Inspections made by health supervision in the period; an establishment inspected twice counts twice',
  },
  unit: events,
  of: 'area',
  sum: 'healthInspections',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 培训人次: attendances at training; one person may attend many times. */
export const trainingPersonTimes = {
  id: 'trainingPersonTimes',
  name: { zh: '培训人次', en: 'Training attendances' },
  aliases: [
    '培训医务人员人次',
    '培训总人次',
    '参加培训人次',
    '累计培训人次',
    '共培训人次',
    '培训人员人次',
    '培训学员人次',
    '培训医护人员人次',
    '培训卫生人员人次',
    '培训专业技术人员人次',
    '培训卫生技术人员人次',
    '培训基层医务人员人次',
    '培训基层卫生人员人次',
    '培训基层人员人次',
    '培训乡村医生人次',
    '培训村医人次',
    '培训公卫人员人次',
    '培训妇幼人员人次',
    '培训业务人员人次',
    '培训人次数',
    '参训人次',
    '参加培训人员人次',
    '业务培训人次',
  ],
  meaning: {
    zh: '期内参加卫生健康培训的人次数,同一人参加几次计几人次',
    en: 'Attendances at health training in the period; somebody who attends twice counts twice',
  },
  unit: personTimes,
  of: 'area',
  sum: 'trainingPersonTimes',
  overTime: 'flow',
} as const satisfies StandardMeasure;
