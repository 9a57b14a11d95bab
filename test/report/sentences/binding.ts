import type { Sentence } from './sentence.js';

/** Counts and rates whose names are clipped, carried over, bracketed or behind the figure. */
export const binding = [
  {
    text: '全区高血压患者管理⟦2.14万人⟧，规范管理率⟦73.52%⟧，血压控制率⟦61.8%⟧；2型糖尿病患者管理⟦6832人⟧，规范管理率⟦72.1%⟧，血糖控制率⟦58.36%⟧。',
    figures: [
      { value: '21400', unit: 'person', of: 'hypertensivesManaged' },
      { value: '73.52', unit: 'percent', of: 'hypertensionStandardisedManagementRate' },
      { value: '61.8', unit: 'percent', of: 'hypertensionControlRate' },
      { value: '6832', unit: 'person', of: 'diabeticsManaged' },
      { value: '72.1', unit: 'percent', of: 'diabetesStandardisedManagementRate' },
      { value: '58.36', unit: 'percent', of: 'diabetesControlRate' },
    ],
  },
  {
    text: '（五）高血压患者健康管理。截至9月底，在管⟦18236人⟧，规范管理⟦13420人⟧，规范管理率为⟦73.59%⟧，控制率⟦64.2%⟧。',
    figures: [
      { value: '18236', unit: 'person', of: 'hypertensivesManaged' },
      { value: '13420', unit: 'person', of: 'hypertensivesManagedToStandard' },
      { value: '73.59', unit: 'percent', of: 'hypertensionStandardisedManagementRate' },
      { value: '64.2', unit: 'percent', of: 'hypertensionControlRate' },
    ],
  },
  {
    text: '严重精神障碍患者管理：在册⟦1206人⟧，报告患病率⟦4.31‰⟧，管理率⟦96.5%⟧，规范管理率⟦92.8%⟧，服药率⟦88.4%⟧，病情稳定率⟦97.1%⟧，未发生肇事肇祸事件。',
    figures: [
      { value: '1206', unit: 'person', of: 'smiPatients' },
      { value: '4.31', unit: 'permille', of: 'smiReportedPrevalenceRate' },
      { value: '96.5', unit: 'percent', of: 'smiManagementRate' },
      { value: '92.8', unit: 'percent', of: 'smiStandardisedManagementRate' },
      { value: '88.4', unit: 'percent', of: 'smiMedicationRate' },
      { value: '97.1', unit: 'percent', of: 'smiStabilityRate' },
    ],
  },
  {
    text: '加强结核病防治，肺结核患者管理率⟦98.6%⟧，规则服药率⟦95.3%⟧，肺结核报告发病率⟦46.2/10万⟧，同比下降⟦5.8%⟧。',
    figures: [
      { value: '98.6', unit: 'percent', of: 'tuberculosisManagementRate' },
      { value: '95.3', unit: 'percent', of: 'tuberculosisRegularMedicationRate' },
      { value: '46.2', unit: 'per-100k', of: 'tuberculosisIncidenceRate' },
      { value: '5.8', unit: 'percent', role: 'change', of: 'tuberculosisIncidenceRate' },
    ],
  },
  {
    text: '累计管理老年人⟦32156人⟧，健康管理率⟦71.2%⟧，中医药健康管理率⟦67.45%⟧；0-36个月儿童中医药健康管理率⟦81.3%⟧。',
    figures: [
      { value: '32156', unit: 'person', of: 'elderlyManaged' },
      { value: '71.2', unit: 'percent', of: 'elderlyHealthManagementRate' },
      { value: '67.45', unit: 'percent', of: 'elderlyChineseMedicineManagementRate' },
      { value: '81.3', unit: 'percent', of: 'childChineseMedicineManagementRate' },
    ],
  },
  {
    text: '全县累计建立居民健康档案⟦52.3万份⟧，建档率⟦92.4%⟧，电子建档率⟦88.5%⟧，档案动态使用率⟦63.2%⟧。',
    figures: [
      { value: '523000', unit: 'document', of: 'healthRecords' },
      { value: '92.4', unit: 'percent', of: 'healthRecordCoverage' },
      { value: '88.5', unit: 'percent', of: 'electronicHealthRecordCoverage' },
      { value: '63.2', unit: 'percent', of: 'healthRecordUseRate' },
    ],
  },
  {
    text: '全市组建家庭医生团队⟦326支⟧，已签约⟦98.6万人⟧，签约率⟦41.2%⟧，其中重点人群签约⟦21.3万人⟧，签约率⟦76.8%⟧（贫困人口签约率⟦100%⟧）。',
    figures: [
      { value: '326', unit: 'team', of: 'familyDoctorTeams' },
      { value: '986000', unit: 'person', of: 'signedResidents' },
      { value: '41.2', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '213000', unit: 'person', of: 'signedResidents', population: 'keyPopulation' },
      { value: '76.8', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
      { value: '100', unit: 'percent', of: 'familyDoctorSignupRate', population: 'poor' },
    ],
  },
  {
    text: '截至6月底，累计签约居民⟦38.6万人⟧，履约率⟦91.2%⟧，续签率⟦94.6%⟧，平均每团队签约居民数⟦1186人⟧。',
    figures: [
      { value: '386000', unit: 'person', of: 'signedResidents' },
      { value: '91.2', unit: 'percent', of: 'contractFulfilmentRate' },
      { value: '94.6', unit: 'percent', of: 'contractRenewalRate' },
      { value: '1186', unit: 'person', of: 'signedResidentsPerTeam' },
    ],
  },
  {
    text: '完成婚前医学检查⟦3210人⟧，婚检率⟦82.1%⟧；免费孕前优生健康检查⟦1560对⟧，目标人群覆盖率⟦95.6%⟧；叶酸服用率⟦93.07%⟧。',
    figures: [
      { value: '3210', unit: 'person', of: 'premaritalExamined' },
      { value: '82.1', unit: 'percent', of: 'premaritalExaminationRate' },
      { value: '1560', unit: 'couple', of: 'preconceptionExaminedCouples' },
      { value: '95.6', unit: 'percent', of: 'preconceptionExaminationCoverage' },
      { value: '93.07', unit: 'percent', of: 'folicAcidCoverage' },
    ],
  },
  {
    text: '“两癌”筛查扎实推进，宫颈癌筛查⟦12000人⟧，完成任务的⟦100%⟧；乳腺癌筛查⟦6138人⟧，任务完成率⟦102.3%⟧。',
    figures: [
      { value: '12000', unit: 'person', of: 'womenCervicalScreened' },
      { value: '100', unit: 'percent', of: 'cervicalCancerScreeningCoverage' },
      { value: '6138', unit: 'person', of: 'womenBreastScreened' },
      { value: '102.3', unit: 'percent', of: 'breastCancerScreeningCoverage' },
    ],
  },
  {
    text: '共有⟦5210名⟧35-64岁妇女接受“两癌”免费检查，其中宫颈癌筛查⟦3200人⟧、乳腺癌筛查⟦2010人⟧，查出宫颈癌前病变⟦17例⟧。',
    figures: [
      { value: '5210', unit: 'person' },
      { value: '3200', unit: 'person', of: 'womenCervicalScreened' },
      { value: '2010', unit: 'person', of: 'womenBreastScreened' },
      { value: '17', unit: 'case' },
    ],
  },
  {
    text: '全年产妇数⟦4126人⟧，活产数⟦4168人⟧，剖宫产率⟦41.6%⟧，高危孕产妇管理率⟦100%⟧，孕产妇死亡人数为⟦0⟧，婴儿死亡⟦11人⟧。',
    figures: [
      { value: '4126', unit: 'person', of: 'parturients' },
      { value: '4168', unit: 'person', of: 'liveBirths' },
      { value: '41.6', unit: 'percent', of: 'caesareanRate' },
      { value: '100', unit: 'percent', of: 'highRiskPregnancyManagementRate' },
      { value: '0', unit: 'person', of: 'maternalDeaths' },
      { value: '11', unit: 'person', of: 'infantDeaths' },
    ],
  },
  {
    text: '开展新生儿疾病筛查⟦4102人⟧，筛查率⟦98.42%⟧；听力筛查⟦4120人⟧，筛查率⟦98.85%⟧；先心病筛查⟦3986人⟧，筛查率⟦95.63%⟧。',
    figures: [
      { value: '4102', unit: 'person', of: 'newbornsScreenedMetabolic' },
      { value: '98.42', unit: 'percent', of: 'newbornDiseaseScreeningRate' },
      { value: '4120', unit: 'person', of: 'newbornsScreenedHearing' },
      { value: '98.85', unit: 'percent', of: 'newbornHearingScreeningRate' },
      { value: '3986', unit: 'person', of: 'newbornsScreenedHeart' },
      { value: '95.63', unit: 'percent', of: 'newbornHeartDiseaseScreeningRate' },
    ],
  },
  {
    text: '妇幼卫生指标完成情况：产前检查率⟦99.12%⟧早孕建册率⟦93.5%⟧产后访视率⟦96.7%⟧住院分娩率⟦100%⟧新生儿访视率⟦95.9%⟧',
    figures: [
      { value: '99.12', unit: 'percent', of: 'antenatalCareCoverage' },
      { value: '93.5', unit: 'percent', of: 'earlyPregnancyRegistrationRate' },
      { value: '96.7', unit: 'percent', of: 'postnatalVisitRate' },
      { value: '100', unit: 'percent', of: 'hospitalDeliveryRate' },
      { value: '95.9', unit: 'percent', of: 'newbornVisitRate' },
    ],
  },
  {
    text: '孕产妇系统管理⟦3862人⟧（系统管理率⟦92.1%⟧）、产后访视⟦4013人⟧（访视率⟦95.7%⟧），6个月内纯母乳喂养率⟦83.4%⟧，低出生体重率⟦2.36%⟧。',
    figures: [
      { value: '3862', unit: 'person', of: 'mothersSystematicallyManaged' },
      { value: '92.1', unit: 'percent', of: 'maternalSystematicManagementRate' },
      { value: '4013', unit: 'person', of: 'mothersPostnatalVisited' },
      { value: '95.7', unit: 'percent', of: 'postnatalVisitRate' },
      { value: '83.4', unit: 'percent', of: 'exclusiveBreastfeedingRate' },
      { value: '2.36', unit: 'percent', of: 'lowBirthWeightRate' },
    ],
  },
  {
    text: '家庭医生签约率稳步提升，县财政投入⟦320万元⟧为签约团队配备健康一体机。',
    figures: [{ value: '3200000', unit: 'CNY', of: null }],
  },
  {
    text: '为提高住院分娩率、降低剖宫产率，县妇计中心举办产科适宜技术培训班⟦6期⟧。',
    figures: [{ value: '6', unit: 'event', of: null }],
  },
  {
    text: '药占比持续下降，带量采购药品节约资金⟦1260余万元⟧，群众用药负担明显减轻。',
    figures: [{ value: '12600000', unit: 'CNY', qualifier: 'more-than', of: null }],
  },
  {
    text: '病床使用率居高不下，新建的住院综合楼总建筑面积⟦3.6万平方米⟧，概算投资⟦2.1亿元⟧。',
    figures: [
      { value: '36000', unit: 'other', of: null },
      { value: '210000000', unit: 'CNY', of: null },
    ],
  },
  {
    text: '针对国家免疫规划疫苗接种率偏低的问题，对⟦14个⟧行政村逐户开展查漏补种。',
    figures: [{ value: '14', unit: 'village', of: null }],
  },
  {
    text: '上半年我镇签约率在全县排名靠前。共发放宣传资料⟦2400份⟧，开展义诊⟦12场次⟧。',
    figures: [
      { value: '2400', unit: 'document', of: null },
      { value: '12', unit: 'event', of: null },
    ],
  },
  {
    text: '目前，全县⟦83%⟧的村卫生室能够提供中医药服务，⟦100%⟧的社区卫生服务中心和乡镇卫生院设有中医馆。',
    figures: [
      { value: '83', unit: 'percent', of: 'villageTcmCoverage' },
      { value: '100', unit: 'percent' },
    ],
  },
  {
    text: '力争实现⟦90%⟧的患者在县域内就诊、⟦65%以上⟧的患者在基层就诊。',
    figures: [
      { value: '90', unit: 'percent', role: 'target', of: 'countyVisitShare' },
      { value: '65', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'primaryCareVisitShare' },
    ],
  },
  {
    text: '⟦98.6%⟧的建档立卡贫困人口签订了家庭医生服务协议，⟦92.3%⟧的村卫生室开通了医保结算。',
    figures: [
      { value: '98.6', unit: 'percent', of: 'familyDoctorSignupRate', population: 'poor' },
      { value: '92.3', unit: 'percent', of: 'villageClinicSettlementCoverage' },
    ],
  },
  {
    text: '全县村卫生室⟦1220个⟧，其中开通医保结算⟦1126个⟧，占⟦92.3%⟧；达到标准化建设要求的⟦1084个⟧。',
    figures: [
      { value: '1220', unit: 'institution', of: 'villageClinics' },
      { value: '1126', unit: 'institution', of: 'settlingVillageClinics' },
      { value: '92.3', unit: 'percent', of: 'villageClinicSettlementCoverage' },
      { value: '1084', unit: 'institution', of: 'villageClinicsToStandard' },
    ],
  },
  {
    text: '年末全市医疗卫生机构床位⟦21360张⟧，其中医院⟦16240张⟧（占⟦76.0%⟧）、乡镇卫生院⟦3125张⟧（占⟦14.6%⟧）。',
    figures: [
      { value: '21360', unit: 'bed', of: 'institutionBeds' },
      { value: '16240', unit: 'bed', of: 'institutionBeds' },
      { value: '76', unit: 'percent' },
      { value: '3125', unit: 'bed', of: 'institutionBeds' },
      { value: '14.6', unit: 'percent' },
    ],
  },
  {
    text: '卫生技术人员⟦18620人⟧，含执业（助理）医师⟦6932人⟧（其中执业医师⟦5610人⟧）、注册护士⟦8214人⟧，医护比达到⟦1:1.18⟧。',
    figures: [
      { value: '18620', unit: 'person', of: 'healthProfessionals' },
      { value: '6932', unit: 'person', of: 'licensedPhysicians' },
      { value: '5610', unit: 'person', of: 'fullyLicensedPhysicians' },
      { value: '8214', unit: 'person', of: 'registeredNurses' },
      { value: '1:1.18', unit: 'ratio', of: 'nursePhysicianRatio' },
    ],
  },
  {
    text: '为⟦2104名⟧计生家庭成员代缴医保费⟦46.288万元⟧，⟦860户⟧办理计生家庭意外伤害保险。',
    figures: [
      { value: '2104', unit: 'person', of: 'fpPremiumBeneficiaries' },
      { value: '462880', unit: 'CNY', of: 'fpPremiumsPaid' },
      { value: '860', unit: 'household', of: 'fpAccidentInsuredHouseholds' },
    ],
  },
] as const satisfies readonly Sentence[];
