import type { StandardMeasure } from '../../model/standard.js';
import { cases, institutions, persons, personTimes, yuan } from '../../value/unit.js';
import { bornAlive, residing } from '../conditions.js';

/** 县域居民总诊疗人次: all visits of the county's residents, inside the county and out of it. */
export const visitsOfResidents = {
  id: 'visitsOfResidents',
  name: { zh: '县域居民总诊疗人次', en: 'Visits of residents' },
  aliases: ['参保人总诊疗人次', '县域居民就诊总人次', '县域居民诊疗总人次', '参保人员总诊疗人次', '居民总诊疗人次'],
  meaning: {
    zh: '期内县域居民(参保人)在县域内、外的门诊、急诊和住院人次',
    en: 'Outpatient and emergency visits and admissions of the county’s residents in the period, inside the county and out of it',
  },
  unit: personTimes,
  of: 'visit',
  where: { during: 'on' },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 县域居民县域内诊疗人次: visits of the county's residents inside the county. */
export const visitsOfResidentsInCounty = {
  id: 'visitsOfResidentsInCounty',
  name: { zh: '县域居民县域内诊疗人次', en: 'Visits of residents inside the county' },
  aliases: [
    '参保人县域内诊疗人次',
    '县域居民县域内就诊人次',
    '县域居民县域内诊疗总人次',
    '参保人员县域内诊疗人次',
    '居民县域内就诊人次',
  ],
  unit: personTimes,
  of: 'visit',
  where: { all: [{ during: 'on' }, { is: ['inCounty', true] }] },
  overTime: 'flow',
  partOf: ['visitsOfResidents'],
} as const satisfies StandardMeasure;

/** 参保人住院总人次: admissions of the insured, inside the county and out of it. */
export const admissionsOfInsured = {
  id: 'admissionsOfInsured',
  name: { zh: '参保人住院总人次', en: 'Admissions of the insured' },
  aliases: [
    '参保人员住院总人次',
    '参保人住院人次',
    '参保人员住院人次',
    '参保人员住院人次数',
    '参保人住院人次数',
    '参保患者住院人次',
    '参保人员总住院人次',
    '参保群众住院人次',
    '参保居民住院人次',
    '参合农民住院人次',
  ],
  meaning: {
    zh: '按就诊记录,期内参保人在县域内、外的住院人次,不论是否已结算',
    en: 'Admissions of the insured in the period by the records of visits, inside the county and out of it, settled or not',
  },
  unit: personTimes,
  of: 'visit',
  where: { all: [{ during: 'on' }, { is: ['setting', 'inpatient'] }, { is: ['insured', true] }] },
  overTime: 'flow',
  partOf: ['visitsOfResidents'],
} as const satisfies StandardMeasure;

/** 参保人县域内住院人次: admissions of the insured inside the county. */
export const admissionsOfInsuredInCounty = {
  id: 'admissionsOfInsuredInCounty',
  name: { zh: '参保人县域内住院人次', en: 'Admissions of the insured inside the county' },
  aliases: [
    '参保人员县域内住院人次',
    '参保人员县域内住院人次数',
    '参保患者县域内住院人次',
    '县域内住院人次',
    '县域内住院总人次',
  ],
  unit: personTimes,
  of: 'visit',
  where: {
    all: [{ during: 'on' }, { is: ['setting', 'inpatient'] }, { is: ['insured', true] }, { is: ['inCounty', true] }],
  },
  overTime: 'flow',
  partOf: ['admissionsOfInsured', 'visitsOfResidentsInCounty'],
} as const satisfies StandardMeasure;

/** 慢性病健康管理人群住院人次: admissions of patients under chronic-disease management. */
export const managedChronicAdmissions = {
  id: 'managedChronicAdmissions',
  name: { zh: '慢性病健康管理人群住院人次', en: 'Admissions of managed chronic patients' },
  aliases: ['在管慢性病患者住院人次', '在管慢病患者住院人次', '慢病健康管理人群住院人次', '慢性病管理人群住院人次'],
  unit: personTimes,
  of: 'visit',
  where: { all: [{ during: 'on' }, { is: ['setting', 'inpatient'] }, { is: ['managedChronic', true] }] },
  overTime: 'flow',
  partOf: ['visitsOfResidents'],
} as const satisfies StandardMeasure;

/** 慢性病健康管理人群数: residents with hypertension or type 2 diabetes under management. */
export const managedChronicPatients = {
  id: 'managedChronicPatients',
  name: { zh: '慢性病健康管理人群数', en: 'Managed chronic patients' },
  aliases: [
    '在管慢性病患者数',
    '慢性病健康管理人数',
    '在管慢病患者数',
    '慢性病管理人数',
    '慢病管理人数',
    '慢性病患者健康管理人数',
    '慢病患者健康管理人数',
    '慢病健康管理人群数',
    '慢性病患者管理人数',
    '慢病患者管理人数',
    '管理慢性病患者数',
    '管理慢病患者数',
  ],
  meaning: {
    zh: '期末在管的高血压或2型糖尿病常住患者数,一人两病只计一次',
    en: 'Residents with hypertension or type 2 diabetes under management on the last day of the period; who has both counts once',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { any: [{ is: ['hypertensionManaged', true] }, { is: ['diabetesManaged', true] }] }] },
  overTime: 'stock',
  partOf: ['residentPopulation'],
} as const satisfies StandardMeasure;

