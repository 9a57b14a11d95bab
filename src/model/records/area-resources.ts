import type { Columns } from '../column.js';

/** Columns of an area row: resources. */
export const areaResources = {
  fiscalExpenditure: { type: 'money', name: { zh: '一般公共预算支出', en: 'General public budget expenditure' } },
  fiscalHealthExpenditure: { type: 'money', name: { zh: '卫生健康财政支出', en: 'Budget expenditure on health' } },
  totalHealthExpenditure: { type: 'money', name: { zh: '卫生总费用', en: 'Total health expenditure' } },
  governmentHealthExpenditure: { type: 'money', name: { zh: '政府卫生支出', en: 'Government health expenditure' } },
  socialHealthExpenditure: { type: 'money', name: { zh: '社会卫生支出', en: 'Social health expenditure' } },
  outOfPocketHealthExpenditure: {
    type: 'money',
    name: { zh: '个人现金卫生支出', en: 'Out-of-pocket health expenditure' },
  },
  completedCapitalInvestment: {
    type: 'money',
    name: { zh: '卫生政府投资完成额', en: 'Completed government investment in health projects' },
  },
  medicalCommunities: { type: 'count', name: { zh: '医共体数', en: 'County medical communities' } },
} as const satisfies Columns;
