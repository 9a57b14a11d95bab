import { readFile } from 'node:fs/promises';
import { PermilleError } from 'permille';
import { describe, expect, test } from 'vitest';
import { decode, type Encoding } from '../../src/dataset/decode.js';
import { chunked, utf8 } from './inputs.js';

async function read(bytes: Uint8Array, encoding: Encoding = 'auto', size = bytes.length || 1): Promise<string> {
  let text = '';
  for await (const piece of decode(chunked(bytes, [size]), encoding, 'file')) text += piece;
  return text;
}

const fault = async (bytes: Uint8Array, encoding: Encoding, size: number): Promise<unknown> => {
  const error = await read(bytes, encoding, size).catch((thrown: unknown) => thrown);
  return error instanceof PermilleError ? error.details : error;
};

const fixture = new URL('../fixtures/people.gb18030.csv', import.meta.url);
const people =
  '家庭编号,姓名,性别,是否签约,出生日期\r\nF1,王𠮷,男,是,1987/3/5\r\nF1,"李,㐂",女,否,1950/12/1\r\nF2,"赵\r\n€",女,,2019/1/5\r\n';

describe.each([1, 2, 3, 5, 70_000])('in chunks of %i bytes', (size) => {
  test.each(['', 'a,b\n', '是,否\n', '𠮷', `${'签约'.repeat(40_000)}\n`])('UTF-8 %#', async (text) => {
    expect(await read(utf8(text), 'auto', size)).toBe(text);
    expect(await read(utf8(`\uFEFF${text}`), 'auto', size)).toBe(text);
    expect(await read(utf8(text), 'utf-8', size)).toBe(text);
  });

  test('GB18030, with characters of four bytes', async () => {
    const bytes = await readFile(fixture);
    expect(await read(bytes, 'auto', size)).toBe(people);
    expect(await read(bytes, 'gb18030', size)).toBe(people);
  });

  test.each<[string, readonly (string | number)[], Encoding, Encoding, number]>([
    ['a stray byte', ['a,b\n1,2\n3,', 0xff, '\n5,6\n'], 'auto', 'utf-8', 3],
    ['a stray byte on the first line', ['a,', 0xc0, '\n1\n'], 'utf-8', 'utf-8', 1],
    ['the first of two', ['a\n', 0xff, '\n', 0xff, '\n'], 'utf-8', 'utf-8', 2],
    ['a character cut off by a line end', ['a\n\n', 0xe6, 0x98, '\n'], 'utf-8', 'utf-8', 3],
    ['a character cut off by the end', ['a\r\nb\r\n是', 0xe6, 0x98], 'utf-8', 'utf-8', 3],
    ['half a surrogate pair', ['a\n', 0xed, 0xa0, 0x80, '\n'], 'utf-8', 'utf-8', 2],
    ['after a byte-order mark', [0xef, 0xbb, 0xbf, 'a\n', 0xd6, 0xd0, '\n'], 'auto', 'utf-8', 2],
    ['UTF-16', [0xff, 0xfe, 'a', 0, '\n', 0], 'auto', 'utf-8', 1],
    ['what is not GB18030', ['a\nb\n', 0xd6, 0xd0, 0xff, '\n'], 'gb18030', 'gb18030', 3],
  ])('%s is refused, with its line', async (_, parts, encoding, told, line) => {
    const bytes = Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [part])));
    expect(await fault(bytes, encoding, size)).toEqual({ file: 'file', line, encoding: told });
  });
});

test('a fault far into the file has its line', async () => {
  const bytes = utf8('是,1\n'.repeat(100_000));
  bytes[6 * 77_777] = 0xff;
  for (const size of [1000, 65_536, bytes.length])
    expect(await fault(bytes, 'auto', size)).toMatchObject({ line: 77_778 });
});

test('a character cut off between two chunks has the line that it is on', async () => {
  const bytes = Uint8Array.from([...utf8('是\n'.repeat(20_000)), 0xe6, 0x98, ...utf8('\nb\n\n\n是\n')]);
  for (const size of [1, 2, 3, 20_000, 40_001])
    expect(await fault(bytes, 'auto', size)).toMatchObject({ line: 20_001 });
});

test('GB18030 that begins beyond the first 64 KB must be named', async () => {
  const bytes = Uint8Array.from([...utf8('a\n'.repeat(40_000)), 0xd6, 0xd0]);
  expect(await fault(bytes, 'auto', 1000)).toEqual({ file: 'file', line: 40_001, encoding: 'utf-8' });
  expect((await read(bytes, 'gb18030', 1000)).endsWith('a\n中')).toBe(true);
});

test('a buffer that is filled again and again', async () => {
  const bytes = utf8('是否签约,出生日期\n'.repeat(20));
  const buffer = new Uint8Array(7);
  const refilled = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += buffer.length) {
      const part = bytes.subarray(at, at + buffer.length);
      buffer.set(part);
      yield buffer.subarray(0, part.length);
    }
  };
  let text = '';
  for await (const piece of decode(refilled(), 'auto', 'file')) text += piece;
  expect(utf8(text)).toEqual(bytes);
});
