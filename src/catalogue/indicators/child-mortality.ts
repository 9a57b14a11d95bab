import type { Indicator } from '../../model/indicator.js';
import { permille } from '../../value/unit.js';
import { liveBirths } from '../measures/birth.js';
import {
  earlyNeonatalDeaths,
  infantDeaths,
  neonatalDeaths,
  neonatalTetanusCases,
  perinatalBirths,
  stillbirths,
  under5Deaths,
} from '../measures/maternal-and-child.js';

/** 新生儿死亡率: deaths at 0 to 27 days per thousand live births of the same period. */
export const neonatalMortalityRate = {
  id: 'neonatalMortalityRate',
  name: { zh: '新生儿死亡率', en: 'Neonatal mortality rate' },
  aliases: ['新生儿死亡专率', '28天内新生儿死亡率', '新生儿死亡比', '28天内死亡率', '初生婴儿死亡率'],
  meaning: {
    zh: '期内出生后28天内(0—27天)死亡的活产儿数与同期活产数之比',
    en: 'Deaths at 0 to 27 completed days per thousand live births of the same period',
  },
  kind: 'ratio',
  unit: permille,
  numerator: neonatalDeaths,
  denominator: liveBirths,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '40' },
  rare: true,
  source: {
    title: '卫生统计指标 第5部分:妇幼保健',
    number: 'WS/T 598.5',
    year: 2018,
    verified: false,
    note: '公式见于培训资料和国际对照,未见标准原文',
  },
  note: {
    zh: '指0—27天,不是头7天,也不用百分率;妇幼统计年度为上年10月1日至当年9月30日,不能除以日历年的出生人数。',
    en: 'Days 0 to 27, not the first week, and never per cent; the maternal-and-child year runs from 1 October to 30 September, so do not divide by births of a calendar year.',
  },
  examples: [
    {
      given: { neonatalDeaths: 20, liveBirths: 9550 },
      gives: '2.09‰',
      source: 'worked by hand: 20 ÷ 9550 = 0.0020942',
      written: '新生儿死亡率2.09‰',
    },
  ],
} as const satisfies Indicator;

/** 婴儿死亡率: deaths under one year of age per thousand live births of the same period. */
export const infantMortalityRate = {
  id: 'infantMortalityRate',
  name: { zh: '婴儿死亡率', en: 'Infant mortality rate' },
  aliases: ['婴儿死亡专率', '1岁以下婴儿死亡率'],
  meaning: {
    zh: '期内未满1周岁婴儿死亡数与同期活产数之比',
    en: 'Deaths under one year per thousand live births of the period',
  },
  kind: 'ratio',
  unit: permille,
  numerator: infantDeaths,
  denominator: liveBirths,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '60' },
  rare: true,
  source: {
    title: '卫生统计指标 第5部分:妇幼保健',
    number: 'WS/T 598.5',
    year: 2018,
    verified: true,
    note: '公式见于转引,未见原文',
  },
  note: {
    zh: '与国际上的寿命表概率不可比;有的只统计户籍。',
    en: 'Not the life-table probability; some places count the registered only.',
  },
  examples: [
    {
      given: { infantDeaths: 9, liveBirths: 2098 },
      gives: '4.29‰',
      source: 'worked by hand: 9 ÷ 2098 = 0.0042898',
      written: '婴儿死亡率4.29‰',
    },
  ],
} as const satisfies Indicator;

