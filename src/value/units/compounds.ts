import type { Unit } from './unit.js';

/** 人/千人 */
export const personsPer1k = {
  id: 'personsPer1k',
  kind: 'per-1k',
  symbol: { zh: '人/千人', en: 'per 1,000 population' },
  worth: '1000',
  written: { zh: [], en: [] },
} as const satisfies Unit;

/** 张/千人 */
export const bedsPer1k = {
  id: 'bedsPer1k',
  kind: 'per-1k',
  symbol: { zh: '张/千人', en: 'beds per 1,000 population' },
  worth: '1000',
  written: { zh: [], en: [] },
} as const satisfies Unit;

/** 人/万人 */
export const personsPer10k = {
  id: 'personsPer10k',
  kind: 'per-10k',
  symbol: { zh: '人/万人', en: 'per 10,000 population' },
  worth: '10000',
  written: { zh: [], en: [] },
} as const satisfies Unit;

/** 人次/万人 */
export const personTimesPer10k = {
  id: 'personTimesPer10k',
  kind: 'per-10k',
  symbol: { zh: '人次/万人', en: 'person-times per 10,000 population' },
  worth: '10000',
  written: { zh: [], en: [] },
} as const satisfies Unit;

/** 元/人 */
export const yuanPerPerson = {
  id: 'yuanPerPerson',
  kind: { of: 'CNY', per: 'person' },
  symbol: { zh: '元/人', en: 'CNY per person' },
  worth: '1',
  written: { zh: [], en: [] },
} as const satisfies Unit;

/** 元/人·年 */
export const yuanPerPersonYear = {
  id: 'yuanPerPersonYear',
  kind: { of: 'CNY', per: 'person' },
  symbol: { zh: '元/人·年', en: 'CNY per person-year' },
  worth: '1',
  written: { zh: ['元/人年', '元/年'], en: [] },
} as const satisfies Unit;

/** 元/月 */
export const yuanPerMonth = {
  id: 'yuanPerMonth',
  kind: { of: 'CNY', per: 'month' },
  symbol: { zh: '元/月', en: 'CNY per month' },
  worth: '1',
  written: { zh: ['元/人·月'], en: [] },
} as const satisfies Unit;

/** 元/百元: yuan in every hundred yuan. */
export const yuanPerHundred = {
  id: 'yuanPerHundred',
  kind: 'CNY',
  symbol: { zh: '元', en: 'CNY per 100 CNY' },
  worth: '100',
  written: { zh: ['元/百元'], en: [] },
} as const satisfies Unit;

/** 人/团队 */
export const personsPerTeam = {
  id: 'personsPerTeam',
  kind: { of: 'person', per: 'team' },
  symbol: { zh: '人/团队', en: 'persons per team' },
  worth: '1',
  written: { zh: ['人/支'], en: [] },
} as const satisfies Unit;
