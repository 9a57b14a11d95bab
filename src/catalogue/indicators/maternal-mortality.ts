import type { Indicator } from '../../model/indicator.js';
import { per100k, persons } from '../../value/unit.js';
import { liveBirths } from '../measures/birth.js';
import { maternalDeaths } from '../measures/maternal-and-child.js';

/** 孕产妇死亡率: maternal deaths per hundred thousand live births of the same period. */
export const maternalMortalityRatio = {
  id: 'maternalMortalityRatio',
  name: { zh: '孕产妇死亡率', en: 'Maternal mortality ratio' },
  aliases: [
    '孕产妇死亡比',
    '孕产妇死亡专率',
    '产妇死亡率',
    '孕产妇死亡比率',
    '孕妇死亡比率',
    '产妇死亡比率',
    '产妇死亡比',
  ],
  meaning: {
    zh: '期内孕产妇死亡数(妊娠期至终止后42天内,不含意外)与同期活产数之比',
    en: 'Deaths in pregnancy or within 42 days of its end, accidents left out, per hundred thousand live births of the same period',
  },
  kind: 'ratio',
  unit: per100k,
  numerator: maternalDeaths,
  denominator: liveBirths,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '300' },
  rare: true,
  source: {
    title: '卫生统计指标 第5部分:妇幼保健',
    number: 'WS/T 598.5',
    year: 2018,
    verified: true,
    note: '公式见于健康城市评价指标转引,未见标准原文',
  },
  note: {
    zh: '名为率,实为与活产数之比,分母不是孕产妇总数,单位不是‰;一万活产中死亡一例即为10/10万,县级应报例数并合并多年计算。',
    en: 'A ratio to live births in spite of its name: not to women, and not per mille. One death in 10,000 births makes 10 per 100,000, so a county should give the count and pool several years.',
  },
  examples: [
    {
      given: { maternalDeaths: 3, liveBirths: 18650 },
      gives: '16.09/10万',
      source: 'worked by hand: 3 ÷ 18650 = 0.000160858',
      written: '孕产妇死亡率16.09/10万',
    },
  ],
} as const satisfies Indicator;

/** 孕产妇死亡数: the number of maternal deaths. */
export const maternalDeathsCount = {
  id: 'maternalDeathsCount',
  name: { zh: '孕产妇死亡数', en: 'Maternal deaths' },
  aliases: ['孕产妇死亡人数', '孕产妇死亡例数', '产妇死亡人数', '产妇死亡数', '死亡孕产妇数'],
  meaning: {
    zh: '期内妊娠期至妊娠终止后42天内死亡的妇女数,不含意外',
    en: 'Women who died in pregnancy or within 42 days of its end in the period, accidents left out',
  },
  kind: 'count',
  unit: persons,
  numerator: maternalDeaths,
  denominator: null,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '20' },
  rare: true,
  source: {
    title: '卫生统计指标 第5部分:妇幼保健',
    number: 'WS/T 598.5',
    year: 2018,
    verified: true,
    note: '定义见于国际对照,未见标准原文',
  },
  note: {
    zh: '零例是应当上报的值,与未收集不同;妇幼年报以-2表示未开展。',
    en: 'None is a value to report, and differs from not collected; the annual report writes -2 for work not carried out.',
  },
  examples: [
    {
      given: { maternalDeaths: 3 },
      gives: '3人',
      source: 'worked by hand: a count, nothing is divided',
      written: '孕产妇死亡3人',
    },
    { given: { maternalDeaths: 0 }, gives: '0人', source: 'worked by hand: a count, nothing is divided' },
  ],
} as const satisfies Indicator;
