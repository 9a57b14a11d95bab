import type { Indicator } from '../../model/indicator.js';
import { percent, perHundredFemales, permille, persons, years } from '../../value/unit.js';
import {
  births,
  deaths,
  femaleLiveBirths,
  maleLiveBirths,
  meanResidentPopulation,
  policyCompliantBirths,
  registeredPopulation,
  residentHouseholds,
  residentPopulation,
  residentPopulationYearBefore,
  residents65Plus,
} from '../measures/population.js';

/** 年末常住人口: Resident population at year end. */
export const residentPopulationCount = {
  id: 'residentPopulationCount',
  name: { zh: '年末常住人口', en: 'Resident population at year end' },
  aliases: ['全县常住人口', '全市常住人口', '常住人口总数'],
  meaning: { zh: '期末常住人口总数', en: 'Residents (常住) on the last day of the period' },
  kind: 'count',
  unit: persons,
  numerator: residentPopulation,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '国家统计局人口统计', verified: false, note: '名称与数值见于公报,公式为通行定义' },
  note: {
    zh: '年末常住、年平均常住、户籍是三个不同的数,须写明口径;普查年份会修订历史数列。',
    en: 'Residents at year end, mean residents and registered persons are three different numbers; census years rebase the series.',
  },
  examples: [
    {
      given: { residentPopulation: 147620 },
      gives: '147620人',
      source: '和顺县2016年人口抽样调查数据(年末)',
      written: '年末常住人口147620人',
    },
  ],
} as const satisfies Indicator;

/** 年末户籍人口: Registered population at year end. */
export const registeredPopulationCount = {
  id: 'registeredPopulationCount',
  name: { zh: '年末户籍人口', en: 'Registered population at year end' },
  aliases: ['全县户籍人口', '全市户籍人口', '户籍人口总数'],
  meaning: { zh: '期末户籍人口总数', en: 'Persons registered (户籍) on the last day of the period' },
  kind: 'count',
  unit: persons,
  numerator: registeredPopulation,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '公安户籍人口统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '人口流出地户籍多于常住,沿海城市相反;有的地方妇幼指标只统计户籍人口。',
    en: 'Where people leave, registered persons exceed residents, and the reverse in coastal cities; some places publish maternal-and-child rates for registered persons only.',
  },
  examples: [
    {
      given: { registeredPopulation: 1254300 },
      gives: '1254300人',
      source: 'worked by hand: a count, nothing is divided',
    },
  ],
} as const satisfies Indicator;

/** 出生率: live births of the year per thousand mean residents. */
export const crudeBirthRate = {
  id: 'crudeBirthRate',
  name: { zh: '出生率', en: 'Crude birth rate' },
  aliases: ['人口出生率', '粗出生率', '人口粗出生率', '常住人口出生率'],
  meaning: { zh: '一年内出生人数与年平均常住人口数之比', en: 'Live births of the year per thousand mean residents' },
  kind: 'rate',
  unit: permille,
  numerator: births,
  denominator: meanResidentPopulation,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '1', to: '35' },
  source: { title: '国家统计局主要统计指标解释·人口', verified: true, note: '定义见于转载页,未见原文件' },
  note: {
    zh: '分母是年平均人口,不是年末人口;妇幼统计的活产数与人口抽样调查推算的出生人数不是同一个数。',
    en: 'The denominator is the mean population, not that at year end; live births of maternal-and-child statistics are not the births that a population survey estimates.',
  },
  examples: [
    {
      given: { births: 1554, meanResidentPopulation: '147403.5' },
      gives: '10.54‰',
      source: '和顺县2016年人口抽样调查数据(年初147187人,年末147620人,平均147403.5人;1554 ÷ 147403.5 = 0.0105425)',
      written: '出生率10.54‰',
    },
  ],
} as const satisfies Indicator;

/** 死亡率: deaths of the year per thousand mean residents. */
export const crudeDeathRate = {
  id: 'crudeDeathRate',
  name: { zh: '死亡率', en: 'Crude death rate' },
  aliases: ['人口死亡率', '粗死亡率', '人口粗死亡率', '常住人口死亡率'],
  meaning: { zh: '一年内死亡人数与年平均常住人口数之比', en: 'Deaths of the year per thousand mean residents' },
  kind: 'rate',
  unit: permille,
  numerator: deaths,
  denominator: meanResidentPopulation,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '1', to: '20' },
  source: { title: '国家统计局主要统计指标解释·人口', verified: true, note: '定义见于转载页,未见原文件' },
  note: {
    zh: '全死因用‰,分死因用/10万;换算要重算,不能只换单位。',
    en: 'All causes are per mille, single causes per 100,000: recompute, never relabel.',
  },
  examples: [
    {
      given: { deaths: 1121, meanResidentPopulation: '147403.5' },
      gives: '7.60‰',
      source: '和顺县2016年人口抽样调查数据(1121 ÷ 147403.5 = 0.0076050)',
      written: '死亡率7.60‰',
    },
  ],
} as const satisfies Indicator;