/** 5岁以下儿童死亡率: deaths under five years of age per thousand live births of the same period. */
export const under5MortalityRate = {
  id: 'under5MortalityRate',
  name: { zh: '5岁以下儿童死亡率', en: 'Under-five mortality rate' },
  aliases: [
    '五岁以下儿童死亡率',
    '5岁以下儿童死亡专率',
    '0—4岁儿童死亡率',
    '0-4岁儿童死亡率',
    '0~4岁儿童死亡率',
    '5岁以下死亡率',
    '五岁以下儿童死亡专率',
    '5岁以下儿童死亡比',
    '五岁以下死亡率',
  ],
  meaning: {
    zh: '期内未满5周岁儿童死亡数与同期活产数之比',
    en: 'Deaths under five years of age per thousand live births of the same period',
  },
  kind: 'ratio',
  unit: permille,
  numerator: under5Deaths,
  denominator: liveBirths,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '80' },
  rare: true,
  source: {
    title: '卫生统计指标 第5部分:妇幼保健',
    number: 'WS/T 598.5',
    year: 2018,
    verified: true,
    note: '公式见于健康城市评价指标转引,未见标准原文',
  },
  note: {
    zh: '可持续发展目标3.2.1是由寿命表得出的概率;出生数下降时,本比值偏高,不能直接比较。',
    en: 'SDG 3.2.1 is a probability from a life table; when births fall, this ratio stands above it, so do not compare them.',
  },
  examples: [
    {
      given: { under5Deaths: 59, liveBirths: 9550 },
      gives: '6.18‰',
      source: 'worked by hand: 59 ÷ 9550 = 0.0061780',
      written: '5岁以下儿童死亡率6.18‰',
    },
  ],
} as const satisfies Indicator;

/** 围产儿死亡率: stillbirths and deaths in the first seven days per thousand perinatal births of the same period. */
export const perinatalMortalityRate = {
  id: 'perinatalMortalityRate',
  name: { zh: '围产儿死亡率', en: 'Perinatal mortality rate' },
  aliases: ['围生儿死亡率', '围产期死亡率', '围生期死亡率', '围产期婴儿死亡率', '围产儿死亡专率', '周产期死亡率'],
  meaning: {
    zh: '妊娠满28周的死胎死产数加出生后7天内死亡数,与同期围产儿数之比',
    en: 'Stillbirths at 28 weeks or more and deaths at 0 to 6 days per thousand perinatal births',
  },
  kind: 'proportion',
  unit: permille,
  numerator: { plus: [stillbirths, earlyNeonatalDeaths] },
  denominator: perinatalBirths,
  bound: 'soft',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '40' },
  rare: true,
  source: {
    title: '卫生统计指标 第5部分:妇幼保健',
    number: 'WS/T 598.5',
    year: 2018,
    verified: true,
    note: '公式见于孕产期保健指标转引,未见标准原文',
  },
  note: {
    zh: '以28周为界,国际比较也有用22周的;分母含死胎死产,与婴儿死亡率的分母不同。',
    en: 'Counted from 28 weeks; comparisons abroad may start at 22. The denominator has stillbirths in it, that of infant mortality has not.',
  },
  examples: [
    {
      given: { stillbirths: 21, earlyNeonatalDeaths: 14, perinatalBirths: 6020 },
      gives: '5.81‰',
      source: 'worked by hand: (21 + 14) ÷ 6020 = 0.0058140',
      written: '围产儿死亡率5.81‰',
    },
  ],
} as const satisfies Indicator;

/** 新生儿破伤风发病率: notified cases of neonatal tetanus per thousand live births. */
export const neonatalTetanusIncidenceRate = {
  id: 'neonatalTetanusIncidenceRate',
  name: { zh: '新生儿破伤风发病率', en: 'Neonatal tetanus incidence' },
  aliases: ['新生儿破伤风发生率', '新生儿破伤风报告发病率', '新生儿破伤风报告发生率'],
  meaning: {
    zh: '期内报告的新生儿破伤风病例数与同期活产数之比',
    en: 'Cases of neonatal tetanus notified in the period per thousand live births of the same period',
  },
  kind: 'ratio',
  unit: permille,
  numerator: neonatalTetanusCases,
  denominator: liveBirths,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '1' },
  rare: true,
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '分母见于报表计算说明转引,未见原文件',
  },
  note: {
    zh: '地方报表有用/万的,世界卫生组织的消除标准是每个县低于1‰;病例极少,应同时报例数。',
    en: 'Local forms give it per 10,000; the elimination standard is below 1 per 1,000 in every county; cases are so few that the count should be given too.',
  },
  examples: [
    {
      given: { neonatalTetanusCases: 1, liveBirths: 12500 },
      gives: '0.08‰',
      source: 'worked by hand: 1 ÷ 12500 = 0.00008',
    },
  ],
} as const satisfies Indicator;
