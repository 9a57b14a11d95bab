import { parquetWriteBuffer } from 'hyparquet-writer';
import {
  type AnyRowRule,
  fromColumns,
  fromCsv,
  fromNdjson,
  fromParquet,
  fromRows,
  hold,
  inspect,
  type RuleReport,
  rowRules,
  type Source,
} from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { file, refusal, utf8 } from './inputs.js';

const today = '2019-12-31';
const rule = (more: object): AnyRowRule => ({ id: 'own', of: 'person', severity: 'error', ...more }) as AnyRowRule;

/** What became of one rule. */
async function judged(more: object, ...from: readonly Source[]): Promise<RuleReport> {
  const [report] = (await inspect({ from, rules: [rule(more)], today })).rules;
  if (report === undefined) throw new Error('no report');
  return report;
}

const people = (...rows: readonly object[]): Source => fromRows(rows, { of: 'person', name: 'people' });
const at = (row: number, source = 'people') => ({ source, row });

describe('a rule', () => {
  test.each<[string, object, readonly object[], object]>([
    [
      'unique',
      { unique: ['id'] },
      [{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: null }, { id: 'a' }],
      {
        judged: 4,
        broken: 2,
        unknown: 1,
        examples: [
          { ...at(3), cells: { id: 'a' }, first: at(1) },
          { ...at(5), cells: { id: 'a' }, first: at(1) },
        ],
      },
    ],
    [
      'unique of keys in growing order',
      { unique: ['id'] },
      [{ id: '8' }, { id: '9' }, { id: '10' }, { id: '10' }, { id: null }],
      { judged: 4, broken: 1, unknown: 1, examples: [{ ...at(4), cells: { id: '10' }, first: at(3) }] },
    ],
    [
      'unique in several columns',
      { unique: ['id', 'born', 'signed'] },
      [
        { id: 'a', born: '2000-01-01', signed: true },
        { id: 'a', born: '2000-01-02', signed: true },
        { id: 'a', born: '2000-01-01', signed: false },
        { id: 'a', born: null, signed: true },
        { id: 'a', born: '2000-01-02', signed: true },
      ],
      {
        judged: 4,
        broken: 1,
        unknown: 1,
        examples: [{ ...at(5), cells: { id: 'a', born: '2000-01-02', signed: 'yes' }, first: at(2) }],
      },
    ],
    [
      'inOrder',
      { inOrder: ['born', 'died'] },
      [
        { born: '1950-01-01', died: '1950-01-01' },
        { born: '1950-01-02', died: '1950-01-01' },
        { born: '1950-01-01', died: null },
      ],
      {
        judged: 2,
        broken: 1,
        unknown: 1,
        examples: [{ ...at(2), cells: { born: '1950-01-02', died: '1950-01-01' } }],
      },
    ],
    [
      'notAfterToday',
      { notAfterToday: 'born' },
      [{ born: today }, { born: '2020-01-01' }, { born: null }],
      { judged: 2, broken: 1, unknown: 1, examples: [{ ...at(2), cells: { born: '2020-01-01' } }] },
    ],
    [
      'aged',
      { aged: { since: 'born', at: ['died', 'today'], atLeast: { years: 1 }, atMost: { years: 130 } } },
      [
        { born: '1889-01-01', died: null },
        { born: '1888-12-31', died: null },
        { born: '1800-01-01', died: '1930-12-31' },
        { born: '1800-01-01', died: '1931-01-01' },
        { born: '2019-01-01', died: null },
        { born: null, died: '1931-01-01' },
      ],
      {
        judged: 5,
        broken: 3,
        unknown: 1,
        examples: [
          { ...at(2), cells: { born: '1888-12-31' } },
          { ...at(4), cells: { born: '1800-01-01', died: '1931-01-01' } },
          { ...at(5), cells: { born: '2019-01-01' } },
        ],
      },
    ],
    [
      'atMost',
      { atMost: ['food', 'consumption'] },
      [
        { food: '10.01', consumption: '10.01' },
        { food: '10.02', consumption: '10.01' },
        { food: '10.02', consumption: null },
        { food: '99999999999.02', consumption: '99999999999.01' },
      ],
      {
        judged: 3,
        broken: 2,
        unknown: 1,
        examples: [
          { ...at(2), cells: { food: '10.02', consumption: '10.01' } },
          { ...at(4), cells: { food: '99999999999.02', consumption: '99999999999.01' } },
        ],
      },
    ],
    [
      'sumAtMost',
      { sumAtMost: { sum: ['food', 'capacityToPay'], of: 'consumption' } },
      [
        { food: '0.1', capacityToPay: '0.2', consumption: '0.3' },
        { food: '0.1', capacityToPay: '0.2', consumption: '0.29' },
        { food: '0.1', capacityToPay: null, consumption: '0' },
      ],
      {
        judged: 2,
        broken: 1,
        unknown: 1,
        examples: [{ ...at(2), cells: { food: '0.1', capacityToPay: '0.2', consumption: '0.29' } }],
      },
    ],
    [
      'together',
      { together: ['household', 'relation', 'signed'] },
      [
        { household: 'a', relation: 'head', signed: false },
        { household: null, relation: '', signed: null },
        { household: 'a', relation: null, signed: true },
      ],
      { judged: 3, broken: 1, unknown: 0, examples: [{ ...at(3), cells: { household: 'a', signed: 'yes' } }] },
    ],
    [
      'onlyIf',
      { onlyIf: ['renewed', 'signed'] },
      [
        { renewed: true, signed: true },
        { renewed: true, signed: false },
        { renewed: false, signed: null },
        { renewed: null, signed: true },
        { renewed: true, signed: null },
        { renewed: null, signed: false },
      ],
      { judged: 4, broken: 1, unknown: 2, examples: [{ ...at(2), cells: { renewed: 'yes', signed: 'no' } }] },
    ],
    [
      'oneHead',
      { oneHead: { in: 'household', is: ['relation', 'head'], unless: ['died', 'left'] } },
      [
        { household: 'fine', relation: 'head', died: null },
        { household: 'fine', relation: 'head', died: '2000-01-01' },
        { household: 'two', relation: 'head', died: null },
        { household: 'two', relation: null, died: null },
        { household: 'two', relation: 'head', died: null },
        { household: 'none', relation: 'child', died: null },
        { household: 'none', relation: 'spouse', died: null },
        { household: 'unknown', relation: null, died: null },
        { household: 'maybe', relation: 'head', died: null },
        { household: 'maybe', relation: null, died: null },
        { household: null, relation: 'head', died: null },
        { household: 'gone', relation: 'child', died: '2000-01-01' },
      ],
      {
        per: 'group',
        judged: 3,
        broken: 2,
        unknown: 2,
        examples: [
          { ...at(5), cells: { household: 'two', relation: 'head' } },
          { ...at(6), cells: { household: 'none' } },
        ],
      },
    ],
    [
      'is',
      { is: { any: [{ not: { is: ['pregnant', true] } }, { is: ['sex', 'female'] }] } },
      [
        { pregnant: true, sex: 'male' },
        { pregnant: true, sex: 'female' },
        { pregnant: false, sex: null },
        { pregnant: true, sex: null },
      ],
      { judged: 3, broken: 1, unknown: 1, examples: [{ ...at(1), cells: { pregnant: 'yes', sex: 'male' } }] },
    ],
  ])('%s is kept, broken, or not to be judged', async (_, demanded, rows, report) => {
    expect(await judged(demanded, people(...rows))).toMatchObject(report);
  });

  test('refersTo looks for keys in rows of another kind, in whatever order they come', async () => {
    const births = fromRows([{ mother: 'x' }, { mother: 'a' }, { mother: null }, { mother: 'x' }, { mother: 'y' }], {
      of: 'birth',
      name: 'births',
    });
    const demanded = { of: 'birth', refersTo: { key: 'mother', of: 'person', as: 'id' } };
    const report = {
      judged: 4,
      broken: 3,
      unknown: 1,
      examples: [
        { ...at(1, 'births'), cells: { mother: 'x' } },
        { ...at(5, 'births'), cells: { mother: 'y' } },
      ],
    };
    expect(await judged(demanded, people({ id: 'a' }, { id: 'b' }), births)).toMatchObject(report);
    expect(await judged(demanded, births, people({ id: 'b' }), people({ id: 'a' }))).toMatchObject(report);
  });

  test('refersTo is not misled by values that a list has and no row', async () => {
    const keys = { id: { values: ['a', 'b'], indices: Uint8Array.of(0, 0) } };
    const births = fromRows([{ mother: 'a' }, { mother: 'b' }], { of: 'birth' });
    const demanded = { of: 'birth', refersTo: { key: 'mother', of: 'person', as: 'id' } };
    expect(await judged(demanded, fromColumns(keys, { of: 'person' }), births)).toMatchObject({ judged: 2, broken: 1 });
  });

  test('compares amounts of several units exactly', async () => {
    const area = fromRows([{ meanResidentPopulation: '99.5', towns: 100 }], { of: 'area' });
    const pair = (one: string, other: string) => judged({ of: 'area', atMost: [one, other] }, area);
    expect(await pair('meanResidentPopulation', 'towns')).toMatchObject({ judged: 1, broken: 0 });
    expect(await pair('towns', 'meanResidentPopulation')).toMatchObject({ judged: 1, broken: 1 });
  });
});

