import { year } from 'permille';
import { fromCsv, fromRows, type Progress, type Source, type TallyRequest, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, file, rowsOf, utf8 } from './inputs.js';

const persons = rowsOf('person');
const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
const count = (source: Source, more: Partial<TallyRequest> = {}) =>
  tally([persons, signed], { from: [source], during: year(2019), ...more });

const lines = 60_000;
const text = `id,signed\n${Array.from({ length: lines }, (_, index) => `${index},${index % 2}\n`).join('')}`;
const rows = Array.from({ length: lines }, (_, index) => ({ id: index, signed: index % 2 }));

/** Rows without end; how many were asked for. */
function endless(): { readonly rows: Iterable<object>; readonly asked: () => number; readonly closed: () => boolean } {
  let asked = 0;
  let closed = false;
  const generated = function* (): Generator<object> {
    try {
      for (;;) {
        asked += 1;
        yield { signed: true };
      }
    } finally {
      closed = true;
    }
  };
  return { rows: generated(), asked: () => asked, closed: () => closed };
}

describe('a tally is broken off', () => {
  const reason = new Error('enough');

  test('before anything is read', async () => {
    const { rows, asked } = endless();
    const path = fromCsv('there is no such file.csv', { of: 'person' });
    const signal = AbortSignal.abort(reason);
    await expect(
      tally([persons], { from: [fromRows(rows, { of: 'person' }), path], during: year(2019), signal }),
    ).rejects.toBe(reason);
    expect(asked()).toBe(0);
  });

  test('by the one who watches its progress', async () => {
    const { rows, asked, closed } = endless();
    const stop = new AbortController();
    const onProgress = ({ rows }: Progress): void => {
      if (rows >= 16_384) stop.abort(reason);
    };
    await expect(count(fromRows(rows, { of: 'person' }), { signal: stop.signal, onProgress })).rejects.toBe(reason);
    expect([asked(), closed()]).toEqual([16_384, true]);
  });

  test.each<[string, () => Source | Promise<Source>]>([
    ['a file', async () => fromCsv(await file(text), { of: 'person' })],
    ['text', () => fromCsv({ text }, { of: 'person' })],
    ['bytes', () => fromCsv(utf8(text), { of: 'person' })],
    ['a Blob', () => fromCsv(new Blob([text]), { of: 'person' })],
  ])('in the midst of %s', async (_, make) => {
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ rows }: Progress): void => {
      seen.push(rows);
      if (seen.length === 2) stop.abort(reason);
    };
    await expect(count(await make(), { signal: stop.signal, onProgress })).rejects.toBe(reason);
    expect(seen).toEqual([4096, 8192]);
  });

  test('by a timer, though all rows are at hand', async () => {
    const { rows, closed } = endless();
    const stop = new AbortController();
    setTimeout(() => stop.abort(reason), 1);
    await expect(count(fromRows(rows, { of: 'person' }), { signal: stop.signal })).rejects.toBe(reason);
    expect(closed()).toBe(true);
  });

  test('without a reason of the caller’s own', async () => {
    await expect(count(fromRows(rows, { of: 'person' }), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('progress is told', () => {
  const watched = async (source: Source): Promise<readonly Progress[]> => {
    const told: Progress[] = [];
    expect(countsOf(await count(source, { onProgress: (progress) => told.push(progress) }))).toEqual({
      rows: counted(lines),
      signed: counted(lines / 2),
    });
    return told;
  };

  test('of a file, in rows and bytes, to the end', async () => {
    const path = await file(text);
    for (const source of [fromCsv(path, { of: 'person' }), fromCsv({ text, name: path }, { of: 'person' })]) {
      const told = await watched(source);
      expect(told.length).toBe(15);
      expect(told.every(({ name, totalBytes }) => name === path && totalBytes === text.length)).toBe(true);
      expect(told.map(({ rows }) => rows)).toEqual(told.map((_, index) => Math.min((index + 1) * 4096, lines)));
      expect(told.map(({ bytes }) => bytes)).toEqual(told.map(({ bytes }) => bytes).toSorted((a = 0, b = 0) => a - b));
      expect(told.at(-1)).toEqual({ name: path, rows: lines, bytes: text.length, totalBytes: text.length });
    }
  });

  test('of rows, now and then and at the end', async () => {
    const told = await watched(fromRows(rows, { of: 'person', name: '居民' }));
    expect(told.map(({ rows }) => rows)).toEqual([16_384, 32_768, 49_152, lines]);
    expect(told.every(({ name, bytes }) => name === '居民' && bytes === undefined)).toBe(true);
  });

  test('and what it throws is thrown', async () => {
    const onProgress = (): never => {
      throw new Error('the screen is gone');
    };
    await expect(count(fromRows(rows, { of: 'person' }), { onProgress })).rejects.toThrow('the screen is gone');
  });
});
