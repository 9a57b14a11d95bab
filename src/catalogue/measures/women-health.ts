import type { StandardMeasure } from '../../model/standard.js';
import { couples, persons } from '../../value/unit.js';
import { residing } from '../conditions.js';

/** 结婚登记人数: persons who registered a marriage, two a couple. */
export const marriageRegistrants = {
  id: 'marriageRegistrants',
  name: { zh: '结婚登记人数', en: 'Persons registering marriage' },
  aliases: [
    '婚前医学检查应查人数',
    '登记结婚人数',
    '办理结婚登记人数',
    '结婚登记总人数',
    '婚前医学检查应检人数',
    '应婚检人数',
    '结婚登记数',
  ],
  meaning: {
    zh: '期内办理结婚登记的人数,一对计2人',
    en: 'Persons who registered a marriage in the period, two a couple',
  },
  unit: persons,
  of: 'person',
  where: { all: [{ known: 'marriageRegisteredOn' }, { during: 'marriageRegisteredOn' }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 婚前医学检查人数: persons given a premarital examination. */
export const premaritalExamined = {
  id: 'premaritalExamined',
  name: { zh: '婚前医学检查人数', en: 'Persons given a premarital examination' },
  aliases: [
    '婚检人数',
    '婚前检查人数',
    '免费婚检人数',
    '婚前医学检查数',
    '参加婚检人数',
    '接受婚检人数',
    '婚前健康检查人数',
    '婚前保健人数',
    '免费婚前检查人数',
    '免费婚前医学检查人数',
    '接受婚前医学检查人数',
    '参加婚前医学检查人数',
    '婚检总人数',
  ],
  meaning: {
    zh: '期内接受婚前医学检查的人数,一对计2人',
    en: 'Persons given a premarital examination in the period, two a couple',
  },
  unit: persons,
  of: 'person',
  where: { all: [{ known: 'premaritalExaminedOn' }, { during: 'premaritalExaminedOn' }] },
  overTime: 'flow',
  usuallyPartOf: ['marriageRegistrants'],
} as const satisfies StandardMeasure;

/** 孕前优生健康检查对数: couples given the free preconception examination. */
export const preconceptionExaminedCouples = {
  id: 'preconceptionExaminedCouples',
  name: { zh: '孕前优生健康检查对数', en: 'Couples given a preconception examination' },
  aliases: [
    '孕前优生检查对数',
    '免费孕前优生健康检查对数',
    '孕前优生健康检查夫妇对数',
    '孕优检查对数',
    '孕前优生健康检查夫妻对数',
    '孕前优生健康检查夫妇数',
    '孕前优生检查夫妇对数',
    '免费孕前优生检查对数',
    '国家免费孕前优生健康检查对数',
    '免费孕前检查对数',
    '孕前健康检查对数',
    '免费孕前健康检查对数',
    '孕优对数',
  ],
  meaning: {
    zh: '接受免费孕前优生健康检查的夫妇对数,一对为2人',
    en: 'Couples given the free preconception examination; two persons each',
  },
  unit: couples,
  of: 'area',
  sum: 'preconceptionExaminedCouples',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 孕前优生健康检查目标人群数: persons in couples planning a pregnancy, or the quota, in persons. */
export const preconceptionTarget = {
  id: 'preconceptionTarget',
  name: { zh: '孕前优生健康检查目标人群数', en: 'Target of preconception examination' },
  aliases: [
    '孕优目标人群数',
    '孕前优生健康检查任务人数',
    '计划怀孕夫妇人数',
    '孕优任务数',
    '孕优任务人数',
    '孕前优生健康检查任务数',
    '孕前优生健康检查目标任务数',
    '孕前优生健康检查目标人数',
  ],
  meaning: {
    zh: '年度计划怀孕夫妇人数或下达的任务人数,按人计',
    en: 'Persons in couples planning a pregnancy, or the quota of the year, in persons',
  },
  unit: persons,
  of: 'area',
  sum: 'preconceptionTarget',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 应服用叶酸人数: women who should take folic acid. */
export const womenFolicAcidDue = {
  id: 'womenFolicAcidDue',
  name: { zh: '应服用叶酸人数', en: 'Women who should take folic acid' },
  aliases: [
    '叶酸应服用人数',
    '应补服叶酸人数',
    '叶酸目标人群数',
    '应增补叶酸人数',
    '叶酸应服人数',
    '叶酸目标人数',
    '叶酸应补服人数',
  ],
  meaning: {
    zh: '准备怀孕和孕早期、应增补叶酸的妇女数',
    en: 'Women planning a pregnancy or in its first three months who should take folic acid',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['folicAcidDue', true] }] },
  overTime: 'stock',
  partOf: ['residentPopulation'],
} as const satisfies StandardMeasure;

/** 服用叶酸人数: those of them who were given it. */
export const womenFolicAcid = {
  id: 'womenFolicAcid',
  name: { zh: '服用叶酸人数', en: 'Women given folic acid' },
  aliases: [
    '叶酸服用人数',
    '叶酸发放人数',
    '增补叶酸人数',
    '叶酸服用数',
    '服用叶酸妇女数',
    '发放叶酸人数',
    '免费发放叶酸人数',
    '领取叶酸人数',
    '补服叶酸人数',
    '叶酸补服人数',
    '增补叶酸妇女数',
    '免费增补叶酸人数',
    '叶酸增补人数',
    '免费服用叶酸人数',
  ],
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['folicAcidDue', true] }, { is: ['folicAcid', true] }] },
  overTime: 'stock',
  partOf: ['womenFolicAcidDue'],
} as const satisfies StandardMeasure;

