import type { StandardMeasure } from '../../model/standard.js';
import { households, persons, yuan } from '../../value/unit.js';
import { present } from '../conditions.js';

/** 农村部分计划生育家庭奖励扶助人数: persons paid the rural family-planning reward in the period. */
export const fpRewardBeneficiaries = {
  id: 'fpRewardBeneficiaries',
  name: { zh: '农村部分计划生育家庭奖励扶助人数', en: 'Rural family-planning reward beneficiaries' },
  aliases: [
    '奖励扶助对象人数',
    '国家奖励扶助对象',
    '奖扶对象',
    '奖扶人数',
    '农村计划生育家庭奖励扶助人数',
    '奖励扶助对象',
    '奖励扶助人数',
    '奖扶对象人数',
    '国家奖扶对象',
    '农村奖扶对象',
    '计生奖扶对象',
    '国家奖励扶助人数',
    '享受奖励扶助人数',
    '享受奖扶政策人数',
    '农村部分计划生育家庭奖励扶助对象',
    '农村部分计划生育家庭奖励扶助对象人数',
    '农村计划生育家庭奖励扶助对象',
    '农村部分计划生育家庭奖励扶助金人数',
    '发放奖励扶助金人数',
    '发放奖扶金人数',
    '奖励扶助金发放人数',
  ],
  meaning: {
    zh: '期内领取奖励扶助金的人数:年满60周岁、只有一个子女或两个女孩的农村居民',
    en: 'Persons paid the reward in the period: rural parents of an only child or of two girls, aged 60 and over',
  },
  unit: persons,
  of: 'person',
  where: { is: ['fpReward', true] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 奖励扶助金发放额: the reward paid in the period, local top-ups included. */
export const fpRewardPaid = {
  id: 'fpRewardPaid',
  name: { zh: '奖励扶助金发放额', en: 'Family-planning reward paid' },
  aliases: [
    '奖励扶助金',
    '奖扶金',
    '奖扶资金',
    '发放奖扶金',
    '奖励扶助资金',
    '发放奖励扶助金',
    '发放奖扶资金',
    '农村部分计划生育家庭奖励扶助金',
    '农村计划生育家庭奖励扶助金',
    '计划生育奖励扶助金',
    '计生奖励扶助金',
    '计生奖扶金',
  ],
  meaning: { zh: '期内发放的奖励扶助金,含地方增发部分', en: 'Reward paid in the period, local top-ups included' },
  unit: yuan,
  of: 'person',
  where: { is: ['fpReward', true] },
  sum: 'fpRewardPaid',
  overTime: 'flow',
  usuallyPartOf: ['fpBenefitExpenditure'],
} as const satisfies StandardMeasure;

/** 计划生育家庭特别扶助人数: persons paid special support in the period. */
export const fpSpecialSupportBeneficiaries = {
  id: 'fpSpecialSupportBeneficiaries',
  name: { zh: '计划生育家庭特别扶助人数', en: 'Special-support beneficiaries' },
  aliases: [
    '特别扶助对象人数',
    '国家特别扶助对象',
    '特扶对象',
    '特扶人数',
    '特别扶助对象',
    '特别扶助人数',
    '特扶对象人数',
    '国家特扶对象',
    '计生特别扶助对象',
    '计划生育特别扶助对象',
    '计划生育家庭特别扶助对象',
    '计划生育特别扶助人数',
    '享受特别扶助人数',
    '发放特别扶助金人数',
    '特别扶助金发放人数',
  ],
  meaning: {
    zh: '期内领取特别扶助金的人数:独生子女死亡、伤残家庭的父母和计划生育手术并发症人员',
    en: 'Persons paid special support in the period: parents of a dead or disabled only child, and those with complications of family-planning operations',
  },
  unit: persons,
  of: 'person',
  where: { is: ['fpSpecialSupport', true] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 特别扶助金发放额: special support paid in the period, local top-ups included. */
export const fpSpecialSupportPaid = {
  id: 'fpSpecialSupportPaid',
  name: { zh: '特别扶助金发放额', en: 'Special support paid' },
  aliases: [
    '特别扶助金',
    '特扶金',
    '特扶资金',
    '发放特别扶助金',
    '特别扶助资金',
    '计划生育家庭特别扶助金',
    '计划生育特别扶助金',
    '计生特别扶助金',
    '发放特扶金',
    '计生特扶金',
  ],
  meaning: {
    zh: '期内发放的特别扶助金,含地方增发部分',
    en: 'Special support paid in the period, local top-ups included',
  },
  unit: yuan,
  of: 'person',
  where: { is: ['fpSpecialSupport', true] },
  sum: 'fpSpecialSupportPaid',
  overTime: 'flow',
  usuallyPartOf: ['fpBenefitExpenditure'],
} as const satisfies StandardMeasure;

/** 计生家庭代缴医保费人数: members of family-planning families whose premium was paid for them. */
export const fpPremiumBeneficiaries = {
  id: 'fpPremiumBeneficiaries',
  name: { zh: '计生家庭代缴医保费人数', en: 'Persons whose premium was paid' },
  aliases: [
    '计生家庭医保代缴人数',
    '代缴医保人数',
    '代缴医保费人数',
    '代缴城乡居民医保人数',
    '代缴城乡居民医保费人数',
    '代缴参保费人数',
    '计生家庭参保补助人数',
  ],
  meaning: {
    zh: '期内由计划生育项目代缴居民医保个人缴费的人数',
    en: 'Persons whose own premium for basic insurance was paid for them by the family-planning programme in the period',
  },
  unit: persons,
  of: 'person',
  where: { is: ['fpPremium', true] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 计生家庭代缴医保费金额: premiums paid for members of family-planning families. */
export const fpPremiumsPaid = {
  id: 'fpPremiumsPaid',
  name: { zh: '计生家庭代缴医保费金额', en: 'Premiums paid for family-planning families' },
  aliases: [
    '计生家庭医保代缴金额',
    '代缴医保费金额',
    '代缴医保费',
    '代缴参保费',
    '代缴城乡居民医保费',
    '代缴医保费总额',
    '计生家庭代缴医保费',
  ],
  unit: yuan,
  of: 'person',
  where: { is: ['fpPremium', true] },
  sum: 'fpPremiumPaid',
  overTime: 'flow',
  usuallyPartOf: ['fpBenefitExpenditure'],
} as const satisfies StandardMeasure;

/** 计划生育奖励扶助经费: expenditure of the period on every family-planning benefit. */
export const fpBenefitExpenditure = {
  id: 'fpBenefitExpenditure',
  name: { zh: '计划生育奖励扶助经费', en: 'Expenditure on family-planning benefits' },
  aliases: [
    '计划生育各项奖励扶助经费',
    '计生奖励扶助经费',
    '计划生育奖扶资金',
    '计生奖励扶助资金',
    '计划生育奖励扶助资金',
    '计生奖扶资金',
    '计划生育奖扶经费',
    '计生扶助资金',
  ],
  meaning: {
    zh: '期内实际支出的计划生育各项奖励、扶助、慰问和保险经费',
    en: 'Spent in the period on family-planning rewards, support, relief and insurance of every kind',
  },
  unit: yuan,
  of: 'area',
  sum: 'fpBenefitExpenditure',
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 计划生育特殊家庭成员数: members of special families on the period's last day. */
export const specialFamilyMembers = {
  id: 'specialFamilyMembers',
  name: { zh: '计划生育特殊家庭成员数', en: 'Members of special family-planning families' },
  aliases: [
    '计生特殊家庭成员数',
    '计生特殊家庭人数',
    '特殊家庭成员人数',
    '计划生育特殊家庭人数',
    '特殊家庭人数',
    '计生特殊家庭成员人数',
    '计划生育特殊家庭成员人数',
  ],
  meaning: {
    zh: '期末登记在册的独生子女死亡、伤残家庭的父母人数',
    en: 'Parents of a dead or disabled only child, registered on the last day of the period',
  },
  unit: persons,
  of: 'person',
  where: { all: [{ is: ['specialFamily', true] }, present] },
  overTime: 'stock',
} as const satisfies StandardMeasure;

/** 计生家庭意外伤害保险户数: family-planning families for whom accident insurance was taken out in the period. */
export const fpAccidentInsuredHouseholds = {
  id: 'fpAccidentInsuredHouseholds',
  name: { zh: '计生家庭意外伤害保险户数', en: 'Family-planning families insured against accident' },
  aliases: [
    '计生家庭意外险户数',
    '计生家庭意外伤害保险参保户数',
    '办理计生家庭意外伤害保险',
    '计生家庭意外伤害保险投保户数',
    '计划生育家庭意外伤害保险户数',
    '计生家庭意外保险户数',
    '计生家庭办理意外伤害保险户数',
    '办理计生家庭意外伤害保险户数',
    '计生家庭意外伤害保险',
  ],
  meaning: {
    zh: '期内投保意外伤害保险的计生家庭户数',
    en: 'Family-planning families for whom accident insurance was taken out in the period',
  },
  unit: households,
  of: 'household',
  where: { all: [{ is: ['familyPlanning', true] }, { known: 'accidentInsuredOn' }, { during: 'accidentInsuredOn' }] },
  overTime: 'flow',
} as const satisfies StandardMeasure;

/** 计划生育特殊家庭户数: special families on the period's last day. */
export const specialFamilyHouseholds = {
  id: 'specialFamilyHouseholds',
  name: { zh: '计划生育特殊家庭户数', en: 'Special family-planning families' },
  aliases: [
    '计生特殊家庭户数',
    '特殊家庭户数',
    '计生特殊困难家庭户数',
    '计划生育特殊困难家庭户数',
    '计生特殊家庭总户数',
  ],
  meaning: {
    zh: '期末登记在册的独生子女死亡、伤残家庭户数',
    en: 'Families of a dead or disabled only child, registered on the last day of the period',
  },
  unit: households,
  of: 'household',
  where: { is: ['specialFamily', true] },
  overTime: 'stock',
} as const satisfies StandardMeasure;
