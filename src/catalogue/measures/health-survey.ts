import type { StandardMeasure } from '../../model/standard.js';
import { persons } from '../../value/unit.js';

/** 健康素养调查有效人数: valid respondents of the health-literacy survey. */
export const literacyRespondents = {
  id: 'literacyRespondents',
  name: { zh: '健康素养调查有效人数', en: 'Respondents of the health-literacy survey' },
  aliases: [
    '健康素养监测有效问卷数',
    '健康素养调查人数',
    '健康素养监测人数',
    '健康素养问卷调查人数',
    '健康素养调查对象数',
    '健康素养调查有效问卷数',
    '健康素养有效问卷份数',
  ],
  meaning: {
    zh: '期内健康素养监测中有效问卷的调查人数,调查对象为15—69岁常住人口',
    en: 'Residents aged 15 to 69 with a valid questionnaire of the health-literacy survey in the period',
  },
  unit: persons,
  of: 'respondent',
  where: { all: [{ during: 'asked' }, { is: ['survey', 'literacy'] }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 具备基本健康素养人数: those of them who reached the pass mark. */
export const healthLiterate = {
  id: 'healthLiterate',
  name: { zh: '具备基本健康素养人数', en: 'Respondents with adequate health literacy' },
  aliases: [
    '具备健康素养人数',
    '健康素养达标人数',
    '具备健康素养的人数',
    '具备基本健康素养的人数',
    '具备健康素养居民数',
  ],
  meaning: {
    zh: '健康素养调查中,得分达到总分80%及以上的人数',
    en: 'Respondents of the health-literacy survey with 80% of the full score or more',
  },
  unit: persons,
  of: 'respondent',
  where: { all: [{ during: 'asked' }, { is: ['survey', 'literacy'] }, { is: ['adequate', true] }] },
  overTime: 'flow',
  partOf: ['literacyRespondents'],
} as const satisfies StandardMeasure;

/** 艾滋病知识调查人数: respondents of the survey on knowledge of HIV. */
export const hivKnowledgeRespondents = {
  id: 'hivKnowledgeRespondents',
  name: { zh: '艾滋病知识调查人数', en: 'Respondents of the survey on knowledge of HIV' },
  aliases: ['艾滋病防治知识调查人数', '艾滋病知晓率调查人数', '艾滋病防治知识知晓率调查人数', '艾滋病知晓情况调查人数'],
  unit: persons,
  of: 'respondent',
  where: { all: [{ during: 'asked' }, { is: ['survey', 'hivKnowledge'] }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 知晓艾滋病防治知识人数: those of them who answered enough questions rightly. */
export const hivAware = {
  id: 'hivAware',
  name: { zh: '知晓艾滋病防治知识人数', en: 'Respondents who know about HIV' },
  aliases: ['艾滋病防治知识知晓人数', '艾滋病知识知晓人数', '知晓艾滋病知识人数', '艾滋病防治知识知晓者数'],
  meaning: {
    zh: '艾滋病知识调查中,答对题数达到规定标准的人数',
    en: 'Respondents of the survey on knowledge of HIV who reached its pass mark',
  },
  unit: persons,
  of: 'respondent',
  where: { all: [{ during: 'asked' }, { is: ['survey', 'hivKnowledge'] }, { is: ['adequate', true] }] },
  overTime: 'flow',
  partOf: ['hivKnowledgeRespondents'],
} as const satisfies StandardMeasure;

/** 健康扶贫政策调查人数: respondents of the survey on awareness of policy. */
export const policyAwarenessRespondents = {
  id: 'policyAwarenessRespondents',
  name: { zh: '健康扶贫政策调查人数', en: 'Respondents of the survey on awareness of policy' },
  aliases: ['政策知晓调查人数', '健康扶贫政策知晓调查人数', '健康扶贫政策抽查人数', '健康扶贫政策知晓率调查人数'],
  unit: persons,
  of: 'respondent',
  where: { all: [{ during: 'asked' }, { is: ['survey', 'policyAwareness'] }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 知晓健康扶贫政策人数: those of them who knew the policy. */
export const policyAware = {
  id: 'policyAware',
  name: { zh: '知晓健康扶贫政策人数', en: 'Respondents aware of health poverty-alleviation policy' },
  aliases: ['健康扶贫政策知晓人数', '政策知晓人数', '知晓健康扶贫政策的人数', '健康扶贫政策知晓者数'],
  meaning: {
    zh: '健康扶贫政策调查中判为知晓的人数',
    en: 'Respondents of the survey on awareness of policy judged to be aware',
  },
  unit: persons,
  of: 'respondent',
  where: { all: [{ during: 'asked' }, { is: ['survey', 'policyAwareness'] }, { is: ['adequate', true] }] },
  overTime: 'flow',
  partOf: ['policyAwarenessRespondents'],
} as const satisfies StandardMeasure;
