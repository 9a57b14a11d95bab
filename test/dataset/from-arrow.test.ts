import { readFile } from 'node:fs/promises';
import { Bool, Table, Timestamp, tableFromArrays, tableFromIPC, tableToIPC, vectorFromArray } from 'apache-arrow';
import { type Measure, year } from 'permille';
import { type ArrowTable, fromArrow, type Input, type Progress, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import rows from '../fixtures/parquet/rows.json' with { type: 'json' };
import { chunked, counted, countsOf, file, refusal, rowsOf } from './inputs.js';
import { expectSame } from './same-tally.js';
import { dictionary } from './truth.js';

const folder = 'test/fixtures/arrow';
const options = { of: 'person', records: dictionary } as const;
const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
const read = (input: Input | ArrowTable, asked: readonly Measure[] = [signed]) =>
  tally(asked, { from: [fromArrow(input, { of: 'person' })], during: year(2019) });

const questions = [
  { is: ['flag', true] },
  { is: ['code2', 'x'] },
  { during: 'date2' },
  { atLeast: ['money2', '2'] },
  { atLeast: ['decimal', '0.125'] },
] as const;

describe.each(['rows.arrow', 'rows.arrows'])('%s, of a record batch at a time, gives what its rows give', (name) => {
  test('from a path', () => expectSame(fromArrow(`${folder}/${name}`, options), rows, questions));

  test.each([[1], [7, 100], [65_536]])('in chunks of %i', async (...sizes) => {
    const bytes = await readFile(`${folder}/${name}`);
    await expectSame(fromArrow(chunked(bytes, sizes), options), rows, questions);
  });

  test('as a table, whole or in part', async () => {
    const table = tableFromIPC(await readFile(`${folder}/${name}`));
    await expectSame(fromArrow(table, options), rows, questions);
    await expectSame(fromArrow(table.slice(13, 70), options), rows.slice(13, 70), questions);
  });
});

test('a table made of arrays, read again and again', async () => {
  const source = fromArrow(new Table({ signed: vectorFromArray([true, null, false, true], new Bool()) }), {
    of: 'person',
  });
  expect([source.name, source.reopens]).toEqual(['table', true]);
  for (const _ of [1, 2])
    expect(countsOf(await tally([signed], { from: [source], during: year(2019) }))).toEqual({ signed: counted(2, 1) });
});

test('no rows at all', async () => {
  const bytes = tableToIPC(new Table({ signed: vectorFromArray([], new Bool()) }));
  expect(countsOf(await read(bytes))).toEqual({ signed: counted(0) });
});

test('it tells how far it has come, and stops when told', async () => {
  const told: Progress[] = [];
  const from = [fromArrow(`${folder}/rows.arrows`, options)];
  await tally([rowsOf('person')], { from, during: year(2019), onProgress: (progress) => told.push(progress) });
  expect(told.at(-1)).toMatchObject({ rows: 120 });
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(tally([rowsOf('person')], { from, during: year(2019), signal })).rejects.toThrow('enough');
});

describe('it is refused', () => {
  test('when it is none, or cut short', async () => {
    expect(await refusal(read(await file('no arrow at all, but text', 'a.arrow')))).toMatchObject({ code: 'bad-file' });
    const bytes = await readFile(`${folder}/rows.arrow`);
    const cut = fromArrow(new Uint8Array(bytes.subarray(0, 6000)), options);
    expect(await refusal(tally([rowsOf('person')], { from: [cut], during: year(2019) }))).toMatchObject({
      code: 'bad-file',
    });
  });

  test('when a column is a point in time of a time zone', async () => {
    const table = new Table({ born: vectorFromArray([1n], new Timestamp(1, 'Asia/Shanghai')) });
    expect(await refusal(read(table, [rowsOf('person', { during: 'born' }, 'born')]))).toEqual({
      code: 'bad-file',
      details: {
        file: 'table',
        where: 'column "born"',
        why: 'points in time of a time zone are no civil dates; write it as date32',
      },
    });
  });

  test('when a cell is not what its column says', async () => {
    const table = tableFromArrays({ signed: Int32Array.of(1, 2) });
    expect(await refusal(read(table))).toMatchObject({
      code: 'bad-rows',
      details: { first: [expect.stringContaining('table, row 2, column "signed": "2" should be yes or no')] },
    });
  });
});
