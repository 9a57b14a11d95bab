import type { Indicator } from '../../model/indicator.js';
import { institutions, percent, workdays } from '../../value/unit.js';
import {
  approvals,
  approvalWorkdays,
  checkedUpResidents,
  hazardsFound,
  hazardsRectified,
  hivTestedPersons,
  hivTestsDue,
  qualityPrimaryInstitutions,
  tasksCompleted,
  tasksPlanned,
} from '../measures/operations.js';
import { residentPopulation } from '../measures/population.js';

/** 任务完成率: tasks completed over tasks planned. */
export const taskCompletionRate = {
  id: 'taskCompletionRate',
  name: { zh: '任务完成率', en: 'Task completion rate' },
  aliases: ['指标完成率', '目标任务完成率', '年度任务完成率', '任务指标完成率', '目标完成率', '年度目标完成率'],
  meaning: { zh: '完成任务数与计划任务数之比', en: 'Tasks completed over tasks planned' },
  kind: 'ratio',
  unit: percent,
  numerator: tasksCompleted,
  denominator: tasksPlanned,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '300' },
  source: { title: '目标管理责任制考核', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '分母是任务数,超过100%是正常的,不是占比;“均按时完成”一类说法没有数值。',
    en: 'The denominator is a quota, so more than 100% is ordinary and it is no share; “all done on time” states no number.',
  },
  examples: [
    {
      given: { tasksCompleted: 1046, tasksPlanned: 1000 },
      gives: '104.6%',
      source: 'worked by hand: 1046 ÷ 1000 = 1.046',
      written: '年度任务完成率104.6%',
    },
  ],
} as const satisfies Indicator;

/** 安全隐患整改率: hazards rectified among those found. */
export const hazardRectificationRate = {
  id: 'hazardRectificationRate',
  name: { zh: '安全隐患整改率', en: 'Hazard rectification rate' },
  aliases: [
    '隐患整改率',
    '隐患整改完成率',
    '安全生产隐患整改率',
    '一般隐患整改率',
    '安全隐患整改完成率',
    '事故隐患整改率',
    '问题隐患整改率',
    '隐患排查整改率',
    '安全隐患整治率',
  ],
  meaning: { zh: '已整改隐患数占排查发现隐患数的比例', en: 'Hazards rectified among the hazards found' },
  kind: 'proportion',
  unit: percent,
  numerator: hazardsRectified,
  denominator: hazardsFound,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '安全生产工作统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '上期遗留、本期整改的隐患也要计入分母,否则会超过100%。',
    en: 'Hazards left over from before and rectified now belong in the denominator too, or it passes 100%.',
  },
  examples: [
    {
      given: { hazardsRectified: 27, hazardsFound: 27 },
      gives: '100%',
      source: 'worked by hand: 27 ÷ 27 = 1',
      written: '安全隐患整改率100%',
    },
  ],
} as const satisfies Indicator;

/** 行政审批办理时限: working days for every approval closed. */
export const approvalLeadTime = {
  id: 'approvalLeadTime',
  name: { zh: '行政审批办理时限', en: 'Administrative approval lead time' },
  aliases: [
    '行政审批平均办理时限',
    '审批办理时限',
    '平均办理时限',
    '行政审批平均用时',
    '审批时限',
    '行政审批时限',
    '行政审批办结时限',
    '审批办结时限',
    '平均审批时限',
    '审批平均用时',
    '行政审批办理时间',
  ],
  meaning: {
    zh: '办结件的办理工作日合计与办结件数之比',
    en: 'Working days taken by the approvals closed over their number',
  },
  kind: 'mean',
  unit: workdays,
  numerator: approvalWorkdays,
  denominator: approvals,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '60' },
  source: { title: '政务服务办件统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '法定时限、承诺时限和实际平均用时是三个数;按工作日不按日历日;常写成“4—5个工作日”这样的区间。',
    en: 'The legal limit, the limit promised and the mean actually taken are three numbers; working days, not calendar days; often stated as a range, 4 to 5.',
  },
  examples: [
    {
      given: { approvalWorkdays: '5400', approvals: 1200 },
      gives: '4.5个工作日',
      source: 'worked by hand: 5400 ÷ 1200 = 4.5',
      written: '行政审批平均办理时限4.5个工作日',
    },
  ],
} as const satisfies Indicator;

