import { fc, test } from '@fast-check/vitest';
import { type AnyRowRule, fromRows, inspect, type RuleReport } from 'permille/dataset';
import { describe, expect } from 'vitest';

const today = '2019-12-31';
const days = ['1850-01-01', '1950-06-01', '1990-02-28', '2019-12-31', '2020-01-01'];
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 4 });

const person = fc.record({
  id: maybe(fc.constantFrom('1', '2', '10', 'a', 'b', '乙')),
  household: maybe(fc.constantFrom('x', 'y', 'z')),
  relation: maybe(fc.constantFrom('head', 'child')),
  born: maybe(fc.constantFrom(...days)),
  died: maybe(fc.constantFrom(...days)),
  signed: maybe(fc.boolean()),
  renewed: maybe(fc.boolean()),
  food: maybe(fc.constantFrom('0', '0.1', '99999999999999.99')),
  capacityToPay: maybe(fc.constantFrom('0.2', '5')),
  consumption: maybe(fc.constantFrom('0.3', '0.29', '100000000000000')),
});
type Person = typeof person extends fc.Arbitrary<infer Row> ? Row : never;
const birth = fc.record({ mother: maybe(fc.constantFrom('1', '2', '3', '10', 'b', '甲')) });
type Birth = typeof birth extends fc.Arbitrary<infer Row> ? Row : never;

type Verdict = 'kept' | 'broken' | 'unknown';
const of = (...cells: readonly unknown[]) => ({
  are: (isKept: () => boolean): Verdict => (cells.includes(null) ? 'unknown' : isKept() ? 'kept' : 'broken'),
});
const fen = (text: string | null): bigint => {
  const [yuan = '0', rest = ''] = (text ?? '0').split('.');
  return BigInt(yuan + rest.padEnd(2, '0'));
};
const isIn = <Row>(rows: readonly Row[], same: (other: Row) => boolean): boolean => rows.some(same);

/** Each rule, and what it says of rows when they are gone through one by one. */
const ruled: readonly (readonly [
  object,
  (people: readonly Person[], births: readonly Birth[]) => readonly Verdict[],
])[] = [
  [
    { unique: ['id'] },
    (people) => people.map(({ id }, at) => of(id).are(() => !isIn(people.slice(0, at), (other) => other.id === id))),
  ],
  [
    { unique: ['household', 'born', 'signed', 'relation'] },
    (people) => {
      const keyOf = ({ household, born, signed, relation }: Person) =>
        JSON.stringify([household, born, signed, relation]);
      return people.map((row, at) =>
        of(row.household, row.born, row.signed, row.relation).are(
          () => !isIn(people.slice(0, at), (other) => keyOf(other) === keyOf(row)),
        ),
      );
    },
  ],
  [
    { of: 'birth', refersTo: { key: 'mother', of: 'person', as: 'id' } },
    (people, births) => births.map(({ mother }) => of(mother).are(() => isIn(people, ({ id }) => id === mother))),
  ],
  [
    { refersTo: { key: 'household', of: 'person', as: 'id' } },
    (people) => people.map(({ household }) => of(household).are(() => isIn(people, ({ id }) => id === household))),
  ],
  [
    { inOrder: ['born', 'died'] },
    (people) => people.map(({ born, died }) => of(born, died).are(() => (born ?? '') <= (died ?? ''))),
  ],
  [{ notAfterToday: 'born' }, (people) => people.map(({ born }) => of(born).are(() => (born ?? '') <= today))],
  [
    { aged: { since: 'born', at: ['died', 'today'], atLeast: { years: 0 }, atMost: { years: 130 } } },
    (people) =>
      people.map(({ born, died }) => {
        const number = (day: string): number => Number(day.replaceAll('-', ''));
        const years = Math.floor((number(died ?? today) - number(born ?? today)) / 10_000);
        return of(born).are(() => years >= 0 && years <= 130);
      }),
  ],
  [
    { atMost: ['food', 'consumption'] },
    (people) => people.map(({ food, consumption }) => of(food, consumption).are(() => fen(food) <= fen(consumption))),
  ],
  [
    { sumAtMost: { sum: ['food', 'capacityToPay'], of: 'consumption' } },
    (people) =>
      people.map(({ food, capacityToPay: rest, consumption }) =>
        of(food, rest, consumption).are(() => fen(food) + fen(rest) <= fen(consumption)),
      ),
  ],
  [
    { together: ['household', 'relation', 'signed', 'food'] },
    (people) =>
      people.map(({ household, relation, signed, food }) => {
        const there = [household, relation, signed, food].filter((cell) => cell !== null).length;
        return there === 0 || there === 4 ? 'kept' : 'broken';
      }),
  ],
  [
    { onlyIf: ['renewed', 'signed'] },
    (people) =>
      people.map(({ renewed, signed }) =>
        renewed === false || signed === true ? 'kept' : of(renewed, signed).are(() => false),
      ),
  ],
  [
    { oneHead: { in: 'household', is: ['relation', 'head'], unless: ['died'] } },
    (people) => {
      const living = people.filter(({ household, died }) => household !== null && died === null);
      return [...new Set(living.map(({ household }) => household))].map((home) => {
        const own = living.filter(({ household }) => household === home).map(({ relation }) => relation);
        const heads = own.filter((relation) => relation === 'head').length;
        return heads > 1 ? 'broken' : own.includes(null) ? 'unknown' : heads === 1 ? 'kept' : 'broken';
      });
    },
  ],
];

