import type { Indicator } from '../../model/indicator.js';
import { percent } from '../../value/unit.js';
import {
  childrenDevelopmentScreened,
  childrenTo6FollowedUp,
  childrenUnder3,
  childrenUnder3Systematic,
  childrenUnder7,
  childrenUnder7Managed,
} from '../measures/child-care.js';

/** 0—6岁儿童健康管理率: children aged 0 to 6 followed up at least once among all of them. */
export const childHealthManagementRate = {
  id: 'childHealthManagementRate',
  name: { zh: '0—6岁儿童健康管理率', en: 'Health management rate of children aged 0 to 6' },
  aliases: [
    '0-6岁儿童健康管理率',
    '0~6岁儿童健康管理率',
    '0–6岁儿童健康管理率',
    '儿童健康管理率',
    '0-6岁儿童管理率',
    '0-6岁儿童健康管理覆盖率',
    '儿童健康管理覆盖率',
    '0-6岁儿童健康管理服务率',
  ],
  meaning: {
    zh: '期内接受1次及以上随访的0—6岁儿童数占0—6岁儿童数的比例',
    en: 'Children aged 0 to 6 followed up once or more in the period among all children of that age',
  },
  kind: 'proportion',
  unit: percent,
  numerator: childrenTo6FollowedUp,
  denominator: childrenUnder7,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '60', to: '100' },
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于论文转引,未见原文件',
  },
  note: {
    zh: '0—6岁指未满7周岁;旧版有以应管理儿童数为分母的。',
    en: 'Ages 0 to 6 means below seven completed years; an earlier edition divided by the children to be managed.',
  },
  examples: [
    {
      given: { childrenTo6FollowedUp: 1641, childrenUnder7: 1800 },
      gives: '91.17%',
      source: 'worked by hand: 1641 ÷ 1800 = 0.911667',
      written: '0-6岁儿童健康管理率91.17%',
    },
  ],
} as const satisfies Indicator;

/** 3岁以下儿童系统管理率: children under three examined as often as their age requires among all of them. */
export const under3SystematicManagementRate = {
  id: 'under3SystematicManagementRate',
  name: { zh: '3岁以下儿童系统管理率', en: 'Systematic management rate of children under three' },
  aliases: [
    '三岁以下儿童系统管理率',
    '3岁以下儿童保健系统管理率',
    '0-3岁儿童系统管理率',
    '儿童系统管理率',
    '3岁以下儿童系统健康管理率',
    '三岁以下儿童保健系统管理率',
    '0-3岁儿童保健系统管理率',
    '3岁以下婴幼儿系统管理率',
    '儿童保健系统管理率',
  ],
  meaning: {
    zh: '接受系统管理的3岁以下儿童数占3岁以下儿童数的比例',
    en: 'Children under three under systematic management among all children under three',
  },
  kind: 'proportion',
  unit: percent,
  numerator: childrenUnder3Systematic,
  denominator: childrenUnder3,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '分子分母见于地方年鉴,系统管理的次数要求未核对原文',
  },
  note: {
    zh: '各月龄要求的体检次数未核对原文,地方掌握可能不一。',
    en: 'How many examinations each age requires was not checked in the original, and practice may differ.',
  },
  examples: [
    {
      given: { childrenUnder3Systematic: 2655, childrenUnder3: 2935 },
      gives: '90.46%',
      source: '五指山市2020年(2655 ÷ 2935 = 0.904600)',
      written: '3岁以下儿童系统管理率90.46%',
    },
  ],
} as const satisfies Indicator;

/** 7岁以下儿童健康管理率: children under seven examined at least once in the year among all of them. */
export const under7HealthManagementRate = {
  id: 'under7HealthManagementRate',
  name: { zh: '7岁以下儿童健康管理率', en: 'Health management rate of children under seven' },
  aliases: [
    '7岁以下儿童保健管理率',
    '七岁以下儿童健康管理率',
    '七岁以下儿童保健管理率',
    '7岁以下儿童保健覆盖率',
    '7岁以下儿童管理率',
    '7岁以下儿童健康管理覆盖率',
    '七岁以下儿童保健覆盖率',
    '7岁以下儿童保健管理覆盖率',
  ],
  meaning: {
    zh: '当年接受1次及以上健康体检的7岁以下儿童数占7岁以下儿童数的比例',
    en: 'Children under seven who had a health check once or more in the year among all children under seven',
  },
  kind: 'proportion',
  unit: percent,
  numerator: childrenUnder7Managed,
  denominator: childrenUnder7,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '60', to: '100' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '分子分母见于地方年鉴,体检要求未核对原文',
  },
  note: {
    zh: '以前叫保健管理率;与基本公共卫生的0—6岁儿童健康管理率同龄而来源不同,数值未必相同。',
    en: 'Formerly 保健管理率; the same ages as the rate for children 0 to 6 of basic public health, but from another report, so the figures may differ.',
  },
  examples: [
    {
      given: { childrenUnder7Managed: 6881, childrenUnder7: 7111 },
      gives: '96.77%',
      source: '五指山市2020年(6881 ÷ 7111 = 0.967656)',
      written: '7岁以下儿童健康管理率96.77%',
    },
  ],
} as const satisfies Indicator;

/** 0—3岁儿童发育筛查覆盖率: children under three screened for development among all of them. */
export const childDevelopmentScreeningCoverage = {
  id: 'childDevelopmentScreeningCoverage',
  name: { zh: '0—3岁儿童发育筛查覆盖率', en: 'Developmental screening coverage of children under three' },
  aliases: [
    '0-3岁儿童发育筛查覆盖率',
    '0~3岁儿童发育筛查覆盖率',
    '0-3岁儿童发育筛查率',
    '儿童发育筛查率',
    '儿童发育筛查覆盖率',
    '0-3岁儿童发育监测筛查率',
    '0-3岁婴幼儿发育筛查率',
  ],
  meaning: {
    zh: '当年接受发育筛查的3岁以下儿童数占3岁以下儿童数的比例',
    en: 'Children under three screened for development in the year among all children under three',
  },
  kind: 'proportion',
  unit: percent,
  numerator: childrenDevelopmentScreened,
  denominator: childrenUnder3,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '105' },
  source: { title: '地方民生实事项目', verified: false, note: '地方项目,公式为通行定义,未核对原文' },
  note: {
    zh: '0—3岁须写明是否含满3岁的儿童,这里指未满3周岁。',
    en: 'Say whether ages 0 to 3 takes in those who have turned three; here it is below three completed years.',
  },
  examples: [
    {
      given: { childrenDevelopmentScreened: 1450, childrenUnder3: 1612 },
      gives: '89.95%',
      source: 'worked by hand: 1450 ÷ 1612 = 0.899504',
    },
  ],
} as const satisfies Indicator;
