import type { StandardMeasure } from '../../model/standard.js';
import { persons } from '../../value/unit.js';
import { residing } from '../conditions.js';

/** 估算高血压患者数: adults times the prevalence a survey found. */
export const estimatedHypertensives = {
  id: 'estimatedHypertensives',
  name: { zh: '估算高血压患者数', en: 'Estimated patients with hypertension' },
  aliases: [
    '辖区高血压患者总数',
    '高血压患者估算数',
    '辖区内高血压患者总人数',
    '高血压患者估计数',
    '高血压患者推算数',
    '辖区高血压患者数',
    '估计高血压患者数',
  ],
  meaning: {
    zh: '辖区常住成年人口数乘以成年人高血压患病率',
    en: 'Adult residents times the prevalence of hypertension among adults',
  },
  unit: persons,
  of: 'area',
  sum: 'estimatedHypertensives',
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 已管理的高血压患者人数: patients with hypertension under management in primary care. */
export const hypertensivesManaged = {
  id: 'hypertensivesManaged',
  name: { zh: '已管理的高血压患者人数', en: 'Patients with hypertension under management' },
  aliases: [
    '年内已管理的高血压患者人数',
    '在管高血压患者数',
    '高血压患者管理人数',
    '管理高血压患者',
    '管理高血压患者数',
    '登记管理高血压患者数',
    '已管理高血压患者数',
    '健康管理高血压患者数',
    '纳入管理高血压患者数',
    '累计管理高血压患者数',
    '高血压患者健康管理人数',
    '高血压健康管理人数',
    '高血压管理人数',
    '高血压患者在管人数',
    '高血压患者管理数',
    '管理高血压人数',
    '管理高血压病人',
  ],
  meaning: {
    zh: '年内由基层管理的高血压患者数',
    en: 'Patients with hypertension under management in primary care in the year',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['hypertensionManaged', true] }] },
  overTime: 'stock',
  usuallyPartOf: ['estimatedHypertensives'],
} as const satisfies StandardMeasure;

/** 规范管理的高血压患者人数: managed patients with hypertension who had all that the specification asks for. */
export const hypertensivesManagedToStandard = {
  id: 'hypertensivesManagedToStandard',
  name: { zh: '规范管理的高血压患者人数', en: 'Patients with hypertension managed to specification' },
  aliases: [
    '高血压患者规范管理人数',
    '高血压规范管理人数',
    '按规范要求进行高血压患者健康管理的人数',
    '规范管理高血压患者数',
    '高血压患者规范管理数',
    '高血压患者规范化管理人数',
    '高血压患者规范健康管理人数',
    '规范化管理高血压患者数',
    '规范健康管理高血压患者数',
    '规范管理高血压人数',
  ],
  meaning: {
    zh: '已管理的高血压患者中,年内按规范要求管理的人数',
    en: 'Patients with hypertension under management who were managed as the specification asks in the year',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['hypertensionManaged', true] }, { is: ['hypertensionStandard', true] }] },
  overTime: 'stock',
  partOf: ['hypertensivesManaged'],
} as const satisfies StandardMeasure;

/** 最近一次随访血压达标人数: managed patients with hypertension whose pressure was controlled at the last visit. */
export const hypertensivesControlled = {
  id: 'hypertensivesControlled',
  name: { zh: '最近一次随访血压达标人数', en: 'Managed patients with hypertension controlled at the last visit' },
  aliases: [
    '血压达标人数',
    '血压控制达标人数',
    '高血压患者血压达标人数',
    '血压控制人数',
    '高血压患者血压控制人数',
    '高血压患者血压控制达标人数',
    '血压控制满意人数',
    '高血压控制人数',
    '管理人群血压控制人数',
  ],
  meaning: {
    zh: '已管理的高血压患者中,最近一次随访血压达标的人数;失访者判为未达标',
    en: 'Patients with hypertension under management whose blood pressure was controlled at the last visit; lost to follow-up counts as not controlled',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['hypertensionManaged', true] }, { is: ['hypertensionControlled', true] }] },
  overTime: 'stock',
  partOf: ['hypertensivesManaged'],
} as const satisfies StandardMeasure;

