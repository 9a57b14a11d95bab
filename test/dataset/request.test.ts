import { everyone, type Measure, month, type Period, type Population, year } from 'permille';
import { familyDoctorSignupRate, poor } from 'permille/catalogue';
import { type By, fromColumns, fromCsv, fromRows, hold, type Source, type TallyRequest, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, refusal, rowsOf } from './inputs.js';

const persons = rowsOf('person');
const source = fromRows([{ id: 1 }], { of: 'person' });
const ask = (more: Partial<TallyRequest>, asked: readonly Measure[] = [persons]) =>
  tally(asked, { from: [source], during: year(2019), ...more });

describe('refused', () => {
  const period = (from: string, to: string): Period => ({ from, to });
  test.each<[string, Partial<TallyRequest>, string, RegExp]>([
    ['no period', { during: [] }, 'bad-request', /at least one period/],
    [
      'a period twice',
      { during: [year(2019), year(2018), year(2019)] },
      'bad-request',
      /2019-01-01–2019-12-31 is asked for twice/,
    ],
    [
      'a period with a day that does not exist',
      { during: period('2019-02-01', '2019-02-31') },
      'bad-period',
      /2019-02-31/,
    ],
    [
      'a period that ends before it starts',
      { during: [period('2019-02-01', '2019-01-31')] },
      'bad-period',
      /ends before/,
    ],
    ['a period that is none', { during: period('2019', '2020') }, 'bad-period', /"2019" is not a period/],
    ['no population', { populations: [] }, 'bad-request', /at least one population/],
    [
      'a population twice',
      { populations: [everyone, poor, poor] },
      'bad-request',
      /population poor is asked for twice/,
    ],
    [
      'two populations of one id',
      { populations: [poor, { ...everyone, id: 'poor' } as Population] },
      'bad-request',
      /poor/,
    ],
  ])('%s', async (_, request, code, message) => {
    await expect(ask(request)).rejects.toThrow(message);
    expect(await refusal(ask(request))).toMatchObject({ code });
  });

  test('two different measures of one id', async () => {
    const work = ask({}, [persons, rowsOf('person', { is: ['signed', true] })]);
    const why = 'two different measures have the id "rows"';
    expect(await refusal(work)).toEqual({ code: 'bad-request', details: { why } });
  });

  test('a year before that there is none of', async () => {
    const lagged = { ...persons, lag: { years: 1 } };
    expect(await refusal(ask({ during: year(1) }, [lagged]))).toMatchObject({ code: 'bad-period' });
  });
});

describe('too little memory is refused', () => {
  const many = 100_000;
  const numbers = Int32Array.from({ length: many }, (_, row) => row);
  const villages = Array.from(numbers, (row) => `1404${23_000_000 + row}`);
  const born = new Int32Array(many).fill(17_897);
  const place = { values: villages, indices: numbers };
  const spread = fromColumns({ place, born, household: numbers }, { of: 'person' });
  const months = Array.from({ length: 12 }, (_, index) => month(2019, index + 1));

  test.each<[string, () => Source | Promise<Source>]>([
    ['rows', () => source],
    ['a CSV file', () => fromCsv({ text: 'id\n1\n' }, { of: 'person' })],
    ['rows held in memory', () => hold(source)],
  ])('for %s, and the next tally is right', async (_, from) => {
    const sources = [await from()];
    const { code, details } = await refusal(ask({ from: sources, memory: 100 }));
    expect({ code, details }).toEqual({ code: 'no-memory', details: { needed: expect.any(Number), allowed: 100 } });
    expect((details as { readonly needed: number }).needed).toBeGreaterThan(100);
    const whole = await ask({ from: sources });
    expect(countsOf(whole)).toEqual({ rows: counted(1) });
    expect(await ask({ from: sources, memory: 1 << 30 })).toEqual(whole);
  });

  test('for the counters of many groups, where the total has enough', async () => {
    const request = { from: [spread], during: months, memory: 4_000_000 };
    const births = [rowsOf('person', { during: 'born' })];
    expect(await refusal(ask({ ...request, by: ['village'] }, births))).toMatchObject({ code: 'no-memory' });
    expect((await ask(request, births))[0]?.counts).toEqual({ rows: counted(many) });
  });

  test('for many households, where persons have enough', async () => {
    const request = { from: [await hold(spread)], memory: 4_000_000 };
    expect(await refusal(ask(request, [rowsOf('household')]))).toMatchObject({ code: 'no-memory' });
    expect(countsOf(await ask(request))).toEqual({ rows: counted(many) });
  });
});

describe('taken', () => {
  test('a measure twice, for once', async () => {
    expect(countsOf(await ask({}, [persons, { ...persons }, persons]))).toEqual({ rows: counted(1) });
  });

  test('no source: nothing was collected', async () => {
    const found = await tally([familyDoctorSignupRate, persons], { from: [], during: year(2019) });
    const counts = Object.values(countsOf(found));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.every((count) => JSON.stringify(count) === '{"missing":"not-collected"}')).toBe(true);
    expect(found.sources).toEqual([]);
  });

  test('no measure: no counts', async () => expect(countsOf(await ask({}, []))).toEqual({}));
});

test.each<[string, readonly By[], RegExp]>([
  ['two levels of place', ['county', 'township'], /one level of place/],
  ['a level and places of one’s own', ['county', { places: [], parents: {} }], /one level of place/],
  ['a column twice', ['sex', 'sex'], /"sex" stands twice/],
  ['a column that no record has', ['colour'], /no record given has a code or flag "colour"; by takes province/],
  ['a date', ['born'], /code or flag "born"/],
  ['a place column', ['place'], /code or flag "place"/],
  ['what objects inherit', ['constructor'], /code or flag "constructor"/],
  ['__proto__', ['__proto__'], /code or flag "__proto__"/],
])('by %s is refused', async (_, by, message) => {
  await expect(ask({ by })).rejects.toThrow(message);
  expect(await refusal(ask({ by }))).toMatchObject({ code: 'bad-request' });
});
