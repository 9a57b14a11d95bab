import type { Indicator } from '../../model/indicator.js';
import { bedsPer1k, items, percent, yuan } from '../../value/unit.js';
import { residentPopulation } from '../measures/population.js';
import {
  completedCapitalInvestment,
  fiscalExpenditure,
  fiscalHealthExpenditure,
  governmentHealthExpenditure,
  institutionBeds,
  medicalCommunities,
  socialHealthExpenditure,
  totalHealthExpenditure,
} from '../measures/resources.js';

/** 每千人口医疗卫生机构床位数: beds of health institutions per thousand residents. */
export const bedsPerThousand = {
  id: 'bedsPerThousand',
  name: { zh: '每千人口医疗卫生机构床位数', en: 'Beds of health institutions per 1,000 residents' },
  aliases: [
    '每千人口床位数',
    '每千常住人口医疗卫生机构床位数',
    '千人口床位数',
    '每千人床位数',
    '每千常住人口床位数',
    '每千人口床位',
    '每千人口病床数',
    '每千人口病床',
    '每千人口医疗卫生机构床位',
    '每千人口拥有床位数',
    '每千人口拥有床位',
    '每千人口拥有病床数',
    '每千人口拥有医疗卫生机构床位数',
    '每千人口实有床位数',
    '每千人口医疗机构床位数',
    '每千常住人口床位',
    '每千常住人口病床数',
    '每千人病床数',
    '每千人拥有床位数',
    '千人口床位',
    '千人床位数',
  ],
  meaning: {
    zh: '年末医疗卫生机构床位数与年末常住人口数之比',
    en: 'Beds of health institutions at year end, per thousand residents',
  },
  kind: 'rate',
  unit: bedsPer1k,
  numerator: institutionBeds,
  denominator: residentPopulation,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '0.5', to: '15' },
  source: {
    title: '卫生统计指标 第9部分:卫生资源',
    number: 'WS/T 598.9',
    year: 2018,
    verified: true,
    note: '编码IHS06.03.005与分子分母见于第三方和统计表注,未见原文',
  },
  note: {
    zh: '分母是年末常住人口;分城乡的数2020年及以前用户籍人口推算,2021年起用常住人口,前后不可比。',
    en: 'The denominator is residents at year end; the split into urban and rural used the registered population until 2020 and residents from 2021, so the two do not compare.',
  },
  examples: [
    {
      given: { institutionBeds: 3024, residentPopulation: 480000 },
      gives: '6.30张/千人',
      source: 'worked by hand: 3024 ÷ 480000 = 0.0063',
    },
    {
      states: '6.30张/千人',
      source: '2019年我国卫生健康事业发展统计公报',
      written: '每千人口医疗卫生机构床位数6.30张',
    },
  ],
} as const satisfies Indicator;

/** 卫生健康支出占财政支出比重: budget expenditure on health among all budget expenditure. */
export const fiscalHealthShare = {
  id: 'fiscalHealthShare',
  name: { zh: '卫生健康支出占财政支出比重', en: 'Health share of budget expenditure' },
  aliases: [
    '卫生健康支出占一般公共预算支出比重',
    '卫生健康支出占财政支出的比例',
    '医疗卫生支出占财政支出比重',
    '卫生支出占财政支出的比重',
    '卫生健康支出占一般公共预算支出的比重',
    '卫生健康支出占一般公共预算支出比例',
    '卫生健康支出占财政支出的比重',
    '卫生健康支出占财政支出比例',
    '财政卫生健康支出占一般公共预算支出比重',
    '医疗卫生支出占一般公共预算支出比重',
    '医疗卫生支出占一般公共预算支出的比重',
    '医疗卫生支出占财政支出的比重',
    '医疗卫生支出占财政支出的比例',
    '医疗卫生与计划生育支出占财政支出比重',
  ],
  meaning: {
    zh: '年内卫生健康财政支出占一般公共预算支出的比例',
    en: 'Budget expenditure on health as a share of general public budget expenditure of the year',
  },
  kind: 'proportion',
  unit: percent,
  numerator: fiscalHealthExpenditure,
  denominator: fiscalExpenditure,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '2', to: '20' },
  source: {
    title: '全国健康城市评价指标体系(2018版)',
    year: 2018,
    verified: true,
    note: '分子分母见于填报说明的转录,未见原文件',
  },
  note: {
    zh: '分子分母要同为决算或同为预算;各级财政相加时注意转移支付重复。',
    en: 'Both sides must be final accounts, or both budgets; transfers between levels must not be counted twice.',
  },
  examples: [
    {
      given: { fiscalHealthExpenditure: '412000000', fiscalExpenditure: '5150000000' },
      gives: '8.00%',
      source: 'worked by hand: 412000000 ÷ 5150000000 = 0.08',
    },
  ],
} as const satisfies Indicator;

