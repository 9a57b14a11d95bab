import { describe, expect, it } from 'vitest';
import { unitAt } from '../../src/report/figures/unit-at.js';
import { fold } from '../../src/report/fold/fold.js';
import { perWords, unitWords } from '../../src/report/lex/unit-words.js';
import { unitKey } from '../../src/report/lexicon/fits.js';

type Row = readonly [text: string, unit: string, word: string];

/** The unit after the first number of a text, and the words it is written in. */
function unitOf(text: string): readonly unknown[] {
  const folded = fold(text);
  const number = /\d+(?:\.\d+)?(?:万亿|亿|万)?余?/u.exec(folded.text);
  if (number === null) throw new Error(`${text} has no number`);
  const end = number.index + number[0].length;
  const unit = unitAt(folded, number.index, end);
  return unit === undefined ? [] : [unitKey(unit.unit), folded.text.slice(end, unit.end)];
}

describe('a unit after a number', () => {
  const rows: readonly Row[] = [
    ['41.67%', 'percent', '%'],
    ['41.67％', 'percent', '%'],
    ['6.18‰', 'permille', '‰'],
    ['0.2个百分点', 'percentage-point', '个百分点'],
    ['0.2 百分点', 'percentage-point', '百分点'],
    ['0.2个千分点', 'permille-point', '个千分点'],
    ['18.3/10万', 'per-100k', '/10万'],
    ['18.3/十万', 'per-100k', '/十万'],
    ['8.4/万', 'per-10k', '/万'],
    ['6.03/千人', 'per-1k', '/千人'],
    ['22.55万人次', 'person-time', '人次'],
    ['172.12万人', 'person', '人'],
    ['933名', 'person', '名'],
    ['933名医师', 'person', '名'],
    ['88位专家', 'person', '位'],
    ['405户', 'household', '户'],
    ['1219对', 'couple', '对'],
    ['20.46亿元', 'CNY', '元'],
    ['800元/月', 'CNY/month', '元/月'],
    ['190元/对', 'CNY/couple', '元/对'],
    ['518元/人', 'CNY/person', '元/人'],
    ['60元/人次', 'CNY/person-time', '元/人次'],
    ['960元/人·年', 'CNY/person', '元/人·年'],
    ['794.0万张，其中：医院', 'bed', '张'],
    ['张贴海报300张', 'document', '张'],
    ['发放健康教育宣传单300张', 'document', '张'],
    ['开放床位120张', 'bed', '张'],
    ['91家乡镇卫生院', 'institution', '家'],
    ['39所', 'institution', '所'],
    ['898个村卫生室', 'institution', '个'],
    ['12个医共体', 'institution', '个'],
    ['10个贫困村', 'village', '个'],
    ['22个文件', 'document', '个'],
    ['300个团队', 'team', '个'],
    ['54项', 'item', '项'],
    ['186种', 'item', '种'],
    ['5个工作日', 'workday', '个工作日'],
    ['10分钟', 'minute', '分钟'],
    ['32秒', 'second', '秒'],
    ['8.5天', 'day', '天'],
    ['3个月', 'month', '个月'],
    ['65岁', 'year', '岁'],
    ['91.8分', 'score', '分'],
    ['300 份', 'document', '份'],
    ['1600例手术', 'case', '例'],
    ['12支家庭医生团队', 'team', '支'],
    ['420台手术', 'event', '台'],
    ['420台设备', 'other', '台'],
    ['12场次', 'event', '场次'],
    ['3500平方米', 'other', '平方米'],
  ];

  it.each(rows)('%s', (text, unit, word) => {
    expect(unitOf(text)).toEqual([unit, word]);
  });

  it.each<Row>([['88位居民', 'person', '位']])('%s', (text, unit, word) => {
    expect(unitOf(text)).toEqual([unit, word]);
  });
});

it.each([
  '12人民医院',
  '2018人口',
  '35户籍',
  '12名称',
  '20家庭',
  '100所有制',
  '100个别',
  '3\t人',
  '3  人',
  '3，增长',
  '3例如',
  '3分别',
  '3对于',
  '3件套',
])('«%s» has none', (text) => {
  expect(unitOf(text)).toEqual([]);
});

describe('the words', () => {
  it('are given once each', () => {
    const all = unitWords.map(({ word }) => word);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  it('over another are given once each', () => {
    const per = perWords.map(([word]) => word);
    expect(per.filter((word, at) => per.indexOf(word) !== at)).toEqual([]);
  });

  it('are as a folded text has them', () => {
    const all = [...unitWords.map(({ word }) => word), ...perWords.map(([word]) => word)];
    expect(all.filter((word) => fold(word).text !== word)).toEqual([]);
  });

  it.each(unitWords.map(({ word, unit, byNoun }) => [word, unit, byNoun] as const))(
    '%s is found after a number',
    (word, unit, byNoun) => {
      const found = unitAt(fold(`共有3${word}`), 2, 3);
      expect(found?.end).toBe(word.length + 3);
      if (byNoun === undefined) expect(found?.unit).toBe(unit);
    },
  );
});
