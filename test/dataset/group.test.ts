import { type Period, type PlaceChange, type RecordDictionary, year } from 'permille';
import { records } from 'permille/catalogue';
import { type By, fromRows, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, refusal, rowsOf } from './inputs.js';

const persons = rowsOf('person');
const births = rowsOf('birth', undefined, 'births');
const people = (rows: readonly object[]) => fromRows(rows, { of: 'person' });
const lives = (...places: readonly (string | null)[]) => people(places.map((place) => ({ place })));

const by = async (
  level: By,
  places: readonly (string | null)[],
  more: { changes?: readonly PlaceChange[]; during?: Period } = {},
) => {
  const found = await tally([persons], { from: [lives(...places)], by: [level], during: year(2019), ...more });
  return Object.fromEntries(found.map(({ place, counts }) => [String(place), (counts.rows as { yes: number }).yes]));
};

describe('by a level of place', () => {
  const places = [
    '140423101202',
    '140423101203',
    '140423102200',
    '140424101200',
    '140423',
    '441900003000',
    '330000',
    null,
  ];
  test.each<[By, Record<string, number>]>([
    ['village', { 140423101202: 1, 140423101203: 1, 140423102200: 1, 140424101200: 1, null: 4 }],
    ['township', { 140423101000: 2, 140423102000: 1, 140424101000: 1, 441900003000: 1, null: 3 }],
    ['county', { 140423: 4, 140424: 1, 441900: 1, null: 2 }],
    ['prefecture', { 140400: 5, 441900: 1, null: 2 }],
    ['province', { 140000: 5, 440000: 1, 330000: 1, null: 1 }],
  ])('%s', async (level, counts) => expect(await by(level, places)).toEqual(counts));

  test('what is above the level, or nowhere, comes last, and is not lost', async () => {
    const found = await tally([persons], { from: [lives(null, '140423')], by: ['county'], during: year(2019) });
    expect(found.map(({ place }) => place)).toEqual(['140423', null]);
  });

  test('without a column of places everybody is nowhere', async () => {
    const found = await tally([persons], { from: [people([{ id: 1 }])], by: ['county'], during: year(2019) });
    expect(found.map(({ place, counts }) => [place, counts.rows])).toEqual([[null, counted(1)]]);
  });
});

describe('after changes of codes', () => {
  const changes: readonly PlaceChange[] = [
    { from: '450127', to: '450181', on: '2021-02-03' },
    { from: '450128', to: '450181', on: '2021-02-03' },
    { from: '450181', to: '450199', on: '2023-01-01' },
  ];
  const places = ['450127', '450127101000', '450128', '450181'];
  test.each<[Period, Record<string, number>]>([
    [
      { from: '2021-01-01', to: '2021-02-02' },
      { 450127: 2, 450128: 1, 450181: 1 },
    ],
    [{ from: '2021-01-01', to: '2021-02-03' }, { 450181: 4 }],
    [year(2021), { 450181: 4 }],
    [year(2023), { 450199: 4 }],
  ])('%o', async (during, counts) => expect(await by('county', places, { changes, during })).toEqual(counts));

  test('each period by the codes of its own last day', async () => {
    const found = await tally([persons], {
      from: [lives(...places)],
      by: ['county'],
      during: [year(2020), year(2021)],
      changes,
    });
    expect(found.map(({ period, place, counts }) => [period.to.slice(0, 4), place, counts.rows])).toEqual([
      ['2020', '450127', counted(2)],
      ['2020', '450128', counted(1)],
      ['2020', '450181', counted(1)],
      ['2021', '450181', counted(4)],
    ]);
  });
});

