import type { Indicator } from '../../model/indicator.js';
import { percent, yuan, yuanPerHundred } from '../../value/unit.js';
import { discharges, outpatientVisits } from '../measures/hospital.js';
import {
  consumablesCost,
  consumablesRevenue,
  drugRevenue,
  examinationRevenue,
  herbalPieceRevenue,
  inpatientRevenue,
  medicalRevenue,
  medicalRevenueYearBefore,
  outpatientRevenue,
  serviceRevenue,
} from '../measures/hospital-revenue.js';

/** 门诊病人次均医药费用: outpatient revenue over outpatient visits. */
export const costPerOutpatientVisit = {
  id: 'costPerOutpatientVisit',
  name: { zh: '门诊病人次均医药费用', en: 'Mean cost per outpatient visit' },
  aliases: [
    '门诊次均费用',
    '次均门诊费用',
    '门诊患者次均医药费用',
    '门诊次均医药费用',
    '门急诊次均费用',
    '人均门诊费用',
    '次均门诊医药费用',
    '次均门急诊费用',
    '门诊病人次均费用',
    '门诊患者次均费用',
    '门急诊病人次均医药费用',
  ],
  meaning: { zh: '门诊医药费用与门急诊人次数之比', en: 'Outpatient revenue over outpatient and emergency visits' },
  kind: 'mean',
  unit: yuan,
  numerator: outpatientRevenue,
  denominator: outpatientVisits,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '20', to: '2000' },
  source: {
    title: '卫生统计指标 第7部分:医疗服务',
    number: 'WS/T 598.7',
    year: 2018,
    verified: false,
    note: '名称见于绩效监测指标清单,公式为通行定义,未见原文',
  },
  note: {
    zh: '绩效考核看的是次均费用的增幅,与本数不同;分母须与收入同口径,是否含急诊要一致。',
    en: 'Performance assessment looks at its growth, which is another figure; visits and revenue must both include emergencies, or neither.',
  },
  examples: [
    {
      given: { outpatientRevenue: '26840000', outpatientVisits: 100000 },
      gives: '268.40元',
      source: 'worked by hand: 26840000 ÷ 100000 = 268.40',
      written: '门诊病人次均医药费用268.40元',
    },
  ],
} as const satisfies Indicator;

/** 住院病人次均医药费用: charges of discharged patients over discharges. */
export const costPerDischarge = {
  id: 'costPerDischarge',
  name: { zh: '住院病人次均医药费用', en: 'Mean cost per discharge' },
  aliases: [
    '住院次均费用',
    '次均住院费用',
    '出院患者次均医药费用',
    '住院患者次均医药费用',
    '住院次均医药费用',
    '人均住院费用',
    '住院人均费用',
    '次均住院医药费用',
    '住院病人次均费用',
    '住院患者次均费用',
    '住院病人人均医药费用',
    '出院病人次均费用',
    '出院患者次均费用',
  ],
  meaning: {
    zh: '出院者住院医药费用与出院人次数之比',
    en: 'Charges for the whole stay of discharged patients over discharges',
  },
  kind: 'mean',
  unit: yuan,
  numerator: inpatientRevenue,
  denominator: discharges,
  bound: 'none',
  better: 'lower',
  basis: 'cohort',
  aggregation: 'pool',
  plausible: { from: '500', to: '60000' },
  source: {
    title: '卫生统计指标 第7部分:医疗服务',
    number: 'WS/T 598.7',
    year: 2018,
    verified: true,
    note: '定义见于统计名词解释的转引,未见原文件',
  },
  note: {
    zh: '人均费用除以人数,次均费用除以出院人次,一年多次住院者会使两者不同。',
    en: 'Per person divides by persons, per discharge by discharges: whoever is admitted twice in a year makes the two differ.',
  },
  examples: [
    {
      given: { inpatientRevenue: '75600000', discharges: 10000 },
      gives: '7560.00元',
      source: 'worked by hand: 75600000 ÷ 10000 = 7560',
      written: '住院病人次均医药费用7560.00元',
    },
  ],
} as const satisfies Indicator;

