import { type Aged, type Condition, type Period, year } from 'permille';
import { fromRows, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/tallying/limits.js';
import { counted, countsOf, refusal, rowsOf } from './inputs.js';

const [yes, no, unknown] = [counted(1), counted(0), counted(0, 1)];

const ask = async (where: Condition, row: object, during: Period = year(2019)): Promise<unknown> => {
  const empty = { signed: null, sex: null, born: null, died: null, income: null, contractDue: null };
  const source = fromRows([{ ...empty, ...row }], { of: 'person' });
  return countsOf(await tally([rowsOf('person', where)], { from: [source], during })).rows;
};

describe('ages', () => {
  const leap = '2000-02-29';
  test.each<[string, string, string, Omit<Aged, 'since' | 'at'>, unknown]>([
    ['18 on the birthday', '2001-03-05', '2019-03-05', { atLeast: { years: 18 } }, yes],
    ['17 on the day before', '2001-03-05', '2019-03-04', { atLeast: { years: 18 } }, no],
    ['below is not included', '2001-03-05', '2019-03-05', { below: { years: 18 } }, no],
    ['a leap day comes round on 1 March', leap, '2001-02-28', { atLeast: { years: 1 } }, no],
    ['a leap day comes round on 1 March', leap, '2001-03-01', { atLeast: { years: 1 } }, yes],
    ['but on the 29th of a leap year', leap, '2004-02-29', { atLeast: { years: 4 } }, yes],
    ['and not on the 28th of it', leap, '2004-02-28', { atLeast: { years: 4 } }, no],
    ['days on the day of birth', '2019-01-01', '2019-01-01', { atLeast: { days: 0 }, below: { days: 1 } }, yes],
    ['27 days', '2019-02-10', '2019-03-09', { below: { days: 28 } }, yes],
    ['28 days', '2019-02-10', '2019-03-10', { below: { days: 28 } }, no],
    ['27 days of a leap year', '2020-02-10', '2020-03-08', { below: { days: 28 } }, yes],
    ['28 days of a leap year', '2020-02-10', '2020-03-09', { below: { days: 28 } }, no],
    ['days over a century that is no leap year', '1900-02-28', '1900-03-01', { atLeast: { days: 2 } }, no],
    ['days over one that is', '2000-02-28', '2000-03-01', { atLeast: { days: 2 } }, yes],
    ['the wrong order: no age at all', '2019-03-02', '2019-03-01', { below: { years: 200 } }, no],
    ['the wrong order, turned round', '2019-03-02', '2019-03-01', { atLeast: { days: 0 } }, no],
    ['years and days', '2014-03-02', '2019-03-01', { atLeast: { days: 28 }, below: { years: 5 } }, yes],
  ])('%s: %s to %s', async (_, born, died, limits, answer) => {
    expect(await ask({ aged: { since: 'born', at: 'died', ...limits } }, { born, died })).toEqual(answer);
  });

  test.each<[Aged['at'], string, unknown]>([
    ['periodStart', '2001-01-01', yes],
    ['periodStart', '2001-01-02', no],
    ['periodEnd', '2001-12-31', yes],
    ['periodEnd', '2002-01-01', no],
  ])('18 at the %s, born %s', async (at, born, answer) => {
    expect(await ask({ aged: { since: 'born', at, atLeast: { years: 18 } } }, { born })).toEqual(answer);
  });

  test.each([{ born: '2000-01-01' }, { died: '2000-01-01' }, {}])('unknown of %o', async (row) => {
    expect(await ask({ aged: { since: 'born', at: 'died', atLeast: { days: 0 } } }, row)).toEqual(unknown);
  });
});

describe('dates and the period', () => {
  const during = { from: '2018-10-01', to: '2019-09-30' };
  test.each<[Condition, string, unknown]>([
    [{ during: 'born' }, '2018-09-30', no],
    [{ during: 'born' }, '2018-10-01', yes],
    [{ during: 'born' }, '2019-09-30', yes],
    [{ during: 'born' }, '2019-10-01', no],
    [{ byEnd: 'born' }, '1900-01-01', yes],
    [{ byEnd: 'born' }, '2019-09-30', yes],
    [{ byEnd: 'born' }, '2019-10-01', no],
  ])('%o of %s', async (where, born, answer) => expect(await ask(where, { born }, during)).toEqual(answer));
});

describe('thresholds are exact', () => {
  test.each<[Condition, string, unknown]>([
    [{ atLeast: ['income', '0.3'] }, '0.30', yes],
    [{ atLeast: ['income', '0.301'] }, '0.30', no],
    [{ atLeast: ['income', '0.299'] }, '0.30', yes],
    [{ atMost: ['income', '0.299'] }, '0.30', no],
    [{ atMost: ['income', '-0.301'] }, '-0.30', no],
    [{ atMost: ['income', '-0.299'] }, '-0.30', yes],
    [{ atLeast: ['income', '-0.301'] }, '-0.30', yes],
    [{ atLeast: ['income', '-0.299'] }, '-0.30', no],
    [{ atLeast: ['income', 3] }, '3', yes],
    [{ atLeast: ['income', 3n] }, '2.99', no],
    [{ atLeast: ['income', '900719925474099.21'] }, '900719925474099.21', yes],
    [{ atLeast: ['income', '900719925474099.22'] }, '900719925474099.21', no],
    [{ atMost: ['income', '999999999999999999.98'] }, '999999999999999999.99', no],
    [{ atMost: ['income', '999999999999999999.99'] }, '999999999999999999.99', yes],
  ])('%o of %s', async (where, income, answer) => expect(await ask(where, { income })).toEqual(answer));
});

describe('what is unknown stays unknown', () => {
  const signed: Condition = { is: ['signed', true] };
  const woman: Condition = { oneOf: ['sex', 'female'] };
  test.each<[Condition, object, unknown]>([
    [signed, {}, unknown],
    [{ not: signed }, {}, unknown],
    [{ all: [signed, woman] }, { sex: 'female' }, unknown],
    [{ all: [signed, woman] }, { sex: 'male' }, no],
    [{ any: [signed, woman] }, { sex: 'female' }, yes],
    [{ any: [signed, woman] }, { sex: 'male' }, unknown],
    [{ not: woman }, { sex: 'male' }, yes],
    [{ oneOf: ['sex'] }, { sex: 'male' }, no],
    [{ oneOf: ['sex'] }, {}, unknown],
    [{ known: 'signed' }, {}, no],
    [{ known: 'signed' }, { signed: false }, yes],
    [{ not: { known: 'signed' } }, {}, yes],
    [{ all: [] }, {}, yes],
    [{ any: [] }, {}, no],
  ])('%o of %o', async (where, row, answer) => expect(await ask(where, row)).toEqual(answer));
});

test('days are numbered without a gap, through leap years and centuries', () => {
  const first = Date.UTC(1895, 0, 1);
  const numbers = Array.from({ length: 80_000 }, (_, index) => {
    const day = new Date(first + index * 86_400_000);
    return dayNumber(day.getUTCFullYear() * 10_000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate());
  });
  expect(numbers.every((number, index) => number === (numbers[0] ?? 0) + index)).toBe(true);
});

test.each<[string, object, string]>([
  ['nothing', {}, 'a condition asks nothing'],
  ['two things', { is: ['signed', true], known: 'signed' }, 'this one has is, known'],
  ['what no row knows', { equals: ['signed', true] }, 'this one has equals'],
  ['what objects inherit', { constructor: [] }, 'this one has constructor'],
])('a condition that asks %s is refused', async (_, where, message) => {
  const work = ask(where as Condition, {});
  await expect(work).rejects.toThrow(message);
  expect(await refusal(ask(where as Condition, {}))).toMatchObject({ code: 'bad-condition' });
});
