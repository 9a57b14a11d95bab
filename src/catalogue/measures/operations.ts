import type { StandardMeasure } from '../../model/standard.js';
import { documents, institutions, items, persons, workdays } from '../../value/unit.js';
import { residing } from '../conditions.js';

/** 完成任务数: tasks completed of those an office was set. */
export const tasksCompleted = {
  id: 'tasksCompleted',
  name: { zh: '完成任务数', en: 'Tasks completed' },
  aliases: ['已完成任务数', '任务完成数'],
  unit: items,
  of: 'area',
  sum: 'tasksCompleted',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 计划任务数: tasks planned; a quota, which may be passed. */
export const tasksPlanned = {
  id: 'tasksPlanned',
  name: { zh: '计划任务数', en: 'Tasks planned' },
  aliases: ['任务数', '下达任务数', '目标任务数'],
  unit: items,
  of: 'area',
  sum: 'tasksPlanned',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 已整改隐患数: hazards rectified of those found. */
export const hazardsRectified = {
  id: 'hazardsRectified',
  name: { zh: '已整改隐患数', en: 'Hazards rectified' },
  aliases: [
    '整改隐患数',
    '完成整改隐患数',
    '隐患整改数',
    '隐患已整改数',
    '隐患完成整改数',
    '安全隐患整改数',
    '安全隐患已整改数',
    '安全隐患完成整改数',
    '隐患整改完成数',
    '整改安全隐患数',
    '整改完成隐患数',
  ],
  meaning: { zh: '排查发现的隐患中已完成整改的数量', en: 'Hazards, of those found, that have been put right' },
  unit: items,
  of: 'area',
  sum: 'hazardsRectified',
  overTime: 'flow',
  partOf: ['hazardsFound'],
} as const satisfies StandardMeasure;

/** 排查发现隐患数: safety hazards found by inspection. */
export const hazardsFound = {
  id: 'hazardsFound',
  name: { zh: '排查发现隐患数', en: 'Hazards found' },
  aliases: [
    '发现隐患数',
    '排查隐患数',
    '安全隐患数',
    '排查安全隐患数',
    '隐患排查数',
    '安全隐患排查数',
    '排查出安全隐患数',
    '查出隐患数',
    '查出安全隐患数',
    '发现安全隐患数',
    '排查发现安全隐患数',
    '排查安全生产隐患数',
    '隐患总数',
    '各类隐患数',
    '隐患问题数',
  ],
  unit: items,
  of: 'area',
  sum: 'hazardsFound',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 行政审批办结件数: administrative approvals closed. */
export const approvals = {
  id: 'approvals',
  name: { zh: '行政审批办结件数', en: 'Approvals closed' },
  aliases: [
    '审批办结件数',
    '办结件数',
    '办结审批件数',
    '办结事项件数',
    '办结审批事项件数',
    '审批事项办结件数',
    '行政许可办结件数',
    '办结行政许可件数',
    '办结行政审批件数',
    '行政审批办件量',
    '办结事项',
    '办结审批',
  ],
  unit: documents,
  of: 'area',
  sum: 'approvals',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 行政审批办理工作日合计: working days that the approvals closed took, added up. */
export const approvalWorkdays = {
  id: 'approvalWorkdays',
  name: { zh: '行政审批办理工作日合计', en: 'Working days of the approvals closed' },
  aliases: ['审批办理工作日合计', '行政审批办理总工作日', '审批工作日合计'],
  meaning: {
    zh: '期内办结件自受理至办结的工作日数之和',
    en: 'Working days from acceptance to decision, added over the approvals closed in the period',
  },
  unit: workdays,
  of: 'area',
  sum: 'approvalWorkdays',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** “优质服务基层行”达标机构数: township and community institutions that reached the basic standard or the recommended one. */
export const qualityPrimaryInstitutions = {
  id: 'qualityPrimaryInstitutions',
  name: { zh: '“优质服务基层行”达标机构数', en: 'Primary institutions meeting the quality standard' },
  aliases: [
    '优质服务基层行达标机构数',
    '优质服务基层行达标机构',
    '达到服务能力标准的基层机构数',
    '优质服务基层行达标单位数',
    '优质服务基层行活动达标机构数',
    '优质服务基层行达标基层机构数',
    '达到国家服务能力标准的基层机构数',
  ],
  meaning: {
    zh: '达到“优质服务基层行”服务能力基本标准或推荐标准的乡镇卫生院和社区卫生服务机构数',
    en: 'Township health centres and community health institutions at the basic standard of service capacity or the recommended one',
  },
  unit: institutions,
  of: 'facility',
  where: {
    all: [
      { oneOf: ['type', 'townshipHealthCentre', 'communityHealth'] },
      { oneOf: ['qualityLevel', 'basic', 'recommended'] },
    ],
  },
  overTime: 'stock',
  partOf: ['townshipAndCommunityInstitutions'],
} as const satisfies StandardMeasure;

/** 健康体检人数: residents who had a health check in the year. */
export const checkedUpResidents = {
  id: 'checkedUpResidents',
  name: { zh: '健康体检人数', en: 'Residents with a health check' },
  aliases: [
    '体检人数',
    '已体检人数',
    '免费健康体检人数',
    '体检总人数',
    '体检居民数',
    '免费体检人数',
    '完成体检人数',
    '完成健康体检人数',
    '参加体检人数',
    '参加健康体检人数',
    '接受健康体检人数',
    '居民健康体检人数',
    '健康体检数',
    '健康体检总人数',
  ],
  meaning: {
    zh: '期末常住人口中本年度接受过健康体检的人数',
    en: 'Residents on the last day of the period who had a health check in the year',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['checkedUp', true] }] },
  overTime: 'stock',
  partOf: ['residentPopulation'],
} as const satisfies StandardMeasure;

/** HIV应检测人数: persons of a target group due for an HIV test. */
export const hivTestsDue = {
  id: 'hivTestsDue',
  name: { zh: 'HIV应检测人数', en: 'Persons due for an HIV test' },
  aliases: ['HIV应检测对象数', '艾滋病应检测人数', '艾滋病应检测对象数', '应检测HIV人数'],
  meaning: {
    zh: '期内应接受HIV检测的重点对象人数',
    en: 'Persons of a target group who are to be tested for HIV in the period',
  },
  unit: persons,
  of: 'person',
  where: { is: ['hivTestDue', true] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** HIV已检测人数: persons, of those due, who were tested. */
export const hivTestedPersons = {
  id: 'hivTestedPersons',
  name: { zh: 'HIV已检测人数', en: 'Persons tested for HIV' },
  aliases: [
    'HIV检测人数',
    '艾滋病已检测人数',
    '艾滋病检测人数',
    '艾滋病病毒检测人数',
    'HIV抗体检测人数',
    '艾滋病病毒抗体检测人数',
    'HIV检测人次',
    '艾滋病检测人次',
  ],
  meaning: { zh: '应检测对象中已接受HIV检测的人数', en: 'Persons due for an HIV test who were tested' },
  unit: persons,
  of: 'person',
  where: { all: [{ is: ['hivTestDue', true] }, { is: ['hivTested', true] }] },
  overTime: 'flow',
  partOf: ['hivTestsDue'],
} as const satisfies StandardMeasure;
