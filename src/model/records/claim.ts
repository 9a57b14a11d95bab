import type { Columns } from '../column.js';

/** A settled claim for medical expense, and what each layer of protection paid. */
export const claim = {
  id: { type: 'key', name: { zh: '结算编号', en: 'Claim id' } },
  person: { type: 'key', name: { zh: '个人编号', en: 'Person' }, to: 'person' },
  place: { type: 'place', name: { zh: '参保地代码', en: 'Place of insurance' } },
  settled: { type: 'date', name: { zh: '结算日期', en: 'Date of settlement' } },
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
  poor: { type: 'flag', name: { zh: '是否建档立卡贫困人口', en: 'Registered poor' } },
  total: { type: 'money', name: { zh: '总费用', en: 'Total expense' } },
  eligible: { type: 'money', name: { zh: '政策范围内费用', en: 'Expense within the policy' } },
  basicPaid: { type: 'money', name: { zh: '基本医保支付', en: 'Paid by basic insurance' } },
  seriousIllnessPaid: { type: 'money', name: { zh: '大病保险支付', en: 'Paid by serious-illness insurance' } },
  assistancePaid: { type: 'money', name: { zh: '医疗救助支付', en: 'Paid by medical assistance' } },
  supplementPaid: { type: 'money', name: { zh: '补充保障支付', en: 'Paid by supplementary protection' } },
  outOfPocket: { type: 'money', name: { zh: '个人自付', en: 'Out of pocket' } },
} as const satisfies Columns;
