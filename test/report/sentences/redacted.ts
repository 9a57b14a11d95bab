import type { Sentence } from './sentence.js';

export const redacted = [
  {
    text: '截至20XX年X月底，我县常住人口签约⟦XX万人⟧，签约率达⟦X%⟧，其中重点人群签约率⟦XX.X%⟧。',
    figures: [
      { value: null, unit: 'person', qualifier: 'redacted', of: 'signedResidents' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'familyDoctorSignupRate' },
      {
        value: null,
        unit: 'percent',
        qualifier: 'redacted',
        of: 'familyDoctorSignupRate',
        population: 'keyPopulation',
      },
    ],
  },
  {
    text: '今年以来，XX镇卫生院共筹措资金⟦××万元⟧，新购X光机⟦2台⟧、彩超⟦×台⟧，改造病房⟦xx平方米⟧。',
    figures: [
      { value: null, unit: 'CNY', qualifier: 'redacted' },
      { value: '2', unit: 'other' },
      { value: null, unit: 'other', qualifier: 'redacted' },
      { value: null, unit: 'other', qualifier: 'redacted' },
    ],
  },
  {
    text: '孕产妇系统管理率达⟦%⟧，婴儿死亡率为⟦‰⟧，5岁以下儿童死亡率为⟦‰⟧，无孕产妇死亡。',
    figures: [
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'maternalSystematicManagementRate' },
      { value: null, unit: 'permille', qualifier: 'redacted', of: 'infantMortalityRate' },
      { value: null, unit: 'permille', qualifier: 'redacted', of: 'under5MortalityRate' },
    ],
  },
  {
    text: '新农合参合率稳定在⟦**%以上⟧，政策范围内住院费用支付比例达到⟦**%⟧，人均筹资标准提高到⟦***元⟧。',
    figures: [
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'ncmsParticipationRate' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'policyScopeReimbursementRatio' },
      { value: null, unit: 'CNY', qualifier: 'redacted', role: 'standard', of: 'fundingPerInsuredPerson' },
    ],
  },
  {
    text: '本年度共接诊门急诊患者⟦○○○○人次⟧，出院⟦○○○人次⟧，病床使用率⟦○○%⟧。',
    figures: [
      { value: null, unit: 'person-time', qualifier: 'redacted', of: 'outpatientVisits' },
      { value: null, unit: 'person-time', qualifier: 'redacted', of: 'discharges' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'bedOccupancyRate' },
    ],
  },
  {
    text: '全市二○一九年共报告法定传染病⟦1286例⟧，死亡⟦×人⟧，报告及时率⟦100%⟧。',
    figures: [
      { value: '1286', unit: 'case', of: 'notifiableCases' },
      { value: null, unit: 'person', qualifier: 'redacted', of: 'notifiableDeaths' },
      { value: '100', unit: 'percent', of: 'infectiousReportingTimelinessRate' },
    ],
  },
  {
    text: 'XX省XX市卫健委组建家庭医生团队⟦XXX个⟧，签约居民⟦X.X万人⟧，签约居民续签率⟦__%⟧。',
    figures: [
      { value: null, unit: 'team', qualifier: 'redacted', of: 'familyDoctorTeams' },
      { value: null, unit: 'person', qualifier: 'redacted', of: 'signedResidents' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'contractRenewalRate' },
    ],
  },
  {
    text: '我院现有职工⟦XXX名⟧，其中高级职称⟦XX名⟧、执业医师⟦86名⟧；X病区护士长张XX同志获评市级优秀护士。',
    figures: [
      { value: null, unit: 'person', qualifier: 'redacted' },
      { value: null, unit: 'person', qualifier: 'redacted' },
      { value: '86', unit: 'person' },
    ],
  },
  {
    text: '全年××市法定传染病报告发病率为⟦×××.××/10万⟧，较上年下降⟦××.××%⟧，其中肺结核新发病例⟦×××例⟧，报告及时率⟦99.7%⟧。',
    figures: [
      { value: null, unit: 'per-100k', qualifier: 'redacted' },
      { value: null, unit: 'percent', qualifier: 'redacted', role: 'change' },
      { value: null, unit: 'case', qualifier: 'redacted', of: 'tuberculosisCases' },
      { value: '99.7', unit: 'percent', of: 'infectiousReportingTimelinessRate' },
    ],
  },
  {
    text: 'X月X日至X月X日，我局组织⟦x个⟧督导组，对⟦xx家⟧医疗机构开展拉网式检查，发现隐患⟦xx条⟧，整改率⟦100%⟧。',
    figures: [
      { value: null, unit: 'team', qualifier: 'redacted' },
      { value: null, unit: 'institution', qualifier: 'redacted' },
      { value: null, unit: 'item', qualifier: 'redacted', of: 'hazardsFound' },
      { value: '100', unit: 'percent', of: 'hazardRectificationRate' },
    ],
  },
  {
    text: '目标：到20XX年，县域内就诊率达到⟦XX%以上⟧，基层就诊率达到⟦XX%⟧，药占比控制在⟦XX%以内⟧。',
    figures: [
      { value: null, unit: 'percent', qualifier: 'redacted', role: 'target', of: 'countyVisitShare' },
      { value: null, unit: 'percent', qualifier: 'redacted', role: 'target', of: 'primaryCareVisitShare' },
      { value: null, unit: 'percent', qualifier: 'redacted', role: 'target', of: 'drugRevenueShare' },
    ],
  },
  {
    text: `三、下一年工作打算
力争高血压患者规范管理率达⟦___%⟧，糖尿病患者规范管理率达⟦___%⟧，65岁以上老年人体检率不低于⟦___%⟧。`,
    figures: [
      {
        value: null,
        unit: 'percent',
        qualifier: 'redacted',
        role: 'target',
        of: 'hypertensionStandardisedManagementRate',
      },
      { value: null, unit: 'percent', qualifier: 'redacted', role: 'target', of: 'diabetesStandardisedManagementRate' },
      { value: null, unit: 'percent', qualifier: 'redacted', role: 'target', population: 'aged65Plus' },
    ],
  },
  {
    text: '全年业务收入⟦XXXX万元⟧，同比增长⟦X%⟧；其中药品收入⟦XXX万元⟧，药占比⟦XX%⟧，同比下降⟦X个百分点⟧。',
    figures: [
      { value: null, unit: 'CNY', qualifier: 'redacted' },
      { value: null, unit: 'percent', qualifier: 'redacted', role: 'change' },
      { value: null, unit: 'CNY', qualifier: 'redacted', of: 'drugRevenue' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'drugRevenueShare' },
      { value: null, unit: 'percentage-point', qualifier: 'redacted', role: 'change', of: 'drugRevenueShare' },
    ],
  },
  {
    text: '根据×卫发〔20××〕×号文件要求，全镇应参保⟦×××××人⟧，实际参保⟦×××××人⟧，参保率⟦××.×%⟧。',
    figures: [
      { value: null, unit: 'person', qualifier: 'redacted', of: 'insurablePersons' },
      { value: null, unit: 'person', qualifier: 'redacted', of: 'insuredPersons' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'insuranceEnrolmentRate' },
    ],
  },
  {
    text: '患者李某某（女，6X岁，身份证号1401**********0026）在我院住院⟦XX天⟧，总费用⟦X万元⟧，经基本医保、大病保险报销后个人仅付⟦3000余元⟧。',
    figures: [
      { value: null, unit: 'day', qualifier: 'redacted' },
      { value: null, unit: 'CNY', qualifier: 'redacted' },
      { value: '3000', unit: 'CNY', qualifier: 'more-than' },
    ],
  },
  {
    text: '全年共开展健康教育讲座若干期、义诊⟦X场⟧，发放宣传折页⟦×万份⟧，受益群众⟦××万人次⟧，居民健康素养水平提高到⟦XX%⟧。',
    figures: [
      { value: null, unit: 'event', qualifier: 'redacted' },
      { value: null, unit: 'document', qualifier: 'redacted' },
      { value: null, unit: 'person-time', qualifier: 'redacted' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'healthLiteracyRate' },
    ],
  },
  {
    text: '建立居民健康档案⟦1XXXX份⟧，电子建档率⟦9X%⟧，档案动态使用率⟦6X.X%⟧。',
    figures: [
      { value: null, unit: 'document', qualifier: 'redacted' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'electronicHealthRecordCoverage' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'healthRecordUseRate' },
    ],
  },
  {
    text: '对建档立卡贫困户⟦XX户⟧⟦XXX人⟧实行“1+1+1”签约服务，大病救治⟦XX例⟧，救治率⟦XX%⟧，资助参保资金⟦X.X万元⟧。',
    figures: [
      { value: null, unit: 'household', qualifier: 'redacted', population: 'poor' },
      { value: null, unit: 'person', qualifier: 'redacted', population: 'poor' },
      { value: null, unit: 'case', qualifier: 'redacted', of: 'seriousIllnessTreated' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'seriousIllnessTreatmentRate' },
      { value: null, unit: 'CNY', qualifier: 'redacted' },
    ],
  },
  {
    text: '现场会在某某县召开，“X+1”服务模式得到充分肯定，该县⟦12家⟧乡镇卫生院、⟦×××个⟧村卫生室全部实现远程心电诊断，咨询电话0XX-XXXXXXX。',
    figures: [
      { value: '12', unit: 'institution' },
      { value: null, unit: 'institution', qualifier: 'redacted', of: 'villageClinics' },
    ],
  },
  {
    text: '出生人口性别比由20XX年的⟦1XX⟧下降到⟦1XX⟧，符合政策生育率为⟦XX%⟧，力争人口自然增长率控制在⟦X‰以内⟧。',
    figures: [
      { value: null, unit: 'other', qualifier: 'redacted', of: 'sexRatioAtBirth' },
      { value: null, unit: 'other', qualifier: 'redacted', of: 'sexRatioAtBirth' },
      { value: null, unit: 'percent', qualifier: 'redacted', of: 'policyCompliantBirthRate' },
      { value: null, unit: 'permille', qualifier: 'redacted', role: 'target', of: 'naturalGrowthRate' },
    ],
  },
  {
    text: '兑现奖励扶助对象⟦ⅹⅹ人⟧、特别扶助对象⟦ⅹ人⟧，按每人每年⟦960元⟧的标准发放奖扶金⟦ⅹⅹ万元⟧。',
    figures: [
      { value: null, unit: 'person', qualifier: 'redacted', of: 'fpRewardBeneficiaries' },
      { value: null, unit: 'person', qualifier: 'redacted', of: 'fpSpecialSupportBeneficiaries' },
      { value: '960', unit: 'CNY', role: 'standard', of: 'fpRewardPerBeneficiary' },
      { value: null, unit: 'CNY', qualifier: 'redacted', of: 'fpRewardPaid' },
    ],
  },
  {
    text: '免费孕前优生健康检查⟦XX对⟧，完成任务的⟦XXX%⟧；“两癌”筛查⟦XXXX人⟧，其中确诊宫颈癌⟦X例⟧、乳腺癌⟦X例⟧。',
    figures: [
      { value: null, unit: 'couple', qualifier: 'redacted', of: 'preconceptionExaminedCouples' },
      { value: null, unit: 'percent', qualifier: 'redacted' },
      { value: null, unit: 'person', qualifier: 'redacted' },
      { value: null, unit: 'case', qualifier: 'redacted' },
      { value: null, unit: 'case', qualifier: 'redacted' },
    ],
  },
  {
    text: '设置隔离病房⟦XX间⟧，日最大检测能力⟦X万份⟧；开放发热门诊⟦XX个⟧，24小时接诊，X线、CT检查随到随做，120急救车辆⟦5辆⟧待命。',
    figures: [
      { value: null, unit: 'other', qualifier: 'redacted' },
      { value: null, unit: 'document', qualifier: 'redacted' },
      { value: null, unit: 'item', qualifier: 'redacted' },
      { value: '5', unit: 'other' },
    ],
  },
  {
    text: '我中心现有在编人员⟦____名⟧，其中卫生技术人员⟦____名⟧，编制床位⟦____张⟧。',
    figures: [
      { value: null, unit: 'person', qualifier: 'redacted' },
      { value: null, unit: 'person', qualifier: 'redacted', of: 'healthProfessionals' },
      { value: null, unit: 'bed', qualifier: 'redacted' },
    ],
  },
  {
    text: '乡村医生基本工资由每月⟦XXX元⟧提高到⟦XXX元⟧，全县⟦XXX名⟧在岗村医全部落实，第X批村卫生室改造项目完成投资⟦XXX万元⟧。',
    figures: [
      { value: null, unit: 'CNY', qualifier: 'redacted', role: 'standard', of: 'meanVillageDoctorBaseWage' },
      { value: null, unit: 'CNY', qualifier: 'redacted', role: 'standard', of: 'meanVillageDoctorBaseWage' },
      { value: null, unit: 'person', qualifier: 'redacted' },
      { value: null, unit: 'CNY', qualifier: 'redacted', of: 'completedCapitalInvestment' },
    ],
  },
] as const satisfies readonly Sentence[];
