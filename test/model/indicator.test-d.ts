import { type Indicator, percent } from 'permille';
import { men, women } from './made-up.js';

export const indicator = {
  id: 'share',
  name: { zh: '比例', en: 'Share' },
  meaning: { zh: '比例', en: 'Share' },
  kind: 'proportion',
  unit: percent,
  numerator: men,
  denominator: women,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  source: { title: 'made up', verified: false },
  // @ts-expect-error an example is asked for
  examples: [],
} as const satisfies Indicator;
