import * as zlib from 'node:zlib';
import { year } from 'permille';
import { fromCsv, type Input, type Progress, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { decompressed } from '../../src/dataset/files/browser.js';
import { chunked, counted, countsOf, file, refusal, rowsOf } from './inputs.js';

const text = `id,signed\n${'1,1\n2,0\n3,\n'.repeat(20_000)}`;
const signed = rowsOf('person', { is: ['signed', true] });
const count = (input: Input, onProgress?: (progress: Progress) => void) =>
  tally([signed], {
    from: [fromCsv(input, { of: 'person' })],
    during: year(2019),
    ...(onProgress === undefined ? {} : { onProgress }),
  });

const packed = zlib.gzipSync(text);

describe('the same rows out of', () => {
  test.each<[string, () => Input | Promise<Input>]>([
    ['a file', () => file(packed, 'people.csv.gz')],
    ['a file by any name', () => file(packed)],
    ['bytes', () => packed],
    ['a Blob', () => new Blob([packed])],
    ['a stream, byte by byte', () => chunked(packed, [1])],
    [
      'members one after the other',
      () => Buffer.concat([zlib.gzipSync(text.slice(0, 1000)), zlib.gzipSync(text.slice(1000))]),
    ],
  ])('%s, compressed by gzip', async (_, make) => {
    expect(countsOf(await count(await make()))).toEqual({ rows: counted(20_000, 20_000) });
  });

  test('a browser', async () => {
    let bytes = 0;
    for await (const chunk of decompressed(chunked(packed, [999]), 'gzip', 'file')) bytes += chunk.length;
    expect(bytes).toBe(text.length);
  });
});

test('progress is told in bytes of the compressed file', async () => {
  const path = await file(packed);
  const told: Progress[] = [];
  await count(path, (progress) => told.push(progress));
  expect(told.at(-1)).toEqual({ name: path, rows: 60_000, bytes: packed.length, totalBytes: packed.length });
});

describe('compressed bytes are refused', () => {
  const damaged = Uint8Array.from(packed);
  damaged.fill(0xff, 100, 200);
  const cut = packed.subarray(0, packed.length >> 1);

  test.each<[string, Uint8Array]>([
    ['cut short', cut],
    ['cut short in their first bytes', packed.subarray(0, 9)],
    ['damaged', damaged],
  ])('%s', async (_, bytes) => {
    const path = await file(bytes);
    const { code, details } = await refusal(count(path));
    expect([code, details]).toEqual([
      'no-file',
      { file: path, why: expect.stringMatching(/^its gzip compression is broken: ./) },
    ]);
  });

  test('cut short, in a browser', async () => {
    const read = async (): Promise<void> => {
      for await (const _ of decompressed(chunked(cut, [500]), 'gzip', 'file'));
    };
    expect(await refusal(read())).toMatchObject({ code: 'no-file', details: { file: 'file' } });
  });

  test.skipIf('createZstdDecompress' in zlib)('by zstd, where it cannot be read', async () => {
    const bytes = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0);
    expect(await refusal(count(bytes))).toEqual({
      code: 'no-file',
      details: { file: 'bytes', why: 'it is compressed by zstd, which Node reads from 22.15 on; expand it first' },
    });
  });

  test('a fault of the stream beneath is told as it is', async () => {
    const broken = async function* () {
      yield packed.subarray(0, 1000);
      throw new Error('the line went dead');
    };
    await expect(count(broken())).rejects.toThrow('the line went dead');
  });
});
