import type { Indicator } from '../../model/indicator.js';
import { percent, personsPerTeam } from '../../value/unit.js';
import {
  familyDoctorTeamMembers,
  familyDoctorTeams,
  fulfilledResidents,
  renewedResidents,
  residentsWithContractDue,
  signedResidents,
} from '../measures/family-doctor.js';
import { residentPopulation } from '../measures/population.js';

/** 家庭医生签约率: residents with a contract in force among all residents. */
export const familyDoctorSignupRate = {
  id: 'familyDoctorSignupRate',
  name: { zh: '家庭医生签约率', en: 'Family-doctor sign-up rate' },
  aliases: [
    '签约率',
    '常住人口家庭医生签约率',
    '常住人口签约率',
    '居民签约率',
    '家庭医生签约服务覆盖率',
    '签约服务覆盖率',
  ],
  meaning: {
    zh: '期末家庭医生协议有效的常住居民占常住人口的比例',
    en: 'Residents with a family-doctor contract in force among all residents, on the last day of the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: signedResidents,
  denominator: residentPopulation,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  within: [
    {
      population: 'keyPopulation',
      names: ['重点人群签约覆盖率', '重点人群签约率', '重点人群家庭医生签约率', '重点人群签约服务覆盖率'],
      note: '各类重点人群相互重叠,须去重;逐类相加会大于重点人群数。贫困人口和计生特殊家庭是后来加入的,跨年比较要注明。',
    },
    {
      population: 'poor',
      names: [
        '建档立卡贫困人口签约率',
        '贫困人口签约率',
        '贫困户签约率',
        '贫困人口家庭医生签约率',
        '贫困人口应签尽签率',
        '应签尽签率',
      ],
      note: '应签尽签的分母已剔除死亡、失联和外出的人,100%由此而来;用全部贫困人口作分母时会更低。',
    },
    {
      population: 'disabled',
      names: ['残疾人签约率', '持证残疾人签约率', '残疾人家庭医生签约率', '残疾人签约服务率'],
      note: '分母是持证残疾人,不是全部残疾人。',
    },
    {
      population: 'specialFamilies',
      names: ['计生特殊家庭签约率', '计划生育特殊家庭签约率', '特殊家庭签约率', '计生特殊家庭成员签约率'],
      note: '按人计算,不按户。',
    },
    {
      population: 'poorChronic',
      names: [
        '贫困慢病签约服务率',
        '贫困人口慢病签约服务率',
        '慢病签约服务率',
        '贫困慢病患者签约率',
        '慢性病签约服务管理率',
      ],
      note: '只说签约;有签约无服务要看履约率。',
    },
  ],
  source: {
    title: '关于推进家庭医生签约服务的指导意见',
    number: '国医改办发〔2016〕1号',
    year: 2016,
    verified: false,
    note: '目标和重点人群见于新闻转载,公式为通行定义,未见原文件',
  },
  note: {
    zh: '分母常被换成服务人口、户籍人口、应签人数或农村人口,结果差几个百分点;须同时公布分母。失效协议不计。',
    en: 'The denominator is often the population served, the registered, those due or the rural ones, which moves the rate by several points: publish it too. Lapsed contracts do not count.',
  },
  examples: [
    {
      given: { signedResidents: 183131, residentPopulation: 276634 },
      gives: '66.2%',
      source: 'worked by hand: 183131 ÷ 276634 = 0.661997',
      written: '常住人口签约183131人,签约率66.2%',
    },
    {
      population: 'keyPopulation',
      given: { signedResidents: 54490, residentPopulation: 59945 },
      gives: '90.9%',
      source: 'worked by hand: 54490 ÷ 59945 = 0.909000',
      written: '重点人群签约54490人,重点人群签约率90.9%',
    },
    {
      population: 'poor',
      given: { signedResidents: 3447, residentPopulation: 3460 },
      gives: '99.62%',
      source: 'worked by hand: 3447 ÷ 3460 = 0.996243',
      written: '建档立卡贫困人口签约3447人,签约率99.62%',
    },
    {
      population: 'disabled',
      given: { signedResidents: 3545, residentPopulation: 4790 },
      gives: '74%',
      source: 'worked by hand: 3545 ÷ 4790 = 0.740084',
      written: '残疾人签约率74%',
    },
    {
      population: 'specialFamilies',
      given: { signedResidents: 88, residentPopulation: 88 },
      gives: '100%',
      source: 'worked by hand: 88 ÷ 88 = 1',
      written: '计生特殊家庭签约率100%',
    },
    {
      population: 'poorChronic',
      given: { signedResidents: 571, residentPopulation: 589 },
      gives: '96.9%',
      source: 'worked by hand: 571 ÷ 589 = 0.969440',
      written: '贫困慢病签约服务率96.9%',
    },
  ],
} as const satisfies Indicator;

/** 家庭医生签约续签率: residents who renewed among those whose contract ran out. */
export const contractRenewalRate = {
  id: 'contractRenewalRate',
  name: { zh: '家庭医生签约续签率', en: 'Contract renewal rate' },
  aliases: ['续签率', '续约率', '家庭医生续约率', '签约居民续签率'],
  meaning: {
    zh: '续签居民数占期内协议到期居民数的比例',
    en: 'Residents who renewed their contract among those whose contract ran out in the period',
  },
  kind: 'proportion',
  unit: percent,
  numerator: renewedResidents,
  denominator: residentsWithContractDue,
  bound: 'hard',
  better: 'higher',
  basis: 'cohort',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '家庭医生签约服务考核办法', verified: false, note: '各地自定;国家文件的表述未见' },
  note: {
    zh: '只看期内到期的协议,不是全部签约居民;期内死亡或迁出者不在其中。',
    en: 'Only contracts that ran out in the period, not all of them; residents who died or left in it are out.',
  },
  examples: [
    {
      given: { renewedResidents: 812, residentsWithContractDue: 1000 },
      gives: '81.2%',
      source: 'worked by hand: 812 ÷ 1000 = 0.812',
      written: '家庭医生签约续签率81.2%',
    },
  ],
} as const satisfies Indicator;

