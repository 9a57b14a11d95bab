import type { Indicator } from '../../model/indicator.js';
import { per10k, percent, toOne } from '../../value/unit.js';
import { liveBirths } from '../measures/birth.js';
import { parturients, perinatalBirths } from '../measures/maternal-and-child.js';
import {
  birthDefectCases,
  caesareanLiveBirths,
  hospitalBirths,
  infantsBreastfedExclusively,
  infantsFeedingSurveyed,
  lowWeightBirths,
  newbornsVisited,
} from '../measures/newborn-care.js';

/** 住院分娩率: live births in hospital among all live births. */
export const hospitalDeliveryRate = {
  id: 'hospitalDeliveryRate',
  name: { zh: '住院分娩率', en: 'Hospital delivery rate' },
  aliases: [
    '孕产妇住院分娩率',
    '产妇住院分娩率',
    '住院分娩比例',
    '孕产妇住院分娩比例',
    '产妇住院分娩比例',
    '孕产妇住院分娩占比',
    '住院分娩占比',
  ],
  meaning: {
    zh: '在医疗保健机构住院分娩的活产数占活产数的比例',
    en: 'Live births in hospital among all live births of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: hospitalBirths,
  denominator: liveBirths,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '30', to: '100' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: true,
    note: '分子分母见于地方年鉴和词条转引,未见原文件',
  },
  note: {
    zh: '年报按活产数算,教科书有按产妇数算的;国际上的熟练人员接生比例看接生的人,不看地点。',
    en: 'The annual report counts births, textbooks women; skilled attendance, used abroad, asks who attended, not where.',
  },
  examples: [
    {
      given: { hospitalBirths: 864, liveBirths: 865 },
      gives: '99.88%',
      source: '五指山市2020年(公布住院分娩率99.88%、活产865人,人数由此推得;864 ÷ 865 = 0.998844)',
      written: '住院分娩率99.88%',
    },
  ],
} as const satisfies Indicator;

/** 剖宫产率: live births by caesarean section among all live births. */
export const caesareanRate = {
  id: 'caesareanRate',
  name: { zh: '剖宫产率', en: 'Caesarean section rate' },
  aliases: ['剖腹产率', '剖宫产分娩率', '剖宫产比例', '剖宫产占比', '剖腹产比例', '剖腹产占比', '剖宫产分娩比例'],
  meaning: {
    zh: '剖宫产活产数占活产数的比例',
    en: 'Live births by caesarean section among all live births of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: caesareanLiveBirths,
  denominator: liveBirths,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '5', to: '80' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '年报表列剖宫产活产数,公式未核对原文',
  },
  note: {
    zh: '年报按活产数算;医院质量指标按产妇数算,两者不可混用;不是越高越好,也不是越低越好。',
    en: 'The annual report counts births, hospital quality indicators women: do not mix them. Neither high nor low is good as such.',
  },
  examples: [
    {
      given: { caesareanLiveBirths: 734, liveBirths: 2000 },
      gives: '36.7%',
      source: 'worked by hand: 734 ÷ 2000 = 0.367',
      written: '剖宫产率36.7%',
    },
  ],
} as const satisfies Indicator;

/** 低出生体重率: live births below 2500 g among all live births. */
export const lowBirthWeightRate = {
  id: 'lowBirthWeightRate',
  name: { zh: '低出生体重率', en: 'Low birth weight rate' },
  aliases: [
    '低出生体重发生率',
    '低出生体重儿发生率',
    '低出生体重儿百分比',
    '低出生体重儿比例',
    '低体重儿发生率',
    '低体重儿出生率',
    '低出生体重儿率',
    '低出生体重儿占比',
    '出生低体重率',
    '出生低体重发生率',
  ],
  meaning: {
    zh: '出生体重不足2500克的活产数占活产数的比例',
    en: 'Live births below 2500 g among all live births of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: lowWeightBirths,
  denominator: liveBirths,
  bound: 'hard',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '1', to: '20' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '名称见于报表计算说明转引,公式为通行定义',
  },
  examples: [
    {
      given: { lowWeightBirths: 48, liveBirths: 1500 },
      gives: '3.2%',
      source: 'worked by hand: 48 ÷ 1500 = 0.032',
    },
  ],
} as const satisfies Indicator;

/** 出生缺陷发生率: cases of birth defect per ten thousand perinatal births. */
export const birthDefectRate = {
  id: 'birthDefectRate',
  name: { zh: '出生缺陷发生率', en: 'Birth-defect prevalence' },
  aliases: [
    '出生缺陷率',
    '出生缺陷总发生率',
    '围产儿出生缺陷发生率',
    '围产儿缺陷发生率',
    '围产儿出生缺陷率',
    '出生缺陷报告发生率',
    '新生儿出生缺陷发生率',
  ],
  meaning: {
    zh: '出生缺陷例数与围产儿数之比',
    en: 'Cases of birth defect per ten thousand perinatal births of the period',
  },
  kind: 'ratio',
  unit: per10k,
  numerator: birthDefectCases,
  denominator: perinatalBirths,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '10', to: '600' },
  rare: true,
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '出生缺陷监测部分;通行定义,未核对原文',
  },
  note: {
    zh: '医院监测计28周至出生后7天,人群监测计至42天或1岁,不可混比;升高可能只是诊断能力提高。',
    en: 'Hospital surveillance runs from 28 weeks to 7 days after birth, population surveillance to 42 days or one year: do not compare them. A rise may only mean better diagnosis.',
  },
  examples: [
    {
      given: { birthDefectCases: 31, perinatalBirths: 2120 },
      gives: '146.23/万',
      source: 'worked by hand: 31 ÷ 2120 = 0.0146226',
      written: '出生缺陷发生率146.23/万',
    },
  ],
} as const satisfies Indicator;