/** 卫生总费用: what an area spent on health in a year, whoever paid. */
export const totalHealthExpenditureAmount = {
  id: 'totalHealthExpenditureAmount',
  name: { zh: '卫生总费用', en: 'Total health expenditure' },
  aliases: ['全社会卫生总费用', '全国卫生总费用', '全省卫生总费用', '全市卫生总费用', '地区卫生总费用'],
  meaning: {
    zh: '一年内全社会用于医疗卫生的资金总额,为政府、社会、个人卫生支出之和',
    en: 'All that was spent on health in a year: by government, by society and out of pocket',
  },
  kind: 'amount',
  unit: yuan,
  numerator: totalHealthExpenditure,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'recalculate',
  source: {
    title: '卫生统计指标 第9部分:卫生资源',
    number: 'WS/T 598.9',
    year: 2018,
    verified: false,
    note: '编码IHS06.02.001见于第三方,未见原文',
  },
  note: {
    zh: '由国家和省级核算,县级没有,各省相加不等于全国;公报数多为初步核算,三项之和因取舍末位可差1。',
    en: 'From national and provincial accounts, none for a county, and the provinces do not add up to the nation. Bulletins print preliminary figures, whose three parts may miss the total in the last digit.',
  },
  examples: [
    {
      given: { totalHealthExpenditure: '6519590000000' },
      gives: '6519590000000元',
      source: '2019年我国卫生健康事业发展统计公报(65195.9亿元,初步核算)',
      written: '全国卫生总费用预计达65195.9亿元',
    },
  ],
} as const satisfies Indicator;

/** 卫生政府投资完成额: government investment completed in health projects. */
export const completedCapitalInvestmentAmount = {
  id: 'completedCapitalInvestmentAmount',
  name: { zh: '卫生政府投资完成额', en: 'Completed government investment in health projects' },
  aliases: [
    '医疗卫生政府投资项目完成投资',
    '卫生项目完成投资额',
    '医疗卫生项目完成投资',
    '累计完成投资',
    '完成投资额',
    '项目完成投资',
  ],
  meaning: {
    zh: '期内医疗卫生政府投资项目完成的投资额',
    en: 'Investment completed in the period in health projects financed by government',
  },
  kind: 'amount',
  unit: yuan,
  numerator: completedCapitalInvestment,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '政府投资项目统计', verified: false, note: '无卫生部门统一规定,按通行理解' },
  note: {
    zh: '市本级项目包括在全市数内,不能再加;当年完成与开工以来累计完成不同。',
    en: 'Projects of the city itself are part of the city-wide total: do not add. What the year completed is not the total since work began.',
  },
  examples: [
    {
      given: { completedCapitalInvestment: '2046000000' },
      gives: '2046000000元',
      source: '绍兴市2019年(十个医疗卫生政府投资项目,20.46亿元)',
      written: '医疗卫生政府投资项目完成投资20.46亿元',
    },
  ],
} as const satisfies Indicator;

