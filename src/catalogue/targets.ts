import type { Target } from '../model/indicator.js';

/** 基层就诊率65%目标: at least 65% by 2017. */
export const primaryVisitShareTarget2015 = {
  id: 'primaryVisitShareTarget2015',
  name: { zh: '基层就诊率65%目标', en: 'Primary-care visit share of 65%' },
  indicator: 'primaryCareVisitShare',
  must: 'be at least',
  value: '65',
  effective: { from: '2017-01-01' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: false,
    note: '所附分级诊疗试点工作考核评价标准:到2017年基层诊疗量占总诊疗量65%以上;见于报刊转载,未见原文件',
  },
} as const satisfies Target;

/** 县域就诊率90%目标: about 90% by 2017. */
export const countyVisitShareTarget2015 = {
  id: 'countyVisitShareTarget2015',
  name: { zh: '县域就诊率90%目标', en: 'County visit share of 90%' },
  indicator: 'countyVisitShare',
  must: 'be at least',
  value: '90',
  effective: { from: '2017-01-01' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: false,
    note: '所附分级诊疗试点工作考核评价标准:到2017年县域内就诊率提高到90%左右;见于报刊转载,未见原文件',
  },
} as const satisfies Target;

/** 基层首诊率70%目标: at least 70% by 2017. */
export const firstContactTarget2015 = {
  id: 'firstContactTarget2015',
  name: { zh: '基层首诊率70%目标', en: 'First contact in primary care of 70%' },
  indicator: 'primaryFirstContactRate',
  must: 'be at least',
  value: '70',
  effective: { from: '2017-01-01' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: false,
    note: '所附分级诊疗试点工作考核评价标准:居民两周患病首选基层机构70%以上;未核对原文',
  },
} as const satisfies Target;

/** 基层机构中医药服务全覆盖目标: all township health centres and community health centres by 2017. */
export const primaryTcmCoverageTarget2015 = {
  id: 'primaryTcmCoverageTarget2015',
  name: { zh: '基层机构中医药服务全覆盖目标', en: 'Chinese medicine at all primary institutions' },
  indicator: 'primaryTcmCoverage',
  must: 'be at least',
  value: '100',
  effective: { from: '2017-01-01' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: true,
    note: '所附分级诊疗试点工作考核评价标准:社区卫生服务中心、乡镇卫生院100%;社区卫生服务站为85%,合并计算时未达100%未必未达标。见于报刊转载,未见原文件',
  },
} as const satisfies Target;

/** 村卫生室中医药服务70%目标: at least 70% by 2017. */
export const villageTcmCoverageTarget2015 = {
  id: 'villageTcmCoverageTarget2015',
  name: { zh: '村卫生室中医药服务70%目标', en: 'Chinese medicine at 70% of village clinics' },
  indicator: 'villageTcmCoverage',
  must: 'be at least',
  value: '70',
  effective: { from: '2017-01-01' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: true,
    note: '所附分级诊疗试点工作考核评价标准;见于报刊转载,未见原文件',
  },
} as const satisfies Target;

/** 家庭医生签约率30%目标: at least 30% by 2017. */
export const familyDoctorSignupTarget2016 = {
  id: 'familyDoctorSignupTarget2016',
  name: { zh: '家庭医生签约率30%目标', en: 'Family-doctor sign-up of 30%' },
  indicator: 'familyDoctorSignupRate',
  must: 'be at least',
  value: '30',
  effective: { from: '2017-01-01' },
  source: {
    title: '关于推进家庭医生签约服务的指导意见',
    number: '国医改办发〔2016〕1号',
    year: 2016,
    verified: false,
    note: '见于新闻转载,未见原文件',
  },
} as const satisfies Target;

/** 重点人群签约率60%目标: at least 60% by 2017. */
export const keyPopulationSignupTarget2016 = {
  id: 'keyPopulationSignupTarget2016',
  name: { zh: '重点人群签约率60%目标', en: 'Family-doctor sign-up of 60% in the key population' },
  indicator: 'familyDoctorSignupRate',
  population: 'keyPopulation',
  must: 'be at least',
  value: '60',
  effective: { from: '2017-01-01' },
  source: {
    title: '关于推进家庭医生签约服务的指导意见',
    number: '国医改办发〔2016〕1号',
    year: 2016,
    verified: false,
    note: '见于新闻转载,未见原文件',
  },
} as const satisfies Target;

/** 广东家庭医生签约率50%目标: at least 50% by 2025. */
export const guangdongSignupTarget = {
  id: 'guangdongSignupTarget',
  name: { zh: '广东家庭医生签约率50%目标', en: 'Guangdong: family-doctor sign-up of 50%' },
  indicator: 'familyDoctorSignupRate',
  must: 'be at least',
  value: '50',
  effective: { from: '2025-01-01' },
  place: '440000',
  source: {
    title: '广东省加快推进家庭医生签约服务制度的实施方案',
    verified: false,
    note: '到2025年的目标;见于论文转引,未见原文件',
  },
} as const satisfies Target;

