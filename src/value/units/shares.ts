import type { Unit } from './unit.js';

/** % */
export const percent = {
  id: 'percent',
  kind: 'percent',
  symbol: { zh: '%', en: '%' },
  worth: '100',
  change: 'percentagePoint',
  written: { zh: ['百分之'], en: ['percent', 'per cent'] },
} as const satisfies Unit;

/** ‰ */
export const permille = {
  id: 'permille',
  kind: 'permille',
  symbol: { zh: '‰', en: '‰' },
  worth: '1000',
  change: 'permillePoint',
  written: { zh: ['千分之'], en: ['per mille', 'per 1,000', 'per 1000', 'per thousand'] },
} as const satisfies Unit;

/** /万: per ten thousand. */
export const per10k = {
  id: 'per10k',
  kind: 'per-10k',
  symbol: { zh: '/万', en: 'per 10,000' },
  worth: '10000',
  written: { zh: ['万分之', '1/万', '每万人'], en: ['per 10 000', 'per 10000'] },
} as const satisfies Unit;

/** /10万: per hundred thousand. */
export const per100k = {
  id: 'per100k',
  kind: 'per-100k',
  symbol: { zh: '/10万', en: 'per 100,000' },
  worth: '100000',
  written: { zh: ['/十万', '十万分之', '1/10万', '每10万人'], en: ['per 100 000', 'per 100000'] },
} as const satisfies Unit;

/** 百分点: the difference of two percentages. */
export const percentagePoint = {
  id: 'percentagePoint',
  kind: 'percentage-point',
  symbol: { zh: '个百分点', en: 'percentage points' },
  worth: '100',
  written: { zh: ['百分点'], en: ['percentage point', 'pp'] },
} as const satisfies Unit;

/** 千分点: the difference of two per-mille rates. */
export const permillePoint = {
  id: 'permillePoint',
  kind: 'permille-point',
  symbol: { zh: '个千分点', en: 'permille points' },
  worth: '1000',
  written: { zh: ['千分点'], en: ['permille point'] },
} as const satisfies Unit;

/** A bare ratio, such as 医护比 1:x (the x). */
export const toOne = {
  id: 'toOne',
  kind: 'ratio',
  symbol: { zh: '', en: '' },
  worth: '1',
  written: { zh: [], en: [] },
} as const satisfies Unit;

/** 女=100: males per hundred females. */
export const perHundredFemales = {
  id: 'perHundredFemales',
  kind: 'ratio',
  symbol: { zh: '(女=100)', en: '(females = 100)' },
  worth: '100',
  written: { zh: ['(女性=100)'], en: [] },
} as const satisfies Unit;
