import type { Indicator } from '../../model/indicator.js';
import { months, percent, yuanPerPersonYear } from '../../value/unit.js';
import {
  agriculturalPopulation,
  chronicCardCandidates,
  chronicCardHolders,
  insurablePersons,
  insuranceFundBalance,
  insuranceFundExpenditure,
  insuranceFundIncome,
  insuredPersons,
  ncmsMembers,
  seriousIllnessPatients,
  seriousIllnessTreated,
  settlingVillageClinics,
} from '../measures/insurance.js';
import { admissionsOfInsured, villageClinics } from '../measures/tiered-care.js';

/** 基本医疗保险参保率: persons enrolled over those who should be. */
export const insuranceEnrolmentRate = {
  id: 'insuranceEnrolmentRate',
  name: { zh: '基本医疗保险参保率', en: 'Basic insurance enrolment rate' },
  aliases: [
    '参保率',
    '基本医保参保率',
    '医保参保率',
    '城乡居民基本医疗保险参保率',
    '整村参保率',
    '医疗保险参保率',
    '居民医保参保率',
    '城乡居民医保参保率',
    '城乡居民参保率',
    '城乡居民医疗保险参保率',
    '基本医疗保险覆盖率',
    '居民参保率',
  ],
  meaning: {
    zh: '期末参加基本医疗保险的人数占应参保人数的比例',
    en: 'Persons enrolled in basic medical insurance among those who should be, on the last day of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: insuredPersons,
  denominator: insurablePersons,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '105' },
  within: [
    {
      population: 'poor',
      names: [
        '贫困人口参保率',
        '建档立卡贫困人口参保率',
        '贫困人口基本医保参保率',
        '贫困人口基本医疗保险参保率',
        '贫困人口医保参保率',
        '建档立卡贫困人口基本医保参保率',
        '贫困人员参保率',
      ],
    },
  ],
  source: { title: '基本医疗保险统计', verified: false, note: '名称和贫困人口100%见于报道,分母口径未见原文件' },
  note: {
    zh: '分母有常住、户籍、应参保三种,学生和流动人口可使其超过100%;参保不等于缴费到账。各村都达98%,全县须按人数合并再看。',
    en: 'The denominator may be residents, the registered or those who should enrol; students and migrants can lift it above 100%. Enrolled is not yet paid. A county is pooled by persons, whatever each of its villages reached.',
  },
  examples: [
    {
      given: { insuredPersons: 285000, insurablePersons: 291000 },
      gives: '97.94%',
      source: 'worked by hand: 285000 ÷ 291000 = 0.979381',
      written: '基本医疗保险参保率97.94%',
    },
    {
      population: 'poor',
      given: { insuredPersons: 68653, insurablePersons: 68653 },
      gives: '100%',
      source: 'worked by hand: 68653 ÷ 68653 = 1',
      written: '贫困人口参保率100%',
    },
  ],
} as const satisfies Indicator;

/** 新农合参合率: members of the cooperative scheme over the agricultural registered population. */
export const ncmsParticipationRate = {
  id: 'ncmsParticipationRate',
  name: { zh: '新农合参合率', en: 'New rural cooperative scheme participation rate' },
  aliases: ['参合率', '新型农村合作医疗参合率', '农民参合率', '合作医疗参合率', '新农合覆盖率'],
  meaning: {
    zh: '期末参加新农合的人数占应参合农业户籍人口的比例',
    en: 'Members of the new rural cooperative scheme among the agricultural registered population, on the last day of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: ncmsMembers,
  denominator: agriculturalPopulation,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '105' },
  effective: { to: '2019-12-31' },
  source: {
    title: '新型农村合作医疗统计',
    verified: false,
    note: '名称和目标见于地方文件,公式为通行定义;终止日期因地而异,2019年末是最迟',
  },
  note: {
    zh: '分母是农业户籍人口,不是常住人口;2016—2019年各地先后并入城乡居民医保,此后应看参保率,两者不可直接比较。',
    en: 'The denominator is the agricultural registered population, not residents. The scheme was merged into residents’ insurance between 2016 and 2019, place by place; enrolment rates since do not compare with it.',
  },
  examples: [
    {
      given: { ncmsMembers: 952, agriculturalPopulation: 1000 },
      gives: '95.2%',
      source: 'worked by hand: 952 ÷ 1000 = 0.952',
      written: '新农合参合率95.2%',
    },
  ],
} as const satisfies Indicator;

