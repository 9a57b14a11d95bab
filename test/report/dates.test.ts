import { catalogue } from 'permille/catalogue';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/report/fold/fold.js';
import { clockAt, dateAt, hanDateAt, type WrittenDate } from '../../src/report/lex/dates.js';
import { read } from '../../src/report/read.js';

type Parts = Omit<WrittenDate, 'start' | 'end'>;

describe('a date in digits', () => {
  const rows: readonly (readonly [text: string, written: string, parts: Parts])[] = [
    ['2019年', '2019年', { year: 2019 }],
    ['2019年度', '2019年度', { year: 2019 }],
    ['2019年底', '2019年底', { year: 2019 }],
    ['2019 年', '2019年', { year: 2019 }],
    ['２０１９年', '2019年', { year: 2019 }],
    ['2019年6月', '2019年6月', { year: 2019, month: 6 }],
    ['2019年6月30日', '2019年6月30日', { year: 2019, month: 6, day: 30 }],
    ['2019年6月30号', '2019年6月30号', { year: 2019, month: 6, day: 30 }],
    ['2019年6月底', '2019年6月底', { year: 2019, month: 6 }],
    ['2019年11月中旬', '2019年11月中旬', { year: 2019, month: 11 }],
    ['2019年1-9月', '2019年1-9月', { year: 2019, month: 1, toMonth: 9 }],
    ['2019年1至9月份', '2019年1至9月份', { year: 2019, month: 1, toMonth: 9 }],
    ['2019年1月-9月', '2019年1月-9月', { year: 2019, month: 1, toMonth: 9 }],
    ['2019年上半年', '2019年上半年', { year: 2019, half: 1 }],
    ['2019年下半年', '2019年下半年', { year: 2019, half: 2 }],
    ['2019年第一季度', '2019年第一季度', { year: 2019, quarter: 1 }],
    ['2019年3季度', '2019年3季度', { year: 2019, quarter: 3 }],
    ['2019年前三季度', '2019年前三季度', { year: 2019, month: 1, toMonth: 9 }],
    ['2018-2020年', '2018-2020年', { year: 2018, toYear: 2020 }],
    ['2018至2020年', '2018至2020年', { year: 2018, toYear: 2020 }],
    ['2018年-2020年', '2018年-2020年', { year: 2018, toYear: 2020 }],
    ['2018-20年', '2018-20年', { year: 2018, toYear: 2020 }],
    ['2019-10-11', '2019-10-11', { year: 2019, month: 10, day: 11 }],
    ['2019.10.11', '2019.10.11', { year: 2019, month: 10, day: 11 }],
    ['2019/10/11', '2019/10/11', { year: 2019, month: 10, day: 11 }],
    ['2019.10', '2019.10', { year: 2019, month: 10 }],
    ['7月', '7月', { month: 7 }],
    ['1-9月', '1-9月', { month: 1, toMonth: 9 }],
    ['11月中旬', '11月中旬', { month: 11 }],
    ['6月30日', '6月30日', { month: 6, day: 30 }],
  ];

  it.each(rows)('%s', (text, written, parts) => {
    const folded = fold(text).text;
    const { start, end, ...rest } = dateAt(folded, 0) ?? { start: 0, end: 0 };
    expect([folded.slice(start, end), rest]).toEqual([written, parts]);
  });

  it.each([
    '2019人',
    '2019个',
    '2019万元',
    '2019',
    '12个月',
    '13月',
    '6月龄',
    '3.5%',
    '2019.105',
    '2019.06%',
    '1800年',
    '20199年',
    '3人',
  ])('«%s» is none', (text) => {
    expect(dateAt(text, 0)).toBeUndefined();
  });
});

describe('a time of day', () => {
  it.each([
    ['8:30', 4],
    ['08:30', 5],
    ['23:59:59', 8],
    ['24:00', 5],
  ])('%s', (text, end) => {
    expect(clockAt(text, 0)).toBe(end);
  });

  it.each(['25:00', '8:60', '1:1.3', '8:3', '830'])('«%s» is none', (text) => {
    expect(clockAt(text, 0)).toBeUndefined();
  });
});

describe('a date in Chinese numerals', () => {
  it.each([
    ['二〇一九年', { year: 2019 }],
    ['二○一九年', { year: 2019 }],
    ['二零一九年度', { year: 2019 }],
    ['一九九八年', { year: 1998 }],
    ['二〇二〇年底', { year: 2020 }],
    ['二季度', { quarter: 2 }],
    ['四季度', { quarter: 4 }],
  ] as const)('%s', (text, parts) => {
    const { start, end, ...rest } = hanDateAt(text, 0) ?? { start: 0, end: 0 };
    expect([text.slice(start, end), rest]).toEqual([text, parts]);
  });

  it.each(['二千人', '一九年人', '三年', '二〇一九', '十九年'])('«%s» is none', (text) => {
    expect(hanDateAt(text, 0)).toBeUndefined();
  });
});

describe('the period of a figure', () => {
  it.each([
    ['2019年婴儿死亡率4.29‰。', ['2019-01-01..2019-12-31']],
    ['2019年上半年婴儿死亡率4.29‰。', ['2019-01-01..2019-06-30']],
    ['2019年第三季度婴儿死亡率4.29‰。', ['2019-07-01..2019-09-30']],
    ['2019年2月婴儿死亡率4.29‰。', ['2019-02-01..2019-02-28']],
    ['截至2019年9月底，家庭医生签约率41.67%。', ['2019-01-01..2019-09-30']],
    ['2019年1-9月，婴儿死亡率4.29‰。', ['2019-01-01..2019-09-30']],
    ['婴儿死亡率由2018年的5.1‰降至2019年的4.29‰。', ['2018-01-01..2018-12-31', '2019-01-01..2019-12-31']],
    ['2016-2019年婴儿死亡率4.29‰。', ['2016-01-01..2019-12-31']],
    ['二〇一九年婴儿死亡率4.29‰。', ['2019-01-01..2019-12-31']],
    ['2019年13月婴儿死亡率4.29‰。', ['2019-01-01..2019-12-31']],
    ['婴儿死亡率4.29‰。', [undefined]],
  ])('%s', (text, periods) => {
    expect(
      read(text, { catalogue }).map(({ period }) =>
        period === undefined ? undefined : `${period.from}..${period.to}`,
      ),
    ).toEqual(periods);
  });

  it('is the year it was published where the text has none', () => {
    const [reading] = read('婴儿死亡率4.29‰。', { catalogue, date: '2020-03-01' });
    expect([reading?.period?.from, reading?.implied]).toEqual(['2020-01-01', ['period']]);
  });
});
