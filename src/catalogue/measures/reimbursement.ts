import type { Condition } from '../../model/condition.js';
import type { records } from '../../model/records/index.js';
import type { StandardMeasure } from '../../model/standard.js';
import { yuan } from '../../value/unit.js';

type ClaimCondition = Condition<'claim', typeof records>;

const admission = { all: [{ during: 'settled' }, { is: ['setting', 'inpatient'] }] } as const satisfies ClaimCondition;

const chronicCare = { all: [{ during: 'settled' }, { is: ['setting', 'chronic'] }] } as const satisfies ClaimCondition;

/** 住院总费用: the whole expense of the admissions settled. */
export const inpatientExpense = {
  id: 'inpatientExpense',
  name: { zh: '住院总费用', en: 'Total inpatient expense' },
  aliases: [
    '住院医疗总费用',
    '住院费用总额',
    '参保人住院总费用',
    '住院医疗费用总额',
    '住院医疗费用',
    '住院费用总金额',
    '住院总医疗费用',
    '住院费用合计',
    '住院医药总费用',
    '产生住院总费用',
  ],
  meaning: {
    zh: '期内结算的参保人住院医疗费用,政策范围内外都算',
    en: 'Expense of the admissions settled in the period, within the policy and outside it',
  },
  unit: yuan,
  of: 'claim',
  where: admission,
  sum: 'total',
  overTime: 'flow',
  sumOf: [
    'basicPaidInpatient',
    'seriousIllnessPaidInpatient',
    'assistancePaidInpatient',
    'supplementPaidInpatient',
    'outOfPocketInpatient',
  ],
} as const satisfies StandardMeasure;

/** 政策范围内住院费用: the part on the lists, deductible and all. */
export const eligibleInpatientExpense = {
  id: 'eligibleInpatientExpense',
  name: { zh: '政策范围内住院费用', en: 'Inpatient expense within the policy' },
  aliases: [
    '合规住院费用',
    '政策范围内住院医疗费用',
    '可报销住院费用',
    '政策范围内医疗费用',
    '政策范围内费用',
    '政策内住院费用',
    '住院合规费用',
    '住院合规医疗费用',
    '合规医疗费用',
    '住院政策范围内费用',
    '住院政策范围内医疗费用',
  ],
  meaning: {
    zh: '目录和限价以内的住院费用,含起付线',
    en: 'Expense on the lists and within their limits, the deductible included',
  },
  unit: yuan,
  of: 'claim',
  where: admission,
  sum: 'eligible',
  overTime: 'flow',
  partOf: ['inpatientExpense'],
} as const satisfies StandardMeasure;

/** 基本医保支付的住院费用: inpatient expense paid by basic insurance. */
export const basicPaidInpatient = {
  id: 'basicPaidInpatient',
  name: { zh: '基本医保支付的住院费用', en: 'Inpatient expense paid by basic insurance' },
  aliases: [
    '住院统筹基金支付',
    '新农合住院补偿金额',
    '住院补偿金额',
    '住院费用统筹基金支付',
    '住院费用基本医保支付',
    '基本医保支付住院费用',
    '住院基本医保支付',
    '基本医保住院支付',
    '住院医保报销金额',
    '新农合住院补偿额',
  ],
  meaning: {
    zh: '基本医保统筹基金支付额,不含个人账户',
    en: 'Paid by the pooled fund of basic insurance; personal accounts left out',
  },
  unit: yuan,
  of: 'claim',
  where: admission,
  sum: 'basicPaid',
  overTime: 'flow',
  partOf: ['inpatientExpense', 'eligibleInpatientExpense'],
} as const satisfies StandardMeasure;

/** 大病保险支付的住院费用: inpatient expense paid by serious-illness insurance. */
export const seriousIllnessPaidInpatient = {
  id: 'seriousIllnessPaidInpatient',
  name: { zh: '大病保险支付的住院费用', en: 'Inpatient expense paid by serious-illness insurance' },
  aliases: ['大病保险住院赔付', '住院大病保险支付', '大病保险住院支付', '住院费用大病保险支付', '大病保险支付住院费用'],
  unit: yuan,
  of: 'claim',
  where: admission,
  sum: 'seriousIllnessPaid',
  overTime: 'flow',
  partOf: ['inpatientExpense'],
} as const satisfies StandardMeasure;

/** 医疗救助支付的住院费用: inpatient expense paid by medical assistance. */
export const assistancePaidInpatient = {
  id: 'assistancePaidInpatient',
  name: { zh: '医疗救助支付的住院费用', en: 'Inpatient expense paid by medical assistance' },
  aliases: ['住院医疗救助金额', '住院医疗救助支付', '医疗救助住院支付', '住院费用医疗救助支付', '医疗救助支付住院费用'],
  unit: yuan,
  of: 'claim',
  where: admission,
  sum: 'assistancePaid',
  overTime: 'flow',
  partOf: ['inpatientExpense'],
} as const satisfies StandardMeasure;

