import type { Sentence } from './sentence.js';

export const countyProgrammes = [
  {
    text: '贫困患者县域内住院⟦8216人次⟧,住院总费用⟦3482.6万元⟧,四重保障报销⟦3134.34万元⟧,其中基本医保支付⟦2438万元⟧、大病保险支付⟦301.5万元⟧、医疗救助⟦287.44万元⟧、政府兜底⟦107.4万元⟧,实际报销比例达⟦90%⟧。',
    figures: [
      { value: '8216', unit: 'person-time', population: 'poor' },
      { value: '34826000', unit: 'CNY', of: 'inpatientExpense', population: 'poor' },
      { value: '31343400', unit: 'CNY', of: 'layeredReimbursementAmount', population: 'poor' },
      { value: '24380000', unit: 'CNY', of: 'basicPaidInpatient', population: 'poor' },
      { value: '3015000', unit: 'CNY', of: 'seriousIllnessPaidInpatient', population: 'poor' },
      { value: '2874400', unit: 'CNY', of: 'assistancePaidInpatient', population: 'poor' },
      { value: '1074000', unit: 'CNY', of: 'supplementPaidInpatient', population: 'poor' },
      { value: '90', unit: 'percent', of: 'actualInpatientReimbursementRatio', population: 'poor' },
    ],
  },
  {
    text: '全县共核实⟦30种⟧大病贫困患者⟦1268人⟧,已救治⟦1251人⟧,救治率⟦98.66%⟧,累计救治⟦3109人次⟧。',
    figures: [
      { value: '30', unit: 'item', role: 'standard' },
      { value: '1268', unit: 'person', of: 'seriousIllnessPatients', population: 'poor' },
      { value: '1251', unit: 'person', of: 'seriousIllnessTreated', population: 'poor' },
      { value: '98.66', unit: 'percent', of: 'seriousIllnessTreatmentRate', population: 'poor' },
      { value: '3109', unit: 'person-time', of: 'seriousIllnessTreatments', population: 'poor' },
    ],
  },
  {
    text: '为符合条件的⟦3205名⟧贫困慢病患者全部办理门诊慢性病卡,发放慢病卡⟦3205张⟧,办卡率⟦100%⟧;门诊特殊慢性病实际报销比例达到⟦80%以上⟧。',
    figures: [
      { value: '3205', unit: 'person', of: 'chronicCardCandidates', population: 'poor' },
      { value: '3205', unit: 'document', of: 'chronicCardHolders' },
      { value: '100', unit: 'percent', of: 'chronicCardRate' },
      { value: '80', unit: 'percent', qualifier: 'at-least', of: 'actualChronicReimbursementRatio' },
    ],
  },
  {
    text: '2020年全县城乡居民医保参保⟦41.27万人⟧,参保率⟦98.2%⟧,贫困人口参保率⟦100%⟧,财政代缴贫困人口参保费⟦996.78万元⟧。',
    figures: [
      { value: '412700', unit: 'person', of: 'insuredPersons', period: '2020' },
      { value: '98.2', unit: 'percent', of: 'insuranceEnrolmentRate', period: '2020' },
      { value: '100', unit: 'percent', of: 'insuranceEnrolmentRate', population: 'poor', period: '2020' },
      { value: '9967800', unit: 'CNY', of: null },
    ],
  },
  {
    text: '人均筹资标准由⟦770元⟧提高到⟦830元⟧,其中个人缴费⟦280元⟧、各级财政补助⟦550元⟧;一级医院起付线⟦200元⟧,报销比例⟦85%⟧,年度封顶线⟦15万元⟧。',
    figures: [
      { value: '770', unit: 'CNY', role: 'standard', of: 'fundingPerInsuredPerson' },
      { value: '830', unit: 'CNY', role: 'standard', of: 'fundingPerInsuredPerson' },
      { value: '280', unit: 'CNY', role: 'standard' },
      { value: '550', unit: 'CNY', role: 'standard' },
      { value: '200', unit: 'CNY', role: 'standard' },
      { value: '85', unit: 'percent', role: 'standard' },
      { value: '150000', unit: 'CNY', role: 'standard' },
    ],
  },
  {
    text: '发放农村部分计划生育家庭奖励扶助金⟦1862人⟧⟦178.752万元⟧,每人每年⟦960元⟧;发放特别扶助金⟦217人⟧⟦152.46万元⟧。',
    figures: [
      { value: '1862', unit: 'person', of: 'fpRewardBeneficiaries' },
      { value: '1787520', unit: 'CNY', of: 'fpRewardPaid' },
      { value: '960', unit: 'CNY', role: 'standard', of: 'fpRewardPerBeneficiary' },
      { value: '217', unit: 'person', of: 'fpSpecialSupportBeneficiaries' },
      { value: '1524600', unit: 'CNY', of: 'fpSpecialSupportPaid' },
    ],
  },
  {
    text: '从今年起,独生子女死亡、伤残家庭特别扶助金标准分别由每人每月⟦450元⟧、⟦350元⟧提高到⟦590元⟧、⟦460元⟧,所需资金省、县按⟦6:4⟧分担。',
    figures: [
      { value: '450', unit: 'CNY', role: 'standard' },
      { value: '350', unit: 'CNY', role: 'standard' },
      { value: '590', unit: 'CNY', role: 'standard' },
      { value: '460', unit: 'CNY', role: 'standard' },
      { value: '6:4', unit: 'ratio' },
    ],
  },
  {
    text: '为⟦2316户⟧计生家庭办理意外伤害保险,县财政按⟦50元/户⟧投保⟦11.58万元⟧;为农村独生子女户、双女户⟦4120人⟧代缴医保费⟦103万元⟧,人均⟦250元⟧。',
    figures: [
      { value: '2316', unit: 'household', of: 'fpAccidentInsuredHouseholds' },
      { value: '50', unit: 'CNY/household', role: 'standard' },
      { value: '115800', unit: 'CNY' },
      { value: '4120', unit: 'person', of: 'fpPremiumBeneficiaries' },
      { value: '1030000', unit: 'CNY', of: 'fpPremiumsPaid' },
      { value: '250', unit: 'CNY', of: 'fpPremiumPerBeneficiary' },
    ],
  },
  {
    text: '县中医院整体搬迁项目占地⟦86亩⟧,建筑面积⟦5.2万平方米⟧,设置床位⟦500张⟧,总投资⟦3.8亿元⟧,累计完成投资⟦2.1亿元⟧,占总投资的⟦55.3%⟧。',
    figures: [
      { value: '86', unit: 'other' },
      { value: '52000', unit: 'other' },
      { value: '500', unit: 'bed' },
      { value: '380000000', unit: 'CNY', of: null },
      { value: '210000000', unit: 'CNY', of: 'completedCapitalInvestment' },
      { value: '55.3', unit: 'percent' },
    ],
  },
  {
    text: '投入⟦1260余万元⟧为乡镇卫生院配备DR⟦12台⟧、彩超⟦9台⟧、救护车⟦6辆⟧、心电图机⟦38台⟧,近⟦2000万元⟧的县疾控中心检验设备已挂网采购。',
    figures: [
      { value: '12600000', unit: 'CNY', qualifier: 'more-than' },
      { value: '12', unit: 'other' },
      { value: '9', unit: 'other' },
      { value: '6', unit: 'other' },
      { value: '38', unit: 'other' },
      { value: '20000000', unit: 'CNY', qualifier: 'approx' },
    ],
  },
  {
    text: '全县⟦286个⟧行政村共有村卫生室⟦301所⟧,达到标准化建设的⟦294所⟧,占⟦97.7%⟧;新建村卫生室⟦38所⟧,每所补助⟦8万元⟧,⟦265所⟧开通医保结算。',
    figures: [
      { value: '286', unit: 'village' },
      { value: '301', unit: 'institution', of: 'villageClinics' },
      { value: '294', unit: 'institution', of: 'villageClinicsToStandard' },
      { value: '97.7', unit: 'percent', of: 'villageClinicStandardRate' },
      { value: '38', unit: 'institution' },
      { value: '80000', unit: 'CNY', role: 'standard' },
      { value: '265', unit: 'institution', of: 'settlingVillageClinics' },
    ],
  },
  {
    text: '在岗乡村医生⟦412名⟧,村医基本工资由⟦600元/月⟧提高到⟦900元/月⟧,到龄退出村医每人每月补助⟦300元⟧,全年兑现⟦74.16万元⟧。',
    figures: [
      { value: '412', unit: 'person' },
      { value: '600', unit: 'CNY/month', role: 'standard', of: 'meanVillageDoctorBaseWage' },
      { value: '900', unit: 'CNY/month', role: 'standard', of: 'meanVillageDoctorBaseWage' },
      { value: '300', unit: 'CNY', role: 'standard' },
      { value: '741600', unit: 'CNY' },
    ],
  },
  {
    text: '公开招聘卫生专业技术人员⟦86名⟧,其中硕士研究生⟦7名⟧、本科生⟦52名⟧,签订定向医学生⟦14名⟧;选派⟦四十三名⟧骨干到省级医院进修,举办各类培训班⟦46期⟧,培训⟦5230人次⟧。',
    figures: [
      { value: '86', unit: 'person', of: 'recruits' },
      { value: '7', unit: 'person' },
      { value: '52', unit: 'person' },
      { value: '14', unit: 'person' },
      { value: '43', unit: 'person' },
      { value: '46', unit: 'event' },
      { value: '5230', unit: 'person-time', of: 'trainingPersonTimes' },
    ],
  },
  {
    text: '全年出动卫生监督员⟦3216人次⟧,监督检查⟦1872户次⟧,下达卫生监督意见书⟦943份⟧,责令整改⟦126家⟧,立案查处⟦38起⟧,罚没款⟦21.6万元⟧。',
    figures: [
      { value: '3216', unit: 'person-time' },
      { value: '1872', unit: 'event', of: 'healthInspections' },
      { value: '943', unit: 'document' },
      { value: '126', unit: 'institution' },
      { value: '38', unit: 'case' },
      { value: '216000', unit: 'CNY' },
    ],
  },
  {
    text: '承接国家“双随机”抽检任务⟦217家⟧,任务完成率⟦100%⟧;检出问题单位⟦14家⟧,给予警告⟦9家⟧,罚款⟦5家⟧共⟦3.2万元⟧,吊销执业许可⟦1家⟧。',
    figures: [
      { value: '217', unit: 'institution' },
      { value: '100', unit: 'percent', of: 'taskCompletionRate' },
      { value: '14', unit: 'institution' },
      { value: '9', unit: 'institution' },
      { value: '5', unit: 'institution' },
      { value: '32000', unit: 'CNY' },
      { value: '1', unit: 'institution' },
    ],
  },
  {
    text: '行政许可事项由法定⟦20个工作日⟧压缩至⟦7个工作日以内⟧,全年办结审批⟦1846件⟧,其中网上办理⟦1533件⟧,占⟦83%⟧,审批平均办理时限⟦4.5个工作日⟧。',
    figures: [
      { value: '20', unit: 'workday', role: 'standard' },
      { value: '7', unit: 'workday', qualifier: 'at-most', role: 'standard' },
      { value: '1846', unit: 'document', of: 'approvals' },
      { value: '1533', unit: 'document' },
      { value: '83', unit: 'percent' },
      { value: '4.5', unit: 'workday', of: 'approvalLeadTime' },
    ],
  },
  {
    text: '开展大型义诊⟦36场⟧,发放宣传资料⟦12.6万份⟧,接受咨询⟦2.8万余人次⟧,制作展板⟦180块⟧,推送微信⟦210条⟧,居民健康素养水平达到⟦23.15%⟧,较上年提升⟦2.4个百分点⟧。',
    figures: [
      { value: '36', unit: 'event' },
      { value: '126000', unit: 'document' },
      { value: '28000', unit: 'person-time', qualifier: 'more-than' },
      { value: '180', unit: 'other' },
      { value: '210', unit: 'item' },
      { value: '23.15', unit: 'percent', of: 'healthLiteracyRate' },
      { value: '2.4', unit: 'percentage-point', role: 'change', of: 'healthLiteracyRate' },
    ],
  },
  {
    text: '随机调查贫困群众⟦320人⟧,知晓健康扶贫政策的⟦311人⟧,知晓率⟦97.2%⟧,对健康扶贫工作满意度得分⟦94.6分⟧。',
    figures: [
      { value: '320', unit: 'person', of: 'policyAwarenessRespondents' },
      { value: '311', unit: 'person', of: 'policyAware' },
      { value: '97.2', unit: 'percent', of: 'policyAwarenessRate' },
      { value: '94.6', unit: 'score', of: 'patientSatisfactionScore' },
    ],
  },
  {
    text: '全县⟦26家⟧定点医疗机构全部实行“先诊疗后付费”和“一站式”结算,累计垫付⟦468.9万元⟧,惠及贫困群众⟦1.02万人次⟧。',
    figures: [
      { value: '26', unit: 'institution' },
      { value: '4689000', unit: 'CNY' },
      { value: '10200', unit: 'person-time', population: 'poor' },
    ],
  },
  {
    text: '明年工作打算:居民电子健康档案建档率稳定在⟦90%以上⟧,高血压、2型糖尿病患者规范管理率均达到⟦75%以上⟧,家庭医生签约率力争达到⟦50%⟧,重点人群签约率不低于⟦80%⟧。',
    figures: [
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'electronicHealthRecordCoverage' },
      {
        value: '75',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: ['hypertensionStandardisedManagementRate', 'diabetesStandardisedManagementRate'],
      },
      { value: '50', unit: 'percent', role: 'target', of: 'familyDoctorSignupRate' },
      {
        value: '80',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: 'familyDoctorSignupRate',
        population: 'keyPopulation',
      },
    ],
  },
  {
    text: '全县签约居民⟦××万人⟧,签约率⟦X%⟧,组建签约团队⟦XX个⟧,发放服务手册⟦数万份⟧。',
    figures: [
      { value: null, unit: 'person', qualifier: 'redacted', of: 'signedResidents' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'familyDoctorSignupRate' },
      { value: null, unit: 'team', qualifier: 'redacted', of: 'familyDoctorTeams' },
      { value: null, unit: 'document', qualifier: 'approx' },
    ],
  },
  {
    text: '创建省级卫生乡镇⟦9个⟧、省级卫生村⟦118个⟧,省级卫生乡镇覆盖率⟦56.25%⟧;完成农村改厕⟦4316户⟧,每户奖补⟦1200元⟧。',
    figures: [
      { value: '9', unit: 'item', of: 'hygienicTowns' },
      { value: '118', unit: 'village' },
      { value: '56.25', unit: 'percent', of: 'hygienicTownCoverage' },
      { value: '4316', unit: 'household' },
      { value: '1200', unit: 'CNY', role: 'standard' },
    ],
  },
] as const satisfies readonly Sentence[];
