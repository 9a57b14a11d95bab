import type { Indicator } from '../../model/indicator.js';
import { households, persons, yuan, yuanPerPersonYear } from '../../value/unit.js';
import {
  fpAccidentInsuredHouseholds,
  fpBenefitExpenditure,
  fpPremiumBeneficiaries,
  fpPremiumsPaid,
  fpRewardBeneficiaries,
  fpRewardPaid,
  fpSpecialSupportBeneficiaries,
  fpSpecialSupportPaid,
  specialFamilyHouseholds,
  specialFamilyMembers,
} from '../measures/family-planning.js';

/** 农村部分计划生育家庭奖励扶助人数: persons paid the rural family-planning reward. */
export const fpRewardBeneficiariesCount = {
  id: 'fpRewardBeneficiariesCount',
  name: { zh: '农村部分计划生育家庭奖励扶助人数', en: 'Rural family-planning reward beneficiaries' },
  aliases: [
    '奖励扶助人数',
    '奖扶人数',
    '国家奖励扶助对象',
    '农村计划生育家庭奖励扶助人数',
    '奖励扶助对象人数',
    '国家奖励扶助人数',
    '奖励扶助对象',
    '奖扶对象人数',
    '农村部分计划生育家庭奖励扶助对象人数',
  ],
  meaning: {
    zh: '期内领取农村部分计划生育家庭奖励扶助金的人数',
    en: 'Persons paid the reward for rural family-planning families in the period',
  },
  kind: 'count',
  unit: persons,
  numerator: fpRewardBeneficiaries,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '农村部分计划生育家庭奖励扶助制度', verified: false, note: '对象条件为通行理解,未核对原文' },
  note: {
    zh: '按人计,不按户计;对象为年满60周岁的农村独生子女或双女父母。逐年相加得到的是人年,不是人。',
    en: 'Persons, not households: rural parents, aged 60 and over, of an only child or of two girls. Years added up give person-years.',
  },
  examples: [
    {
      given: { fpRewardBeneficiaries: 999 },
      gives: '999人',
      source: 'worked by hand: a count, nothing is divided',
      written: '农村部分计划生育家庭奖励扶助人数999人',
    },
  ],
} as const satisfies Indicator;

/** 奖励扶助金人均标准: reward paid for each beneficiary and year. */
export const fpRewardPerBeneficiary = {
  id: 'fpRewardPerBeneficiary',
  name: { zh: '奖励扶助金人均标准', en: 'Family-planning reward per beneficiary-year' },
  aliases: [
    '奖励扶助标准',
    '奖扶标准',
    '奖扶金人均标准',
    '人均奖扶金',
    '奖励扶助金人均',
    '奖励扶助金标准',
    '奖扶金标准',
    '奖励扶助金发放标准',
    '奖扶金发放标准',
    '人均奖励扶助金',
    '农村部分计划生育家庭奖励扶助标准',
    '农村部分计划生育家庭奖励扶助金标准',
    '计划生育奖励扶助标准',
  ],
  meaning: { zh: '全年发放的奖励扶助金与领取人数之比', en: 'Reward paid in a year over the persons paid' },
  kind: 'mean',
  unit: yuanPerPersonYear,
  numerator: fpRewardPaid,
  denominator: fpRewardBeneficiaries,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '600', to: '6000' },
  source: {
    title: '财政部、国家人口计生委关于调整农村部分计划生育家庭奖励扶助标准和计划生育家庭特别扶助标准的通知',
    year: 2011,
    verified: true,
    note: '数额和起始日期见于新闻报道,未见原文件',
  },
  note: {
    zh: '国家标准2012年1月1日起由每人每年不低于720元(60元/月)提高到不低于960元(80元/月),高出部分为地方增发;80元/月与960元/年是同一标准。2024年仍见960元,此后未查。',
    en: 'The national minimum rose from 720 to 960 yuan a year (60 to 80 a month) on 2012-01-01; what is above it is a local top-up. 960 was still seen in 2024; later changes were not looked up.',
  },
  examples: [
    {
      given: { fpRewardPaid: '1438560', fpRewardBeneficiaries: 999 },
      gives: '1440元/人·年',
      source: 'worked by hand: 1438560 ÷ 999 = 1440',
      written: '奖扶金人均标准1440元/人·年',
    },
  ],
} as const satisfies Indicator;

