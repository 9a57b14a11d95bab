import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportFile } from '../../src/cli/report-files.js';
import { hrefOf, pagePaths, pagesInto } from '../../src/cli/report-pages.js';
import { directory, refusal } from '../dataset/inputs.js';

const file = (path: string, folder: string): ReportFile => ({
  name: path,
  path: resolve(path),
  folder: resolve(folder),
});

describe('pages lie as their reports do', () => {
  test.each<[string, readonly ReportFile[], readonly string[]]>([
    ['of one folder', [file('r/2018/a.txt', 'r'), file('r/2019/a.txt', 'r')], ['2018/a.txt.html', '2019/a.txt.html']],
    ['of two folders', [file('r/x/a.txt', 'r/x'), file('r/y/a.txt', 'r/y')], ['x/a.txt.html', 'y/a.txt.html']],
    ['of a folder and one in it', [file('r/x/a.txt', 'r/x'), file('r/a.txt', 'r')], ['x/a.txt.html', 'a.txt.html']],
    ['with names that differ little', [file('a.txt', '.'), file('a.md', '.')], ['a.txt.html', 'a.md.html']],
    ['with names that differ in case', [file('a.txt', '.'), file('A.txt', '.')], ['a.txt.html', 'A.txt-2.html']],
    ['beside the table of contents', [file('index', '.'), file('index-2', '.')], ['index-2.html', 'index-2-2.html']],
    ['with standard input', [{ name: 'stdin', folder: resolve() }, file('a.txt', '.')], ['stdin.html', 'a.txt.html']],
    ['that are far apart', [file('/a/b.txt', '/a'), file('/c/b.txt', '/c')], ['a/b.txt.html', 'c/b.txt.html']],
  ])('%s', (_, files, expected) => {
    expect(pagePaths(files, 'html').map((path) => path.split(sep).join('/'))).toEqual(expected);
  });

  test('and are addressed so', () => {
    expect(hrefOf(join('数 据', 'a#1.txt.html'))).toBe('%E6%95%B0%20%E6%8D%AE/a%231.txt.html');
  });
});

describe('a folder of pages', () => {
  const stop = () => ({ signal: new AbortController().signal, cleanUps: new Set<() => void>() });

  test('is made, and what is in it stays', async () => {
    const folder = await directory();
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'out/a.html'), 'before');
    await writeFile(join(folder, 'out/kept.html'), 'kept');
    for (const name of ['out', 'new/out'])
      await pagesInto(join(folder, name), stop(), async (pages) => {
        await pages.put('a.html', 'after');
        await pages.put(join('b', 'a.html'), 'after');
        expect(existsSync(join(folder, name, 'b'))).toBe(false);
        await pages.done();
      });
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['a.html', 'b', 'kept.html']);
    expect((await readdir(join(folder, 'new/out'))).sort()).toEqual(['a.html', 'b']);
    expect(await readFile(join(folder, 'out/a.html'), 'utf8')).toBe('after\n');
  });

  test.each(['out', 'new/out'])('%s is as it was when the work fails', async (name) => {
    const folder = await directory();
    await mkdir(join(folder, 'out'));
    const work = pagesInto(join(folder, name), stop(), async (pages) => {
      await pages.put('a.html', 'after');
      throw new Error('no more');
    });
    await expect(work).rejects.toThrow('no more');
    expect(await readdir(folder, { recursive: true })).toEqual(['out']);
  });

  test('is as it was when it is stopped', async () => {
    const folder = await directory();
    const controller = new AbortController();
    const cleanUps = new Set<() => void>();
    const work = pagesInto(join(folder, 'out'), { signal: controller.signal, cleanUps }, async (pages) => {
      await pages.put('a.html', 'after');
      controller.abort();
      await pages.done();
    });
    await expect(work).rejects.toThrow(controller.signal.reason);
    expect(await readdir(folder)).toEqual([]);
    expect(cleanUps.size).toBe(0);
  });

  test('cannot be written where a page is a folder, and says which', async () => {
    const folder = await directory();
    await mkdir(join(folder, 'out/a.html/b'), { recursive: true });
    const work = pagesInto(join(folder, 'out'), stop(), async (pages) => {
      await pages.put('a.html', 'after');
      await pages.done();
    });
    expect(await refusal(work)).toEqual({
      code: 'not-written',
      details: { file: join(folder, 'out/a.html'), why: 'it is a directory' },
    });
    expect(await readdir(join(folder, 'out'))).toEqual(['a.html']);
  });

  test('cannot be written where there is a file', async () => {
    const folder = await directory();
    await writeFile(join(folder, 'out'), 'mine');
    expect(await refusal(pagesInto(join(folder, 'out'), stop(), async () => {}))).toEqual({
      code: 'not-written',
      details: { file: join(folder, 'out'), why: 'it is a file; pages of reports go into a folder' },
    });
  });
});
