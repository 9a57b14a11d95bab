import type { Figure } from '../model/figure.js';
import { type Exact, exact, fixed } from '../value/decimal.js';
import type { Name } from '../value/name.js';
import { isPlaceCode, type PlaceLevel, placeLevel } from '../value/place.js';
import type { CheckOptions } from './options.js';
import { type Facts, idOf } from './scope.js';
import { type ThresholdId, thresholds } from './thresholds.js';

/** Why a figure cannot stand beside those of other places and periods. */
export const why = {
  noDefinition: { zh: '没有定义', en: 'it has no definition' },
  blamed: { zh: '已由其他规则判为错误', en: 'another rule has found it wrong' },
  noPeriod: { zh: '没有时期', en: 'it has no period' },
  noLevel: { zh: '没有地方,或看不出其层级', en: 'it has no place, or one whose level the code does not tell' },
  again: { zh: '同一数字不止一处,只判第一处', en: 'it is there more than once, and judged once' },
  tooFew: { zh: '可比的数字太少', en: 'there are too few figures to compare it with' },
} as const satisfies Readonly<Record<string, Name>>;

/** Why a figure is not to be counted on: nothing defines it, or it is wrong. */
export function whyUnsound(figure: Figure, { definitions, blamed }: Facts): Name | undefined {
  const id = idOf(figure);
  if (!definitions.indicators.has(id) && !definitions.measures.has(id)) return why.noDefinition;
  return blamed.has(figure) ? why.blamed : undefined;
}

/** The level of a place, where its code tells. */
const levelOf = ({ place }: Figure): PlaceLevel | undefined =>
  typeof place === 'string' && isPlaceCode(place) ? placeLevel(place) : undefined;

/** What figures of one definition, population and set of codes have in common. */
export const seriesOf = ({ of, population, by }: Figure): readonly unknown[] => [
  of,
  population ?? 'everyone',
  Object.entries(by ?? {}).sort(),
];

/** What figures of one series and period have in common in places of one level; nothing where the level is not told. */
export function levelKey(figure: Figure): string | undefined {
  const level = levelOf(figure);
  return level && JSON.stringify([level, figure.period?.from, figure.period?.to, ...seriesOf(figure)]);
}

/** The value of a threshold as it is while figures are examined. */
export const limitOf = (threshold: ThresholdId, { thresholds: own = {} }: CheckOptions): number =>
  Number(own[threshold] ?? thresholds.values[threshold]);

/** A double not below zero as an exact decimal of six significant digits; one beyond 10 to the 99th or the minus 99th is that. */
export function significant(value: number): Exact {
  if (value === 0) return '0';
  const [digits = '', power = ''] = Math.min(Math.max(value, 1e-99), 1e99).toExponential(5).split('e');
  const whole = BigInt(digits.replace('.', ''));
  const places = 5 - Number(power);
  return exact(places > 0 ? fixed(whole, places) : whole * 10n ** BigInt(-places));
}
