import type { Columns } from '../column.js';

/** A settled claim for medical expense, and what each layer of protection paid. */
export const claim = {
  id: { type: 'key', name: { zh: '结算编号', en: 'Claim id' } },
  person: { type: 'key', name: { zh: '个人编号', en: 'Person' }, to: 'person' },
  place: {
    aliases: ['参保地', '统筹区代码', '行政区划代码', '地区代码'],
    type: 'place',
    name: { zh: '参保地代码', en: 'Place of insurance' },
  },
  settled: { aliases: ['结算时间', 'settle_date'], type: 'date', name: { zh: '结算日期', en: 'Date of settlement' } },
  setting: {
    type: 'code',
    name: { zh: '费用类型', en: 'Setting' },
    codes: {
      outpatient: { zh: '普通门诊', en: 'outpatient' },
      chronic: { zh: '门诊特殊慢性病', en: 'special chronic disease, outpatient' },
      inpatient: { zh: '住院', en: 'inpatient' },
    },
  },
  inCounty: { type: 'flag', name: { zh: '是否县域内', en: 'Inside the county' } },
  level: {
    type: 'code',
    name: { zh: '机构级别', en: 'Level of the institution' },
    codes: {
      primary: { zh: '基层', en: 'primary' },
      secondary: { zh: '二级', en: 'secondary' },
      tertiary: { zh: '三级', en: 'tertiary' },
      pharmacy: { zh: '药店', en: 'pharmacy' },
    },
  },
  poor: {
    aliases: ['贫困', '是否贫困人口'],
    type: 'flag',
    name: { zh: '是否建档立卡贫困人口', en: 'Registered poor' },
  },
  total: { aliases: ['医疗总费用', '费用总额', '总金额'], type: 'money', name: { zh: '总费用', en: 'Total expense' } },
  eligible: {
    aliases: ['合规费用', '政策内费用'],
    type: 'money',
    name: { zh: '政策范围内费用', en: 'Expense within the policy' },
  },
  basicPaid: {
    aliases: ['基本医保', '统筹支付', '基金支付'],
    type: 'money',
    name: { zh: '基本医保支付', en: 'Paid by basic insurance' },
  },
  seriousIllnessPaid: {
    aliases: ['大病保险'],
    type: 'money',
    name: { zh: '大病保险支付', en: 'Paid by serious-illness insurance' },
  },
  assistancePaid: {
    aliases: ['民政救助'],
    type: 'money',
    name: { zh: '医疗救助支付', en: 'Paid by medical assistance' },
  },
  supplementPaid: {
    aliases: ['兜底保障', '补充医保'],
    type: 'money',
    name: { zh: '补充保障支付', en: 'Paid by supplementary protection' },
  },
  outOfPocket: {
    aliases: ['个人负担', '自付金额', '个人支付'],
    type: 'money',
    name: { zh: '个人自付', en: 'Out of pocket' },
  },
} as const satisfies Columns;
