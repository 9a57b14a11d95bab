import { calculate, state, year } from 'permille';
import {
  catalogue,
  countyVisitShare,
  familyDoctorSignupRate,
  infantMortalityRate,
  signedResidents,
} from 'permille/catalogue';
import { type Case, examine, judge } from 'permille/check';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/check/output/markdown.js';

const about = { place: '140423', period: year(2019) };

const cases: readonly Case[] = [
  {
    rule: 'part-of-whole',
    outcome: 'found',
    severity: 'error',
    figures: [state(signedResidents, '11人', { ...about, from: '公报 *第3页*' })],
    expected: '≤ 10人',
    found: '11人',
    message: { zh: '部分大于|整体', en: 'a part\nabove its [whole]' },
  },
  { rule: 'part-of-whole', outcome: 'holds', figures: [] },
  {
    rule: 'own',
    outcome: 'measured',
    figures: [state(infantMortalityRate, '42‰', { place: 'a_b' })],
    measured: { value: '4', beyond: 'above', limits: [{ threshold: 'modifiedZ', severity: 'warning' }] },
    found: '4',
    message: { zh: '离群', en: 'far off' },
  },
  {
    rule: 'sum-of-parts',
    outcome: 'not-applicable',
    figures: [],
    why: { zh: '没有合计与分项', en: 'there are no parts' },
  },
];

test('a report says what was found, by place and period, what was not judged and why, and by which limits', () => {
  expect(toMarkdown(judge(cases), { language: 'en', catalogue })).toBe(`# Report of a check

1 error, 1 warning, 0 notes. 2 rules judged 3 cases, 1 had nothing to judge; 1 case could not be judged.

## 140423, 2019

| severity | rule | figure | message | expected | found | from |
| --- | --- | --- | --- | --- | --- | --- |
| error | part-of-whole | Residents signed with a family doctor | a part above its \\[whole\\] | ≤ 10人 | 11人 | 公报 \\*第3页\\* |

## a\\_b

| severity | rule | figure | message | expected | found |
| --- | --- | --- | --- | --- | --- |
| warning | own | Infant mortality rate | far off | ≤ 3.5 | 4 |

## Rules

| rule | looks for | hold | errors | warnings | notes | not judged |
| --- | --- | --- | --- | --- | --- | --- |
| part-of-whole | a part above its whole | 1 | 1 | 0 | 0 | 0 |
| own |  | 0 | 0 | 1 | 0 | 0 |
| sum-of-parts | parts that do not add up to their total | 0 | 0 | 0 | 0 | 1 |

## What was not judged

| rule | cases | why |
| --- | --- | --- |
| sum-of-parts | 1 | there are no parts |

## Thresholds

| threshold | meaning | put to | standard | source |
| --- | --- | --- | --- | --- |
| modifiedZ | modified z score, by the median and the median absolute deviation | 3.5 | 3.5 | Iglewicz and Hoaglin, How to Detect and Handle Outliers (ASQC Quality Press) 1993 (wording not verified) |`);
});

test('in Chinese it says the same', () => {
  const report = toMarkdown(judge(cases, { modifiedZ: '5' }), { catalogue });
  for (const part of [
    '# 核查报告\n\n1个错误,0个可疑,0个说明。2条规则作了3项判断,1条没有可判断的;1项未能判断。\n\n## 140423 2019年\n',
    '| 程度 | 规则 | 数字 | 说明 | 应为 | 现为 | 出处 |',
    '| 错误 | part-of-whole | 家庭医生签约居民数 | 部分大于\\|整体 | ≤ 10人 | 11人 | 公报 \\*第3页\\* |',
    '## 未能判断的\n\n| 规则 | 项数 | 原因 |\n| --- | --- | --- |\n| sum-of-parts | 1 | 没有合计与分项 |',
    '| modifiedZ | 修正Z值(按中位数与绝对中位差) | 5 | 3.5 | Iglewicz',
  ])
    expect(report).toContain(part);
  expect(report).not.toContain('离群 |');
});

test('without a catalogue figures go by their ids', () => {
  expect(toMarkdown(judge(cases), { language: 'en' })).toContain('| error | part-of-whole | signedResidents |');
});

test('with nothing found it says that this is no proof; with nothing left, no limit used, it says that too', () => {
  const nothing = judge([{ rule: 'nesting', outcome: 'holds', figures: [] }]);
  const report = toMarkdown(nothing, { language: 'en' });
  expect(report).toContain('Nothing was found, which is no proof that the figures are right.');
  expect(report).toContain('## What was not judged\n\nNothing was left unjudged.');
  expect(report).toContain('## Thresholds\n\nNo threshold was used.');
  const chinese = toMarkdown(nothing);
  for (const part of ['没有发现问题;这不等于数字无误。', '没有未能判断的。', '没有用到限值。'])
    expect(chinese).toContain(part);
});

test('every row of a table has as many cells as its headings, of figures of every kind', () => {
  const figures = [
    calculate(familyDoctorSignupRate, { signedResidents: 1, residentPopulation: 0 }, about),
    state(countyVisitShare, '120%', { place: '|', population: '|\n|', by: { '|': '\\|' }, from: '\r\n|' }),
  ];
  const lines = toMarkdown(examine(figures, { catalogue })).split('\n');
  const cells = (line: string): number => line.replaceAll(/\\./g, '').split('|').length;
  const tables = lines.flatMap((line, index) => (/^\| --- /.test(line) ? [index] : []));
  expect(tables.length).toBeGreaterThan(2);
  for (const head of tables)
    for (let row = head; lines[row]?.startsWith('|') === true; row += 1)
      expect(cells(lines[row] ?? '')).toBe(cells(lines[head - 1] ?? ''));
  expect(lines.every((line) => line === '' || /^(#|\||\d)/.test(line) || line.endsWith('。'))).toBe(true);
});
