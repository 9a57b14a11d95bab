import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start, transpiled } from './running.js';

const command = transpiled();
const permille = (words: readonly string[], folder: string) => start(command(['audit', ...words]), {}, folder).ended;

const wrong = '2019年,新生儿死亡率5.10‰,婴儿死亡率4.29‰。\n';
const unlikely = '婴儿死亡率420‰。\n';
const fine = '2019年,婴儿死亡率4.29‰。\n';

let all = '';
beforeAll(async () => {
  all = await mkdtemp(join(tmpdir(), 'permille-audit-'));
});
afterAll(() => rm(all, { recursive: true }));

/** A folder of reports. */
async function reports(): Promise<string> {
  const folder = await mkdtemp(join(all, 'reports-'));
  const files = {
    'r/2018/县.txt': fine,
    'r/2019/县.txt': wrong,
    'wrong.txt': wrong,
    'unlikely.txt': unlikely,
    'fine.txt': fine,
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

describe.concurrent('permille audit', () => {
  test('prints what is found where, and exits with 1 if it is an error', async () => {
    const { code, out, err } = await permille(['wrong.txt', '--language', 'en'], await reports());
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const lines = out.trimEnd().split('\n');
    expect(lines).toContain(
      'wrong.txt:1:13  error  Neonatal mortality rate 5.10‰ exceeds Infant mortality rate 4.29‰, though neonatal deaths are a part of infant deaths  [nesting]  → 1:24',
    );
    expect(lines.at(-1)).toMatch(/^wrong\.txt: 2 figures, 2 identified, 0 not; 1 error, 0 warnings, \d notes?$/);
  });

  test.each<[string, readonly string[], number]>([
    ['wrong.txt', [], 1],
    ['wrong.txt', ['--fail-on', 'never'], 0],
    ['unlikely.txt', [], 0],
    ['unlikely.txt', ['--fail-on', 'warning'], 1],
    ['fine.txt', ['--fail-on', 'warning'], 0],
  ])('of %s with %j has its exit code', async (file, words, code) => {
    expect((await permille([file, ...words], await reports())).code).toBe(code);
  });

  test('prints JSON, Markdown and SARIF', async () => {
    const folder = await reports();
    const json = JSON.parse((await permille(['wrong.txt', '--format', 'json'], folder)).out);
    expect(json).toMatchObject([
      {
        name: 'wrong.txt',
        counts: { error: 1 },
        findings: expect.arrayContaining([
          expect.objectContaining({ rule: 'nesting', severity: 'error', line: 1, column: 13 }),
        ]),
        readings: [{ quote: '5.10‰' }, { quote: '4.29‰' }],
      },
    ]);
    const markdown = (await permille(['wrong.txt', 'fine.txt', '--format', 'markdown'], folder)).out;
    expect(markdown).toContain('# wrong.txt\n\n2个数字,2个已识别,0个未识别。1个错误,0个可疑,');
    expect(markdown).toContain('| 错误 | 1:13 1:24 | nesting | ');
    expect(markdown).toContain('\n# fine.txt\n');
    const { runs } = JSON.parse((await permille(['r', '--format', 'sarif'], folder)).out);
    expect(runs).toHaveLength(2);
    expect(runs[1].results).toContainEqual(
      expect.objectContaining({
        ruleId: 'nesting',
        locations: [
          expect.objectContaining({
            physicalLocation: {
              artifactLocation: { uri: 'r/2019/%E5%8E%BF.txt' },
              region: { startLine: 1, startColumn: 13, endLine: 1, endColumn: 18 },
            },
          }),
        ],
      }),
    );
  });

  test('prints the page of one report', async () => {
    const { code, out } = await permille(['wrong.txt', '--format', 'html'], await reports());
    expect(code).toBe(1);
    expect(out).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n/);
    expect(out).toMatch(/<\/html>\n$/);
    expect(out).toContain('>5.10‰</mark>');
  });

  test('writes a page for each report of a folder, as they lie, and a table of contents', async () => {
    const folder = await reports();
    await mkdir(join(folder, 'pages'));
    await writeFile(join(folder, 'pages/mine.txt'), 'kept');
    const words = ['r', '--format', 'html', '--output', 'pages', '--language', 'en'];
    expect(await permille(words, folder)).toMatchObject({ code: 1, out: '', err: '' });
    const written = await readdir(join(folder, 'pages'), { recursive: true });
    const pages = [join('2018', '县.txt.html'), join('2019', '县.txt.html')];
    expect(written.sort()).toEqual(['2018', pages[0], '2019', pages[1], 'index.html', 'mine.txt']);
    const index = await readFile(join(folder, 'pages/index.html'), 'utf8');
    expect(index).toContain(`<a href="2018/%E5%8E%BF.txt.html">${join('r', '2018', '县.txt')}</a><td>1<td>1<td>0`);
    expect(index).toContain(
      `<a href="2019/%E5%8E%BF.txt.html">${join('r', '2019', '县.txt')}</a><td>2<td>2<td class="error">1`,
    );
    expect(await readFile(join(folder, 'pages', pages[1] ?? ''), 'utf8')).toContain('>5.10‰</mark>');
  });

  test.each<[readonly string[], string]>([
    [['r', '--format', 'html'], '2 reports do not go on one page; give a folder for them, --output pages'],
    [
      ['r', '--format', 'html', '--output', 'fine.txt'],
      'cannot write "fine.txt": it is a file; pages of reports go into a folder',
    ],
    [
      ['r', 'nowhere.txt', '--format', 'html', '--output', 'a/b/pages'],
      'cannot read "nowhere.txt": there is no such file',
    ],
    [['fine.txt', '--fail-on', 'info'], 'Allowed choices are error, warning, never'],
  ])('%j is refused in a line, with exit code 2, and nothing is written', async (words, message) => {
    const folder = await reports();
    const before = await readdir(folder, { recursive: true });
    const { code, out, err } = await permille(words, folder);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });
});
