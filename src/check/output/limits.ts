import type { Source } from '../../model/indicator.js';
import type { Exact } from '../../value/decimal.js';
import type { Language, Name } from '../../value/name.js';
import type { Case } from '../case.js';
import type { Examination } from '../judge.js';
import { thresholds as standard, type ThresholdId } from '../thresholds.js';

/** A threshold that cases were judged by: what it was put to, what it is unless told otherwise, and who says so. */
export interface Limit {
  readonly id: ThresholdId;
  readonly value: Exact;
  readonly standard: Exact;
  readonly about: Name;
  readonly source: Source;
}

const idsIn = (each: Case): readonly ThresholdId[] =>
  each.outcome === 'measured' ? each.measured.limits.map(({ threshold }) => threshold) : [];

/** The thresholds that some case was judged by, and those that were asked for. */
export function limitsOf({ cases, thresholds }: Pick<Examination, 'cases' | 'thresholds'>): readonly Limit[] {
  const used = new Set<string>([...cases.flatMap(idsIn), ...Object.keys(thresholds)]);
  const ids = (Object.keys(standard.table) as ThresholdId[]).filter((id) => used.has(id));
  return ids.map((id) => {
    const { value, about, source } = standard.table[id];
    return { id, value: thresholds[id] ?? value, standard: value, about, source };
  });
}

/** The thresholds that the cases of one rule were judged by. */
export const limitsOfRule = (rule: string, { cases, thresholds }: Examination): readonly Limit[] => {
  const own = cases.filter((each) => each.rule === rule);
  const used = new Set(own.flatMap(idsIn));
  return limitsOf({ cases: own, thresholds }).filter(({ id }) => used.has(id));
};

const unread: Name = { zh: '原文未核对', en: 'wording not verified' };

/** A source in one line: title, number, year, whether its wording was read, and its note. */
export function citation({ title, number, year, verified, note }: Source, language: Language): string {
  const doubts = [verified ? undefined : unread[language], note].filter((part) => part !== undefined);
  const named = [title, number, year].filter((part) => part !== undefined).join(' ');
  if (doubts.length === 0) return named;
  return language === 'zh' ? `${named}(${doubts.join(';')})` : `${named} (${doubts.join('; ')})`;
}