/** 广东重点人群签约率80%目标: at least 80% by 2025. */
export const guangdongKeyPopulationSignupTarget = {
  id: 'guangdongKeyPopulationSignupTarget',
  name: { zh: '广东重点人群签约率80%目标', en: 'Guangdong: family-doctor sign-up of 80% in the key population' },
  indicator: 'familyDoctorSignupRate',
  population: 'keyPopulation',
  must: 'be at least',
  value: '80',
  effective: { from: '2025-01-01' },
  place: '440000',
  source: {
    title: '广东省加快推进家庭医生签约服务制度的实施方案',
    verified: false,
    note: '到2025年的目标;见于论文转引,未见原文件',
  },
} as const satisfies Target;

/** 贫困人口应签尽签目标: all who can be signed. */
export const poorSignupTarget = {
  id: 'poorSignupTarget',
  name: { zh: '贫困人口应签尽签目标', en: 'Every registered poor person signed' },
  indicator: 'familyDoctorSignupRate',
  population: 'poor',
  must: 'be at least',
  value: '100',
  effective: { from: '2016-01-01', to: '2020-12-31' },
  source: {
    title: '健康扶贫工程',
    verified: false,
    note: '应签尽签,分母已剔除死亡、失联者;起止按健康扶贫工程的年份;具体文件未核对',
  },
} as const satisfies Target;

/** 计生特殊家庭签约全覆盖目标: all. */
export const specialFamilySignupTarget = {
  id: 'specialFamilySignupTarget',
  name: { zh: '计生特殊家庭签约全覆盖目标', en: 'Every member of special families signed' },
  indicator: 'familyDoctorSignupRate',
  population: 'specialFamilies',
  must: 'be at least',
  value: '100',
  effective: {},
  source: { title: '计划生育特殊家庭“三个全覆盖”', verified: false, note: '文号和起始日期未核对' },
} as const satisfies Target;

/** 贫困人口大病应治尽治目标: all. */
export const seriousIllnessTreatmentTarget = {
  id: 'seriousIllnessTreatmentTarget',
  name: { zh: '贫困人口大病应治尽治目标', en: 'Every poor patient with a listed illness treated' },
  indicator: 'seriousIllnessTreatmentRate',
  population: 'poor',
  must: 'be at least',
  value: '100',
  effective: { from: '2016-01-01', to: '2020-12-31' },
  source: { title: '健康扶贫工程', verified: false, note: '起止按健康扶贫工程的年份;具体文件未核对' },
} as const satisfies Target;

/** 贫困人口健康体检全覆盖目标: all. */
export const poorHealthCheckTarget = {
  id: 'poorHealthCheckTarget',
  name: { zh: '贫困人口健康体检全覆盖目标', en: 'A health check for every registered poor person' },
  indicator: 'healthCheckCoverage',
  population: 'poor',
  must: 'be at least',
  value: '100',
  effective: { from: '2016-01-01', to: '2020-12-31' },
  source: { title: '健康扶贫工程', verified: false, note: '起止按健康扶贫工程的年份;具体文件未核对' },
} as const satisfies Target;

/** 基本医保参保率95%目标: at least 95% from the 13th five-year plan on. */
export const insuranceEnrolmentTarget2016 = {
  id: 'insuranceEnrolmentTarget2016',
  name: { zh: '基本医保参保率95%目标', en: 'Basic insurance enrolment of 95%' },
  indicator: 'insuranceEnrolmentRate',
  must: 'be at least',
  value: '95',
  effective: { from: '2016-01-01' },
  source: {
    title: '“十三五”深化医药卫生体制改革规划',
    number: '国发〔2016〕78号',
    year: 2016,
    verified: false,
    note: '参保率稳定在95%以上,“十四五”沿用;未核对原文',
  },
} as const satisfies Target;

/** 广西贫困人口参保率100%目标: 100%, the 1 of the policy «198». */
export const guangxiPoorEnrolmentTarget2019 = {
  id: 'guangxiPoorEnrolmentTarget2019',
  name: { zh: '广西贫困人口参保率100%目标', en: 'Guangxi: every registered poor person insured' },
  indicator: 'insuranceEnrolmentRate',
  population: 'poor',
  must: 'be at least',
  value: '100',
  effective: { from: '2019-01-01' },
  place: '450000',
  source: {
    title: '广西健康扶贫兜底保障资金管理办法',
    year: 2019,
    verified: false,
    note: '“198”政策的1;见于报道,未见原文件,施行和终止日期未核对',
  },
} as const satisfies Target;