/** 计划生育家庭特别扶助金人均: special support paid for each beneficiary and year. */
export const fpSpecialSupportPerBeneficiary = {
  id: 'fpSpecialSupportPerBeneficiary',
  name: { zh: '计划生育家庭特别扶助金人均', en: 'Special support per beneficiary-year' },
  aliases: [
    '特别扶助金人均标准',
    '人均特别扶助金',
    '特扶金人均',
    '人均特扶金',
    '计生特别扶助金人均',
    '特别扶助标准',
    '特别扶助金标准',
    '特扶金标准',
    '特扶标准',
    '特别扶助金人均',
    '计划生育家庭特别扶助标准',
    '计划生育特别扶助标准',
    '计生特别扶助标准',
    '计生特别扶助金标准',
  ],
  meaning: { zh: '全年发放的特别扶助金与领取人数之比', en: 'Special support paid in a year over the persons paid' },
  kind: 'mean',
  unit: yuanPerPersonYear,
  numerator: fpSpecialSupportPaid,
  denominator: fpSpecialSupportBeneficiaries,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '900', to: '30000' },
  within: [
    {
      population: 'specialFamilies',
      names: ['计生特殊家庭特别扶助金人均', '独生子女伤残死亡家庭特别扶助金人均', '计生特殊家庭特别扶助金标准'],
      note: '只含独生子女死亡、伤残家庭,不含手术并发症人员',
    },
  ],
  source: {
    title: '财政部、国家卫生健康委关于提高计划生育家庭特别扶助标准的通知',
    number: '财社〔2022〕49号',
    year: 2022,
    verified: true,
    note: '数额和起始日期见于新闻报道,未见原文件',
  },
  note: {
    zh: '国家标准(元/月):独生子女死亡、伤残2022年7月1日前450、350,此后590、460;手术并发症一、二、三级400、300、200,此后520、390、260。2022年新旧标准各半年。对象分档且有地方增发,均值不是整数并不是错误。',
    en: 'National standards, yuan a month: for a dead or a disabled only child 450 and 350 before 2022-07-01 and 590 and 460 since; for complications of grades 1 to 3, 400, 300 and 200 before and 520, 390 and 260 since. 2022 has half a year of each. The mean mixes classes and local top-ups: one that is not round is no error.',
  },
  examples: [
    {
      given: { fpSpecialSupportPaid: '1277520', fpSpecialSupportBeneficiaries: 111 },
      gives: '11509.19元/人·年',
      source: 'worked by hand: 1277520 ÷ 111 = 11509.1892',
      written: '特别扶助金人均11509.19元/人·年',
    },
    {
      given: { fpSpecialSupportPaid: '645600', fpSpecialSupportBeneficiaries: 100 },
      gives: '6456元/人·年',
      source: 'worked by hand: (60 × 590 × 12 + 40 × 460 × 12) ÷ 100 = 645600 ÷ 100 = 6456',
      population: 'specialFamilies',
    },
  ],
} as const satisfies Indicator;

/** 计划生育奖励扶助经费总额: spent on every family-planning benefit. */
export const fpBenefitExpenditureAmount = {
  id: 'fpBenefitExpenditureAmount',
  name: { zh: '计划生育奖励扶助经费总额', en: 'Family-planning benefit expenditure' },
  aliases: [
    '计划生育奖励扶助经费',
    '计划生育各项奖励扶助经费',
    '计生奖励扶助经费',
    '计生扶助金总额',
    '计划生育奖扶资金',
    '计生奖励扶助资金',
    '计划生育奖励扶助资金',
    '计生奖扶资金',
  ],
  meaning: {
    zh: '期内实际支出的计划生育各项奖励、扶助、慰问和保险经费',
    en: 'Spent in the period on family-planning rewards, support, relief and insurance of every kind',
  },
  kind: 'amount',
  unit: yuan,
  numerator: fpBenefitExpenditure,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '计划生育奖励扶助工作县级统计', verified: false, note: '没有统一的统计口径文件' },
  note: {
    zh: '注意万元、亿元;已发放、已下达、正在申请的资金不可相加;一个数可能跨两个年度。',
    en: 'Mind ten thousands and hundred millions; money paid, money allotted and money applied for do not add up; one number may cover two years.',
  },
  examples: [
    {
      given: { fpBenefitExpenditure: '12938906.3' },
      gives: '12938906.30元',
      source: 'worked by hand: 1293.89063万元 = 12938906.30元',
      written: '计划生育奖励扶助经费总额1293.89063万元',
    },
  ],
} as const satisfies Indicator;

/** 计划生育特殊家庭成员数: parents of a dead or disabled only child. */
export const specialFamilyMembersCount = {
  id: 'specialFamilyMembersCount',
  name: { zh: '计划生育特殊家庭成员数', en: 'Members of special family-planning families' },
  aliases: [
    '计生特殊家庭成员数',
    '计生特殊家庭人数',
    '计划生育特殊家庭人数',
    '计生特殊家庭成员人数',
    '特殊家庭人数',
    '计划生育特殊家庭成员人数',
  ],
  meaning: {
    zh: '期末登记在册的计划生育特殊家庭(独生子女死亡、伤残)父母人数',
    en: 'Parents of a dead or disabled only child, registered on the last day of the period',
  },
  kind: 'count',
  unit: persons,
  numerator: specialFamilyMembers,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '计划生育特殊家庭扶助关怀工作统计', verified: false, note: '通行定义,未核对原文' },
  note: {
    zh: '户数和人数不同,每户1—2人,须写明单位。',
    en: 'Households are not persons: each has one or two. Name the unit.',
  },
  examples: [
    {
      given: { specialFamilyMembers: 88 },
      gives: '88人',
      source: 'worked by hand: a count, nothing is divided',
      written: '计生特殊家庭成员数88人',
    },
  ],
} as const satisfies Indicator;

