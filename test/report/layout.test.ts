import { describe, expect, it } from 'vitest';
import { fold } from '../../src/report/fold/fold.js';
import { sentencesIn } from '../../src/report/layout/sentences.js';
import { tablesIn } from '../../src/report/layout/tables.js';

const sentencesOf = (source: string): readonly string[] => {
  const folded = fold(source);
  return sentencesIn(folded).map(({ start, end }) => folded.text.slice(start, end));
};

describe('sentences', () => {
  it.each([
    ['', []],
    ['。', []],
    ['签约率41%', ['签约率41%']],
    ['签约率41%。', ['签约率41%']],
    ['签约率41%。死亡率3‰。', ['签约率41%', '死亡率3‰']],
    ['签约率41%！死亡率3‰？好', ['签约率41%', '死亡率3‰', '好']],
    ['签约率41%；死亡率3‰。', ['签约率41%;死亡率3‰']],
    ['签约率93。6%。好', ['签约率93。6%', '好']],
    ['上升0。7个百分点。好', ['上升0。7个百分点', '好']],
    ['投入3。2万元', ['投入3。2万元']],
    ['共3。2个村', ['共3', '2个村']],
    ['签约率\n\n41%', ['签约率', '41%']],
    ['签约\n率41%', ['签约率41%']],
    ['。。。', []],
    ['甲。\n\n\n乙', ['甲', '乙']],
  ])('%j', (source, parts) => {
    expect(sentencesOf(source)).toEqual(parts);
  });
});

/** What the last sentence of a text is in. */
const sectionOf = (source: string): string | undefined => sentencesIn(fold(source)).at(-1)?.section;

describe('what a section speaks of', () => {
  it.each([
    ['签约率41%。', 'actual'],
    ['2020年工作要点\n\n签约率达75%。', 'target'],
    ['2019年工作总结\n\n签约率达75%。', 'actual'],
    ['一、工作回顾\n签约率41%。', 'actual'],
    ['一、工作回顾\n签约率41%。\n二、下一步工作计划\n签约率75%。', 'target'],
    ['一、下步打算\n签约率75%。\n二、存在问题\n签约率低。', 'actual'],
    ['一、下步打算\n\n签约率75%。', 'target'],
    ['一、2020年工作目标\n（一）签约\n签约率75%。', 'target'],
    ['一、计划生育工作\n签约率41%。', 'actual'],
    ['（一）下一步打算\n签约率75%。', 'target'],
    ['第三章 下一步工作安排\n签约率75%。', 'target'],
    ['二零一九年工作总结及二零二零年工作计划\n\n签约率41%。', 'actual'],
  ])('%j', (source, section) => {
    expect(sectionOf(source)).toBe(section);
  });

  it.each([['2020年工作要点\n签约率达75%。', 'target']])('%j', (source, section) => {
    expect(sectionOf(source)).toBe(section);
  });

  it('has its heading', () => {
    const folded = fold('一、工作回顾\n\n签约率41%。');
    expect(sentencesIn(folded).map(({ heading }) => folded.text.slice(...(heading ?? [0, 0])))).toEqual([
      '一、工作回顾',
      '一、工作回顾',
    ]);
  });
});

const tablesOf = (source: string): unknown => {
  const folded = fold(source);
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    folded.text.slice(start, end);
  return tablesIn(folded).map(({ head, rows, caption }) => [
    words(caption),
    head.map(words).join('/'),
    ...rows.map((row) => row.map(words).join('/')),
  ]);
};

describe('tables', () => {
  it.each([
    ['县区|签约率\n甲县|41%', [['', '县区/签约率', '甲县/41%']]],
    ['|县区|签约率|\n|---|---|\n|甲县|41%|', [['', '县区/签约率', '甲县/41%']]],
    ['县区\t签约率\n甲县\t41%', [['', '县区/签约率', '甲县/41%']]],
    ['县区  签约率\n甲县  41%', [['', '县区/签约率', '甲县/41%']]],
    ['单位：万元\n县区|投入\n甲县|3.5', [['单位:万元', '县区/投入', '甲县/3.5']]],
    [
      '表1 各县\n县区|签约率|户数\n甲县|41%|3\n乙县|39%|4',
      [['表1各县', '县区/签约率/户数', '甲县/41%/3', '乙县/39%/4']],
    ],
    ['县区|签约率\n甲县|良好', []],
    ['县区|签约率', []],
    [
      '甲。\n县区|签约率\n甲县|41%\n乙。\n县区|签约率\n乙县|39%',
      [
        ['甲。', '县区/签约率', '甲县/41%'],
        ['乙。', '县区/签约率', '乙县/39%'],
      ],
    ],
    ['全县签约率41%。本年投入3万元。', []],
    ['县区｜签约率\n甲县｜４１％', [['', '县区/签约率', '甲县/41%']]],
    ['县区|签约率\n甲县|1,293.5', [['', '县区/签约率', '甲县/1,293.5']]],
    ['县区|增减\n甲县|-1.5', [['', '县区/增减', '甲县/-1.5']]],
    ['|', []],
    ['|||\n|||', []],
  ])('%j', (source, tables) => {
    expect(tablesOf(source)).toEqual(tables);
  });
});
