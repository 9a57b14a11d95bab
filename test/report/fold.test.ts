import { describe, expect, it } from 'vitest';
import { fold, gaps } from '../../src/report/fold/fold.js';
import { isPageMark, startsItem } from '../../src/report/fold/lines.js';
import { pairs } from '../../src/report/fold/script.js';

describe('one way of writing', () => {
  it.each([
    ['', ''],
    ['   \t\u3000', ''],
    ['２．５亿元', '2.5亿元'],
    ['９３．１４％', '93.14%'],
    ['３，４４７人', '3,447人'],
    ['﹪', '%'],
    ['1－2', '1-2'],
    ['1—2', '1-2'],
    ['3～5', '3~5'],
    ['１８．３／１０万', '18.3/10万'],
    ['〔2018〕', '(2018)'],
    ['「兩癌」', '“两癌”'],
    ['《〈', '《《'],
    ['ＨＩＶ', 'hiv'],
    ['HIV', 'hiv'],
    ['XX%', 'xx%'],
    ['18.3/10萬', '18.3/10万'],
    ['嬰兒死亡率', '婴儿死亡率'],
    ['簽約率達', '签约率达'],
    ['醫療機構床位數', '医疗机构床位数'],
    ['93. 14 %', '93.14%'],
    ['规范管理 率', '规范管理率'],
    ['签\u200b约\ufeff率', '签约率'],
    ['签\u0000约', '签约'],
    ['\ud800', '\ufffc'],
    ['𠀀率', '\ufffc\ufffc率'],
  ])('%j is %j', (source, text) => {
    expect(fold(source).text).toBe(text);
  });
});

describe('lines', () => {
  it.each([
    ['规范管理 率\n９３．１４％', '规范管理率93.14%'],
    ['规范管理率\r\n93%', '规范管理率93%'],
    ['签约率达到\n88.02%', '签约率达到88.02%'],
    ['签约率\n\n达到', '签约率\n达到'],
    ['如下。\n签约率', '如下。\n签约率'],
    ['工作如下:\n签约率', '工作如下:\n签约率'],
    ['认真贯彻落实\n一、签约', '认真贯彻落实\n一、签约'],
    ['认真贯彻落实\n（二）签约', '认真贯彻落实\n(二)签约'],
    ['认真贯彻落实\n2.签约', '认真贯彻落实\n2.签约'],
    ['认真贯彻落实\n- 3 -\n健康扶贫', '认真贯彻落实健康扶贫'],
    ['认真贯彻落实\n第 3 页 共 9 页\n健康扶贫', '认真贯彻落实健康扶贫'],
    ['县区|签约率\n甲县|41%', '县区|签约率\n甲县|41%'],
    ['县区\t签约率\t户数\n甲县\t41%\t3', '县区签约率户数\n甲县41%3'],
    ['全县共签约居民人数达到12\n345人', '全县共签约居民人数达到12345人'],
    ['全县共签约居民人数达到93.\n5%', '全县共签约居民人数达到93.5%'],
    ['\n\n签约率\n', '签约率'],
    ['甲\u2028\u2029乙', '甲\n乙'],
  ])('%j is %j', (source, text) => {
    expect(fold(source).text).toBe(text);
  });

  it.each(['12', '- 3 -', '第3页', '第3页共9页', '第三页', '3/9', 'Page 3 of 9', '·3·'])(
    '«%s» is a page number',
    (line) => {
      expect(isPageMark(fold(`${line}。`).text.slice(0, -1))).toBe(true);
    },
  );

  it.each(['', '12%', '12人', '第3项', '2019年', '12345', '共3家'])('«%s» is none', (line) => {
    expect(isPageMark(line)).toBe(false);
  });

  it.each([
    '一、签约',
    '十二、签约',
    '(三)签约',
    '(3)签约',
    '第一章总则',
    '第3条',
    '1.签约',
    '12)签约',
    '①签约',
    '•签约',
    '3.1加强管理',
  ])('«%s» opens an item', (line) => {
    expect(startsItem(line)).toBe(true);
  });

  it.each(['', '一是', '签约', '93.5%', '3人', '2019年', '(含退出户)', '-5%', '3.1%'])('«%s» opens none', (line) => {
    expect(startsItem(line)).toBe(false);
  });
});

describe('where it stood', () => {
  it.each([
    ['签 约', [0, 2], [gaps.none, gaps.blank]],
    ['签  约', [0, 3], [gaps.none, gaps.wide]],
    ['签\t约', [0, 2], [gaps.none, gaps.wide]],
    ['签\u3000约', [0, 2], [gaps.none, gaps.wide]],
    [' 签约', [1, 2], [gaps.blank, gaps.none]],
    ['签\n约', [0, 2], [gaps.none, gaps.line]],
    ['签\n\n约', [0, 1, 3], [gaps.none, gaps.none, gaps.line]],
    ['𠀀约', [0, 1, 2], [gaps.none, gaps.none, gaps.none]],
  ])('%j', (source, at, gap) => {
    const folded = fold(source);
    expect([[...folded.at], [...folded.gap]]).toEqual([at, gap]);
  });

  it('a character for each pair of the two scripts, none of them both', () => {
    for (const row of pairs) expect(row.length % 2).toBe(0);
    for (const [at, char] of [...pairs.join('')].entries())
      if (at % 2 === 0) expect(fold(char).text).toBe([...pairs.join('')][at + 1]);
  });
});
