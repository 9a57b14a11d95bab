import { type Indicator, type Measure, percent, permille, persons } from 'permille';
import { men, women } from '../model/made-up.js';

const named = (id: string) => ({ id, name: { zh: id, en: id }, meaning: { zh: id, en: id } });

const pooled = {
  unit: percent,
  bound: 'none',
  better: 'neither',
  aggregation: 'pool',
  source: { title: 'made up', verified: false },
  examples: [{ states: '1%', source: 'made up' }],
} as const;

const boys = { ...men, id: 'boys' } as const satisfies Measure;
const girls = { ...men, id: 'girls' } as const satisfies Measure;
const arrivals = { ...men, id: 'arrivals', overTime: 'flow' } as const satisfies Measure;

/** A difference over a difference: neither side need be above zero. */
export const differenceRatio = {
  ...named('differenceRatio'),
  ...pooled,
  kind: 'ratio',
  numerator: { plus: [men], minus: [boys] },
  denominator: { plus: [women], minus: [girls] },
} as const satisfies Indicator;

/** Half of one and a third of another over a twelfth of a third. */
export const weightedRate = {
  ...named('weightedRate'),
  ...pooled,
  unit: permille,
  kind: 'rate',
  numerator: { plus: [{ times: '0.5', of: men }], minus: [{ over: '3', of: boys }] },
  denominator: { plus: [{ over: '4', of: women }, girls] },
} as const satisfies Indicator;

/** A twelfth, over nothing. */
export const monthlyCount = {
  ...named('monthlyCount'),
  ...pooled,
  unit: persons,
  kind: 'count',
  numerator: { plus: [{ over: '12', of: men }] },
  denominator: null,
} as const satisfies Indicator;

/** A flow and a stock in one sum. */
export const mixedCount = {
  ...named('mixedCount'),
  ...pooled,
  unit: persons,
  kind: 'count',
  numerator: { plus: [men, arrivals] },
  denominator: null,
} as const satisfies Indicator;
