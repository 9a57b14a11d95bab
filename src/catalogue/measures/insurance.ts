import type { StandardMeasure } from '../../model/standard.js';
import { institutions, persons, personTimes, yuan } from '../../value/unit.js';
import { present } from '../conditions.js';

/** 参保人数: persons enrolled in basic medical insurance on the period's last day. */
export const insuredPersons = {
  id: 'insuredPersons',
  name: { zh: '参保人数', en: 'Persons enrolled in basic insurance' },
  aliases: [
    '基本医疗保险参保人数',
    '基本医保参保人数',
    '医保参保人数',
    '城乡居民医保参保人数',
    '参保总人数',
    '参保人口数',
    '参保居民数',
    '城乡居民参保人数',
    '城乡居民基本医疗保险参保人数',
    '参加基本医疗保险人数',
    '参加基本医保人数',
    '参加医保人数',
    '参加医疗保险人数',
    '参加城乡居民医保人数',
    '参加城乡居民基本医保人数',
    '参加城乡居民基本医疗保险人数',
    '参加城乡居民医疗保险人数',
    '医疗保险参保人数',
    '居民医保参保人数',
    '全口径参保人数',
  ],
  meaning: {
    zh: '期末参加基本医疗保险的人数',
    en: 'Persons enrolled in basic medical insurance on the last day of the period',
  },
  unit: persons,
  of: 'person',
  where: { all: [present, { is: ['insured', true] }] },
  overTime: 'stock',
  usuallyPartOf: ['insurablePersons'],
} as const satisfies StandardMeasure;

