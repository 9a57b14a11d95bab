import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Bool, Table, Timestamp, tableToIPC, vectorFromArray } from 'apache-arrow';
import { PermilleError, year } from 'permille';
import {
  fromArrow,
  fromCsv,
  fromExcel,
  fromNdjson,
  fromParquet,
  fromRows,
  hold,
  type Source,
  tally,
} from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, directory, file, refusal, rowsOf, utf8 } from './inputs.js';

const persons = rowsOf('person');
const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
const count = (...from: readonly Source[]) => tally([persons, signed], { from, during: year(2019) });
const of = 'person' as const;

const readers: Readonly<Record<string, (path: string) => Source>> = {
  csv: (path) => fromCsv(path, { of }),
  parquet: (path) => fromParquet(path, { of }),
  arrow: (path) => fromArrow(path, { of }),
  ndjson: (path) => fromNdjson(path, { of }),
  xlsx: (path) => fromExcel(path, { of }),
};
const reading = Object.entries(readers);

/** Bytes through a pipe, by whoever reads its path. */
async function piped(bytes: Uint8Array): Promise<{ readonly path: string; readonly written: Promise<unknown> }> {
  const path = join(await directory(), 'pipe');
  await promisify(execFile)('mkfifo', [path]);
  const written = promisify(execFile)('sh', ['-c', 'cat "$0" > "$1"', await file(bytes), path]).catch(() => {});
  return { path, written };
}

const handles = async (): Promise<number> => (await readdir('/proc/self/fd')).length;

const codeOf = (error: unknown): string => (error instanceof PermilleError ? error.code : String(error));

const lines = Array.from({ length: 30_000 }, (_, row) => `${row},${row % 2}\n`).join('');
const rows = `id,signed\n${lines}`;
const whole = { rows: counted(30_000), signed: counted(15_000) };

describe('a file that breaks off', () => {
  test.each([
    ['csv', 'people.gb18030.csv'],
    ['parquet', 'parquet/plain.parquet'],
    ['parquet', 'parquet/delta.parquet'],
    ['arrow', 'arrow/rows.arrow'],
    ['arrow', 'arrow/rows.arrows'],
    ['xlsx', 'excel/rows.xlsx'],
  ] as const)('%s (%s) is refused in words, wherever it does', async (form, fixture) => {
    const bytes = await readFile(join('test/fixtures', fixture));
    const step = Math.ceil(bytes.length / 24);
    for (let end = 0; end < bytes.length; end += step) {
      const source = readers[form]?.(await file(bytes.subarray(0, end), `rows.${form}`)) as Source;
      const fault = await count(source).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (fault !== undefined) expect(fault).toBeInstanceOf(PermilleError);
    }
  });

  test('in the midst of a row, or of a character, is refused with its line', async () => {
    expect(await refusal(count(fromCsv(await file(`${rows}30000`), { of })))).toMatchObject({
      code: 'bad-rows',
      details: { first: [expect.stringMatching(/line 30002: it has 1 cells, and the header has 2$/)] },
    });
    expect(await refusal(count(fromCsv(await file(utf8(`${rows}30000,是`).slice(0, -1)), { of })))).toMatchObject({
      code: 'bad-encoding',
      details: { line: 30_002 },
    });
    const objects = lines.replace(/(\d+),(\d)\n/g, '{"id":"$1","signed":"$2"}\n');
    expect(await refusal(count(fromNdjson(await file(`${objects}{"id":"300`), { of })))).toMatchObject({
      code: 'bad-rows',
      details: { faults: 1, first: [expect.stringContaining('line 30001')] },
    });
  });
});

describe.runIf(process.platform === 'linux')('an Arrow file is closed again', () => {
  const timed = new Table({ signed: vectorFromArray([1n], new Timestamp(1, 'Asia/Shanghai')) });
  const other = new Table({ other: vectorFromArray([true], new Bool()) });
  const cut = async (end: number): Promise<Uint8Array> =>
    (await readFile('test/fixtures/arrow/rows.arrow')).subarray(0, end);

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['that breaks off before its schema ends', () => cut(400), 'bad-file'],
    ['that breaks off in a record batch', () => cut(6000), 'bad-file'],
    ['that breaks off between two of them', () => cut(5816), 'bad-file'],
    ['that breaks off after the last', () => cut(12_604), 'counted'],
    ['of which a column is refused by its type', () => tableToIPC(timed, 'file'), 'bad-file'],
    ['come as a stream is, of which a column is refused so', () => tableToIPC(timed, 'stream'), 'bad-file'],
    ['in which no column is found', () => tableToIPC(other, 'stream'), 'no-columns'],
  ])('%s', async (_, bytes, comesTo) => {
    const path = await file(await bytes());
    const before = await handles();
    for (let turn = 0; turn < 3; turn += 1) {
      const work = count(fromArrow(path, { of }));
      expect(await work.then(() => 'counted', codeOf)).toBe(comesTo);
    }
    await expect.poll(handles, { timeout: 200 }).toBeLessThanOrEqual(before);
  });
});

