import type { Indicator } from '../../model/indicator.js';
import { percent } from '../../value/unit.js';
import {
  diabeticsControlled,
  diabeticsManaged,
  diabeticsManagedToStandard,
  estimatedDiabetics,
  estimatedHypertensives,
  hypertensivesControlled,
  hypertensivesManaged,
  hypertensivesManagedToStandard,
} from '../measures/chronic-disease.js';

/** 高血压患者健康管理率: patients with hypertension under management against the number estimated. */
export const hypertensionManagementRate = {
  id: 'hypertensionManagementRate',
  name: { zh: '高血压患者健康管理率', en: 'Hypertension management coverage' },
  aliases: [
    '高血压健康管理率',
    '高血压患者管理率',
    '高血压管理率',
    '高血压病管理率',
    '高血压病患者管理率',
    '高血压病人管理率',
    '高血压病患者健康管理率',
  ],
  meaning: {
    zh: '年内已管理的高血压患者人数与辖区估算高血压患者数之比',
    en: 'Patients with hypertension under management in the year against the number estimated from adults and prevalence',
  },
  kind: 'ratio',
  unit: percent,
  numerator: hypertensivesManaged,
  denominator: estimatedHypertensives,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '10', to: '110' },
  source: {
    title: '国家基本公共卫生服务规范(2011年版)',
    number: '卫妇社发〔2011〕38号',
    year: 2011,
    verified: true,
    note: '公式见于转引,未见原文件;第三版(2017)已不列此指标,部分省级考核仍用',
  },
  note: {
    zh: '分母是估算数(成年人口×患病率),可以超过100%;各地所用患病率不同,不能直接比较。',
    en: 'The denominator is an estimate (adults × prevalence), so more than 100% can happen; places that use different prevalences cannot be compared.',
  },
  examples: [
    {
      given: { hypertensivesManaged: 31500, estimatedHypertensives: 75600 },
      gives: '41.67%',
      source: 'worked by hand: 300000 adults × 0.252 = 75600; 31500 ÷ 75600 = 0.416667',
      written: '高血压患者健康管理率41.67%',
    },
  ],
} as const satisfies Indicator;

/** 高血压患者规范管理率: patients with hypertension managed to specification among those under management. */
export const hypertensionStandardisedManagementRate = {
  id: 'hypertensionStandardisedManagementRate',
  name: { zh: '高血压患者规范管理率', en: 'Hypertension standardised management rate' },
  aliases: [
    '高血压规范管理率',
    '高血压患者规范化管理率',
    '高血压患者规范健康管理率',
    '高血压病患者规范管理率',
    '高血压规范化管理率',
    '高血压规范健康管理率',
    '高血压病规范管理率',
    '高血压病人规范管理率',
    '高血压患者基层规范管理服务率',
  ],
  meaning: {
    zh: '按规范要求管理的高血压患者人数占年内已管理高血压患者人数的比例',
    en: 'Patients with hypertension managed to specification among those under management in the year',
  },
  kind: 'proportion',
  unit: percent,
  numerator: hypertensivesManagedToStandard,
  denominator: hypertensivesManaged,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '30', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '分母是已管理的患者,不是全部患者,率高不等于覆盖广;不要与健康管理率或健康中国行动的基层规范管理服务率混用。',
    en: 'The denominator is patients already managed, so a high rate may hide low coverage; not the management coverage, nor the target of the Healthy China Action.',
  },
  examples: [
    {
      given: { hypertensivesManagedToStandard: 14710, hypertensivesManaged: 20000 },
      gives: '73.55%',
      source: 'worked by hand: 14710 ÷ 20000 = 0.7355',
      written: '高血压患者规范管理率73.55%',
    },
  ],
} as const satisfies Indicator;

/** 管理人群血压控制率: patients with controlled blood pressure among those under management. */
export const hypertensionControlRate = {
  id: 'hypertensionControlRate',
  name: { zh: '管理人群血压控制率', en: 'Blood-pressure control among managed patients' },
  aliases: [
    '高血压患者血压控制率',
    '高血压管理人群血压控制率',
    '血压控制率',
    '高血压控制率',
    '血压达标率',
    '高血压患者控制率',
    '高血压患者血压达标率',
    '管理高血压患者血压控制率',
    '血压控制达标率',
    '高血压血压控制率',
  ],
  meaning: {
    zh: '最近一次随访血压达标人数占年内已管理高血压患者人数的比例',
    en: 'Patients with hypertension whose blood pressure was controlled at the last visit among those under management in the year',
  },
  kind: 'proportion',
  unit: percent,
  numerator: hypertensivesControlled,
  denominator: hypertensivesManaged,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '95' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '失访者判为未达标,不得从分母中剔除;与人群调查的高血压控制率口径不同。',
    en: 'Lost to follow-up counts as not controlled and stays in the denominator; population surveys measure control differently.',
  },
  examples: [
    {
      given: { hypertensivesControlled: 6120, hypertensivesManaged: 9000 },
      gives: '68%',
      source: 'worked by hand: 6120 ÷ 9000 = 0.68',
      written: '管理人群血压控制率68%',
    },
  ],
} as const satisfies Indicator;

