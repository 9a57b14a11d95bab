import type { StandardMeasure } from '../../model/standard.js';
import { persons } from '../../value/unit.js';
import { residing } from '../conditions.js';

/** 7岁以下儿童数: resident children below seven completed years, which is 0–6岁. */
export const childrenUnder7 = {
  id: 'childrenUnder7',
  name: { zh: '7岁以下儿童数', en: 'Children under seven' },
  aliases: [
    '0—6岁儿童数',
    '0-6岁儿童数',
    '0~6岁儿童数',
    '七岁以下儿童数',
    '7岁以下儿童人数',
    '7岁以下儿童总数',
    '0-6岁儿童人数',
    '0-6岁儿童总数',
    '七岁以下儿童人数',
  ],
  meaning: {
    zh: '期末未满7周岁的常住儿童数,即0—6岁',
    en: 'Resident children below seven completed years on the last day of the period: ages 0 to 6',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { aged: { since: 'born', at: 'periodEnd', below: { years: 7 } } }] },
  overTime: 'stock',
  partOf: ['residentPopulation'],
} as const satisfies StandardMeasure;

/** 3岁以下儿童数: resident children below three completed years. */
export const childrenUnder3 = {
  id: 'childrenUnder3',
  name: { zh: '3岁以下儿童数', en: 'Children under three' },
  aliases: ['三岁以下儿童数', '3岁以下婴幼儿数', '3岁以下儿童人数', '3岁以下儿童总数', '三岁以下儿童人数'],
  meaning: {
    zh: '期末未满3周岁的常住儿童数',
    en: 'Resident children below three completed years on the last day of the period',
  },
  unit: persons,
  of: 'person',
  where: { all: [residing, { aged: { since: 'born', at: 'periodEnd', below: { years: 3 } } }] },
  overTime: 'stock',
  partOf: ['childrenUnder7'],
} as const satisfies StandardMeasure;

/** 接受随访的0—6岁儿童数: children under seven followed up at least once. */
export const childrenTo6FollowedUp = {
  id: 'childrenTo6FollowedUp',
  name: { zh: '接受随访的0—6岁儿童数', en: 'Children aged 0 to 6 followed up' },
  aliases: [
    '0-6岁儿童健康管理人数',
    '0~6岁儿童健康管理人数',
    '接受1次及以上随访的0-6岁儿童数',
    '儿童健康管理人数',
    '0-6岁儿童健康管理数',
    '0-6岁儿童管理人数',
    '管理0-6岁儿童数',
    '在管0-6岁儿童数',
    '接受健康管理的0-6岁儿童数',
    '健康管理0-6岁儿童数',
  ],
  meaning: {
    zh: '期内接受1次及以上随访的0—6岁儿童数',
    en: 'Children aged 0 to 6 followed up once or more in the period',
  },
  unit: persons,
  of: 'person',
  where: {
    all: [residing, { aged: { since: 'born', at: 'periodEnd', below: { years: 7 } } }, { is: ['followedUp', true] }],
  },
  overTime: 'stock',
  partOf: ['childrenUnder7'],
} as const satisfies StandardMeasure;

/** 7岁以下儿童健康管理人数: children under seven examined at least once in the year. */
export const childrenUnder7Managed = {
  id: 'childrenUnder7Managed',
  name: { zh: '7岁以下儿童健康管理人数', en: 'Children under seven under health management' },
  aliases: [
    '7岁以下儿童保健管理人数',
    '七岁以下儿童健康管理人数',
    '7岁以下儿童保健覆盖人数',
    '7岁以下儿童健康管理数',
    '7岁以下儿童保健管理数',
    '7岁以下儿童管理人数',
    '七岁以下儿童保健管理人数',
    '管理7岁以下儿童数',
  ],
  meaning: {
    zh: '当年接受1次及以上健康体检的7岁以下儿童数',
    en: 'Children under seven who had a health check once or more in the year',
  },
  unit: persons,
  of: 'person',
  where: {
    all: [residing, { aged: { since: 'born', at: 'periodEnd', below: { years: 7 } } }, { is: ['checkedUp', true] }],
  },
  overTime: 'stock',
  partOf: ['childrenUnder7'],
} as const satisfies StandardMeasure;

/** 3岁以下儿童系统管理人数: children under three examined at each age the schedule asks for. */
export const childrenUnder3Systematic = {
  id: 'childrenUnder3Systematic',
  name: { zh: '3岁以下儿童系统管理人数', en: 'Children under three under systematic management' },
  aliases: [
    '三岁以下儿童系统管理人数',
    '3岁以下儿童保健系统管理人数',
    '3岁以下儿童系统管理数',
    '儿童系统管理人数',
    '0-3岁儿童系统管理人数',
    '3岁以下儿童系统管理儿童数',
    '系统管理3岁以下儿童数',
  ],
  meaning: {
    zh: '按年龄要求接受生长监测或系统体检的3岁以下儿童数',
    en: 'Children under three examined as often as their age requires',
  },
  unit: persons,
  of: 'person',
  where: {
    all: [
      residing,
      { aged: { since: 'born', at: 'periodEnd', below: { years: 3 } } },
      { is: ['systematicallyManaged', true] },
    ],
  },
  overTime: 'stock',
  partOf: ['childrenUnder3'],
} as const satisfies StandardMeasure;

/** 0—3岁儿童发育筛查人数: children under three screened for development. */
export const childrenDevelopmentScreened = {
  id: 'childrenDevelopmentScreened',
  name: { zh: '0—3岁儿童发育筛查人数', en: 'Children under three screened for development' },
  aliases: [
    '0-3岁儿童发育筛查人数',
    '0~3岁儿童发育筛查人数',
    '儿童发育筛查人数',
    '0-3岁儿童发育监测筛查人数',
    '0-3岁婴幼儿发育筛查人数',
    '儿童发育筛查数',
  ],
  meaning: {
    zh: '当年接受发育筛查、未满3周岁的常住儿童数',
    en: 'Resident children below three completed years screened for development in the year',
  },
  unit: persons,
  of: 'person',
  where: {
    all: [
      residing,
      { aged: { since: 'born', at: 'periodEnd', below: { years: 3 } } },
      { is: ['developmentScreened', true] },
    ],
  },
  overTime: 'stock',
  usuallyPartOf: ['childrenUnder3'],
} as const satisfies StandardMeasure;
