import { year } from 'permille';
import { fromCsv, propose, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, directory, file, refusal, rowsOf } from './inputs.js';

const fixture = new URL('../fixtures/people.gb18030.csv', import.meta.url);

test('what is proposed for a file reads it', async () => {
  const { of, columns, headings } = await propose(fixture);
  expect([of, columns]).toEqual([
    'person',
    {
      household: '家庭编号',
      sex: { from: '性别', codes: expect.objectContaining({ 男: 'male', 女: 'female' }) as unknown },
      signed: '是否签约',
      born: { from: '出生日期', format: 'yyyy/M/d' },
    },
  ]);
  expect(headings.map(({ heading, column }) => [heading, column])).toEqual([
    ['家庭编号', 'household'],
    ['姓名', undefined],
    ['性别', 'sex'],
    ['是否签约', 'signed'],
    ['出生日期', 'born'],
  ]);
  const women = rowsOf('person', { is: ['sex', 'female'] }, 'women');
  const grown = rowsOf('person', { aged: { since: 'born', at: 'periodEnd', atLeast: { years: 18 } } }, 'grown');
  const found = await tally([women, grown], {
    from: [fromCsv(fixture, { of: 'person', columns })],
    during: year(2019),
  });
  expect(countsOf(found)).toEqual({ women: counted(2), grown: counted(2) });
});

describe('of a heading', () => {
  const proposed = async (header: string, ...rows: readonly string[]) =>
    propose({ text: [header, ...rows].join('\n') });

  test('that objects inherit nothing is proposed', async () => {
    const { columns, headings } = await proposed('born,__proto__,constructor,toString', '2019-01-01,1,2,3');
    expect(columns).toEqual({ born: 'born' });
    expect(headings.slice(1).every(({ column }) => column === undefined)).toBe(true);
  });

  test('two may not be one column: the surer is', async () => {
    const { columns, headings } = await proposed('出生日期(补),出生日期', 'x,2019-01-01');
    expect(columns).toEqual({ born: '出生日期' });
    expect(headings.map(({ column }) => column)).toEqual([undefined, 'born']);
  });

  test('what its values mean is asked where it is not plain', async () => {
    const { headings } = await proposed('born,signed', '2019-01-01,是', '2019-02-31,也许');
    expect(headings).toMatchObject([
      { column: 'born', notUnderstood: ['2019-02-31'] },
      { column: 'signed', notUnderstood: ['也许'] },
    ]);
  });
});

test('what cannot be read is refused as a source would be', async () => {
  const path = await directory();
  expect(await refusal(propose(path))).toMatchObject({ code: 'no-file' });
  expect(await refusal(propose(await file('')))).toMatchObject({ code: 'empty-file' });
  expect(await refusal(propose(await file('a,b\n1,"2\n')))).toMatchObject({ code: 'bad-csv' });
  expect(await refusal(propose(await file('电话,邮箱\n1,2\n')))).toMatchObject({ code: 'no-columns' });
});
