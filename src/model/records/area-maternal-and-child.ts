import type { Columns } from '../column.js';

/** Columns of an area row: maternal and child. */
export const areaMaternalAndChild = {
  preconceptionExaminedCouples: {
    type: 'count',
    name: { zh: '孕前优生健康检查对数', en: 'Couples given a preconception examination' },
  },
  preconceptionTarget: {
    type: 'count',
    name: { zh: '孕前优生健康检查目标人群数', en: 'Persons to be given a preconception examination' },
  },
  cervicalScreeningTarget: {
    type: 'count',
    name: { zh: '宫颈癌筛查年度目标人数', en: 'Women to be screened for cervical cancer in the year' },
  },
  breastScreeningTarget: {
    type: 'count',
    name: { zh: '乳腺癌筛查年度目标人数', en: 'Women to be screened for breast cancer in the year' },
  },
} as const satisfies Columns;
