import fc from 'fast-check';
import type { Aged, Condition, Period, RecordDictionary } from 'permille';
import { records } from 'permille/catalogue';

/** Yes, no or unknown. */
export type Truth = boolean | null;

const name = { zh: '列', en: 'column' };
const code = { type: 'code', name, codes: { x: name, y: name, z: name } } as const;

/** A dictionary with two columns of each type that a question can be put to. */
export const dictionary = {
  ...records,
  person: {
    household: { type: 'key', name },
    relation: { type: 'code', name, codes: { head: name, other: name } },
    place: { type: 'place', name },
    flag: { type: 'flag', name },
    flag2: { type: 'flag', name },
    code,
    code2: code,
    date: { type: 'date', name },
    date2: { type: 'date', name },
    count: { type: 'count', name },
    money: { type: 'money', name },
    money2: { type: 'money', name },
    decimal: { type: 'decimal', name },
  },
} as const satisfies RecordDictionary;

/** A row as a caller would give it: numbers as text, `null` where missing. */
export type Row = Readonly<Record<string, string | boolean | null>>;

const days = fc.constantFrom(
  '2000-02-28',
  '2000-02-29',
  '2000-03-01',
  '2001-02-28',
  '2001-03-01',
  '2018-12-31',
  '2019-01-01',
  '2019-06-30',
  '2019-12-31',
  '2020-01-01',
  '2020-02-29',
  '1899-12-31',
);
const amount = fc.constantFrom(
  '0',
  '1',
  '2',
  '0.01',
  '2.5',
  '2.50',
  '-1',
  '-2.01',
  '9007199254740993',
  '999999999999999999.99',
);
const number = fc.constantFrom('0', '1', '2', '2.5', '2.499', '-1.001', '9007199254740993', '0.3333');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 3 });

export const row: fc.Arbitrary<Row> = fc.record({
  flag: maybe(fc.boolean()),
  flag2: maybe(fc.boolean()),
  code: maybe(fc.constantFrom('x', 'y', 'z')),
  code2: maybe(fc.constantFrom('x', 'y', 'z')),
  date: maybe(days),
  date2: maybe(days),
  count: maybe(fc.constantFrom('0', '1', '2', '3', '9007199254740991')),
  money: maybe(amount),
  money2: maybe(amount),
  decimal: maybe(number),
});

const flag = fc.constantFrom('flag', 'flag2');
const dated = fc.constantFrom('date', 'date2');
const coded = fc.constantFrom('code', 'code2');
const numbered = fc.constantFrom('count', 'money', 'decimal');
const age = fc.oneof(
  fc.record({ years: fc.constantFrom(0, 1, 18, 19, 20) }),
  fc.record({ days: fc.constantFrom(0, 1, 28, 365, 366, 7305) }),
);
const aged = fc.record(
  { since: dated, at: fc.constantFrom('date', 'date2', 'periodStart', 'periodEnd'), atLeast: age, below: age },
  { requiredKeys: ['since', 'at'] },
);
const any = fc.oneof(flag, dated, coded, numbered, fc.constant('money2'));

/** Random conditions of every question that is put to a row, nested three deep. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ all: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(
    fc.tuple(flag, fc.boolean()).map((is) => ({ is })),
    fc.tuple(coded, fc.constantFrom('x', 'y', 'w')).map((is) => ({ is })),
    fc
      .tuple(coded, fc.uniqueArray(fc.constantFrom('x', 'y', 'w')))
      .map(([column, codes]) => ({ oneOf: [column, ...codes] as const })),
    fc.tuple(numbered, number).map((atLeast) => ({ atLeast })),
    fc.tuple(numbered, number).map((atMost) => ({ atMost })),
    dated.map((during) => ({ during })),
    dated.map((byEnd) => ({ byEnd })),
    aged.map((asked) => ({ aged: asked as Aged })),
    any.map((known) => ({ known })),
  ),
  all: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.array(tie('all'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('all'), { maxLength: 3 }).map((any) => ({ any })),
    tie('all').map((not) => ({ not })),
  ),
})).all;

const members = fc.record({ are: condition, among: condition }, { requiredKeys: ['are'] });
const summed = fc.constantFrom('money', 'money2', 'count');
const total = fc.record(
  {
    of: summed,
    atLeast: fc.record({ times: fc.constantFrom('0.4', '1', '0', '-1', '0.3333', '2.5'), of: summed }),
    among: condition,
  },
  { requiredKeys: ['of', 'atLeast'] },
);

/** Random conditions of every question that is put to a household about its members. */
export const ofMembers: fc.Arbitrary<Condition> = fc.letrec<{ all: Condition }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'home' },
    members.map((everyMember) => ({ everyMember }) as unknown as Condition),
    members.map((someMember) => ({ someMember }) as unknown as Condition),
    total.map((asked) => ({ total: asked }) as unknown as Condition),
    fc.array(tie('all'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('all'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('all').map((not) => ({ not })),
  ),
})).all;

