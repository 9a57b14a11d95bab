import type { StandardMeasure } from '../../model/standard.js';
import { persons } from '../../value/unit.js';
import { residing } from '../conditions.js';

/** 在册严重精神障碍患者数: registered patients with a confirmed severe mental disorder. */
export const smiPatients = {
  id: 'smiPatients',
  name: { zh: '在册严重精神障碍患者数', en: 'Registered patients with a severe mental disorder' },
  aliases: [
    '严重精神障碍患者数',
    '严重精神障碍患者',
    '登记在册的确诊严重精神障碍患者数',
    '在册重性精神疾病患者数',
    '登记在册严重精神障碍患者数',
    '登记在册的严重精神障碍患者数',
    '登记在册严重精神障碍患者',
    '在册严重精神障碍患者',
    '严重精神障碍在册患者数',
    '严重精神障碍患者总数',
    '严重精神障碍患者人数',
    '严重精神障碍患者登记数',
    '登记严重精神障碍患者数',
    '确诊严重精神障碍患者数',
    '严重精神病患者数',
    '重性精神病患者数',
    '重性精神疾病患者数',
    '登记在册重性精神疾病患者数',
    '在册精神障碍患者数',
  ],
  meaning: {
    zh: '期末登记在册的确诊严重精神障碍患者数',
    en: 'Patients with a confirmed severe mental disorder on the register on the last day of the period',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['mentalDisorder', true] }] },
  overTime: 'stock',
  partOf: ['residentPopulation'],
  usuallyPartOf: ['estimatedPsychosisPatients'],
} as const satisfies StandardMeasure;

/** 在管严重精神障碍患者数: registered patients with a complete follow-up in the year. */
export const smiPatientsManaged = {
  id: 'smiPatientsManaged',
  name: { zh: '在管严重精神障碍患者数', en: 'Patients with a severe mental disorder in care' },
  aliases: [
    '严重精神障碍在管患者数',
    '严重精神障碍患者管理人数',
    '管理严重精神障碍患者',
    '管理严重精神障碍患者数',
    '已管理严重精神障碍患者数',
    '登记管理严重精神障碍患者数',
    '健康管理严重精神障碍患者数',
    '严重精神障碍管理人数',
    '严重精神障碍患者健康管理人数',
    '严重精神障碍患者在管人数',
    '严重精神障碍患者管理数',
    '精神障碍患者管理人数',
    '管理精神障碍患者数',
    '在管精神障碍患者数',
    '重性精神疾病患者管理人数',
    '管理重性精神疾病患者数',
    '管理重性精神病患者数',
    '管理严重精神障碍人数',
  ],
  meaning: {
    zh: '在册严重精神障碍患者中,年内有1次及以上完整随访的人数',
    en: 'Registered patients with at least one complete follow-up in the year',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['mentalDisorder', true] }, { is: ['mentalManaged', true] }] },
  overTime: 'stock',
  partOf: ['smiPatients'],
} as const satisfies StandardMeasure;

/** 规范管理的严重精神障碍患者数: patients in care who were managed to specification. */
export const smiPatientsManagedToStandard = {
  id: 'smiPatientsManagedToStandard',
  name: { zh: '规范管理的严重精神障碍患者数', en: 'Patients with a severe mental disorder managed to specification' },
  aliases: [
    '严重精神障碍患者规范管理人数',
    '严重精神障碍规范管理人数',
    '按规范要求进行管理的严重精神障碍患者数',
    '规范管理严重精神障碍患者数',
    '严重精神障碍患者规范化管理人数',
    '严重精神障碍患者规范管理数',
    '精神障碍患者规范管理人数',
    '规范管理精神障碍患者数',
    '重性精神疾病患者规范管理人数',
    '规范管理重性精神疾病患者数',
  ],
  meaning: {
    zh: '在管严重精神障碍患者中,年内按规范要求管理的人数',
    en: 'Patients in care who were managed as the specification asks in the year',
  },
  unit: persons,
  of: 'person',
  where: {
    all: [
      residing,
      { is: ['mentalDisorder', true] },
      { is: ['mentalManaged', true] },
      { is: ['mentalStandard', true] },
    ],
  },
  overTime: 'stock',
  partOf: ['smiPatientsManaged'],
} as const satisfies StandardMeasure;

