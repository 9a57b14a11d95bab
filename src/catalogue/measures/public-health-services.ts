import type { StandardMeasure } from '../../model/standard.js';
import { persons, yuan } from '../../value/unit.js';
import { residing } from '../conditions.js';

/** 接受健康管理的65岁及以上人数: residents aged 65 and over who had the whole service in the year. */
export const elderlyManaged = {
  id: 'elderlyManaged',
  name: { zh: '接受健康管理的65岁及以上人数', en: 'Residents aged 65 and over under health management' },
  aliases: [
    '老年人健康管理人数',
    '65岁及以上老年人健康管理人数',
    '65岁以上老年人管理人数',
    '管理老年人',
    '老年人管理人数',
    '老年人健康管理数',
    '65岁及以上老年人健康管理数',
    '65岁及以上老年人管理人数',
    '管理老年人数',
    '管理65岁及以上老年人',
    '管理65岁及以上老年人数',
    '健康管理老年人数',
    '健康管理65岁及以上老年人',
    '接受健康管理的老年人数',
    '规范管理老年人数',
    '规范管理65岁及以上老年人',
    '老年人规范健康管理人数',
  ],
  meaning: {
    zh: '年内接受健康管理的65岁及以上常住人口数:建立健康档案、接受健康体检和健康指导,且体检表完整',
    en: 'Residents aged 65 and over who, in the year, had a record, an examination and guidance, with the examination form complete',
  },
  unit: persons,
  of: 'person',
  where: {
    all: [
      residing,
      { aged: { since: 'born', at: 'periodEnd', atLeast: { years: 65 } } },
      { is: ['elderlyManaged', true] },
    ],
  },
  overTime: 'stock',
  partOf: ['residents65Plus'],
} as const satisfies StandardMeasure;

/** 接受中医药健康管理的65岁及以上人数: residents aged 65 and over given the Chinese-medicine service. */
export const elderlyChineseMedicineManaged = {
  id: 'elderlyChineseMedicineManaged',
  name: {
    zh: '接受中医药健康管理的65岁及以上人数',
    en: 'Residents aged 65 and over given Chinese-medicine management',
  },
  aliases: [
    '老年人中医药健康管理人数',
    '接受中医药健康管理服务的65岁及以上居民数',
    '老年人中医体质辨识人数',
    '中医体质辨识人数',
    '中医药体质辨识人数',
    '老年人体质辨识人数',
    '老年人中医体质辨识数',
    '老年人中医药健康管理数',
    '老年人中医药健康管理服务人数',
    '65岁及以上老年人中医药健康管理人数',
    '65岁及以上老年人中医体质辨识人数',
  ],
  meaning: {
    zh: '年内接受中医药健康管理服务的65岁及以上常住人口数',
    en: 'Residents aged 65 and over who received Chinese-medicine health management in the year',
  },
  unit: persons,
  of: 'person',
  where: {
    all: [
      residing,
      { aged: { since: 'born', at: 'periodEnd', atLeast: { years: 65 } } },
      { is: ['chineseMedicine', true] },
    ],
  },
  overTime: 'stock',
  partOf: ['residents65Plus'],
} as const satisfies StandardMeasure;

/** 应管理的0—36个月儿童数: resident children who have not turned three. */
export const childrenTo36Months = {
  id: 'childrenTo36Months',
  name: { zh: '应管理的0—36个月儿童数', en: 'Children aged 0 to 36 months' },
  aliases: [
    '0-36个月儿童数',
    '0~36个月儿童数',
    '应管理的0~36个月儿童数',
    '0-36个月儿童人数',
    '0-36月龄儿童数',
    '0-36个月儿童总数',
  ],
  meaning: {
    zh: '期末未满3周岁的常住儿童数',
    en: 'Resident children under three years of age on the last day of the period',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { aged: { since: 'born', at: 'periodEnd', below: { years: 3 } } }] },
  overTime: 'stock',
  partOf: ['residentPopulation'],
} as const satisfies StandardMeasure;

