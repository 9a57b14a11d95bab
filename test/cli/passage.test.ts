import { describe, expect, test } from 'vitest';
import { passageOf, passageWords } from '../../src/cli/passage.js';

describe('files of a run have come', () => {
  const told = (name: string, rows: number, bytes?: number) => ({
    name,
    rows,
    ...(bytes === undefined ? {} : { bytes }),
  });

  test.each([
    [
      'in turn, as far as all of them together',
      [
        { name: 'a', size: 100 },
        { name: 'b', size: 300 },
      ],
      [told('a', 5, 50), told('a', 9, 100), told('b', 4, 30)],
      { rows: 13, bytes: 130, totalBytes: 400 },
    ],
    [
      'to the end of one that tells no bytes, when the next begins',
      [
        { name: 'a', size: 100 },
        { name: 'b', size: 300 },
        { name: 'c', size: 50 },
      ],
      [told('a', 5), told('c', 1, 10)],
      { rows: 6, bytes: 410, totalBytes: 450 },
    ],
    [
      'nowhere known, with a stream among them',
      [{ name: 'a', size: 100 }, { name: '/dev/stdin' }],
      [told('a', 5, 100), told('/dev/stdin', 7, 4096)],
      { rows: 12, bytes: 4196 },
    ],
    [
      'once, where one is read anew',
      [
        { name: 'a', size: 100 },
        { name: 'b', size: 300 },
      ],
      [told('a', 5, 50), told('a', 2, 20)],
      { rows: 2, bytes: 20, totalBytes: 400 },
    ],
    [
      'twice, where one is given twice',
      [
        { name: 'a', size: 100 },
        { name: 'a', size: 100 },
      ],
      [told('a', 5, 100), told('a', 2, 40)],
      { rows: 7, bytes: 140, totalBytes: 200 },
    ],
    [
      'no further than their size, though one grows',
      [{ name: 'a', size: 100 }],
      [told('a', 5, 120)],
      { rows: 5, bytes: 100, totalBytes: 100 },
    ],
  ])('%s', (_, turns, progress, expected) => {
    const passage = passageOf(turns);
    expect(progress.map(passage).at(-1)).toEqual(expected);
  });
});

describe('a passage says', () => {
  test.each([
    [{ rows: 1_234_567, bytes: 250, totalBytes: 1000 }, 2000, { rows: '1,234,567', speed: '617,284', left: '0:06' }],
    [{ rows: 10, bytes: 1, totalBytes: 3601 }, 1000, { rows: '10', speed: '10', left: '1:00:00' }],
    [{ rows: 10, bytes: 10 }, 500, { rows: '10', speed: '20', left: '?' }],
    [{ rows: 0, bytes: 0, totalBytes: 100 }, 0, { rows: '0', speed: '0', left: '?' }],
  ])('of %j', (passage, milliseconds, words) => {
    expect(passageWords(passage, milliseconds)).toEqual(words);
  });
});
