import type { Sentence } from './sentence.js';

export const damaged = [
  {
    text: '高血压患者规范管理 率 ⟦93.14 %⟧,糖尿\n病患者规范管理率 ⟦87.3%⟧,老年人健康\n管理 率⟦71.06 %⟧。',
    figures: [
      { value: '93.14', unit: 'percent', of: 'hypertensionStandardisedManagementRate' },
      { value: '87.3', unit: 'percent', of: 'diabetesStandardisedManagementRate' },
      { value: '71.06', unit: 'percent', of: 'elderlyHealthManagementRate' },
    ],
  },
  {
    text: '医共体县域就诊率达⟦88. 02%⟧,较上年提高⟦1. 6 个百分点⟧,基层 就诊率 ⟦65 .4%⟧。',
    figures: [
      { value: '88.02', unit: 'percent', of: 'countyVisitShare' },
      { value: '1.6', unit: 'percentage-point', role: 'change', of: 'countyVisitShare' },
      { value: '65.4', unit: 'percent', of: 'primaryCareVisitShare' },
    ],
  },
  {
    text: '下达基本公共卫生服务补助资金⟦1 205.30 万元⟧,其中中央资金⟦843 .71万元⟧、省级资金 ⟦241. 06 万元⟧、县级配套⟦120.53 万 元⟧。',
    figures: [
      { value: '12053000', unit: 'CNY', of: 'basicPublicHealthFunding' },
      { value: '8437100', unit: 'CNY' },
      { value: '2410600', unit: 'CNY' },
      { value: '1205300', unit: 'CNY' },
    ],
  },
  {
    text: '贫困人口签约率⟦93。6%⟧,比年初提高⟦0。7个百分点⟧,慢病随访⟦1。2万人次⟧。',
    figures: [
      { value: '93.6', unit: 'percent', of: 'familyDoctorSignupRate', population: 'poor' },
      { value: '0.7', unit: 'percentage-point', role: 'change', of: 'familyDoctorSignupRate' },
      { value: '12000', unit: 'person-time' },
    ],
  },
  {
    text: '２０１９年，居民电子健康档案建档率⟦９８．５％⟧，规范管理高血压患者⟦３，２００人⟧，管理严重精神障碍患者⟦１８６人⟧。',
    figures: [
      { value: '98.5', unit: 'percent', of: 'electronicHealthRecordCoverage' },
      { value: '3200', unit: 'person', of: 'hypertensivesManagedToStandard' },
      { value: '186', unit: 'person', of: 'smiPatientsManaged' },
    ],
  },
  {
    text: '组建签约服务团队 ⟦86 个⟧,签约居\n- 12 -\n民 ⟦15.3 万人⟧,签约率\n⟦41.67%⟧。',
    figures: [
      { value: '86', unit: 'team', of: 'familyDoctorTeams' },
      { value: '153000', unit: 'person', of: 'signedResidents' },
      { value: '41.67', unit: 'percent', of: 'familyDoctorSignupRate' },
    ],
  },
  {
    text: '落实大病专项救治,确诊患者 ⟦836 人⟧,已救治 ⟦829\n人⟧,救治\n第3页 共10页\n率⟦99.16%⟧。',
    figures: [
      { value: '836', unit: 'person', of: 'seriousIllnessPatients' },
      { value: '829', unit: 'person', of: 'seriousIllnessTreated' },
      { value: '99.16', unit: 'percent', of: 'seriousIllnessTreatmentRate' },
    ],
  },
  {
    text: '免费婚前检查率 ⟦99.2%⟧免费孕前优生健康检查率 ⟦91.4%⟧叶酸服用率⟦95.06%⟧住院分娩率⟦100%⟧',
    figures: [
      { value: '99.2', unit: 'percent', of: 'premaritalExaminationRate' },
      { value: '91.4', unit: 'percent', of: 'preconceptionExaminationCoverage' },
      { value: '95.06', unit: 'percent', of: 'folicAcidCoverage' },
      { value: '100', unit: 'percent', of: 'hospitalDeliveryRate' },
    ],
  },
  {
    text: '计生特殊家庭(⟦54户⟧⟦91人⟧】全部签约,〔签约率⟦100%⟧),发放慰问金［⟦2.7万元⟧）。',
    figures: [
      { value: '54', unit: 'household', of: 'specialFamilyHouseholds' },
      { value: '91', unit: 'person', of: 'specialFamilyMembers' },
      { value: '100', unit: 'percent', of: 'familyDoctorSignupRate', population: 'specialFamilies' },
      { value: '27000', unit: 'CNY' },
    ],
  },
  {
    text: '婴儿死亡率\t⟦4.31‰⟧\t5 岁以\n下儿童死亡率\t⟦6.2 ‰⟧\t孕产妇死亡率\t⟦0⟧\n',
    figures: [
      { value: '4.31', unit: 'permille', of: 'infantMortalityRate' },
      { value: '6.2', unit: 'permille', of: 'under5MortalityRate' },
      { value: '0', unit: 'other', of: 'maternalMortalityRatio' },
    ],
  },
  {
    text: '国家奖励扶助对象 ⟦312⟧ 已发放, 国家特别扶助对象 ⟦46⟧ 未发放,计生家庭意外险户数 ⟦1270⟧',
    figures: [
      { value: '312', unit: 'person', of: 'fpRewardBeneficiaries' },
      { value: '46', unit: 'person', of: 'fpSpecialSupportBeneficiaries' },
      { value: '1270', unit: 'household', of: 'fpAccidentInsuredHouseholds' },
    ],
  },
  {
    text: '1.⟦2家⟧县级医院完成改扩建\n2.⟦3家⟧乡镇卫生院整体搬迁\n3.⟦16家⟧村卫生室完成维修,投资⟦84万元⟧',
    figures: [
      { value: '2', unit: 'institution' },
      { value: '3', unit: 'institution' },
      { value: '16', unit: 'institution' },
      { value: '840000', unit: 'CNY' },
    ],
  },
  {
    text: '拨付村医工资⟦118.4万元⟧2.购置设备⟦36 台⟧,金额 ⟦205.6万元⟧3.偿还债务⟦40万元⟧。',
    figures: [
      { value: '1184000', unit: 'CNY' },
      { value: '36', unit: 'other' },
      { value: '2056000', unit: 'CNY' },
      { value: '400000', unit: 'CNY' },
    ],
  },
  {
    text: '签约率 ⟦74%⟧；建档立卡贫困人口 （⟦3406人⟧)签约率⟦100％⟧，残疾人签约率： ⟦88.6﹪⟧.',
    figures: [
      { value: '74', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '3406', unit: 'person' },
      { value: '100', unit: 'percent', of: 'familyDoctorSignupRate', population: 'poor' },
      { value: '88.6', unit: 'percent', of: 'familyDoctorSignupRate', population: 'disabled' },
    ],
  },
  {
    text: '大病保险支付⟦312.5万\n元⟧,医疗救助 ⟦87\n.3 万元⟧,兜底保障⟦56.08\n万元⟧。',
    figures: [
      { value: '3125000', unit: 'CNY' },
      { value: '873000', unit: 'CNY' },
      { value: '560800', unit: 'CNY' },
    ],
  },
  {
    text: '孕产妇系统管理率⟦93.\n14%⟧,产后访\n视率 ⟦96. 5\n%⟧。',
    figures: [
      { value: '93.14', unit: 'percent', of: 'maternalSystematicManagementRate' },
      { value: '96.5', unit: 'percent', of: 'postnatalVisitRate' },
    ],
  },
  {
    text: '预防接种建证率\u3000⟦100％⟧\u3000\u3000疫苗接种率\u3000⟦98．7％⟧\u3000\u3000应种\u3000⟦１２，０６３人次⟧',
    figures: [
      { value: '100', unit: 'percent', of: 'vaccinationCertificateRate' },
      { value: '98.7', unit: 'percent', of: 'vaccineCoverage' },
      { value: '12063', unit: 'person-time', of: 'vaccineDue' },
    ],
  },
  {
    text: 'ID:20391837 大小:24.90 KB 页数:13页\n村卫生室标准化率 ⟦95. 1%⟧,在岗乡村医生 ⟦287 名⟧\n[ 02-01 ]',
    figures: [
      { value: '95.1', unit: 'percent', of: 'villageClinicStandardRate' },
      { value: '287', unit: 'person' },
    ],
  },
  {
    text: '健康扶贫资金支出情况表(单位:万元)\n项目 金额\n四重保障报销 ⟦1026.4⟧\n代缴参保费 ⟦338⟧',
    figures: [
      { value: '10264000', unit: 'CNY', of: 'layeredReimbursementAmount' },
      { value: '3380000', unit: 'CNY' },
    ],
  },
  {
    text: '整村参保率全部达到 ⟦98\n%以上⟧,贫困人口参保率\n⟦100 %⟧,政策范围内报销比例 ⟦80 % 左右⟧。',
    figures: [
      { value: '98', unit: 'percent', qualifier: 'at-least', of: 'insuranceEnrolmentRate' },
      { value: '100', unit: 'percent', of: 'insuranceEnrolmentRate', population: 'poor' },
      { value: '80', unit: 'percent', qualifier: 'approx', of: 'policyScopeReimbursementRatio' },
    ],
  },
] as const satisfies readonly Sentence[];
