import type { StandardMeasure } from '../../model/standard.js';
import { households, persons } from '../../value/unit.js';
import { bornAlive, present, residing } from '../conditions.js';

/** 常住人口数: residents on the period's last day. */
export const residentPopulation = {
  id: 'residentPopulation',
  name: { zh: '常住人口数', en: 'Resident population' },
  aliases: [
    '年末常住人口数',
    '常住人口',
    '常住居民数',
    '年末常住人口',
    '常住总人口',
    '常住总人口数',
    '辖区常住人口',
    '辖区常住人口数',
    '常住人口总量',
    '常住居民人数',
    '辖区常住居民数',
    '常住人口人数',
  ],
  meaning: { zh: '期末常住人口数', en: 'Residents (常住) on the last day of the period' },
  unit: persons,
  of: 'person',
  where: residing,
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 户籍人口数: persons registered here on the period's last day. */
export const registeredPopulation = {
  id: 'registeredPopulation',
  name: { zh: '户籍人口数', en: 'Hukou-registered population' },
  aliases: [
    '年末户籍人口数',
    '户籍人口',
    '年末户籍人口',
    '户籍总人口',
    '户籍总人口数',
    '户籍总人数',
    '户籍人口总量',
    '公安户籍人口',
    '户籍居民数',
  ],
  meaning: { zh: '期末户籍人口数', en: 'Persons registered (户籍) on the last day of the period' },
  unit: persons,
  of: 'person',
  where: { all: [{ is: ['registered', true] }, present] },
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 年平均常住人口数: the mean of the populations at the two ends of the year, or of mid-year; asked for, never assumed. */
export const meanResidentPopulation = {
  id: 'meanResidentPopulation',
  name: { zh: '年平均常住人口数', en: 'Mean resident population' },
  aliases: [
    '年平均人口数',
    '平均人口',
    '年中人口数',
    '年均常住人口',
    '年平均常住人口',
    '平均常住人口',
    '平均常住人口数',
    '年平均人口',
    '年均常住人口数',
    '年均人口数',
    '年中常住人口数',
  ],
  meaning: {
    zh: '年初、年末常住人口数的平均数,或年中人口数',
    en: 'Mean of the resident populations at both ends of the year, or at mid-year',
  },
  unit: persons,
  of: 'area',
  sum: 'meanResidentPopulation',
  overTime: 'mean',
} as const satisfies StandardMeasure;

/** 出生人数: live births of the period, population statistics. */
export const births = {
  id: 'births',
  name: { zh: '出生人数', en: 'Births' },
  aliases: [
    '年内出生人数',
    '出生人口',
    '全年出生人口',
    '出生人口数',
    '出生总人数',
    '出生总数',
    '全年出生人数',
    '全年出生人口数',
    '新出生人口',
    '新出生人口数',
    '出生人口总数',
  ],
  meaning: { zh: '期内活产婴儿数(人口统计口径)', en: 'Live births in the period, as population statistics count them' },
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 死亡人数: deaths of the period, stillbirths left out. */
export const deaths = {
  id: 'deaths',
  name: { zh: '死亡人数', en: 'Deaths' },
  aliases: [
    '年内死亡人数',
    '死亡人口',
    '全年死亡人口',
    '死亡人口数',
    '死亡总人数',
    '死亡人口总数',
    '全年死亡人数',
    '全年死亡人口数',
  ],
  meaning: { zh: '期内死亡人数,不含死胎死产', en: 'Deaths in the period, stillbirths left out' },
  unit: persons,
  of: 'death',
  where: { all: [{ during: 'died' }, bornAlive] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 65岁及以上常住人口数: residents aged 65 and over on the period's last day. */
export const residents65Plus = {
  id: 'residents65Plus',
  name: { zh: '65岁及以上常住人口数', en: 'Residents aged 65 and over' },
  aliases: [
    '65岁及以上老年人数',
    '65岁以上老年人',
    '65岁及以上人口数',
    '65岁及以上人口',
    '65岁及以上老年人',
    '65岁及以上老年人口',
    '65岁及以上老年人口数',
    '65岁及以上老年人口总数',
    '65岁及以上老年人总数',
    '65岁及以上居民数',
    '65岁及以上常住居民数',
    '65岁及以上常住老年人',
    '65岁及以上常住老年人数',
    '65岁及以上常住人口',
    '65周岁及以上老年人数',
    '65岁及以上老人数',
    '65岁及以上长者',
  ],
  unit: persons,
  of: 'person',
  where: { all: [residing, { aged: { since: 'born', at: 'periodEnd', atLeast: { years: 65 } } }] },
  overTime: 'stock',
  partOf: ['residentPopulation'],
} as const satisfies StandardMeasure;

/** 男性活产数: live births of boys. */
export const maleLiveBirths = {
  id: 'maleLiveBirths',
  name: { zh: '男性活产数', en: 'Male live births' },
  aliases: ['男婴数', '出生男婴数', '活产男婴数', '男性活产儿数', '男婴活产数', '男性出生数'],
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['sex', 'male'] }] },
  overTime: 'flow',
  partOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 女性活产数: live births of girls. */
export const femaleLiveBirths = {
  id: 'femaleLiveBirths',
  name: { zh: '女性活产数', en: 'Female live births' },
  aliases: ['女婴数', '出生女婴数', '活产女婴数', '女性活产儿数', '女婴活产数', '女性出生数'],
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['sex', 'female'] }] },
  overTime: 'flow',
  partOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 性别不明活产数: live births of children whose sex is not told; returns print it beside boys and girls. */
export const liveBirthsOfUnknownSex = {
  id: 'liveBirthsOfUnknownSex',
  name: { zh: '性别不明活产数', en: 'Live births of unknown sex' },
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { not: { known: 'sex' } }] },
  overTime: 'flow',
  partOf: ['liveBirths'],
} as const satisfies StandardMeasure;

