import type { Sentence } from './sentence.js';

export const plans = [
  {
    text: '到2025年，全市人均预期寿命达到⟦79岁左右⟧，婴儿死亡率、5岁以下儿童死亡率、孕产妇死亡率分别控制在⟦4.5‰⟧、⟦6‰⟧和⟦12/10万以内⟧。',
    figures: [
      { value: '79', unit: 'year', qualifier: 'approx', role: 'target', of: 'lifeExpectancyAtBirth', period: '2025' },
      {
        value: '4.5',
        unit: 'permille',
        qualifier: 'at-most',
        role: 'target',
        of: 'infantMortalityRate',
        period: '2025',
      },
      { value: '6', unit: 'permille', qualifier: 'at-most', role: 'target', of: 'under5MortalityRate', period: '2025' },
      {
        value: '12',
        unit: 'per-100k',
        qualifier: 'at-most',
        role: 'target',
        of: 'maternalMortalityRatio',
        period: '2025',
      },
    ],
  },
  {
    text: '力争全年家庭医生签约率稳定在⟦45%以上⟧，重点人群签约率不低于⟦75%⟧，签约居民续签率达到⟦80%⟧，脱贫人口应签尽签。',
    figures: [
      { value: '45', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'familyDoctorSignupRate' },
      {
        value: '75',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: 'familyDoctorSignupRate',
        population: 'keyPopulation',
      },
      { value: '80', unit: 'percent', role: 'target', of: 'contractRenewalRate' },
    ],
  },
  {
    text: '确保辖区孕产妇系统管理率、3岁以下儿童系统管理率均达⟦90%以上⟧，住院分娩率保持⟦100%⟧，高危孕产妇专案管理率⟦100%⟧，坚决守住母婴安全底线。',
    figures: [
      {
        value: '90',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: ['maternalSystematicManagementRate', 'under3SystematicManagementRate'],
      },
      { value: '100', unit: 'percent', role: 'target', of: 'hospitalDeliveryRate' },
      { value: '100', unit: 'percent', role: 'target', of: 'highRiskPregnancyManagementRate' },
    ],
  },
  {
    text: '2021年，我院药占比（不含中药饮片）要降到⟦28%以下⟧，百元医疗收入消耗的卫生材料控制在⟦20元以下⟧，平均住院日不超过⟦8.5天⟧，病床使用率保持在⟦85%-90%⟧。',
    figures: [
      {
        value: '28',
        unit: 'percent',
        qualifier: 'less-than',
        role: 'target',
        of: 'drugRevenueShareWithoutHerbs',
        period: '2021',
      },
      {
        value: '20',
        unit: 'CNY',
        qualifier: 'at-most',
        role: 'target',
        of: 'consumablesPerHundredYuan',
        period: '2021',
      },
      { value: '8.5', unit: 'day', qualifier: 'at-most', role: 'target', of: 'averageLengthOfStay', period: '2021' },
      { value: '85-90', unit: 'percent', qualifier: 'range', role: 'target', of: 'bedOccupancyRate', period: '2021' },
    ],
  },
  {
    text: '今年的目标是：县域内就诊率⟦90%⟧，基层就诊率⟦65%⟧，医保基金县域内支出率不低于⟦85%⟧；牵头医院全年下派专家⟦600人次以上⟧。',
    figures: [
      { value: '90', unit: 'percent', role: 'target', of: 'countyVisitShare' },
      { value: '65', unit: 'percent', role: 'target', of: 'primaryCareVisitShare' },
      { value: '85', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'countyFundOutlayShare' },
      { value: '600', unit: 'person-time', qualifier: 'at-least', role: 'target', of: 'outreachVisits' },
    ],
  },
  {
    text: '力争用三年左右时间，使⟦90%以上⟧的乡镇卫生院建成中医馆，⟦85%⟧的村卫生室能够提供中医药服务，每个县（市、区）至少办好⟦1所⟧二级甲等中医医院。',
    figures: [
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target' },
      { value: '85', unit: 'percent', role: 'target', of: 'villageTcmCoverage' },
      { value: '1', unit: 'institution', qualifier: 'at-least', role: 'target' },
    ],
  },
  {
    text: '各卫生院年内须完成65岁及以上老年人免费健康体检⟦4200人⟧，老年人健康管理率达到⟦72%以上⟧，老年人中医药健康管理率达到⟦65%⟧。',
    figures: [
      { value: '4200', unit: 'person', role: 'target', of: 'checkedUpResidents', population: 'aged65Plus' },
      { value: '72', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'elderlyHealthManagementRate' },
      { value: '65', unit: 'percent', role: 'target', of: 'elderlyChineseMedicineManagementRate' },
    ],
  },
  {
    text: '到2022年和2030年，居民健康素养水平分别不低于⟦22%⟧和⟦30%⟧，人均预期寿命分别提高到⟦77.7岁⟧和⟦79岁⟧。',
    figures: [
      { value: '22', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'healthLiteracyRate', period: '2022' },
      { value: '30', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'healthLiteracyRate', period: '2030' },
      { value: '77.7', unit: 'year', role: 'target', of: 'lifeExpectancyAtBirth', period: '2022' },
      { value: '79', unit: 'year', role: 'target', of: 'lifeExpectancyAtBirth', period: '2030' },
    ],
  },
  {
    text: '按照省定目标，以乡镇（街道）为单位，适龄儿童国家免疫规划疫苗接种率要保持在⟦90%以上⟧，预防接种建证率达到⟦98%⟧，法定传染病报告率、报告及时率均要达到⟦100%⟧。',
    figures: [
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'vaccineCoverage' },
      { value: '98', unit: 'percent', role: 'target', of: 'vaccinationCertificateRate' },
      {
        value: '100',
        unit: 'percent',
        role: 'target',
        of: ['infectiousReportingRate', 'infectiousReportingTimelinessRate'],
      },
    ],
  },
  {
    text: '积极争取上级资金⟦1500万元⟧，计划新建业务用房⟦6800平方米⟧，购置CT、DR各⟦1台⟧，力争10月底前投入使用。',
    figures: [
      { value: '15000000', unit: 'CNY', role: 'target' },
      { value: '6800', unit: 'other', role: 'target' },
      { value: '1', unit: 'other', role: 'target' },
    ],
  },
  {
    text: '2020年全县计划招聘卫生专业技术人员⟦60名⟧，其中本科及以上学历不少于⟦20名⟧；选派⟦12名⟧骨干医师赴省城三甲医院进修，培训乡村医生⟦400人次以上⟧。',
    figures: [
      { value: '60', unit: 'person', role: 'target', of: 'recruits', period: '2020' },
      { value: '20', unit: 'person', qualifier: 'at-least', role: 'target', period: '2020' },
      { value: '12', unit: 'person', role: 'target', period: '2020' },
      {
        value: '400',
        unit: 'person-time',
        qualifier: 'at-least',
        role: 'target',
        of: 'trainingPersonTimes',
        period: '2020',
      },
    ],
  },
  {
    text: '到2020年底，严重精神障碍患者管理率达到⟦90%⟧，规范管理率达到⟦85%⟧，患者服药率达到⟦80%以上⟧，报告患病率不低于⟦4.5‰⟧。',
    figures: [
      { value: '90', unit: 'percent', role: 'target', of: 'smiManagementRate', period: '2020' },
      { value: '85', unit: 'percent', role: 'target', of: 'smiStandardisedManagementRate', period: '2020' },
      { value: '80', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'smiMedicationRate', period: '2020' },
      {
        value: '4.5',
        unit: 'permille',
        qualifier: 'at-least',
        role: 'target',
        of: 'smiReportedPrevalenceRate',
        period: '2020',
      },
    ],
  },
  {
    text: '“十四五”末，每千人口执业（助理）医师数达到⟦3.2人⟧、注册护士数达到⟦3.8人⟧、医疗卫生机构床位数达到⟦7.5张⟧，每万人口全科医生数达到⟦3.93人⟧，医护比提高到⟦1:1.2⟧。',
    figures: [
      { value: '3.2', unit: 'person', role: 'target', of: 'physiciansPerThousand' },
      { value: '3.8', unit: 'person', role: 'target', of: 'nursesPerThousand' },
      { value: '7.5', unit: 'bed', role: 'target', of: 'bedsPerThousand' },
      { value: '3.93', unit: 'person', role: 'target', of: 'generalPractitionersPerTenThousand' },
      { value: '1:1.2', unit: 'ratio', role: 'target', of: 'nursePhysicianRatio' },
    ],
  },
  {
    text: '对照“三个90%”防治目标，确保艾滋病病毒感染者和病人发现率达到⟦90%以上⟧，抗病毒治疗覆盖率达到⟦90%以上⟧，治疗成功率达到⟦95%⟧；居民艾滋病防治知识知晓率不低于⟦85%⟧。',
    figures: [
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'hivDiagnosedShare' },
      { value: '90', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'hivTreatmentCoverage' },
      { value: '95', unit: 'percent', role: 'target' },
      { value: '85', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'hivKnowledgeAwarenessRate' },
    ],
  },
  {
    text: '深入开展爱国卫生运动，力争年内创成国家卫生乡镇⟦2个⟧、省级卫生村⟦15个⟧，卫生乡镇覆盖率达到⟦60%⟧，居民健康素养水平力争提升到⟦25%⟧。',
    figures: [
      { value: '2', unit: 'item', role: 'target' },
      { value: '15', unit: 'village', role: 'target' },
      { value: '60', unit: 'percent', role: 'target', of: 'hygienicTownCoverage' },
      { value: '25', unit: 'percent', role: 'target', of: 'healthLiteracyRate' },
    ],
  },
  {
    text: '今年的民生实事：为⟦8000名⟧适龄妇女免费开展“两癌”筛查，为⟦1.2万名⟧中小学生开展脊柱侧弯筛查，为⟦2500对⟧计划怀孕夫妇提供免费孕前优生健康检查。',
    figures: [
      { value: '8000', unit: 'person', role: 'target' },
      { value: '12000', unit: 'person', role: 'target' },
      { value: '2500', unit: 'couple', role: 'target', of: 'preconceptionExaminedCouples' },
    ],
  },
  {
    text: '公立医院医疗费用增长幅度控制在⟦10%以内⟧，医疗服务收入占医疗收入比例力争提高到⟦32%以上⟧，日间手术占择期手术比例争取突破⟦20%⟧。',
    figures: [
      { value: '10', unit: 'percent', qualifier: 'at-most', role: 'target', of: 'medicalExpenseGrowthRate' },
      { value: '32', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'serviceRevenueShare' },
      { value: '20', unit: 'percent', qualifier: 'more-than', role: 'target', of: 'daySurgeryShare' },
    ],
  },
  {
    text: '到2025年，剖宫产率控制在⟦35%以下⟧，低出生体重率不高于⟦5%⟧，6个月内纯母乳喂养率达到⟦50%以上⟧，新生儿破伤风发病率以县为单位小于⟦1‰⟧。',
    figures: [
      { value: '35', unit: 'percent', qualifier: 'at-most', role: 'target', of: 'caesareanRate', period: '2025' },
      { value: '5', unit: 'percent', qualifier: 'at-most', role: 'target', of: 'lowBirthWeightRate', period: '2025' },
      {
        value: '50',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: 'exclusiveBreastfeedingRate',
        period: '2025',
      },
      {
        value: '1',
        unit: 'permille',
        qualifier: 'less-than',
        role: 'target',
        of: 'neonatalTetanusIncidenceRate',
        period: '2025',
      },
    ],
  },
  {
    text: '计划总投资约⟦2.35亿元⟧、设置床位⟦500张⟧的县人民医院新院区确保年底前主体封顶；完成⟦36个⟧村卫生室改扩建，村卫生室标准化建设达标率达到⟦100%⟧。',
    figures: [
      { value: '235000000', unit: 'CNY', qualifier: 'approx', role: 'target' },
      { value: '500', unit: 'bed', role: 'target' },
      { value: '36', unit: 'institution', role: 'target' },
      { value: '100', unit: 'percent', role: 'target', of: 'villageClinicStandardRate' },
    ],
  },
  {
    text: '肺结核报告发病率要降至⟦55/10万以下⟧，肺结核患者管理率不低于⟦95%⟧；2018-2020年行动期内，甲乙类法定传染病报告发病率控制在⟦180/10万以内⟧。',
    figures: [
      { value: '55', unit: 'per-100k', qualifier: 'less-than', role: 'target', of: 'tuberculosisIncidenceRate' },
      { value: '95', unit: 'percent', qualifier: 'at-least', role: 'target', of: 'tuberculosisManagementRate' },
      { value: '180', unit: 'per-100k', qualifier: 'at-most', role: 'target', of: 'notifiableIncidenceRate' },
    ],
  },
] as const satisfies readonly Sentence[];