/** 大病专项救治率: patients treated among those confirmed with a listed illness. */
export const seriousIllnessTreatmentRate = {
  id: 'seriousIllnessTreatmentRate',
  name: { zh: '大病专项救治率', en: 'Serious-illness treatment rate' },
  aliases: ['大病集中救治率', '大病救治率', '救治率', '专项救治率', '大病患者救治率'],
  meaning: {
    zh: '已救治患者数占确诊专项救治病种的患者数的比例',
    en: 'Patients treated among those confirmed with a serious illness on the list of the year',
  },
  kind: 'proportion',
  unit: percent,
  numerator: seriousIllnessTreated,
  denominator: seriousIllnessPatients,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  within: [{ population: 'poor', names: ['贫困人口大病救治率', '贫困人口大病专项救治率', '贫困患者大病救治率'] }],
  source: { title: '农村贫困人口大病专项救治工作文件', verified: false, note: '病种数见于新闻转载,公式为通行定义' },
  note: {
    zh: '按人计算,不可用救治人次作分子。病种逐年增加:2016—2017年9种,2018年21种,2019年25种,2020年30种,地方另有增补。',
    en: 'Counts persons: treatments (人次) are no numerator. The list grew: 9 illnesses in 2016–17, 21 in 2018, 25 in 2019, 30 in 2020, and more in some places.',
  },
  examples: [
    {
      given: { seriousIllnessTreated: 1180, seriousIllnessPatients: 1190 },
      gives: '99.2%',
      source: 'worked by hand: 1180 ÷ 1190 = 0.991597',
      written: '大病专项救治率99.2%',
    },
    {
      population: 'poor',
      given: { seriousIllnessTreated: 63, seriousIllnessPatients: 63 },
      gives: '100%',
      source: 'worked by hand: 63 ÷ 63 = 1',
      written: '贫困人口大病救治率100%',
    },
  ],
} as const satisfies Indicator;

/** 门诊特殊慢性病办卡率: card holders among the patients who may hold one. */
export const chronicCardRate = {
  id: 'chronicCardRate',
  name: { zh: '门诊特殊慢性病办卡率', en: 'Chronic-disease card rate' },
  aliases: [
    '慢性病卡办卡率',
    '慢病卡办理率',
    '门诊慢特病办卡率',
    '慢病卡办卡率',
    '慢性病卡办理率',
    '门诊慢性病办卡率',
    '门诊慢性病卡办卡率',
    '慢病办卡率',
  ],
  meaning: {
    zh: '已办门诊特殊慢性病卡的患者数占符合办卡条件的患者数的比例',
    en: 'Holders of a card for special chronic diseases among all patients eligible for one',
  },
  kind: 'proportion',
  unit: percent,
  numerator: chronicCardHolders,
  denominator: chronicCardCandidates,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '广西门诊特殊慢性病办卡工作', verified: false, note: '名称见于报道,公式为通行定义' },
  note: {
    zh: '分母靠临床认定;报告多只写发卡人数,不能据此得出比率。',
    en: 'Eligibility is a clinical finding; reports mostly give the cards alone, of which no rate can be made.',
  },
  examples: [
    {
      given: { chronicCardHolders: 6236, chronicCardCandidates: 6500 },
      gives: '95.94%',
      source: 'worked by hand: 6236 ÷ 6500 = 0.959385',
      written: '门诊特殊慢性病办卡率95.94%',
    },
  ],
} as const satisfies Indicator;

/** 村卫生室医保结算开通率: village clinics that settle claims among all village clinics. */
export const villageClinicSettlementCoverage = {
  id: 'villageClinicSettlementCoverage',
  name: { zh: '村卫生室医保结算开通率', en: 'Share of village clinics that settle insurance claims' },
  aliases: [
    '村卫生室医保结算覆盖率',
    '村卫结算系统开通率',
    '村卫生室医保联网率',
    '村卫生室医保结算率',
    '开通医保结算的村卫生室占比',
    '开通医保结算的村卫生室比例',
  ],
  meaning: {
    zh: '期末开通医保结算的村卫生室占全部村卫生室的比例',
    en: 'Village clinics that settle insurance claims on the spot among all village clinics',
  },
  kind: 'proportion',
  unit: percent,
  numerator: settlingVillageClinics,
  denominator: villageClinics,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '城乡居民基本医疗保险村卫生室结算工作统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '系统已安装不等于已开通,已开通不等于能用。',
    en: 'A system installed is not yet in service, and one in service may not work.',
  },
  examples: [
    {
      given: { settlingVillageClinics: 268, villageClinics: 276 },
      gives: '97.1%',
      source: 'worked by hand: 268 ÷ 276 = 0.971014',
      written: '村卫生室医保结算开通率97.1%',
    },
  ],
} as const satisfies Indicator;

