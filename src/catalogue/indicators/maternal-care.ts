import type { Indicator } from '../../model/indicator.js';
import { percent } from '../../value/unit.js';
import { liveBirths } from '../measures/birth.js';
import { parturients } from '../measures/maternal-and-child.js';
import {
  highRiskMothers,
  highRiskMothersManaged,
  mothersAntenatalCare,
  mothersHivTested,
  mothersPostnatalVisited,
  mothersRegisteredBefore12Weeks,
  mothersRegisteredEarly,
  mothersSystematicallyManaged,
  womenPrenatalHighRisk,
  womenPrenatalScreened,
} from '../measures/maternal-care.js';

/** 孕产妇系统管理率: women who had the whole sequence of maternal care over live births. */
export const maternalSystematicManagementRate = {
  id: 'maternalSystematicManagementRate',
  name: { zh: '孕产妇系统管理率', en: 'Systematic maternal care coverage' },
  aliases: [
    '孕产妇保健系统管理率',
    '孕产妇系统保健管理率',
    '产妇系统管理率',
    '孕产妇系统化管理率',
    '孕产妇系统健康管理率',
  ],
  meaning: {
    zh: '接受早孕检查、5次及以上产前检查、住院分娩(或新法接生)和产后访视的产妇数与同期活产数之比',
    en: 'Women with an early examination, five or more antenatal visits, a hospital or clean delivery and a visit after birth, per hundred live births of the same period',
  },
  kind: 'ratio',
  unit: percent,
  numerator: mothersSystematicallyManaged,
  denominator: liveBirths,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '40', to: '105' },
  source: {
    title: '卫生统计指标 第5部分:妇幼保健',
    number: 'WS/T 598.5',
    year: 2018,
    verified: true,
    note: '公式见于健康城市评价指标转引,未见标准原文',
  },
  note: {
    zh: '四项服务缺一不可;分子是产妇、分母是活产,遇多胎、死产时略有出入,可超过100%。',
    en: 'One of the four services missing disqualifies. Women over births: twins and stillbirths move it a little, and it may exceed 100%.',
  },
  examples: [
    {
      given: { mothersSystematicallyManaged: 737, liveBirths: 865 },
      gives: '85.2%',
      source: '五指山市2020年(公布系统管理率85.2%、活产865人,人数由此推得;737 ÷ 865 = 0.852023)',
      written: '孕产妇系统管理率85.2%',
    },
  ],
} as const satisfies Indicator;

/** 早孕建册率: women registered and first examined before 13 weeks over live births. */
export const earlyPregnancyRegistrationRate = {
  id: 'earlyPregnancyRegistrationRate',
  name: { zh: '早孕建册率', en: 'Early pregnancy registration rate' },
  aliases: [
    '早孕建卡率',
    '孕早期建册率',
    '孕早期建卡率',
    '孕产妇早孕建册率',
    '孕13周前建册率',
    '孕产妇早孕建卡率',
    '孕妇早孕建册率',
  ],
  meaning: {
    zh: '孕13周前建册并进行第一次产前检查的产妇数与同期活产数之比',
    en: 'Women registered and first examined before 13 weeks per hundred live births of the same period',
  },
  kind: 'ratio',
  unit: percent,
  numerator: mothersRegisteredEarly,
  denominator: liveBirths,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '105' },
  effective: { from: '2017-01-01' },
  replaces: 'earlyPregnancyRegistrationRate2011',
  source: {
    title: '国家基本公共卫生服务规范(第三版)',
    number: '国卫基层发〔2017〕13号',
    year: 2017,
    verified: true,
    note: '公式见于论文转引,未见原文件;自2017年度起算',
  },
  note: {
    zh: '第三版以13周前(至12周加6天)为界,并要求第一次产前检查,以前以12周为界;妇幼年报另有早孕检查率,不是一回事。',
    en: 'The third edition says before 13 weeks (up to 12 weeks and 6 days) with a first examination; before that it was 12 weeks. Early examination, in the annual report, is another thing.',
  },
  examples: [
    {
      given: { mothersRegisteredEarly: 751, liveBirths: 865 },
      gives: '86.82%',
      source: '五指山市2020年(由公布的早孕建册751人、活产865人计算;751 ÷ 865 = 0.868208)',
      written: '早孕建册率86.82%',
    },
  ],
} as const satisfies Indicator;

