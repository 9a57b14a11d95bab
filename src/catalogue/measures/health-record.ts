import type { StandardMeasure } from '../../model/standard.js';
import { documents, persons } from '../../value/unit.js';
import { present, residing } from '../conditions.js';

/** 建立健康档案人数: residents who have a health record. */
export const residentsWithHealthRecord = {
  id: 'residentsWithHealthRecord',
  name: { zh: '建立健康档案人数', en: 'Residents with a health record' },
  aliases: [
    '建档人数',
    '已建立居民健康档案人数',
    '健康档案建档人数',
    '居民健康档案建档数',
    '建立居民健康档案人数',
    '居民健康档案建档人数',
    '健康档案建档数',
    '居民建档人数',
    '累计建档人数',
    '累计建立居民健康档案人数',
    '建档总人数',
  ],
  meaning: {
    zh: '期末已建立居民健康档案的常住人口数',
    en: 'Residents who have a health record on the last day of the period',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['healthRecord', true] }] },
  overTime: 'stock',
  usuallyPartOf: ['residentPopulation'],
} as const satisfies StandardMeasure;

/** 建立电子健康档案人数: residents whose health record is electronic. */
export const residentsWithElectronicRecord = {
  id: 'residentsWithElectronicRecord',
  name: { zh: '建立电子健康档案人数', en: 'Residents with an electronic health record' },
  aliases: [
    '电子建档人数',
    '电子健康档案建档人数',
    '已建立电子健康档案人数',
    '电子健康档案建档数',
    '电子健康档案数',
    '电子健康档案份数',
    '居民电子健康档案数',
    '居民电子健康档案份数',
    '居民电子健康档案建档人数',
    '建立居民电子健康档案人数',
    '建立电子健康档案份数',
    '建立居民电子健康档案份数',
    '电子建档数',
  ],
  meaning: {
    zh: '期末已建立电子健康档案的常住人口数',
    en: 'Residents whose health record is electronic on the last day of the period',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { is: ['healthRecord', true] }, { is: ['electronicRecord', true] }] },
  overTime: 'stock',
  partOf: ['residentsWithHealthRecord'],
  usuallyPartOf: ['residentPopulation'],
} as const satisfies StandardMeasure;

/** 健康档案总份数: health records of persons who neither died nor moved away. */
export const healthRecords = {
  id: 'healthRecords',
  name: { zh: '健康档案总份数', en: 'Health records' },
  aliases: [
    '档案总份数',
    '居民健康档案总份数',
    '健康档案份数',
    '健康档案数',
    '健康档案总数',
    '居民健康档案份数',
    '居民健康档案数',
    '居民健康档案总数',
    '建立居民健康档案份数',
    '建立健康档案份数',
    '累计建立居民健康档案份数',
    '累计建立健康档案份数',
    '建档份数',
  ],
  meaning: {
    zh: '期末建立的健康档案份数,不含已死亡和迁出者',
    en: 'Health records kept on the last day of the period, without those of the dead and of people who moved away',
  },
  unit: documents,
  of: 'person',
  where: { all: [present, { is: ['healthRecord', true] }] },
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 有动态记录的健康档案份数: health records with an entry within the year. */
export const activeHealthRecords = {
  id: 'activeHealthRecords',
  name: { zh: '有动态记录的健康档案份数', en: 'Health records with activity within the year' },
  aliases: [
    '有动态记录的档案份数',
    '动态使用的健康档案份数',
    '动态档案数',
    '动态使用健康档案份数',
    '有动态记录的健康档案数',
    '动态记录档案份数',
    '动态健康档案份数',
    '动态管理的健康档案份数',
    '动态使用档案份数',
  ],
  meaning: {
    zh: '1年内与医疗记录相关联,或有符合规范要求的服务记录的健康档案份数',
    en: 'Health records linked, within one year, to medical care or to a service record that complies with the specification',
  },
  unit: documents,
  of: 'person',
  where: { all: [present, { is: ['healthRecord', true] }, { is: ['recordActive', true] }] },
  overTime: 'stock',
  partOf: ['healthRecords'],
} as const satisfies StandardMeasure;
