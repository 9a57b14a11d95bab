import type { Indicator } from '../../model/indicator.js';
import { percent, persons } from '../../value/unit.js';
import {
  breastScreeningTarget,
  cervicalScreeningTarget,
  marriageRegistrants,
  preconceptionExaminedCouples,
  preconceptionTarget,
  premaritalExamined,
  womenBreastScreened,
  womenCervicalScreened,
  womenFolicAcid,
  womenFolicAcidDue,
} from '../measures/women-health.js';

/** 婚前医学检查率: persons given a premarital examination among those registering marriage. */
export const premaritalExaminationRate = {
  id: 'premaritalExaminationRate',
  name: { zh: '婚前医学检查率', en: 'Premarital examination rate' },
  aliases: [
    '婚检率',
    '婚前检查率',
    '免费婚前检查率',
    '免费婚检率',
    '免费婚前医学检查率',
    '婚前医学检查覆盖率',
    '婚前健康检查率',
    '婚检覆盖率',
    '免费婚检覆盖率',
  ],
  meaning: {
    zh: '婚前医学检查人数占结婚登记人数(应查人数)的比例',
    en: 'Persons given a premarital examination among persons registering marriage',
  },
  kind: 'proportion',
  unit: percent,
  numerator: premaritalExamined,
  denominator: marriageRegistrants,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '105' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '名称与数值见于地方公布材料,公式为通行定义',
  },
  note: {
    zh: '按人计,一对为2人;应查人数是否含再婚,各地不一;2003年10月起自愿检查。',
    en: 'Counted in persons, two a couple; places differ on whether remarriages count. Voluntary since October 2003.',
  },
  examples: [
    {
      given: { premaritalExamined: 2508, marriageRegistrants: 2560 },
      gives: '97.97%',
      source: 'worked by hand: 2508 ÷ 2560 = 0.979688',
      written: '婚前医学检查率97.97%',
    },
  ],
} as const satisfies Indicator;

/** 免费孕前优生健康检查目标人群覆盖率: persons given the free examination, two a couple, over the target. */
export const preconceptionExaminationCoverage = {
  id: 'preconceptionExaminationCoverage',
  name: { zh: '免费孕前优生健康检查目标人群覆盖率', en: 'Free preconception examination coverage' },
  aliases: [
    '孕前优生健康检查目标人群覆盖率',
    '免费孕前优生健康检查率',
    '免费孕前优生健康检查覆盖率',
    '孕前优生健康检查率',
    '孕优目标人群覆盖率',
    '孕前优生健康检查覆盖率',
    '国家免费孕前优生健康检查目标人群覆盖率',
    '国家免费孕前优生健康检查覆盖率',
    '孕前优生检查率',
    '免费孕前优生检查覆盖率',
    '孕优检查率',
    '孕优检查覆盖率',
    '孕优覆盖率',
    '孕前优生健康检查完成率',
    '孕前优生健康检查任务完成率',
    '免费孕前优生健康检查完成率',
    '免费孕前优生健康检查任务完成率',
    '孕优任务完成率',
    '免费孕前检查率',
  ],
  meaning: {
    zh: '接受免费孕前优生健康检查的人数(对数×2)与年度目标人群数之比',
    en: 'Persons given the free preconception examination (couples times two) per hundred persons of the target of the year',
  },
  kind: 'ratio',
  unit: percent,
  numerator: { plus: [{ times: '2', of: preconceptionExaminedCouples, unit: persons }] },
  denominator: preconceptionTarget,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '150' },
  source: { title: '国家免费孕前优生健康检查项目', verified: false, note: '名称与数值见于地方公布材料,公式为通行定义' },
  note: {
    zh: '分母是计划数或任务数,可超过100%,江苏省2018年公布为104.6%;对与人不能混用。',
    en: 'The denominator is a plan or a quota, so more than 100% is lawful (Jiangsu published 104.6% for 2018). Do not mix couples and persons.',
  },
  examples: [
    {
      given: { preconceptionExaminedCouples: 1046, preconceptionTarget: 2000 },
      gives: '104.6%',
      source: 'worked by hand: 1046 × 2 ÷ 2000 = 1.046',
      written: '免费孕前优生健康检查目标人群覆盖率104.6%',
    },
  ],
} as const satisfies Indicator;

/** 叶酸服用率: women given folic acid among those who should take it. */
export const folicAcidCoverage = {
  id: 'folicAcidCoverage',
  name: { zh: '叶酸服用率', en: 'Folic acid coverage' },
  aliases: [
    '增补叶酸服用率',
    '叶酸补服率',
    '叶酸服用覆盖率',
    '增补叶酸率',
    '叶酸增补率',
    '叶酸补服覆盖率',
    '免费叶酸服用率',
  ],
  meaning: {
    zh: '服用叶酸的妇女数占应服用叶酸的妇女数的比例',
    en: 'Women given folic acid among women who should take it',
  },
  kind: 'proportion',
  unit: percent,
  numerator: womenFolicAcid,
  denominator: womenFolicAcidDue,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '增补叶酸预防神经管缺陷项目', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '报告常写发放份数,一人可领多份,不能当作人数;领取也不等于按要求服用。',
    en: 'Reports often give packets handed out, several to a woman: they are not women. Nor is being given it the same as taking it as required.',
  },
  examples: [
    {
      given: { womenFolicAcid: 1840, womenFolicAcidDue: 2000 },
      gives: '92.0%',
      source: 'worked by hand: 1840 ÷ 2000 = 0.92',
    },
  ],
} as const satisfies Indicator;

