import { catalogue } from 'permille/catalogue';
import { describe, expect, it } from 'vitest';
import { unitKey } from '../../src/report/lexicon/fits.js';
import { read } from '../../src/report/read.js';

/** Each figure of a table: what it is of, value, unit, role, year. */
const figuresOf = (text: string): readonly string[] =>
  read(text, { catalogue }).map(({ indicator, measure, value, unit, role, period }) =>
    [indicator ?? measure ?? '-', value, unitKey(unit), role, period?.from.slice(0, 4) ?? '-'].join(' '),
  );

const rows: readonly (readonly [name: string, text: string, figures: readonly string[]])[] = [
  ['the unit in the head', '县区|婴儿死亡率(‰)\n甲县|4.29', ['infantMortalityRate 4.29 permille actual -']],
  ['the unit in full width', '县区｜婴儿死亡率（‰）\n甲县｜４．２９', ['infantMortalityRate 4.29 permille actual -']],
  ['the unit behind the name', '指标|数值\n病床使用率%|70.84', ['bedOccupancyRate 70.84 percent actual -']],
  ['the unit in the cell', '县区|婴儿死亡率\n甲县|4.29‰', ['infantMortalityRate 4.29 permille actual -']],
  ['the unit of the name', '县区|婴儿死亡率\n甲县|4.29', ['infantMortalityRate 4.29 permille actual -']],
  ['a column of units', '指标|单位|数值\n婴儿死亡率|‰|4.29', ['infantMortalityRate 4.29 permille actual -']],
  ['a scale in the head', '县区|常住人口(万人)\n甲县|18.31', ['residentPopulation 183100 person actual -']],
  [
    'years across',
    '指标|2018年|2019年\n婴儿死亡率(‰)|5.1|4.29',
    ['infantMortalityRate 5.1 permille actual 2018', 'infantMortalityRate 4.29 permille actual 2019'],
  ],
  [
    'bare years across',
    '指标|2018|2019\n婴儿死亡率(‰)|5.1|4.29',
    ['infantMortalityRate 5.1 permille actual 2018', 'infantMortalityRate 4.29 permille actual 2019'],
  ],
  [
    'years down',
    '年份|婴儿死亡率(‰)\n2018|5.1\n2019年|4.29',
    ['infantMortalityRate 5.1 permille actual 2018', 'infantMortalityRate 4.29 permille actual 2019'],
  ],
  [
    'tabs',
    '县区\t婴儿死亡率(‰)\t活产数\n甲县\t4.29\t2098',
    ['infantMortalityRate 4.29 permille actual -', 'liveBirths 2098 person actual -'],
  ],
  [
    'blanks',
    '县区   婴儿死亡率(‰)   活产数\n甲县   4.29   2098',
    ['infantMortalityRate 4.29 permille actual -', 'liveBirths 2098 person actual -'],
  ],
  ['a rule of dashes', '|县区|婴儿死亡率(‰)|\n|:--|--:|\n|甲县|4.29|', ['infantMortalityRate 4.29 permille actual -']],
  [
    'a target',
    '指标|目标值|完成值\n婴儿死亡率(‰)|5.2|4.29',
    ['infantMortalityRate 5.2 permille target -', 'infantMortalityRate 4.29 permille actual -'],
  ],
  ['a number of its row', '序号|指标|数值\n1|婴儿死亡率(‰)|4.29', ['infantMortalityRate 4.29 permille actual -']],
  ['the traditional script', '縣區|嬰兒死亡率(‰)\n甲縣|4.29', ['infantMortalityRate 4.29 permille actual -']],
  ['an empty cell', '县区|婴儿死亡率(‰)|活产数\n甲县||2098', ['liveBirths 2098 person actual -']],
  ['a cell of a dash', '县区|婴儿死亡率(‰)|活产数\n甲县|-|2098', ['liveBirths 2098 person actual -']],
  ['groups of three', '县区|活产数\n甲县|2,098', ['liveBirths 2098 person actual -']],
  [
    'text before and after',
    '全县签约率41.67%。\n县区|婴儿死亡率(‰)\n甲县|4.29\n全县婴儿死亡率3.33‰。',
    [
      'familyDoctorSignupRate 41.67 percent actual -',
      'infantMortalityRate 4.29 permille actual -',
      'infantMortalityRate 3.33 permille actual -',
    ],
  ],
  ['a name that nobody knows', '县区|投诉指数\n甲县|4.29', ['- 4.29 other actual -']],
  ['the caption has the unit', '单位：万元\n县区|医疗收入\n甲县|3.5', ['medicalRevenue 35000 CNY actual -']],
  [
    'a growth',
    '指标|2019年|比上年增减(%)\n活产数|2098|-3.5',
    ['liveBirths 2098 person actual 2019', 'liveBirths -3.5 percent change 2019'],
  ],
];

const faults: typeof rows = [
  ['per 100 000', '指标|单位|数值\n孕产妇死亡率|1/10万|17.8', ['maternalMortalityRatio 17.8 per-100k actual -']],
];

describe('a table with', () => {
  it.each(rows)('%s', (_, text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it.each(faults)('%s', (_, text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it.each([
    '目录|页码\n婴儿死亡率|12页',
    '县区|婴儿死亡率\n甲县|下降',
    '县区|婴儿死亡率',
    '电话|地址\n甲县卫健局|城关镇',
  ])('no figure: %j', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});