describe('a rule that does not apply says why', () => {
  const why = async (more: object, ...from: readonly Source[]) => (await judged(more, ...from)).notApplicable?.en;

  test('a column or a kind that is not there', async () => {
    const rows = people({ born: '2000-01-01' });
    expect(await why({ inOrder: ['born', 'died'] }, rows)).toBe('there is no column person.died');
    const visits = { of: 'visit', notAfterToday: 'on' };
    expect(await why(visits, rows)).toBe('no visit records are given');
    const refers = { refersTo: { key: 'household', of: 'household', as: 'id' } };
    expect(await why(refers, people({ household: 'a' }))).toBe('no household records are given');
    const homes = fromRows([{ place: '140423' }], { of: 'household' });
    expect(await why(refers, people({ household: 'a' }), homes)).toBe('there is no column household.id');
  });

  test('no day', async () => {
    const from = [people({ born: '1800-01-01' })];
    const aged = { since: 'born', at: ['died', 'today'], atMost: { years: 130 } };
    const rules = [rule({ id: 'a', notAfterToday: 'born' }), rule({ id: 'b', is: { byEnd: 'born' } }), rule({ aged })];
    const reports = (await inspect({ from, rules })).rules;
    expect(reports.map(({ judged, notApplicable }) => [judged, notApplicable?.en])).toEqual([
      [0, 'no day of the inspection, `today`, is given'],
      [0, 'no day of the inspection, `today`, is given'],
      [0, 'there is no column person.died'],
    ]);
    expect((await inspect({ from, rules, today })).rules.map(({ broken }) => broken)).toEqual([0, 0, 1]);
  });

  test('a column that one file has applies to its rows, and leaves others unknown', async () => {
    const csv = fromCsv({ name: 'born.csv', text: 'born\n2000-01-01\n2001-01-01\n' }, { of: 'person' });
    const both = people({ born: '2000-01-02', died: '2000-01-01' });
    const report = { judged: 1, broken: 1, unknown: 2, examples: [at(1)] };
    expect(await judged({ inOrder: ['born', 'died'] }, csv, both)).toMatchObject(report);
    const together = { together: ['born', 'died'] };
    const dated = people({ born: '2000-01-01' }, { born: '2000-01-01' });
    expect(await judged(together, csv, both)).toMatchObject({ judged: 1, unknown: 2 });
    expect(await judged(together, dated, both)).toMatchObject({ judged: 1, unknown: 2 });
  });
});