/** 县域内医疗卫生机构总诊疗人次: all visits at the institutions of the county, whoever came. */
export const visitsInCounty = {
  id: 'visitsInCounty',
  name: { zh: '县域内医疗卫生机构总诊疗人次', en: 'Visits at institutions in the county' },
  aliases: [
    '总诊疗人次',
    '医疗卫生机构诊疗人次',
    '县域内诊疗总人次',
    '诊疗总人次',
    '诊疗人次数',
    '总诊疗人次数',
    '总诊疗量',
    '诊疗总量',
    '诊疗人次',
    '医疗机构总诊疗人次',
    '医疗机构诊疗人次',
    '医疗卫生机构总诊疗人次',
    '医疗卫生机构总诊疗量',
    '医疗卫生机构诊疗总人次',
    '医疗卫生机构诊疗量',
    '完成诊疗人次',
    '完成总诊疗人次',
    '县域内总诊疗人次',
    '全县总诊疗人次',
  ],
  meaning: {
    zh: '期内县域内各级各类医疗卫生机构报告的总诊疗人次,不论患者来自何地,不含住院',
    en: 'Visits that the institutions of the county report for the period, wherever the patients live; admissions left out',
  },
  unit: personTimes,
  of: 'facility',
  sum: 'visits',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 县域内基层医疗卫生机构诊疗人次: visits at primary institutions of the county. */
export const visitsAtPrimaryInstitutions = {
  id: 'visitsAtPrimaryInstitutions',
  name: { zh: '县域内基层医疗卫生机构诊疗人次', en: 'Visits at primary institutions' },
  aliases: [
    '基层医疗卫生机构诊疗人次',
    '基层诊疗人次',
    '基层医疗卫生机构诊疗量',
    '基层医疗机构诊疗人次',
    '基层医疗机构诊疗量',
    '基层医疗机构总诊疗人次',
    '基层医疗卫生机构总诊疗人次',
    '基层医疗卫生机构诊疗总人次',
    '基层医疗卫生机构门急诊人次',
    '基层医疗卫生机构就诊人次',
    '基层诊疗量',
    '基层就诊人次',
    '基层总诊疗人次',
    '基层医疗卫生机构总诊疗量',
  ],
  meaning: {
    zh: '期内乡镇卫生院、社区卫生服务机构、村卫生室、门诊部和诊所报告的总诊疗人次',
    en: 'Visits that township health centres, community health institutions, village clinics and other clinics report for the period',
  },
  unit: personTimes,
  of: 'facility',
  where: { oneOf: ['type', 'townshipHealthCentre', 'communityHealth', 'villageClinic', 'clinic'] },
  sum: 'visits',
  overTime: 'flow',
  partOf: ['visitsInCounty'],
} as const satisfies StandardMeasure;

/** 县域内中医类诊疗人次: visits for Chinese medicine at the institutions of the county. */
export const chineseMedicineVisits = {
  id: 'chineseMedicineVisits',
  name: { zh: '县域内中医类诊疗人次', en: 'Visits for Chinese medicine' },
  aliases: [
    '中医类诊疗人次',
    '中医诊疗人次',
    '中医诊疗量',
    '中医药诊疗人次',
    '中医药诊疗量',
    '中医类诊疗量',
    '中医类诊疗总人次',
    '中医诊疗总人次',
    '中医药服务诊疗人次',
    '县域内中医类诊疗量',
  ],
  unit: personTimes,
  of: 'facility',
  sum: 'chineseMedicineVisits',
  overTime: 'flow',
  partOf: ['visitsInCounty'],
} as const satisfies StandardMeasure;

/** 不含药店的医保基金支出: what basic insurance paid on claims, pharmacies left out. */
export const fundOutlay = {
  id: 'fundOutlay',
  name: { zh: '不含药店的医保基金支出', en: 'Insurance fund outlay, pharmacies left out' },
  aliases: ['医保基金支出总额(不含药店)', '医保基金支出(不含药店)', '基金总支出(不含药店)', '医保基金总支出(不含药店)'],
  meaning: {
    zh: '期内结算的基本医保基金支付额,县域内外合计,不含药店,不含大病保险和医疗救助',
    en: 'Paid by basic insurance on claims settled in the period, inside the county and out of it; without pharmacies, serious-illness insurance and medical assistance',
  },
  unit: yuan,
  of: 'claim',
  where: { all: [{ during: 'settled' }, { not: { is: ['level', 'pharmacy'] } }] },
  sum: 'basicPaid',
  overTime: 'flow',
  usuallyPartOf: ['insuranceFundExpenditure'],
} as const satisfies StandardMeasure;

/** 县域内医保基金支出: the part of it paid inside the county. */
export const fundOutlayInCounty = {
  id: 'fundOutlayInCounty',
  name: { zh: '县域内医保基金支出(不含药店)', en: 'Insurance fund outlay inside the county, pharmacies left out' },
  aliases: [
    '县域内医保基金支出',
    '医保基金县域内支出',
    '医保基金县域内支出(不含药店)',
    '县域内基金支出',
    '县域医保基金支出',
    '县域内医保基金支出总额',
  ],
  meaning: {
    zh: '期内结算的县域内基本医保基金支付额,不含药店',
    en: 'Paid by basic insurance on claims settled in the period for care inside the county, pharmacies left out',
  },
  unit: yuan,
  of: 'claim',
  where: { all: [{ during: 'settled' }, { not: { is: ['level', 'pharmacy'] } }, { is: ['inCounty', true] }] },
  sum: 'basicPaid',
  overTime: 'flow',
  partOf: ['fundOutlay'],
} as const satisfies StandardMeasure;

/** 县域内基层医疗卫生机构医保基金支出: the part of it paid at primary institutions of the county. */
export const fundOutlayAtPrimaryInstitutions = {
  id: 'fundOutlayAtPrimaryInstitutions',
  name: { zh: '县域内基层医疗卫生机构医保基金支出', en: 'Insurance fund outlay at primary institutions of the county' },
  aliases: [
    '县域内基层机构医保基金支出',
    '基层医疗卫生机构医保基金支出',
    '基层医疗机构医保基金支出',
    '基层医保基金支出',
    '基层机构医保基金支出',
    '基层医疗卫生机构基金支出',
  ],
  unit: yuan,
  of: 'claim',
  where: { all: [{ during: 'settled' }, { is: ['inCounty', true] }, { is: ['level', 'primary'] }] },
  sum: 'basicPaid',
  overTime: 'flow',
  partOf: ['fundOutlayInCounty'],
} as const satisfies StandardMeasure;

/** 参保人县域内住院费用: total expense of inpatient claims inside the county. */
export const inCountyInpatientCost = {
  id: 'inCountyInpatientCost',
  name: { zh: '参保人县域内住院费用', en: 'Cost of in-county inpatient claims' },
  aliases: [
    '县域内住院总费用',
    '参保人员县域内住院总费用',
    '县域内住院费用',
    '参保人员县域内住院费用',
    '县域内住院医疗费用',
  ],
  unit: yuan,
  of: 'claim',
  where: { all: [{ during: 'settled' }, { is: ['setting', 'inpatient'] }, { is: ['inCounty', true] }] },
  sum: 'total',
  overTime: 'flow',
  partOf: ['inpatientExpense'],
} as const satisfies StandardMeasure;

/** 参保人县域内住院结算人次: inpatient claims settled inside the county, one for each admission. */
export const inCountyInpatientClaims = {
  id: 'inCountyInpatientClaims',
  name: { zh: '参保人县域内住院结算人次', en: 'In-county inpatient claims' },
  aliases: ['县域内住院结算人次', '参保人员县域内住院结算人次', '县域内参保住院结算人次'],
  meaning: {
    zh: '期内结算的县域内住院人次,一次住院一次结算',
    en: 'Admissions inside the county settled in the period, one claim each',
  },
  unit: personTimes,
  of: 'claim',
  where: { all: [{ during: 'settled' }, { is: ['setting', 'inpatient'] }, { is: ['inCounty', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['admissionsOfInsuredInCounty'],
} as const satisfies StandardMeasure;

/** 两周患病就诊例次: those asked who were ill in the last two weeks and sought care. */
export const illnessEpisodes = {
  id: 'illnessEpisodes',
  name: { zh: '两周患病就诊例次', en: 'Illness episodes with care sought' },
  aliases: ['两周就诊例数', '首诊例次', '两周患病就诊例数', '两周患病就诊人次'],
  meaning: {
    zh: '卫生服务调查中两周内患病并就诊的例次',
    en: 'Episodes in a health-services survey: ill in the last two weeks, and care sought',
  },
  unit: cases,
  of: 'respondent',
  where: { all: [{ during: 'asked' }, { is: ['survey', 'services'] }, { is: ['soughtCare', true] }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 首选基层机构就诊例次: episodes first seen at a primary institution. */
export const illnessEpisodesPrimaryFirst = {
  id: 'illnessEpisodesPrimaryFirst',
  name: { zh: '首选基层机构就诊例次', en: 'Illness episodes first seen in primary care' },
  aliases: ['首选基层例次', '基层首诊例次', '首选基层就诊例数', '首选基层医疗卫生机构例数'],
  unit: cases,
  of: 'respondent',
  where: {
    all: [
      { during: 'asked' },
      { is: ['survey', 'services'] },
      { is: ['soughtCare', true] },
      { is: ['firstContactPrimary', true] },
    ],
  },
  overTime: 'flow',
  partOf: ['illnessEpisodes'],
} as const satisfies StandardMeasure;

/** 30—69岁四类慢性病死亡数: deaths at 30 to 69 from cardiovascular disease, cancer, chronic respiratory disease or diabetes. */
export const ncdDeaths30To69 = {
  id: 'ncdDeaths30To69',
  name: { zh: '30—69岁四类慢性病死亡数', en: 'Deaths at 30 to 69 from four non-communicable diseases' },
  aliases: ['30-69岁四类慢性病死亡数', '四类慢性病早死人数', '30-69岁重大慢性病死亡数', '重大慢性病早死人数'],
  meaning: {
    zh: '期内30—69岁死于心脑血管疾病、恶性肿瘤、慢性呼吸系统疾病、糖尿病的人数',
    en: 'Deaths in the period at 30 to 69 years from cardiovascular disease, cancer, chronic respiratory disease or diabetes',
  },
  unit: persons,
  of: 'death',
  where: {
    all: [
      { during: 'died' },
      bornAlive,
      { oneOf: ['cause', 'cardiovascular', 'cancer', 'respiratory', 'diabetes'] },
      { aged: { since: 'born', at: 'died', atLeast: { years: 30 }, below: { years: 70 } } },
    ],
  },
  overTime: 'flow',
  partOf: ['deaths'],
} as const satisfies StandardMeasure;

/** 村卫生室数: village clinics. */
export const villageClinics = {
  id: 'villageClinics',
  name: { zh: '村卫生室数', en: 'Village clinics' },
  aliases: [
    '村卫生所数',
    '村级卫生室数',
    '村卫生室',
    '村卫生所',
    '村卫生站数',
    '村卫生站',
    '村级卫生室',
    '村级卫生所数',
    '村卫生室总数',
    '村卫生室个数',
    '行政村卫生室数',
    '村卫生室所数',
    '村卫生室(所)数',
    '村医疗卫生机构数',
  ],
  unit: institutions,
  of: 'facility',
  where: { is: ['type', 'villageClinic'] },
  overTime: 'stock',
} as const satisfies StandardMeasure;
