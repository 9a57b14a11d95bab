import { type Measure, year } from 'permille';
import { catastrophicHouseholds, householdsSurveyed, poor } from 'permille/catalogue';
import { fromCsv, fromRows, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, rowsOf } from './inputs.js';

const homes = rowsOf('household', undefined, 'homes');
const during = year(2019);
const people = (rows: readonly object[]) => fromRows(rows, { of: 'person' });

describe('households come', () => {
  const catastrophic = [householdsSurveyed, catastrophicHouseholds] as readonly Measure[];

  test('from members in any order, spread over batches and files', async () => {
    // 3000 households of three: every third spends 40 %, the last member of each being 9000 rows after the first.
    const rows = [0, 1, 2].flatMap((turn) =>
      Array.from({ length: 3000 }, (_, index) => ({
        household: `F${index}`,
        outOfPocket: index % 3 === 0 && turn === 2 ? '120' : '0',
        capacityToPay: '100',
      })),
    );
    const files = [rows.slice(0, 4000), rows.slice(4000, 4001), rows.slice(4001)];
    for (const from of [[people(rows)], [people(rows.toReversed())], files.map(people)]) {
      const found = await tally(catastrophic, { from, during });
      expect(countsOf(found)).toEqual({ householdsSurveyed: counted(3000), catastrophicHouseholds: counted(1000) });
    }
  });

  test('from files of which one lacks a column: its members’ answers are unknown', async () => {
    const known = fromCsv({ text: 'household,outOfPocket,capacityToPay\nF1,1,1\nF2,1,1\nF3,0,1\n' }, { of: 'person' });
    const lacking = fromCsv({ text: 'household,sex\nF2,male\nF4,male\n' }, { of: 'person' });
    for (const from of [
      [known, lacking],
      [lacking, known],
    ]) {
      const found = await tally(catastrophic, { from, during });
      expect(countsOf(found)).toEqual({ householdsSurveyed: counted(4), catastrophicHouseholds: counted(1, 2) });
    }
  });

  test('without those persons who name none', async () => {
    const source = people([{ household: 'F1' }, { household: null }, { household: ' ' }, { household: 'F1' }, {}]);
    const found = await tally([homes], { from: [source], during });
    expect(countsOf(found)).toEqual({ homes: counted(1) });
    expect(found.sources).toMatchObject([{ read: 5, used: 2, leftOut: [{ why: 'it names no household', rows: 3 }] }]);
    const both = await tally([homes, rowsOf('person')], { from: [source], during });
    expect(both.sources).toMatchObject([{ read: 5, used: 5, leftOut: [] }]);
  });

  test('from a file of their own, where nothing is asked of members', async () => {
    const own = fromRows([{ id: 'F1' }, { id: 'F2' }, { id: 'F3' }], { of: 'household' });
    const members = people([
      { household: 'F1', poor: true },
      { household: 'F9', poor: false },
    ]);
    const found = await tally([homes], { from: [own, members], during, populations: [poor] });
    expect(countsOf(found)).toEqual({ homes: counted(1) });
    expect(countsOf(await tally([homes], { from: [own, members], during }))).toEqual({ homes: counted(3) });
    expect(countsOf(await tally([homes], { from: [own], during, populations: [poor] }))).toEqual({
      homes: { missing: 'not-collected' },
    });
  });

  test('not from persons without the column', async () => {
    const found = await tally([homes], { from: [fromRows([{ sex: 'male' }], { of: 'person' })], during });
    expect(countsOf(found)).toEqual({ homes: { missing: 'not-collected' } });
    expect(found.sources).toMatchObject([{ read: 1, used: 0, leftOut: [{ rows: 1 }] }]);
  });

  test('of any name', async () => {
    const source = people(['__proto__', 'constructor', 'toString', '__proto__'].map((household) => ({ household })));
    expect(countsOf(await tally([homes], { from: [source], during }))).toEqual({ homes: counted(3) });
  });

  test('not by what their members differ in', async () => {
    const source = people([{ household: 'F1', sex: 'male' }]);
    const found = await tally([homes, rowsOf('person')], { from: [source], by: ['sex'], during });
    expect(countsOf(found)).toEqual({ homes: { missing: 'not-applicable' }, rows: counted(1) });
  });
});

describe('a household’s place', () => {
  const [a, b] = ['140423101202', '140423101203'];
  test.each<[string, readonly (readonly [place: string | null, relation: string | null])[], string | null]>([
    [
      'the head’s',
      [
        [a, 'other'],
        [b, 'head'],
        [a, 'other'],
      ],
      b,
    ],
    [
      'the members’ common one, without a head',
      [
        [a, 'other'],
        [a, null],
      ],
      a,
    ],
    [
      'the members’ common one, the head’s being unknown',
      [
        [null, 'head'],
        [a, 'child'],
      ],
      a,
    ],
    [
      'unknown, the members’ being several',
      [
        [a, 'other'],
        [b, 'child'],
      ],
      null,
    ],
    [
      'unknown, nobody’s being known',
      [
        [null, 'head'],
        [null, 'child'],
      ],
      null,
    ],
    [
      'that of two heads in one place',
      [
        [a, 'head'],
        [a, 'head'],
        [b, 'child'],
      ],
      a,
    ],
    [
      'unknown, of two heads in two places',
      [
        [a, 'head'],
        [b, 'head'],
      ],
      null,
    ],
    [
      'the known head’s, of two',
      [
        [null, 'head'],
        [b, 'head'],
        [a, 'child'],
      ],
      b,
    ],
  ])('%s', async (_, told, place) => {
    const rows = told.map(([place, relation]) => ({ household: 'F1', place, relation }));
    for (const from of [rows, rows.toReversed()]) {
      const found = await tally([homes], { from: [people(from)], by: ['village'], during });
      expect(found.filter(({ counts }) => (counts.homes as { yes: number }).yes > 0)).toMatchObject([
        { place, counts: { homes: counted(1) } },
      ]);
    }
  });
});
