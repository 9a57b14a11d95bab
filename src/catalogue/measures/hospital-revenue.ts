import type { StandardMeasure } from '../../model/standard.js';
import { yuan } from '../../value/unit.js';

/** 医疗收入: medical revenue of the period, drugs included. */
export const medicalRevenue = {
  id: 'medicalRevenue',
  name: { zh: '医疗收入', en: 'Medical revenue' },
  aliases: ['医疗总收入', '医疗业务收入', '医疗收入总额', '医院医疗收入', '医疗总收入额'],
  meaning: {
    zh: '期内医疗收入,按现行医院会计制度含药品收入',
    en: 'Medical revenue in the period; drugs are part of it under hospital accounting as it now stands',
  },
  unit: yuan,
  of: 'facility',
  sum: 'medicalRevenue',
  overTime: 'flow',
  sumOf: ['drugRevenue', 'consumablesRevenue', 'examinationRevenue', 'serviceRevenue', 'otherMedicalRevenue'],
} as const satisfies StandardMeasure;

/** 上年同期医疗收入: medical revenue of the same period a year before. */
export const medicalRevenueYearBefore = {
  id: 'medicalRevenueYearBefore',
  name: { zh: '上年同期医疗收入', en: 'Medical revenue, a year before' },
  aliases: ['上年医疗收入', '去年同期医疗收入', '上年度医疗收入', '上年同期医疗总收入'],
  meaning: { zh: '上一年同一时期的医疗收入', en: 'Medical revenue of the same period a year before' },
  unit: yuan,
  of: 'facility',
  sum: 'medicalRevenue',
  overTime: 'flow',
  lag: { years: 1 },
} as const satisfies StandardMeasure;

/** 门诊医药费用: what outpatient and emergency visits were charged, drugs included. */
export const outpatientRevenue = {
  id: 'outpatientRevenue',
  name: { zh: '门诊医药费用', en: 'Outpatient revenue' },
  aliases: ['门诊收入', '门急诊收入', '门诊医疗收入', '门急诊医疗收入', '门急诊医药费用', '门诊医疗总收入'],
  meaning: {
    zh: '期内门急诊医疗收入,含药品',
    en: 'Revenue from outpatient and emergency visits in the period, drugs included',
  },
  unit: yuan,
  of: 'facility',
  sum: 'outpatientRevenue',
  overTime: 'flow',
  partOf: ['medicalRevenue'],
} as const satisfies StandardMeasure;

/** 出院者住院医药费用: what the stays that ended in the period cost in all. */
export const inpatientRevenue = {
  id: 'inpatientRevenue',
  name: { zh: '出院者住院医药费用', en: 'Inpatient charges of discharged patients' },
  aliases: [
    '出院者住院费用',
    '出院患者住院费用',
    '住院医药费用',
    '出院患者住院医药费用',
    '出院病人住院医药费用',
    '出院者医药费用总额',
  ],
  meaning: {
    zh: '期内出院者整个住院期间的医药费用',
    en: 'Charges for the whole stay of the patients discharged in the period',
  },
  unit: yuan,
  of: 'facility',
  sum: 'inpatientRevenue',
  overTime: 'flow',
  usuallyPartOf: ['medicalRevenue'],
} as const satisfies StandardMeasure;

/** 药品收入: western and Chinese patent medicines, and herbal pieces. */
export const drugRevenue = {
  id: 'drugRevenue',
  name: { zh: '药品收入', en: 'Drug revenue' },
  aliases: ['药品总收入', '药品费收入', '药费收入', '药品销售收入', '药品收入总额'],
  meaning: {
    zh: '西药、中成药和中药饮片收入',
    en: 'Revenue from western and Chinese patent medicines and herbal pieces',
  },
  unit: yuan,
  of: 'facility',
  sum: 'drugRevenue',
  overTime: 'flow',
  partOf: ['medicalRevenue'],
} as const satisfies StandardMeasure;

