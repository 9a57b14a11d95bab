import { pathToFileURL } from 'node:url';
import { type Measure, year } from 'permille';
import { fromCsv, fromRows, hold, type Progress, type Source, tally } from 'permille/dataset';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/dataset/threads/limits.js';
import { forgetRows } from '../../src/dataset/threads/pool.js';
import { workers } from '../support/threads.js';
import { counted, countsOf, file, refusal, rowsOf, utf8 } from './inputs.js';

const usual = { ...limits };
beforeAll(() => void Object.assign(limits, { leastBytes: 1 << 10, leastRows: 4096 }));
afterAll(() => void Object.assign(limits, usual));

const during = year(2019);
const asked: readonly Measure[] = [
  rowsOf('person', { is: ['signed', true] }, 'signed'),
  rowsOf('household', undefined, 'homes'),
];
const bytesOf = (content: string): Uint8Array<ArrayBuffer> => new Uint8Array(utf8(content));
const text = (rows: number, signed = '1'): string =>
  `household,signed\n${Array.from({ length: rows }, (_, index) => `${1_000_000 + (index >> 2)},${signed}\n`).join('')}`;
const people = (input: Parameters<typeof fromCsv>[0]): Source => fromCsv(input, { of: 'person' });
const running = (): number => workers.filter(({ threadId }) => threadId > 0).length;

describe('threads', () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('are not %d', async (threads) => {
    expect(await refusal(tally(asked, { from: [people(utf8(text(1)))], during, threads }))).toEqual({
      code: 'bad-request',
      details: { why: `threads is a whole number from 1, not ${threads}` },
    });
  });

  test('are none where a file is short, unless they are asked for', async () => {
    await tally(asked, { from: [people(utf8(text(1000)))], during });
    expect(running()).toBe(0);
  });

  test('read a path, a URL, a File, a Blob and bytes alike, each under its name', async () => {
    const bytes = bytesOf(text(2000).replaceAll('1000400,1', '1000400,x'));
    const path = await file(bytes);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    for (const input of [path, pathToFileURL(path), new File([bytes], 'a.csv'), new Blob([bytes]), bytes, shared]) {
      const one = await refusal(tally(asked, { from: [people(input)], during, threads: 1 }));
      expect(one.code).toBe('bad-rows');
      expect(await refusal(tally(asked, { from: [people(input)], during, threads: 3 }))).toEqual(one);
    }
    expect(running()).toBe(2);
  });

  test('tell how far all of them have come', async () => {
    const told: Progress[] = [];
    const bytes = utf8(text(50_000));
    const request = { from: [people(bytes)], during, threads: 3, onProgress: (so: Progress) => void told.push(so) };
    expect(countsOf(await tally(asked, request))).toEqual({ signed: counted(50_000), homes: counted(12_500) });
    expect(told.at(-1)).toEqual({ name: 'bytes', rows: 50_000, bytes: bytes.length, totalBytes: bytes.length });
    expect(told.map(({ rows }) => rows)).toEqual(told.map(({ rows }) => rows).toSorted((a, b) => a - b));
  });

  test('count several sources of a kind, households of theirs in one', async () => {
    const from = [people(utf8(text(2000))), people(utf8(text(4000)))];
    expect(countsOf(await tally(asked, { from, during, threads: 2 }))).toEqual({
      signed: counted(6000),
      homes: counted(1000),
    });
  });

  test('take no more memory than is allowed', async () => {
    const request = { from: [people(utf8(text(4000)))], during, threads: 2 };
    expect(await refusal(tally(asked, { ...request, memory: 100 }))).toMatchObject({
      code: 'no-memory',
      details: { allowed: 100 },
    });
    expect(countsOf(await tally(asked, { ...request, memory: 1 << 30 }))).toEqual({
      signed: counted(4000),
      homes: counted(1000),
    });
  });

  test('cannot be told of what has functions in it: one does then', async () => {
    const odd = { ...rowsOf('person', undefined, 'odd'), more: () => 'more' } as Measure;
    expect(countsOf(await tally([odd], { from: [people(utf8(text(2000)))], during, threads: 2 }))).toEqual({
      odd: counted(2000),
    });
  });

  test('keep the faults of rows in memory', async () => {
    const text = `signed\n${'1\n'.repeat(9000)}x\n`;
    const held = await hold(fromCsv({ name: 'a.csv', text }, { of: 'person', onBadRow: 'count-unknown' }));
    const [signed] = asked as [Measure];
    const one = await tally([signed], { from: [held], during, threads: 1 });
    const two = await tally([signed], { from: [held], during, threads: 2 });
    expect(countsOf(two)).toEqual({ signed: counted(9000, 1) });
    expect(two.sources).toEqual(one.sources);
    expect(two.sources).toMatchObject([{ faults: 1 }]);
  });

  test('are sent rows in memory again where they have forgotten them', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ household: `F${index % 999}`, signed: true }));
    const held = await hold(fromRows(rows, { of: 'person' }));
    for (let turn = 0; turn < 2; turn += 1) {
      expect(countsOf(await tally(asked, { from: [held], during, threads: 2 }))).toEqual({
        signed: counted(10_000),
        homes: counted(999),
      });
      forgetRows(held.divisible?.kind === 'held' ? held.divisible.id : 0);
    }
  });
});

describe('threads stop', () => {
  const long = bytesOf(text(200_000));

  test('with the reason of a signal', async () => {
    limits.partsEach = 16;
    await tally(asked, { from: [people(long)], during, threads: 2 });
    const controller = new AbortController();
    const request = { from: [people(long)], during, threads: 2, signal: controller.signal };
    const before = running();
    const work = tally(asked, { ...request, onProgress: () => controller.abort(new Error('enough')) });
    await expect(work).rejects.toThrow('enough');
    expect(running()).toBe(before - 1);
    await expect(tally(asked, { ...request, signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow(
      'before',
    );
  });

  test('with what a caller throws who is told how far they are', async () => {
    const onProgress = (): never => {
      throw new Error('no room to show it');
    };
    await expect(tally(asked, { from: [people(long)], during, threads: 2, onProgress })).rejects.toThrow('no room');
  });

  test('where one of them dies, and the next tally has others', async () => {
    limits.partsEach = 16;
    const source = people({ name: 'long.csv', text: '' });
    const request = { from: [people(new File([long], 'long.csv'))], during, threads: 2 };
    await tally(asked, request);
    const alive = workers.filter(({ threadId }) => threadId > 0);
    const onProgress = (): void => {
      for (const worker of alive.splice(0)) void worker.terminate();
    };
    expect(await refusal(tally(asked, { ...request, onProgress }))).toEqual({
      code: 'lost-thread',
      details: { file: source.name, why: 'it ended with code 1' },
    });
    expect(running()).toBe(0);
    expect(countsOf(await tally(asked, request))).toEqual({ signed: counted(200_000), homes: counted(50_000) });
  });
});
