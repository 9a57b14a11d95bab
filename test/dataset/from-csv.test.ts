import { readFile } from 'node:fs/promises';
import { everyone, type Measure, year } from 'permille';
import { type CsvOptions, fromCsv, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, file, refusal, rowsOf, sumOf, utf8 } from './inputs.js';

type Options = Partial<CsvOptions<'person'>>;

const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
const women = rowsOf('person', { is: ['sex', 'female'] }, 'women');
const born = rowsOf('person', { byEnd: 'born' }, 'born');

const read = async (text: string, options: Options = {}, asked: readonly Measure[] = [signed]) =>
  countsOf(await tally(asked, { from: [fromCsv({ text }, { of: 'person', ...options })], during: year(2018) }));

const refused = (text: string, options: Options = {}, asked = [signed]) => refusal(read(text, options, asked));

describe('a column is found', () => {
  test.each<[string, string, Options]>([
    ['by its key', 'id,signed', {}],
    ['by its Chinese name', 'id,是否签约家庭医生', {}],
    ['by its English name', 'id,Signed with a family doctor', {}],
    ['by what it is mapped from', 'id,签约', { columns: { signed: '签约' } }],
    ['by a mapping in full', 'id,签约', { columns: { signed: { from: '签约' } } }],
    ['by its name, its codes being mapped', 'id,signed', { columns: { signed: { codes: { 1: true, 0: false } } } }],
    ['with spaces round its heading', 'id,  signed\t', {}],
    ['with its heading in quotes', '"id","signed"', {}],
    ['after a byte-order mark', '\uFEFFid,signed', {}],
    ['beside columns we know nothing of', 'x,signed', {}],
    ['beside two others of one heading', '备注,signed,备注', {}],
    ['beside headings that objects inherit', '__proto__,signed,constructor,toString', {}],
  ])('%s', async (_, header, options) => {
    const width = header.split(',').length;
    const row = (value: string): string => ['1', value, ...Array.from({ length: width - 2 }, () => '')].join(',');
    expect(await read([header, row('1'), row('0'), row('')].join('\n'), options)).toEqual({ signed: counted(1, 1) });
  });
});

describe('cells mean what they are said to mean', () => {
  const columns: NonNullable<Options['columns']> = {
    signed: { from: '签约', codes: { 是: true, 否: false } },
    sex: { from: '性别', codes: { 男: 'male', 女: 'female', 1: 'male', 2: 'female' } },
    born: { from: '生日', format: 'yyyy年M月d日' },
  };
  test('codes and dates', async () => {
    const text = '签约,性别,生日\n是,女,2018年12月31日\n否,2,2019年1月1日\n,男,\n 是 ,1, 1950年1月5日 \n';
    expect(await read(text, { columns }, [signed, women, born])).toEqual({
      signed: counted(2, 1),
      women: counted(2),
      born: counted(2, 1),
    });
  });

  test.each([
    ['yyyyMMdd', '20181231', '20190101'],
    ['yyyy/M/d', '2018/12/31', '2019/1/1'],
    ['yyyy-MM-dd', '2018-12-31', '2019-01-01'],
    ['yyyy年M月d日', '2018年12月31日', '2019年1月1日'],
    ['d.M.yyyy', '31.12.2018', '1.1.2019'],
  ])('dates written %s', async (format, last, next) => {
    const text = `born\n${last}\n${next}\n`;
    expect(await read(text, { columns: { born: { format } } }, [born])).toEqual({ born: counted(1) });
  });

  test('quoted cells with delimiters, quotes and line breaks are read past', async () => {
    const text = '备注,signed\r\n"甲,""乙""\r\n丙",1\r\n"\n\n",0\r\n"","1"\r\n';
    expect(await read(text)).toEqual({ signed: counted(2) });
  });

  test('another delimiter', async () => {
    for (const delimiter of [';', '\t', '|', '||']) {
      expect(await read(`备注${delimiter}signed\n"a${delimiter}b"${delimiter}1\n`, { delimiter })).toEqual({
        signed: counted(1),
      });
    }
  });

  test.each(['', '"', '\n', '\r'])('%j is no delimiter', (delimiter) => {
    expect(() => fromCsv('people.csv', { of: 'person', delimiter })).toThrow(/cells cannot be separated by/);
  });
});

test('a file as a Windows spreadsheet saves it, in GB18030', async () => {
  const fixture = new URL('../fixtures/people.gb18030.csv', import.meta.url);
  const columns = {
    household: '家庭编号',
    signed: { from: '是否签约', codes: { 是: true, 否: false } },
    sex: { from: '性别', codes: { 男: 'male', 女: 'female' } },
    born: { from: '出生日期', format: 'yyyy/M/d' },
  } as const;
  const asked = [signed, women, born, rowsOf('household', undefined, 'homes')];
  for (const input of [fixture, await readFile(fixture), new Blob([await readFile(fixture)])]) {
    const found = await tally(asked, { from: [fromCsv(input, { of: 'person', columns })], during: year(2018) });
    expect(countsOf(found)).toEqual({ signed: counted(1, 1), women: counted(2), born: counted(2), homes: counted(2) });
  }
});

