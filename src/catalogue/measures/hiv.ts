import type { Condition } from '../../model/condition.js';
import type { records } from '../../model/records/index.js';
import type { StandardMeasure } from '../../model/standard.js';
import { persons } from '../../value/unit.js';

/** Notified with HIV infection or AIDS by the period's last day, and alive on it. A missing date of death means alive. */
const livingWithHiv = {
  all: [
    { is: ['hiv', true] },
    { known: 'notified' },
    { byEnd: 'notified' },
    { not: { all: [{ known: 'died' }, { byEnd: 'died' }] } },
  ],
} as const satisfies Condition<'case', typeof records>;

/** 估计存活HIV感染者数: people living with HIV, as a model estimates them. */
export const estimatedLivingWithHiv = {
  id: 'estimatedLivingWithHiv',
  name: { zh: '估计存活HIV感染者数', en: 'Estimated people living with HIV' },
  aliases: [
    '估计存活艾滋病病毒感染者和病人数',
    '艾滋病估计存活感染者数',
    '估计存活感染者和病人数',
    '估计存活艾滋病病毒感染者和病人',
    '估计存活感染者和病人',
  ],
  unit: persons,
  of: 'area',
  sum: 'estimatedLivingWithHiv',
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 已诊断存活HIV感染者数: people notified with HIV infection or AIDS who are alive. */
export const diagnosedWithHiv = {
  id: 'diagnosedWithHiv',
  name: { zh: '已诊断存活HIV感染者数', en: 'Diagnosed people living with HIV' },
  aliases: [
    '报告存活艾滋病病毒感染者和病人数',
    '现存活艾滋病病毒感染者和病人数',
    '存活HIV感染者和病人数',
    '报告存活感染者',
    '报告存活艾滋病病毒感染者和病人',
    '现存活艾滋病病毒感染者和病人',
    '存活艾滋病病毒感染者和病人数',
    '存活艾滋病病毒感染者和病人',
    '存活艾滋病感染者和病人数',
    '存活艾滋病感染者和病人',
    '存活HIV感染者和病人',
    '现存活HIV/AIDS数',
    '存活HIV/AIDS数',
    '存活感染者和病人数',
    '存活感染者和病人',
  ],
  meaning: {
    zh: '期末已诊断报告且存活的艾滋病病毒感染者和病人数',
    en: 'People notified with HIV infection or AIDS who are alive on the last day of the period',
  },
  unit: persons,
  of: 'case',
  where: livingWithHiv,
  overTime: 'stock',
  usuallyPartOf: ['estimatedLivingWithHiv'],
} as const satisfies StandardMeasure;

/** 正在接受抗病毒治疗人数: diagnosed people on antiretroviral treatment. */
export const onHivTreatment = {
  id: 'onHivTreatment',
  name: { zh: '正在接受抗病毒治疗人数', en: 'People on antiretroviral treatment' },
  aliases: [
    '艾滋病抗病毒治疗人数',
    '在治艾滋病感染者和病人数',
    '接受艾滋病抗病毒治疗的人数',
    '接受抗病毒治疗人数',
    '抗病毒治疗人数',
    '正在接受抗病毒治疗的感染者和病人数',
    '接受抗病毒治疗的感染者和病人数',
    '在治感染者和病人数',
    '抗病毒治疗在治人数',
    '艾滋病抗病毒治疗在治人数',
  ],
  meaning: {
    zh: '期末存活的已诊断感染者和病人中,正在接受抗病毒治疗的人数',
    en: 'Diagnosed people living with HIV who are on antiretroviral treatment on the last day of the period',
  },
  unit: persons,
  of: 'case',
  where: {
    all: [livingWithHiv, { is: ['onTreatment', true] }],
  },
  overTime: 'stock',
  partOf: ['diagnosedWithHiv'],
} as const satisfies StandardMeasure;

/** 病毒载量检测人数: people on treatment whose viral load was tested. */
export const viralLoadTested = {
  id: 'viralLoadTested',
  name: { zh: '病毒载量检测人数', en: 'People on treatment with a viral-load test' },
  aliases: [
    '治疗者病毒载量检测人数',
    '接受病毒载量检测的治疗人数',
    '病载检测人数',
    '病毒载量检测人次',
    '抗病毒治疗病毒载量检测人数',
  ],
  meaning: {
    zh: '正在接受抗病毒治疗者中,年内检测过病毒载量的人数',
    en: 'People on antiretroviral treatment whose viral load was tested in the year',
  },
  unit: persons,
  of: 'case',
  where: {
    all: [livingWithHiv, { is: ['onTreatment', true] }, { is: ['viralLoadTested', true] }],
  },
  overTime: 'stock',
  partOf: ['onHivTreatment'],
} as const satisfies StandardMeasure;

/** 病毒抑制人数: tested people in whom the virus is suppressed. */
export const virallySuppressed = {
  id: 'virallySuppressed',
  name: { zh: '病毒抑制人数', en: 'People with the virus suppressed' },
  aliases: [
    '病毒抑制成功人数',
    '艾滋病治疗成功人数',
    '抗病毒治疗有效人数',
    '病毒载量抑制人数',
    '病毒得到抑制人数',
    '病毒抑制的治疗人数',
  ],
  meaning: {
    zh: '检测过病毒载量的治疗者中,病毒载量低于规定界值的人数',
    en: 'People on treatment and tested whose viral load is below the limit laid down',
  },
  unit: persons,
  of: 'case',
  where: {
    all: [
      livingWithHiv,
      { is: ['onTreatment', true] },
      { is: ['viralLoadTested', true] },
      { is: ['virallySuppressed', true] },
    ],
  },
  overTime: 'stock',
  partOf: ['viralLoadTested'],
} as const satisfies StandardMeasure;
