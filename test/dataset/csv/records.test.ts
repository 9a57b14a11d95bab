import { PermilleError } from 'permille';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../../src/dataset/csv/records.js';

type Read = readonly [line: number, ...cells: string[]];

async function* cut(text: string, size: number): AsyncGenerator<string> {
  const characters = Number.isFinite(size) ? [...text] : [text];
  for (let at = 0; at < characters.length; at += size) yield characters.slice(at, at + size).join('');
}

async function read(text: string, size: number, delimiter = ','): Promise<readonly Read[]> {
  const found: Read[] = [];
  for await (const { cells, line } of csvRecords(cut(text, size), delimiter, 'file')) found.push([line, ...cells]);
  return found;
}

const fault = async (text: string, size: number): Promise<string> => {
  const error = await read(text, size).catch((thrown: unknown) => thrown);
  return error instanceof PermilleError ? error.message : 'none';
};

describe.each([
  ['at once', Number.POSITIVE_INFINITY],
  ['three characters at a time', 3],
  ['one character at a time', 1],
])('%s', (_, size) => {
  test.each<[string, string, readonly Read[]]>([
    ['nothing', '', []],
    [
      'line feeds',
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'Windows line ends',
      'a,b\r\n1,2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'old Macintosh line ends',
      'a,b\r1,2\r',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'line ends of several kinds',
      'a\r\nb\nc\rd\r\n',
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        [4, 'd'],
      ],
    ],
    [
      'a last line without an end',
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'a quoted last cell without an end',
      'a\n"1"',
      [
        [1, 'a'],
        [2, '1'],
      ],
    ],
    [
      'blank lines',
      '\n\na\n\n\r\nb\n\n',
      [
        [3, 'a'],
        [6, 'b'],
      ],
    ],
    [
      'a blank line, and an empty quoted cell',
      'a\n\n""\n',
      [
        [1, 'a'],
        [3, ''],
      ],
    ],
    [
      'empty cells',
      ',\n,,\n',
      [
        [1, '', ''],
        [2, '', '', ''],
      ],
    ],
    [
      'quoted delimiters and quotes',
      'a\n"1,2 ""3"""\n',
      [
        [1, 'a'],
        [2, '1,2 "3"'],
      ],
    ],
    [
      'line feeds in quotes',
      '"x\ny\nz",1\nb,2\n',
      [
        [1, 'x\ny\nz', '1'],
        [4, 'b', '2'],
      ],
    ],
    [
      'Windows line ends in quotes',
      '"x\r\ny",1\r\nb,2\r\n',
      [
        [1, 'x\r\ny', '1'],
        [3, 'b', '2'],
      ],
    ],
    [
      'carriage returns in quotes',
      '"x\ry",1\nb,2\n',
      [
        [1, 'x\ry', '1'],
        [3, 'b', '2'],
      ],
    ],
    [
      'rows too short and too long',
      'a,b\n1\n1,2,3\n',
      [
        [1, 'a', 'b'],
        [2, '1'],
        [3, '1', '2', '3'],
      ],
    ],
    ['spaces, which stay', ' a , b \n', [[1, ' a ', ' b ']]],
    ['NUL characters, which stay', 'a\u0000,b\n', [[1, 'a\u0000', 'b']]],
    ['characters beyond the plane', '𠮷,"𠮷"\n', [[1, '𠮷', '𠮷']]],
  ])('%s', async (_, text, records) => expect(await read(text, size)).toEqual(records));

  test.each([
    ['a quote inside a cell', 'a,b\n1,2\n\n3,x"y"\n', 'file, line 4: a quote stands in a cell of its record'],
    [
      'text after a quoted cell',
      'a,b\r\n"1\r\n1",2\r\n"3"x,4\r\n',
      'file, line 4: a quote stands in a cell of its record',
    ],
    ['a space before a quoted cell', 'a, "b"\n', 'file, line 1: a quote stands in a cell of its record'],
    [
      'a quote never closed',
      'a,b\n1,2\n3,"x\n4,5\n6,7\n',
      'file, line 3: its record opens a quote that is never closed',
    ],
    ['a lone quote at the end', 'a\n"', 'file, line 2: its record opens a quote that is never closed'],
  ])('%s is refused, with its line', async (_, text, message) => expect(await fault(text, size)).toContain(message));
});

test('another delimiter', async () => {
  expect(await read('a;b,c\n"1;2";3\n', 4, ';')).toEqual([
    [1, 'a', 'b,c'],
    [2, '1;2', '3'],
  ]);
  expect(await read('a\tb\n', 4, '\t')).toEqual([[1, 'a', 'b']]);
});

describe('a record beyond all reason is refused before it fills the memory', () => {
  const long = /^file, line 2: its record is longer than 4194304 bytes; perhaps a quote is never closed$/;
  test.each([
    ['a cell of 5 MB', `a,b\n1,${'x'.repeat(5_000_000)}\n2,3\n`],
    ['a quote never closed', `a,b\n1,"${'2\n3,'.repeat(2_000_000)}`],
  ])('%s', async (_, text) => expect(await fault(text, 65_536)).toMatch(long));

  test('4 MB is not', async () => {
    const cell = 'x'.repeat(4_000_000);
    expect(await read(`a,b\n1,"${cell}"\n`, 65_536)).toEqual([
      [1, 'a', 'b'],
      [2, '1', cell],
    ]);
  });
});