/** 孕12周前早孕建册率: the edition of 2011, which counted to 12 weeks. */
export const earlyPregnancyRegistrationRate2011 = {
  id: 'earlyPregnancyRegistrationRate2011',
  name: { zh: '孕12周前早孕建册率', en: 'Early pregnancy registration rate, edition of 2011' },
  aliases: ['孕12周前建册率', '早孕建册率(2011年版)', '孕12周前早孕建卡率'],
  meaning: {
    zh: '孕12周前建册的产妇数与同期活产数之比',
    en: 'Women registered before 12 weeks per hundred live births of the same period',
  },
  kind: 'ratio',
  unit: percent,
  numerator: mothersRegisteredBefore12Weeks,
  denominator: liveBirths,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '105' },
  effective: { to: '2016-12-31' },
  source: {
    title: '国家基本公共卫生服务规范(2011年版)',
    number: '卫妇社发〔2011〕38号',
    year: 2011,
    verified: false,
    note: '只知以12周为界,公式未核对原文;2017年度起改用第三版',
  },
  note: {
    zh: '与第三版(13周前并做第一次产前检查)口径不同,跨2017年比较要注明。',
    en: 'Not the definition of the third edition (before 13 weeks, with a first examination): say so when comparing across 2017.',
  },
  examples: [
    {
      given: { mothersRegisteredBefore12Weeks: 812, liveBirths: 940 },
      gives: '86.38%',
      source: 'worked by hand: 812 ÷ 940 = 0.863830',
    },
  ],
} as const satisfies Indicator;

/** 产前检查率: women with one antenatal visit or more over live births. */
export const antenatalCareCoverage = {
  id: 'antenatalCareCoverage',
  name: { zh: '产前检查率', en: 'Antenatal care coverage' },
  aliases: ['孕产妇产前检查率', '产前检查覆盖率', '产检率', '孕产妇产检率', '产妇产前检查率'],
  meaning: {
    zh: '接受过1次及以上产前检查的产妇数与同期活产数之比',
    en: 'Women with one antenatal visit or more per hundred live births of the same period',
  },
  kind: 'ratio',
  unit: percent,
  numerator: mothersAntenatalCare,
  denominator: liveBirths,
  bound: 'none',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '105' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '分母见于报表计算说明转引,未见原文件',
  },
  note: {
    zh: '1次及以上与5次及以上是两个数(国际上为4次、8次),须写明;也有以检查人次除以孕妇数的,可超过100%,不是本指标。',
    en: 'One visit or more and five or more (four and eight abroad) are different figures: say which. Visits over pregnant women is yet another, and may exceed 100%.',
  },
  examples: [
    {
      given: { mothersAntenatalCare: 1468, liveBirths: 1502 },
      gives: '97.74%',
      source: 'worked by hand: 1468 ÷ 1502 = 0.977364',
      written: '产前检查率97.74%',
    },
  ],
} as const satisfies Indicator;

/** 产后访视率: women visited within 28 days of discharge over live births. */
export const postnatalVisitRate = {
  id: 'postnatalVisitRate',
  name: { zh: '产后访视率', en: 'Postnatal visit rate' },
  aliases: ['孕产妇产后访视率', '产妇产后访视率', '产妇访视率', '产后家庭访视率'],
  meaning: {
    zh: '出院后28天内接受过产后访视的产妇数与同期活产数之比',
    en: 'Women visited within 28 days of discharge per hundred live births of the same period',
  },
  kind: 'ratio',
  unit: percent,
  numerator: mothersPostnatalVisited,
  denominator: liveBirths,
  bound: 'none',
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
    zh: '第三版自出院起算28天;也有按产后28天或7天统计的。',
    en: 'The third edition counts 28 days from discharge; 28 days or 7 days from the birth are met with too.',
  },
  examples: [
    {
      given: { mothersPostnatalVisited: 847, liveBirths: 865 },
      gives: '97.92%',
      source: '五指山市2020年(由公布的产后访视847人、活产865人计算;847 ÷ 865 = 0.979191)',
      written: '产后访视率97.92%',
    },
  ],
} as const satisfies Indicator;

/** 产前筛查率: women given prenatal screening of serum over women who gave birth. */
export const prenatalScreeningRate = {
  id: 'prenatalScreeningRate',
  name: { zh: '产前筛查率', en: 'Prenatal screening rate' },
  aliases: [
    '孕产妇产前筛查率',
    '孕妇产前筛查率',
    '产筛率',
    '产前血清学筛查率',
    '产前筛查覆盖率',
    '唐氏筛查率',
    '唐筛率',
  ],
  meaning: {
    zh: '接受产前血清学筛查的产妇数占产妇数的比例',
    en: 'Women given prenatal screening of serum among women who gave birth',
  },
  kind: 'proportion',
  unit: percent,
  numerator: womenPrenatalScreened,
  denominator: parturients,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '20', to: '110' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: true,
    note: '公式见于报表计算说明转引,未见原文件',
  },
  note: {
    zh: '只计血清学筛查,不计超声;有的地方以活产数为分母;筛查和分娩不在同一期时可超过100%。',
    en: 'Serum only, ultrasound is not counted; some places divide by live births. It may exceed 100% as screening and delivery fall in different periods.',
  },
  examples: [
    {
      given: { womenPrenatalScreened: 1825, parturients: 2104 },
      gives: '86.74%',
      source: 'worked by hand: 1825 ÷ 2104 = 0.867395',
      written: '产前筛查率86.74%',
    },
  ],
} as const satisfies Indicator;