/** 医药费用增长率: growth of medical revenue over the same period a year before. */
export const medicalExpenseGrowthRate = {
  id: 'medicalExpenseGrowthRate',
  name: { zh: '医药费用增长率', en: 'Growth of medical expense' },
  aliases: [
    '医疗费用增长率',
    '医疗费用增长幅度',
    '医药费用增幅',
    '医疗费用增幅',
    '医疗收入增长率',
    '医疗费用增速',
    '医药费用增速',
  ],
  meaning: {
    zh: '医疗收入比上年同期增加额与上年同期医疗收入之比',
    en: 'Medical revenue less that of the same period a year before, over the latter; may be negative',
  },
  kind: 'rate',
  unit: percent,
  numerator: { plus: [medicalRevenue], minus: [medicalRevenueYearBefore] },
  denominator: medicalRevenueYearBefore,
  bound: 'none',
  better: 'lower',
  aggregation: 'recalculate',
  plausible: { from: '-50', to: '60' },
  source: {
    title: '关于控制公立医院医疗费用不合理增长的若干意见',
    year: 2015,
    verified: false,
    note: '名称与控制目标(不超过10%)见于医院公示,公式为通行定义,未见原文',
  },
  note: {
    zh: '可以为负;两年间机构有合并、撤并的,须先按同一范围重列上年数。',
    en: 'May be negative; where institutions merged between the years, restate the earlier one on the same footing first.',
  },
  examples: [
    {
      given: { medicalRevenue: '105150000', medicalRevenueYearBefore: '100000000' },
      gives: '5.15%',
      source: 'worked by hand: (105150000 − 100000000) ÷ 100000000 = 0.0515',
      written: '医药费用比上年同期增长5.15%',
    },
    {
      given: { medicalRevenue: '99010000', medicalRevenueYearBefore: '100000000' },
      gives: '-0.99%',
      source: 'worked by hand: (99010000 − 100000000) ÷ 100000000 = −0.0099',
    },
  ],
} as const satisfies Indicator;

/** 药占比: drug revenue, herbal pieces included, among medical revenue. */
export const drugRevenueShare = {
  id: 'drugRevenueShare',
  name: { zh: '药占比', en: 'Drug share of medical revenue' },
  aliases: [
    '药品收入占医疗收入比例',
    '药品收入占比',
    '药品收入占医疗收入的比重',
    '药品比例',
    '药品占比',
    '药品收入占医疗收入的比例',
  ],
  meaning: {
    zh: '药品收入(含中药饮片)占医疗收入的比例',
    en: 'Drug revenue, herbal pieces included, as a share of medical revenue',
  },
  kind: 'proportion',
  unit: percent,
  numerator: drugRevenue,
  denominator: medicalRevenue,
  bound: 'hard',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '5', to: '80' },
  source: {
    title: '国务院办公厅关于城市公立医院综合改革试点的指导意见',
    number: '国办发〔2015〕38号',
    year: 2015,
    verified: true,
    note: '30%左右的要求(不含中药饮片)和公式见于转引,未见原文件',
  },
  note: {
    zh: '2015年要求到2017年降至30%左右,指不含中药饮片的药占比;本指标含饮片,不低于前者。旧会计制度的医疗收入不含药品,分母曾为药品、医疗和其他收入之和。',
    en: 'The goal of about 30% by 2017, set in 2015, is of drugs without herbal pieces; this share includes them and is never lower. Under the old accounting medical revenue left drugs out, and the denominator was drugs, medical and other revenue added up.',
  },
  examples: [
    {
      given: { drugRevenue: '29860000', medicalRevenue: '100000000' },
      gives: '29.86%',
      source: 'worked by hand: 29860000 ÷ 100000000 = 0.2986',
      written: '药占比29.86%',
    },
  ],
} as const satisfies Indicator;

