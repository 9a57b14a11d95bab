import { fc, test } from '@fast-check/vitest';
import { catalogue } from 'permille/catalogue';
import { expect } from 'vitest';
import { examineReport } from '../../src/report/audit.js';

const words = [
  '全县',
  '2019年',
  '去年',
  '9月底',
  '总结和',
  '工作计划',
  '\n一、',
  '其中',
  '各项经费',
  '共',
  '全部',
  '部分',
  '未',
  '村卫生室',
  '贫困人口',
  '签约',
  '签约率',
  '婴儿死亡率',
  '常住人口',
  '由',
  '提高到',
  '提高',
  '应签尽签',
  '(',
  ')',
  ',',
  '、',
  ';',
  '。',
  ' ',
  '12',
  '1,234',
  '3.50',
  '0',
  '-',
  '万',
  '元',
  '万元',
  '人',
  '户',
  '元/户',
  '%',
  '‰',
  '个百分点',
  'X%',
  '|',
  '\t',
  '\uD800',
  '9'.repeat(60),
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test.prop([texts])('any text is audited, twice alike, and all that is found lies in it', (text) => {
  const { readings, findings } = examineReport(text, { catalogue });
  expect(examineReport(text, { catalogue })).toEqual({ readings, findings });
  for (const { at, readings: of, message } of findings) {
    expect(at.length).toBeGreaterThan(0);
    for (const [start, end] of at) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    for (const number of of) expect(readings[number]).toBeDefined();
    expect(message.zh !== '' && message.en !== '').toBe(true);
  }
});

const order = ['error', 'warning', 'info'];

test.prop([texts])('errors come first', (text) => {
  const found = examineReport(text, { catalogue }).findings.map(({ severity }) => order.indexOf(severity));
  expect(found).toEqual(found.toSorted((one, other) => one - other));
});
