import type { Sentence } from './sentence.js';

export const yearbooks = [
  {
    text: '【医疗服务】年内，全区医疗机构完成门急诊⟦1205.3万人次⟧，同比增长⟦4.7%⟧；出院⟦28.6万人次⟧，同比增长⟦6.2%⟧；住院病人手术⟦9.8万人次⟧，同比增长⟦8.5%⟧；平均住院日⟦7.9天⟧，较上年缩短⟦0.3天⟧。',
    figures: [
      { value: '12053000', unit: 'person-time', of: 'outpatientVisits' },
      { value: '4.7', unit: 'percent', role: 'change', of: 'outpatientVisits' },
      { value: '286000', unit: 'person-time', of: 'discharges' },
      { value: '6.2', unit: 'percent', role: 'change', of: 'discharges' },
      { value: '98000', unit: 'person-time', of: 'surgeries' },
      { value: '8.5', unit: 'percent', role: 'change', of: 'surgeries' },
      { value: '7.9', unit: 'day', of: 'averageLengthOfStay' },
      { value: '0.3', unit: 'day', role: 'change', of: 'averageLengthOfStay' },
    ],
  },
  {
    text: '【卫生经费】全年财政拨款⟦1 205.30 万元⟧，比上年增加⟦87.6 万元⟧；业务收入⟦1.06亿元⟧。',
    figures: [
      { value: '12053000', unit: 'CNY' },
      { value: '876000', unit: 'CNY', role: 'change' },
      { value: '106000000', unit: 'CNY' },
    ],
  },
  {
    text: '全市二级以上公立医院门诊次均费用、住院次均费用分别为⟦238.6元⟧、⟦8 147.2元⟧，同比分别增长⟦2.1%⟧、⟦1.4%⟧；药占比（不含中药饮片）为⟦27.8%⟧，百元医疗收入消耗的卫生材料⟦24.6元⟧。',
    figures: [
      { value: '238.6', unit: 'CNY', of: 'costPerOutpatientVisit' },
      { value: '8147.2', unit: 'CNY', of: 'costPerDischarge' },
      { value: '2.1', unit: 'percent', role: 'change', of: 'costPerOutpatientVisit' },
      { value: '1.4', unit: 'percent', role: 'change', of: 'costPerDischarge' },
      { value: '27.8', unit: 'percent', of: 'drugRevenueShareWithoutHerbs' },
      { value: '24.6', unit: 'CNY', of: 'consumablesPerHundredYuan' },
    ],
  },
  {
    text: '是年，床位周转⟦35.2次⟧，床位使用率⟦88.41%⟧，治愈好转率⟦96.2%⟧，病死率⟦0.9%⟧。',
    figures: [
      { value: '35.2', unit: 'event', of: 'bedTurnover' },
      { value: '88.41', unit: 'percent', of: 'bedOccupancyRate' },
      { value: '96.2', unit: 'percent', of: null },
      { value: '0.9', unit: 'percent' },
    ],
  },
  {
    text: '第七次全国人口普查结果显示，全州65岁及以上人口⟦31.28万人⟧，占⟦13.6%⟧，与第六次普查相比，比重上升⟦4.7个百分点⟧。出生人口性别比为⟦108.4⟧，平均每个家庭户的人口为⟦2.51人⟧。',
    figures: [
      { value: '312800', unit: 'person', of: 'residents65Plus' },
      { value: '13.6', unit: 'percent', of: 'share65Plus' },
      { value: '4.7', unit: 'percentage-point', role: 'change', of: 'share65Plus' },
      { value: '108.4', unit: 'other', of: 'sexRatioAtBirth' },
      { value: '2.51', unit: 'person', of: 'householdSize' },
    ],
  },
  {
    text: '2021年全市人口自然增长率为⟦-1.32‰⟧，首次出现负增长，其中出生率⟦6.15‰⟧，较上年下降⟦1.08个千分点⟧。',
    figures: [
      { value: '-1.32', unit: 'permille', of: 'naturalGrowthRate', period: '2021' },
      { value: '6.15', unit: 'permille', of: 'crudeBirthRate', period: '2021' },
      { value: '1.08', unit: 'permille-point', role: 'change', of: 'crudeBirthRate', period: '2021' },
    ],
  },
  {
    text: '【预期寿命】2019年全市人均期望寿命⟦79.86岁⟧，其中男性⟦77.42岁⟧、女性⟦82.51岁⟧，比2015年提高⟦1.37岁⟧。',
    figures: [
      { value: '79.86', unit: 'year', of: 'lifeExpectancyAtBirth', period: '2019' },
      { value: '77.42', unit: 'year', of: 'lifeExpectancyAtBirth', population: 'male', period: '2019' },
      { value: '82.51', unit: 'year', of: 'lifeExpectancyAtBirth', population: 'female', period: '2019' },
      { value: '1.37', unit: 'year', role: 'change', of: 'lifeExpectancyAtBirth' },
    ],
  },
  {
    text: '2018年，全县肺结核报告发病⟦286例⟧，报告发病率⟦52.14/10万⟧，比上年下降⟦5.3%⟧；报告艾滋病病毒感染者⟦41例⟧、艾滋病病人⟦17例⟧；梅毒⟦198例⟧，发病率⟦36.10/十万⟧。',
    figures: [
      { value: '286', unit: 'case', of: 'tuberculosisCases', period: '2018' },
      { value: '52.14', unit: 'per-100k', of: 'tuberculosisIncidenceRate', period: '2018' },
      { value: '5.3', unit: 'percent', role: 'change', of: 'tuberculosisIncidenceRate', period: '2018' },
      { value: '41', unit: 'case', period: '2018' },
      { value: '17', unit: 'case', period: '2018' },
      { value: '198', unit: 'case', period: '2018' },
      { value: '36.1', unit: 'per-100k', of: null, period: '2018' },
    ],
  },
  {
    text: '手足口病报告⟦1 832例⟧，重症⟦5例⟧，死亡人数为⟦0⟧；流行性感冒⟦4076例⟧，发病率由上年的⟦118.7/10万⟧升至⟦742.9/10万⟧。H1N1疫情平稳。',
    figures: [
      { value: '1832', unit: 'case' },
      { value: '5', unit: 'case' },
      { value: '0', unit: 'person' },
      { value: '4076', unit: 'case' },
      { value: '118.7', unit: 'per-100k' },
      { value: '742.9', unit: 'per-100k' },
    ],
  },
  {
    text: '全年无甲类传染病报告，乙类传染病报告发病⟦14种⟧⟦1127例⟧，比2018年减少⟦63例⟧，降幅⟦5.29%⟧；网络直报传染病病例⟦2460例⟧，传染病报告及时率为⟦99.92%⟧。',
    figures: [
      { value: '14', unit: 'item' },
      { value: '1127', unit: 'case' },
      { value: '63', unit: 'case', role: 'change' },
      { value: '5.29', unit: 'percent', role: 'change' },
      { value: '2460', unit: 'case', of: 'casesReportedOnline' },
      { value: '99.92', unit: 'percent', of: 'infectiousReportingTimelinessRate' },
    ],
  },
  {
    text: '国家免疫规划疫苗接种⟦38.4万剂次⟧，报告接种率以乡镇为单位均达⟦95%以上⟧；适龄儿童建证率达⟦百分之九十九点六⟧。',
    figures: [
      { value: '384000', unit: 'other' },
      { value: '95', unit: 'percent', qualifier: 'at-least', of: 'vaccineCoverage' },
      { value: '99.6', unit: 'percent', of: 'vaccinationCertificateRate' },
    ],
  },
  {
    text: '截至2019年12月底，全市累计建立居民电子健康档案⟦403.7万份⟧，电子建档率⟦87.2%⟧；在管高血压患者⟦35.26万人⟧、糖尿病患者⟦11.8万人⟧，规范管理率分别达到⟦73.5%⟧和⟦71.9%⟧。',
    figures: [
      { value: '4037000', unit: 'document', period: '2019-12' },
      { value: '87.2', unit: 'percent', of: 'electronicHealthRecordCoverage', period: '2019-12' },
      { value: '352600', unit: 'person', of: 'hypertensivesManaged', period: '2019-12' },
      { value: '118000', unit: 'person', of: 'diabeticsManaged', period: '2019-12' },
      { value: '73.5', unit: 'percent', of: 'hypertensionStandardisedManagementRate', period: '2019-12' },
      { value: '71.9', unit: 'percent', of: 'diabetesStandardisedManagementRate', period: '2019-12' },
    ],
  },
  {
    text: '登记在册严重精神障碍患者⟦2.03万人⟧，报告患病率⟦4.38‰⟧，规范管理率⟦88.6%⟧，服药率⟦83.7%⟧，其中规律服药率⟦61.2%⟧。',
    figures: [
      { value: '20300', unit: 'person', of: 'smiPatients' },
      { value: '4.38', unit: 'permille', of: 'smiReportedPrevalenceRate' },
      { value: '88.6', unit: 'percent', of: 'smiStandardisedManagementRate' },
      { value: '83.7', unit: 'percent', of: 'smiMedicationRate' },
      { value: '61.2', unit: 'percent', of: null },
    ],
  },
  {
    text: '全市组建家庭医生团队⟦1286个⟧，签约居民⟦168.9万人⟧，其中重点人群⟦71.3万人⟧，签约率分别为⟦36.5%⟧、⟦69.8%⟧。',
    figures: [
      { value: '1286', unit: 'team', of: 'familyDoctorTeams' },
      { value: '1689000', unit: 'person', of: 'signedResidents' },
      { value: '713000', unit: 'person', of: 'signedResidents', population: 'keyPopulation' },
      { value: '36.5', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '69.8', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
    ],
  },
  {
    text: '年末全市基本医疗保险参保人数⟦452.06万人⟧，其中职工⟦88.14万人⟧，城乡居民⟦363.92万人⟧。全年基金收入⟦46.27亿元⟧，支出⟦41.83亿元⟧，累计结余⟦39.6亿元⟧，可支付⟦11.4个月⟧。',
    figures: [
      { value: '4520600', unit: 'person', of: 'insuredPersons' },
      { value: '881400', unit: 'person', of: 'insuredPersons' },
      { value: '3639200', unit: 'person', of: 'insuredPersons' },
      { value: '4627000000', unit: 'CNY', of: 'insuranceFundIncome' },
      { value: '4183000000', unit: 'CNY', of: 'insuranceFundExpenditure' },
      { value: '3960000000', unit: 'CNY', of: 'insuranceFundBalance' },
      { value: '11.4', unit: 'month', of: 'fundMonthsCovered' },
    ],
  },
] as const satisfies readonly Sentence[];
