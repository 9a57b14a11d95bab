import { type Condition, type Members, year } from 'permille';
import { fromRows, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, rowsOf } from './inputs.js';

const during = year(2019);

const columns = {
  place: null,
  relation: null,
  signed: null,
  sex: null,
  poor: null,
  outOfPocket: null,
  capacityToPay: null,
};
const people = (rows: readonly object[]) =>
  fromRows(
    rows.map((row) => ({ ...columns, ...row })),
    { of: 'person' },
  );
const count = async (where: Condition, rows: readonly object[]) =>
  countsOf(await tally([rowsOf('household', where)], { from: [people(rows)], during })).rows;

const [yes, no, unknown] = [counted(1), counted(0), counted(0, 1)];
const home = (...signed: readonly unknown[]): readonly object[] =>
  signed.map((each) => ({ household: 'F1', signed: each }));

describe('members', () => {
  const are = { is: ['signed', true] } as const satisfies Condition;
  test.each<['everyMember' | 'someMember', readonly unknown[], unknown]>([
    ['everyMember', [true], yes],
    ['everyMember', [true, false], no],
    ['everyMember', [true, null], unknown],
    ['everyMember', [null, false], no],
    ['someMember', [false, false], no],
    ['someMember', [false, true], yes],
    ['someMember', [null, true], yes],
    ['someMember', [null, false], unknown],
  ])('%s of %j', async (question, signed, answer) => {
    for (const rows of [home(...signed), home(...signed.toReversed())]) {
      expect(await count({ [question]: { are } } as Condition, rows)).toEqual(answer);
    }
  });

  const women: Members = { are, among: { is: ['sex', 'female'] } };
  test.each<['everyMember' | 'someMember', readonly (readonly [unknown, unknown])[], unknown]>([
    ['everyMember', [['male', false]], yes],
    [
      'everyMember',
      [
        ['male', false],
        ['female', true],
      ],
      yes,
    ],
    ['everyMember', [[null, false]], unknown],
    ['everyMember', [[null, true]], yes],
    ['everyMember', [['female', null]], unknown],
    ['someMember', [['male', true]], no],
    ['someMember', [[null, true]], unknown],
    ['someMember', [[null, false]], no],
    [
      'someMember',
      [
        [null, true],
        ['female', true],
      ],
      yes,
    ],
  ])('%s among women of %j', async (question, told, answer) => {
    const rows = told.map(([sex, signed]) => ({ household: 'F1', sex, signed }));
    expect(await count({ [question]: women } as Condition, rows)).toEqual(answer);
  });
});

describe('sums over members against a share', () => {
  const share = (times: `${number}`, among?: Condition): Condition => ({
    total: { of: 'outOfPocket', atLeast: { times, of: 'capacityToPay' }, ...(among ? { among: among as never } : {}) },
  });
  test.each<[string, Condition, readonly (readonly [unknown, unknown, string?])[], unknown]>([
    ['just 40 %', share('0.4'), [['4000', '10000']], yes],
    ['a fen less than 40 %', share('0.4'), [['3999.99', '10000']], no],
    [
      '40 % of a sum that binary fractions miss',
      share('0.4'),
      [
        ['0.12', '0.1'],
        ['0', '0.2'],
      ],
      yes,
    ],
    [
      'a fen less than that',
      share('0.4'),
      [
        ['0.11', '0.1'],
        ['0', '0.2'],
      ],
      no,
    ],
    ['a third, to forty places', share('0.3333333333333333333333333333333333333333'), [['1', '3']], yes],
    ['beyond 2^53 fen', share('1'), [['999999999999999999.99', '999999999999999999.99']], yes],
    ['beyond 2^53 fen, a fen less', share('1'), [['999999999999999999.98', '999999999999999999.99']], no],
    ['nothing of nothing', share('0.4'), [['0', '0']], yes],
    ['something of less than nothing', share('0.4'), [['1', '-1']], yes],
    [
      'one amount unknown',
      share('0.4'),
      [
        ['4000', '1'],
        [null, '1'],
      ],
      unknown,
    ],
    ['the other unknown', share('0.4'), [['4000', null]], unknown],
    [
      'one unknown of somebody left out',
      share('0.4', { is: ['sex', 'female'] }),
      [
        ['1', '1', 'female'],
        [null, '9', 'male'],
      ],
      yes,
    ],
    [
      'somebody who may be left out',
      share('0.4', { is: ['sex', 'female'] }),
      [
        ['1', '1', 'female'],
        ['0', '9'],
      ],
      unknown,
    ],
    ['nobody left', share('0.4', { is: ['sex', 'female'] }), [['0', '9', 'male']], yes],
  ])('%s', async (_, where, told, answer) => {
    const rows = told.map(([outOfPocket, capacityToPay, sex]) => ({
      household: 'F1',
      outOfPocket,
      capacityToPay,
      sex,
    }));
    expect(await count(where, rows)).toEqual(answer);
    expect(await count(where, rows.toReversed())).toEqual(answer);
  });
});