/** 人口自然增长率: births less deaths of the year per thousand mean residents. */
export const naturalGrowthRate = {
  id: 'naturalGrowthRate',
  name: { zh: '人口自然增长率', en: 'Natural growth rate' },
  aliases: ['自然增长率', '自然增加率', '人口自然增加率', '常住人口自然增长率'],
  meaning: {
    zh: '一年内出生人数减死亡人数与年平均常住人口数之比',
    en: 'Births less deaths of the year per thousand mean residents; may be negative',
  },
  kind: 'rate',
  unit: permille,
  numerator: { plus: [births], minus: [deaths] },
  denominator: meanResidentPopulation,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '-15', to: '25' },
  source: { title: '国家统计局主要统计指标解释·人口', verified: true, note: '定义见于转载页,未见原文件' },
  note: {
    zh: '可以为负;等于出生率减死亡率,但各自取舍后末位可差1。',
    en: 'May be negative; equals birth rate less death rate, but for the last digit, each being rounded by itself.',
  },
  examples: [
    {
      given: { births: 1554, deaths: 1121, meanResidentPopulation: '147403.5' },
      gives: '2.94‰',
      source: '和顺县2016年人口抽样调查数据((1554 − 1121) ÷ 147403.5 = 0.0029375)',
      written: '人口自然增长率2.94‰',
    },
  ],
} as const satisfies Indicator;

/** 65岁及以上人口占比: residents aged 65 and over among all residents. */
export const share65Plus = {
  id: 'share65Plus',
  name: { zh: '65岁及以上人口占比', en: 'Share of residents aged 65 and over' },
  aliases: [
    '老龄化率',
    '65岁及以上人口比重',
    '老年人口比重',
    '65岁及以上人口比例',
    '65岁及以上老年人口比重',
    '65岁及以上人口占总人口比重',
    '老年人口占比',
  ],
  meaning: {
    zh: '期末65岁及以上常住人口占常住人口的比例',
    en: 'Residents aged 65 and over among all residents on the last day of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: residents65Plus,
  denominator: residentPopulation,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '3', to: '45' },
  source: { title: '国家统计局人口统计', verified: false, note: '名称与数值见于公报,公式为通行定义' },
  note: {
    zh: '60岁及以上占比也叫老龄化率,须写明年龄。',
    en: 'The share aged 60 and over is called 老龄化率 too: state the age.',
  },
  examples: [
    {
      given: { residents65Plus: 165746, residentPopulation: 1117900 },
      gives: '14.83%',
      source: '绍兴市越城区2023年(165746 ÷ 1117900 = 0.148266)',
      written: '65岁及以上人口占比14.83%',
    },
  ],
} as const satisfies Indicator;

/** 出生人口性别比: male live births per hundred female ones. */
export const sexRatioAtBirth = {
  id: 'sexRatioAtBirth',
  name: { zh: '出生人口性别比', en: 'Sex ratio at birth' },
  aliases: ['出生性别比', '出生婴儿性别比', '新生儿性别比'],
  meaning: { zh: '男性活产数与女性活产数之比,女=100', en: 'Male live births per hundred female live births' },
  kind: 'ratio',
  unit: perHundredFemales,
  numerator: maleLiveBirths,
  denominator: femaleLiveBirths,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '95', to: '130' },
  source: { title: '国家统计局人口统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '不足1000例出生时,随机波动可达±6以上。',
    en: 'With fewer than 1,000 births, chance alone moves it by 6 or more.',
  },
  examples: [
    {
      given: { maleLiveBirths: 5325, femaleLiveBirths: 5000 },
      gives: '106.5(女=100)',
      source: 'worked by hand: 5325 ÷ 5000 = 1.065',
    },
  ],
} as const satisfies Indicator;

/** 符合政策生育率: births compliant with the policy then in force among all births. */
export const policyCompliantBirthRate = {
  id: 'policyCompliantBirthRate',
  name: { zh: '符合政策生育率', en: 'Policy-compliant birth proportion' },
  aliases: ['政策生育率', '计划生育率', '政策内生育率'],
  meaning: {
    zh: '符合当时生育政策的出生人数占全部出生人数的比例',
    en: 'Births compliant with the fertility policy then in force among all births',
  },
  kind: 'proportion',
  unit: percent,
  numerator: policyCompliantBirths,
  denominator: births,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  effective: { to: '2021-12-31' },
  source: { title: '计划生育统计报表制度', verified: false, note: '已废止;通行定义,未核对原文' },
  note: {
    zh: '2021年实施三孩政策后不再使用;2011—2016年政策几经调整,跨年比较要注明。',
    en: 'Not in use since the three-child policy of 2021; the policy itself changed several times from 2011 to 2016.',
  },
  examples: [
    {
      given: { policyCompliantBirths: 942, births: 1000 },
      gives: '94.2%',
      source: 'worked by hand: 942 ÷ 1000 = 0.942',
    },
  ],
} as const satisfies Indicator;

