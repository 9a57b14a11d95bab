import type { Sentence } from './sentence.js';

/** Figures whose name stands in a heading, a table or an earlier clause. */
export const bindingTopics = [
  {
    text: '清溪县签约率⟦42.3%⟧、重点人群签约率⟦81.5%⟧，安远县签约率⟦39.1%⟧、重点人群签约率⟦77.6%⟧，东湖区签约率仅为⟦35.4%⟧。',
    figures: [
      { value: '42.3', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '81.5', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
      { value: '39.1', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '77.6', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
      { value: '35.4', unit: 'percent', of: 'familyDoctorSignupRate' },
    ],
  },
  {
    text: '县域内就诊率：清溪县⟦91.4%⟧，安远县⟦88.7%⟧，东湖区⟦93.2%⟧，全市平均⟦90.6%⟧。',
    figures: [
      { value: '91.4', unit: 'percent', of: 'countyVisitShare' },
      { value: '88.7', unit: 'percent', of: 'countyVisitShare' },
      { value: '93.2', unit: 'percent', of: 'countyVisitShare' },
      { value: '90.6', unit: 'percent', of: 'countyVisitShare' },
    ],
  },
  {
    text: '三、孕产妇系统管理率\n清溪县⟦94.1%⟧，同比提高⟦0.8个百分点⟧；安远县⟦91.7%⟧，同比下降⟦0.3个百分点⟧。',
    figures: [
      { value: '94.1', unit: 'percent', of: 'maternalSystematicManagementRate' },
      { value: '0.8', unit: 'percentage-point', role: 'change', of: 'maternalSystematicManagementRate' },
      { value: '91.7', unit: 'percent', of: 'maternalSystematicManagementRate' },
      { value: '0.3', unit: 'percentage-point', role: 'change', of: 'maternalSystematicManagementRate' },
    ],
  },
  {
    text: '（二）2型糖尿病患者健康管理\n在管患者⟦1462人⟧，规范管理⟦1071人⟧，规范管理率⟦73.26%⟧，血糖控制率⟦55.1%⟧。',
    figures: [
      { value: '1462', unit: 'person', of: 'diabeticsManaged' },
      { value: '1071', unit: 'person', of: 'diabeticsManagedToStandard' },
      { value: '73.26', unit: 'percent', of: 'diabetesStandardisedManagementRate' },
      { value: '55.1', unit: 'percent', of: 'diabetesControlRate' },
    ],
  },
  {
    text: '指标\t2018年\t2019年\n婴儿死亡率（‰）\t⟦3.6⟧\t⟦3.1⟧\n孕产妇系统管理率（%）\t⟦92.4⟧\t⟦94.8⟧',
    figures: [
      { value: '3.6', unit: 'permille', of: 'infantMortalityRate', period: '2018' },
      { value: '3.1', unit: 'permille', of: 'infantMortalityRate', period: '2019' },
      { value: '92.4', unit: 'percent', of: 'maternalSystematicManagementRate', period: '2018' },
      { value: '94.8', unit: 'percent', of: 'maternalSystematicManagementRate', period: '2019' },
    ],
  },
  {
    text: '单位\t签约人数（人）\t签约率（%）\n城关镇卫生院\t⟦18236⟧\t⟦41.2⟧\n石桥乡卫生院\t⟦6120⟧\t⟦38.7⟧',
    figures: [
      { value: '18236', unit: 'person', of: 'signedResidents' },
      { value: '41.2', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '6120', unit: 'person', of: 'signedResidents' },
      { value: '38.7', unit: 'percent', of: 'familyDoctorSignupRate' },
    ],
  },
  {
    text: '全市共报告法定传染病⟦1863例⟧，死亡⟦6人⟧，病死率⟦0.32%⟧；其中甲乙类传染病⟦642例⟧，报告发病率⟦118.6/10万⟧，较去年同期下降⟦12.4%⟧。',
    figures: [
      { value: '1863', unit: 'case', of: 'notifiableCases' },
      { value: '6', unit: 'person', of: 'notifiableDeaths' },
      { value: '0.32', unit: 'percent', of: 'caseFatalityRate' },
      { value: '642', unit: 'case', of: 'classABCases' },
      { value: '118.6', unit: 'per-100k', of: 'notifiableIncidenceRate' },
      { value: '12.4', unit: 'percent', role: 'change', of: 'notifiableIncidenceRate' },
    ],
  },
  {
    text: '传染病报告率⟦100%⟧，及时率⟦99.63%⟧；突发公共卫生事件⟦2起⟧，均规范处置。',
    figures: [
      { value: '100', unit: 'percent', of: 'infectiousReportingRate' },
      { value: '99.63', unit: 'percent', of: 'infectiousReportingTimelinessRate' },
      { value: '2', unit: 'case' },
    ],
  },
  {
    text: '截至10月31日，报告存活艾滋病病毒感染者和病人⟦326人⟧，接受抗病毒治疗⟦298人⟧，治疗覆盖率⟦91.4%⟧，病毒抑制率⟦95.2%⟧。',
    figures: [
      { value: '326', unit: 'person', of: 'diagnosedWithHiv' },
      { value: '298', unit: 'person', of: 'onHivTreatment' },
      { value: '91.4', unit: 'percent', of: 'hivTreatmentCoverage' },
      { value: '95.2', unit: 'percent', of: 'hivViralSuppressionRate' },
    ],
  },
  {
    text: '对羁押人员、吸毒人员等重点对象开展HIV检测⟦2316人⟧，检测率⟦98.7%⟧，居民艾滋病防治知识知晓率达⟦89.4%⟧。',
    figures: [
      { value: '2316', unit: 'person', of: 'hivTestedPersons' },
      { value: '98.7', unit: 'percent', of: 'hivTestingCoverage' },
      { value: '89.4', unit: 'percent', of: 'hivKnowledgeAwarenessRate' },
    ],
  },
  {
    text: '麻疹类疫苗应种人数⟦12630人⟧，实种人数⟦12512人⟧，接种率⟦99.07%⟧；应建证⟦2861人⟧，建证率⟦100%⟧。',
    figures: [
      { value: '12630', unit: 'person', of: 'vaccineDue' },
      { value: '12512', unit: 'person', of: 'vaccineGiven' },
      { value: '99.07', unit: 'percent', of: 'vaccineCoverage' },
      { value: '2861', unit: 'person', of: 'certificatesDue' },
      { value: '100', unit: 'percent', of: 'vaccinationCertificateRate' },
    ],
  },
  {
    text: '运行效率方面，病床使用率⟦82.4%⟧，病床周转次数⟦34.2次⟧，出院者平均住院日⟦8.6天⟧，住院次均费用⟦7126.35元⟧，同比下降⟦1.27%⟧。',
    figures: [
      { value: '82.4', unit: 'percent', of: 'bedOccupancyRate' },
      { value: '34.2', unit: 'event', of: 'bedTurnover' },
      { value: '8.6', unit: 'day', of: 'averageLengthOfStay' },
      { value: '7126.35', unit: 'CNY', of: 'costPerDischarge' },
      { value: '1.27', unit: 'percent', role: 'change', of: 'costPerDischarge' },
    ],
  },
  {
    text: '全年医疗收入⟦3.86亿元⟧，医疗费用增幅⟦6.8%⟧，药占比（不含中药饮片）⟦27.31%⟧，检查化验收入占比⟦24.9%⟧，百元医疗收入消耗的卫生材料⟦18.6元⟧。',
    figures: [
      { value: '386000000', unit: 'CNY', of: 'medicalRevenue' },
      { value: '6.8', unit: 'percent', of: 'medicalExpenseGrowthRate' },
      { value: '27.31', unit: 'percent', of: 'drugRevenueShareWithoutHerbs' },
      { value: '24.9', unit: 'percent', of: 'examinationRevenueShare' },
      { value: '18.6', unit: 'CNY', of: 'consumablesPerHundredYuan' },
    ],
  },
  {
    text: '全县城乡居民医保参保⟦46.3万人⟧，参保率⟦98.6%⟧；贫困人口参保率⟦100%⟧，政策范围内住院费用报销比例达⟦75%左右⟧。',
    figures: [
      { value: '463000', unit: 'person', of: 'insuredPersons' },
      { value: '98.6', unit: 'percent', of: 'insuranceEnrolmentRate' },
      { value: '100', unit: 'percent', of: 'insuranceEnrolmentRate', population: 'poor' },
      { value: '75', unit: 'percent', qualifier: 'approx', of: 'policyScopeReimbursementRatio' },
    ],
  },
  {
    text: '健康扶贫成效显著，确诊大病患者⟦512人⟧，已救治⟦506人⟧，救治率⟦98.8%⟧，家庭医生签约⟦8124人⟧，发放门诊特殊慢性病卡⟦1263张⟧，办卡率⟦99.4%⟧。',
    figures: [
      { value: '512', unit: 'person', of: 'seriousIllnessPatients' },
      { value: '506', unit: 'person', of: 'seriousIllnessTreated' },
      { value: '98.8', unit: 'percent', of: 'seriousIllnessTreatmentRate' },
      { value: '8124', unit: 'person', of: 'signedResidents' },
      { value: '1263', unit: 'document' },
      { value: '99.4', unit: 'percent', of: 'chronicCardRate' },
    ],
  },
  {
    text: '确认国家奖励扶助对象⟦1862人⟧，发放奖励扶助金⟦178.752万元⟧；特别扶助对象⟦97人⟧，发放特别扶助金⟦81.36万元⟧；为⟦61户⟧计生特殊家庭购买综合保险。',
    figures: [
      { value: '1862', unit: 'person', of: 'fpRewardBeneficiaries' },
      { value: '1787520', unit: 'CNY', of: 'fpRewardPaid' },
      { value: '97', unit: 'person', of: 'fpSpecialSupportBeneficiaries' },
      { value: '813600', unit: 'CNY', of: 'fpSpecialSupportPaid' },
      { value: '61', unit: 'household', of: 'specialFamilyHouseholds' },
    ],
  },
  {
    text: '2018年至2020年，全县孕产妇死亡率连续三年为⟦0⟧，新生儿死亡率由⟦2.1‰⟧降至⟦1.4‰⟧，出生缺陷发生率为⟦86.5/万⟧。',
    figures: [
      { value: '0', unit: 'other', of: 'maternalMortalityRatio' },
      { value: '2.1', unit: 'permille', of: 'neonatalMortalityRate' },
      { value: '1.4', unit: 'permille', of: 'neonatalMortalityRate' },
      { value: '86.5', unit: 'per-10k', of: 'birthDefectRate' },
    ],
  },
  {
    text: '全市人均预期寿命⟦78.6岁⟧，其中男性⟦76.4岁⟧、女性⟦81.1岁⟧，比2015年提高⟦1.2岁⟧。',
    figures: [
      { value: '78.6', unit: 'year', of: 'lifeExpectancyAtBirth' },
      { value: '76.4', unit: 'year', of: 'lifeExpectancyAtBirth', population: 'male' },
      { value: '81.1', unit: 'year', of: 'lifeExpectancyAtBirth', population: 'female' },
      { value: '1.2', unit: 'year', role: 'change', of: 'lifeExpectancyAtBirth' },
    ],
  },
  {
    text: '对照年度目标，高血压规范管理率（目标值⟦62%⟧）完成⟦73.4%⟧，糖尿病规范管理率（目标值⟦62%⟧）完成⟦60.8%⟧。',
    figures: [
      { value: '62', unit: 'percent', role: 'target', of: 'hypertensionStandardisedManagementRate' },
      { value: '73.4', unit: 'percent', of: 'hypertensionStandardisedManagementRate' },
      { value: '62', unit: 'percent', role: 'target', of: 'diabetesStandardisedManagementRate' },
      { value: '60.8', unit: 'percent', of: 'diabetesStandardisedManagementRate' },
    ],
  },
  {
    text: '组建⟦3个⟧医共体，覆盖⟦27家⟧乡镇卫生院和⟦312个⟧村卫生室，医保基金县域内支出率⟦78.9%⟧，县域内住院人次占比⟦84.2%⟧，基层就诊率仍只有⟦51.3%⟧。',
    figures: [
      { value: '3', unit: 'institution', of: 'medicalCommunities' },
      { value: '27', unit: 'institution' },
      { value: '312', unit: 'institution', of: 'villageClinics' },
      { value: '78.9', unit: 'percent', of: 'countyFundOutlayShare' },
      { value: '84.2', unit: 'percent', of: 'countyInpatientShare' },
      { value: '51.3', unit: 'percent', of: 'primaryCareVisitShare' },
    ],
  },
  {
    text: '存在的问题：一是签约率不高。部分乡镇仅⟦28%左右⟧，与县里要求的⟦40%⟧差距较大。',
    figures: [
      { value: '28', unit: 'percent', qualifier: 'approx' },
      { value: '40', unit: 'percent', role: 'target' },
    ],
  },
  {
    text: '全县严重精神障碍患者规范管理率⟦91.3%⟧，在册患者服药率⟦86.72%⟧，规律服药人数⟦812人⟧，居家患者病情稳定率⟦98.2%⟧。',
    figures: [
      { value: '91.3', unit: 'percent', of: 'smiStandardisedManagementRate' },
      { value: '86.72', unit: 'percent', of: 'smiMedicationRate' },
      { value: '812', unit: 'person', of: 'smiPatientsRegularlyMedicated' },
      { value: '98.2', unit: 'percent', of: 'smiStabilityRate' },
    ],
  },
  {
    text: '0—6岁儿童健康管理率⟦94.6%⟧，3岁以下儿童系统管理率⟦93.2%⟧，7岁以下儿童健康管理率⟦95.1%⟧，儿童发育筛查⟦1.06万人⟧，筛查率⟦88.3%⟧。',
    figures: [
      { value: '94.6', unit: 'percent', of: 'childHealthManagementRate' },
      { value: '93.2', unit: 'percent', of: 'under3SystematicManagementRate' },
      { value: '95.1', unit: 'percent', of: 'under7HealthManagementRate' },
      { value: '10600', unit: 'person', of: 'childrenDevelopmentScreened' },
      { value: '88.3', unit: 'percent', of: 'childDevelopmentScreeningCoverage' },
    ],
  },
  {
    text: '老年人、残疾人、计生特殊家庭的签约率分别是⟦79.2%⟧、⟦90.4%⟧、⟦100%⟧，而普通居民签约率只有⟦36.8%⟧。',
    figures: [
      { value: '79.2', unit: 'percent', of: 'familyDoctorSignupRate', population: 'aged65Plus' },
      { value: '90.4', unit: 'percent', of: 'familyDoctorSignupRate', population: 'disabled' },
      { value: '100', unit: 'percent', of: 'familyDoctorSignupRate', population: 'specialFamilies' },
      { value: '36.8', unit: 'percent', of: 'familyDoctorSignupRate' },
    ],
  },
] as const satisfies readonly Sentence[];