/** 中药饮片收入: to be taken off where drug revenue is wanted without herbal pieces. */
export const herbalPieceRevenue = {
  id: 'herbalPieceRevenue',
  name: { zh: '中药饮片收入', en: 'Revenue from herbal pieces' },
  aliases: ['中草药收入', '饮片收入', '中药饮片费收入', '中药饮片销售收入'],
  unit: yuan,
  of: 'facility',
  sum: 'herbalPieceRevenue',
  overTime: 'flow',
  partOf: ['drugRevenue'],
} as const satisfies StandardMeasure;

/** 卫生材料收入: consumables that patients were charged for. */
export const consumablesRevenue = {
  id: 'consumablesRevenue',
  name: { zh: '卫生材料收入', en: 'Consumables revenue' },
  aliases: ['耗材收入', '医用耗材收入', '卫材收入', '医用材料收入', '卫生材料费收入', '耗材总收入'],
  meaning: { zh: '向患者单独收费的卫生材料收入', en: 'Revenue from consumables that patients are charged for' },
  unit: yuan,
  of: 'facility',
  sum: 'consumablesRevenue',
  overTime: 'flow',
  partOf: ['medicalRevenue'],
} as const satisfies StandardMeasure;

/** 检查化验收入: revenue from examinations and laboratory tests. */
export const examinationRevenue = {
  id: 'examinationRevenue',
  name: { zh: '检查化验收入', en: 'Revenue from examinations and tests' },
  aliases: [
    '检查、化验收入',
    '检查检验收入',
    '检查和化验收入',
    '检查与化验收入',
    '检查、检验收入',
    '检查化验费收入',
    '检验检查收入',
  ],
  unit: yuan,
  of: 'facility',
  sum: 'examinationRevenue',
  overTime: 'flow',
  partOf: ['medicalRevenue'],
} as const satisfies StandardMeasure;

/** 医疗服务收入: what the work itself earns – consultation, beds, treatment, operations, nursing. */
export const serviceRevenue = {
  id: 'serviceRevenue',
  name: { zh: '医疗服务收入', en: 'Medical-service revenue' },
  aliases: ['医疗服务性收入', '技术劳务性收入', '医疗技术服务收入', '技术劳务收入', '医疗服务总收入'],
  meaning: {
    zh: '挂号、诊察、床位、治疗、手术、护理和药事服务等收入,不含药品、卫生材料、检查和化验',
    en: 'Revenue from registration, consultation, beds, treatment, operations, nursing and dispensing; drugs, consumables, examinations and tests left out',
  },
  unit: yuan,
  of: 'facility',
  sum: 'serviceRevenue',
  overTime: 'flow',
  partOf: ['medicalRevenue'],
} as const satisfies StandardMeasure;

/** 其他医疗收入: medical revenue of no other class. */
export const otherMedicalRevenue = {
  id: 'otherMedicalRevenue',
  name: { zh: '其他医疗收入', en: 'Other medical revenue' },
  meaning: {
    zh: '医疗收入中不属于药品、卫生材料、检查化验和医疗服务的部分',
    en: 'Medical revenue other than drugs, consumables, examinations, tests and services',
  },
  unit: yuan,
  of: 'facility',
  sum: 'otherMedicalRevenue',
  overTime: 'flow',
  partOf: ['medicalRevenue'],
} as const satisfies StandardMeasure;

/** 消耗的卫生材料费: the cost of all consumables used, charged for or not. */
export const consumablesCost = {
  id: 'consumablesCost',
  name: { zh: '消耗的卫生材料费', en: 'Cost of consumables used' },
  aliases: ['卫生材料费', '卫生材料消耗', '卫生材料支出', '卫生材料费用', '卫材费用', '卫生材料消耗费用'],
  meaning: {
    zh: '期内消耗的卫生材料成本,不论是否向患者收费',
    en: 'Cost of the consumables used in the period, charged to patients or not',
  },
  unit: yuan,
  of: 'facility',
  sum: 'consumablesCost',
  overTime: 'flow',
} as const satisfies StandardMeasure;
