import { type Measure, year } from 'permille';
import { fromNdjson, type NdjsonOptions, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { readObject } from '../../src/dataset/ndjson/read-object.js';
import { chunked, counted, countsOf, file, refusal, rowsOf, sumOf, utf8 } from './inputs.js';

const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
const count = (text: string, asked: readonly Measure[] = [signed], options: Partial<NdjsonOptions<'person'>> = {}) =>
  tally(asked, { from: [fromNdjson({ text, name: 'p.ndjson' }, { of: 'person', ...options })], during: year(2019) });

describe('a number is what is written', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['12.50', '12.5'],
    ['12.0', '12'],
    ['100', '100'],
    ['1e3', '1000'],
    ['1.5E+3', '1500'],
    ['-12.5e-3', '-0.0125'],
    ['1200e-2', '12'],
    ['0.1e1', '1'],
    ['0e5', '0'],
    ['9007199254740993', '9007199254740993'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['1e400', '1e400'],
  ])('%s as %s', (text, plain) => {
    expect(readObject(`{"a":${text}}`)).toEqual(new Map([['a', plain]]));
  });

  test('to the fen, however long', async () => {
    const text = '{"income":0.10}\n{"income":0.20}\n{"income":123456789012345678.99}\n{"income":"1"}\n{"income":-2e2}';
    expect(countsOf(await count(text, [sumOf('person', 'income')]))).toEqual({
      income: counted('123456789012345480.29'),
    });
  });
});

test('a file with a byte-order mark, a blank line, and names of the record dictionary', async () => {
  const path = await file('\uFEFF{"是否签约家庭医生":true}\r\n\r\n{"是否签约家庭医生":null}\n', 'a.ndjson');
  const found = await tally([signed], { from: [fromNdjson(path, { of: 'person' })], during: year(2019) });
  expect(countsOf(found)).toEqual({ signed: counted(1, 1) });
});

test('a key that comes late is found; one that never comes was not collected', async () => {
  const lines = Array.from({ length: 9000 }, (_, row) => (row === 8999 ? '{"signed":true}' : '{"id":1}'));
  expect(countsOf(await count(lines.join('\n')))).toEqual({ signed: counted(1, 8999) });
  expect(countsOf(await count(lines.slice(1, 9).join('\n')))).toEqual({ signed: { missing: 'not-collected' } });
});

test('of a stream all columns are taken to be there', async () => {
  const source = fromNdjson(chunked(utf8('{"id":1}\n{"id":2}'), [3]), { of: 'person' });
  expect(source.reopens).toBe(false);
  expect(countsOf(await tally([signed], { from: [source], during: year(2019) }))).toEqual({ signed: counted(0, 2) });
});

describe('a line is told to be wrong', () => {
  test.each([
    ['nothing but a list', '[1]', 'there is no { at character 1'],
    ['a text that does not end', '{"signed":"1', 'a text does not end at character 11'],
    ['a comma too many', '{"signed":1,}', 'there is nothing after a comma at character 13'],
    ['no colon', '{"signed" 1}', 'there is no : at character 11'],
    ['a key twice', '{"signed":1,"signed":0}', '"signed" is there twice, the second time at character 22'],
    ['a number with a zero before', '{"signed":01}', 'there is no , at character 12'],
    ['two objects', '{"signed":1}{"signed":1}', 'there is something after the object at character 13'],
    ['too many levels', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`, 'there are too many levels at character 106'],
  ])('%s', async (_, line, what) => {
    const text = `{"signed":true}\n${line}\n{"signed":true}`;
    expect(await refusal(count(text))).toEqual({
      code: 'bad-rows',
      details: { file: 'p.ndjson', faults: 1, first: [`p.ndjson, line 2: it is no JSON object: ${what}`] },
    });
    expect(countsOf(await count(text, [signed], { onBadRow: 'count-unknown' }))).toEqual({ signed: counted(2, 1) });
  });

  test('a list in a cell', async () => {
    expect(await refusal(count('{"signed":[true]}'))).toMatchObject({ code: 'bad-rows' });
  });
});

test('a column mapped to a key that no line has', async () => {
  expect(await refusal(count('{"id":1}', [signed], { columns: { signed: '签约' } }))).toMatchObject({
    code: 'unknown-header',
  });
});

test('an empty file has no rows', async () => {
  expect((await count('')).sources).toMatchObject([{ read: 0 }]);
});