/** 产前筛查高危率: women found at high risk among those screened. */
export const prenatalScreeningHighRiskRate = {
  id: 'prenatalScreeningHighRiskRate',
  name: { zh: '产前筛查高危率', en: 'High-risk yield of prenatal screening' },
  aliases: ['产前筛查阳性率', '产前筛查高风险率', '产前筛查高危(阳性)率', '孕产妇产前筛查阳性率', '产筛阳性率'],
  meaning: {
    zh: '产前筛查结果为高危(阳性)的产妇数占产前筛查产妇数的比例',
    en: 'Women at high risk among those given prenatal screening',
  },
  kind: 'proportion',
  unit: percent,
  numerator: womenPrenatalHighRisk,
  denominator: womenPrenatalScreened,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '1', to: '15' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '名称和分母见于报表计算说明转引,未见原文件',
  },
  note: {
    zh: '转诊人数不超过高危人数,不能代替分子。',
    en: 'Those referred are at most those at high risk: do not put them in the numerator.',
  },
  examples: [
    {
      given: { womenPrenatalHighRisk: 85, womenPrenatalScreened: 1600 },
      gives: '5.31%',
      source: 'worked by hand: 85 ÷ 1600 = 0.053125',
    },
  ],
} as const satisfies Indicator;

/** 孕产妇艾滋病病毒检测率: women tested for HIV among women who gave birth. */
export const maternalHivTestingRate = {
  id: 'maternalHivTestingRate',
  name: { zh: '孕产妇艾滋病病毒检测率', en: 'HIV testing of women giving birth' },
  aliases: [
    '孕产妇HIV检测率',
    '孕产妇艾滋病检测率',
    '产妇艾滋病病毒检测率',
    '孕产妇艾滋病病毒抗体检测率',
    '孕产妇HIV抗体检测率',
    '孕产妇艾滋病筛查率',
  ],
  meaning: {
    zh: '孕产期接受艾滋病病毒检测的产妇数占产妇数的比例',
    en: 'Women tested for HIV in pregnancy or at delivery among women who gave birth',
  },
  kind: 'proportion',
  unit: percent,
  numerator: mothersHivTested,
  denominator: parturients,
  bound: 'soft',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '105' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: true,
    note: '公式见于报表计算说明转引,未见原文件',
  },
  note: { zh: '分母是产妇数,不是活产数。', en: 'The denominator is women who gave birth, not live births.' },
  examples: [
    {
      given: { mothersHivTested: 2096, parturients: 2104 },
      gives: '99.62%',
      source: 'worked by hand: 2096 ÷ 2104 = 0.996198',
      written: '孕产妇艾滋病病毒检测率99.62%',
    },
  ],
} as const satisfies Indicator;

/** 高危产妇管理率: high-risk women who were managed among all of them. */
export const highRiskPregnancyManagementRate = {
  id: 'highRiskPregnancyManagementRate',
  name: { zh: '高危产妇管理率', en: 'High-risk pregnancy management rate' },
  aliases: ['高危孕产妇管理率', '高危妊娠管理率', '高危孕产妇专案管理率', '高危孕妇管理率', '高危孕产妇规范管理率'],
  meaning: {
    zh: '接受管理的高危产妇数占高危产妇数的比例',
    en: 'Women with a high-risk pregnancy who were managed among all women with one',
  },
  kind: 'proportion',
  unit: percent,
  numerator: highRiskMothersManaged,
  denominator: highRiskMothers,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '50', to: '100' },
  source: {
    title: '全国妇幼卫生调查制度',
    number: '国卫规划函〔2015〕392号',
    year: 2015,
    verified: false,
    note: '名称见于报表计算说明转引,公式为通行定义',
  },
  note: {
    zh: '2017年起妊娠风险按五色分级,高危的范围与以前不同。',
    en: 'Since 2017 pregnancies are graded by five colours, so high risk is not what it was.',
  },
  examples: [
    {
      given: { highRiskMothersManaged: 398, highRiskMothers: 402 },
      gives: '99.00%',
      source: 'worked by hand: 398 ÷ 402 = 0.990050',
    },
  ],
} as const satisfies Indicator;