/** 人均预期寿命: years a newborn would live at today's death rates by age. */
export const lifeExpectancyAtBirth = {
  id: 'lifeExpectancyAtBirth',
  name: { zh: '人均预期寿命', en: 'Life expectancy at birth' },
  aliases: [
    '平均预期寿命',
    '预期寿命',
    '人口平均预期寿命',
    '人均期望寿命',
    '平均期望寿命',
    '居民人均预期寿命',
    '居民期望寿命',
    '出生时平均预期寿命',
  ],
  meaning: {
    zh: '按当年分年龄死亡率,新出生者平均可存活的年数',
    en: 'Years that a newborn would live, on average, at the death rates by age of the year',
  },
  kind: 'mean',
  unit: years,
  numerator: deaths,
  denominator: meanResidentPopulation,
  method: 'lifeTable',
  bound: 'none',
  better: 'higher',
  basis: 'lifeTable',
  aggregation: 'recalculate',
  plausible: { from: '60', to: '90' },
  source: {
    title: '卫生统计指标 第2部分:居民健康状况',
    number: 'WS/T 598.2',
    year: 2018,
    verified: false,
    note: '编码IHS01.01.001见于第三方,未见原文',
  },
  note: {
    zh: '由寿命表算出,不能对各地平均;县级须合并多年死亡数。',
    en: 'Comes from a life table and cannot be averaged over places; a county needs several years of deaths.',
  },
  examples: [
    { states: '78.2岁', source: '2021年我国卫生健康事业发展统计公报(数值未核对原文)', written: '人均预期寿命78.2岁' },
  ],
} as const satisfies Indicator;

/** 人口自然增长数: births of the year less its deaths. */
export const naturalIncrease = {
  id: 'naturalIncrease',
  name: { zh: '人口自然增长数', en: 'Natural increase' },
  aliases: ['自然增长人数', '人口自然增加数'],
  meaning: { zh: '一年内出生人数减去死亡人数', en: 'Births of the year less its deaths; may be negative' },
  kind: 'count',
  unit: persons,
  numerator: { plus: [births], minus: [deaths] },
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '国家统计局主要统计指标解释·人口', verified: false, note: '由自然增长率的分子而来,未见原文件' },
  note: {
    zh: '可以为负;与人口增加数之差是净迁入。',
    en: 'May be negative; what the population grew beyond it came to live there.',
  },
  examples: [
    {
      given: { births: 1554, deaths: 1121 },
      gives: '433人',
      source: '和顺县2016年人口抽样调查数据(1554 − 1121 = 433)',
      written: '全年自然增长433人',
    },
    { given: { births: 900, deaths: 1121 }, gives: '-221人', source: 'worked by hand: 900 − 1121 = −221' },
  ],
} as const satisfies Indicator;

/** 常住人口增长率: growth of the resident population over a year before. */
export const residentPopulationGrowthRate = {
  id: 'residentPopulationGrowthRate',
  name: { zh: '常住人口增长率', en: 'Growth of the resident population' },
  aliases: ['人口增长率', '总人口增长率'],
  meaning: {
    zh: '年末常住人口比上年末增加数与上年末常住人口之比',
    en: 'Residents at year end less those a year before, over the latter; may be negative',
  },
  kind: 'rate',
  unit: percent,
  numerator: { plus: [residentPopulation], minus: [residentPopulationYearBefore] },
  denominator: residentPopulationYearBefore,
  bound: 'none',
  better: 'neither',
  aggregation: 'recalculate',
  plausible: { from: '-10', to: '10' },
  source: { title: '国家统计局人口统计', verified: false, note: '通行定义,未见原文件' },
  note: {
    zh: '含迁移,不同于自然增长率;自然增长率以年平均人口为分母、按千分比计。',
    en: 'Migration is in it: it is not the natural growth rate, which is per thousand of the mean population.',
  },
  examples: [
    {
      given: { residentPopulation: 147620, residentPopulationYearBefore: 147187 },
      gives: '0.29%',
      source: '和顺县2016年人口抽样调查数据((147620 − 147187) ÷ 147187 = 0.002942)',
      written: '常住人口比上年末增长0.29%',
    },
  ],
} as const satisfies Indicator;

/** 户均人口: residents for each household. */
export const householdSize = {
  id: 'householdSize',
  name: { zh: '户均人口', en: 'Mean household size' },
  aliases: ['平均家庭户规模', '户均人数', '平均每户人口', '户均常住人口', '平均每个家庭户的人口', '家庭户规模'],
  meaning: { zh: '期末常住人口数与常住家庭户数之比', en: 'Residents for each household at the end of the period' },
  kind: 'mean',
  unit: persons,
  numerator: residentPopulation,
  denominator: residentHouseholds,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '1', to: '8' },
  source: { title: '国家统计局主要统计指标解释·人口', verified: false, note: '通行定义,未见原文件' },
  note: {
    zh: '普查的家庭户规模只计家庭户人口,不含集体户;每户至少1人。',
    en: 'Censuses count household members only, collective households left out. A household has one person at least.',
  },
  examples: [
    {
      given: { residentPopulation: 1711, residentHouseholds: 702 },
      gives: '2.44人',
      source: 'worked by hand: 1711 ÷ 702 = 2.437322',
      written: '702户1711人',
    },
  ],
} as const satisfies Indicator;