/** 医保基金使用率: expenditure of the fund over its income of the same year. */
export const fundUtilisationRate = {
  id: 'fundUtilisationRate',
  name: { zh: '医保基金使用率', en: 'Insurance fund utilisation rate' },
  aliases: ['基金使用率', '新农合基金使用率', '统筹基金使用率', '基本医保基金使用率'],
  meaning: {
    zh: '当年基金支出与当年基金收入之比',
    en: 'Expenditure of the insurance fund over its income of the same period',
  },
  kind: 'ratio',
  unit: percent,
  numerator: insuranceFundExpenditure,
  denominator: insuranceFundIncome,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '30', to: '150' },
  source: { title: '新农合、基本医保基金运行统计', verified: false, note: '数值见于转载的运行通报,公式为通行定义' },
  note: {
    zh: '超过100%是当期收不抵支,并非错误。部分月份的支出对全年筹资,不是全年使用率。',
    en: 'Above 100% is a deficit, not an error. The spending of some months over the income of a year is not the rate of the year.',
  },
  examples: [
    {
      given: { insuranceFundExpenditure: '136256900', insuranceFundIncome: '160000000' },
      gives: '85.16%',
      source: 'worked by hand: 136256900 ÷ 160000000 = 0.851606',
      written: '医保基金使用率85.16%',
    },
  ],
} as const satisfies Indicator;

/** 参保人住院率: admissions of the insured over the persons insured. */
export const insuredAdmissionRate = {
  id: 'insuredAdmissionRate',
  name: { zh: '参保人住院率', en: 'Admission rate of the insured' },
  aliases: ['参保人员住院率', '参合农民住院率', '新农合住院率', '参保居民住院率'],
  meaning: {
    zh: '期内参保人住院人次与期末参保人数之比',
    en: 'Admissions of the insured in the period over the persons insured',
  },
  kind: 'ratio',
  unit: percent,
  numerator: admissionsOfInsured,
  denominator: insuredPersons,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '2', to: '40' },
  source: { title: '新农合、基本医保运行统计', verified: false, note: '名称和数值见于地方通报,公式为通行定义' },
  note: {
    zh: '人次比人数,一人可住院多次,不是比例;不足一年的不可当作年住院率。',
    en: 'Admissions over persons: one person may be admitted several times. Part of a year is not an annual rate.',
  },
  examples: [
    {
      given: { admissionsOfInsured: 36210, insuredPersons: 300000 },
      gives: '12.07%',
      source: 'worked by hand: 36210 ÷ 300000 = 0.1207',
      written: '参保人住院率12.07%',
    },
  ],
} as const satisfies Indicator;

/** 统筹基金累计结余可支付月数: the balance over a twelfth of the year's expenditure. */
export const fundMonthsCovered = {
  id: 'fundMonthsCovered',
  name: { zh: '统筹基金累计结余可支付月数', en: 'Months of expenditure that the fund covers' },
  aliases: ['基金可支付月数', '统筹基金可支付月数', '累计结余可支付月数', '医保基金可支付月数'],
  meaning: {
    zh: '年末统筹基金累计结余与当年月均基金支出(全年支出÷12)之比',
    en: 'Accumulated balance at the end of the year over the mean monthly expenditure of the year (a twelfth)',
  },
  kind: 'ratio',
  unit: months,
  numerator: insuranceFundBalance,
  denominator: { plus: [{ over: '12', of: insuranceFundExpenditure }] },
  bound: 'none',
  better: 'neither',
  aggregation: 'recalculate',
  plausible: { from: '0', to: '60' },
  source: { title: '基本医疗保险基金管理文件', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '分母按全年支出的十二分之一,只适用于整年;常说的6—9个月是职工统筹基金的警戒区间,出处未核对。',
    en: 'Divides by a twelfth of a whole year’s expenditure, and so is for whole years only. The 6 to 9 months often quoted were not traced to a document.',
  },
  examples: [
    {
      given: { insuranceFundBalance: '72000000', insuranceFundExpenditure: '96000000' },
      gives: '9.0个月',
      source: 'worked by hand: 72000000 ÷ (96000000 ÷ 12) = 9',
      written: '统筹基金累计结余可支付9.0个月',
    },
  ],
} as const satisfies Indicator;

/** 人均筹资水平: income of the fund for each person insured. */
export const fundingPerInsuredPerson = {
  id: 'fundingPerInsuredPerson',
  name: { zh: '人均筹资水平', en: 'Funding for each person insured' },
  aliases: [
    '人均筹资标准',
    '人均筹资',
    '医保人均筹资',
    '新农合人均筹资标准',
    '人均筹资额',
    '医保人均筹资标准',
    '居民医保人均筹资标准',
  ],
  meaning: { zh: '当年基金收入与参保人数之比', en: 'Income of the insurance fund in the year for each person insured' },
  kind: 'mean',
  unit: yuanPerPersonYear,
  numerator: insuranceFundIncome,
  denominator: insuredPersons,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '20', to: '10000' },
  source: { title: '城乡居民基本医疗保险筹资统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '含财政补助与个人缴费;缴费多在上年末,保障年度与入账年度不同。',
    en: 'Subsidy and contribution together; contributions are mostly paid at the end of the year before, so the year insured is not the year of payment.',
  },
  examples: [
    {
      given: { insuranceFundIncome: '144000000', insuredPersons: 300000 },
      gives: '480元/人·年',
      source: 'worked by hand: 144000000 ÷ 300000 = 480',
      written: '人均筹资水平480元',
    },
  ],
} as const satisfies Indicator;