const and = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);
const not = (truth: Truth): Truth => (truth === null ? null : !truth);
/** By De Morgan, so that it is not written as the library has it. */
const or = (truths: readonly Truth[]): Truth => not(and(truths.map(not)));

/** Ten-thousandths, of text with at most four decimals. */
export function units(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(4, '0'));
  return text.startsWith('-') ? -value : value;
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

function isAged({ since, at, atLeast, below }: Aged, row: Row, period: Period): Truth {
  const from = row[since] ?? null;
  const to = at === 'periodStart' ? period.from : at === 'periodEnd' ? period.to : (row[at] ?? null);
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  if (from > to) return false;
  const reaches = (limit: NonNullable<Aged['atLeast']>): boolean =>
    limit.years === undefined ? daysBetween(from, to) >= limit.days : yearsBetween(from, to) >= limit.years;
  return (atLeast === undefined || reaches(atLeast)) && (below === undefined || !reaches(below));
}

/** The answer of a row to a condition, worked out from text, by the truth tables of Kleene. */
export function truth(condition: Condition, row: Row, period: Period): Truth {
  const held = <Value>(key: string, ask: (value: Value) => boolean): Truth => {
    const value = row[key] ?? null;
    return value === null ? null : ask(value as Value);
  };
  const inner = (one: Condition): Truth => truth(one, row, period);
  if (condition.is) return held(condition.is[0], (value) => value === condition.is[1]);
  if (condition.oneOf) return held(condition.oneOf[0], (value: string) => condition.oneOf.slice(1).includes(value));
  if (condition.atLeast)
    return held(condition.atLeast[0], (value: string) => units(value) >= units(String(condition.atLeast[1])));
  if (condition.atMost)
    return held(condition.atMost[0], (value: string) => units(value) <= units(String(condition.atMost[1])));
  if (condition.during) return held(condition.during, (day: string) => period.from <= day && day <= period.to);
  if (condition.byEnd) return held(condition.byEnd, (day: string) => day <= period.to);
  if (condition.aged) return isAged(condition.aged, row, period);
  if (condition.known) return (row[condition.known] ?? null) !== null;
  if (condition.all) return and(condition.all.map(inner));
  if (condition.any) return or(condition.any.map(inner));
  if (condition.not) return not(inner(condition.not));
  throw new Error(`no row can be asked ${Object.keys(condition)}`);
}

/** The answer of a household to a condition on its members. */
export function homeTruth(condition: Condition, members: readonly Row[], period: Period): Truth {
  const inner = (one: Condition): Truth => homeTruth(one, members, period);
  const of = (asked: Condition | undefined, member: Row): Truth =>
    asked === undefined ? true : truth(asked, member, period);
  if (condition.all) return and(condition.all.map(inner));
  if (condition.any) return or(condition.any.map(inner));
  if (condition.not) return not(inner(condition.not));
  if (condition.everyMember) {
    const { are, among } = condition.everyMember;
    return and(members.map((member) => or([not(of(among as Condition, member)), of(are as Condition, member)])));
  }
  if (condition.someMember) {
    const { are, among } = condition.someMember;
    return or(members.map((member) => and([of(among as Condition, member), of(are as Condition, member)])));
  }
  if (!condition.total) throw new Error(`no household can be asked ${Object.keys(condition)}`);
  const { of: one, atLeast, among } = condition.total;
  const meant = members.filter((member) => of(among as Condition, member) !== false);
  const sum = (key: string): bigint | null =>
    meant.reduce<bigint | null>((so, member) => {
      const value = member[key] ?? null;
      return so === null || typeof value !== 'string' ? null : so + units(value);
    }, 0n);
  const [above, below] = [sum(one), sum(atLeast.of)];
  if (above === null || below === null || meant.some((member) => of(among as Condition, member) === null)) return null;
  return above * 10_000n >= below * units(atLeast.times);
}
