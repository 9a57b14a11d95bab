import { state } from 'permille';
import { catalogue, infantMortalityRate } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { auditToJson } from '../../../src/report/output/audit-json.js';
import { auditToMarkdown } from '../../../src/report/output/audit-markdown.js';
import { auditToSarif } from '../../../src/report/output/audit-sarif.js';
import { auditToText } from '../../../src/report/output/audit-text.js';
import { empty, found, report } from './made.js';

describe('what reports came to as text', () => {
  test('is a line a finding, in the order of the text', () => {
    expect(auditToText([report, empty])).toBe(`总结|2019.txt:2:13  错误  5.10‰超过4.29‰  [nesting]  → 2:24
总结|2019.txt:3:15  说明  不知所指  [unnamed]
总结|2019.txt:5个数字,3个已识别,2个未识别;1个错误,0个可疑,1个说明

空.txt:没有发现问题;这不等于数字无误。
空.txt:0个数字,0个已识别,0个未识别;0个错误,0个可疑,0个说明`);
    expect(
      auditToText([report], { language: 'en' }),
    ).toBe(`总结|2019.txt:2:13  error  5.10‰ exceeds 4.29‰  [nesting]  → 2:24
总结|2019.txt:3:15  note  of what?  [unnamed]
总结|2019.txt: 5 figures, 3 identified, 2 not; 1 error, 0 warnings, 1 note`);
  });

  test('has findings about no place first, and the more severe first of one place', () => {
    const findings = [
      found([[1, 2]], { rule: 'note', severity: 'info' }),
      found([[1, 2]], { rule: 'error' }),
      found([], { rule: 'nowhere', severity: 'warning' }),
    ];
    const lines = auditToText([{ name: 'a', text: '123', readings: [], findings }]).split('\n');
    expect(lines).toEqual([
      'a  可疑  有误  [nowhere]',
      'a:1:2  错误  有误  [error]',
      'a:1:2  说明  有误  [note]',
      'a:0个数字,0个已识别,0个未识别;1个错误,1个可疑,1个说明',
    ]);
  });

  test('keeps to its lines', () => {
    const findings = [found([[0, 1]], { message: { zh: '\u001b\n', en: '' } })];
    expect(auditToText([{ name: '\n', text: '1', readings: [], findings }]).split('\n')).toEqual([
      '\\n:1:1  错误  \\u001b\\n  [own]',
      '\\n:0个数字,0个已识别,0个未识别;1个错误,0个可疑,0个说明',
    ]);
  });
});

test('what reports came to as JSON has findings with their places, and the figures', () => {
  const [first, second] = JSON.parse(auditToJson([report, empty]));
  expect(first).toMatchObject({
    name: report.name,
    counts: { error: 1, warning: 0, info: 1 },
    findings: [
      { ...report.findings[1], line: 2, column: 13 },
      { ...report.findings[0], line: 3, column: 15 },
    ],
    readings: report.readings,
  });
  expect(second).toEqual({ name: '空.txt', counts: { error: 0, warning: 0, info: 0 }, findings: [], readings: [] });
  const findings = [found([])];
  const [{ findings: own }] = JSON.parse(auditToJson([{ ...empty, findings }]));
  expect(own).toEqual(findings);
});

test('what reports came to as Markdown has findings and figures as tables', () => {
  const few = { ...report, readings: report.readings.slice(1, 2) };
  expect(auditToMarkdown([few, empty], { catalogue })).toBe(`# 总结\\|2019.txt

1个数字,1个已识别,0个未识别。1个错误,0个可疑,1个说明。

## 问题

| 程度 | 位置 | 规则 | 说明 | 应为 | 现为 |
| --- | --- | --- | --- | --- | --- |
| 错误 | 2:13 2:24 | nesting | 5.10‰超过4.29‰ | ≤ 4.29‰ | 5.10‰ |
| 说明 | 3:15 | unnamed | 不知所指 | — | — |

## 数字

| 位置 | 原文 | 数值 | 指标 | 地区和时期 | 含义 |
| --- | --- | --- | --- | --- | --- |
| 2:24 | 4.29‰ | 4.29‰ | 婴儿死亡率 | 140423 2019年 |  |

# 空.txt

0个数字,0个已识别,0个未识别。0个错误,0个可疑,0个说明。

## 问题

没有发现问题;这不等于数字无误。`);
  expect(
    auditToMarkdown([few], { catalogue, language: 'en' }),
  ).toContain(`1 figure, 1 identified, 0 not. 1 error, 0 warnings, 1 note.

## Findings

| severity | at | rule | message | expected | found |`);
});

describe('what reports came to as SARIF', () => {
  const place = (startLine: number, startColumn: number, endColumn: number) => ({
    physicalLocation: {
      artifactLocation: { uri: 'a%20b.txt' },
      region: { startLine, startColumn, endLine: startLine, endColumn },
    },
  });

  test('has the places of figures, and of words', () => {
    const [run] = JSON.parse(auditToSarif([{ ...report, uri: 'a%20b.txt' }], 'en')).runs;
    expect(run.results).toMatchObject([
      { ruleId: 'unnamed', level: 'note', locations: [place(3, 15, 22)] },
      { ruleId: 'nesting', level: 'error', locations: [place(2, 13, 18)], relatedLocations: [place(2, 24, 29)] },
    ]);
    expect(run.results[0].locations).toEqual([place(3, 15, 22)]);
  });

  test('has a run for each report, and one of what stands nowhere has no place', () => {
    const nowhere = found([], { figures: [state(infantMortalityRate, '1‰')] });
    const { runs } = JSON.parse(
      auditToSarif([
        { ...report, uri: 'a.txt' },
        { ...empty, uri: 'b.txt', findings: [nowhere, found([])] },
      ]),
    );
    expect(runs.map(({ results }: { readonly results: readonly object[] }) => results.length)).toEqual([2, 2]);
    for (const { locations } of runs[1].results)
      expect(locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'b.txt' } });
  });

  test('of no report has no run', () => {
    expect(JSON.parse(auditToSarif([]))).toEqual({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [],
    });
  });
});
