import type { Columns } from '../column.js';

/** Columns of an area row: family planning. */
export const areaFamilyPlanning = {
  fpBenefitExpenditure: {
    type: 'money',
    name: { zh: '计划生育奖励扶助经费支出', en: 'Expenditure on family-planning benefits' },
  },
} as const satisfies Columns;
