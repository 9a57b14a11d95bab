import type { Indicator } from '../../model/indicator.js';
import { items, percent, personsPer10k, personTimes, personTimesPer10k, toOne } from '../../value/unit.js';
import { residentPopulation } from '../measures/population.js';
import {
  clinicalPathwayDiseases,
  outreachVisits,
  primaryToLeadIncome,
  remoteReads,
  secondedPhysicians,
  townshipAndCommunityInstitutions,
  townshipAndCommunityInstitutionsWithTcm,
  villageClinicsToStandard,
  villageClinicsWithEcg,
  villageClinicsWithTcm,
} from '../measures/primary-capacity.js';
import { villageClinics } from '../measures/tiered-care.js';

/** 每万常住人口派驻医师数: physicians seconded to primary care per ten thousand residents. */
export const secondedPhysiciansPerTenThousand = {
  id: 'secondedPhysiciansPerTenThousand',
  name: { zh: '每万常住人口派驻医师数', en: 'Physicians seconded to primary care per 10,000 residents' },
  aliases: [
    '每万常住人口派驻基层医师数',
    '二级及以上医疗卫生机构中级及以上医师到基层医疗卫生机构派驻人数/每万常住人口',
    '每万人口派驻医师数',
    '每万常住人口派驻医师人数',
  ],
  meaning: {
    zh: '年内二级及以上医疗卫生机构中级及以上医师到基层派驻6个月以上的人数与县域常住人口数之比',
    en: 'Physicians of intermediate grade or above from institutions of level 2 or above, seconded to primary institutions for six months or more in the year, per ten thousand residents',
  },
  kind: 'rate',
  unit: personsPer10k,
  numerator: secondedPhysicians,
  denominator: residentPopulation,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '20' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: true,
    note: '计算方法见于转载,未见原文件',
  },
  note: {
    zh: '不足6个月的轮转、坐诊不计;一人派驻两处只计一次;下派人次是另一个数。',
    en: 'Rotations shorter than six months do not count; who serves at two places counts once; outreach visits are another number.',
  },
  examples: [
    {
      given: { secondedPhysicians: 96, residentPopulation: 480000 },
      gives: '2.00人/万人',
      source: 'worked by hand: 96 ÷ 480000 = 0.0002',
    },
  ],
} as const satisfies Indicator;

/** 基层与牵头医院人均收入比值: mean staff income of primary institutions over that of the lead hospital. */
export const primaryToLeadIncomeRatio = {
  id: 'primaryToLeadIncomeRatio',
  name: { zh: '基层与牵头医院人均收入比值', en: 'Ratio of mean staff income, primary institutions to lead hospital' },
  aliases: [
    '基层医疗卫生机构人均收入与牵头医院人均收入的比值',
    '基层医务人员人均收入与牵头医院人均收入比值',
    '基层与县级医院人均收入比值',
  ],
  meaning: {
    zh: '基层医疗卫生机构职工人均收入与牵头医院职工人均收入之比,由管理部门报告',
    en: 'Mean staff income of primary institutions over mean staff income of the lead hospital, as the office reports it',
  },
  kind: 'reported',
  unit: toOne,
  numerator: primaryToLeadIncome,
  denominator: null,
  bound: 'none',
  better: 'higher',
  aggregation: 'none',
  plausible: { from: '0.2', to: '1.5' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: false,
    note: '指标名称见于转载,计算公式未见原文件',
  },
  note: {
    zh: '是两个平均数之比,不能对各地平均;收入是否含绩效、奖金须一致。',
    en: 'A ratio of two means: it cannot be averaged over places. Both incomes must include, or leave out, bonuses.',
  },
  examples: [
    {
      given: { primaryToLeadIncome: '0.62' },
      gives: '0.62',
      source: 'worked by hand: a value as reported, nothing is divided',
    },
  ],
} as const satisfies Indicator;

/** 每万常住人口远程影像心电诊断人次: images and electrocardiograms read remotely per ten thousand residents. */
export const remoteReadsPerTenThousand = {
  id: 'remoteReadsPerTenThousand',
  name: { zh: '每万常住人口远程影像心电诊断人次', en: 'Remote imaging and ECG readings per 10,000 residents' },
  aliases: [
    '每万常住人口影像、心电中心开展远程影像诊断数量',
    '每万常住人口远程影像诊断数量',
    '每万人口远程影像诊断人次',
    '每万人口远程诊断人次',
  ],
  meaning: {
    zh: '期内远程影像、心电、超声等诊断人次与县域常住人口数之比',
    en: 'Images, electrocardiograms, ultrasound and the like read remotely in the period, per ten thousand residents',
  },
  kind: 'rate',
  unit: personTimesPer10k,
  numerator: remoteReads,
  denominator: residentPopulation,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '20000' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: true,
    note: '计算方法见于转载,未见原文件',
  },
  examples: [
    {
      given: { remoteReads: 30720, residentPopulation: 480000 },
      gives: '640.0人次/万人',
      source: 'worked by hand: 30720 ÷ 480000 = 0.064',
    },
  ],
} as const satisfies Indicator;

