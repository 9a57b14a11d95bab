import type { Sentence } from './sentence.js';

export const plansStandards = [
  {
    text: '农村部分计划生育家庭奖励扶助标准为每人每年⟦960元⟧，独生子女伤残、死亡家庭特别扶助金标准分别为每人每月⟦350元⟧和⟦450元⟧，年满60周岁次月起发放。',
    figures: [
      { value: '960', unit: 'CNY', role: 'standard', of: 'fpRewardPerBeneficiary' },
      { value: '350', unit: 'CNY', role: 'standard' },
      { value: '450', unit: 'CNY', role: 'standard' },
    ],
  },
  {
    text: '2021年人均基本公共卫生服务经费补助标准由⟦74元⟧提高到⟦79元⟧，新增⟦5元⟧统筹用于基本公共卫生服务和基层疫情防控。',
    figures: [
      { value: '74', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita', period: '2020' },
      { value: '79', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita', period: '2021' },
      { value: '5', unit: 'CNY', role: 'change', of: 'basicPublicHealthFundingPerCapita' },
    ],
  },
  {
    text: '在岗乡村医生基本工资由⟦600元/月⟧提高到⟦800元/月⟧，离岗乡村医生按工龄分档给予每人每月⟦100元⟧、⟦200元⟧、⟦300元⟧生活补助。',
    figures: [
      { value: '600', unit: 'CNY/month', role: 'standard', of: 'meanVillageDoctorBaseWage' },
      { value: '800', unit: 'CNY/month', role: 'standard', of: 'meanVillageDoctorBaseWage' },
      { value: '100', unit: 'CNY', role: 'standard' },
      { value: '200', unit: 'CNY', role: 'standard' },
      { value: '300', unit: 'CNY', role: 'standard' },
    ],
  },
  {
    text: '2020年城乡居民医保个人缴费标准为每人每年⟦280元⟧，财政补助标准为每人每年⟦550元⟧，人均筹资标准⟦830元⟧。',
    figures: [
      { value: '280', unit: 'CNY', role: 'standard', period: '2020' },
      { value: '550', unit: 'CNY', role: 'standard', period: '2020' },
      { value: '830', unit: 'CNY', role: 'standard', of: 'fundingPerInsuredPerson', period: '2020' },
    ],
  },
  {
    text: '参保居民在乡镇卫生院、县级医院、市级医院住院，起付线分别为⟦100元⟧、⟦400元⟧、⟦900元⟧，报销比例分别为⟦90%⟧、⟦80%⟧、⟦70%⟧，年度封顶线⟦15万元⟧。',
    figures: [
      { value: '100', unit: 'CNY', role: 'standard' },
      { value: '400', unit: 'CNY', role: 'standard' },
      { value: '900', unit: 'CNY', role: 'standard' },
      { value: '90', unit: 'percent', role: 'standard' },
      { value: '80', unit: 'percent', role: 'standard' },
      { value: '70', unit: 'percent', role: 'standard' },
      { value: '150000', unit: 'CNY', role: 'standard' },
    ],
  },
  {
    text: '大病保险起付线为⟦1.2万元⟧，贫困人口起付线降低⟦50%⟧；支付比例由⟦55%⟧提高到⟦60%⟧，对贫困人口取消封顶线。',
    figures: [
      { value: '12000', unit: 'CNY', role: 'standard' },
      { value: '50', unit: 'percent', role: 'change', population: 'poor' },
      { value: '55', unit: 'percent', role: 'standard' },
      { value: '60', unit: 'percent', role: 'standard' },
    ],
  },
  {
    text: '对农村独生子女户、双女户参加城乡居民医保的，按⟦150元/人⟧标准代缴；计生家庭意外伤害保险按⟦50元/户⟧由县财政投保。',
    figures: [
      { value: '150', unit: 'CNY/person', role: 'standard', of: 'fpPremiumPerBeneficiary' },
      { value: '50', unit: 'CNY/household', role: 'standard' },
    ],
  },
  {
    text: '独生子女父母奖励费每人每月⟦10元⟧，发至子女满18周岁止；农村独生子女户自愿放弃二孩生育指标的，一次性奖励⟦3000元⟧。',
    figures: [
      { value: '10', unit: 'CNY', role: 'standard' },
      { value: '3000', unit: 'CNY', role: 'standard' },
    ],
  },
  {
    text: '家庭医生签约服务费标准为每人每年⟦120元⟧，其中基本公共卫生服务经费承担⟦35元⟧、医保基金支付⟦60元⟧、签约居民个人缴纳⟦25元⟧。',
    figures: [
      { value: '120', unit: 'CNY', role: 'standard' },
      { value: '35', unit: 'CNY', role: 'standard' },
      { value: '60', unit: 'CNY', role: 'standard' },
      { value: '25', unit: 'CNY', role: 'standard' },
    ],
  },
  {
    text: '贫困人口住院费用在县、市、省级医院个人年度自付封顶额分别为⟦0.1万元⟧、⟦0.3万元⟧和⟦0.6万元⟧；超出部分由政府兜底，咨询电话：0358-6623145。',
    figures: [
      { value: '1000', unit: 'CNY', role: 'standard', population: 'poor' },
      { value: '3000', unit: 'CNY', role: 'standard', population: 'poor' },
      { value: '6000', unit: 'CNY', role: 'standard', population: 'poor' },
    ],
  },
  {
    text: '大病专项救治病种由⟦21种⟧扩大到⟦30种⟧，门诊特殊慢性病病种增至⟦45种⟧，患者可就近到二级以上医院申请办理。',
    figures: [
      { value: '21', unit: 'item', role: 'standard' },
      { value: '30', unit: 'item', role: 'standard' },
      { value: '45', unit: 'item', role: 'standard' },
    ],
  },
  {
    text: '乡镇卫生院一般诊疗费标准为⟦10元/人次⟧，其中医保基金支付⟦8.5元⟧、患者自付⟦1.5元⟧；免费婚前医学检查按⟦240元/对⟧结算。',
    figures: [
      { value: '10', unit: 'CNY/person-time', role: 'standard' },
      { value: '8.5', unit: 'CNY', role: 'standard' },
      { value: '1.5', unit: 'CNY', role: 'standard' },
      { value: '240', unit: 'CNY/couple', role: 'standard' },
    ],
  },
] as const satisfies readonly Sentence[];