/** 符合政策生育的出生人数: births compliant with the fertility policy then in force. */
export const policyCompliantBirths = {
  id: 'policyCompliantBirths',
  name: { zh: '符合政策生育的出生人数', en: 'Births compliant with the fertility policy then in force' },
  aliases: ['符合政策生育数', '政策内出生人数', '政策内出生数', '符合政策出生人数', '政策内生育人数', '计划内出生人数'],
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', true] }, { is: ['policyCompliant', true] }] },
  overTime: 'flow',
  partOf: ['births'],
} as const satisfies StandardMeasure;

/** 上年末常住人口数: residents on the last day of the same period a year before. */
export const residentPopulationYearBefore = {
  id: 'residentPopulationYearBefore',
  name: { zh: '上年末常住人口数', en: 'Resident population, a year before' },
  aliases: [
    '年初常住人口数',
    '上年常住人口',
    '上年末常住人口',
    '上年常住人口数',
    '上年末人口数',
    '年初常住人口',
    '去年末常住人口数',
  ],
  meaning: {
    zh: '上一年同一时期末的常住人口数',
    en: 'Residents (常住) on the last day of the same period a year before',
  },
  unit: persons,
  of: 'person',
  where: residing,
  overTime: 'stock',
  lag: { years: 1 },
} as const satisfies StandardMeasure;

/** 常住家庭户数: households of which some member is a resident on the period's last day. */
export const residentHouseholds = {
  id: 'residentHouseholds',
  name: { zh: '常住家庭户数', en: 'Resident households' },
  aliases: ['家庭户数', '常住户数', '常住户', '常住家庭户', '家庭户总数', '家庭户户数', '常住人口户数'],
  meaning: {
    zh: '期末有常住人口的家庭户数',
    en: 'Households of which some member is a resident (常住) on the last day of the period',
  },
  unit: households,
  of: 'household',
  where: { someMember: { are: residing } },
  overTime: 'stock',
} as const satisfies StandardMeasure;
