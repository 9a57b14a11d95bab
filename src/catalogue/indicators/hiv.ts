import type { Indicator } from '../../model/indicator.js';
import { percent } from '../../value/unit.js';
import {
  diagnosedWithHiv,
  estimatedLivingWithHiv,
  onHivTreatment,
  viralLoadTested,
  virallySuppressed,
} from '../measures/hiv.js';

/** HIV感染者诊断发现率: diagnosed people among the estimated number living with HIV. */
export const hivDiagnosedShare = {
  id: 'hivDiagnosedShare',
  name: { zh: 'HIV感染者诊断发现率', en: 'Diagnosed share of people living with HIV' },
  aliases: [
    '艾滋病感染者诊断发现率',
    '艾滋病病毒感染者发现率',
    '感染者和病人发现率',
    '经诊断发现并知晓自身感染状况的比例',
    '感染者诊断发现率',
    '艾滋病诊断发现率',
    '艾滋病感染者发现率',
    '艾滋病病毒感染者诊断发现率',
  ],
  meaning: {
    zh: '期末已诊断存活HIV感染者和病人数占估计存活HIV感染者和病人数的比例',
    en: 'Diagnosed people living with HIV among the estimated number living with HIV',
  },
  kind: 'proportion',
  unit: percent,
  numerator: diagnosedWithHiv,
  denominator: estimatedLivingWithHiv,
  bound: 'soft',
  better: 'higher',
  aggregation: 'none',
  plausible: { from: '30', to: '105' },
  source: {
    title: '联合国艾滋病规划署90—90—90目标(第一个90%)',
    year: 2016,
    verified: true,
    note: '分子分母见于引用该目标的文献,未见原文件',
  },
  note: {
    zh: '分母由模型估计,小地区的诊断数可能超过估计数;没有官方估计数的县不能计算,各地也不能相加。',
    en: 'The denominator is modelled, and in a small place more may be diagnosed than estimated; a county without an official estimate cannot work it out, and places do not add up.',
  },
  examples: [
    {
      given: { diagnosedWithHiv: 850, estimatedLivingWithHiv: 1250 },
      gives: '68%',
      source: 'worked by hand: 850 ÷ 1250 = 0.68',
      written: '艾滋病感染者诊断发现率68%',
    },
  ],
} as const satisfies Indicator;

/** 艾滋病抗病毒治疗覆盖率: people on treatment among those diagnosed. */
export const hivTreatmentCoverage = {
  id: 'hivTreatmentCoverage',
  name: { zh: '艾滋病抗病毒治疗覆盖率', en: 'HIV treatment coverage' },
  aliases: [
    '抗病毒治疗覆盖率',
    '艾滋病治疗覆盖率',
    '感染者和病人治疗覆盖率',
    '病人治疗覆盖率',
    '接受抗病毒治疗比例',
    '抗病毒治疗率',
    '艾滋病抗病毒治疗率',
    '感染者和病人抗病毒治疗覆盖率',
    '艾滋病感染者和病人抗病毒治疗覆盖率',
    '艾滋病病人抗病毒治疗覆盖率',
    '抗病毒治疗比例',
  ],
  meaning: {
    zh: '期末正在接受抗病毒治疗人数占已诊断存活HIV感染者和病人数的比例',
    en: 'People on antiretroviral treatment among diagnosed people living with HIV',
  },
  kind: 'proportion',
  unit: percent,
  numerator: onHivTreatment,
  denominator: diagnosedWithHiv,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '30', to: '100' },
  source: {
    title: '联合国艾滋病规划署90—90—90目标(第二个90%)',
    year: 2016,
    verified: true,
    note: '分子分母见于引用该目标的文献,未见原文件',
  },
  note: {
    zh: '早年文件的分母是“符合治疗条件者”;国际总体覆盖率以估计感染者为分母,不能混用。',
    en: 'Older documents divided by those eligible for treatment; the international overall coverage divides by the estimated number living with HIV.',
  },
  examples: [
    {
      given: { onHivTreatment: 782, diagnosedWithHiv: 850 },
      gives: '92%',
      source: 'worked by hand: 782 ÷ 850 = 0.92',
      written: '艾滋病抗病毒治疗覆盖率92%',
    },
  ],
} as const satisfies Indicator;

/** HIV治疗有效率: people with the virus suppressed among those on treatment who were tested. */
export const hivViralSuppressionRate = {
  id: 'hivViralSuppressionRate',
  name: { zh: 'HIV治疗有效率', en: 'HIV viral suppression rate' },
  aliases: [
    '病毒抑制率',
    '艾滋病治疗有效率',
    'HIV病毒抑制率',
    '艾滋病抗病毒治疗成功率',
    '抗病毒治疗有效率',
    '艾滋病病毒抑制率',
    '病毒载量抑制率',
    '抗病毒治疗成功率',
    '艾滋病抗病毒治疗有效率',
  ],
  meaning: {
    zh: '病毒抑制人数占接受抗病毒治疗且检测过病毒载量人数的比例',
    en: 'People with the virus suppressed among those on treatment whose viral load was tested',
  },
  kind: 'proportion',
  unit: percent,
  numerator: virallySuppressed,
  denominator: viralLoadTested,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '30', to: '100' },
  source: {
    title: '联合国艾滋病规划署90—90—90目标(第三个90%)',
    year: 2016,
    verified: false,
    note: '以检测人数为分母是国内做法,未见原文件;病毒载量界值未核对',
  },
  note: {
    zh: '国际口径以全部治疗者为分母,国内多以检测者为分母,后者偏高;须写明病毒载量界值。',
    en: 'The international form divides by everybody on treatment, China by those tested, which comes out higher; state the viral-load limit.',
  },
  examples: [
    {
      given: { virallySuppressed: 714, viralLoadTested: 750 },
      gives: '95.2%',
      source: 'worked by hand: 714 ÷ 750 = 0.952',
      written: '艾滋病治疗有效率95.2%',
    },
  ],
} as const satisfies Indicator;