/** 心电设备村级覆盖率: village clinics with an electrocardiograph among all village clinics. */
export const villageEcgCoverage = {
  id: 'villageEcgCoverage',
  name: { zh: '心电设备村级覆盖率', en: 'Share of village clinics with an electrocardiograph' },
  aliases: [
    '村卫生室心电设备覆盖率',
    '心电图机村级覆盖率',
    '村卫生室心电设备配备率',
    '村卫生室心电图机配备率',
    '村级心电设备覆盖率',
    '村卫生室远程心电覆盖率',
    '村级心电覆盖率',
    '村卫生室远程心电设备覆盖率',
  ],
  meaning: {
    zh: '期末配备心电设备的村卫生室占全部村卫生室的比例',
    en: 'Village clinics with an electrocardiograph among all village clinics at the end of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: villageClinicsWithEcg,
  denominator: villageClinics,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: false,
    note: '指标名称见于转载,计算公式未全读到',
  },
  examples: [
    {
      given: { villageClinicsWithEcg: 222, villageClinics: 276 },
      gives: '80.43%',
      source: 'worked by hand: 222 ÷ 276 = 0.804348',
    },
  ],
} as const satisfies Indicator;

/** 下派医师人次: outreach physician-visits to lower institutions. */
export const outreachVisitsCount = {
  id: 'outreachVisitsCount',
  name: { zh: '下派医师人次', en: 'Outreach physician-visits' },
  aliases: ['下派专家人次', '下沉医师人次', '专家下沉人次', '派驻专家人次', '专家下派人次', '下派医务人员人次'],
  meaning: {
    zh: '期内上级机构派医师到下级机构工作的人次',
    en: 'Times that physicians were sent to work at lower institutions in the period',
  },
  kind: 'count',
  unit: personTimes,
  numerator: outreachVisits,
  denominator: null,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  source: { title: '分级诊疗工作统计', verified: false, note: '无统一规定,按通行理解' },
  note: {
    zh: '是人次不是人数;只算高级职称还是全部医师,须注明。',
    en: 'Times, not persons; say whether senior physicians only or all.',
  },
  examples: [
    {
      given: { outreachVisits: 9385 },
      gives: '9385人次',
      source: '绍兴市2019年,市级三甲医院下派高级职称医师',
      written: '市级医院下派医师9385人次',
    },
  ],
} as const satisfies Indicator;

/** 提供中医药服务的基层机构占比: community health institutions and township health centres that offer Chinese medicine. */
export const primaryTcmCoverage = {
  id: 'primaryTcmCoverage',
  name: { zh: '提供中医药服务的基层机构占比', en: 'Share of primary institutions offering Chinese medicine' },
  aliases: [
    '提供中医药服务的基层医疗卫生机构占比',
    '能提供中医药服务的社区卫生服务机构和乡镇卫生院占比',
    '乡镇卫生院中医药服务覆盖率',
    '基层中医药服务覆盖率',
    '能提供中医药服务的基层医疗卫生机构占比',
    '基层医疗卫生机构中医药服务覆盖率',
    '提供中医药服务的基层医疗卫生机构比例',
    '基层医疗机构中医药服务覆盖率',
  ],
  meaning: {
    zh: '期末能提供中医药服务的社区卫生服务机构和乡镇卫生院占全部社区卫生服务机构和乡镇卫生院的比例',
    en: 'Community health institutions and township health centres that offer Chinese medicine, among all of them at the end of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: townshipAndCommunityInstitutionsWithTcm,
  denominator: townshipAndCommunityInstitutions,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: true,
    note: '分子分母见于报道和填报说明,未见原文件',
  },
  note: {
    zh: '社区卫生服务中心、乡镇卫生院、社区卫生服务站、村卫生室的目标各不相同(100%、100%、85%、70%),宜分类型计算;村卫生室另有指标。',
    en: 'Community health centres, township health centres, community stations and village clinics have targets of their own (100, 100, 85 and 70%): best computed by type. Village clinics have their own indicator.',
  },
  examples: [
    {
      given: { townshipAndCommunityInstitutionsWithTcm: 634, townshipAndCommunityInstitutions: 634 },
      gives: '100%',
      source: '绍兴市2019年(112家社区卫生服务中心和乡镇卫生院、522家社区卫生服务站全部提供;634 ÷ 634 = 1)',
    },
  ],
} as const satisfies Indicator;

