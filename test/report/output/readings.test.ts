import { catalogue } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { readingsToJson } from '../../../src/report/output/readings-json.js';
import { readingsToMarkdown } from '../../../src/report/output/readings-markdown.js';
import { readingsToText } from '../../../src/report/output/readings-text.js';
import { empty, reading, report } from './made.js';

describe('the figures of a report as text', () => {
  test('stand under each other, where what is Chinese takes two columns', () => {
    expect(
      readingsToText([report], { catalogue }),
    ).toBe(`2:13  5.10‰      5.10‰      新生儿死亡率                      2019年
2:24  4.29‰      4.29‰      婴儿死亡率                        140423 2019年
3:7   70%以上    70%        家庭医生签约率(建档立卡贫困人口)、家庭医生签约居民数                 目标、至少
3:15  42.16万张  421600张   —
3:25  1500元/月  1500元/月  —
5个数字,3个已识别,2个未识别`);
  });

  test('of several reports stand under their names', () => {
    expect(
      readingsToText([empty, { ...report, readings: report.readings.slice(1, 2) }], { catalogue, language: 'en' }),
    ).toBe(`空.txt
0 figures, 0 identified, 0 not

总结|2019.txt
2:24  4.29‰  4.29‰  Infant mortality rate  140423, 2019
1 figure, 1 identified, 0 not`);
  });

  test('go by ids without a catalogue', () => {
    expect(readingsToText([report]).split('\n')[2]).toBe(
      '3:7   70%以上    70%        familyDoctorSignupRate(poor)、signedResidents                 目标、至少',
    );
  });

  test('keep to their lines, whatever the words, and steer no terminal', () => {
    const text = '93.\r\n14\u001b[2J\u202e%';
    const own = { name: 'a\nb', text, readings: [reading(text, text, { indicator: 'a\u0007', place: '\ud800' })] };
    expect(readingsToText([own, empty])).toBe(`a\\nb
1:1  93.\\u000d\\n14\\u001b[2J\\u202e%  —  a\\u0007  \\ud800
1个数字,1个已识别,0个未识别

空.txt
0个数字,0个已识别,0个未识别`);
  });
});

test.each([
  ['percent', '12%', '12%'],
  ['per-1k', '12/千', '12 per 1,000'],
  ['per-100k', '12/10万', '12 per 100,000'],
  ['person', '12人', '12 persons'],
  ['ratio', '12', '12'],
  ['other', '12', '12'],
  [{ of: 'CNY', per: 'month' }, '12元/月', '12 CNY per month'],
  [{ of: 'CNY', per: 'village' }, '12元/村', '12 CNY per village'],
  [{ of: 'item', per: 'workday' }, '12个/工作日', '12 items per workday'],
] as const)('12 in %j is %s and %s', (unit, zh, en) => {
  const own = { name: '', text: '12', readings: [reading('12', '12', { value: '12', unit })] };
  expect(readingsToText([own]).split('\n')[0]).toBe(`1:1  12  ${zh}  —`);
  expect(readingsToText([own], { language: 'en' }).split('\n')[0]).toBe(`1:1  12  ${en}  —`);
});

test.each([
  ['actual', 'approx', '约数', 'about'],
  ['change', 'exact', '增减', 'change'],
  ['standard', 'at-most', '标准、至多', 'standard, at most'],
] as const)('a figure that is %s and %s is meant so', (role, qualifier, zh, en) => {
  const own = { name: '', text: '12', readings: [reading('12', '12', { role, qualifier })] };
  expect(readingsToMarkdown([own])).toContain(`| 1:1 | 12 | — |  |  | ${zh} |`);
  expect(readingsToMarkdown([own], { language: 'en' })).toContain(`| 1:1 | 12 | — |  |  | ${en} |`);
});

describe('the figures of a report as JSON', () => {
  test('have a line each, with all that is read', () => {
    const text = readingsToJson([report, empty]);
    expect(JSON.parse(text)).toEqual([
      {
        name: report.name,
        readings: report.readings.map((each, index) => ({
          ...[
            { line: 2, column: 13 },
            { line: 2, column: 24 },
            { line: 3, column: 7 },
            { line: 3, column: 15 },
            { line: 3, column: 25 },
          ][index],
          ...each,
        })),
      },
      { name: '空.txt', readings: [] },
    ]);
    expect(text.split('\n')[4]).toBe(
      '      {"line":2,"column":13,"at":[19,24],"quote":"5.10‰","value":"5.10","unit":"permille","qualifier":"exact","role":"actual","evidence":[{"rule":"name-before","at":[13,19],"quote":"新生儿死亡率"}],"indicator":"neonatalMortalityRate","period":{"from":"2019-01-01","to":"2019-12-31"}},',
    );
  });

  test('of no report are an empty list', () => expect(readingsToJson([])).toBe('[]'));

  test.each([
    ['a\r\nb12', 2],
    ['a\rb12', 2],
    ['a\nb12', 2],
    ['\n\r\n\rb12', 4],
    ['a\u2028b12', 1],
  ])('count the lines of %j as editors do', (text, line) => {
    const [{ readings }] = JSON.parse(readingsToJson([{ name: '', text, readings: [reading(text, '12')] }]));
    expect(readings[0]).toMatchObject({ line, column: line === 1 ? 4 : 2 });
  });
});

test('the figures of a report as Markdown are a table, in which no words are taken for Markdown', () => {
  expect(readingsToMarkdown([report, empty], { catalogue })).toBe(`# 总结\\|2019.txt

5个数字,3个已识别,2个未识别。

| 位置 | 原文 | 数值 | 指标 | 地区和时期 | 含义 |
| --- | --- | --- | --- | --- | --- |
| 2:13 | 5.10‰ | 5.10‰ | 新生儿死亡率 | 2019年 |  |
| 2:24 | 4.29‰ | 4.29‰ | 婴儿死亡率 | 140423 2019年 |  |
| 3:7 | 70%以上 | 70% | 家庭医生签约率(建档立卡贫困人口)、家庭医生签约居民数 |  | 目标、至少 |
| 3:15 | 42.16万张 | 421600张 |  |  |  |
| 3:25 | 1500元/月 | 1500元/月 |  |  |  |

# 空.txt

0个数字,0个已识别,0个未识别。`);
  const text = '1|\n2*\u0000';
  const own = { name: '#<b>\u001b', text, readings: [reading(text, text)] };
  expect(readingsToMarkdown([own], { language: 'en' })).toBe(`# \\#\\<b\\>\\\\u001b

1 figure, 0 identified, 1 not.

| at | text | value | indicator | place and period | meant as |
| --- | --- | --- | --- | --- | --- |
| 1:1 | 1\\| 2\\*\\\\u0000 | — |  |  |  |`);
});