describe('by places of the caller’s own', () => {
  const parents = { v1: 't1', v2: 't1', v3: 't2', t1: 'c1', t2: 'c1', '140423101202': 'c2' };
  const own = (rows: readonly (string | null)[]) =>
    fromRows(
      rows.map((place) => ({ place })),
      { of: 'person', columns: { place: { places: 'own' } } },
    );
  const places = ['v1', 'v2', 'v3', 't2', 'c1', 'x', '140423101202', '__proto__', 'constructor', null];

  test.each<[readonly string[], Record<string, number>]>([
    [['c1', 'c2'], { c1: 5, c2: 1, null: 4 }],
    [['t1', 't2'], { t1: 2, t2: 2, null: 6 }],
    [['c1', 't1'], { c1: 3, t1: 2, null: 5 }],
    [['v1', 'v1'], { v1: 1, null: 9 }],
    [[], { null: 10 }],
  ])('%j', async (groups, counts) => {
    const found = await tally([persons], {
      from: [own(places)],
      by: [{ places: groups, parents }],
      during: year(2019),
    });
    expect(
      Object.fromEntries(found.map(({ place, counts }) => [String(place), (counts.rows as { yes: number }).yes])),
    ).toEqual(counts);
  });

  test('a map that goes round in a circle is refused', async () => {
    const circle = { places: ['c1'], parents: { v1: 't1', t1: 'v1' } };
    const work = tally([persons], { from: [own(['v1'])], by: [circle], during: year(2019) });
    expect(await refusal(work)).toMatchObject({ code: 'circular-places' });
  });
});

describe('by codes and flags', () => {
  const rows = [
    { place: '140423', sex: 'female', signed: true },
    { place: '140423', sex: 'female', signed: null },
    { place: '140423', sex: null, signed: false },
    { place: '140424', sex: 'male', signed: false },
    { place: null, sex: 'male', signed: true },
  ];
  test('each combination that there is, unknown ones last', async () => {
    const found = await tally([persons], { from: [people(rows)], by: ['sex', 'county', 'signed'], during: year(2019) });
    expect(found.map(({ place, by }) => [place, by.sex, by.signed])).toEqual([
      ['140423', 'female', 'yes'],
      ['140423', 'female', null],
      ['140423', null, 'no'],
      ['140424', 'male', 'no'],
      [null, 'male', 'yes'],
    ]);
  });

  test('codes that hold what separates others are kept apart', async () => {
    const name = { zh: '代码', en: 'code' };
    const own = {
      ...records,
      person: { a: { type: 'code', name }, b: { type: 'code', name } },
    } as const satisfies RecordDictionary;
    const rows = [
      { a: 'x,y', b: 'z' },
      { a: 'x', b: 'y,z' },
      { a: 'null', b: null },
      { a: null, b: 'null' },
      { a: '__proto__' },
    ];
    const from = [fromRows(rows, { of: 'person', records: own })];
    const found = await tally([persons], { from, by: ['a', 'b'], during: year(2019) });
    expect(found.map(({ by, counts }) => [by.a, by.b, counts.rows])).toEqual([
      ['__proto__', null, counted(1)],
      ['null', null, counted(1)],
      ['x', 'y,z', counted(1)],
      ['x,y', 'z', counted(1)],
      [null, 'null', counted(1)],
    ]);
  });

  test('a kind of record without the column: not applicable; a file without it: not collected', async () => {
    const from = [people([{ sex: 'male', poor: true }]), fromRows([{ live: true }], { of: 'birth' })];
    const uncollected = { missing: 'not-collected' };
    const sexes = await tally([persons, births], { from, by: ['sex'], during: year(2019) });
    expect(sexes.map(({ by, counts }) => [by.sex, counts])).toEqual([
      ['male', { rows: counted(1), births: uncollected }],
      [null, { rows: counted(0), births: uncollected }],
    ]);
    const flags = await tally([persons, births], { from, by: ['poor'], during: year(2019) });
    expect(flags.map(({ by, counts }) => [by.poor, counts])).toEqual([
      ['yes', { rows: counted(1), births: { missing: 'not-applicable' } }],
    ]);
  });

  test('a file without the column beside one that has it: its rows are of none that is known', async () => {
    const found = await tally([persons], {
      from: [people([{ sex: 'male' }]), people([{ id: 1 }, { id: 2 }])],
      by: ['sex'],
      during: year(2019),
    });
    expect(found.map(({ by, counts }) => [by.sex, counts.rows])).toEqual([
      ['male', counted(1)],
      [null, counted(2)],
    ]);
  });
});