/** 2型糖尿病患者健康管理率: patients with type 2 diabetes under management against the number estimated. */
export const diabetesManagementRate = {
  id: 'diabetesManagementRate',
  name: { zh: '2型糖尿病患者健康管理率', en: 'Type 2 diabetes management coverage' },
  aliases: [
    '糖尿病患者健康管理率',
    '糖尿病健康管理率',
    '糖尿病患者管理率',
    '2型糖尿病患者管理率',
    '糖尿病管理率',
    '2型糖尿病管理率',
    '2型糖尿病健康管理率',
    '糖尿病病人管理率',
    'Ⅱ型糖尿病患者管理率',
  ],
  meaning: {
    zh: '年内已管理的2型糖尿病患者人数与辖区估算2型糖尿病患者数之比',
    en: 'Patients with type 2 diabetes under management in the year against the number estimated from adults and prevalence',
  },
  kind: 'ratio',
  unit: percent,
  numerator: diabeticsManaged,
  denominator: estimatedDiabetics,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '10', to: '110' },
  source: {
    title: '国家基本公共卫生服务规范(2011年版)',
    number: '卫妇社发〔2011〕38号',
    year: 2011,
    verified: true,
    note: '公式见于转引,未见原文件;第三版(2017)已不列此指标,部分省级考核仍用',
  },
  note: {
    zh: '分母是估算数(成年人口×患病率),可以超过100%;只计2型糖尿病。',
    en: 'The denominator is an estimate (adults × prevalence), so more than 100% can happen; type 2 only.',
  },
  examples: [
    {
      given: { diabeticsManaged: 12000, estimatedDiabetics: 29100 },
      gives: '41.24%',
      source: 'worked by hand: 300000 adults × 0.097 = 29100; 12000 ÷ 29100 = 0.412371',
      written: '2型糖尿病患者健康管理率41.24%',
    },
  ],
} as const satisfies Indicator;

/** 2型糖尿病患者规范管理率: patients with type 2 diabetes managed to specification among those under management. */
export const diabetesStandardisedManagementRate = {
  id: 'diabetesStandardisedManagementRate',
  name: { zh: '2型糖尿病患者规范管理率', en: 'Type 2 diabetes standardised management rate' },
  aliases: [
    '糖尿病患者规范管理率',
    '糖尿病规范管理率',
    '糖尿病患者规范化管理率',
    '糖尿病患者规范健康管理率',
    '2型糖尿病患者规范健康管理率',
    '2型糖尿病规范管理率',
    '2型糖尿病患者规范化管理率',
    '糖尿病规范化管理率',
    '糖尿病规范健康管理率',
    '糖尿病病人规范管理率',
    'Ⅱ型糖尿病患者规范管理率',
    '2型糖尿病患者基层规范管理服务率',
    '糖尿病患者基层规范管理服务率',
  ],
  meaning: {
    zh: '按规范要求管理的2型糖尿病患者人数占年内已管理2型糖尿病患者人数的比例',
    en: 'Patients with type 2 diabetes managed to specification among those under management in the year',
  },
  kind: 'proportion',
  unit: percent,
  numerator: diabeticsManagedToStandard,
  denominator: diabeticsManaged,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '30', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '报告里常写作“糖尿病”,只计2型;分母是已管理的患者,不是全部患者。',
    en: 'Type 2 only, though reports just say diabetes; the denominator is patients already managed.',
  },
  examples: [
    {
      given: { diabeticsManagedToStandard: 7140, diabeticsManaged: 9800 },
      gives: '72.86%',
      source: 'worked by hand: 7140 ÷ 9800 = 0.728571',
      written: '糖尿病患者规范管理率72.86%',
    },
  ],
} as const satisfies Indicator;

/** 管理人群血糖控制率: patients with controlled glucose among those under management. */
export const diabetesControlRate = {
  id: 'diabetesControlRate',
  name: { zh: '管理人群血糖控制率', en: 'Blood-glucose control among managed patients' },
  aliases: [
    '糖尿病患者血糖控制率',
    '糖尿病管理人群血糖控制率',
    '血糖控制率',
    '糖尿病控制率',
    '血糖达标率',
    '糖尿病患者控制率',
    '糖尿病患者血糖达标率',
    '2型糖尿病患者血糖控制率',
    '管理糖尿病患者血糖控制率',
    '血糖控制达标率',
    '糖尿病血糖控制率',
  ],
  meaning: {
    zh: '最近一次随访空腹血糖达标人数占年内已管理2型糖尿病患者人数的比例',
    en: 'Patients with type 2 diabetes whose fasting glucose was controlled at the last visit among those under management in the year',
  },
  kind: 'proportion',
  unit: percent,
  numerator: diabeticsControlled,
  denominator: diabeticsManaged,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '95' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '按空腹血糖判定,不是糖化血红蛋白;失访者判为未达标。',
    en: 'Judged by fasting glucose, not HbA1c; lost to follow-up counts as not controlled.',
  },
  examples: [
    {
      given: { diabeticsControlled: 2450, diabeticsManaged: 4000 },
      gives: '61.25%',
      source: 'worked by hand: 2450 ÷ 4000 = 0.6125',
      written: '管理人群血糖控制率61.25%',
    },
  ],
} as const satisfies Indicator;