describe('sources', () => {
  const rows = Array.from({ length: 9000 }, (_, row) => ({
    id: String(row % 8990),
    household: `h${row % 3000}`,
    relation: row % 3000 === row ? 'head' : 'child',
    born: `19${10 + (row % 90)}-01-01`,
    died: row % 7 === 0 ? '1950-01-01' : null,
    signed: row % 3 === 0 ? true : row % 3 === 1 ? false : null,
    renewed: row % 2 === 0,
    food: `${row % 50}.5`,
    consumption: row % 11 === 0 ? null : '40',
  }));
  type Key = keyof (typeof rows)[number];
  const keys = Object.keys(rows[0] ?? {}) as readonly Key[];
  const csv = [keys.join(','), ...rows.map((row) => keys.map((key) => row[key] ?? '').join(','))].join('\n');
  const parquet = parquetWriteBuffer({
    rowGroupSize: 1000,
    columnData: keys.map((name) => ({
      name,
      data: rows.map((row) => (typeof row[name] === 'boolean' ? row[name] : (row[name] ?? null))),
      type: name === 'signed' || name === 'renewed' ? 'BOOLEAN' : 'STRING',
    })),
  });
  const of = 'person' as const;

  test('of all forms are told the same', async () => {
    const name = 'people';
    const plain = await inspect({ from: [fromRows(rows, { of, name })], today });
    const told = plain.rules.filter(({ notApplicable }) => notApplicable === undefined);
    expect(told.map(({ rule, judged, broken, unknown }) => [rule, judged, broken, unknown])).toMatchInlineSnapshot(`
      [
        [
          "person.idIsUnique",
          9000,
          10,
          0,
        ],
        [
          "person.householdWithRelation",
          9000,
          0,
          0,
        ],
        [
          "person.householdHasOneHead",
          3000,
          429,
          0,
        ],
        [
          "person.bornNotAfterDied",
          1286,
          700,
          7714,
        ],
        [
          "person.bornNotAfterToday",
          9000,
          0,
          0,
        ],
        [
          "person.diedNotAfterToday",
          1286,
          0,
          7714,
        ],
        [
          "person.agePossible",
          9000,
          0,
          0,
        ],
        [
          "person.foodAtMostConsumption",
          8181,
          1636,
          819,
        ],
      ]
    `);
    const ndjson = rows.map((row) => JSON.stringify(row)).join('\n');
    const renamed = ({ sources: _, ...report }: typeof plain) =>
      JSON.parse(JSON.stringify(report).replaceAll(/"source":"[^"]*"/g, '"source":""')) as unknown;
    for (const source of [
      fromCsv({ text: csv }, { of }),
      fromCsv(await file(csv), { of }),
      fromCsv({ text: csv.replaceAll('\n', '\r\n').replaceAll(',', ';') }, { of, delimiter: ';' }),
      fromParquet(new Uint8Array(parquet), { of }),
      fromNdjson({ text: ndjson }, { of }),
      await hold(fromRows(rows, { of })),
    ])
      expect(renamed(await inspect({ from: [source], today }))).toEqual(renamed(plain));
  });

  test('of one kind are inspected as one, and examples say where they are', async () => {
    const from = [people({ id: 'a' }, { id: 'b' }), fromCsv({ name: 'more.csv', text: 'id\nc\na\nb\n' }, { of })];
    expect(await judged({ unique: ['id'] }, ...from, people({ id: 'c' }))).toMatchObject({
      judged: 6,
      broken: 3,
      examples: [
        { ...at(2, 'more.csv'), cells: { id: 'a' }, first: at(1) },
        { ...at(3, 'more.csv'), cells: { id: 'b' }, first: at(2) },
        { ...at(1), cells: { id: 'c' }, first: at(1, 'more.csv') },
      ],
    });
  });

  test.each([
    ['one key twice in a row', '8\n9\n10\n10\n', { judged: 4, broken: 1, examples: [{ row: 4, first: { row: 3 } }] }],
    ['a key out of order', '8\n10\n9\n8\n', { judged: 4, broken: 1, examples: [{ row: 4, first: { row: 1 } }] }],
    ['no key twice', '8\n9\n10\n', { judged: 3, broken: 0, examples: [] }],
  ])('may be read anew: %s', async (_, lines, report) => {
    expect(await judged({ unique: ['id'] }, fromCsv({ text: `id\n${lines}` }, { of }))).toMatchObject(report);
  });

  test('may have many keys, of which none is taken for another', async () => {
    const keys = Array.from({ length: 20_000 }, (_, row) => `K${(row * 7919) % 20_000}`);
    const born = (row: number): string => `20${10 + (row % 3)}-01-01`;
    const rows = keys.map((id, row) => ({ id, household: id, born: born(row) }));
    const other = rows.slice(0, 9000).map((row, at) => ({ ...row, household: `${row.id}0`, born: born(at + 1) }));
    const from = [fromRows(rows, { of }), fromRows(other, { of, name: 'more' })];
    expect(await judged({ unique: ['id'] }, ...from)).toMatchObject({
      judged: 29_000,
      broken: 9000,
      examples: [{ row: 1, source: 'more', first: at(1, 'rows') }, {}, {}, {}, {}],
    });
    expect(await judged({ unique: ['id', 'born'] }, ...from)).toMatchObject({ judged: 29_000, broken: 0 });
    expect(await judged({ unique: ['household'] }, ...from.slice(1))).toMatchObject({ judged: 9000, broken: 0 });
    const known = new Set(keys);
    const lost = other.filter(({ household }) => !known.has(household)).length;
    const refersTo = { key: 'household', of, as: 'id' };
    expect(await judged({ refersTo }, ...from)).toMatchObject({ judged: 29_000, broken: lost });
  });

  test('are told of with their rows, and the cells that were not understood', async () => {
    const text = 'born,died\n2000-01-01,soon\n2000-01-02,2000-01-01\n';
    const from = [fromCsv({ name: 'bad.csv', text }, { of, onBadRow: 'count-unknown' })];
    const report = await inspect({
      from,
      rules: [rule({ inOrder: ['born', 'died'] }), rule({ id: 'b', together: ['born', 'died'] })],
    });
    expect(report.sources).toEqual([
      { name: 'bad.csv', of, rows: 2, faults: 1, firstFaults: [expect.stringContaining('line 2, column "died"')] },
    ]);
    expect(report).toMatchObject({
      rows: 2,
      rules: [
        { judged: 1, broken: 1, unknown: 1 },
        { judged: 1, unknown: 1 },
      ],
    });
    expect(await refusal(inspect({ from: [fromCsv({ name: 'bad.csv', text }, { of })] }))).toMatchObject({
      code: 'bad-rows',
    });
  });

  test('in a stream come once, and are read once', async () => {
    const bytes = async function* () {
      yield utf8('id\n1\n2\n2\n1\n');
    };
    expect(await judged({ unique: ['id'] }, fromCsv(bytes(), { of }))).toMatchObject({ judged: 4, broken: 2 });
  });

  test('without rows have nothing to be judged', async () => {
    expect(await judged({ unique: ['id'] }, fromCsv({ text: 'id\n' }, { of }))).toMatchObject({
      judged: 0,
      broken: 0,
      examples: [],
    });
    expect(await inspect({ from: [] })).toEqual({ rows: 0, sources: [], rules: [] });
  });

  test('are left when the signal says so, and told of as they are read', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = ({ rows }: { readonly rows: number }): void => {
      told.push(rows);
      stop.abort();
    };
    const work = inspect({ from: [fromCsv(await file(csv), { of })], signal: stop.signal, onProgress });
    await expect(work).rejects.toThrow('aborted');
    expect(told).toEqual([4096]);
  });
});

