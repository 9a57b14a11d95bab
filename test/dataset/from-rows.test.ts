import { type Measure, type RecordDictionary, year } from 'permille';
import { records } from 'permille/catalogue';
import { fromCsv, fromRows, type RowsOptions, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, refusal, rowsOf, sumOf } from './inputs.js';

type Options = Partial<RowsOptions<'person'>>;
type Rows = Parameters<typeof fromRows>[0];

const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
const everybody = rowsOf('person');
const count = (rows: Rows, options: Options = {}, asked: readonly Measure[] = [signed]) =>
  tally(asked, { from: [fromRows(rows, { of: 'person', ...options })], during: year(2019) });

const people = [{ signed: true }, { signed: false }, { signed: null }, {}];

describe('rows may be', () => {
  test.each<[string, () => Rows]>([
    ['an array', () => people],
    ['a set', () => new Set(people)],
    [
      'a generator',
      () =>
        (function* () {
          yield* people;
        })(),
    ],
    [
      'an asynchronous generator',
      () =>
        (async function* () {
          yield* people;
        })(),
    ],
    ['without a prototype', () => people.map((row) => Object.assign(Object.create(null) as object, row))],
    ['frozen', () => Object.freeze(people.map(Object.freeze)) as typeof people],
  ])('%s', async (_, rows) => {
    const found = await count(rows());
    expect(countsOf(found)).toEqual({ signed: counted(1, 2) });
    expect(found.sources).toMatchObject([{ name: 'rows', of: 'person', read: 4, used: 4, leftOut: [] }]);
  });

  test('none: nobody is counted', async () => {
    expect(countsOf(await count([], {}, [signed, everybody]))).toEqual({ signed: counted(0), rows: counted(0) });
  });

  test('more than a batch', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ signed: index % 3 === 0 ? null : index % 2 }));
    // Of 10 000, 3334 are divisible by three; of the odd 5000, 1667 are.
    expect(countsOf(await count(rows))).toEqual({ signed: counted(3333, 3334) });
  });
});

describe('keys', () => {
  test('are mapped, with codes', async () => {
    const rows = [{ 签约: '是' }, { 签约: '否' }, { 签约: '' }];
    const columns = { signed: { from: '签约', codes: { 是: true, 否: false } } };
    expect(countsOf(await count(rows, { columns }))).toEqual({ signed: counted(1, 1) });
  });

  test('that no row has: it was not collected', async () => {
    expect(countsOf(await count([{ id: 1 }, { id: 2 }]))).toEqual({ signed: { missing: 'not-collected' } });
  });

  test('that are inherited do not count', async () => {
    const rows = [Object.create({ signed: true }) as object, { signed: false }];
    expect(countsOf(await count(rows))).toEqual({ signed: counted(0, 1) });
    const inherited = fromRows([{}], { of: 'person', columns: { signed: 'constructor', sex: 'toString' } });
    const found = await tally([signed], { from: [inherited], during: year(2019) });
    expect(countsOf(found)).toEqual({ signed: { missing: 'not-collected' } });
  });

  test.each(['nobody', '__proto__', 'constructor'])('%s is no column', (column) => {
    const columns = JSON.parse(`{ "${column}": "x" }`) as Record<string, string>;
    expect(() => fromRows([], { of: 'person', columns })).toThrow(`no column "${column}"`);
  });

  test('named __proto__ are read as any other', async () => {
    const rows = [JSON.parse('{ "__proto__": "1" }') as object];
    expect(countsOf(await count(rows, { columns: { signed: '__proto__' } }))).toEqual({ signed: counted(1) });
  });
});

test('a dictionary of the caller’s own', async () => {
  const name = { zh: '犬', en: 'dogs' };
  const own = { ...records, person: { dogs: { type: 'count', name } } } as const satisfies RecordDictionary;
  const source = fromRows([{ pets: 2 }, { pets: '3' }, {}], { of: 'person', records: own, columns: { dogs: 'pets' } });
  const found = await tally([sumOf('person', 'dogs'), signed], { from: [source], during: year(2019) });
  expect(countsOf(found)).toEqual({ dogs: counted(5, 1), signed: { missing: 'not-collected' } });
});

test.each(['people', '__proto__', 'constructor', ''])('%j is no kind of record', (of) => {
  const message = `there is no record "${of}"; there are person, household`;
  expect(() => fromRows([], { of: of as 'person' })).toThrow(message);
  expect(() => fromCsv('people.csv', { of: of as 'person' })).toThrow(message);
});

test('a row that is no object is refused, with its number and the source’s name', async () => {
  for (const row of [null, undefined, 5, 'x']) {
    const rows = [{ signed: true }, row] as object[];
    const why = 'row 2 of 居民 is not an object';
    expect(await refusal(count(rows, { name: '居民' }))).toEqual({ code: 'bad-request', details: { why } });
  }
});

test('rows that can be had only once are not taken for none the second time', async () => {
  const source = fromRows(
    (function* () {
      yield* people;
    })(),
    { of: 'person' },
  );
  const again = () => tally([signed], { from: [source], during: year(2019) });
  expect(countsOf(await again())).toEqual({ signed: counted(1, 2) });
  expect(await refusal(again())).toMatchObject({ code: 'bad-request' });
  const array = fromRows(people, { of: 'person' });
  const twice = () => tally([signed], { from: [array], during: year(2019) });
  expect(countsOf(await twice())).toEqual(countsOf(await twice()));
});

test('what an iterator throws is thrown, and nothing is asked of it after a fault', async () => {
  let closed = false;
  const rows = (function* (): Generator<object> {
    try {
      yield { signed: true };
      yield null as unknown as object;
      yield { signed: true };
    } finally {
      closed = true;
    }
  })();
  await expect(count(rows)).rejects.toThrow('row 2 of rows is not an object');
  expect(closed).toBe(true);
  const failing = (async function* (): AsyncGenerator<object> {
    yield { signed: true };
    throw new Error('the line is dead');
  })();
  await expect(count(failing)).rejects.toThrow('the line is dead');
});
