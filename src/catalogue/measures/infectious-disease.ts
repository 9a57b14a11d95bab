import type { StandardMeasure } from '../../model/standard.js';
import { cases, persons } from '../../value/unit.js';

/** 通知基层管理的肺结核患者数: confirmed tuberculosis patients whom primary care was asked to manage. */
export const tuberculosisPatientsReferred = {
  id: 'tuberculosisPatientsReferred',
  name: { zh: '通知基层管理的肺结核患者数', en: 'Tuberculosis patients referred to primary care' },
  aliases: [
    '应管理的肺结核患者数',
    '经上级定点医疗机构确诊并通知基层管理的肺结核患者数',
    '通知管理的肺结核患者数',
    '应管理肺结核患者数',
    '通知管理肺结核患者数',
    '应管理结核病患者数',
  ],
  meaning: {
    zh: '期内经定点医疗机构确诊并通知基层医疗卫生机构管理的肺结核患者数',
    en: 'Patients confirmed by a designated institution whom primary care was asked to manage in the period',
  },
  unit: persons,
  of: 'case',
  where: { all: [{ is: ['tuberculosis', true] }, { known: 'referred' }, { during: 'referred' }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 已管理的肺结核患者数: those of them whom primary care manages. */
export const tuberculosisPatientsManaged = {
  id: 'tuberculosisPatientsManaged',
  name: { zh: '已管理的肺结核患者数', en: 'Tuberculosis patients under management' },
  aliases: [
    '肺结核患者管理人数',
    '在管肺结核患者数',
    '管理肺结核患者',
    '管理肺结核患者数',
    '已管理肺结核患者数',
    '登记管理肺结核患者数',
    '肺结核患者健康管理人数',
    '肺结核管理人数',
    '结核病患者管理人数',
    '管理结核病患者数',
    '在管结核病患者数',
    '结核病患者健康管理人数',
    '肺结核病患者管理人数',
    '管理肺结核病人',
    '管理肺结核人数',
  ],
  meaning: {
    zh: '期内通知基层管理的肺结核患者中已纳入管理的人数',
    en: 'Patients referred to primary care in the period who are managed there',
  },
  unit: persons,
  of: 'case',
  where: {
    all: [{ is: ['tuberculosis', true] }, { known: 'referred' }, { during: 'referred' }, { is: ['managed', true] }],
  },
  overTime: 'flow',
  partOf: ['tuberculosisPatientsReferred'],
} as const satisfies StandardMeasure;

/** 已完成治疗的肺结核患者数: tuberculosis patients whose treatment was completed in the period. */
export const tuberculosisPatientsCompleted = {
  id: 'tuberculosisPatientsCompleted',
  name: { zh: '已完成治疗的肺结核患者数', en: 'Tuberculosis patients who completed treatment' },
  aliases: [
    '完成治疗的肺结核患者数',
    '同期辖区内已完成治疗的肺结核患者数',
    '肺结核完成治疗人数',
    '完成治疗肺结核患者数',
    '完成疗程的肺结核患者数',
    '肺结核患者完成治疗人数',
    '肺结核患者完成疗程人数',
  ],
  unit: persons,
  of: 'case',
  where: { all: [{ is: ['tuberculosis', true] }, { known: 'treatmentCompleted' }, { during: 'treatmentCompleted' }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 规则服药的肺结核患者数: those of them who took at least nine doses in ten. */
export const tuberculosisPatientsRegularlyMedicated = {
  id: 'tuberculosisPatientsRegularlyMedicated',
  name: { zh: '规则服药的肺结核患者数', en: 'Tuberculosis patients who took their medicine regularly' },
  aliases: [
    '按要求规则服药的肺结核患者数',
    '肺结核患者规则服药人数',
    '肺结核规则服药人数',
    '规则服药人数',
    '规则服药患者数',
    '规则服药肺结核患者数',
    '结核病患者规则服药人数',
    '肺结核患者规律服药人数',
  ],
  meaning: {
    zh: '期内完成治疗的肺结核患者中,实际服药次数达到应服药次数90%及以上的人数',
    en: 'Patients who completed treatment in the period having taken at least 90% of the doses',
  },
  unit: persons,
  of: 'case',
  where: {
    all: [
      { is: ['tuberculosis', true] },
      { known: 'treatmentCompleted' },
      { during: 'treatmentCompleted' },
      { is: ['regularMedication', true] },
    ],
  },
  overTime: 'flow',
  partOf: ['tuberculosisPatientsCompleted'],
} as const satisfies StandardMeasure;

/** 登记传染病病例数: cases entered in the institutions' registers, reported or not. */
export const registeredCases = {
  id: 'registeredCases',
  name: { zh: '登记传染病病例数', en: 'Cases of infectious disease registered' },
  aliases: [
    '传染病登记病例数',
    '登记的传染病病例数',
    '传染病登记数',
    '传染病登记例数',
    '登记传染病例数',
    '登记传染病病例',
    '登记法定传染病病例数',
  ],
  meaning: {
    zh: '期内医疗卫生机构登记的法定传染病病例数',
    en: 'Cases of notifiable disease entered in the registers of health institutions in the period',
  },
  unit: cases,
  of: 'case',
  where: { during: 'registered' },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 网络报告的传染病病例数: registered cases reported online. */
export const casesReportedOnline = {
  id: 'casesReportedOnline',
  name: { zh: '网络报告的传染病病例数', en: 'Cases of infectious disease reported online' },
  aliases: [
    '传染病网络报告病例数',
    '传染病网报病例数',
    '网络直报传染病病例数',
    '网络直报传染病例数',
    '网络直报传染病病例',
    '网络直报法定传染病例数',
    '网络直报法定传染病病例',
    '传染病网络直报例数',
    '传染病网络直报病例数',
    '传染病网络报告例数',
    '网络报告传染病例数',
    '网络报告传染病病例',
  ],
  meaning: {
    zh: '期内登记的传染病病例中,已作网络报告的病例数',
    en: 'Cases registered in the period that were reported online',
  },
  unit: cases,
  of: 'case',
  where: { all: [{ during: 'registered' }, { is: ['online', true] }] },
  overTime: 'flow',
  partOf: ['registeredCases'],
} as const satisfies StandardMeasure;

/** 报告及时的传染病病例数: cases reported online within the time the law allows. */
export const casesReportedInTime = {
  id: 'casesReportedInTime',
  name: { zh: '报告及时的传染病病例数', en: 'Cases of infectious disease reported in time' },
  aliases: [
    '及时报告的传染病病例数',
    '报告及时的病例数',
    '传染病及时报告病例数',
    '及时报告传染病例数',
    '传染病及时报告例数',
    '传染病及时报告数',
  ],
  meaning: {
    zh: '网络报告的传染病病例中,在法定时限内报告的病例数',
    en: 'Cases reported online within the time the law allows',
  },
  unit: cases,
  of: 'case',
  where: { all: [{ during: 'registered' }, { is: ['online', true] }, { is: ['timely', true] }] },
  overTime: 'flow',
  partOf: ['casesReportedOnline'],
} as const satisfies StandardMeasure;

/** 法定传染病报告发病数: notified cases of classes A, B and C. */
export const notifiableCases = {
  id: 'notifiableCases',
  name: { zh: '法定传染病报告发病数', en: 'Cases of notifiable disease' },
  aliases: [
    '法定传染病报告病例数',
    '甲乙丙类传染病报告发病数',
    '传染病报告发病数',
    '法定传染病例数',
    '法定传染病病例',
    '法定传染病发病数',
    '法定传染病发病例数',
    '法定传染病报告例数',
    '法定传染病报告病例',
    '报告法定传染病例数',
    '报告法定传染病病例',
    '报告法定传染病发病数',
    '传染病报告例数',
    '传染病报告病例数',
    '传染病报告病例',
    '报告传染病例数',
    '报告传染病病例',
    '传染病发病数',
    '传染病发病例数',
    '上报传染病例数',
    '上报传染病病例',
    '上报法定传染病例数',
    '甲乙丙类传染病例数',
    '甲、乙、丙类传染病例数',
    '甲、乙、丙类传染病报告发病数',
    '甲乙丙类法定传染病报告发病数',
  ],
  meaning: { zh: '期内报告的甲、乙、丙类传染病病例数', en: 'Cases of classes A, B and C notified in the period' },
  unit: cases,
  of: 'case',
  where: { all: [{ known: 'notified' }, { during: 'notified' }, { oneOf: ['category', 'a', 'b', 'c'] }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 甲乙类法定传染病报告发病数: notified cases of classes A and B. */
export const classABCases = {
  id: 'classABCases',
  name: { zh: '甲乙类法定传染病报告发病数', en: 'Cases of class A and B notifiable disease' },
  aliases: [
    '甲乙类传染病报告发病数',
    '甲、乙类传染病发病数',
    '甲乙类传染病病例数',
    '甲乙类传染病例数',
    '甲乙类法定传染病例数',
    '甲乙类传染病发病数',
    '甲乙类传染病发病例数',
    '甲乙类传染病报告例数',
    '甲乙类传染病病例',
    '甲乙类传染病报告病例',
    '甲乙类传染病报告病例数',
    '甲乙类法定传染病报告例数',
    '甲乙类法定传染病报告病例',
    '甲乙类法定传染病发病数',
    '报告甲乙类传染病例数',
    '报告甲乙类传染病病例',
    '报告甲乙类法定传染病例数',
    '报告甲乙类法定传染病病例',
    '甲、乙类传染病例数',
    '甲、乙类传染病报告发病数',
    '甲、乙类传染病共报告发病数',
    '甲、乙类法定传染病报告发病数',
    '甲、乙类传染病报告例数',
    '报告甲、乙类传染病例数',
    '甲、乙类传染病发病例数',
  ],
  meaning: { zh: '期内报告的甲、乙类传染病病例数', en: 'Cases of classes A and B notified in the period' },
  unit: cases,
  of: 'case',
  where: { all: [{ known: 'notified' }, { during: 'notified' }, { oneOf: ['category', 'a', 'b'] }] },
  overTime: 'flow',
  partOf: ['notifiableCases'],
} as const satisfies StandardMeasure;

/** 法定传染病报告死亡数: deaths in the period among patients ever notified with a disease of class A, B or C. */
export const notifiableDeaths = {
  id: 'notifiableDeaths',
  name: { zh: '法定传染病报告死亡数', en: 'Deaths among cases of notifiable disease' },
  aliases: [
    '传染病报告死亡数',
    '法定传染病死亡人数',
    '甲乙丙类传染病报告死亡数',
    '法定传染病报告死亡人数',
    '法定传染病死亡数',
    '法定传染病死亡例数',
    '传染病报告死亡人数',
    '传染病死亡人数',
    '传染病死亡数',
    '传染病死亡例数',
    '报告传染病死亡人数',
    '报告法定传染病死亡人数',
    '报告传染病死亡数',
  ],
  meaning: {
    zh: '期内死亡的甲、乙、丙类传染病报告病例数,按死亡日期统计',
    en: 'Notified cases of classes A, B and C who died in the period, by date of death',
  },
  unit: persons,
  of: 'case',
  where: { all: [{ known: 'died' }, { during: 'died' }, { oneOf: ['category', 'a', 'b', 'c'] }] },
  overTime: 'flow',
  usuallyPartOf: ['notifiableCases', 'deaths'],
} as const satisfies StandardMeasure;