/** 接受中医药健康管理的0—36个月儿童数: children given the Chinese-medicine service at the scheduled ages. */
export const childrenTo36MonthsChineseMedicineManaged = {
  id: 'childrenTo36MonthsChineseMedicineManaged',
  name: {
    zh: '接受中医药健康管理的0—36个月儿童数',
    en: 'Children aged 0 to 36 months given Chinese-medicine management',
  },
  aliases: [
    '儿童中医药健康管理人数',
    '0-36个月儿童中医药健康管理人数',
    '接受中医药健康管理服务的0~36个月儿童数',
    '0-36个月儿童中医药健康管理服务人数',
    '0-36月龄儿童中医药健康管理人数',
    '0-36个月儿童中医药健康管理数',
    '儿童中医药健康管理数',
    '儿童中医药健康管理服务人数',
    '儿童中医调养人数',
    '儿童中医药调养人数',
    '0-36个月儿童中医调养人数',
  ],
  meaning: {
    zh: '年内按月龄接受中医药健康管理服务的未满3周岁常住儿童数',
    en: 'Resident children under three who received Chinese-medicine services at the scheduled ages in the year',
  },
  unit: persons,
  of: 'person',
  where: {
    all: [
      residing,
      { aged: { since: 'born', at: 'periodEnd', below: { years: 3 } } },
      { is: ['chineseMedicine', true] },
    ],
  },
  overTime: 'stock',
  partOf: ['childrenTo36Months'],
} as const satisfies StandardMeasure;

/** 应建立预防接种证人数: residents for whom a vaccination certificate is due. */
export const certificatesDue = {
  id: 'certificatesDue',
  name: { zh: '应建立预防接种证人数', en: 'Children due a vaccination certificate' },
  aliases: [
    '应建证人数',
    '应建预防接种证人数',
    '应建证儿童数',
    '应建证儿童人数',
    '应建预防接种证儿童数',
    '应建接种证人数',
  ],
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['certificateDue', true] }] },
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 已建立预防接种证人数: those of them who hold one. */
export const certificatesHeld = {
  id: 'certificatesHeld',
  name: { zh: '已建立预防接种证人数', en: 'Children holding a vaccination certificate' },
  aliases: [
    '已建证人数',
    '建立预防接种证人数',
    '预防接种建证人数',
    '建证人数',
    '建证儿童数',
    '已建证儿童数',
    '建立预防接种证儿童数',
    '预防接种证建证人数',
    '建立接种证人数',
    '实建证人数',
  ],
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['certificateDue', true] }, { is: ['certificate', true] }] },
  overTime: 'stock',
  partOf: ['certificatesDue'],
} as const satisfies StandardMeasure;

/** 应接种人数: residents due the vaccine and dose asked about. */
export const vaccineDue = {
  id: 'vaccineDue',
  name: { zh: '应接种人数', en: 'Persons due the vaccine and dose' },
  aliases: [
    '疫苗应种人数',
    '应种人数',
    '某种疫苗应接种人数',
    '免疫规划疫苗应种人数',
    '疫苗应接种人数',
    '应种剂次数',
    '应种儿童数',
  ],
  meaning: { zh: '期内某种疫苗某剂次应接种的人数', en: 'Persons due one dose of one vaccine in the period' },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['vaccineDue', true] }] },
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 实际接种人数: those of them who were given it. */
export const vaccineGiven = {
  id: 'vaccineGiven',
  name: { zh: '实际接种人数', en: 'Persons given the vaccine and dose' },
  aliases: [
    '疫苗实种人数',
    '实种人数',
    '某种疫苗实际接种人数',
    '免疫规划疫苗实种人数',
    '疫苗实际接种人数',
    '实种剂次数',
    '实种儿童数',
  ],
  meaning: {
    zh: '应接种者中已接种该疫苗该剂次的人数',
    en: 'Persons due the dose who were given it',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['vaccineDue', true] }, { is: ['vaccineGiven', true] }] },
  overTime: 'stock',
  partOf: ['vaccineDue'],
} as const satisfies StandardMeasure;

/** 基本公共卫生服务补助资金: what government pays for the programme. */
export const basicPublicHealthFunding = {
  id: 'basicPublicHealthFunding',
  name: { zh: '基本公共卫生服务补助资金', en: 'Subsidy for basic public-health services' },
  aliases: [
    '基本公共卫生服务经费',
    '基本公共卫生服务项目经费',
    '基本公卫补助资金',
    '基本公共卫生服务项目资金',
    '基本公共卫生服务资金',
    '基本公共卫生服务补助经费',
    '基本公共卫生服务项目补助资金',
    '基本公共卫生服务项目补助经费',
    '基本公共卫生经费',
    '基本公共卫生资金',
    '基本公共卫生补助资金',
    '基本公卫经费',
    '基本公卫资金',
    '基本公卫项目资金',
    '基本公卫项目经费',
    '国家基本公共卫生服务项目资金',
  ],
  meaning: {
    zh: '期内各级财政安排的基本公共卫生服务补助资金',
    en: 'Subsidies of all levels of government for basic public-health services in the period',
  },
  unit: yuan,
  of: 'area',
  sum: 'basicPublicHealthFunding',
  overTime: 'flow',
} as const satisfies StandardMeasure;
