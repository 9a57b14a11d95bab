import type { Sentence } from './sentence.js';

export const damagedPages = [
  {
    text: '行政许可由⟦20 个工\n作日⟧缩短为⟦4- 5 个工作日⟧,即办件 ⟦12 项⟧,报销比例提高到⟦60 %－70 %⟧。',
    figures: [
      { value: '20', unit: 'workday', role: 'standard' },
      { value: '4-5', unit: 'workday', qualifier: 'range', role: 'standard' },
      { value: '12', unit: 'item' },
      { value: '60-70', unit: 'percent', qualifier: 'range' },
    ],
  },
  {
    text: '孕产妇死亡率⟦18. 3/10 万⟧,甲乙类传染病发病率 ⟦206.5 /10万⟧,肺结核发病率⟦41．2／10万⟧。',
    figures: [
      { value: '18.3', unit: 'per-100k', of: 'maternalMortalityRatio' },
      { value: '206.5', unit: 'per-100k', of: 'notifiableIncidenceRate' },
      { value: '41.2', unit: 'per-100k', of: 'tuberculosisIncidenceRate' },
    ],
  },
  {
    text: '发放宣传资料⟦2 万余\n份⟧,接受咨询⟦3000 余 人次⟧,举办讲座⟦50 余场⟧，受益群众近 ⟦1.5 万 人⟧。',
    figures: [
      { value: '20000', unit: 'document', qualifier: 'more-than' },
      { value: '3000', unit: 'person-time', qualifier: 'more-than' },
      { value: '50', unit: 'event', qualifier: 'more-than' },
      { value: '15000', unit: 'person', qualifier: 'approx' },
    ],
  },
  {
    text: '村医基本工资由⟦600 元/ 月⟧提高到⟦800元 /月⟧,奖扶\n标准 ⟦960\n元⟧。',
    figures: [
      { value: '600', unit: 'CNY/month', role: 'standard', of: 'meanVillageDoctorBaseWage' },
      { value: '800', unit: 'CNY/month', role: 'standard', of: 'meanVillageDoctorBaseWage' },
      { value: '960', unit: 'CNY', role: 'standard', of: 'fpRewardPerBeneficiary' },
    ],
  },
  {
    text: '贫困人口住院和\n慢性病门诊实际报销比例分别达 到 ⟦90 %⟧和 ⟦82%⟧。',
    figures: [
      { value: '90', unit: 'percent', of: 'actualInpatientReimbursementRatio', population: 'poor' },
      { value: '82', unit: 'percent', of: 'actualChronicReimbursementRatio', population: 'poor' },
    ],
  },
  {
    text: '全县已签约居民⟦×× 万人⟧,签约率⟦X X%⟧,xx 县组建团队 ⟦xx 支⟧。',
    figures: [
      { value: null, unit: 'person', qualifier: 'redacted', of: 'signedResidents' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'familyDoctorSignupRate' },
      { value: null, unit: 'team', qualifier: 'redacted', of: 'familyDoctorTeams' },
    ],
  },
  {
    text: '确保⟦百分之\n九十五⟧的高血压患者得到管理,⟦三\n分之二⟧的村卫生室能提供中医药服务。',
    figures: [
      { value: '95', unit: 'percent', role: 'target' },
      { value: '2/3', unit: 'ratio', role: 'target' },
    ],
  },
  {
    text: '家庭医生签约率\u00a0⟦41.2\u00a0%⟧,履约率&nbsp;⟦83.5%⟧,续签率\u00a0\u00a0⟦91%⟧',
    figures: [
      { value: '41.2', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '83.5', unit: 'percent', of: 'contractFulfilmentRate' },
      { value: '91', unit: 'percent', of: 'contractRenewalRate' },
    ],
  },
  {
    text: '①建立健康档案⟦6.32 万份⟧②管理高血压患者⟦5 108人⟧③管理糖尿病患者⟦1, 624人⟧',
    figures: [
      { value: '63200', unit: 'document', of: 'healthRecords' },
      { value: '5108', unit: 'person', of: 'hypertensivesManaged' },
      { value: '1624', unit: 'person', of: 'diabeticsManaged' },
    ],
  },
  {
    text: '65 岁以\n上老年人 ⟦4 132 人⟧,体检 ⟦3096人⟧，2型\n糖尿病患者健康管理率⟦68。4 %⟧。。',
    figures: [
      { value: '4132', unit: 'person', of: 'residents65Plus' },
      { value: '3096', unit: 'person', of: 'checkedUpResidents', population: 'aged65Plus' },
      { value: '68.4', unit: 'percent', of: 'diabetesManagementRate' },
    ],
  },
  {
    text: '对服刑人员进行了 ⟦100 %⟧的 H I V 检测,抗病毒治\n疗覆盖率⟦93.7 ％⟧',
    figures: [
      { value: '100', unit: 'percent', of: 'hivTestingCoverage' },
      { value: '93.7', unit: 'percent', of: 'hivTreatmentCoverage' },
    ],
  },
  {
    text: '— 3 —\n(二)计划生育奖励扶助。发放特别扶助金⟦61.4 万元⟧(县配套 ⟦15 万⟧ 未到位)\n第 4 页\n代缴医保费⟦28.05万 元⟧。',
    figures: [
      { value: '614000', unit: 'CNY', of: 'fpSpecialSupportPaid' },
      { value: '150000', unit: 'CNY' },
      { value: '280500', unit: 'CNY', of: 'fpPremiumsPaid' },
    ],
  },
  {
    text: '门诊人次 ⟦86 .4万⟧,出院人次⟦3.07 万⟧,病床使用率⟦79。3%⟧,平均住院日 ⟦8. 1天⟧',
    figures: [
      { value: '864000', unit: 'person-time', of: 'outpatientVisits' },
      { value: '30700', unit: 'person-time', of: 'discharges' },
      { value: '79.3', unit: 'percent', of: 'bedOccupancyRate' },
      { value: '8.1', unit: 'day', of: 'averageLengthOfStay' },
    ],
  },
  {
    text: '指标名称,目标值,完成值\n健康档案使用率,≥⟦60%⟧,⟦63. 2%⟧\n儿童健康管理率,≥⟦90%⟧,⟦94 .8%⟧',
    figures: [
      { value: '60', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'healthRecordUseRate' },
      { value: '63.2', unit: 'percent', of: 'healthRecordUseRate' },
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'childHealthManagementRate' },
      { value: '94.8', unit: 'percent', of: 'childHealthManagementRate' },
    ],
  },
  {
    text: '严重精神障碍患者在 册⟦1 042例⟧规范管理率⟦88.9 6%⟧服药率 ⟦85.1%⟧病情稳定率\n⟦95. 97%⟧',
    figures: [
      { value: '1042', unit: 'case', of: 'smiPatients' },
      { value: '88.96', unit: 'percent', of: 'smiStandardisedManagementRate' },
      { value: '85.1', unit: 'percent', of: 'smiMedicationRate' },
      { value: '95.97', unit: 'percent', of: 'smiStabilityRate' },
    ],
  },
  {
    text: '抽查公共场所⟦１３６家⟧（合格⟦１２９家⟧）、学校⟦２４所⟧【合格⟦２４所⟧），监督检查⟦７１２户次⟧,处罚⟦９起⟧。',
    figures: [
      { value: '136', unit: 'institution' },
      { value: '129', unit: 'institution' },
      { value: '24', unit: 'institution' },
      { value: '24', unit: 'institution' },
      { value: '712', unit: 'event', of: 'healthInspections' },
      { value: '9', unit: 'case' },
    ],
  },
  {
    text: '卫计〔2018〕1 28号\n一、参保情况 参保 ⟦38.6 万人⟧(参保率⟦97. 9%⟧,慢病卡办卡\n— 7 —\n率⟦99 %⟧。',
    figures: [
      { value: '386000', unit: 'person', of: 'insuredPersons' },
      { value: '97.9', unit: 'percent', of: 'insuranceEnrolmentRate' },
      { value: '99', unit: 'percent', of: 'chronicCardRate' },
    ],
  },
  {
    text: '县财政投入⟦2 ，360万元⟧建设乡镇卫生院⟦7\n所⟧,占规划数的⟦87.5 %⟧,尚有⟦1 所⟧未开工',
    figures: [
      { value: '23600000', unit: 'CNY' },
      { value: '7', unit: 'institution' },
      { value: '87.5', unit: 'percent' },
      { value: '1', unit: 'institution' },
    ],
  },
  {
    text: '日间手术占择期手术比\n例⟦30.6 5%⟧;远程影像诊断⟦1\n.2 万人次⟧;排队时间从 ⟦10分\n钟⟧缩到 ⟦3 分钟⟧',
    figures: [
      { value: '30.65', unit: 'percent', of: 'daySurgeryShare' },
      { value: '12000', unit: 'person-time', of: 'remoteReads' },
      { value: '10', unit: 'minute', of: 'peakQueueTime' },
      { value: '3', unit: 'minute', of: 'peakQueueTime' },
    ],
  },
  {
    text: '总投资 ⟦1.0 6 亿元⟧,完成投资⟦5 638. 2万元⟧，占 ⟦53.2％⟧ ，新增床位⟦2 20 张⟧。',
    figures: [
      { value: '106000000', unit: 'CNY' },
      { value: '56382000', unit: 'CNY', of: 'completedCapitalInvestment' },
      { value: '53.2', unit: 'percent' },
      { value: '220', unit: 'bed' },
    ],
  },
] as const satisfies readonly Sentence[];