const rules = ruled.map(
  ([demanded], at) => ({ id: `r${at}`, of: 'person', severity: 'error', ...demanded }) as AnyRowRule,
);
const people = fc.array(person, { maxLength: 12 });
const births = fc.array(birth, { maxLength: 6 });
const cuts = fc.array(fc.nat(12), { maxLength: 3 });
const counted = ({ judged, broken, unknown }: RuleReport) => ({ judged, broken, unknown });

/** Rows cut into files. */
const cut = <Row>(rows: readonly Row[], at: readonly number[]): readonly (readonly Row[])[] => {
  const ends = [...at, rows.length].map((end) => Math.min(end, rows.length)).sort((one, other) => one - other);
  return ends.map((end, index) => rows.slice(ends[index - 1] ?? 0, end));
};

describe('an inspection', () => {
  test.prop([people, births])('says what going through the rows one by one says', async (persons, born) => {
    const from = [fromRows(persons, { of: 'person' }), fromRows(born, { of: 'birth' })];
    const report = await inspect({ from, rules, today });
    const expected = ruled.map(([, verdicts]) => {
      const given = verdicts(persons, born);
      const count = (verdict: Verdict): number => given.filter((each) => each === verdict).length;
      return { judged: given.length - count('unknown'), broken: count('broken'), unknown: count('unknown') };
    });
    expect(report.rules.map(counted)).toEqual(expected);
  });

  test.prop([people, births, cuts, cuts, fc.boolean()])(
    'is the same however rows are cut into files',
    async (persons, born, at, cutAt, isBirthFirst) => {
      const whole = await inspect({
        from: [fromRows(persons, { of: 'person', name: 'a' }), fromRows(born, { of: 'birth', name: 'a' })],
        rules,
        today,
      });
      const starts = new Map<string, number>();
      const split = (of: 'person' | 'birth', rows: readonly object[], places: readonly number[]) => {
        let before = 0;
        return cut(rows, places).map((part, index) => {
          starts.set(`${of}${index}`, before);
          before += part.length;
          return fromRows(part, { of, name: `${of}${index}` });
        });
      };
      const [one, other] = [split('person', persons, at), split('birth', born, cutAt)];
      const parts = await inspect({ from: isBirthFirst ? [...other, ...one] : [...one, ...other], rules, today });
      expect(parts.rules.map(counted)).toEqual(whole.rules.map(counted));
      const placed = ({ source, row }: { readonly source: string; readonly row: number }) =>
        (starts.get(source) ?? 0) + row;
      const shown = ({ examples }: RuleReport) =>
        examples.map(({ cells, first, ...place }) => ({
          cells,
          row: placed(place),
          ...(first && { first: placed(first) }),
        }));
      expect(parts.rules.map(shown)).toEqual(whole.rules.map(shown));
    },
  );
});
