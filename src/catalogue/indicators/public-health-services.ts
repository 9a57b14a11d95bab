import type { Indicator } from '../../model/indicator.js';
import { percent, yuanPerPersonYear } from '../../value/unit.js';
import { residentPopulation, residents65Plus } from '../measures/population.js';
import {
  basicPublicHealthFunding,
  certificatesDue,
  certificatesHeld,
  childrenTo36Months,
  childrenTo36MonthsChineseMedicineManaged,
  elderlyChineseMedicineManaged,
  elderlyManaged,
  vaccineDue,
  vaccineGiven,
} from '../measures/public-health-services.js';

/** 老年人健康管理率: residents aged 65 and over who had the whole service among all of that age. */
export const elderlyHealthManagementRate = {
  id: 'elderlyHealthManagementRate',
  name: { zh: '老年人健康管理率', en: 'Health management rate of residents aged 65 and over' },
  aliases: ['65岁及以上老年人健康管理率', '65岁以上老年人健康管理率', '老年人规范健康管理率', '老年人管理率'],
  meaning: {
    zh: '年内接受健康管理的65岁及以上常住人口数占65岁及以上常住人口数的比例',
    en: 'Residents aged 65 and over who received health management in the year among all residents of that age',
  },
  kind: 'proportion',
  unit: percent,
  numerator: elderlyManaged,
  denominator: residents65Plus,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '30', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '建档、体检、指导、体检表完整四项齐全才算,比体检率严;分母是65岁,不是60岁。2021年起的规范健康管理服务率是另一指标。',
    en: 'Record, examination, guidance and a complete form must all be there, so it is stricter than an examination rate; 65 and over, not 60. The service rate used since 2021 is another indicator.',
  },
  examples: [
    {
      given: { elderlyManaged: 129432, residents65Plus: 165746 },
      gives: '78.09%',
      source: '绍兴市越城区2023年65岁及以上老年人健康体检率(体检口径,比健康管理宽;129432 ÷ 165746 = 0.780906)',
      written: '老年人健康管理率78.09%',
    },
  ],
} as const satisfies Indicator;

/** 老年人中医药健康管理率: residents aged 65 and over given the Chinese-medicine service among all of that age. */
export const elderlyChineseMedicineManagementRate = {
  id: 'elderlyChineseMedicineManagementRate',
  name: { zh: '老年人中医药健康管理率', en: 'Chinese-medicine management rate of residents aged 65 and over' },
  aliases: ['65岁及以上老年人中医药健康管理率', '65岁以上老年人中医药健康管理率', '老年人中医药健康管理服务率'],
  meaning: {
    zh: '年内接受中医药健康管理的65岁及以上常住人口数占65岁及以上常住人口数的比例',
    en: 'Residents aged 65 and over given Chinese-medicine management in the year among all residents of that age',
  },
  kind: 'proportion',
  unit: percent,
  numerator: elderlyChineseMedicineManaged,
  denominator: residents65Plus,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '分母是全部65岁及以上常住人口;有的报表误除以已接受健康管理的老年人数,结果偏高。',
    en: 'The denominator is all residents aged 65 and over; some forms divide by those already managed, which flatters the rate.',
  },
  examples: [
    {
      given: { elderlyChineseMedicineManaged: 27144, residents65Plus: 40000 },
      gives: '67.86%',
      source: 'worked by hand: 27144 ÷ 40000 = 0.6786',
      written: '老年人中医药健康管理率67.86%',
    },
  ],
} as const satisfies Indicator;

/** 0—36个月儿童中医药健康管理率: children given the Chinese-medicine service among those to be managed. */
export const childChineseMedicineManagementRate = {
  id: 'childChineseMedicineManagementRate',
  name: { zh: '0—36个月儿童中医药健康管理率', en: 'Chinese-medicine management rate of children aged 0 to 36 months' },
  aliases: [
    '0-36个月儿童中医药健康管理率',
    '0~36个月儿童中医药健康管理率',
    '0–36个月儿童中医药健康管理率',
    '儿童中医药健康管理率',
    '0-36个月儿童中医药健康管理服务率',
  ],
  meaning: {
    zh: '年内按月龄接受中医药健康管理的0—36个月儿童数占应管理的0—36个月儿童数的比例',
    en: 'Children aged 0 to 36 months given Chinese-medicine services at the scheduled ages among all children to be managed',
  },
  kind: 'proportion',
  unit: percent,
  numerator: childrenTo36MonthsChineseMedicineManaged,
  denominator: childrenTo36Months,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件;年龄以期末未满3周岁计,为本库的取法',
  },
  note: {
    zh: '月龄分母按期末未满3周岁取,年内满3周岁的儿童不在其中。',
    en: 'Age is taken as under three on the last day: children who turned three in the year are not in it.',
  },
  examples: [
    {
      given: { childrenTo36MonthsChineseMedicineManaged: 8124, childrenTo36Months: 10800 },
      gives: '75.22%',
      source: 'worked by hand: 8124 ÷ 10800 = 0.752222',
      written: '0-36个月儿童中医药健康管理率75.22%',
    },
  ],
} as const satisfies Indicator;

