import type { Columns } from '../column.js';

/** What is not counted from records: one row for a place and a period. Each chapter of the catalogue adds its own columns. */
export const areaKeys = {
  place: { type: 'place', name: { zh: '地区代码', en: 'Place' } },
  from: { type: 'date', name: { zh: '期间起', en: 'First day of the period' } },
  to: { type: 'date', name: { zh: '期间止', en: 'Last day of the period' } },
} as const satisfies Columns;
