import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { put } from '../../src/cli/write.js';
import { directory, refusal } from '../dataset/inputs.js';
import { start, transpiled } from './running.js';

const command = transpiled();

const text = 'figures';

describe('a file is written', () => {
  test('in the place of another', async () => {
    const folder = await directory();
    const file = join(folder, 'out.txt');
    await writeFile(file, 'before');
    await put(text, file);
    expect(await readFile(file, 'utf8')).toBe('figures\n');
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  test('where a link leads, which stays', async () => {
    const folder = await directory();
    const [file, link] = [join(folder, 'out.txt'), join(folder, 'link.txt')];
    await writeFile(file, 'before');
    await symlink(file, link);
    await put(text, link);
    expect(await readFile(file, 'utf8')).toBe('figures\n');
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['link.txt', 'out.txt']);
  });

  test('not at all, once stopped', async () => {
    const folder = await directory();
    const stop = { signal: AbortSignal.abort(), cleanUps: new Set<() => void>() };
    await expect(put(text, join(folder, 'out.txt'), stop)).rejects.toThrow(stop.signal.reason);
    expect(await readdir(folder)).toEqual([]);
  });

  test('not over a directory', async () => {
    const folder = await directory();
    await mkdir(join(folder, 'out'));
    const told = await refusal(put(text, join(folder, 'out')));
    expect(told).toEqual({ code: 'not-written', details: { file: join(folder, 'out'), why: 'it is a directory' } });
    expect(await readdir(folder)).toEqual(['out']);
  });
});

const figures = JSON.stringify([{ figure: 'infantMortalityRate', value: '4.29‰', place: '140423', period: 2019 }]);

describe.skipIf(!existsSync('/dev/full'))('where nothing more fits', () => {
  test('on the disk, the command says so', async () => {
    const folder = await directory();
    await writeFile(join(folder, 'figures.json'), figures);
    const words = command(['check', join(folder, 'figures.json'), '--output', '/dev/full']);
    const { code, err } = await start(words).ended;
    expect({ code, err }).toEqual({ code: 2, err: 'permille: cannot write "/dev/full": the disk is full\n' });
    expect((await lstat('/dev/full')).isCharacterDevice()).toBe(true);
  });

  test.each([
    ['a file', 'list > /dev/full', 'permille: cannot write "standard output": the disk is full\n'],
    ['a reader that has seen enough', 'list | true', ''],
  ])('on standard output, which is %s, neither does the command fall over', async (_, words, expected) => {
    const quoted = command([]).map((word) => `'${word}'`);
    const { err } = await start(['sh', '-c', `${quoted.join(' ')} ${words}`]).ended;
    expect(err).toBe(expected);
  });

  test.each(['check', 'bench'])('in a file, %s leaves nothing of it', async (name) => {
    const folder = await directory();
    await writeFile(join(folder, 'figures.json'), figures);
    const out = join(folder, 'out.txt');
    const words = name === 'check' ? ['check', join(folder, 'figures.json'), '--output', out] : ['bench'];
    const quoted = command(words).map((word) => `'${word}'`);
    const { code, err } = await start(['sh', '-c', `ulimit -f 0; exec ${quoted.join(' ')}`], { TMPDIR: folder }).ended;
    expect(code).toBe(2);
    expect(err).toMatch(/^permille: cannot write "[^\n]*": it would be larger than files may be\n$/);
    expect(await readdir(folder)).toEqual(['figures.json']);
  });
});
