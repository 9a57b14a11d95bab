import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasTerminal, onTerminal, start, transpiled } from './running.js';

const command = transpiled();
const permille = (words: readonly string[], folder = '.') => start(command(['read', ...words]), {}, folder).ended;

const text = '2019年,婴儿死亡率4.29‰。\n';
/** The same as bytes of GB18030, which Node reads and does not write. */
const gb18030 = Buffer.from(
  '32303139c4ea2ccbb0b6f9cbc0cdf6c2ca342e3239a1eba1a30a'.replace('cbb0b6f9', 'd3a4b6f9'),
  'hex',
);

let all = '';
beforeAll(async () => {
  all = await mkdtemp(join(tmpdir(), 'permille-read-'));
});
afterAll(() => rm(all, { recursive: true }));

/** A folder of these files. */
async function tree(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(all, 'reports-'));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

const names = (out: string): readonly string[] => JSON.parse(out).map(({ name }: { readonly name: string }) => name);

describe.concurrent('permille read', () => {
  test('does not replace a report by what it says of it', async () => {
    const folder = await tree({ 'a.txt': text });
    const { code, err } = await permille(['a.txt', '--output', 'a.txt'], folder);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'permille: --output a.txt would replace a report that is read; give another name\n',
    });
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe(text);
  });

  test('says that UTF-16 without a mark is no plain text', async () => {
    const folder = await tree({ 'a.txt': Buffer.from(text, 'utf16le') });
    const { code, err } = await permille(['a.txt'], folder);
    expect(code).toBe(2);
    expect(err).toContain('UTF-16 without a byte-order mark');
  });

  test('prints where figures stand, what they say and what they are of', async () => {
    const folder = await tree({ 'a.txt': text });
    const { code, out, err } = await permille(['a.txt', '--language', 'en'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^1:12 {2}4\.29‰ {2}4\.29‰ {2}Infant mortality rate(?: {2}.*)?\n1 figure, 1 identified, 0 not\n$/,
    );
  });

  test('prints JSON and Markdown of several files', async () => {
    const folder = await tree({ 'b.txt': text, 'a.txt': '没有数字。' });
    const json = JSON.parse((await permille(['b.txt', '*.txt', '--format', 'json'], folder)).out);
    expect(json).toMatchObject([
      { name: 'b.txt', readings: [{ line: 1, column: 12, quote: '4.29‰', indicator: 'infantMortalityRate' }] },
      { name: 'a.txt', readings: [] },
    ]);
    const { out } = await permille(['b.txt', 'a.txt', '--format', 'markdown'], folder);
    expect(out).toContain('# b.txt\n\n1个数字,1个已识别,0个未识别。\n\n| 位置 |');
    expect(out).toContain('\n\n# a.txt\n\n0个数字,0个已识别,0个未识别。\n');
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['GB18030', gb18030],
    ['UTF-16, the low byte first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, the high byte first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('reads %s', async (_, bytes) => {
    const folder = await tree({ 'a.txt': text, 'b.txt': bytes });
    const [plain, other] = JSON.parse((await permille(['a.txt', 'b.txt', '--format', 'json'], folder)).out);
    expect(other.readings).toEqual(plain.readings);
    expect(plain.readings).toHaveLength(1);
  });

  test('reads standard input', async () => {
    const { child, ended } = start(command(['read', '-', '--format', 'json']));
    child.stdin.end(text);
    expect(JSON.parse((await ended).out)).toMatchObject([{ name: 'stdin', readings: [{ quote: '4.29‰' }] }]);
  });

  test('reads the text files of a folder by name, each once, but for hidden ones and links', async () => {
    const folder = await tree({
      'r/b.txt': text,
      'r/a/c.MD': text,
      'r/a/d.csv': '1',
      'r/.hidden.txt': text,
      'r/.hidden/e.txt': text,
    });
    await symlink('..', join(folder, 'r/a/round'));
    const { out } = await permille(['r', join(folder, 'r/b.txt'), '--format', 'json'], folder);
    expect(names(out)).toEqual([join('r', 'a', 'c.MD'), join('r', 'b.txt')]);
  });

  test('writes a page for each report of a folder, and a table of contents, and does not take them for reports', async () => {
    const folder = await tree({ 'r/b.txt': text, 'r/a/b.txt': text });
    const words = ['r', '--format', 'markdown', '--output', 'r/pages'];
    for (const time of ['once', 'again'])
      expect([time, await permille(words, folder)]).toMatchObject([time, { code: 0, out: '', err: '' }]);
    const written = await readdir(join(folder, 'r/pages'), { recursive: true });
    expect(written.sort()).toEqual(['a', join('a', 'b.txt.md'), 'b.txt.md', 'index.md']);
    expect(await readFile(join(folder, 'r/pages/index.md'), 'utf8')).toBe(`# 报告

| 报告 | 数字 | 已识别 |
| --- | --- | --- |
| [${join('r', 'a', 'b.txt')}](<a/b.txt.md>) | 1 | 1 |
| [${join('r', 'b.txt')}](<b.txt.md>) | 1 | 1 |
| 合计 | 2 | 2 |
`);
    const { out } = await permille(['r/b.txt', '--format', 'markdown'], folder);
    expect((await readFile(join(folder, 'r/pages/b.txt.md'), 'utf8')).replace('r/b.txt', '')).toBe(
      out.replace('r/b.txt', ''),
    );
  });

  test('writes Markdown of several files to one file', async () => {
    const folder = await tree({ 'a.txt': text, 'b.txt': text });
    expect((await permille(['*.txt', '--format', 'markdown', '--output', 'all.md'], folder)).code).toBe(0);
    expect((await readFile(join(folder, 'all.md'), 'utf8')).match(/^# .*/gm)).toEqual(['# a.txt', '# b.txt']);
  });

  test.each<[readonly string[], string]>([
    [['nowhere.txt'], 'cannot read "nowhere.txt": there is no such file'],
    [['no*.txt'], 'cannot read "no*.txt": no file has such a name'],
    [['none'], 'cannot read "none": no text file (.txt, .md) is in it'],
    [
      ['a.docx'],
      'cannot read "a.docx": it is a Word or Excel file (docx, xlsx) or another archive; save it as plain text',
    ],
    [['a.pdf'], 'cannot read "a.pdf": it is a PDF; save it as plain text'],
    [['torn.txt'], 'torn.txt, line 2: bytes that are not utf-8'],
    [['half.txt'], 'cannot read "half.txt": it begins as utf-16le, and is not'],
    [['gb.txt', '--encoding', 'utf-8'], 'gb.txt, line 1: bytes that are not utf-8'],
    [['a.txt', '--date', '2019-02-29'], '--date is a date, 2019-12-31, not "2019-02-29"'],
    [['a.txt', '--place', '1404'], '"1404" is not a place code; it should have six digits (GB/T 2260) or twelve'],
    [['a.txt', '--format', 'html'], "argument 'html' is invalid. Allowed choices are text, json, markdown."],
    [['a.txt', '--output', 'none'], 'cannot write "none": it is a directory'],
    [
      ['r', '--format', 'markdown', '--output', 'a.txt'],
      'cannot write "a.txt": it is a file; pages of reports go into a folder',
    ],
    [
      ['r', '--format', 'markdown', '--output', 'r'],
      'pages in r would be taken for reports the next time; give another folder',
    ],
  ])('%j is refused in a line, with exit code 2', async (words, message) => {
    const folder = await tree({
      'a.txt': text,
      'r/a.txt': text,
      'none/a.csv': '1',
      'a.docx': 'PK\u0003\u0004',
      'a.pdf': '%PDF-1.7',
      'torn.txt': Buffer.concat([Buffer.from(text), Buffer.of(0xff, 0x0a)]),
      'half.txt': Buffer.of(0xff, 0xfe, 0x00, 0xd8),
      'gb.txt': gb18030,
    });
    const { code, out, err } = await permille(words, folder);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test.skipIf(!hasTerminal)('shows on a terminal how many reports are done, and nothing of one', async () => {
    const folder = await tree({ 'a.txt': text, 'b.txt': text });
    const words = command(['read', join(folder, 'a.txt'), join(folder, 'b.txt'), '--output', join(folder, 'out')]);
    const { out } = await start(onTerminal(words)).ended;
    expect(out).toContain('0%  0 of 2 reports  ');
    expect(out.slice(out.lastIndexOf('\u001b[?25h'))).toContain('\u001b[2K');
    const alone = await start(onTerminal(words.filter((word) => !word.endsWith('b.txt')))).ended;
    expect(alone).toMatchObject({ code: 0, out: '' });
  });
});
