import type { StandardMeasure } from '../../model/standard.js';
import { beds, institutions, items, yuan } from '../../value/unit.js';

/** 医疗卫生机构床位数: beds of health institutions at the end of the period. */
export const institutionBeds = {
  id: 'institutionBeds',
  name: { zh: '医疗卫生机构床位数', en: 'Beds of health institutions' },
  aliases: [
    '年末床位数',
    '实有床位数',
    '年末医疗卫生机构床位数',
    '床位数',
    '床位总数',
    '病床数',
    '病床总数',
    '医疗卫生机构床位',
    '医疗机构床位数',
    '医疗机构病床数',
    '医疗卫生机构病床数',
    '医疗卫生机构床位总数',
    '卫生机构床位数',
    '卫生机构病床数',
    '实有床位',
    '实有病床数',
    '拥有床位数',
    '拥有病床数',
    '年末实有床位数',
    '医疗床位数',
    '住院病床数',
    '住院床位数',
  ],
  meaning: {
    zh: '期末各级各类医疗卫生机构固定实有床位数,不是编制床位数',
    en: 'Permanent beds set up in health institutions on the last day of the period; not beds authorised',
  },
  unit: beds,
  of: 'facility',
  sum: 'beds',
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 一般公共预算支出: all budget expenditure of the area. */
export const fiscalExpenditure = {
  id: 'fiscalExpenditure',
  name: { zh: '一般公共预算支出', en: 'General public budget expenditure' },
  aliases: [
    '财政支出',
    '公共财政支出',
    '一般公共财政支出',
    '地方财政支出',
    '一般公共预算总支出',
    '地方一般公共预算支出',
    '一般预算支出',
    '公共预算支出',
    '财政总支出',
    '财政一般公共预算支出',
  ],
  unit: yuan,
  of: 'area',
  sum: 'fiscalExpenditure',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 卫生健康财政支出: budget expenditure on health. */
export const fiscalHealthExpenditure = {
  id: 'fiscalHealthExpenditure',
  name: { zh: '卫生健康财政支出', en: 'Budget expenditure on health' },
  aliases: [
    '卫生健康支出',
    '财政卫生健康支出',
    '医疗卫生与计划生育支出',
    '医疗卫生支出',
    '财政医疗卫生支出',
    '医疗卫生财政支出',
    '财政卫生支出',
    '卫生财政支出',
    '一般公共预算卫生健康支出',
    '医疗卫生与计生支出',
  ],
  unit: yuan,
  of: 'area',
  sum: 'fiscalHealthExpenditure',
  overTime: 'flow',
  partOf: ['fiscalExpenditure'],
} as const satisfies StandardMeasure;

/** 卫生总费用: what an area spent on health in a year, whoever paid. */
export const totalHealthExpenditure = {
  id: 'totalHealthExpenditure',
  name: { zh: '卫生总费用', en: 'Total health expenditure' },
  aliases: ['全社会卫生总费用', '地区卫生总费用', '全省卫生总费用', '全市卫生总费用'],
  meaning: {
    zh: '一年内全社会用于医疗卫生的资金总额(筹资来源法),为政府、社会、个人卫生支出之和',
    en: 'All that was spent on health in a year, by source of finance: government, society and out of pocket',
  },
  unit: yuan,
  of: 'area',
  sum: 'totalHealthExpenditure',
  overTime: 'flow',
  sumOf: ['governmentHealthExpenditure', 'socialHealthExpenditure', 'outOfPocketHealthExpenditure'],
} as const satisfies StandardMeasure;

/** 政府卫生支出: what government at every level spent on health. */
export const governmentHealthExpenditure = {
  id: 'governmentHealthExpenditure',
  name: { zh: '政府卫生支出', en: 'Government health expenditure' },
  aliases: ['政府卫生总支出'],
  unit: yuan,
  of: 'area',
  sum: 'governmentHealthExpenditure',
  overTime: 'flow',
  partOf: ['totalHealthExpenditure'],
} as const satisfies StandardMeasure;

/** 社会卫生支出: what social insurance, employers, donors and others outside government spent on health. */
export const socialHealthExpenditure = {
  id: 'socialHealthExpenditure',
  name: { zh: '社会卫生支出', en: 'Social health expenditure' },
  aliases: ['社会卫生总支出'],
  unit: yuan,
  of: 'area',
  sum: 'socialHealthExpenditure',
  overTime: 'flow',
  partOf: ['totalHealthExpenditure'],
} as const satisfies StandardMeasure;

/** 个人现金卫生支出: what residents paid for health themselves. */
export const outOfPocketHealthExpenditure = {
  id: 'outOfPocketHealthExpenditure',
  name: { zh: '个人现金卫生支出', en: 'Out-of-pocket health expenditure' },
  aliases: ['个人卫生支出', '居民个人现金卫生支出', '个人卫生总支出', '居民个人卫生支出'],
  unit: yuan,
  of: 'area',
  sum: 'outOfPocketHealthExpenditure',
  overTime: 'flow',
  partOf: ['totalHealthExpenditure'],
} as const satisfies StandardMeasure;

/** 卫生政府投资完成额: government investment completed in health projects. */
export const completedCapitalInvestment = {
  id: 'completedCapitalInvestment',
  name: { zh: '卫生政府投资完成额', en: 'Completed government investment in health projects' },
  aliases: [
    '医疗卫生项目完成投资',
    '卫生项目完成投资额',
    '完成投资额',
    '累计完成投资',
    '累计完成投资额',
    '完成投资总额',
    '已完成投资',
    '完成总投资',
    '医疗卫生项目累计完成投资',
    '卫生项目完成投资',
    '项目完成投资',
  ],
  unit: yuan,
  of: 'area',
  sum: 'completedCapitalInvestment',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 医共体数: county medical communities. */
export const medicalCommunities = {
  id: 'medicalCommunities',
  name: { zh: '医共体数', en: 'County medical communities' },
  aliases: [
    '县域医共体数',
    '组建医共体数',
    '县域医疗卫生共同体数',
    '县域医疗共同体数',
    '紧密型县域医共体数',
    '医疗共同体数',
    '组建医共体',
    '紧密型医共体',
  ],
  unit: items,
  of: 'area',
  sum: 'medicalCommunities',
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 医共体成员单位数: institutions that belong to a county medical community. */
export const medicalCommunityMembers = {
  id: 'medicalCommunityMembers',
  name: { zh: '医共体成员单位数', en: 'Members of county medical communities' },
  aliases: ['医共体覆盖机构数', '医共体成员机构数', '医共体成员单位', '医共体覆盖医疗机构数', '医共体成员单位个数'],
  unit: institutions,
  of: 'facility',
  where: { is: ['communityMember', true] },
  overTime: 'stock',
} as const satisfies StandardMeasure;