describe('a wrong call', () => {
  test.each<[string, Partial<Parameters<typeof inspect>[0]>, string, string]>([
    ['a misspelt column', { rules: [rule({ notAfterToday: 'bourn' })] }, 'unknown-column', 'bourn'],
    ['a column of another type', { rules: [rule({ notAfterToday: 'signed' })] }, 'bad-request', 'which is a flag'],
    ['nothing demanded', { rules: [rule({})] }, 'bad-request', 'it has none'],
    [
      'two demands',
      { rules: [rule({ unique: ['id'], notAfterToday: 'born' })] },
      'bad-request',
      'unique, notAfterToday',
    ],
    ['no columns', { rules: [rule({ unique: [] })] }, 'bad-request', 'asks nothing'],
    ['members', { rules: [rule({ is: { someMember: { are: { all: [] } } } })] }, 'bad-request', 'asks nothing'],
    ['one id twice', { rules: [rule({ unique: ['id'] }), rule({ unique: ['born'] })] }, 'bad-request', 'two rules'],
    ['no date', { today: '2019-02-30' }, 'bad-request', '2019-02-30'],
    ['half an example', { examples: 0.5 }, 'bad-request', '0.5'],
  ])('is told of: %s', async (_, request, code, word) => {
    const error = await refusal(inspect({ from: [people()], ...request }));
    expect(error.code).toBe(code);
    expect(JSON.stringify(error.details)).toContain(word);
  });
});

describe('the standard rules', () => {
  test('each have an id of their own, and can be put to their kind', async () => {
    const kinds = Object.keys(rowRules) as (keyof typeof rowRules)[];
    const all = kinds.flatMap((kind): readonly AnyRowRule[] => rowRules[kind] as readonly AnyRowRule[]);
    const from = kinds.map((of) => fromRows([], { of }));
    const { rules } = await inspect({ from, rules: all, today });
    expect(rules.flatMap(({ notApplicable }) => notApplicable ?? [])).toEqual([]);
    expect(rules.every(({ about }) => /\p{Script=Han}/u.test(about.zh) && !/\p{Script=Han}/u.test(about.en))).toBe(
      true,
    );
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(all.length);
  });
});
