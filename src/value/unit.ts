import type { Exact } from './decimal.js';
import type { Name } from './name.js';

/** What a unit counts or how it divides: the closed set that readings of prose use too. */
export type UnitKind =
  | 'percent'
  | 'permille'
  | 'per-1k'
  | 'per-10k'
  | 'per-100k'
  | 'percentage-point'
  | 'permille-point'
  | 'person'
  | 'person-time'
  | 'household'
  | 'couple'
  | 'CNY'
  | 'institution'
  | 'village'
  | 'bed'
  | 'document'
  | 'team'
  | 'case'
  | 'item'
  | 'year'
  | 'month'
  | 'day'
  | 'minute'
  | 'second'
  | 'workday'
  | 'event'
  | 'score'
  | 'ratio'
  | 'other';

/**
 * A unit of measurement, as a constant.
 *
 * `worth` is what a ratio is multiplied by to be printed in it: 1000 for ‰, 1 for persons. `written` lists its ways of
 * writing besides its symbol.
 */
export interface Unit<Id extends string = string> {
  readonly id: Id;
  readonly kind: UnitKind | { readonly of: UnitKind; readonly per: UnitKind };
  readonly symbol: Name;
  readonly worth: Exact;
  /** Decimal places when nobody asks for others; 2 if left out. */
  readonly places?: number;
  readonly written: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** The unit in which a difference of two figures in this unit is stated, where it is another. */
  readonly change?: string;
}

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

/** 分: a score. */
export const points = {
  id: 'points',
  kind: 'score',
  symbol: { zh: '分', en: 'points' },
  worth: '1',
  written: { zh: [], en: [] },
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

/** Every unit the library knows, by id. */
export const units = {
  percent,
  permille,
  per10k,
  per100k,
  percentagePoint,
  permillePoint,
  persons,
  personTimes,
  households,
  couples,
  yuan,
  beds,
  institutions,
  villages,
  documents,
  teams,
  cases,
  items,
  events,
  days,
  workdays,
  months,
  years,
  minutes,
  seconds,
  points,
  toOne,
  perHundredFemales,
  personsPer1k,
  bedsPer1k,
  personsPer10k,
  personTimesPer10k,
  yuanPerPerson,
  yuanPerPersonYear,
  yuanPerMonth,
  yuanPerHundred,
  personsPerTeam,
} as const;

/** The id of a unit. */
export type UnitId = keyof typeof units;