/** 居家严重精神障碍患者数: patients in care who are not in hospital. */
export const smiPatientsAtHome = {
  id: 'smiPatientsAtHome',
  name: { zh: '居家严重精神障碍患者数', en: 'Patients with a severe mental disorder living at home' },
  aliases: [
    '居家患者数',
    '在管未住院严重精神障碍患者数',
    '严重精神障碍居家患者数',
    '居家管理的严重精神障碍患者数',
    '居家严重精神障碍患者',
  ],
  meaning: { zh: '在管且未住院的严重精神障碍患者数', en: 'Patients in care who live at home, not in hospital' },
  unit: persons,
  of: 'person',
  where: {
    all: [residing, { is: ['mentalDisorder', true] }, { is: ['mentalManaged', true] }, { is: ['mentalAtHome', true] }],
  },
  overTime: 'stock',
  partOf: ['smiPatientsManaged'],
} as const satisfies StandardMeasure;

/** 病情稳定的严重精神障碍患者数: patients at home who were stable at the last follow-up. */
export const smiPatientsStable = {
  id: 'smiPatientsStable',
  name: { zh: '病情稳定的严重精神障碍患者数', en: 'Patients with a severe mental disorder who are stable' },
  aliases: [
    '病情稳定患者数',
    '严重精神障碍病情稳定人数',
    '病情稳定的患者数',
    '病情稳定人数',
    '病情稳定患者人数',
    '严重精神障碍患者病情稳定人数',
    '病情稳定的严重精神障碍患者人数',
    '精神障碍患者病情稳定人数',
  ],
  meaning: {
    zh: '居家严重精神障碍患者中,最近一次随访病情稳定的人数',
    en: 'Patients at home who were stable at the last follow-up',
  },
  unit: persons,
  of: 'person',
  where: {
    all: [
      residing,
      { is: ['mentalDisorder', true] },
      { is: ['mentalManaged', true] },
      { is: ['mentalAtHome', true] },
      { is: ['mentalStable', true] },
    ],
  },
  overTime: 'stock',
  partOf: ['smiPatientsAtHome'],
} as const satisfies StandardMeasure;

/** 服药的严重精神障碍患者数: registered patients on medication, regular or not. */
export const smiPatientsMedicated = {
  id: 'smiPatientsMedicated',
  name: { zh: '服药的严重精神障碍患者数', en: 'Patients with a severe mental disorder on medication' },
  aliases: [
    '严重精神障碍服药患者数',
    '严重精神障碍患者服药人数',
    '精神障碍服药人数',
    '服药严重精神障碍患者数',
    '严重精神障碍患者服药数',
    '精神障碍患者服药人数',
  ],
  meaning: {
    zh: '在册严重精神障碍患者中服药的人数,包括规律和间断服药',
    en: 'Registered patients on medication, taken regularly or not',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['mentalDisorder', true] }, { is: ['mentalMedicated', true] }] },
  overTime: 'stock',
  partOf: ['smiPatients'],
} as const satisfies StandardMeasure;

/** 规律服药的严重精神障碍患者数: patients on medication who take it regularly. */
export const smiPatientsRegularlyMedicated = {
  id: 'smiPatientsRegularlyMedicated',
  name: { zh: '规律服药的严重精神障碍患者数', en: 'Patients with a severe mental disorder on regular medication' },
  aliases: [
    '严重精神障碍规律服药患者数',
    '严重精神障碍患者规律服药人数',
    '精神障碍规律服药人数',
    '规律服药人数',
    '规律服药患者数',
    '规律服药严重精神障碍患者数',
    '精神障碍患者规律服药人数',
  ],
  meaning: { zh: '服药的严重精神障碍患者中规律服药的人数', en: 'Patients on medication who take it regularly' },
  unit: persons,
  of: 'person',
  where: {
    all: [
      residing,
      { is: ['mentalDisorder', true] },
      { is: ['mentalMedicated', true] },
      { is: ['mentalRegularlyMedicated', true] },
    ],
  },
  overTime: 'stock',
  partOf: ['smiPatientsMedicated'],
} as const satisfies StandardMeasure;

/** 估算重性精神疾病患者数: residents aged 15 and over times the prevalence, as the 2011 specification estimated. */
export const estimatedPsychosisPatients = {
  id: 'estimatedPsychosisPatients',
  name: { zh: '估算重性精神疾病患者数', en: 'Estimated patients with severe psychosis' },
  aliases: ['重性精神疾病患者估算数', '辖区重性精神疾病患者估算数', '估算重性精神病患者数', '重性精神病患者估算数'],
  meaning: {
    zh: '辖区15岁及以上人口数乘以重性精神疾病患病率',
    en: 'Population aged 15 and over times the prevalence of severe psychosis',
  },
  unit: persons,
  of: 'area',
  sum: 'estimatedPsychosisPatients',
  overTime: 'stock',
} as const satisfies StandardMeasure;
