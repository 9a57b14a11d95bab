import type { Columns } from '../column.js';

/** Columns of an area row: family doctor. */
export const areaFamilyDoctor = {} as const satisfies Columns;