describe('what is no file', () => {
  test.each(reading)('a directory, as %s', async (_, read) => {
    const path = await directory();
    expect(await refusal(count(read(path)))).toEqual({
      code: 'no-file',
      details: { file: path, why: 'it is a directory' },
    });
  });

  test.each(reading)('an empty file, as %s', async (_, read) => {
    const fault = await count(read(await file(''))).then(
      ([row]) => row?.counts,
      (error: unknown) => error,
    );
    if (!(fault instanceof PermilleError)) expect(fault).toMatchObject({ rows: counted(0) });
  });
});

describe.runIf(process.platform !== 'win32')('a pipe', () => {
  test('of rows is read to its end, and refused where it breaks off in a row', async () => {
    const good = await piped(utf8(rows));
    expect(countsOf(await count(fromCsv(good.path, { of })))).toEqual(whole);
    await good.written;
    const broken = await piped(utf8(`${rows}30000`));
    expect(await refusal(count(fromCsv(broken.path, { of })))).toMatchObject({ code: 'bad-rows' });
    await broken.written;
  });

  test.each([
    ['parquet', 'parquet/plain.parquet'],
    ['arrow', 'arrow/rows.arrows'],
    ['xlsx', 'excel/rows.xlsx'],
  ] as const)('of %s is read, or refused in words', async (form, fixture) => {
    const bytes = await readFile(join('test/fixtures', fixture));
    const { path, written } = await piped(bytes);
    const work = count(readers[form]?.(path) as Source);
    const result = await work.then(
      ([row]) => row?.counts.rows,
      (error: unknown) => error,
    );
    if (!(result instanceof PermilleError)) {
      const [row] = await count(readers[form]?.(await file(bytes, `rows.${form}`)) as Source);
      expect(result).toEqual(row?.counts.rows);
    }
    // Who did not read leaves the writer waiting.
    await promisify(execFile)('sh', ['-c', 'timeout 1 cat "$0" > /dev/null || true', path]);
    await written;
  });
});

describe('a fault leaves nothing behind', () => {
  const bad: Readonly<Record<string, () => Source>> = {
    'a byte that is no UTF-8': () => fromCsv(Uint8Array.from([...utf8(rows), 0xff]), { of, encoding: 'utf-8' }),
    'a bad cell': () => fromCsv({ text: `${rows}x,?\n` }, { of }),
    'a stray quote': () => fromCsv({ text: `${rows}x,1"\n` }, { of }),
    'rows that throw': () =>
      fromRows(
        (function* () {
          for (let row = 0; row < 30_000; row += 1) yield { signed: true };
          throw new Error('the line went dead');
        })(),
        { of },
      ),
  };

  test.each(Object.entries(bad))('%s: the next tally is right, and one at the same time', async (_, make) => {
    const good = () => fromCsv({ text: rows }, { of });
    const [failed, beside] = await Promise.allSettled([count(good(), make()), count(good())]);
    expect(failed.status).toBe('rejected');
    expect(beside.status === 'fulfilled' && countsOf(beside.value)).toEqual(whole);
    await expect(hold(make())).rejects.toThrow();
    expect(countsOf(await count(good()))).toEqual(whole);
  });

  test('one broken off', async () => {
    const stop = new AbortController();
    const work = tally([persons], {
      from: [fromCsv({ text: rows }, { of })],
      during: year(2019),
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(work).rejects.toThrow('enough');
    expect(countsOf(await count(fromCsv({ text: rows }, { of })))).toEqual(whole);
  });
});

describe('beyond all reason', () => {
  test('a header of 100,000 columns', async () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `c${index}`);
    const text = `${names.join(',')},signed\n${'1,'.repeat(100_000)}1\n`;
    expect(countsOf(await count(fromCsv(await file(text), { of })))).toEqual({ rows: counted(1), signed: counted(1) });
  });

  test('an object of 100,000 keys, and a text of 10 MB in one', async () => {
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`c${index}`, index]));
    const text = [wide, { note: 'x'.repeat(10_000_000) }]
      .map((each) => JSON.stringify({ ...each, signed: true }))
      .join('\n');
    const fault = await count(fromNdjson({ text }, { of })).then(countsOf, (error: unknown) => error);
    if (fault instanceof PermilleError) expect(fault.message).toContain('line 2');
    else expect(fault).toEqual({ rows: counted(2), signed: counted(2) });
  });
});
