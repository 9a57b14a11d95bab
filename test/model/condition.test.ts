import { type Condition, PermilleError, type Questions } from 'permille';
import { describe, expect, test } from 'vitest';
import { type Answers, ask, columnsOf, columnsOfMembers } from '../../src/model/condition.js';

const said: Answers<string> = {
  is: ([column, value]) => `${column} is ${value}`,
  oneOf: ([column, ...values]) => `${column} is one of ${values.join()}`,
  atLeast: ([column, least]) => `${column} ≥ ${least}`,
  atMost: ([column, most]) => `${column} ≤ ${most}`,
  during: (column) => `${column} in the period`,
  byEnd: (column) => `${column} by its end`,
  aged: ({ since, at }) => `aged from ${since} at ${at}`,
  known: (column) => `${column} known`,
  all: (each) => `all(${each.map((one) => ask(one, said)).join('; ')})`,
  any: (each) => `any(${each.map((one) => ask(one, said)).join('; ')})`,
  not: (one) => `not(${ask(one, said)})`,
  everyMember: ({ are }) => `every(${ask(are, said)})`,
  someMember: ({ are }) => `some(${ask(are, said)})`,
  total: ({ of, atLeast }) => `${of} ≥ ${atLeast.times} × ${atLeast.of}`,
};

const questions: { readonly [Key in keyof Questions]: Condition } = {
  is: { is: ['signed', true] },
  oneOf: { oneOf: ['sex', 'male', 'female'] },
  atLeast: { atLeast: ['weight', 2500] },
  atMost: { atMost: ['paid', '99.99'] },
  during: { during: 'born' },
  byEnd: { byEnd: 'arrived' },
  aged: { aged: { since: 'born', at: 'died', below: { years: 1 } } },
  known: { known: 'died' },
  all: { all: [{ byEnd: 'born' }, { not: { byEnd: 'died' } }] },
  any: { any: [] },
  not: { not: { is: ['live', true] } },
  everyMember: { everyMember: { are: { is: ['insured', true] }, among: { aged: { since: 'born', at: 'periodEnd' } } } },
  someMember: { someMember: { are: { any: [{ is: ['poor', true] }, { known: 'contractDue' }] } } },
  total: { total: { of: 'paid', atLeast: { times: '0.4', of: 'income' }, among: { is: ['resident', true] } } },
};

describe('each question is put to its own line', () => {
  test.each([
    ['is', 'signed is true'],
    ['oneOf', 'sex is one of male,female'],
    ['atLeast', 'weight ≥ 2500'],
    ['atMost', 'paid ≤ 99.99'],
    ['during', 'born in the period'],
    ['byEnd', 'arrived by its end'],
    ['aged', 'aged from born at died'],
    ['known', 'died known'],
    ['all', 'all(born by its end; not(died by its end))'],
    ['any', 'any()'],
    ['not', 'not(live is true)'],
    ['everyMember', 'every(insured is true)'],
    ['someMember', 'some(any(poor is true; contractDue known))'],
    ['total', 'paid ≥ 0.4 × income'],
  ] as const)('%s', (key, sentence) => expect(ask(questions[key], said)).toBe(sentence));

  test('and there are fifteen at most', () => expect(Object.keys(questions).length).toBeLessThan(15));
});

describe('no question', () => {
  test.each([
    [{}, 'a condition asks nothing; `{ all: [] }` is yes to every row'],
    [{ is: ['a', true], not: { known: 'a' } }, 'this one has is, not'],
    [{ equals: ['a', 1] }, 'this one has equals'],
    [{ toString: 'a' }, 'this one has toString'],
    [{ constructor: 'a' }, 'this one has constructor'],
    [JSON.parse('{ "__proto__": "a" }'), 'this one has __proto__'],
  ])('%o', (given, why) => {
    const put = () => ask(given as never, said);
    expect(put).toThrow(PermilleError);
    expect(put).toThrow(expect.objectContaining({ code: 'bad-condition' }));
    expect(put).toThrow(why);
  });

  test('is found however deep it lies', () => {
    expect(() => ask({ all: [{ not: {} as never }] }, said)).toThrow('asks nothing');
  });
});

describe('the columns that are read', () => {
  test.each([
    ['is', ['signed'], []],
    ['oneOf', ['sex'], []],
    ['atLeast', ['weight'], []],
    ['aged', ['born', 'died'], []],
    ['all', ['born', 'died'], []],
    ['any', [], []],
    ['not', ['live'], []],
    ['everyMember', [], ['insured', 'born']],
    ['someMember', [], ['poor', 'contractDue']],
    ['total', [], ['paid', 'income', 'resident']],
  ] as const)('by %s', (key, own, members) => {
    expect([...columnsOf(questions[key])]).toEqual(own);
    expect([...columnsOfMembers(questions[key])]).toEqual(members);
  });

  test('by an age at the end of the period is one', () => {
    expect([...columnsOf({ aged: { since: 'born', at: 'periodEnd', atLeast: { years: 65 } } })]).toEqual(['born']);
    expect([...columnsOf({ aged: { since: 'born', at: 'periodStart', atLeast: { years: 65 } } })]).toEqual(['born']);
  });

  test('through all that stands around them', () => {
    const household: Condition = {
      all: [{ is: ['poor', true] }, { not: { any: [questions.someMember, questions.byEnd] } }],
    };
    expect([...columnsOf(household)]).toEqual(['poor', 'arrived']);
    expect([...columnsOfMembers(household)]).toEqual(['poor', 'contractDue']);
  });
});
