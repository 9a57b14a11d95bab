import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Measure, PermilleError, type RecordDictionary, year } from 'permille';
import { fromParquet, fromRows, type ParquetOptions, type Progress, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import rows from '../fixtures/parquet/rows.json' with { type: 'json' };
import { chunked, counted, countsOf, file, refusal, rowsOf } from './inputs.js';
import { expectSame, keys } from './same-tally.js';
import { dictionary } from './truth.js';

const folder = 'test/fixtures/parquet';
const options = { of: 'person', records: dictionary } as const;
const everyone: readonly Measure[] = [rowsOf('person')];
/** Counts every row, and has every column read. */
const touching: readonly Measure[] = [
  ...everyone,
  ...keys.map((key) => rowsOf('person', { known: key }, `known-${key}`)),
];
const read = (path: string, more: Partial<ParquetOptions<'person'>> = {}, asked = everyone) =>
  tally(asked, { from: [fromParquet(path, { of: 'person', ...more })], during: year(2019) });

describe.each(['own', 'hyparquet'] as const)('decoded by %s', (decoder) => {
  test.each(['snappy', 'zstd-v2', 'gzip', 'plain', 'delta'])('%s.parquet gives what its rows give', async (name) => {
    await expectSame(fromParquet(`${folder}/${name}.parquet`, { ...options, decoder }), rows, [
      { is: ['flag', true] },
      { is: ['code2', 'x'] },
      { during: 'date2' },
      { atLeast: ['money2', '2'] },
      { atLeast: ['decimal', '0.125'] },
    ]);
  });
});

test('it may be a path, URL, File, Blob or bytes, and is read again and again', async () => {
  const path = `${folder}/snappy.parquet`;
  const bytes = await readFile(path);
  for (const input of [
    path,
    pathToFileURL(path),
    new File([bytes], 'a.parquet'),
    new Blob([bytes]),
    new Uint8Array(bytes),
  ]) {
    const source = fromParquet(input, options);
    expect(source.reopens).toBe(true);
    for (const _ of [1, 2])
      expect(countsOf(await tally(everyone, { from: [source], during: year(2019) }))).toEqual({ rows: counted(120) });
  }
});

test('a stream cannot be read from its end', async () => {
  const stream = fromParquet(chunked(await readFile(`${folder}/snappy.parquet`), [100]), options);
  expect(await refusal(tally(everyone, { from: [stream], during: year(2019) }))).toMatchObject({ code: 'no-file' });
});

test('it tells how far it has come, and stops when told', async () => {
  const told: Progress[] = [];
  const stop = new AbortController();
  const from = [fromParquet(`${folder}/plain.parquet`, options)];
  await tally(everyone, { from, during: year(2019), onProgress: (progress) => told.push(progress) });
  expect(told.at(-1)).toMatchObject({ rows: 120 });
  const onProgress = () => stop.abort(new Error('enough'));
  await expect(tally(everyone, { from, during: year(2019), onProgress, signal: stop.signal })).rejects.toThrow(
    'enough',
  );
});

describe('faults', () => {
  const name = { zh: '列', en: 'column' };
  const own = {
    ...dictionary,
    person: { ...dictionary.person, code: { type: 'code', name, codes: { x: name, y: name } } },
  } as const satisfies RecordDictionary;

  test('are those of rows, in their words', async () => {
    for (const decoder of ['own', 'hyparquet'] as const) {
      const source = fromParquet(`${folder}/plain.parquet`, { of: 'person', records: own, decoder });
      const given = fromRows(rows, { of: 'person', records: own, name: `${folder}/plain.parquet` });
      const asked = [rowsOf('person', { is: ['code', 'x'] })];
      const [one, other] = await Promise.all(
        [source, given].map((each) => refusal(tally(asked, { from: [each], during: year(2019) }))),
      );
      expect(one).toEqual(other);
      expect(one).toMatchObject({ code: 'bad-rows', details: { faults: 34 } });
    }
  });
});

describe('it is refused', () => {
  test.each<[string, () => Promise<string>, object]>([
    ['when there is none', async () => 'nowhere.parquet', { code: 'no-file' }],
    ['when it is none', () => file('PAR1 this is not one', 'a.parquet'), { code: 'bad-file' }],
    ['when it is empty', () => file('', 'a.parquet'), { code: 'bad-file' }],
    [
      'when it is cut short',
      async () => file((await readFile(`${folder}/snappy.parquet`)).subarray(0, -100), 'a.parquet'),
      { code: 'bad-file' },
    ],
  ])('%s', async (_, path, expected) => {
    expect(await refusal(read(await path()))).toMatchObject(expected);
  });

  test('when a mapped column is not there', async () => {
    expect(await refusal(read(`${folder}/snappy.parquet`, { columns: { sex: '性别' } }))).toMatchObject({
      code: 'unknown-header',
    });
  });

  test.each(['snappy', 'plain', 'delta', 'zstd-v2'])(
    'when the bytes of %s.parquet are broken, or some rows are',
    async (name) => {
      const bytes = await readFile(`${folder}/${name}.parquet`);
      for (let at = 4; at < bytes.length; at += 61) {
        const broken = new Uint8Array(bytes);
        broken[at] = (broken[at] ?? 0) ^ 0xff;
        const source = fromParquet(broken, { ...options, onBadRow: 'count-unknown' });
        const found = await tally(touching, { from: [source], during: year(2019) }).then(
          (table) => countsOf(table).rows,
          (error: unknown) => (error instanceof PermilleError ? error.code : error),
        );
        expect([counted(120), 'bad-file', 'no-columns', 'double-header', 'not-installed']).toContainEqual(found);
      }
    },
  );
});