/** 医共体数: county medical communities at the end of the period. */
export const medicalCommunitiesCount = {
  id: 'medicalCommunitiesCount',
  name: { zh: '医共体数', en: 'County medical communities' },
  aliases: [
    '县域医共体数',
    '紧密型医共体数',
    '组建医共体个数',
    '医共体个数',
    '紧密型县域医共体数',
    '县域医疗卫生共同体数',
    '医疗共同体数',
  ],
  meaning: { zh: '期末已组建的县域医疗卫生共同体数', en: 'County medical communities set up by the end of the period' },
  kind: 'count',
  unit: items,
  numerator: medicalCommunities,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: {
    title: '关于推进紧密型县域医疗卫生共同体建设的通知',
    number: '国卫基层函〔2019〕121号',
    year: 2019,
    verified: false,
    note: '未见计数规定,按通行理解',
  },
  note: {
    zh: '成员单位数是另一个数(以机构为单位);城市医联体不计在内。',
    en: 'Member institutions are counted apart; urban hospital alliances are not in it.',
  },
  examples: [
    { given: { medicalCommunities: 12 }, gives: '12个', source: '绍兴市2019年', written: '全市共组建12个医共体' },
  ],
} as const satisfies Indicator;

/** 政府卫生支出占卫生总费用比重: government health expenditure as a share of total health expenditure. */
export const governmentShareOfHealthExpenditure = {
  id: 'governmentShareOfHealthExpenditure',
  name: { zh: '政府卫生支出占卫生总费用比重', en: 'Government share of health expenditure' },
  aliases: [
    '政府卫生支出占比',
    '政府卫生支出占卫生总费用的比重',
    '政府卫生支出占卫生总费用比例',
    '政府卫生支出占卫生总费用的比例',
    '政府卫生支出比重',
  ],
  meaning: {
    zh: '政府卫生支出占卫生总费用的比重',
    en: 'Government health expenditure as a share of total health expenditure',
  },
  kind: 'proportion',
  unit: percent,
  numerator: governmentHealthExpenditure,
  denominator: totalHealthExpenditure,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '5', to: '80' },
  source: { title: '我国卫生健康事业发展统计公报', verified: false, note: '名称见于公报转载,公式为通行定义' },
  note: {
    zh: '政府、社会、个人三项占比之和为100%。',
    en: 'The shares of government, society and persons come to 100%.',
  },
  examples: [
    {
      given: { governmentHealthExpenditure: '282000000', totalHealthExpenditure: '1000000000' },
      gives: '28.2%',
      source: 'worked by hand: 282000000 ÷ 1000000000 = 0.282',
    },
  ],
} as const satisfies Indicator;

/** 社会卫生支出占卫生总费用比重: social health expenditure as a share of total health expenditure. */
export const socialShareOfHealthExpenditure = {
  id: 'socialShareOfHealthExpenditure',
  name: { zh: '社会卫生支出占卫生总费用比重', en: 'Social share of health expenditure' },
  aliases: [
    '社会卫生支出占比',
    '社会卫生支出占卫生总费用的比重',
    '社会卫生支出占卫生总费用比例',
    '社会卫生支出占卫生总费用的比例',
    '社会卫生支出比重',
  ],
  meaning: {
    zh: '社会卫生支出占卫生总费用的比重',
    en: 'Social health expenditure as a share of total health expenditure',
  },
  kind: 'proportion',
  unit: percent,
  numerator: socialHealthExpenditure,
  denominator: totalHealthExpenditure,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '5', to: '80' },
  source: { title: '我国卫生健康事业发展统计公报', verified: false, note: '名称见于公报转载,公式为通行定义' },
  note: {
    zh: '政府、社会、个人三项占比之和为100%。',
    en: 'The shares of government, society and persons come to 100%.',
  },
  examples: [
    {
      given: { socialHealthExpenditure: '448000000', totalHealthExpenditure: '1000000000' },
      gives: '44.8%',
      source: 'worked by hand: 448000000 ÷ 1000000000 = 0.448',
    },
  ],
} as const satisfies Indicator;
