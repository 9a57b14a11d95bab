import type { Indicator } from '../../model/indicator.js';
import { percent } from '../../value/unit.js';
import {
  activeHealthRecords,
  healthRecords,
  residentsWithElectronicRecord,
  residentsWithHealthRecord,
} from '../measures/health-record.js';
import { residentPopulation } from '../measures/population.js';

/** 健康档案建档率: residents with a health record among all residents. */
export const healthRecordCoverage = {
  id: 'healthRecordCoverage',
  name: { zh: '健康档案建档率', en: 'Health record coverage' },
  aliases: [
    '居民健康档案建档率',
    '城乡居民健康档案建档率',
    '健康档案建立率',
    '建档率',
    '居民建档率',
    '居民健康档案建立率',
    '居民健康档案覆盖率',
    '健康档案覆盖率',
    '居民健康建档率',
    '城乡居民健康档案建立率',
    '健康建档率',
  ],
  meaning: {
    zh: '期末建立健康档案的常住人口数占常住人口数的比例',
    en: 'Residents with a health record among all residents on the last day of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: residentsWithHealthRecord,
  denominator: residentPopulation,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '105' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '已死亡、已迁出者的档案未核销时会超过100%;与规范化电子健康档案覆盖率口径不同。',
    en: 'Passes 100% when the records of the dead and of people who moved away are kept in; the coverage of standardised electronic records is another indicator.',
  },
  examples: [
    {
      given: { residentsWithHealthRecord: 353000, residentPopulation: 400000 },
      gives: '88.25%',
      source: 'worked by hand: 353000 ÷ 400000 = 0.8825',
      written: '居民健康档案建档率88.25%',
    },
  ],
} as const satisfies Indicator;

/** 电子健康档案建档率: residents with an electronic health record among all residents. */
export const electronicHealthRecordCoverage = {
  id: 'electronicHealthRecordCoverage',
  name: { zh: '电子健康档案建档率', en: 'Electronic health record coverage' },
  aliases: [
    '居民电子健康档案建档率',
    '城乡居民电子健康档案建档率',
    '电子建档率',
    '健康档案电子建档率',
    '电子健康档案建立率',
    '电子健康档案覆盖率',
    '居民电子健康档案建立率',
    '居民电子健康档案覆盖率',
    '电子档案建档率',
    '居民电子建档率',
  ],
  meaning: {
    zh: '期末建立电子健康档案的常住人口数占常住人口数的比例',
    en: 'Residents with an electronic health record among all residents on the last day of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: residentsWithElectronicRecord,
  denominator: residentPopulation,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '10', to: '105' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '不应高于健康档案建档率;分母是常住人口,不是已建档人数。',
    en: 'Cannot be above the coverage of all records; the denominator is residents, not records.',
  },
  examples: [
    {
      given: { residentsWithElectronicRecord: 347280, residentPopulation: 400000 },
      gives: '86.82%',
      source: 'worked by hand: 347280 ÷ 400000 = 0.8682',
      written: '电子健康档案建档率86.82%',
    },
  ],
} as const satisfies Indicator;

/** 健康档案使用率: health records with activity within the year among all records. */
export const healthRecordUseRate = {
  id: 'healthRecordUseRate',
  name: { zh: '健康档案使用率', en: 'Active health record share' },
  aliases: [
    '健康档案动态使用率',
    '档案动态使用率',
    '居民健康档案使用率',
    '健康档案动态管理率',
    '居民健康档案动态使用率',
    '居民健康档案动态管理率',
    '电子健康档案动态使用率',
    '电子健康档案使用率',
    '居民电子健康档案动态使用率',
    '档案使用率',
    '档案动态管理率',
  ],
  meaning: {
    zh: '1年内有动态记录的健康档案份数占档案总份数的比例',
    en: 'Health records with activity within the year among all health records',
  },
  kind: 'proportion',
  unit: percent,
  numerator: activeHealthRecords,
  denominator: healthRecords,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '10', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于转引,未见原文件',
  },
  note: {
    zh: '“动态”指1年内与医疗记录相关联或有符合规范的服务记录,仅修改基本信息不算;分母是档案份数,不是人口。',
    en: 'Activity is a link to medical care or a compliant service record within a year, not a mere edit; the denominator is records, not people.',
  },
  examples: [
    {
      given: { activeHealthRecords: 5534, healthRecords: 10000 },
      gives: '55.34%',
      source: 'worked by hand: 5534 ÷ 10000 = 0.5534',
      written: '健康档案动态使用率55.34%',
    },
  ],
} as const satisfies Indicator;