/** “优质服务基层行”达标机构数: primary institutions at the basic standard or the recommended one. */
export const qualityPrimaryInstitutionsCount = {
  id: 'qualityPrimaryInstitutionsCount',
  name: { zh: '“优质服务基层行”达标机构数', en: 'Primary institutions meeting the quality standard' },
  aliases: [
    '优质服务基层行达标机构数',
    '优质服务基层行达标机构',
    '优质服务基层行活动达标机构数',
    '达到国家服务能力标准的基层机构数',
    '优质服务基层行达标单位数',
    '优质服务基层行达标基层机构数',
  ],
  meaning: {
    zh: '达到“优质服务基层行”服务能力基本标准或推荐标准的乡镇卫生院和社区卫生服务机构数',
    en: 'Township health centres and community health institutions at the basic standard of service capacity or the recommended one',
  },
  kind: 'count',
  unit: institutions,
  numerator: qualityPrimaryInstitutions,
  denominator: null,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  source: { title: '“优质服务基层行”活动方案', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '达到推荐标准的也达到基本标准,两级分别公布时不可相加。',
    en: 'Who meets the recommended standard meets the basic one: the two, where both are given, do not add up.',
  },
  examples: [
    {
      given: { qualityPrimaryInstitutions: 2 },
      gives: '2家',
      source: 'worked by hand: a count, nothing is divided',
      written: '“优质服务基层行”达标机构2家',
    },
  ],
} as const satisfies Indicator;

/** 健康体检覆盖率: residents who had a health check in the year among all residents. */
export const healthCheckCoverage = {
  id: 'healthCheckCoverage',
  name: { zh: '健康体检覆盖率', en: 'Health-check coverage' },
  aliases: [
    '健康体检率',
    '体检覆盖率',
    '居民健康体检率',
    '免费体检覆盖率',
    '免费健康体检率',
    '免费健康体检覆盖率',
    '城乡居民健康体检率',
    '城乡居民健康体检覆盖率',
    '居民健康体检覆盖率',
    '全民健康体检率',
    '居民体检率',
  ],
  meaning: {
    zh: '本年度接受过健康体检的常住居民占常住人口的比例',
    en: 'Residents who had a health check in the year among all residents',
  },
  kind: 'proportion',
  unit: percent,
  numerator: checkedUpResidents,
  denominator: residentPopulation,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  within: [
    {
      population: 'poor',
      names: [
        '贫困人口健康体检覆盖率',
        '贫困人口体检率',
        '建档立卡贫困人口健康体检率',
        '贫困人口免费体检覆盖率',
        '贫困人口免费健康体检率',
        '贫困人口健康体检率',
        '建档立卡贫困人口体检率',
        '贫困户体检率',
      ],
      note: '目标为100%',
    },
  ],
  source: { title: '健康扶贫工作要求', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '与65岁及以上老年人健康管理率不同;“全部体检”要看长期外出和失联的人是否剔除。',
    en: 'Not the health management of older people; where all are said to be checked, ask whether those long away or out of reach were left out.',
  },
  examples: [
    {
      given: { checkedUpResidents: 7380, residentPopulation: 8200 },
      gives: '90%',
      source: 'worked by hand: 7380 ÷ 8200 = 0.9',
      written: '健康体检覆盖率90%',
    },
    {
      given: { checkedUpResidents: 1960, residentPopulation: 2000 },
      gives: '98%',
      source: 'worked by hand: 1960 ÷ 2000 = 0.98',
      population: 'poor',
      written: '贫困人口健康体检覆盖率98%',
    },
  ],
} as const satisfies Indicator;

/** 重点对象HIV检测率: persons tested among those of a target group who were due. */
export const hivTestingCoverage = {
  id: 'hivTestingCoverage',
  name: { zh: '重点对象HIV检测率', en: 'HIV testing coverage of a target group' },
  aliases: [
    'HIV检测率',
    '重点人群HIV检测率',
    'HIV检测覆盖率',
    '重点人群艾滋病检测率',
    '艾滋病检测率',
    '重点对象艾滋病检测率',
    '重点人群艾滋病病毒检测率',
    '重点人群HIV检测覆盖率',
  ],
  meaning: {
    zh: '已接受HIV检测的人数占应检测的重点对象人数的比例',
    en: 'Persons tested for HIV among those of a target group who were due for a test',
  },
  kind: 'proportion',
  unit: percent,
  numerator: hivTestedPersons,
  denominator: hivTestsDue,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '艾滋病防治工作要求', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '对象(羁押人员、肺结核患者、婚检人群等)要写明;按人计,一人多次检测只算一次。',
    en: 'Name the group: detainees, tuberculosis patients, couples before marriage. Persons, not tests: several of one person count once.',
  },
  examples: [
    {
      given: { hivTestedPersons: 396, hivTestsDue: 400 },
      gives: '99%',
      source: 'worked by hand: 396 ÷ 400 = 0.99',
      written: '重点对象HIV检测率99%',
    },
  ],
} as const satisfies Indicator;
