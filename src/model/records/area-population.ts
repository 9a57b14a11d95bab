import type { Columns } from '../column.js';

/** Columns of an area row: population. */
export const areaPopulation = {
  meanResidentPopulation: { type: 'decimal', name: { zh: '年平均常住人口数', en: 'Mean resident population' } },
} as const satisfies Columns;