/** 耗材占比: revenue from consumables among medical revenue. */
export const consumablesRevenueShare = {
  id: 'consumablesRevenueShare',
  name: { zh: '耗材占比', en: 'Consumables share of medical revenue' },
  aliases: [
    '耗材比',
    '耗占比',
    '卫生材料收入占医疗收入比例',
    '医用耗材占比',
    '卫生材料占比',
    '卫材占比',
    '卫生材料收入占比',
  ],
  meaning: { zh: '卫生材料收入占医疗收入的比例', en: 'Revenue from consumables as a share of medical revenue' },
  kind: 'proportion',
  unit: percent,
  numerator: consumablesRevenue,
  denominator: medicalRevenue,
  bound: 'hard',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '1', to: '60' },
  source: { title: '公立医院医疗费用控制监测指标', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '分子是可收费材料的收入;另有用全部耗材成本作分子的算法,不可混比。',
    en: 'The numerator is what patients are charged for; another version takes the cost of all consumables, and the two do not compare.',
  },
  examples: [
    {
      given: { consumablesRevenue: '18400000', medicalRevenue: '100000000' },
      gives: '18.4%',
      source: 'worked by hand: 18400000 ÷ 100000000 = 0.184',
      written: '耗材占比18.4%',
    },
  ],
} as const satisfies Indicator;

/** 百元医疗收入消耗的卫生材料: cost of consumables for every hundred yuan of revenue other than drugs. */
export const consumablesPerHundredYuan = {
  id: 'consumablesPerHundredYuan',
  name: { zh: '百元医疗收入消耗的卫生材料', en: 'Consumables per 100 yuan of revenue without drugs' },
  aliases: [
    '百元医疗收入(不含药品收入)消耗的卫生材料',
    '百元医疗收入消耗卫生材料',
    '百元医疗收入消耗的卫生材料费用',
    '百元耗材',
    '百元医疗收入卫材消耗',
  ],
  meaning: {
    zh: '消耗的卫生材料费与不含药品的医疗收入之比,按每百元计',
    en: 'Cost of consumables used for every hundred yuan of medical revenue other than drugs',
  },
  kind: 'ratio',
  unit: yuanPerHundred,
  numerator: consumablesCost,
  denominator: { plus: [medicalRevenue], minus: [drugRevenue] },
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '1', to: '80' },
  source: {
    title: '国务院办公厅关于城市公立医院综合改革试点的指导意见',
    number: '国办发〔2015〕38号',
    year: 2015,
    verified: true,
    note: '20元以下的要求和公式见于转引,未见原文件',
  },
  note: {
    zh: '2015年要求到2017年降到20元以下。分母不含药品收入,不能与耗材占比相比;分子是成本,不是收入。',
    en: 'The opinion of 2015 asked for less than 20 yuan by 2017. The denominator leaves out drugs, so it does not compare with the consumables share; the numerator is cost, not revenue.',
  },
  examples: [
    {
      given: { consumablesCost: '15180000', medicalRevenue: '130000000', drugRevenue: '30000000' },
      gives: '15.18元',
      source: 'worked by hand: 15180000 ÷ (130000000 − 30000000) = 0.1518',
      written: '百元医疗收入(不含药品收入)消耗的卫生材料15.18元',
    },
  ],
} as const satisfies Indicator;