/** 宫颈癌筛查覆盖率: women screened for cervical cancer over the target of the year. */
export const cervicalCancerScreeningCoverage = {
  id: 'cervicalCancerScreeningCoverage',
  name: { zh: '宫颈癌筛查覆盖率', en: 'Cervical cancer screening coverage' },
  aliases: [
    '宫颈癌筛查任务完成率',
    '宫颈癌筛查完成率',
    '宫颈癌检查任务完成率',
    '宫颈癌筛查率',
    '宫颈癌检查率',
    '宫颈癌检查完成率',
    '宫颈癌检查覆盖率',
    '妇女宫颈癌筛查率',
    '农村妇女宫颈癌筛查率',
    '适龄妇女宫颈癌筛查率',
    '农村妇女宫颈癌筛查覆盖率',
    '适龄妇女宫颈癌筛查覆盖率',
    '农村妇女宫颈癌检查率',
    '子宫颈癌筛查率',
  ],
  meaning: {
    zh: '期内宫颈癌筛查人数与年度筛查目标人数(任务数)之比',
    en: 'Women screened for cervical cancer in the period per hundred women of the target (quota) of the year',
  },
  kind: 'ratio',
  unit: percent,
  numerator: womenCervicalScreened,
  denominator: cervicalScreeningTarget,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '150' },
  source: { title: '农村妇女“两癌”检查项目', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '这是任务完成率;占35—64岁妇女的人群覆盖率(3—5年内查过)水平完全不同,须写明。',
    en: 'This is completion of a quota; coverage of women aged 35 to 64 within three to five years is on another level altogether. Say which.',
  },
  examples: [
    {
      given: { womenCervicalScreened: 5130, cervicalScreeningTarget: 5000 },
      gives: '102.6%',
      source: 'worked by hand: 5130 ÷ 5000 = 1.026',
    },
  ],
} as const satisfies Indicator;

/** 乳腺癌筛查覆盖率: women screened for breast cancer over the target of the year. */
export const breastCancerScreeningCoverage = {
  id: 'breastCancerScreeningCoverage',
  name: { zh: '乳腺癌筛查覆盖率', en: 'Breast cancer screening coverage' },
  aliases: [
    '乳腺癌筛查任务完成率',
    '乳腺癌筛查完成率',
    '乳腺癌检查任务完成率',
    '乳腺癌筛查率',
    '乳腺癌检查率',
    '乳腺癌检查完成率',
    '乳腺癌检查覆盖率',
    '妇女乳腺癌筛查率',
    '农村妇女乳腺癌筛查率',
    '适龄妇女乳腺癌筛查率',
    '农村妇女乳腺癌筛查覆盖率',
    '适龄妇女乳腺癌筛查覆盖率',
    '农村妇女乳腺癌检查率',
  ],
  meaning: {
    zh: '期内乳腺癌筛查人数与年度筛查目标人数(任务数)之比',
    en: 'Women screened for breast cancer in the period per hundred women of the target (quota) of the year',
  },
  kind: 'ratio',
  unit: percent,
  numerator: womenBreastScreened,
  denominator: breastScreeningTarget,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '150' },
  source: { title: '农村妇女“两癌”检查项目', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '有的报告把两癌合计,且以人次计,不能拆分,也不能除以妇女人数。',
    en: 'Some reports give both cancers together, in person-times: they cannot be split, nor divided by women.',
  },
  examples: [
    {
      given: { womenBreastScreened: 1470, breastScreeningTarget: 1500 },
      gives: '98.0%',
      source: 'worked by hand: 1470 ÷ 1500 = 0.98',
    },
  ],
} as const satisfies Indicator;

/** 孕前优生健康检查人数: persons in the couples examined, two a couple. */
export const preconceptionExaminedPersons = {
  id: 'preconceptionExaminedPersons',
  name: { zh: '孕前优生健康检查人数', en: 'Persons given a preconception examination' },
  aliases: ['免费孕前优生健康检查人数', '孕优检查人数', '孕前优生检查人数', '参加孕前优生健康检查人数', '孕优人数'],
  meaning: {
    zh: '接受免费孕前优生健康检查的人数,一对夫妇计2人',
    en: 'Persons given the free preconception examination, two a couple',
  },
  kind: 'count',
  unit: persons,
  numerator: { plus: [{ times: '2', of: preconceptionExaminedCouples, unit: persons }] },
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '国家免费孕前优生健康检查项目', verified: false, note: '名称与数值见于地方公布材料' },
  note: {
    zh: '对数与人数常混用:1254对即2508人。',
    en: 'Couples and persons are often mistaken for each other: 1254 couples are 2508 persons.',
  },
  examples: [
    {
      given: { preconceptionExaminedCouples: 1254 },
      gives: '2508人',
      source: 'worked by hand: 1254 × 2 = 2508',
    },
  ],
} as const satisfies Indicator;
