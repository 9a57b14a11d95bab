import type { Columns } from '../column.js';

/** Columns of an area row: international. */
export const areaInternational = {
  meanWomen15To19: { type: 'decimal', name: { zh: '15—19岁妇女年平均人数', en: 'Mean number of women aged 15 to 19' } },
} as const satisfies Columns;