/** 计生家庭医保代缴人均金额: premium paid for each member of a family-planning family. */
export const fpPremiumPerBeneficiary = {
  id: 'fpPremiumPerBeneficiary',
  name: { zh: '计生家庭医保代缴人均金额', en: 'Premium paid per family-planning beneficiary' },
  aliases: [
    '计生家庭医保代缴标准',
    '计生家庭医疗保险人均代缴',
    '计生家庭人均医保补助',
    '计生家庭参保补助标准',
    '人均代缴医保费',
    '代缴医保费标准',
    '计生家庭医保代缴人均标准',
  ],
  meaning: {
    zh: '全年为计生家庭成员代缴的医保个人缴费与代缴人数之比',
    en: 'Premiums paid for members of family-planning families in a year over the persons paid for',
  },
  kind: 'mean',
  unit: yuanPerPersonYear,
  numerator: fpPremiumsPaid,
  denominator: fpPremiumBeneficiaries,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '10', to: '500' },
  source: { title: '计划生育奖励扶助工作县级统计', verified: false, note: '没有统一的统计口径文件' },
  note: {
    zh: '全额代缴时等于当年居民医保个人缴费标准,该标准逐年提高,须与参保年度对应。',
    en: 'Where the whole premium is paid it equals the individual contribution of that year of insurance, which rises year by year.',
  },
  examples: [
    {
      given: { fpPremiumsPaid: '3607780', fpPremiumBeneficiaries: 16399 },
      gives: '220元/人·年',
      source: 'worked by hand: 3607780 ÷ 16399 = 220',
      written: '计生家庭医保代缴标准220元/人·年',
    },
  ],
} as const satisfies Indicator;

/** 计生家庭意外伤害保险户数: family-planning families for whom accident insurance was taken out. */
export const fpAccidentInsuredHouseholdsCount = {
  id: 'fpAccidentInsuredHouseholdsCount',
  name: { zh: '计生家庭意外伤害保险户数', en: 'Family-planning families insured against accident' },
  aliases: [
    '计生家庭意外险户数',
    '计划生育家庭意外伤害保险户数',
    '计生家庭意外伤害保险参保户数',
    '计生家庭意外伤害保险投保户数',
    '计生家庭意外保险户数',
    '办理计生家庭意外伤害保险户数',
  ],
  meaning: {
    zh: '期内投保意外伤害保险的计生家庭户数',
    en: 'Family-planning families for whom accident insurance was taken out in the period',
  },
  kind: 'count',
  unit: households,
  numerator: fpAccidentInsuredHouseholds,
  denominator: null,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: '计划生育家庭意外伤害保险工作统计', verified: false, note: '没有统一的统计口径文件' },
  note: {
    zh: '按户计,不按人计;县级投入是保费总额的一部分,不能超过它。',
    en: 'Households, not persons; what the county puts in is a part of the premiums and cannot exceed them.',
  },
  examples: [
    {
      given: { fpAccidentInsuredHouseholds: 2758 },
      gives: '2758户',
      source: 'worked by hand: a count, nothing is divided',
      written: '计生家庭意外伤害保险投保户数2758户',
    },
  ],
} as const satisfies Indicator;

/** 计生特殊家庭户均人数: parents for each special family, two at most. */
export const specialFamilySize = {
  id: 'specialFamilySize',
  name: { zh: '计生特殊家庭户均人数', en: 'Members for each special family' },
  aliases: ['特殊家庭户均人数', '计划生育特殊家庭户均人数'],
  meaning: {
    zh: '计划生育特殊家庭成员数(父母)与户数之比',
    en: 'Parents of a dead or disabled only child for each such family',
  },
  kind: 'mean',
  unit: persons,
  numerator: specialFamilyMembers,
  denominator: specialFamilyHouseholds,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  plausible: { from: '1', to: '2' },
  source: { title: '计划生育家庭特别扶助制度', verified: false, note: '名称为通行叫法,未核对原文' },
  note: {
    zh: '成员是父母,每户1至2人;离异后分户登记的各计一户。',
    en: 'Members are parents, one or two a family; who registered apart after a divorce is a family each.',
  },
  examples: [
    {
      given: { specialFamilyMembers: 88, specialFamilyHouseholds: 54 },
      gives: '1.63人',
      source: '襄垣县2017年(计划生育特殊家庭54户88人:88 ÷ 54 = 1.629630)',
      written: '计划生育特殊家庭54户88人',
    },
  ],
} as const satisfies Indicator;
