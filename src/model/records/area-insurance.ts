import type { Columns } from '../column.js';

/** Columns of an area row: insurance. */
export const areaInsurance = {
  insuranceFundIncome: { type: 'money', name: { zh: '基本医保基金收入', en: 'Income of the basic-insurance fund' } },
  insuranceFundExpenditure: {
    type: 'money',
    name: { zh: '基本医保基金支出', en: 'Expenditure of the basic-insurance fund' },
  },
  insuranceFundBalance: {
    type: 'money',
    name: { zh: '统筹基金累计结余', en: 'Accumulated balance of the pooled fund' },
  },
  seriousIllnessTreatments: {
    type: 'count',
    name: { zh: '大病救治人次', en: 'Treatments of listed serious illnesses' },
  },
} as const satisfies Columns;
