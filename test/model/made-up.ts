import { beds, couples, type Measure, persons, yuan } from 'permille';

export const men = {
  id: 'men',
  name: { zh: '男', en: 'Men' },
  unit: persons,
  of: 'person',
  overTime: 'stock',
} as const satisfies Measure;
export const women = { ...men, id: 'women' } as const satisfies Measure;
export const pairs = { ...men, id: 'pairs', unit: couples } as const satisfies Measure;
export const places = { ...men, id: 'places', of: 'area', sum: 'beds', unit: beds } as const satisfies Measure;
export const mean = { ...men, id: 'mean', of: 'area', sum: 'mean', overTime: 'mean' } as const satisfies Measure;
export const paid = {
  ...men,
  id: 'paid',
  of: 'claim',
  sum: 'paid',
  unit: yuan,
  overTime: 'flow',
} as const satisfies Measure;