/** 医疗服务收入占医疗收入比例: what the work itself earns among medical revenue. */
export const serviceRevenueShare = {
  id: 'serviceRevenueShare',
  name: { zh: '医疗服务收入占医疗收入比例', en: 'Medical-service share of revenue' },
  aliases: ['医疗服务收入占比', '医疗服务性收入占比', '医疗服务收入占医疗收入的比重', '技术劳务性收入占比'],
  meaning: {
    zh: '医疗服务收入(不含药品、卫生材料、检查和化验)占医疗收入的比例',
    en: 'Revenue from medical services (drugs, consumables, examinations and tests left out) as a share of medical revenue',
  },
  kind: 'proportion',
  unit: percent,
  numerator: serviceRevenue,
  denominator: medicalRevenue,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '5', to: '80' },
  source: {
    title: '国务院办公厅关于加强三级公立医院绩效考核工作的意见',
    number: '国办发〔2019〕4号',
    year: 2019,
    verified: true,
    note: '口径见于医院公示的控费指标名称,未见操作手册原文',
  },
  note: {
    zh: '与药品、卫生材料、检查化验各占比之和不超过100%,余下的是其他医疗收入;有的公示把其他收入也算作医疗服务收入。',
    en: 'Added to the shares of drugs, consumables, examinations and tests it is at most 100%, the rest being other medical revenue; some hospitals count that rest in.',
  },
  examples: [
    {
      given: { serviceRevenue: '34990000', medicalRevenue: '100000000' },
      gives: '34.99%',
      source: 'worked by hand: 34990000 ÷ 100000000 = 0.3499',
      written: '医疗服务收入占医疗收入的34.99%',
    },
  ],
} as const satisfies Indicator;

/** 药占比(不含中药饮片): drug revenue without herbal pieces among medical revenue. */
export const drugRevenueShareWithoutHerbs = {
  id: 'drugRevenueShareWithoutHerbs',
  name: { zh: '药占比(不含中药饮片)', en: 'Drug share of revenue without herbal pieces' },
  aliases: ['不含中药饮片的药占比', '药品收入占比(不含中药饮片)', '药占比(不含饮片)'],
  meaning: {
    zh: '药品收入减去中药饮片收入后占医疗收入的比例',
    en: 'Drug revenue less that from herbal pieces, as a share of medical revenue',
  },
  kind: 'proportion',
  unit: percent,
  numerator: { plus: [drugRevenue], minus: [herbalPieceRevenue] },
  denominator: medicalRevenue,
  bound: 'hard',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '5', to: '80' },
  source: {
    title: '国务院办公厅关于城市公立医院综合改革试点的指导意见',
    number: '国办发〔2015〕38号',
    year: 2015,
    verified: true,
    note: '30%左右的要求(不含中药饮片)和公式见于转引,未见原文件',
  },
  note: {
    zh: '不会高于含饮片的药占比;到2017年降至30%左右的要求指本指标。',
    en: 'Never above the share with herbal pieces; the goal of about 30% by 2017 is of this one.',
  },
  examples: [
    {
      given: { drugRevenue: '29860000', herbalPieceRevenue: '2360000', medicalRevenue: '100000000' },
      gives: '27.50%',
      source: 'worked by hand: (29860000 − 2360000) ÷ 100000000 = 0.275',
    },
  ],
} as const satisfies Indicator;

/** 检查化验收入占比: revenue from examinations and tests among medical revenue. */
export const examinationRevenueShare = {
  id: 'examinationRevenueShare',
  name: { zh: '检查化验收入占比', en: 'Examination share of medical revenue' },
  aliases: ['检查和化验收入占医疗收入比例', '检查化验收入占医疗收入的比重', '检查检验收入占比'],
  meaning: {
    zh: '检查、化验收入占医疗收入的比例',
    en: 'Revenue from examinations and laboratory tests as a share of medical revenue',
  },
  kind: 'proportion',
  unit: percent,
  numerator: examinationRevenue,
  denominator: medicalRevenue,
  bound: 'hard',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '1', to: '70' },
  source: { title: '公立医院医疗费用控制监测指标', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '与药品、卫生材料、医疗服务各占比之和不超过100%,余下的是其他医疗收入。',
    en: 'With the shares of drugs, consumables and services it comes to 100% at most; the rest is other medical revenue.',
  },
  examples: [
    {
      given: { examinationRevenue: '22500000', medicalRevenue: '100000000' },
      gives: '22.50%',
      source: 'worked by hand: 22500000 ÷ 100000000 = 0.225',
    },
  ],
} as const satisfies Indicator;