/** 补充保障支付的住院费用: inpatient expense paid by supplementary protection. */
export const supplementPaidInpatient = {
  id: 'supplementPaidInpatient',
  name: { zh: '补充保障支付的住院费用', en: 'Inpatient expense paid by supplementary protection' },
  aliases: [
    '住院兜底保障支付',
    '住院二次报销金额',
    '住院补充保障支付',
    '住院政府兜底支付',
    '住院补充医疗保险支付',
    '住院费用兜底保障支付',
  ],
  meaning: {
    zh: '大病再报销、财政兜底和其他补充保障的支付额',
    en: 'Paid by second reimbursement, fiscal backstop and other supplements',
  },
  unit: yuan,
  of: 'claim',
  where: admission,
  sum: 'supplementPaid',
  overTime: 'flow',
  partOf: ['inpatientExpense'],
} as const satisfies StandardMeasure;

/** 个人负担的住院费用: co-payment within the lists, and all that is outside them. */
export const outOfPocketInpatient = {
  id: 'outOfPocketInpatient',
  name: { zh: '个人负担的住院费用', en: 'Inpatient expense out of pocket' },
  aliases: [
    '住院个人自付费用',
    '个人自付住院费用',
    '住院自付费用',
    '住院个人自付金额',
    '住院患者自付费用',
    '住院个人负担费用',
    '住院个人支付费用',
    '个人自付住院医疗费用',
    '住院个人自付',
  ],
  meaning: {
    zh: '目录内自付与目录外自费之和,含个人账户支付',
    en: 'Co-payment within the lists and all that is outside them, personal accounts included',
  },
  unit: yuan,
  of: 'claim',
  where: admission,
  sum: 'outOfPocket',
  overTime: 'flow',
  partOf: ['inpatientExpense'],
} as const satisfies StandardMeasure;

/** 门诊特殊慢性病费用: expense of outpatient care for listed chronic diseases. */
export const chronicExpense = {
  id: 'chronicExpense',
  name: { zh: '门诊特殊慢性病费用', en: 'Expense of special chronic diseases, outpatient' },
  aliases: [
    '门诊特殊慢性病医疗费用',
    '门诊慢特病费用',
    '慢性病门诊医疗费用',
    '慢性病门诊费用',
    '门诊慢性病费用',
    '门诊慢性病医疗费用',
    '门诊慢特病医疗费用',
    '门诊特慢病费用',
    '慢病门诊费用',
  ],
  unit: yuan,
  of: 'claim',
  where: chronicCare,
  sum: 'total',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 基本医保支付的门诊特殊慢性病费用: outpatient expense of special chronic diseases paid by basic insurance. */
export const basicPaidChronic = {
  id: 'basicPaidChronic',
  name: {
    zh: '基本医保支付的门诊特殊慢性病费用',
    en: 'Outpatient expense of special chronic diseases paid by basic insurance',
  },
  aliases: [
    '门诊特殊慢性病统筹基金支付',
    '门诊慢特病统筹基金支付',
    '门诊慢性病统筹基金支付',
    '门诊慢性病医保支付',
    '门诊慢特病基本医保支付',
  ],
  unit: yuan,
  of: 'claim',
  where: chronicCare,
  sum: 'basicPaid',
  overTime: 'flow',
  partOf: ['chronicExpense'],
} as const satisfies StandardMeasure;

/** 大病保险支付的门诊特殊慢性病费用: outpatient expense of special chronic diseases paid by serious-illness insurance. */
export const seriousIllnessPaidChronic = {
  id: 'seriousIllnessPaidChronic',
  name: {
    zh: '大病保险支付的门诊特殊慢性病费用',
    en: 'Outpatient expense of special chronic diseases paid by serious-illness insurance',
  },
  aliases: ['门诊慢特病大病保险支付', '门诊慢性病大病保险支付'],
  unit: yuan,
  of: 'claim',
  where: chronicCare,
  sum: 'seriousIllnessPaid',
  overTime: 'flow',
  partOf: ['chronicExpense'],
} as const satisfies StandardMeasure;

/** 医疗救助支付的门诊特殊慢性病费用: outpatient expense of special chronic diseases paid by medical assistance. */
export const assistancePaidChronic = {
  id: 'assistancePaidChronic',
  name: {
    zh: '医疗救助支付的门诊特殊慢性病费用',
    en: 'Outpatient expense of special chronic diseases paid by medical assistance',
  },
  aliases: ['门诊慢特病医疗救助支付', '门诊慢性病医疗救助支付'],
  unit: yuan,
  of: 'claim',
  where: chronicCare,
  sum: 'assistancePaid',
  overTime: 'flow',
  partOf: ['chronicExpense'],
} as const satisfies StandardMeasure;

/** 补充保障支付的门诊特殊慢性病费用: outpatient expense of special chronic diseases paid by supplementary protection. */
export const supplementPaidChronic = {
  id: 'supplementPaidChronic',
  name: {
    zh: '补充保障支付的门诊特殊慢性病费用',
    en: 'Outpatient expense of special chronic diseases paid by supplementary protection',
  },
  aliases: ['门诊特殊慢性病兜底保障支付', '门诊慢特病补充保障支付', '门诊慢性病兜底保障支付'],
  unit: yuan,
  of: 'claim',
  where: chronicCare,
  sum: 'supplementPaid',
  overTime: 'flow',
  partOf: ['chronicExpense'],
} as const satisfies StandardMeasure;
