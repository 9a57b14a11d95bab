import type { Language, Name } from '../value/name.js';
import type { Columns } from './column.js';
import { conditionWords } from './condition-words.js';
import { type AnyRowRule, type DemandAnswers, demand, type RowAged } from './row-rule.js';

const today: Name = { zh: '检查日', en: 'the day of the inspection' };

/** What a row rule demands, in words. */
export const rowRuleWords = (rule: AnyRowRule, columns: Columns): Name =>
  rule.about ?? { zh: demand(rule, inChinese(columns)), en: demand(rule, inEnglish(columns)) };

const naming =
  (columns: Columns, language: Language) =>
  (key: string): string =>
    key === 'today' ? today[language] : (columns[key]?.name[language] ?? key);

const endsOf = ({ at }: RowAged): readonly string[] => (typeof at === 'string' ? [at] : at);

function inChinese(columns: Columns): DemandAnswers<string> {
  const named = naming(columns, 'zh');
  const list = (keys: readonly string[]): string => keys.map(named).join('、');
  return {
    unique: (keys) => `${list(keys)}不重复`,
    refersTo: ({ key, of, as }) => `${named(key)}在${of}记录的${as}中`,
    inOrder: ([first, second]) => `${named(first)}不晚于${named(second)}`,
    notAfterToday: (key) => `${named(key)}不晚于${today.zh}`,
    aged: (aged) => {
      const { atLeast, atMost } = aged;
      const limits = [atLeast && `不小于${atLeast.years}岁`, atMost && `不大于${atMost.years}岁`];
      return `${named(aged.since)}至${endsOf(aged).map(named).join('或')}${limits.filter(Boolean).join('且')}`;
    },
    atMost: ([part, whole]) => `${named(part)}不大于${named(whole)}`,
    sumAtMost: ({ sum, of }) => `${list(sum)}之和不大于${named(of)}`,
    together: (keys) => `${list(keys)}同有同无`,
    onlyIf: ([flag, other]) => `“${named(flag)}”为是的,“${named(other)}”也为是`,
    oneHead: ({ in: group, is: [column, code] }) =>
      `${named(group)}相同的各行中恰有一行的${named(column)}为${columns[column]?.codes?.[code]?.zh ?? code}`,
    is: (condition) => conditionWords(condition, columns, columns, 'zh'),
  };
}

function inEnglish(columns: Columns): DemandAnswers<string> {
  const named = naming(columns, 'en');
  const quoted = (key: string): string => (key === 'today' ? today.en : `“${named(key)}”`);
  const list = (keys: readonly string[]): string => keys.map(quoted).join(', ');
  return {
    unique: (keys) => `no two rows have the same ${list(keys)}`,
    refersTo: ({ key, of, as }) => `${quoted(key)} is the ${as} of a ${of} record`,
    inOrder: ([first, second]) => `${quoted(first)} is not after ${quoted(second)}`,
    notAfterToday: (key) => `${quoted(key)} is not after ${today.en}`,
    aged: (aged) => {
      const { atLeast, atMost } = aged;
      const limits = [atLeast && `at least ${atLeast.years}`, atMost && `at most ${atMost.years}`];
      const ends = endsOf(aged).map(quoted).join(' or ');
      return `${limits.filter(Boolean).join(' and ')} years from ${quoted(aged.since)} to ${ends}`;
    },
    atMost: ([part, whole]) => `${quoted(part)} is at most ${quoted(whole)}`,
    sumAtMost: ({ sum, of }) => `the sum of ${list(sum)} is at most ${quoted(of)}`,
    together: (keys) => `${list(keys)} are there together or not at all`,
    onlyIf: ([flag, other]) => `${quoted(flag)} is yes only where ${quoted(other)} is`,
    oneHead: ({ in: group, is: [column, code] }) =>
      `just one row of each ${quoted(group)} has ${columns[column]?.codes?.[code]?.en ?? code} as ${quoted(column)}`,
    is: (condition) => conditionWords(condition, columns, columns, 'en'),
  };
}