/** 应参保人数: persons who should be enrolled. */
export const insurablePersons = {
  id: 'insurablePersons',
  name: { zh: '应参保人数', en: 'Persons who should be enrolled in basic insurance' },
  aliases: [
    '应参保人口数',
    '应参加基本医疗保险人数',
    '应参保人员数',
    '应参保总人数',
    '应参加基本医保人数',
    '应参保居民数',
  ],
  meaning: {
    zh: '期末应参加基本医疗保险的人数;按常住还是户籍,须声明',
    en: 'Persons who should be enrolled on the last day of the period; state whether residents or the registered',
  },
  unit: persons,
  of: 'person',
  where: { all: [present, { is: ['insurable', true] }] },
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 参合人数: members of the new rural cooperative medical scheme. */
export const ncmsMembers = {
  id: 'ncmsMembers',
  name: { zh: '参合人数', en: 'Members of the new rural cooperative scheme' },
  aliases: [
    '新农合参合人数',
    '参加新农合人数',
    '参合农民数',
    '参合人口数',
    '参合农民人数',
    '参合总人数',
    '参合农业人口数',
    '参合农民总数',
    '新型农村合作医疗参合人数',
    '参加新型农村合作医疗人数',
    '参加农村合作医疗人数',
    '参加合作医疗人数',
    '新农合参保人数',
    '参合群众人数',
  ],
  unit: persons,
  of: 'person',
  where: { all: [present, { is: ['ncms', true] }] },
  overTime: 'stock',
  usuallyPartOf: ['agriculturalPopulation'],
} as const satisfies StandardMeasure;

/** 农业户籍人口数: whom the cooperative scheme was for. */
export const agriculturalPopulation = {
  id: 'agriculturalPopulation',
  name: { zh: '农业户籍人口数', en: 'Agricultural registered population' },
  aliases: [
    '应参合人数',
    '应参合农业户籍人口数',
    '农业人口数',
    '农村户籍人口数',
    '农业户口人口数',
    '应参合农民数',
    '应参合人口数',
    '农业户籍总人口',
  ],
  unit: persons,
  of: 'person',
  where: { all: [present, { is: ['registered', true] }, { is: ['agricultural', true] }] },
  overTime: 'stock',
  partOf: ['registeredPopulation'],
} as const satisfies StandardMeasure;

/** 医保基金收入: what the fund took in, subsidies and contributions. */
export const insuranceFundIncome = {
  id: 'insuranceFundIncome',
  name: { zh: '医保基金收入', en: 'Income of the insurance fund' },
  aliases: [
    '当年基金筹资额',
    '基本医保基金收入',
    '基金筹资总额',
    '筹资总额',
    '基金收入',
    '基金总收入',
    '医保基金总收入',
    '基本医疗保险基金收入',
    '基本医疗保险基金总收入',
    '基本医保基金总收入',
    '城乡居民医保基金收入',
    '医保基金筹资总额',
    '基金筹资额',
    '统筹基金收入',
    '医疗保险基金收入',
  ],
  meaning: {
    zh: '期内财政补助与个人缴费等基金收入',
    en: 'Subsidies, contributions and other income of the fund in the period',
  },
  unit: yuan,
  of: 'area',
  sum: 'insuranceFundIncome',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 医保基金支出: what the fund paid out. */
export const insuranceFundExpenditure = {
  id: 'insuranceFundExpenditure',
  name: { zh: '医保基金支出', en: 'Expenditure of the insurance fund' },
  aliases: [
    '当年基金支出',
    '基本医保基金支出',
    '基金支出总额',
    '医保基金支出总额',
    '基金支出',
    '基金总支出',
    '医保基金总支出',
    '基本医疗保险基金支出',
    '基本医疗保险基金总支出',
    '基本医保基金总支出',
    '城乡居民医保基金支出',
    '统筹基金支出',
    '医疗保险基金支出',
  ],
  unit: yuan,
  of: 'area',
  sum: 'insuranceFundExpenditure',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 统筹基金累计结余: what the pooled fund holds on the period's last day. */
export const insuranceFundBalance = {
  id: 'insuranceFundBalance',
  name: { zh: '统筹基金累计结余', en: 'Accumulated balance of the pooled fund' },
  aliases: [
    '基金累计结余',
    '医保基金累计结余',
    '累计结余',
    '医保基金结余',
    '医保基金累计结存',
    '基金累计结存',
    '基金滚存结余',
    '医保基金滚存结余',
    '统筹基金累计结存',
    '城乡居民医保基金累计结余',
    '基本医疗保险基金累计结余',
    '基金累计结余额',
  ],
  unit: yuan,
  of: 'area',
  sum: 'insuranceFundBalance',
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 专项救治病种患者数: patients confirmed with an illness on the list of the year. */
export const seriousIllnessPatients = {
  id: 'seriousIllnessPatients',
  name: { zh: '专项救治病种患者数', en: 'Patients with a listed serious illness' },
  aliases: [
    '确诊大病患者数',
    '大病患者数',
    '大病专项救治病种患者数',
    '确诊大病患者人数',
    '大病确诊患者数',
    '大病患者人数',
    '大病贫困患者数',
    '30种大病患者数',
    '30种大病贫困患者数',
    '核实大病患者数',
    '核实30种大病贫困患者数',
    '患大病人数',
    '罹患大病人数',
    '专项救治病种患者人数',
    '大病患者总数',
  ],
  meaning: {
    zh: '期末在世、确诊当年病种目录内大病的患者数',
    en: 'Living patients confirmed with an illness on the list of the year',
  },
  unit: persons,
  of: 'person',
  where: { all: [present, { is: ['seriousIllness', true] }] },
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 大病已救治患者数: those of them who were treated. */
export const seriousIllnessTreated = {
  id: 'seriousIllnessTreated',
  name: { zh: '大病已救治患者数', en: 'Patients treated for a listed serious illness' },
  aliases: [
    '大病集中救治人数',
    '大病救治人数',
    '已救治大病患者数',
    '大病已救治人数',
    '大病患者已救治人数',
    '大病患者救治人数',
    '大病专项救治人数',
    '大病救治患者数',
    '大病集中救治患者数',
    '专项救治人数',
    '集中救治大病患者数',
    '救治大病患者数',
    '救治大病患者人数',
    '救治大病贫困患者数',
    '已救治大病人数',
  ],
  unit: persons,
  of: 'person',
  where: { all: [present, { is: ['seriousIllness', true] }, { is: ['treated', true] }] },
  overTime: 'stock',
  partOf: ['seriousIllnessPatients'],
  usuallyPartOf: ['seriousIllnessTreatments'],
} as const satisfies StandardMeasure;

/** 大病救治人次: treatments, of which one patient may have many. */
export const seriousIllnessTreatments = {
  id: 'seriousIllnessTreatments',
  name: { zh: '大病救治人次', en: 'Treatments of listed serious illnesses' },
  aliases: [
    '大病集中救治人次',
    '专项救治人次',
    '大病专项救治人次',
    '大病累计救治人次',
    '大病患者累计救治人次',
    '大病患者救治人次',
    '救治大病患者人次',
    '大病集中救治总人次',
  ],
  unit: personTimes,
  of: 'area',
  sum: 'seriousIllnessTreatments',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 符合办卡条件的慢性病患者数: who may hold a card for special chronic diseases. */
export const chronicCardCandidates = {
  id: 'chronicCardCandidates',
  name: { zh: '符合办卡条件的慢性病患者数', en: 'Patients eligible for a chronic-disease card' },
  aliases: [
    '应办慢性病卡人数',
    '符合门诊特殊慢性病办卡条件人数',
    '符合办卡条件人数',
    '应办慢病卡人数',
    '符合慢病办卡条件人数',
    '符合慢性病办卡条件人数',
    '符合门诊慢性病办卡条件人数',
  ],
  unit: persons,
  of: 'person',
  where: { all: [present, { is: ['chronicCardEligible', true] }] },
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 已办门诊特殊慢性病卡人数: those of them who hold one. */
export const chronicCardHolders = {
  id: 'chronicCardHolders',
  name: { zh: '已办门诊特殊慢性病卡人数', en: 'Holders of a chronic-disease card' },
  aliases: [
    '门诊特殊慢性病卡发放人数',
    '发放门诊特殊慢病卡',
    '慢性病卡办卡人数',
    '已办慢病卡人数',
    '发放慢病卡张数',
    '发放慢性病卡张数',
    '发放慢病卡人数',
    '发放慢性病卡人数',
    '办理慢病卡人数',
    '办理慢性病卡人数',
    '办理慢病卡张数',
    '办理门诊慢性病卡人数',
    '发放门诊慢性病卡张数',
    '慢病卡发放数',
    '慢病卡办卡人数',
    '慢病卡持卡人数',
    '门诊慢特病办卡人数',
    '门诊慢性病办卡人数',
    '门诊特殊慢性病办卡人数',
    '已办慢性病卡人数',
  ],
  unit: persons,
  of: 'person',
  where: { all: [present, { is: ['chronicCardEligible', true] }, { is: ['chronicCard', true] }] },
  overTime: 'stock',
  partOf: ['chronicCardCandidates'],
} as const satisfies StandardMeasure;

/** 开通医保结算的村卫生室数: village clinics that settle claims on the spot. */
export const settlingVillageClinics = {
  id: 'settlingVillageClinics',
  name: { zh: '开通医保结算的村卫生室数', en: 'Village clinics that settle insurance claims' },
  aliases: [
    '开通医保结算村卫生室',
    '开通村卫结算系统的村卫生室数',
    '村卫生室医保结算点数',
    '村卫生室开通医保结算数',
    '村卫生室医保结算开通数',
    '开通医保直接结算的村卫生室数',
    '开通医保结算村卫生室数',
    '开通医保结算的村卫生所数',
    '开通新农合结算的村卫生室数',
    '实现医保结算的村卫生室数',
    '医保定点村卫生室数',
  ],
  unit: institutions,
  of: 'facility',
  where: { all: [{ is: ['type', 'villageClinic'] }, { is: ['insuranceSettlement', true] }] },
  overTime: 'stock',
  partOf: ['villageClinics'],
} as const satisfies StandardMeasure;