/** 家庭医生签约履约率: signed residents whose contract was fulfilled among the signed. */
export const contractFulfilmentRate = {
  id: 'contractFulfilmentRate',
  name: { zh: '家庭医生签约履约率', en: 'Contract fulfilment rate' },
  aliases: ['履约率', '签约履约率', '家庭医生履约率', '协议履约率'],
  meaning: {
    zh: '按协议得到服务的签约居民数占签约居民数的比例',
    en: 'Signed residents who were given what their contract promises among all signed residents',
  },
  kind: 'proportion',
  unit: percent,
  numerator: fulfilledResidents,
  denominator: signedResidents,
  bound: 'hard',
  better: 'higher',
  aggregation: 'pool',
  plausible: { from: '0', to: '100' },
  source: { title: '家庭医生签约服务考核办法', verified: false, note: '各地自定;国家文件的表述未见' },
  note: {
    zh: '各地评分办法不同,有的按人,有的按服务项目;此处按人。',
    en: 'Scored locally, by person or by item of service; here by person.',
  },
  examples: [
    {
      given: { fulfilledResidents: 152730, signedResidents: 183131 },
      gives: '83.4%',
      source: 'worked by hand: 152730 ÷ 183131 = 0.833993',
      written: '家庭医生签约履约率83.4%',
    },
  ],
} as const satisfies Indicator;

/** 家庭医生团队平均人数: members for each team. */
export const familyDoctorTeamSize = {
  id: 'familyDoctorTeamSize',
  name: { zh: '家庭医生团队平均人数', en: 'Mean size of a family-doctor team' },
  aliases: ['团队平均人数', '平均每团队成员数', '每个签约团队平均成员数'],
  meaning: {
    zh: '期末团队成员数与团队数之比',
    en: 'Members of family-doctor teams for each team, on the last day of the period',
  },
  kind: 'mean',
  unit: personsPerTeam,
  numerator: familyDoctorTeamMembers,
  denominator: familyDoctorTeams,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '2', to: '15' },
  source: { title: '家庭医生签约服务统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '签约服务团队与贫困户签约团队是两套,不可混用。',
    en: 'Teams for the general contract and teams for poor households are counted apart: do not mix them.',
  },
  examples: [
    {
      given: { familyDoctorTeamMembers: 1196, familyDoctorTeams: 201 },
      gives: '5.95人/团队',
      source: 'worked by hand: 1196 ÷ 201 = 5.950249',
      written: '签约服务团队201个,成员1196人',
    },
  ],
} as const satisfies Indicator;

/** 每团队签约居民数: signed residents for each team. */
export const signedResidentsPerTeam = {
  id: 'signedResidentsPerTeam',
  name: { zh: '每团队签约居民数', en: 'Signed residents for each team' },
  aliases: ['平均每团队签约居民数', '团队平均签约人数', '每个团队签约人数'],
  meaning: {
    zh: '期末签约居民数与团队数之比',
    en: 'Signed residents for each family-doctor team, on the last day of the period',
  },
  kind: 'ratio',
  unit: personsPerTeam,
  numerator: signedResidents,
  denominator: familyDoctorTeams,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '100', to: '20000' },
  source: { title: '家庭医生签约服务统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '常见要求是一个团队不超过约2000人,出处未核对。',
    en: 'Some 2,000 residents for a team is often given as the most; its source was not checked.',
  },
  examples: [
    {
      given: { signedResidents: 152730, familyDoctorTeams: 201 },
      gives: '759.9人/团队',
      source: 'worked by hand: 152730 ÷ 201 = 759.850746',
      written: '平均每团队签约居民759.9人',
    },
  ],
} as const satisfies Indicator;
