import type { StandardMeasure } from '../../model/standard.js';
import { cases, persons } from '../../value/unit.js';
import { bornAlive } from '../conditions.js';

/** 围产儿数: live births and stillbirths from 28 weeks on. */
export const perinatalBirths = {
  id: 'perinatalBirths',
  name: { zh: '围产儿数', en: 'Perinatal births' },
  aliases: ['围生儿数', '围产儿总数', '围产儿人数', '围生儿总数', '出生围产儿数', '围产儿例数'],
  meaning: { zh: '活产数与妊娠满28周的死胎死产数之和', en: 'Live births and stillbirths at 28 weeks or more' },
  unit: persons,
  of: 'birth',
  where: { during: 'born' },
  overTime: 'flow',
  sumOf: ['liveBirths', 'stillbirths'],
} as const satisfies StandardMeasure;

/** 死胎死产数: foetal deaths and stillbirths at 28 weeks or later. */
export const stillbirths = {
  id: 'stillbirths',
  name: { zh: '死胎死产数', en: 'Stillbirths' },
  aliases: ['死胎、死产数', '死胎死产例数', '死胎、死产例数', '死胎和死产数', '死胎死产人数'],
  meaning: {
    zh: '妊娠满28周(或出生体重达1000克及以上)的死胎、死产数,按娩出日期',
    en: 'Foetal deaths and stillbirths at 28 weeks or more (or 1000 g or more), by date of delivery',
  },
  unit: persons,
  of: 'birth',
  where: { all: [{ during: 'born' }, { is: ['live', false] }] },
  overTime: 'flow',
  partOf: ['perinatalBirths'],
} as const satisfies StandardMeasure;

/** 产妇数: women who gave birth at 28 weeks or later, each counted once a delivery. */
export const parturients = {
  id: 'parturients',
  name: { zh: '产妇数', en: 'Women who gave birth' },
  aliases: ['产妇人数', '分娩产妇数', '产妇总数', '产妇总人数', '产妇例数', '分娩产妇人数', '分娩产妇总数'],
  meaning: {
    zh: '妊娠满28周及以上(或出生体重达1000克及以上)分娩的妇女数,一次分娩计一人',
    en: 'Women who gave birth at 28 weeks or more (or 1000 g or more), once a delivery whatever the number of children',
  },
  unit: persons,
  of: 'delivery',
  where: { during: 'delivered' },
  overTime: 'flow',
  usuallyPartOf: ['perinatalBirths'],
} as const satisfies StandardMeasure;

/** 早期新生儿死亡数: deaths at 0 to 6 completed days. */
export const earlyNeonatalDeaths = {
  id: 'earlyNeonatalDeaths',
  name: { zh: '早期新生儿死亡数', en: 'Early neonatal deaths' },
  aliases: [
    '7天内新生儿死亡数',
    '生后7天内死亡数',
    '0—6天死亡数',
    '早期新生儿死亡人数',
    '早期新生儿死亡例数',
    '7天内死亡数',
  ],
  meaning: { zh: '活产儿出生后7天内(0—6天)的死亡数', en: 'Deaths of live-born children at 0 to 6 completed days' },
  unit: persons,
  of: 'death',
  where: { all: [{ during: 'died' }, bornAlive, { aged: { since: 'born', at: 'died', below: { days: 7 } } }] },
  overTime: 'flow',
  partOf: ['neonatalDeaths'],
} as const satisfies StandardMeasure;

/** 新生儿死亡数: deaths at 0 to 27 completed days. */
export const neonatalDeaths = {
  id: 'neonatalDeaths',
  name: { zh: '新生儿死亡数', en: 'Neonatal deaths' },
  aliases: ['新生儿死亡人数', '28天内死亡数', '新生儿死亡例数', '死亡新生儿数', '28天内新生儿死亡数'],
  meaning: { zh: '活产儿出生后28天内(0—27天)的死亡数', en: 'Deaths of live-born children at 0 to 27 completed days' },
  unit: persons,
  of: 'death',
  where: { all: [{ during: 'died' }, bornAlive, { aged: { since: 'born', at: 'died', below: { days: 28 } } }] },
  overTime: 'flow',
  partOf: ['infantDeaths'],
} as const satisfies StandardMeasure;

/** 婴儿死亡数: deaths before the first birthday. */
export const infantDeaths = {
  id: 'infantDeaths',
  name: { zh: '婴儿死亡数', en: 'Infant deaths' },
  aliases: ['婴儿死亡人数', '未满1岁死亡数'],
  unit: persons,
  of: 'death',
  where: { all: [{ during: 'died' }, bornAlive, { aged: { since: 'born', at: 'died', below: { years: 1 } } }] },
  overTime: 'flow',
  partOf: ['under5Deaths'],
} as const satisfies StandardMeasure;

/** 5岁以下儿童死亡数: deaths before the fifth birthday. */
export const under5Deaths = {
  id: 'under5Deaths',
  name: { zh: '5岁以下儿童死亡数', en: 'Deaths under five' },
  aliases: [
    '五岁以下儿童死亡数',
    '5岁以下儿童死亡人数',
    '未满5岁死亡数',
    '5岁以下儿童死亡例数',
    '五岁以下儿童死亡人数',
    '死亡5岁以下儿童数',
    '0-4岁儿童死亡数',
  ],
  meaning: { zh: '期内未满5周岁儿童的死亡数', en: 'Deaths before the fifth birthday' },
  unit: persons,
  of: 'death',
  where: { all: [{ during: 'died' }, bornAlive, { aged: { since: 'born', at: 'died', below: { years: 5 } } }] },
  overTime: 'flow',
  partOf: ['deaths'],
} as const satisfies StandardMeasure;

/** 孕产妇死亡数: deaths in pregnancy or within 42 days of its end, accidents left out. */
export const maternalDeaths = {
  id: 'maternalDeaths',
  name: { zh: '孕产妇死亡数', en: 'Maternal deaths' },
  aliases: [
    '孕产妇死亡人数',
    '孕产妇死亡例数',
    '死亡孕产妇数',
    '死亡孕产妇人数',
    '产妇死亡人数',
    '产妇死亡数',
    '产妇死亡例数',
  ],
  meaning: {
    zh: '妊娠期至妊娠终止后42天内,因妊娠或分娩有关原因死亡的妇女数,不含意外原因',
    en: 'Women who died in pregnancy or within 42 days of its end of causes related to it, accidental and incidental causes left out',
  },
  unit: persons,
  of: 'death',
  where: { all: [{ during: 'died' }, { is: ['maternal', true] }] },
  overTime: 'flow',
  partOf: ['deaths'],
} as const satisfies StandardMeasure;

/** 新生儿破伤风发病数: notified cases of neonatal tetanus. */
export const neonatalTetanusCases = {
  id: 'neonatalTetanusCases',
  name: { zh: '新生儿破伤风发病数', en: 'Neonatal tetanus cases' },
  aliases: [
    '新生儿破伤风病例数',
    '新生儿破伤风发病例数',
    '新生儿破伤风例数',
    '新生儿破伤风病例',
    '新生儿破伤风发生例数',
    '新生儿破伤风报告例数',
  ],
  meaning: { zh: '期内报告的新生儿破伤风病例数', en: 'Cases of neonatal tetanus notified in the period' },
  unit: cases,
  of: 'case',
  where: { all: [{ known: 'notified' }, { during: 'notified' }, { is: ['neonatalTetanus', true] }] },
  overTime: 'flow',
  usuallyPartOf: ['liveBirths'],
} as const satisfies StandardMeasure;
