import type { Unit } from './unit.js';

/** 日: calendar days, bed-days. */
export const days = {
  id: 'days',
  kind: 'day',
  symbol: { zh: '日', en: 'days' },
  worth: '1',
  written: { zh: ['天', '床日'], en: ['day'] },
} as const satisfies Unit;

/** 工作日 */
export const workdays = {
  id: 'workdays',
  kind: 'workday',
  symbol: { zh: '个工作日', en: 'workdays' },
  worth: '1',
  written: { zh: ['工作日'], en: ['working days'] },
} as const satisfies Unit;

/** 月 */
export const months = {
  id: 'months',
  kind: 'month',
  symbol: { zh: '个月', en: 'months' },
  worth: '1',
  written: { zh: ['月'], en: ['month'] },
} as const satisfies Unit;

/** 岁, 年 */
export const years = {
  id: 'years',
  kind: 'year',
  symbol: { zh: '岁', en: 'years' },
  worth: '1',
  written: { zh: ['周岁', '年'], en: ['year'] },
} as const satisfies Unit;

/** 分钟 */
export const minutes = {
  id: 'minutes',
  kind: 'minute',
  symbol: { zh: '分钟', en: 'minutes' },
  worth: '1',
  written: { zh: ['分'], en: ['min'] },
} as const satisfies Unit;

/** 秒 */
export const seconds = {
  id: 'seconds',
  kind: 'second',
  symbol: { zh: '秒', en: 'seconds' },
  worth: '1',
  written: { zh: ['秒钟'], en: ['s'] },
} as const satisfies Unit;
