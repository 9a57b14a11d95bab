import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { year } from 'permille';
import { fromCsv, type Input, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { chunked, counted, countsOf, directory, file, refusal, rowsOf, utf8 } from './inputs.js';

const text = 'id,是否签约家庭医生\n1,是\n2,否\n3,是\n4,\n';
const signed = rowsOf('person', { is: ['signed', true] });
const count = (input: Input) => tally([signed], { from: [fromCsv(input, { of: 'person' })], during: year(2019) });

const streamed = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += 5) controller.enqueue(bytes.slice(at, at + 5));
      controller.close();
    },
  });

describe('the same rows out of', () => {
  test.each<[string, string, () => Input | Promise<Input>]>([
    ['text', 'text', () => ({ text })],
    ['text with a name', '签约.csv', () => ({ text, name: '签约.csv' })],
    ['bytes', 'bytes', () => utf8(text)],
    ['a Buffer', 'bytes', () => Buffer.from(text)],
    ['a Blob', 'stream', () => new Blob([text])],
    ['a File', 'people.csv', () => new File([text], 'people.csv')],
    ['a ReadableStream', 'stream', () => streamed(utf8(text))],
    ['a Response body', 'stream', () => new Response(text).body ?? ''],
    ['an iterable of bytes', 'stream', () => chunked(utf8(text), [1, 2, 3])],
    ['a stream of Node', 'stream', async () => createReadStream(await file(text), { highWaterMark: 3 })],
  ])('%s, called %s', async (_, name, make) => {
    const found = await count(await make());
    expect(countsOf(found)).toEqual({ rows: counted(2, 1) });
    expect(found.sources).toMatchObject([{ name, read: 4, used: 4 }]);
  });

  test('a path, a path with spaces and Chinese, and a URL', async () => {
    for (const name of ['people.csv', '2019年 签约 (终稿).csv']) {
      const path = await file(text, name);
      for (const input of [path, pathToFileURL(path)])
        expect(countsOf(await count(input))).toEqual({ rows: counted(2, 1) });
    }
  });

  test('a pipe, which has no length', async () => {
    const pipe = join(await directory(), 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const writing = promisify(execFile)('sh', ['-c', 'printf "id,signed\\n1,1\\n2,0\\n" > "$0"', pipe]);
    expect(countsOf(await count(pipe))).toEqual({ rows: counted(1) });
    await writing;
  });
});

describe('what cannot be opened', () => {
  test('a file that is not there', async () => {
    const path = join(await directory(), 'none.csv');
    const why = 'there is no such file';
    expect(await refusal(count(path))).toEqual({ code: 'no-file', details: { file: path, why } });
    expect(await refusal(count(pathToFileURL(path)))).toEqual({ code: 'no-file', details: { file: path, why } });
    expect(await refusal(count(''))).toEqual({ code: 'no-file', details: { file: '', why } });
  });

  test('a directory, and a path through a file', async () => {
    const path = await directory();
    expect(await refusal(count(path))).toEqual({ code: 'no-file', details: { file: path, why: 'it is a directory' } });
    const through = join(await file(text), 'people.csv');
    const why = 'a part of its path is not a directory';
    expect(await refusal(count(through))).toEqual({ code: 'no-file', details: { file: through, why } });
  });

  test.each<[string, Input, string]>([
    ['a NUL character', 'a\u0000b', 'its name has a NUL character'],
    [
      'another URL',
      new URL('https://example.org/people.csv'),
      'it is no file: URL; give what fetch brings, as a stream',
    ],
    ['what is no input', new ArrayBuffer(8) as never, 'it is no path, URL, File, Blob, stream or { text }'],
  ])('%s', async (_, input, why) => {
    expect(await refusal(count(input))).toMatchObject({ code: 'no-file', details: { why } });
  });
});

describe('what is opened is closed', () => {
  const handles = async (): Promise<number> => (await readdir('/proc/self/fd')).length;

  test.runIf(process.platform === 'linux').each<[string, string, Parameters<typeof fromCsv>[1]]>([
    ['read to the end', text, { of: 'person' }],
    ['without a header we know', 'x,y\n1,2\n', { of: 'person' }],
    ['without the heading named', text, { of: 'person', columns: { signed: '签约' } }],
    ['with a doubled heading', 'signed,signed\n1,1\n', { of: 'person' }],
    ['with a stray quote', 'id,signed\n1,x"\n', { of: 'person' }],
    ['with a bad cell', 'id,signed\n1,x\n', { of: 'person' }],
    ['without the days of its rows', 'place,towns\n140423,5\n', { of: 'area' }],
  ])('a file %s', async (_, content, options) => {
    const path = await file(content + '\n'.repeat(300_000));
    const before = await handles();
    const towns = rowsOf('area', { atLeast: ['towns', 1] }, 'towns');
    await tally([signed, towns], { from: [fromCsv(path, options as never)], during: year(2019) }).catch(() => {});
    await expect.poll(handles).toBeLessThanOrEqual(before);
  });

  test('a stream is cancelled', async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(utf8('id,signed\n1,x"\n'.repeat(9000))),
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await refusal(count(stream))).toMatchObject({ code: 'bad-csv' });
    expect(cancelled).toBe(true);
  });
});