/** 新生儿访视率: newborns visited at least once among live births. */
export const newbornVisitRate = {
  id: 'newbornVisitRate',
  name: { zh: '新生儿访视率', en: 'Newborn visit rate' },
  aliases: ['新生儿家庭访视率', '新生儿访视覆盖率', '家庭访视率', '新生儿家访率', '新生儿家庭访视覆盖率'],
  meaning: {
    zh: '按规范接受1次及以上访视的新生儿数占活产数的比例',
    en: 'Newborns visited once or more, as the specification requires, among live births of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: newbornsVisited,
  denominator: liveBirths,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '60', to: '105' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于论文转引,未见原文件',
  },
  note: {
    zh: '分母含未满28天死亡的新生儿;按出生地还是居住地统计须一致。',
    en: 'The denominator includes newborns who died before day 28; count both by place of birth or both by residence.',
  },
  examples: [
    {
      given: { newbornsVisited: 853, liveBirths: 865 },
      gives: '98.61%',
      source: '五指山市2020年(853 ÷ 865 = 0.986127)',
      written: '新生儿访视率98.61%',
    },
  ],
} as const satisfies Indicator;

/** 6个月内纯母乳喂养率: infants under six months breastfed exclusively among those surveyed. */
export const exclusiveBreastfeedingRate = {
  id: 'exclusiveBreastfeedingRate',
  name: { zh: '6个月内纯母乳喂养率', en: 'Exclusive breastfeeding under six months' },
  aliases: [
    '6个月内婴儿纯母乳喂养率',
    '六个月内纯母乳喂养率',
    '0—6个月婴儿纯母乳喂养率',
    '0-6个月婴儿纯母乳喂养率',
    '纯母乳喂养率',
    '0—6个月纯母乳喂养率',
    '6月龄内纯母乳喂养率',
    '六个月内婴儿纯母乳喂养率',
    '婴儿6个月内纯母乳喂养率',
  ],
  meaning: {
    zh: '调查前24小时内纯母乳喂养的6个月内婴儿数占调查的6个月内婴儿数的比例',
    en: 'Infants under six months breastfed exclusively in the 24 hours before the survey among infants under six months surveyed',
  },
  kind: 'proportion',
  unit: percent,
  numerator: infantsBreastfedExclusively,
  denominator: infantsFeedingSurveyed,
  bound: 'hard',
  better: 'higher',
  basis: 'survey',
  aggregation: 'survey',
  plausible: { from: '0', to: '100' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '名称见于报表计算说明转引,公式为通行定义',
  },
  note: {
    zh: '是调查所得的比例,按24小时回忆,不是对全部出生的覆盖率。',
    en: 'A survey proportion by 24-hour recall, not coverage of all births.',
  },
  examples: [
    {
      given: { infantsBreastfedExclusively: 292, infantsFeedingSurveyed: 1000 },
      gives: '29.2%',
      source: 'worked by hand: 292 ÷ 1000 = 0.292',
    },
  ],
} as const satisfies Indicator;

/** 产妇人均活产数: live births for each woman who gave birth; twins raise it, stillbirths lower it. */
export const liveBirthsPerParturient = {
  id: 'liveBirthsPerParturient',
  name: { zh: '产妇人均活产数', en: 'Live births for each woman who gave birth' },
  aliases: ['活产数与产妇数之比', '每名产妇平均活产数'],
  meaning: {
    zh: '活产数与产妇数之比,多胎使之大于1,死胎死产使之小于1',
    en: 'Live births over women who gave birth: above 1 by multiple births, below by stillbirths',
  },
  kind: 'ratio',
  unit: toOne,
  numerator: liveBirths,
  denominator: parturients,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '0.95', to: '1.05' },
  source: { title: '全国妇幼卫生调查制度', verified: false, note: '用于核对活产数与产妇数,通行做法' },
  note: {
    zh: '活产数=产妇数+多胎增加数−死胎死产数;离1较远,多半是口径或时期不同。',
    en: 'Live births are mothers, and the children of multiple births beyond the first, less stillbirths; far from 1, the two are mostly of different bases or periods.',
  },
  examples: [
    {
      given: { liveBirths: 2098, parturients: 2084 },
      gives: '1.007',
      source: 'worked by hand: 2098 ÷ 2084 = 1.006718',
    },
  ],
} as const satisfies Indicator;
