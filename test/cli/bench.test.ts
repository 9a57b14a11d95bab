import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { madeUpPeople } from '../../src/cli/bench/made-up.js';
import { directory } from '../dataset/inputs.js';
import { start, transpiled } from './running.js';

const command = transpiled();

describe('people made up', () => {
  const text = (people: number, seed?: number): string => [...madeUpPeople(people, seed)].join('');

  test('are the same for the same seed', () => {
    expect(text(5000)).toBe(text(5000));
    expect(text(5000)).not.toBe(text(5000, 2));
    expect(createHash('sha256').update(text(5000)).digest('hex')).toBe(
      'dfe53800ea1cf320d785e0594cb37c1cda027ec2458e236e7bd7f3a354d8f404',
    );
  });

  test.each([1, 2, 4096, 10_001])('are %d if so many are asked for', (people) => {
    expect(text(people).trimEnd().split('\n')).toHaveLength(people + 1);
  });
});

describe('bench', () => {
  test('measures, finds the tallies the same, and leaves nothing behind', async () => {
    const folder = await directory();
    const { code, out, err } = await start(command(['bench', '--rows', '3000', '--format', 'json']), {
      TMPDIR: folder,
    }).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const told = JSON.parse(out);
    expect(told).toMatchObject({ node: process.versions.node, identical: true });
    const threads = told.cores > 1 ? [1, told.cores] : [1];
    expect(told.measurements).toMatchObject([
      ...threads.map((each) => ({ what: 'read and tally CSV', threads: each, amount: 3000, of: 'rows' })),
      ...threads.map((each) => ({ what: 'tally in memory', threads: each, amount: 3000, of: 'rows' })),
      { what: 'calculate and format', threads: 1, amount: 17 * 120, of: 'figures' },
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [
      'table',
      /^measured +threads +amount +of +milliseconds +per second +MB\/s\n[\s\S]*\nAll tallies were identical\. Memory peak: \d+ MB\. Node .*\n$/,
    ],
    [
      'markdown',
      /^\| measured \| threads \| amount \| of \| milliseconds \| per second \| MB\/s \|\n[\s\S]*\n\nAll tallies were identical\. .*\n$/,
    ],
    [
      'csv',
      /^measured,threads,amount,of,milliseconds,per second,MB\/s\n(.+,\d+,\d+,(rows|figures),[\d.]+,\d+,\d*\n)+$/,
    ],
  ])('prints as %s', async (format, pattern) => {
    const { code, out } = await start(command(['bench', '--rows', '100', '--format', format])).ended;
    expect(code).toBe(0);
    expect(out).toMatch(pattern);
  });
});
