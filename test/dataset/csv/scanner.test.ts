import { appendFile, truncate } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { amountAt, type Batch, batchRows, isSet, textAt } from '../../../src/dataset/batch.js';
import { fromCsv } from '../../../src/dataset/from-csv.js';
import { KeysOutOfOrder, type Reading } from '../../../src/dataset/source.js';
import type { Column, RecordDictionary } from '../../../src/model/column.js';
import { chunked, file, refusal, utf8 } from '../inputs.js';

const column = (key: string, type: Column['type']): Column => ({ name: { zh: key, en: key }, type });

const person = {
  home: column('home', 'key'),
  flag: column('flag', 'flag'),
  date: column('date', 'date'),
  day: column('day', 'date'),
  count: column('count', 'count'),
  money: column('money', 'money'),
  place: column('place', 'place'),
};
const records = { person } as unknown as RecordDictionary;

type Input = Parameters<typeof fromCsv>[0];

const open = (input: Input, reading: Partial<Reading> = {}) =>
  fromCsv(input, { of: 'person', records, columns: { day: { format: 'yyyyMMdd' } } } as never).open({
    wanted: new Set(Object.keys(person)),
    ...reading,
  });

function cellOf({ words, columns }: Batch, key: string, row: number): unknown {
  const held = columns.get(key);
  if (held === undefined) return undefined;
  if (held.bad.has(row)) return 'bad';
  if (!isSet(words, held.known, row)) return null;
  if (held.type === 'flag') return isSet(words, held.known - 1, row);
  if (held.type === 'date') return held.values[row];
  return held.type === 'count' || held.type === 'money' ? amountAt(words, held, row) : textAt(held, row);
}

/** A column as it is scanned, alone, first, last and between others, quoted and not, in lines of either end. */
async function readings(key: keyof typeof person, cell: string): Promise<ReadonlySet<unknown>> {
  const found = new Set<unknown>();
  for (const [before, after] of [
    ['', ''],
    ['x,', ''],
    ['', ',y'],
    ['"x",', ',"y"'],
  ]) {
    for (const end of ['\n', '\r\n']) {
      for (const written of /["\n]/.test(cell) ? [cell] : [cell, `"${cell}"`]) {
        const heads = `${before === '' ? '' : 'b,'}${key}${after === '' ? '' : ',c'}`;
        // A blank line is no row: an empty cell alone is quoted.
        const row = before + (written === '' && before === after ? '""' : written) + after;
        const { batches } = await open({ text: [heads, row, row].join(end) });
        for await (const batch of batches)
          for (let at = 0; at < batch.length; at += 1) found.add(cellOf(batch, key, at));
      }
    }
  }
  return found;
}

describe('a cell is', () => {
  test.each<[keyof typeof person, string, unknown]>([
    ['flag', '1', true],
    ['flag', '0', false],
    ['flag', '', null],
    ['flag', '2', 'bad'],
    ['flag', '10', 'bad'],
    ['flag', '是', true],
    ['flag', 'false', false],
    ['flag', ' 1', true],
    ['flag', '１', 'bad'],
    ['flag', '1\u0000', 'bad'],
    ['date', '1990-02-28', 19900228],
    ['date', '2000-02-29', 20000229],
    ['date', '1900-02-29', 'bad'],
    ['date', '2019-02-29', 'bad'],
    ['date', '2020-02-29', 20200229],
    ['date', '2019-04-31', 'bad'],
    ['date', '2019-12-31', 20191231],
    ['date', '2019-00-10', 'bad'],
    ['date', '2019-13-10', 'bad'],
    ['date', '2019-10-00', 'bad'],
    ['date', '2019-10-32', 'bad'],
    ['date', '1000-01-01', 10000101],
    ['date', '0999-12-31', 'bad'],
    ['date', '9999-12-31', 99991231],
    ['date', '2019-1-05', 'bad'],
    ['date', '2019-01-5', 'bad'],
    ['date', '2019/01/05', 'bad'],
    ['date', '2019-01-055', 'bad'],
    ['date', '2019-01-0', 'bad'],
    ['date', '201:-01-05', 'bad'],
    ['date', '2019-0:-05', 'bad'],
    ['date', ' 2019-01-05 ', 20190105],
    ['date', '', null],
    ['day', '20190105', 20190105],
    ['day', '20000229', 20000229],
    ['day', '19000229', 'bad'],
    ['day', '2019010', 'bad'],
    ['day', '201901055', 'bad'],
    ['day', '2019-1-5', 'bad'],
    ['day', '', null],
    ['count', '0', 0],
    ['count', '7', 7],
    ['count', '42', 42],
    ['count', '999', 999],
    ['count', '1000', 1000],
    ['count', '007', 7],
    ['count', '999999999', 999_999_999],
    ['count', '2147483647', 2_147_483_647],
    ['count', '2147483648', 2_147_483_648n],
    ['count', '9007199254740991', 9_007_199_254_740_991n],
    ['count', '9007199254740992', 'bad'],
    ['count', '00000000000000001', 'bad'],
    ['count', '-1', 'bad'],
    ['count', '+1', 'bad'],
    ['count', '1.0', 'bad'],
    ['count', '1e3', 'bad'],
    ['count', '12:', 'bad'],
    ['count', '/12', 'bad'],
    ['count', ' 12', 12],
    ['count', '', null],
    ['money', '0', 0],
    ['money', '12', 1200],
    ['money', '12.5', 1250],
    ['money', '12.34', 1234],
    ['money', '12.345', 'bad'],
    ['money', '12.', 'bad'],
    ['money', '.5', 'bad'],
    ['money', '-0.01', -1],
    ['money', '21474836.47', 2_147_483_647],
    ['money', '21474836.48', 2_147_483_648n],
    ['money', '-21474836.48', -2_147_483_648],
    ['money', '99999999', 9_999_999_900n],
    ['money', '999999999999999999.99', 99_999_999_999_999_999_999n],
    ['money', '1234567890123456789', 'bad'],
    ['money', '', null],
    ['place', '140423', '140423'],
    ['place', '140423101202', '140423101202'],
    ['place', ' 140423', '140423'],
    ['place', '14042', 'bad'],
    ['place', '', null],
    ['home', 'a', 'a'],
    ['home', ' a ', 'a'],
    ['home', 'abcdefghijkl', 'abcdefghijkl'],
    ['home', 'abcdefghijklm', 'abcdefghijklm'],
    ['home', '甲'.repeat(50), '甲'.repeat(50)],
    ['home', '"a""b"', 'a"b'],
    ['home', '"a,b"', 'a,b'],
    ['home', '"a\nb"', 'a\nb'],
    ['home', '\u0000', '\u0000'],
    ['home', '', null],
  ])('%s %j: %s', async (key, cell, value) => expect(await readings(key, cell)).toEqual(new Set([value])));
});

const count = async (input: Input, reading: Partial<Reading> = {}): Promise<number> => {
  let rows = 0;
  for await (const { length } of (await open(input, reading)).batches) rows += length;
  return rows;
};

const rows = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `${from + index},1,2019-01-05\n`).join('');

