import type { Columns } from '../column.js';

/** Columns of an area row: maternal and child. */
export const areaMaternalAndChild = {} as const satisfies Columns;
