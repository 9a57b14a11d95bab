import type { Columns } from '../column.js';

/** Columns of an area row: tiered care. */
export const areaTieredCare = {
  primaryToLeadIncome: {
    type: 'decimal',
    name: {
      zh: '基层与牵头医院人均收入比值',
      en: 'Mean staff income of primary institutions over that of the lead hospital',
    },
  },
  clinicalPathwayDiseases: {
    type: 'count',
    name: { zh: '实行临床路径管理的病种数', en: 'Diseases under clinical pathways' },
  },
} as const satisfies Columns;