/** 提供中医药服务的村卫生室占比: village clinics that offer Chinese medicine among all village clinics. */
export const villageTcmCoverage = {
  id: 'villageTcmCoverage',
  name: { zh: '提供中医药服务的村卫生室占比', en: 'Share of village clinics offering Chinese medicine' },
  aliases: [
    '能提供中医药服务的村卫生室占比',
    '村卫生室中医药服务覆盖率',
    '村卫生所中医药服务覆盖率',
    '能够提供中医药服务的村卫生室比例',
    '能提供中医服务的村卫生室占比',
    '能提供中医药服务的村卫生所占比',
    '能提供中医药服务的村卫生室比例',
    '能够提供中医药服务的村卫生室占比',
    '可提供中医药服务的村卫生室占比',
    '提供中医药服务的村卫生所占比',
    '提供中医药服务的村卫生室比例',
    '开展中医药服务的村卫生室占比',
    '开展中医药服务的村卫生室比例',
    '能提供中医药服务的村卫生所比例',
    '村卫生室中医药服务提供率',
  ],
  meaning: {
    zh: '期末能提供中医药服务的村卫生室占全部村卫生室的比例',
    en: 'Village clinics that offer Chinese medicine among all village clinics at the end of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: villageClinicsWithTcm,
  denominator: villageClinics,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: {
    title: '国务院办公厅关于推进分级诊疗制度建设的指导意见',
    number: '国办发〔2015〕70号',
    year: 2015,
    verified: true,
    note: '分子分母见于报道和填报说明,未见原文件',
  },
  note: {
    zh: '报告常只写“70%以上”“99%”,不给家数;由百分数反推的家数只是一个区间。',
    en: 'Reports often print “over 70%” or “99%” without counts; a count worked back from it is only a range.',
  },
  examples: [
    {
      given: { villageClinicsWithTcm: 889, villageClinics: 898 },
      gives: '99%',
      source: 'worked by hand: 889 ÷ 898 = 0.989978 (绍兴市2019年898个村卫生室的99%,家数为推算)',
      written: '99%的村卫生室能提供中医药服务',
    },
  ],
} as const satisfies Indicator;

/** 村卫生室标准化建设达标率: village clinics built and equipped to the standard among all village clinics. */
export const villageClinicStandardRate = {
  id: 'villageClinicStandardRate',
  name: { zh: '村卫生室标准化建设达标率', en: 'Share of village clinics that meet the standard' },
  aliases: [
    '标准化村卫生室占比',
    '村卫生室标准化率',
    '村卫生所标准化建设达标率',
    '村卫生室达标率',
    '标准化村卫生室比例',
    '标准化村卫生室建设率',
    '标准化村卫生所占比',
    '村卫生室标准化建设率',
    '村卫生室标准化达标率',
    '村卫生室标准化建设比例',
    '村卫生室标准化覆盖率',
    '村卫生室标准化建设完成率',
    '村卫生所标准化率',
  ],
  meaning: {
    zh: '期末达到标准化建设要求的村卫生室占全部村卫生室的比例',
    en: 'Village clinics built and equipped to the standard among all village clinics at the end of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: villageClinicsToStandard,
  denominator: villageClinics,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '村卫生室标准化建设工作要求', verified: false, note: '各省标准不一,按通行定义,未核对文件' },
  note: {
    zh: '报告常只写建成数、未达标数或计划数,不能由这些数直接得出率;产权公有、面积、设备等标准各省不同。',
    en: 'Reports often give only how many were built, fall short or are planned, from which no rate follows; the standard differs by province.',
  },
  examples: [
    {
      given: { villageClinicsToStandard: 127, villageClinics: 276 },
      gives: '46.01%',
      source: 'worked by hand: 127 ÷ 276 = 0.460145',
    },
  ],
} as const satisfies Indicator;

/** 临床路径管理病种数: diseases under clinical pathways, as reported; never added over hospitals. */
export const clinicalPathwayDiseasesCount = {
  id: 'clinicalPathwayDiseasesCount',
  name: { zh: '临床路径管理病种数', en: 'Diseases under clinical pathways' },
  aliases: [
    '临床路径病种数',
    '实施临床路径管理的病种数',
    '实行临床路径管理病种数',
    '临床路径管理的病种数',
    '开展临床路径管理病种数',
    '实施临床路径管理病种数',
  ],
  meaning: {
    zh: '期末实行临床路径管理的病种数,由管理部门报告',
    en: 'Diseases treated by clinical pathways at the end of the period, as the office reports them',
  },
  kind: 'reported',
  unit: items,
  numerator: clinicalPathwayDiseases,
  denominator: null,
  bound: 'none',
  better: 'higher',
  aggregation: 'none',
  source: { title: '临床路径管理工作统计', verified: false, note: '按通行理解,未核对文件' },
  note: {
    zh: '各医院病种有重复,不能相加;病种数与专业数、单病种付费病种数不同。',
    en: 'Hospitals share diseases: do not add. Diseases are neither specialties nor diseases paid for by case.',
  },
  examples: [
    {
      given: { clinicalPathwayDiseases: 87 },
      gives: '87个',
      source: 'worked by hand: a value as reported, nothing is divided',
      written: '87个病种实行临床路径管理',
    },
  ],
} as const satisfies Indicator;