describe('a header is', () => {
  test.each<[string, string, string, unknown]>([
    ['wanting, in an empty file', '', 'empty-file', { file: 'text' }],
    ['wanting, in a file of blank lines', '\n\r\n\n', 'empty-file', { file: 'text' }],
    ['wanting, after a byte-order mark', '\uFEFF', 'empty-file', { file: 'text' }],
    ['doubled', 'signed,id,signed\n1,2,3\n', 'double-header', { file: 'text', header: 'signed' }],
    ['of another record', '姓名,电话\n王,1\n', 'no-columns', expect.objectContaining({ found: ['姓名', '电话'] })],
    ['blank', ',,\n1,2,3\n', 'no-columns', expect.objectContaining({ found: ['', '', ''] })],
    ['data', '1,2\n3,4\n', 'no-columns', expect.objectContaining({ file: 'text', of: 'person' })],
  ])('%s: refused', async (_, text, code, details) => expect(await refused(text)).toEqual({ code, details }));

  test('other than was said: refused', async () => {
    const details = { file: 'text', header: '是否签约', found: ['id', '签约'] };
    const columns = { signed: '是否签约' };
    expect(await refused('id,签约\n1,1\n', { columns })).toEqual({ code: 'unknown-header', details });
    const inherited = { signed: 'constructor' };
    expect(await refused('id,签约\n', { columns: inherited })).toMatchObject({ code: 'unknown-header' });
  });

  test.each(['nobody', '__proto__', 'constructor', 'toString', 'person.signed'])('%s is no column', (column) => {
    const columns = JSON.parse(`{ "${column}": "签约" }`) as Record<string, string>;
    expect(() => fromCsv('people.csv', { of: 'person', columns })).toThrow(`no column "${column}"`);
  });

  test('all there is: nobody is counted', async () => {
    expect(await read('id,signed\n', {}, [signed, rowsOf('person')])).toEqual({ signed: counted(0), rows: counted(0) });
  });

  test('without the column asked for: it was not collected', async () => {
    expect(await read('id,sex\n1,male\n')).toEqual({ signed: { missing: 'not-collected' } });
  });
});

test('money of 18 digits, and sums beyond 2^53 fen, are exact', async () => {
  const text = `income\n${'999999999999999999.99\n'.repeat(3)}-0.01\n90071992547409.92\n0.5\n\n`;
  // 3 × 999999999999999999.99 − 0.01 + 90071992547409.92 + 0.50
  expect(await read(text, {}, [sumOf('person', 'income')])).toEqual({ income: counted('3000090071992547410.38') });
});

describe('a file is refused, with its line', () => {
  test.each<[string, string | Uint8Array, string, unknown]>([
    ['empty', '', 'empty-file', {}],
    ['a stray quote', 'id,signed\r\n1,1\r\n2,1"\r\n', 'bad-csv', { line: 3 }],
    ['a quote never closed', 'id,signed\n1,1\n2,"1\n3,0\n4,0\n', 'bad-csv', { line: 3 }],
    ['a cell of 5 MB', `id,signed\n1,1\n${'x'.repeat(5_000_000)},1\n`, 'bad-csv', { line: 3 }],
    ['a byte that is not UTF-8', Uint8Array.from([...utf8('id,signed\n1,1\n'), 0xff]), 'bad-encoding', { line: 3 }],
  ])('%s', async (_, content, code, details) => {
    const path = await file(content);
    const work = tally([signed], { from: [fromCsv(path, { of: 'person' })], during: year(2018) });
    expect(await refusal(work)).toMatchObject({ code, details: { file: path, ...(details as object) } });
  });
});

test('NUL characters are read, and are no flag', async () => {
  expect(await read('note,signed\na\u0000b,1\n')).toEqual({ signed: counted(1) });
  expect(await refused('signed\n1\u0000\n')).toMatchObject({ code: 'bad-rows' });
});

test('nothing is read before it is tallied', async () => {
  let started = false;
  const bytes = async function* () {
    started = true;
    yield utf8('signed\n1\n');
  };
  const path = await file('signed\n1\n');
  const sources = [fromCsv(bytes(), { of: 'person' }), fromCsv(`${path}.none`, { of: 'person' })];
  await new Promise((resolve) => setImmediate(resolve));
  expect(started).toBe(false);
  expect(sources.map(({ name, of }) => [name, of])).toEqual([
    ['stream', 'person'],
    [`${path}.none`, 'person'],
  ]);
  await expect(tally([signed], { from: sources, during: year(2018), populations: [everyone] })).rejects.toThrow();
  expect(started).toBe(true);
});
