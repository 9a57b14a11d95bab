import type { Indicator } from '../../model/indicator.js';
import { percent } from '../../value/unit.js';
import {
  healthLiterate,
  hivAware,
  hivKnowledgeRespondents,
  literacyRespondents,
  policyAware,
  policyAwarenessRespondents,
} from '../measures/health-survey.js';

/** 居民健康素养水平: respondents with adequate health literacy among all valid respondents. */
export const healthLiteracyRate = {
  id: 'healthLiteracyRate',
  name: { zh: '居民健康素养水平', en: 'Health literacy level' },
  aliases: [
    '健康素养水平',
    '城乡居民健康素养水平',
    '居民健康素养',
    '健康素养具备率',
    '全民健康素养水平',
    '居民基本健康素养水平',
    '居民健康素养率',
    '居民健康素养具备率',
    '健康素养率',
    '居民具备健康素养比例',
    '城乡居民健康素养率',
  ],
  meaning: {
    zh: '具备基本健康素养的人数占健康素养调查有效人数(15—69岁常住人口)的比例',
    en: 'Respondents with adequate health literacy among valid respondents, residents aged 15 to 69',
  },
  kind: 'proportion',
  unit: percent,
  numerator: healthLiterate,
  denominator: literacyRespondents,
  bound: 'hard',
  better: 'higher',
  basis: 'survey',
  aggregation: 'survey',
  plausible: { from: '5', to: '60' },
  source: {
    title: '2022年中国居民健康素养监测情况',
    year: 2023,
    verified: true,
    note: '定义和调查对象见于转载,未见原文件;80%的达标线未核对',
  },
  note: {
    zh: '公布值经抽样加权,与样本人数直接相除不同;下级的水平不能汇总成上级的;升降以百分点计,不是%。',
    en: 'Published levels are weighted for the sample and differ from the plain quotient; levels of parts do not combine into that of the whole; changes are percentage points, not per cent.',
  },
  examples: [
    {
      given: { healthLiterate: 1389, literacyRespondents: 5000 },
      gives: '27.78%',
      source: 'worked by hand: 1389 ÷ 5000 = 0.2778',
      written: '居民健康素养水平27.78%',
    },
  ],
} as const satisfies Indicator;

/** 艾滋病防治知识知晓率: respondents who know about HIV among all respondents. */
export const hivKnowledgeAwarenessRate = {
  id: 'hivKnowledgeAwarenessRate',
  name: { zh: '艾滋病防治知识知晓率', en: 'Awareness of HIV knowledge' },
  aliases: [
    '艾滋病知识知晓率',
    '群众艾滋病知识知晓率',
    '艾滋病综合防治知识知晓率',
    '居民艾滋病防治知识知晓率',
    '公众艾滋病防治知识知晓率',
    '群众艾滋病防治知识知晓率',
    '城乡居民艾滋病防治知识知晓率',
    '艾滋病防治知识公众知晓率',
    '艾滋病知晓率',
    '艾滋病防治知晓率',
    '公众艾滋病知识知晓率',
  ],
  meaning: {
    zh: '艾滋病知识调查中判为知晓的人数占调查人数的比例',
    en: 'Respondents who reached the pass mark among all respondents of the survey on knowledge of HIV',
  },
  kind: 'proportion',
  unit: percent,
  numerator: hivAware,
  denominator: hivKnowledgeRespondents,
  bound: 'hard',
  better: 'higher',
  basis: 'survey',
  aggregation: 'survey',
  plausible: { from: '0', to: '100' },
  source: {
    title: '中国遏制与防治艾滋病“十三五”行动计划',
    year: 2017,
    verified: false,
    note: '通行定义,问卷和达标线未核对原文',
  },
  note: {
    zh: '以标准问卷的达标题数判定,不是单题答对率;须写明调查人群。',
    en: 'Judged by the pass mark of the standard questionnaire, not question by question; name the people surveyed.',
  },
  examples: [
    {
      given: { hivAware: 546, hivKnowledgeRespondents: 600 },
      gives: '91%',
      source: 'worked by hand: 546 ÷ 600 = 0.91',
      written: '艾滋病防治知识知晓率91%',
    },
  ],
} as const satisfies Indicator;

/** 健康扶贫政策知晓率: respondents aware of health poverty-alleviation policy among all respondents. */
export const policyAwarenessRate = {
  id: 'policyAwarenessRate',
  name: { zh: '健康扶贫政策知晓率', en: 'Awareness of health poverty-alleviation policy' },
  aliases: [
    '群众健康扶贫政策知晓率',
    '贫困人口健康扶贫政策知晓率',
    '政策知晓率',
    '健康扶贫知晓率',
    '贫困群众健康扶贫政策知晓率',
    '贫困户健康扶贫政策知晓率',
    '健康扶贫政策群众知晓率',
    '群众政策知晓率',
  ],
  meaning: {
    zh: '健康扶贫政策调查中判为知晓的人数占调查人数的比例',
    en: 'Respondents aware of health-poverty policy among all respondents of the survey',
  },
  kind: 'proportion',
  unit: percent,
  numerator: policyAware,
  denominator: policyAwarenessRespondents,
  bound: 'hard',
  better: 'higher',
  basis: 'survey',
  aggregation: 'survey',
  plausible: { from: '0', to: '100' },
  source: { title: '健康扶贫工作考核', verified: false, note: '没有统一的问卷和判定标准,通行定义' },
  note: {
    zh: '没有统一问卷,各地结果一般不可比。',
    en: 'There is no common questionnaire, so places can seldom be compared.',
  },
  examples: [
    {
      given: { policyAware: 255, policyAwarenessRespondents: 300 },
      gives: '85%',
      source: 'worked by hand: 255 ÷ 300 = 0.85',
      written: '健康扶贫政策知晓率85%',
    },
  ],
} as const satisfies Indicator;