/** 宫颈癌筛查人数: women screened for cervical cancer. */
export const womenCervicalScreened = {
  id: 'womenCervicalScreened',
  name: { zh: '宫颈癌筛查人数', en: 'Women screened for cervical cancer' },
  aliases: [
    '宫颈癌检查人数',
    '完成宫颈癌筛查人数',
    '宫颈癌免费筛查人数',
    '宫颈癌筛查数',
    '宫颈癌实际筛查人数',
    '宫颈癌初筛人数',
    '妇女宫颈癌筛查人数',
    '妇女宫颈癌检查人数',
    '农村妇女宫颈癌筛查人数',
    '农村妇女宫颈癌检查人数',
    '适龄妇女宫颈癌筛查人数',
    '宫颈癌免费检查人数',
    '免费宫颈癌筛查人数',
    '免费宫颈癌检查人数',
    '筛查宫颈癌人数',
    '检查宫颈癌人数',
    '宫颈癌筛查妇女数',
    '完成宫颈癌检查人数',
    '子宫颈癌筛查人数',
  ],
  unit: persons,
  of: 'person',
  where: { all: [{ is: ['sex', 'female'] }, { known: 'cervicalScreenedOn' }, { during: 'cervicalScreenedOn' }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 乳腺癌筛查人数: women screened for breast cancer. */
export const womenBreastScreened = {
  id: 'womenBreastScreened',
  name: { zh: '乳腺癌筛查人数', en: 'Women screened for breast cancer' },
  aliases: [
    '乳腺癌检查人数',
    '完成乳腺癌筛查人数',
    '乳腺癌免费筛查人数',
    '乳腺癌筛查数',
    '乳腺癌实际筛查人数',
    '乳腺癌初筛人数',
    '妇女乳腺癌筛查人数',
    '妇女乳腺癌检查人数',
    '农村妇女乳腺癌筛查人数',
    '农村妇女乳腺癌检查人数',
    '适龄妇女乳腺癌筛查人数',
    '乳腺癌免费检查人数',
    '免费乳腺癌筛查人数',
    '免费乳腺癌检查人数',
    '筛查乳腺癌人数',
    '检查乳腺癌人数',
    '乳腺癌筛查妇女数',
    '完成乳腺癌检查人数',
  ],
  unit: persons,
  of: 'person',
  where: { all: [{ is: ['sex', 'female'] }, { known: 'breastScreenedOn' }, { during: 'breastScreenedOn' }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 宫颈癌筛查目标人数: the quota of the year, or the women it names. */
export const cervicalScreeningTarget = {
  id: 'cervicalScreeningTarget',
  name: { zh: '宫颈癌筛查目标人数', en: 'Target of cervical cancer screening' },
  aliases: [
    '宫颈癌筛查任务数',
    '宫颈癌筛查年度任务数',
    '宫颈癌检查任务数',
    '宫颈癌筛查任务人数',
    '宫颈癌应筛查人数',
    '宫颈癌免费筛查任务数',
    '宫颈癌检查任务人数',
  ],
  meaning: {
    zh: '年度下达的宫颈癌筛查任务数或目标妇女数',
    en: 'Women to be screened for cervical cancer in the year: the quota, or the women it names',
  },
  unit: persons,
  of: 'area',
  sum: 'cervicalScreeningTarget',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 乳腺癌筛查目标人数: the quota of the year, or the women it names. */
export const breastScreeningTarget = {
  id: 'breastScreeningTarget',
  name: { zh: '乳腺癌筛查目标人数', en: 'Target of breast cancer screening' },
  aliases: [
    '乳腺癌筛查任务数',
    '乳腺癌筛查年度任务数',
    '乳腺癌检查任务数',
    '乳腺癌筛查任务人数',
    '乳腺癌应筛查人数',
    '乳腺癌免费筛查任务数',
    '乳腺癌检查任务人数',
  ],
  meaning: {
    zh: '年度下达的乳腺癌筛查任务数或目标妇女数',
    en: 'Women to be screened for breast cancer in the year: the quota, or the women it names',
  },
  unit: persons,
  of: 'area',
  sum: 'breastScreeningTarget',
  overTime: 'flow',
} as const satisfies StandardMeasure;
