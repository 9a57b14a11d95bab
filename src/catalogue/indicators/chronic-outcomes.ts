import type { Indicator } from '../../model/indicator.js';
import { percent } from '../../value/unit.js';
import { meanResidentPopulation } from '../measures/population.js';
import { managedChronicAdmissions, managedChronicPatients, ncdDeaths30To69 } from '../measures/tiered-care.js';

/** 慢性病健康管理人群住院率: admissions of managed chronic patients, for each hundred of them. */
export const managedChronicAdmissionRate = {
  id: 'managedChronicAdmissionRate',
  name: { zh: '慢性病健康管理人群住院率', en: 'Admission rate of managed chronic patients' },
  aliases: ['县域内慢性病健康管理人群住院率', '在管慢性病患者住院率', '慢性病管理人群住院率', '慢病管理人群住院率'],
  meaning: {
    zh: '期内慢性病健康管理人群住院人次与期末慢性病健康管理人数之比',
    en: 'Admissions in the period of patients under chronic-disease management, over such patients on its last day',
  },
  kind: 'ratio',
  unit: percent,
  numerator: managedChronicAdmissions,
  denominator: managedChronicPatients,
  bound: 'none',
  better: 'lower',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: {
    title: '紧密型县域医疗卫生共同体监测指标体系(2024版)',
    year: 2024,
    verified: false,
    note: '指标名称见于转载,计算公式和所含病种未见原文件',
  },
  note: {
    zh: '这里分子按人次,一人可多次住院;有的地方按住院人数算,结果更低,须注明。分子、分母的病种要一致。',
    en: 'The numerator counts admissions, of which one person may have several; where persons are counted it is lower: say which. Both sides must cover the same diseases.',
  },
  examples: [
    {
      given: { managedChronicAdmissions: 5460, managedChronicPatients: 32000 },
      gives: '17.06%',
      source: 'worked by hand: 5460 ÷ 32000 = 0.170625',
    },
  ],
} as const satisfies Indicator;

/** 四类慢性病过早死亡率: the probability of dying from four non-communicable diseases between exact ages 30 and 70. */
export const prematureNcdMortalityRate = {
  id: 'prematureNcdMortalityRate',
  name: { zh: '四类慢性病过早死亡率', en: 'Premature mortality from four non-communicable diseases' },
  aliases: [
    '重大慢性病过早死亡率',
    '主要慢性病过早死亡率',
    '县域内四类慢性病过早死亡率',
    '四类重大慢性病过早死亡率',
    '慢性病早死概率',
    '重大慢病过早死亡率',
    '慢性病过早死亡率',
    '重大慢性病早死率',
    '重大慢性病早死概率',
  ],
  meaning: {
    zh: '按当年分年龄死亡率,30岁者在70岁前死于心脑血管疾病、恶性肿瘤、慢性呼吸系统疾病、糖尿病的概率',
    en: 'Probability, at the death rates by age of the year, that a person aged 30 dies before 70 from cardiovascular disease, cancer, chronic respiratory disease or diabetes',
  },
  kind: 'rate',
  unit: percent,
  numerator: ncdDeaths30To69,
  denominator: meanResidentPopulation,
  method: 'lifeTable',
  bound: 'none',
  better: 'lower',
  basis: 'lifeTable',
  aggregation: 'recalculate',
  plausible: { from: '4', to: '30' },
  rare: true,
  source: {
    title: '“健康中国2030”规划纲要',
    year: 2016,
    verified: false,
    note: '寿命表法见于公开发表的地区分析,未见国家文件的计算说明;2024版医共体监测指标列有此项',
  },
  note: {
    zh: '由30—69岁各5岁组死亡率用寿命表法算出的概率,1减各组生存概率之积;不是死亡数除以人口。县级须合并多年死亡数。',
    en: 'One less the product of the chances of surviving each five-year group from 30 to 69: a probability, not deaths over population. A county needs several years of deaths.',
  },
  examples: [{ states: '9.25%', source: '无锡市2018年(寿命表法)', written: '主要慢性病过早死亡率9.25%' }],
} as const satisfies Indicator;