test('a batch has at most as many rows as it may', async () => {
  const lengths: number[] = [];
  for await (const { length } of (await open({ text: `home,flag,date\n${rows(0, 60_000)}` })).batches)
    lengths.push(length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(batchRows);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(60_000);
});

test('two files read in turn keep out of one another', async () => {
  const texts = [0, 1].map(
    (odd) => `home,flag\n${Array.from({ length: 50_000 }, (_, at) => `${at}-${odd},${odd}\n`).join('')}`,
  );
  const opened = await Promise.all(texts.map((text) => open({ text })));
  const [one, other] = opened.map(({ batches }) => batches[Symbol.asyncIterator]());
  const met = [0, 0];
  for (let going = true; going; ) {
    const next = await Promise.all([one?.next(), other?.next()]);
    going = next.some((each) => each?.done !== true);
    for (const [which, each] of next.entries()) {
      if (each === undefined || each.done === true) continue;
      for (let row = 0; row < each.value.length; row += 1) {
        expect(cellOf(each.value, 'home', row)).toBe(`${met[which]}-${which}`);
        expect(cellOf(each.value, 'flag', row)).toBe(which === 1);
        met[which] = (met[which] ?? 0) + 1;
      }
    }
  }
  expect(met).toEqual([50_000, 50_000]);
});

describe('keys in runs', () => {
  const runs = async (keys: readonly string[]): Promise<readonly unknown[]> => {
    const { batches } = await open({ text: `home,x\n${keys.map((key) => `${key},\n`).join('')}` }, { runs: 'home' });
    const seen: unknown[] = [];
    for await (const { length, columns } of batches) {
      const held = columns.get('home');
      if (held?.type !== 'key') continue;
      seen.push([...held.ids.subarray(0, length)], held.dictionary);
    }
    return seen;
  };

  test.each<[readonly string[], readonly number[], string | null, string | null]>([
    [['1', '1', '2', '10', '10', ''], [1, 1, 2, 3, 3, 0], '1', '10'],
    [['', '', ''].map((key) => `"${key}"`), [0, 0, 0], null, null],
    [['"a"', 'a', ' a', 'b '], [1, 1, 1, 2], 'a', 'b'],
    [['"x,""y"', '"x,""y"', 'zzzzz'], [1, 1, 2], 'x,"y', 'zzzzz'],
    [['123456789', '123456799', '1234567990'], [1, 2, 3], '123456789', '1234567990'],
    [['123', '1234', '1235', '12345', '123456', '1234567', '1234568'], [1, 2, 3, 4, 5, 6, 7], '123', '1234568'],
    [['1234567', '12345678', '12345678', '12345679'], [1, 2, 2, 3], '1234567', '12345679'],
    [['ab', '', 'ab', '"ab"', 'ac', '"\u0000ac"', '"\u0000ad"'], [1, 0, 1, 1, 2, 3, 4], 'ab', '\u0000ad'],
  ])('%j', async (keys, ids, first, last) => expect(await runs(keys)).toEqual([ids, { first, last }]));

  test.each([
    [['2', '1']],
    [['10', '9']],
    [['1', '2', '1']],
    [['甲', '乙']],
    [['é']],
    [['12345', '12344']],
    [['zzz', 'zz']],
    [['abcz', 'abca']],
    [['12345678', '1234567']],
    [['1234567', '"1234566"']],
    [['"\u0000ac"', 'ac', 'ac']],
    [['123456789a', '1234567890']],
  ])('%j are out of order', async (keys) => expect(runs(keys)).rejects.toThrow(KeysOutOfOrder));

  test('go on from short to long ones and back', async () => {
    const keys = ['1', '2', '2', '12345678', '12345678', '12345679'].flatMap((key) => Array<string>(20).fill(key));
    const seen = await runs(keys);
    const ids = seen.filter((each) => Array.isArray(each)).flat();
    expect(ids).toEqual([1, 2, 2, 3, 3, 4].flatMap((id) => Array<number>(20).fill(id)));
    await expect(runs([...keys, ...Array<string>(40).fill('1')])).rejects.toThrow(KeysOutOfOrder);
  });

  test('go on from batch to batch', async () => {
    const { batches } = await open({ text: `home,flag,date\n${rows(0, 50_000)}` }, { runs: 'home' });
    let number = 0;
    for await (const { length, columns } of batches) {
      const held = columns.get('home');
      if (held?.type !== 'key' || !('first' in held.dictionary)) throw new Error('no runs');
      expect(held.dictionary).toEqual({ first: `${number}`, last: `${number + length - 1}` });
      for (const id of held.ids.subarray(0, length)) {
        number += 1;
        expect(id).toBe(number);
      }
    }
    expect(number).toBe(50_000);
  });
});

describe('what is out of the way', () => {
  test('a row of 100,000 cells', async () => {
    const wide = `flag${',x'.repeat(100_000)}\n`;
    expect(await count({ text: wide + `1${',2'.repeat(100_000)}\n`.repeat(3) })).toBe(3);
  });

  test('a cell of 3 MB, and one of 10 MB', async () => {
    const long = (size: number): string => `flag,note\n1,a\n0,${'x'.repeat(size)}\n1,b\n`;
    expect(await count({ text: long(3_000_000) })).toBe(3);
    expect(await refusal(count({ text: long(10_000_000) }))).toMatchObject({ code: 'bad-csv', details: { line: 3 } });
  });

  test('a carriage return alone, far into a file', async () => {
    const text = `home,flag,date\n${rows(0, 30_000)}a,1,\rb,0,\n${rows(0, 10)}c,x,\n`;
    const { batches, faults } = await open({ text });
    let read = 0;
    for await (const { length } of batches) read += length;
    expect(read).toBe(30_013);
    expect(faults.first).toEqual([expect.stringMatching(/^text, line 30014, column "flag": "x" should be yes or no/)]);
  });

  test('very many keys that are all different', async () => {
    const { batches } = await open({ text: `home,flag,date\n${rows(0, 200_000)}` });
    let number = 0;
    for await (const batch of batches) {
      for (let row = 0; row < batch.length; row += 997) expect(cellOf(batch, 'home', row)).toBe(String(number + row));
      number += batch.length;
    }
    expect(number).toBe(200_000);
  });

  test('a file that breaks off in the midst of a row', async () => {
    const { batches, faults } = await open({ text: `home,flag,date\n${rows(0, 10)}11,1` });
    let read = 0;
    for await (const { length } of batches) read += length;
    expect([read, faults.first]).toEqual([11, ['text, line 12: it has 2 cells, and the header has 3']]);
  });

  test('a file that grows is read as it was when opened', async () => {
    const path = await file(`home,flag,date\n${rows(0, 100_000)}`);
    const { batches } = await open(path);
    let read = 0;
    for await (const { length } of batches) {
      if (read === 0) await appendFile(path, rows(0, 1000));
      read += length;
    }
    expect(read).toBe(100_000);
  });

  test('a file that shrinks while it is read is refused', async () => {
    const path = await file(`home,flag,date\n${rows(0, 400_000)}`);
    const { batches } = await open(path);
    const read = async (): Promise<void> => {
      let cut = false;
      for await (const _ of batches) {
        if (!cut) await truncate(path, 100);
        cut = true;
      }
    };
    expect(await refusal(read())).toMatchObject({
      code: 'no-file',
      details: { why: 'it became shorter while it was read' },
    });
  });

  test('bytes that come one at a time', async () => {
    expect(await count(chunked(utf8(`home,flag,date\n${rows(0, 1000)}`), [1]))).toBe(1000);
  });

  test('a reading broken off', async () => {
    const stop = new AbortController();
    const reading = count(
      { text: `home,flag,date\n${rows(0, 100_000)}` },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(reading).rejects.toThrow(/aborted/);
  });
});
