import type { Source, Target } from '../model/indicator.js';

const notice2011 = {
  title: '财政部、国家人口计生委关于调整农村部分计划生育家庭奖励扶助标准和计划生育家庭特别扶助标准的通知',
  year: 2011,
  verified: true,
  note: '数额和起始日期见于新闻报道,未见原文件',
} as const satisfies Source;

const notice2022 = {
  title: '财政部、国家卫生健康委关于提高计划生育家庭特别扶助标准的通知',
  number: '财社〔2022〕49号',
  year: 2022,
  verified: true,
  note: '数额和起始日期见于新闻报道,未见原文件',
} as const satisfies Source;

const before2012 = {
  title: '财政部、国家人口计生委关于调整农村部分计划生育家庭奖励扶助标准和计划生育家庭特别扶助标准的通知',
  year: 2011,
  verified: false,
  note: '原标准数额见于2011年新闻报道;起始日期未核对',
} as const satisfies Source;

const before2022 = {
  title: '财政部、国家卫生健康委关于提高计划生育家庭特别扶助标准的通知',
  number: '财社〔2022〕49号',
  year: 2022,
  verified: false,
  note: '原标准数额见于2022年新闻报道;起始日期未核对,通行说法为2018年,此处自2019年起',
} as const satisfies Source;

/** 奖励扶助国家标准(2009—2011年): 60 yuan a month, 720 a year. */
export const fpRewardStandard2009 = {
  id: 'fpRewardStandard2009',
  name: { zh: '奖励扶助国家标准(2009—2011年)', en: 'National reward standard, 2009 to 2011' },
  indicator: 'fpRewardPerBeneficiary',
  must: 'be at least',
  value: '720',
  effective: { from: '2009-01-01', to: '2011-12-31' },
  source: before2012,
} as const satisfies Target;

/** 奖励扶助国家标准(2012年起): 80 yuan a month, 960 a year. */
export const fpRewardStandard2012 = {
  id: 'fpRewardStandard2012',
  name: { zh: '奖励扶助国家标准(2012年起)', en: 'National reward standard from 2012' },
  indicator: 'fpRewardPerBeneficiary',
  must: 'be at least',
  value: '960',
  effective: { from: '2012-01-01' },
  source: notice2011,
} as const satisfies Target;

/** 特别扶助国家标准最低档(2022年前): complications of grade three, 200 yuan a month. */
export const fpSpecialSupportStandard2019 = {
  id: 'fpSpecialSupportStandard2019',
  name: { zh: '特别扶助国家标准最低档(2022年前)', en: 'Lowest national special-support standard before 2022' },
  indicator: 'fpSpecialSupportPerBeneficiary',
  must: 'be at least',
  value: '2400',
  effective: { from: '2019-01-01', to: '2021-12-31' },
  source: before2022,
} as const satisfies Target;

/** 特别扶助国家标准最低档(2022年,7月1日起提高): complications of grade three, six months at 200 yuan and six at 260. */
export const fpSpecialSupportStandard2022 = {
  id: 'fpSpecialSupportStandard2022',
  name: {
    zh: '特别扶助国家标准最低档(2022年,7月1日起提高)',
    en: 'Lowest national special-support standard of 2022, raised on 1 July',
  },
  indicator: 'fpSpecialSupportPerBeneficiary',
  must: 'be at least',
  value: '2760',
  effective: { from: '2022-01-01', to: '2022-12-31' },
  source: notice2022,
} as const satisfies Target;

/** 特别扶助国家标准最低档(2023年起): complications of grade three, 260 yuan a month. */
export const fpSpecialSupportStandard2023 = {
  id: 'fpSpecialSupportStandard2023',
  name: { zh: '特别扶助国家标准最低档(2023年起)', en: 'Lowest national special-support standard from 2023' },
  indicator: 'fpSpecialSupportPerBeneficiary',
  must: 'be at least',
  value: '3120',
  effective: { from: '2023-01-01' },
  source: notice2022,
} as const satisfies Target;

/** 计生特殊家庭特别扶助国家标准(2022年前): a disabled only child, 350 yuan a month. */
export const specialFamilySupportStandard2019 = {
  id: 'specialFamilySupportStandard2019',
  name: { zh: '计生特殊家庭特别扶助国家标准(2022年前)', en: 'National support of special families before 2022' },
  indicator: 'fpSpecialSupportPerBeneficiary',
  population: 'specialFamilies',
  must: 'be at least',
  value: '4200',
  effective: { from: '2019-01-01', to: '2021-12-31' },
  source: before2022,
} as const satisfies Target;

/** 计生特殊家庭特别扶助国家标准(2022年,7月1日起提高): a disabled only child, six months at 350 yuan and six at 460. */
export const specialFamilySupportStandard2022 = {
  id: 'specialFamilySupportStandard2022',
  name: {
    zh: '计生特殊家庭特别扶助国家标准(2022年,7月1日起提高)',
    en: 'National support of special families in 2022, raised on 1 July',
  },
  indicator: 'fpSpecialSupportPerBeneficiary',
  population: 'specialFamilies',
  must: 'be at least',
  value: '4860',
  effective: { from: '2022-01-01', to: '2022-12-31' },
  source: notice2022,
} as const satisfies Target;

/** 计生特殊家庭特别扶助国家标准(2023年起): a disabled only child, 460 yuan a month. */
export const specialFamilySupportStandard2023 = {
  id: 'specialFamilySupportStandard2023',
  name: { zh: '计生特殊家庭特别扶助国家标准(2023年起)', en: 'National support of special families from 2023' },
  indicator: 'fpSpecialSupportPerBeneficiary',
  population: 'specialFamilies',
  must: 'be at least',
  value: '5520',
  effective: { from: '2023-01-01' },
  source: notice2022,
} as const satisfies Target;