/** 广西贫困人口住院报销90%目标: 90%, the 9 of the policy «198». */
export const guangxiPoorInpatientTarget2019 = {
  id: 'guangxiPoorInpatientTarget2019',
  name: { zh: '广西贫困人口住院报销90%目标', en: 'Guangxi: 90% of inpatient expense paid for the registered poor' },
  indicator: 'actualInpatientReimbursementRatio',
  population: 'poor',
  must: 'be at least',
  value: '90',
  effective: { from: '2019-01-01' },
  place: '450000',
  source: {
    title: '广西健康扶贫兜底保障资金管理办法',
    year: 2019,
    verified: true,
    note: '“198”政策的9,按符合规定的住院费用计;见于报道,未见原文件,施行和终止日期未核对',
  },
} as const satisfies Target;

/** 广西贫困人口门诊特殊慢性病报销80%目标: 80%, the 8 of the policy «198». */
export const guangxiPoorChronicTarget2019 = {
  id: 'guangxiPoorChronicTarget2019',
  name: {
    zh: '广西贫困人口门诊特殊慢性病报销80%目标',
    en: 'Guangxi: 80% of special chronic outpatient expense paid for the registered poor',
  },
  indicator: 'actualChronicReimbursementRatio',
  population: 'poor',
  must: 'be at least',
  value: '80',
  effective: { from: '2019-01-01' },
  place: '450000',
  source: {
    title: '广西健康扶贫兜底保障资金管理办法',
    year: 2019,
    verified: true,
    note: '“198”政策的8,当时29种病;见于报道,未见原文件,施行和终止日期未核对',
  },
} as const satisfies Target;

/** 铜陵新农合参合率95%目标: at least 95%. */
export const tonglingParticipationTarget2015 = {
  id: 'tonglingParticipationTarget2015',
  name: { zh: '铜陵新农合参合率95%目标', en: 'Tongling: cooperative-scheme participation of 95%' },
  indicator: 'ncmsParticipationRate',
  must: 'be at least',
  value: '95',
  effective: { from: '2015-01-01', to: '2015-12-31' },
  place: '340700',
  source: {
    title: '铜陵市新型农村合作医疗工作目标',
    year: 2015,
    verified: false,
    note: '见于地方政府网页,文件名称未核对',
  },
} as const satisfies Target;

/** 铜陵新农合住院率11%目标: at most 11%. */
export const tonglingAdmissionTarget2015 = {
  id: 'tonglingAdmissionTarget2015',
  name: { zh: '铜陵新农合住院率11%目标', en: 'Tongling: admission rate of 11% at most' },
  indicator: 'insuredAdmissionRate',
  must: 'be at most',
  value: '11',
  effective: { from: '2015-01-01', to: '2015-12-31' },
  place: '340700',
  source: {
    title: '铜陵市新型农村合作医疗工作目标',
    year: 2015,
    verified: false,
    note: '见于地方政府网页,文件名称未核对',
  },
} as const satisfies Target;

/** 药占比30%目标: about 30% by 2017, herbal pieces left out. */
export const drugRevenueShareTarget2015 = {
  id: 'drugRevenueShareTarget2015',
  name: { zh: '药占比30%目标', en: 'Drug share of medical revenue of 30% at most' },
  indicator: 'drugRevenueShare',
  must: 'be at most',
  value: '30',
  effective: { from: '2017-01-01' },
  source: {
    title: '国务院办公厅关于城市公立医院综合改革试点的指导意见',
    number: '国办发〔2015〕38号',
    year: 2015,
    verified: true,
    note: '到2017年降到30%左右,不含中药饮片;含饮片的药占比超出30%未必未达标。见于转引,未见原文件',
  },
} as const satisfies Target;

/** 百元医疗收入卫生材料20元目标: below 20 yuan by 2017. */
export const consumablesTarget2015 = {
  id: 'consumablesTarget2015',
  name: { zh: '百元医疗收入卫生材料20元目标', en: 'Consumables below 20 yuan per 100 yuan of revenue' },
  indicator: 'consumablesPerHundredYuan',
  must: 'be at most',
  value: '20',
  effective: { from: '2017-01-01' },
  source: {
    title: '国务院办公厅关于城市公立医院综合改革试点的指导意见',
    number: '国办发〔2015〕38号',
    year: 2015,
    verified: true,
    note: '到2017年降到20元以下,恰为20元者未达标;见于转引,未见原文件',
  },
} as const satisfies Target;

/** 横县优质服务基层行达标机构目标: at least 3 township health centres in 2020. */
export const hengxianQualityInstitutionsTarget2020 = {
  id: 'hengxianQualityInstitutionsTarget2020',
  name: { zh: '横县优质服务基层行达标机构目标', en: 'Hengxian: primary institutions meeting the quality standard' },
  indicator: 'qualityPrimaryInstitutionsCount',
  must: 'be at least',
  value: '3',
  effective: { from: '2020-01-01', to: '2020-12-31' },
  place: '450127',
  source: {
    title: '横县卫生健康工作计划',
    year: 2020,
    verified: false,
    note: '基本标准不少于3家;另有推荐标准不少于2家,须分开计数',
  },
} as const satisfies Target;
