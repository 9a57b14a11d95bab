import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directory } from '../dataset/inputs.js';
import { start, transpiled } from './running.js';

const command = transpiled();

/** A folder with files, and the command run there. */
async function beside(files: Readonly<Record<string, string>>) {
  const folder = await directory();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return (...words: readonly string[]) => start(command(['inspect', ...words]), {}, folder).ended;
}

const people = `编号,户,与户主关系,出生日期,died
1,a,head,1950-01-01,
2,a,child,1990-02-03,1989-01-01
1,b,child,1990-02-03,
`;
const map = JSON.stringify({ of: 'person', columns: { id: '编号', household: '户' } });
const births = 'id,mother,born\n1,1,2019-01-01\n2,7,2019-01-01\n';

describe('permille inspect', () => {
  test('prints what is broken with its rows, and ends with 1 where that is an error', async () => {
    const inspect = await beside({ 'people.csv': people, 'map.json': map });
    const words = ['people.csv', '--of', 'person', '--map', 'map.json', '--today', '2019-12-31'];
    const ran = await inspect(...words);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out.split('\n')).toEqual([
      '错误  个人编号不重复: 3行中1行不符,0行无法判断  [person.idIsUnique]',
      '    people.csv,第3行: id=1 (首见于 people.csv,第1行)',
      '可疑  每户恰有一名户主(死亡、迁出者不计): 2组中1组不符,0组无法判断  [person.householdHasOneHead]',
      '    people.csv,第3行: household=b',
      '错误  出生日期不晚于死亡日期: 1行中1行不符,2行无法判断  [person.bornNotAfterDied]',
      '    people.csv,第2行: born=1990-02-03, died=1989-01-01',
      expect.stringMatching(/^3行:3条规则有不符,4条规则无不符,\d+条未检查$/),
      '',
    ]);
    const english = await inspect(...words, '--language', 'en', '--unchecked', '--examples', '1');
    expect(english.out).toContain('error  no two rows have the same “Person id”: 1 of 3 rows broken, 0 unknown');
    expect(english.out).toContain('people.csv, row 3: id=1 (first in people.csv, row 1)');
    expect(english.out).toContain(': no household records are given  [person.householdIsKnown]');
  });

  test('ends with 0 where nothing is broken, or what is broken is unlikely only', async () => {
    const inspect = await beside({ 'people.csv': 'id,born\n1,1950-01-01\n', 'births.csv': births, 'map.json': map });
    expect(await inspect('people.csv', '--of', 'person')).toMatchObject({ code: 0 });
    const ran = await inspect('--person', 'people.csv', '--birth', 'births.csv', '--format', 'json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({ rows: 3, sources: [{ rows: 1 }, { rows: 2 }] });
    expect((JSON.parse(ran.out) as { rules: unknown[] }).rules).toContainEqual(
      expect.objectContaining({ rule: 'birth.motherIsKnown', severity: 'warning', judged: 2, broken: 1 }),
    );
  });

  test('takes the kind from the mapping', async () => {
    const inspect = await beside({ 'people.csv': people, 'map.json': map });
    expect(await inspect('people.csv', '--map', 'map.json')).toMatchObject({ code: 1 });
  });

  test.each([
    ['no files', [], 'which files?'],
    ['no kind', ['people.csv'], 'what are the rows of people.csv?'],
    ['no such kind', ['people.csv', '--of', 'people'], 'not "people"'],
    ['no date', ['people.csv', '--of', 'person', '--today', '2019-02-30'], '--today is a date'],
    ['no number', ['people.csv', '--of', 'person', '--examples', 'few'], '--examples takes a whole number'],
    ['no such file', ['none.csv', '--of', 'person'], 'none.csv'],
    ['a bad cell', ['bad.csv', '--of', 'person'], 'line 2, column "born"'],
  ])('ends with 2 for a wrong call: %s', async (_, words, told) => {
    const inspect = await beside({ 'people.csv': people, 'bad.csv': 'born\nsoon\n' });
    const ran = await inspect(...words);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(told);
  });

  test('says how many cells it took as unknown, if told to', async () => {
    const inspect = await beside({ 'bad.csv': 'born\nsoon\n' });
    const ran = await inspect('bad.csv', '--of', 'person', '--count-unknown');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toContain('bad.csv: 1 处按未知处理');
  });
});
