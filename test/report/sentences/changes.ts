import type { Sentence } from './sentence.js';

export const changes = [
  {
    text: '年末全市共有医疗卫生机构⟦3214个⟧，比上年增加⟦28个⟧；实有床位⟦2.86万张⟧，增长⟦4.3%⟧；卫生技术人员⟦3.51万人⟧，增长⟦5.9%⟧。',
    figures: [
      { value: '3214', unit: 'institution' },
      { value: '28', unit: 'institution', role: 'change' },
      { value: '28600', unit: 'bed', of: 'institutionBeds' },
      { value: '4.3', unit: 'percent', role: 'change', of: 'institutionBeds' },
      { value: '35100', unit: 'person', of: 'healthProfessionals' },
      { value: '5.9', unit: 'percent', role: 'change', of: 'healthProfessionals' },
    ],
  },
  {
    text: '全年医疗卫生机构总诊疗人次⟦1.08亿人次⟧，比上年增加⟦430万人次⟧，增长⟦4.1%⟧；出院⟦312.6万人次⟧，下降⟦0.7%⟧。',
    figures: [
      { value: '108000000', unit: 'person-time', of: 'visitsInCounty' },
      { value: '4300000', unit: 'person-time', role: 'change', of: 'visitsInCounty' },
      { value: '4.1', unit: 'percent', role: 'change', of: 'visitsInCounty' },
      { value: '3126000', unit: 'person-time', of: 'discharges' },
      { value: '0.7', unit: 'percent', role: 'change', of: 'discharges' },
    ],
  },
  {
    text: '2019年1-9月，县人民医院门急诊次均费用⟦186.4元⟧，同比下降⟦3.2%⟧；住院次均费用⟦5127元⟧，同比上升⟦1.1%⟧；药占比⟦29.6%⟧，同比下降⟦2.4个百分点⟧。',
    figures: [
      { value: '186.4', unit: 'CNY', of: 'costPerOutpatientVisit', period: '2019-01..2019-09' },
      { value: '3.2', unit: 'percent', role: 'change', of: 'costPerOutpatientVisit' },
      { value: '5127', unit: 'CNY', of: 'costPerDischarge' },
      { value: '1.1', unit: 'percent', role: 'change', of: 'costPerDischarge' },
      { value: '29.6', unit: 'percent', of: 'drugRevenueShare' },
      { value: '2.4', unit: 'percentage-point', role: 'change', of: 'drugRevenueShare' },
    ],
  },
  {
    text: '全市人口出生率⟦9.86‰⟧，比上年下降⟦1.12个千分点⟧；死亡率⟦6.41‰⟧，上升⟦0.08个千分点⟧；自然增长率⟦3.45‰⟧。',
    figures: [
      { value: '9.86', unit: 'permille', of: 'crudeBirthRate' },
      { value: '1.12', unit: 'permille-point', role: 'change', of: 'crudeBirthRate' },
      { value: '6.41', unit: 'permille', of: 'crudeDeathRate' },
      { value: '0.08', unit: 'permille-point', role: 'change', of: 'crudeDeathRate' },
      { value: '3.45', unit: 'permille', of: 'naturalGrowthRate' },
    ],
  },
  {
    text: '孕产妇死亡率由2015年的⟦21.6/10万⟧下降到2019年的⟦13.2/10万⟧，婴儿死亡率从⟦7.4‰⟧降至⟦4.9‰⟧，人均预期寿命提高⟦1.3岁⟧。',
    figures: [
      { value: '21.6', unit: 'per-100k', of: 'maternalMortalityRatio', period: '2015' },
      { value: '13.2', unit: 'per-100k', of: 'maternalMortalityRatio', period: '2019' },
      { value: '7.4', unit: 'permille', of: 'infantMortalityRate' },
      { value: '4.9', unit: 'permille', of: 'infantMortalityRate' },
      { value: '1.3', unit: 'year', role: 'change', of: 'lifeExpectancyAtBirth' },
    ],
  },
  {
    text: '县域就诊率由改革前的⟦78.5%⟧提高到⟦91.2%⟧，高于全省平均⟦4.6个百分点⟧，居全市第2位。',
    figures: [
      { value: '78.5', unit: 'percent', of: 'countyVisitShare' },
      { value: '91.2', unit: 'percent', of: 'countyVisitShare' },
      { value: '4.6', unit: 'percentage-point', role: 'change', of: 'countyVisitShare' },
    ],
  },
  {
    text: '2020年末，每千人口执业（助理）医师⟦2.94人⟧、注册护士⟦3.27人⟧，较2015年分别增加⟦0.62人⟧和⟦0.95人⟧。',
    figures: [
      { value: '2.94', unit: 'person', of: 'physiciansPerThousand', period: '2020' },
      { value: '3.27', unit: 'person', of: 'nursesPerThousand', period: '2020' },
      { value: '0.62', unit: 'person', role: 'change', of: 'physiciansPerThousand' },
      { value: '0.95', unit: 'person', role: 'change', of: 'nursesPerThousand' },
    ],
  },
  {
    text: '高血压、糖尿病患者规范管理率分别达到⟦72.3%⟧和⟦70.8%⟧，较去年同期分别提高⟦1.5⟧和⟦4个百分点⟧。',
    figures: [
      { value: '72.3', unit: 'percent', of: 'hypertensionStandardisedManagementRate' },
      { value: '70.8', unit: 'percent', of: 'diabetesStandardisedManagementRate' },
      { value: '1.5', unit: 'percentage-point', role: 'change', of: 'hypertensionStandardisedManagementRate' },
      { value: '4', unit: 'percentage-point', role: 'change', of: 'diabetesStandardisedManagementRate' },
    ],
  },
  {
    text: '二季度，全区门诊量环比增长⟦23.7%⟧，恢复至去年同期的⟦92%⟧；住院人次环比增长⟦18.2%⟧，三级医院手术台次环比增加⟦1340台⟧。',
    figures: [
      { value: '23.7', unit: 'percent', role: 'change', of: 'outpatientVisits' },
      { value: '92', unit: 'percent' },
      { value: '18.2', unit: 'percent', role: 'change' },
      { value: '1340', unit: 'event', role: 'change', of: 'surgeries' },
    ],
  },
  {
    text: '乡镇卫生院诊疗人次占比从⟦38.6%⟧上升至⟦44.1%⟧，平均住院日由⟦9.8天⟧缩短至⟦8.6天⟧，缩短了⟦1.2天⟧。',
    figures: [
      { value: '38.6', unit: 'percent' },
      { value: '44.1', unit: 'percent' },
      { value: '9.8', unit: 'day', of: 'averageLengthOfStay' },
      { value: '8.6', unit: 'day', of: 'averageLengthOfStay' },
      { value: '1.2', unit: 'day', role: 'change', of: 'averageLengthOfStay' },
    ],
  },
  {
    text: '医改五年来，全市医疗服务收入翻了一番，百元医疗收入消耗的卫生材料降至⟦18.7元⟧，个人卫生支出占卫生总费用比重下降到⟦27.9%⟧，下降⟦3.4个百分点⟧。',
    figures: [
      { value: '18.7', unit: 'CNY', of: 'consumablesPerHundredYuan' },
      { value: '27.9', unit: 'percent', of: 'outOfPocketShareOfHealthExpenditure' },
      { value: '3.4', unit: 'percentage-point', role: 'change', of: 'outOfPocketShareOfHealthExpenditure' },
    ],
  },
  {
    text: '甲乙类传染病报告发病率⟦168.42/10万⟧，较上年下降⟦9.6%⟧；肺结核报告发病率⟦48.3/10万⟧，同比下降⟦5.17/10万⟧。',
    figures: [
      { value: '168.42', unit: 'per-100k', of: 'notifiableIncidenceRate' },
      { value: '9.6', unit: 'percent', role: 'change', of: 'notifiableIncidenceRate' },
      { value: '48.3', unit: 'per-100k', of: 'tuberculosisIncidenceRate' },
      { value: '5.17', unit: 'per-100k', role: 'change', of: 'tuberculosisIncidenceRate' },
    ],
  },
  {
    text: '财政卫生健康支出⟦8.74亿元⟧，同比增加⟦6200万元⟧，增长⟦7.6%⟧，占一般公共预算支出的⟦10.3%⟧，占比较上年提高⟦0.4个百分点⟧。',
    figures: [
      { value: '874000000', unit: 'CNY', of: 'fiscalHealthExpenditure' },
      { value: '62000000', unit: 'CNY', role: 'change', of: 'fiscalHealthExpenditure' },
      { value: '7.6', unit: 'percent', role: 'change', of: 'fiscalHealthExpenditure' },
      { value: '10.3', unit: 'percent', of: 'fiscalHealthShare' },
      { value: '0.4', unit: 'percentage-point', role: 'change', of: 'fiscalHealthShare' },
    ],
  },
  {
    text: '全年出生⟦4126人⟧，同比减少⟦517人⟧，降幅⟦11.1%⟧；其中女婴⟦1987人⟧，出生人口性别比⟦107.7⟧，较2018年下降⟦2.1⟧。',
    figures: [
      { value: '4126', unit: 'person', of: 'births' },
      { value: '517', unit: 'person', role: 'change', of: 'births' },
      { value: '11.1', unit: 'percent', role: 'change', of: 'births' },
      { value: '1987', unit: 'person', of: 'femaleLiveBirths' },
      { value: '107.7', unit: 'other', of: 'sexRatioAtBirth' },
      { value: '2.1', unit: 'other', role: 'change', of: 'sexRatioAtBirth' },
    ],
  },
  {
    text: '居民健康素养水平⟦24.36%⟧，比2018年提高近⟦3个百分点⟧，高出全国平均水平⟦1.21个百分点⟧，低于省会城市⟦5个百分点以上⟧。',
    figures: [
      { value: '24.36', unit: 'percent', of: 'healthLiteracyRate' },
      { value: '3', unit: 'percentage-point', qualifier: 'approx', role: 'change', of: 'healthLiteracyRate' },
      { value: '1.21', unit: 'percentage-point', role: 'change', of: 'healthLiteracyRate' },
      { value: '5', unit: 'percentage-point', qualifier: 'at-least', role: 'change', of: 'healthLiteracyRate' },
    ],
  },
  {
    text: '牵头医院下转患者⟦1876人次⟧，同比增长超过⟦40%⟧；上转患者⟦924人次⟧，同比减少⟦三分之一⟧；派驻基层医师⟦63名⟧，比上年多⟦17名⟧。',
    figures: [
      { value: '1876', unit: 'person-time' },
      { value: '40', unit: 'percent', qualifier: 'more-than', role: 'change' },
      { value: '924', unit: 'person-time' },
      { value: '1/3', unit: 'ratio', role: 'change' },
      { value: '63', unit: 'person', of: 'secondedPhysicians' },
      { value: '17', unit: 'person', role: 'change', of: 'secondedPhysicians' },
    ],
  },
  {
    text: '公立医院医疗费用增幅由2017年的⟦12.4%⟧回落至2019年的⟦7.9%⟧，连续3年完成省定控制目标，平均每年少增⟦2.3个百分点左右⟧。',
    figures: [
      { value: '12.4', unit: 'percent', of: 'medicalExpenseGrowthRate', period: '2017' },
      { value: '7.9', unit: 'percent', of: 'medicalExpenseGrowthRate', period: '2019' },
      { value: '2.3', unit: 'percentage-point', qualifier: 'approx', role: 'change', of: 'medicalExpenseGrowthRate' },
    ],
  },
  {
    text: '与上年相比，村卫生室减少⟦46个⟧，社区卫生服务站增加⟦5个⟧，乡村医生减少⟦112人⟧，全科医生增加⟦88人⟧。',
    figures: [
      { value: '46', unit: 'institution', role: 'change', of: 'villageClinics' },
      { value: '5', unit: 'institution', role: 'change' },
      { value: '112', unit: 'person', role: 'change' },
      { value: '88', unit: 'person', role: 'change', of: 'generalPractitioners' },
    ],
  },
  {
    text: '常住人口家庭医生签约率⟦43.1%⟧（上年⟦40.5%⟧），上升⟦2.6个百分点⟧；贫困人口签约率⟦99.9%⟧，与上年持平。',
    figures: [
      { value: '43.1', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '40.5', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '2.6', unit: 'percentage-point', role: 'change', of: 'familyDoctorSignupRate' },
      { value: '99.9', unit: 'percent', of: 'familyDoctorSignupRate', population: 'poor' },
    ],
  },
  {
    text: '基本公卫人均补助经费从2009年的⟦15元⟧增加到2019年的⟦69元⟧，服务内容由⟦9类⟧扩展到⟦14类⟧。',
    figures: [
      { value: '15', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita', period: '2009' },
      { value: '69', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita', period: '2019' },
      { value: '9', unit: 'item', role: 'standard' },
      { value: '14', unit: 'item', role: 'standard' },
    ],
  },
] as const satisfies readonly Sentence[];
