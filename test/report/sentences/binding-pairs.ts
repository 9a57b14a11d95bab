import type { Sentence } from './sentence.js';

/** Figures then and now, over several years, and their changes. */
export const bindingPairs = [
  {
    text: '全市孕产妇死亡率、婴儿死亡率、5岁以下儿童死亡率分别从2015年的⟦18.2/10万⟧、⟦6.4‰⟧、⟦8.9‰⟧降至2019年的⟦10.6/10万⟧、⟦3.9‰⟧、⟦5.2‰⟧。',
    figures: [
      { value: '18.2', unit: 'per-100k', of: 'maternalMortalityRatio', period: '2015' },
      { value: '6.4', unit: 'permille', of: 'infantMortalityRate', period: '2015' },
      { value: '8.9', unit: 'permille', of: 'under5MortalityRate', period: '2015' },
      { value: '10.6', unit: 'per-100k', of: 'maternalMortalityRatio', period: '2019' },
      { value: '3.9', unit: 'permille', of: 'infantMortalityRate', period: '2019' },
      { value: '5.2', unit: 'permille', of: 'under5MortalityRate', period: '2019' },
    ],
  },
  {
    text: '药占比和耗材占比分别由2018年的⟦31.2%⟧、⟦13.5%⟧下降到2020年的⟦26.8%⟧、⟦11.9%⟧，医疗服务收入占比则由⟦28.4%⟧上升到⟦33.7%⟧。',
    figures: [
      { value: '31.2', unit: 'percent', of: 'drugRevenueShare', period: '2018' },
      { value: '13.5', unit: 'percent', of: 'consumablesRevenueShare', period: '2018' },
      { value: '26.8', unit: 'percent', of: 'drugRevenueShare', period: '2020' },
      { value: '11.9', unit: 'percent', of: 'consumablesRevenueShare', period: '2020' },
      { value: '28.4', unit: 'percent', of: 'serviceRevenueShare' },
      { value: '33.7', unit: 'percent', of: 'serviceRevenueShare' },
    ],
  },
  {
    text: '到2022年和2030年，全市居民健康素养水平分别不低于⟦22%⟧和⟦30%⟧。',
    figures: [
      { value: '22', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'healthLiteracyRate', period: '2022' },
      { value: '30', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'healthLiteracyRate', period: '2030' },
    ],
  },
  {
    text: '2017年、2018年、2019年县域内就诊率分别为⟦82.4%⟧、⟦85.1%⟧和⟦88.6%⟧，逐年稳步上升。',
    figures: [
      { value: '82.4', unit: 'percent', of: 'countyVisitShare', period: '2017' },
      { value: '85.1', unit: 'percent', of: 'countyVisitShare', period: '2018' },
      { value: '88.6', unit: 'percent', of: 'countyVisitShare', period: '2019' },
    ],
  },
  {
    text: '医院次均门诊费用、次均住院费用分别为⟦186.5元⟧、⟦6320.4元⟧，较上年同期分别增长⟦2.3%⟧、下降⟦1.1%⟧。',
    figures: [
      { value: '186.5', unit: 'CNY', of: 'costPerOutpatientVisit' },
      { value: '6320.4', unit: 'CNY', of: 'costPerDischarge' },
      { value: '2.3', unit: 'percent', role: 'change', of: 'costPerOutpatientVisit' },
      { value: '1.1', unit: 'percent', role: 'change', of: 'costPerDischarge' },
    ],
  },
  {
    text: '高血压患者规范管理率、糖尿病患者规范管理率和老年人健康管理率比上年分别提高⟦1.5⟧、⟦2.3⟧和⟦4个百分点⟧。',
    figures: [
      { value: '1.5', unit: 'percentage-point', role: 'change', of: 'hypertensionStandardisedManagementRate' },
      { value: '2.3', unit: 'percentage-point', role: 'change', of: 'diabetesStandardisedManagementRate' },
      { value: '4', unit: 'percentage-point', role: 'change', of: 'elderlyHealthManagementRate' },
    ],
  },
  {
    text: '县人民医院病床使用率、平均住院日分别为⟦86.4%⟧和⟦7.9天⟧，较上年分别下降⟦2.1个百分点⟧和⟦0.4天⟧。',
    figures: [
      { value: '86.4', unit: 'percent', of: 'bedOccupancyRate' },
      { value: '7.9', unit: 'day', of: 'averageLengthOfStay' },
      { value: '2.1', unit: 'percentage-point', role: 'change', of: 'bedOccupancyRate' },
      { value: '0.4', unit: 'day', role: 'change', of: 'averageLengthOfStay' },
    ],
  },
  {
    text: '1至9月，全院门急诊人次、出院人次分别达⟦62.3万人次⟧、⟦2.87万人次⟧，同比分别增长⟦8.4%⟧和⟦5.26%⟧；平均住院日⟦7.6天⟧。',
    figures: [
      { value: '623000', unit: 'person-time', of: 'outpatientVisits' },
      { value: '28700', unit: 'person-time', of: 'discharges' },
      { value: '8.4', unit: 'percent', role: 'change', of: 'outpatientVisits' },
      { value: '5.26', unit: 'percent', role: 'change', of: 'discharges' },
      { value: '7.6', unit: 'day', of: 'averageLengthOfStay' },
    ],
  },
  {
    text: '产前筛查率和产后访视率由2016年的⟦68.4%⟧和⟦92.7%⟧分别提高到⟦85.2%⟧和⟦96.3%⟧，剖宫产率则下降⟦3.6个百分点⟧。',
    figures: [
      { value: '68.4', unit: 'percent', of: 'prenatalScreeningRate', period: '2016' },
      { value: '92.7', unit: 'percent', of: 'postnatalVisitRate', period: '2016' },
      { value: '85.2', unit: 'percent', of: 'prenatalScreeningRate' },
      { value: '96.3', unit: 'percent', of: 'postnatalVisitRate' },
      { value: '3.6', unit: 'percentage-point', role: 'change', of: 'caesareanRate' },
    ],
  },
  {
    text: '2020年末，每千人口医疗卫生机构床位数和每千人口注册护士数分别为⟦6.05张⟧、⟦2.86人⟧，比2015年分别增加⟦1.12张⟧、⟦0.74人⟧。',
    figures: [
      { value: '6.05', unit: 'bed', of: 'bedsPerThousand', period: '2020' },
      { value: '2.86', unit: 'person', of: 'nursesPerThousand', period: '2020' },
      { value: '1.12', unit: 'bed', role: 'change', of: 'bedsPerThousand' },
      { value: '0.74', unit: 'person', role: 'change', of: 'nursesPerThousand' },
    ],
  },
  {
    text: '常住人口签约率由年初的⟦31.2%⟧提高到⟦38.5%⟧，上升⟦7.3个百分点⟧，高于全市平均水平⟦1.6个百分点⟧。',
    figures: [
      { value: '31.2', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '38.5', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '7.3', unit: 'percentage-point', role: 'change', of: 'familyDoctorSignupRate' },
      { value: '1.6', unit: 'percentage-point', role: 'change', of: 'familyDoctorSignupRate' },
    ],
  },
  {
    text: '2019年，全市总诊疗人次⟦1286.4万人次⟧，比上年增加⟦51.2万人次⟧，增长⟦4.1%⟧；其中基层医疗卫生机构诊疗⟦702.3万人次⟧，占⟦54.6%⟧。',
    figures: [
      { value: '12864000', unit: 'person-time', of: 'visitsInCounty', period: '2019' },
      { value: '512000', unit: 'person-time', role: 'change', of: 'visitsInCounty' },
      { value: '4.1', unit: 'percent', role: 'change', of: 'visitsInCounty' },
      { value: '7023000', unit: 'person-time', of: 'visitsAtPrimaryInstitutions' },
      { value: '54.6', unit: 'percent', of: 'primaryCareVisitShare' },
    ],
  },
  {
    text: '2016年以来，全市签约率由⟦15.3%⟧提高到⟦42.7%⟧，其中重点人群签约率由⟦38.9%⟧提高到⟦79.6%⟧。',
    figures: [
      { value: '15.3', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '42.7', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '38.9', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
      { value: '79.6', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
    ],
  },
  {
    text: '与2015年相比，2020年婴儿死亡率、5岁以下儿童死亡率分别下降了⟦31.2%⟧和⟦28.7%⟧，孕产妇死亡率由⟦16.4/10万⟧下降为⟦9.1/10万⟧。',
    figures: [
      { value: '31.2', unit: 'percent', role: 'change', of: 'infantMortalityRate' },
      { value: '28.7', unit: 'percent', role: 'change', of: 'under5MortalityRate' },
      { value: '16.4', unit: 'per-100k', of: 'maternalMortalityRatio', period: '2015' },
      { value: '9.1', unit: 'per-100k', of: 'maternalMortalityRatio', period: '2020' },
    ],
  },
] as const satisfies readonly Sentence[];
