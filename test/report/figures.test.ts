import { catalogue } from 'permille/catalogue';
import { expect, it } from 'vitest';
import { unitKey } from '../../src/report/lexicon/fits.js';
import { read } from '../../src/report/read.js';

type Row = readonly [
  text: string,
  figures: readonly (readonly [quote: string, value: string | null, unit: string, qualifier: string])[],
];

const figuresOf = (text: string): unknown =>
  read(text, { catalogue }).map(({ quote, value, unit, qualifier }) => [quote, value, unitKey(unit), qualifier]);

const rows: readonly Row[] = [
  ['投入资金二百余万元。', [['二百余万元', '2000000', 'CNY', 'more-than']]],
  ['累计投入数百万元。', [['数百万元', null, 'CNY', 'approx']]],
  ['受益群众25万6千人。', [['25万6千人', '256000', 'person', 'exact']]],
  ['投入1,100万元。', [['1,100万元', '11000000', 'CNY', 'exact']]],
  ['发病率为千分之一。', [['千分之一', '1', 'permille', 'exact']]],
  ['支出1293.89063 万元。', [['1293.89063 万元', '12938906.3', 'CNY', 'exact']]],
  [
    '退休增资 5%或 10%，金额 359.78822 万元。',
    [
      ['5%', '5', 'percent', 'exact'],
      ['10%', '10', 'percent', 'exact'],
      ['359.78822 万元', '3597882.2', 'CNY', 'exact'],
    ],
  ],
  ['投入××万元。', [['××万元', null, 'CNY', 'redacted']]],
  ['投资２．５亿元。', [['２．５亿元', '250000000', 'CNY', 'exact']]],
  ['孕产妇死亡率18.3/10万。', [['18.3/10万', '18.3', 'per-100k', 'exact']]],
  ['孕产妇死亡率12.5/十万。', [['12.5/十万', '12.5', 'per-100k', 'exact']]],
  ['孕产妇死亡率为10万分之12.5。', [['10万分之12.5', '12.5', 'per-100k', 'exact']]],
  ['发病率8.4/万。', [['8.4/万', '8.4', 'per-10k', 'exact']]],
  ['签约率达到X%。', [['X%', null, 'percent', 'redacted']]],
  ['签约1XX户。', [['1XX户', null, 'household', 'redacted']]],
  ['签约率达%。', [['%', null, 'percent', 'redacted']]],
  ['三分之二的村卫生室。', [['三分之二', '2/3', 'ratio', 'exact']]],
  ['参合率百分之九十八。', [['百分之九十八', '98', 'percent', 'exact']]],
  ['孕产妇死亡率之比降至1:1.3。', [['1:1.3', '1:1.3', 'ratio', 'exact']]],
  ['缩短至4-5个工作日。', [['4-5个工作日', '4-5', 'workday', 'range']]],
  ['覆盖三至五家医院。', [['三至五家', '3-5', 'institution', 'range']]],
  ['报销比例20%-40%。', [['20%-40%', '20-40', 'percent', 'range']]],
  ['培训300～500人。', [['300～500人', '300-500', 'person', 'range']]],
  ['服务4500万余人次。', [['4500万余人次', '45000000', 'person-time', 'more-than']]],
  ['近3000万人次。', [['3000万人次', '30000000', 'person-time', 'approx']]],
  ['签约率93。6%。', [['93。6%', '93.6', 'percent', 'exact']]],
  ['签约率88. 02%。', [['88. 02%', '88.02', 'percent', 'exact']]],
  ['支出1 205.30 万元。', [['1 205.30 万元', '12053000', 'CNY', 'exact']]],
  ['上升0。7个百分点。', [['0。7个百分点', '0.7', 'percentage-point', 'exact']]],
  [
    '分别提高1.5和4个百分点。',
    [
      ['1.5', '1.5', 'percentage-point', 'exact'],
      ['4个百分点', '4', 'percentage-point', 'exact'],
    ],
  ],
  ['1．投入3万元。', [['3万元', '30000', 'CNY', 'exact']]],
  ['3.1加强管理，覆盖率达95%以上。', [['95%以上', '95', 'percent', 'at-least']]],
  [
    '从10分钟缩到3分钟。',
    [
      ['10分钟', '10', 'minute', 'exact'],
      ['3分钟', '3', 'minute', 'exact'],
    ],
  ],
  [
    '计生特殊家庭（54户88人）全部签约。',
    [
      ['54户', '54', 'household', 'exact'],
      ['88人', '88', 'person', 'exact'],
    ],
  ],
  ['800元/月。', [['800元/月', '800', 'CNY/month', 'exact']]],
  ['全年零死亡。', [['零', '0', 'person', 'exact']]],
  ['上百人参加。', [['上百人', null, 'person', 'approx']]],
  ['受益数十万人。', [['数十万人', null, 'person', 'approx']]],
  ['志願醫務人員3萬(wàn)名以上。', [['3萬(wàn)名以上', '30000', 'person', 'at-least']]],
  [`发病率${'1'.repeat(45)}‰。`, []],
  ['参合率为105.3%。', [['105.3%', '105.3', 'percent', 'exact']]],
];

it.each(rows)('%s', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
});

const faults: readonly Row[] = [
  ['投入3541.07万元2.3 本项目已完工。', [['3541.07万元', '35410700', 'CNY', 'exact']]],
  ['获得 91.8 分。', [['91.8 分', '91.8', 'score', 'exact']]],
  ['受益群众十几万人。', [['十几万人', null, 'person', 'approx']]],
  ['设500张床以上的医院应当建立绩效办。', []],
  ['来了88位居民。', [['88位', '88', 'person', 'exact']]],
  ['孕产妇死亡率18.3 1/10万。', [['18.3 1/10万', '18.3', 'per-100k', 'exact']]],
  ['3萬（ｗàｎ）名志願者。', [['3萬（ｗàｎ）名', '30000', 'person', 'exact']]],
  ['比上年多17名。\n\n门诊时间：上午8:00—11:30。', [['17名', '17', 'person', 'exact']]],
];

it.each(faults)('%s', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
});

const traps: readonly string[] = [
  '卫发〔2018〕128 号',
  'ID:43630196',
  '大小:24.90 KB',
  '页数:13页',
  '第 31 个爱国卫生月',
  '55-59 周岁',
  '年满 60 岁',
  '0-3岁',
  '65岁以上',
  '7 月',
  '11月中旬',
  '2018-2020年',
  '“9220”工程',
  '“331”',
  '“198”',
  '“4+2”',
  '“1+1+1+X”',
  '1．',
  '（一）',
  '27．',
  '一是抓落实，二是抓督查',
  '三甲',
  '二级医院',
  '“两癌”',
  '“三个一”',
  '最多跑一次',
  '一站式',
  '十大要素',
  '两票制',
  '《健康素养 66 条》',
  '第83项',
  '[ 02-01 ]',
  '签约率=签约人数÷常住人口×100%',
  '咨询电话:010-65285634',
  '列全省第5位',
  '2019-2021',
  '8:30至17:30',
  'X月底前',
  'xx 县',
  '《国务院关于加强30个县工作的意见》',
  '2019年11月4日',
  '二〇一九年',
  '24小时值班',
];

it.each(traps)('«%s» has no figure', (text) => {
  expect(figuresOf(text)).toEqual([]);
});