/** 预防接种建证率: children holding a vaccination certificate among those due one. */
export const vaccinationCertificateRate = {
  id: 'vaccinationCertificateRate',
  name: { zh: '预防接种建证率', en: 'Vaccination certificate rate' },
  aliases: ['建证率', '儿童预防接种建证率', '预防接种证建证率', '适龄儿童建证率'],
  meaning: {
    zh: '已建立预防接种证人数占应建立预防接种证人数的比例',
    en: 'Children holding a vaccination certificate among those due one',
  },
  kind: 'proportion',
  unit: percent,
  numerator: certificatesHeld,
  denominator: certificatesDue,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '70', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  examples: [
    {
      given: { certificatesHeld: 4985, certificatesDue: 5000 },
      gives: '99.7%',
      source: 'worked by hand: 4985 ÷ 5000 = 0.997',
      written: '预防接种建证率99.7%',
    },
  ],
} as const satisfies Indicator;

/** 疫苗接种率: persons given a vaccine and dose among those due it. */
export const vaccineCoverage = {
  id: 'vaccineCoverage',
  name: { zh: '疫苗接种率', en: 'Vaccine coverage' },
  aliases: ['某种疫苗接种率', '预防接种率', '免疫规划疫苗接种率', '国家免疫规划疫苗接种率', '单苗接种率'],
  meaning: {
    zh: '某种疫苗某剂次实际接种人数占应接种人数的比例',
    en: 'Persons given one dose of one vaccine among those due it',
  },
  kind: 'proportion',
  unit: percent,
  numerator: vaccineGiven,
  denominator: vaccineDue,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '按疫苗和剂次分别计算,不能把各疫苗的率平均;报告接种率与调查接种率不同;国际口径以存活婴儿为分母。',
    en: 'One vaccine and one dose at a time, never averaged over vaccines; coverage reported is not coverage surveyed; the international denominator is surviving infants.',
  },
  examples: [
    {
      given: { vaccineGiven: 2469, vaccineDue: 2500 },
      gives: '98.76%',
      source: 'worked by hand: 2469 ÷ 2500 = 0.9876',
      written: '国家免疫规划疫苗接种率98.76%',
    },
  ],
} as const satisfies Indicator;

/** 人均基本公共卫生服务经费: the subsidy of the year for each resident. */
export const basicPublicHealthFundingPerCapita = {
  id: 'basicPublicHealthFundingPerCapita',
  name: { zh: '人均基本公共卫生服务经费', en: 'Basic public-health funding per resident' },
  aliases: [
    '人均基本公共卫生服务经费标准',
    '人均基本公共卫生服务补助标准',
    '基本公共卫生服务人均经费',
    '基本公共卫生服务经费人均补助标准',
    '人均基本公卫经费',
  ],
  meaning: {
    zh: '年内基本公共卫生服务补助资金与年末常住人口数之比',
    en: 'Subsidy for basic public-health services in the year over residents at its end',
  },
  kind: 'mean',
  unit: yuanPerPersonYear,
  numerator: basicPublicHealthFunding,
  denominator: residentPopulation,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '15', to: '150' },
  source: {
    title: '关于做好国家基本公共卫生服务项目工作的通知(各年)',
    verified: false,
    note: '通行定义,各年标准未核对原文',
  },
  note: {
    zh: '标准逐年提高,服务项目的类数和项数也有变化,比较时写明年份;补助标准与实际到位金额不是一回事。',
    en: 'The standard rises every year and the list of services changes: name the year; the standard is not the money that arrived.',
  },
  examples: [
    {
      given: { basicPublicHealthFunding: '33600000', residentPopulation: 400000 },
      gives: '84元/人·年',
      source: 'worked by hand: 33600000 ÷ 400000 = 84',
    },
  ],
} as const satisfies Indicator;
