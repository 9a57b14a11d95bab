import type { Language } from '../value/name.js';
import type { Columns } from './column.js';
import { type Age, type Aged, type Answers, ask, type Condition, type Members } from './condition.js';

const age = ({ years, days }: Age, language: Language): string =>
  language === 'zh'
    ? years === undefined
      ? `${days}天`
      : `${years}岁`
    : years === undefined
      ? `${days} days`
      : `${years} years`;

const vocabulary = {
  zh: {
    yes: '是',
    no: '否',
    in: '属于',
    atLeast: '不少于',
    atMost: '不多于',
    during: '在期内',
    byEnd: '不晚于期末',
    known: '有记录',
    and: '且',
    or: '或',
    not: '非',
    every: '每个成员',
    some: '有成员',
    among: '限于',
    total: '成员合计',
    all: '全部',
    aged: '满',
    below: '未满',
    periodStart: '期初',
    periodEnd: '期末',
    at: '时',
    of: '的',
  },
  en: {
    yes: 'is yes',
    no: 'is no',
    in: 'is one of',
    atLeast: 'is at least',
    atMost: 'is at most',
    during: 'lies in the period',
    byEnd: 'is by the period’s end',
    known: 'is known',
    and: 'and',
    or: 'or',
    not: 'not',
    every: 'every member',
    some: 'some member',
    among: 'among',
    total: 'the members’ total of',
    all: 'all',
    aged: 'aged',
    below: 'under',
    periodStart: 'the period’s start',
    periodEnd: 'the period’s end',
    at: 'at',
    of: 'of',
  },
} as const;

/** A condition in words, as documents and `permille show` print it. */
export function conditionWords(condition: Condition, columns: Columns, members: Columns, language: Language): string {
  const word = vocabulary[language];
  const gap = language === 'zh' ? '' : ' ';
  const named = (key: string): string => columns[key]?.name[language] ?? key;
  const code = (key: string, value: string): string => columns[key]?.codes?.[value]?.[language] ?? value;
  const joined = (each: readonly Condition[], by: string): string => {
    if (each.length === 0) return word.all;
    const parts = each.map((one) => ask(one, answers));
    return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(language === 'zh' ? by : ` ${by} `)})`;
  };
  const ofMembers = (who: string, { are, among }: Members): string => {
    const say = (one: Condition): string => conditionWords(one, members, members, language);
    return `${who}${among === undefined ? '' : ` ${word.among} ${say(among as Condition)}`}: ${say(are as Condition)}`;
  };
  const answers: Answers<string> = {
    is: ([key, value]) =>
      typeof value === 'boolean'
        ? `${named(key)}${gap}${language === 'zh' ? '=' : ''}${value ? word.yes : word.no}`
        : `${named(key)} = ${code(key, value)}`,
    oneOf: ([key, ...values]) => `${named(key)} ${word.in} ${values.map((value) => code(key, value)).join(', ')}`,
    atLeast: ([key, least]) => `${named(key)} ${word.atLeast} ${least}`,
    atMost: ([key, most]) => `${named(key)} ${word.atMost} ${most}`,
    during: (key) => `${named(key)}${gap}${word.during}`,
    byEnd: (key) => `${named(key)}${gap}${word.byEnd}`,
    aged: (asked) => ageWords(asked, named, language),
    known: (key) => `${named(key)}${gap}${word.known}`,
    all: (each) => joined(each, word.and),
    any: (each) => joined(each, word.or),
    not: (one) => `${word.not}${gap}[${ask(one, answers)}]`,
    everyMember: (asked) => ofMembers(word.every, asked),
    someMember: (asked) => ofMembers(word.some, asked),
    total: ({ of, atLeast }) =>
      `${word.total} ${members[of]?.name[language] ?? of} ≥ ${atLeast.times} × ${members[atLeast.of]?.name[language] ?? atLeast.of}`,
  };
  return ask(condition, answers);
}

function ageWords({ at, atLeast, below }: Aged, named: (key: string) => string, language: Language): string {
  const word = vocabulary[language];
  const when = at === 'periodStart' || at === 'periodEnd' ? word[at] : named(at);
  const ends = [
    atLeast && `${word.aged}${language === 'zh' ? '' : ' '}${age(atLeast, language)}`,
    below && `${word.below}${language === 'zh' ? '' : ' '}${age(below, language)}`,
  ].filter((end) => end !== undefined);
  return language === 'zh' ? `${when}${ends.join('且')}` : `${ends.join(' and ')} at ${when}`;
}
