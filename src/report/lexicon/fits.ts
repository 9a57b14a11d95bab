import type { UnitKind } from '../../value/unit.js';
import type { ReadingUnit } from '../reading.js';

const row = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Which printed units a figure of each kind may have: a hard filter. Patients are counted in 人 and in 例. */
const printed: Readonly<Record<UnitKind, ReadonlySet<string>>> = {
  percent: row('percent ratio'),
  permille: row('permille per-1k'),
  'per-1k': row('per-1k permille person bed'),
  'per-10k': row('per-10k person person-time permille percent'),
  'per-100k': row('per-100k per-10k person'),
  'percentage-point': row('percentage-point'),
  'permille-point': row('permille-point'),
  person: row('person case person-time document'),
  'person-time': row('person-time person case event'),
  household: row('household'),
  couple: row('couple person'),
  CNY: row('CNY'),
  institution: row('institution item village'),
  village: row('village institution item'),
  bed: row('bed'),
  document: row('document item case'),
  team: row('team item institution'),
  case: row('case person item event person-time'),
  item: row('item institution document case event other'),
  year: row('year'),
  month: row('month'),
  day: row('day'),
  minute: row('minute'),
  second: row('second minute'),
  workday: row('workday day'),
  event: row('event case item person-time household other'),
  score: row('score'),
  ratio: row('ratio'),
  other: row('other'),
};

/** A unit as one word: `CNY/month`. */
export const unitKey = (unit: ReadingUnit): string => (typeof unit === 'string' ? unit : `${unit.of}/${unit.per}`);

const perHeads: ReadonlySet<string> = new Set(['per-1k', 'per-10k', 'per-100k']);
const heads: ReadonlySet<string> = new Set(['person', 'bed', 'person-time']);

/** Whether a unit is the one that a thing is usually printed in: 人 of what is counted in persons, or in persons per thousand. */
export const isUsual = (measuredIn: ReadingUnit, unit: ReadingUnit): boolean =>
  unitKey(measuredIn) === unitKey(unit) || (perHeads.has(unitKey(measuredIn)) && heads.has(unitKey(unit)));

/** Whether a figure printed in a unit can be of something measured in another. */
export function fits(measuredIn: ReadingUnit, unit: ReadingUnit): boolean {
  const key = unitKey(unit);
  if (typeof measuredIn === 'string') return printed[measuredIn].has(key);
  if (measuredIn.of === 'CNY') return key === 'CNY' || (typeof unit !== 'string' && unit.of === 'CNY');
  return key === measuredIn.of || key === unitKey(measuredIn);
}