/** 估算2型糖尿病患者数: adults times the prevalence a survey found. */
export const estimatedDiabetics = {
  id: 'estimatedDiabetics',
  name: { zh: '估算2型糖尿病患者数', en: 'Estimated patients with type 2 diabetes' },
  aliases: [
    '辖区2型糖尿病患者总数',
    '糖尿病患者估算数',
    '辖区内2型糖尿病患者总人数',
    '估算糖尿病患者数',
    '糖尿病患者估计数',
    '糖尿病患者推算数',
    '辖区糖尿病患者总数',
    '辖区糖尿病患者数',
  ],
  meaning: {
    zh: '辖区常住成年人口数乘以成年人2型糖尿病患病率',
    en: 'Adult residents times the prevalence of type 2 diabetes among adults',
  },
  unit: persons,
  of: 'area',
  sum: 'estimatedDiabetics',
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 已管理的2型糖尿病患者人数: patients with type 2 diabetes under management in primary care. */
export const diabeticsManaged = {
  id: 'diabeticsManaged',
  name: { zh: '已管理的2型糖尿病患者人数', en: 'Patients with type 2 diabetes under management' },
  aliases: [
    '年内已管理的2型糖尿病患者人数',
    '在管糖尿病患者数',
    '糖尿病患者管理人数',
    '管理糖尿病患者',
    '管理糖尿病患者数',
    '管理2型糖尿病患者数',
    '在管2型糖尿病患者数',
    '登记管理糖尿病患者数',
    '登记管理2型糖尿病患者数',
    '已管理糖尿病患者数',
    '已管理2型糖尿病患者数',
    '健康管理糖尿病患者数',
    '纳入管理糖尿病患者数',
    '累计管理糖尿病患者数',
    '糖尿病患者健康管理人数',
    '糖尿病健康管理人数',
    '糖尿病管理人数',
    '2型糖尿病患者管理人数',
    '2型糖尿病患者健康管理人数',
    '糖尿病患者在管人数',
    '糖尿病患者管理数',
    '管理糖尿病人数',
  ],
  meaning: {
    zh: '年内由基层管理的2型糖尿病患者数',
    en: 'Patients with type 2 diabetes under management in primary care in the year',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['diabetesManaged', true] }] },
  overTime: 'stock',
  usuallyPartOf: ['estimatedDiabetics'],
} as const satisfies StandardMeasure;

/** 规范管理的2型糖尿病患者人数: managed patients with diabetes who had all that the specification asks for. */
export const diabeticsManagedToStandard = {
  id: 'diabeticsManagedToStandard',
  name: { zh: '规范管理的2型糖尿病患者人数', en: 'Patients with type 2 diabetes managed to specification' },
  aliases: [
    '糖尿病患者规范管理人数',
    '糖尿病规范管理人数',
    '按规范要求进行2型糖尿病患者健康管理的人数',
    '规范管理糖尿病患者数',
    '规范管理2型糖尿病患者数',
    '糖尿病患者规范管理数',
    '2型糖尿病患者规范管理人数',
    '糖尿病患者规范化管理人数',
    '糖尿病患者规范健康管理人数',
    '规范化管理糖尿病患者数',
    '规范健康管理糖尿病患者数',
    '规范管理糖尿病人数',
  ],
  meaning: {
    zh: '已管理的2型糖尿病患者中,年内按规范要求管理的人数',
    en: 'Patients with type 2 diabetes under management who were managed as the specification asks in the year',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['diabetesManaged', true] }, { is: ['diabetesStandard', true] }] },
  overTime: 'stock',
  partOf: ['diabeticsManaged'],
} as const satisfies StandardMeasure;

/** 最近一次随访空腹血糖达标人数: managed patients with diabetes whose fasting glucose was controlled at the last visit. */
export const diabeticsControlled = {
  id: 'diabeticsControlled',
  name: {
    zh: '最近一次随访空腹血糖达标人数',
    en: 'Managed patients with type 2 diabetes controlled at the last visit',
  },
  aliases: [
    '血糖达标人数',
    '空腹血糖达标人数',
    '血糖控制达标人数',
    '血糖控制人数',
    '糖尿病患者血糖达标人数',
    '糖尿病患者血糖控制人数',
    '糖尿病患者血糖控制达标人数',
    '血糖控制满意人数',
    '糖尿病控制人数',
    '管理人群血糖控制人数',
  ],
  meaning: {
    zh: '已管理的2型糖尿病患者中,最近一次随访空腹血糖达标的人数;失访者判为未达标',
    en: 'Patients with type 2 diabetes under management whose fasting glucose was controlled at the last visit; lost to follow-up counts as not controlled',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['diabetesManaged', true] }, { is: ['diabetesControlled', true] }] },
  overTime: 'stock',
  partOf: ['diabeticsManaged'],
} as const satisfies StandardMeasure;
