import type { Unit } from './unit.js';

/** 人 */
export const persons = {
  id: 'persons',
  kind: 'person',
  symbol: { zh: '人', en: 'persons' },
  worth: '1',
  places: 0,
  written: { zh: ['名', '位'], en: ['person', 'people'] },
} as const satisfies Unit;

/** 人次: one person may be counted many times. */
export const personTimes = {
  id: 'personTimes',
  kind: 'person-time',
  symbol: { zh: '人次', en: 'person-times' },
  worth: '1',
  places: 0,
  written: { zh: ['人/次', '诊疗人次'], en: ['visits', 'admissions'] },
} as const satisfies Unit;

/** 户 */
export const households = {
  id: 'households',
  kind: 'household',
  symbol: { zh: '户', en: 'households' },
  worth: '1',
  places: 0,
  written: { zh: ['个家庭'], en: ['household', 'families'] },
} as const satisfies Unit;

/** 对: two persons each. */
export const couples = {
  id: 'couples',
  kind: 'couple',
  symbol: { zh: '对', en: 'couples' },
  worth: '1',
  places: 0,
  written: { zh: ['对夫妇'], en: ['couple'] },
} as const satisfies Unit;

/** 元: money, exact to the fen. */
export const yuan = {
  id: 'yuan',
  kind: 'CNY',
  symbol: { zh: '元', en: 'CNY' },
  worth: '1',
  written: { zh: ['元人民币'], en: ['yuan', 'RMB'] },
} as const satisfies Unit;

/** 张: beds. */
export const beds = {
  id: 'beds',
  kind: 'bed',
  symbol: { zh: '张', en: 'beds' },
  worth: '1',
  places: 0,
  written: { zh: ['张床位'], en: ['bed'] },
} as const satisfies Unit;

/** 家: institutions. */
export const institutions = {
  id: 'institutions',
  kind: 'institution',
  symbol: { zh: '家', en: 'institutions' },
  worth: '1',
  places: 0,
  written: { zh: ['所', '个机构'], en: ['institution', 'facilities'] },
} as const satisfies Unit;

/** 村 */
export const villages = {
  id: 'villages',
  kind: 'village',
  symbol: { zh: '个村', en: 'villages' },
  worth: '1',
  places: 0,
  written: { zh: ['村'], en: ['village'] },
} as const satisfies Unit;

/** 份: documents, records, prescriptions. */
export const documents = {
  id: 'documents',
  kind: 'document',
  symbol: { zh: '份', en: 'documents' },
  worth: '1',
  places: 0,
  written: { zh: ['张处方', '件'], en: ['records'] },
} as const satisfies Unit;

/** 支: teams. */
export const teams = {
  id: 'teams',
  kind: 'team',
  symbol: { zh: '支', en: 'teams' },
  worth: '1',
  places: 0,
  written: { zh: ['个团队', '支团队'], en: ['team'] },
} as const satisfies Unit;

/** 例: cases. */
export const cases = {
  id: 'cases',
  kind: 'case',
  symbol: { zh: '例', en: 'cases' },
  worth: '1',
  places: 0,
  written: { zh: ['起'], en: ['case'] },
} as const satisfies Unit;

/** 个: countable things without a classifier of their own. */
export const items = {
  id: 'items',
  kind: 'item',
  symbol: { zh: '个', en: 'items' },
  worth: '1',
  places: 0,
  written: { zh: ['项', '种', '类'], en: ['item'] },
} as const satisfies Unit;

/** 场次, 次: events, operations, times. */
export const events = {
  id: 'events',
  kind: 'event',
  symbol: { zh: '次', en: 'times' },
  worth: '1',
  places: 0,
  written: { zh: ['场次', '户次', '台次', '场', '轮'], en: ['events'] },
} as const satisfies Unit;

/** 分: a score. */
export const points = {
  id: 'points',
  kind: 'score',
  symbol: { zh: '分', en: 'points' },
  worth: '1',
  written: { zh: [], en: [] },
} as const satisfies Unit;
