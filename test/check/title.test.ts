import { type Figure, half, maternalChildYear, month, type Period, state, year } from 'permille';

import { expect, test } from 'vitest';
import type { Title } from '../../src/check/given.js';
import { titlePeriod } from '../../src/check/rules/title.js';
import { findings, held, look, reasons } from '../support/look.js';
import { catalogueOf, measure } from '../support/small-catalogue.js';

const births = measure(['births', '活产', 'Births']);
const catalogue = catalogueOf({ measures: [births] });

const of = (period: Period): Figure => state(births, '5人', { period });
const about = (figures: readonly Figure[], title: Title = { period: year(2019) }) =>
  look(titlePeriod, figures, catalogue, { title });

test.each<[string, readonly Period[], number]>([
  ['its year', [year(2019)], 0],
  ['a part of it', [month(2019, 3)], 0],
  ['a year that ends in it', [maternalChildYear(2019)], 0],
  ['its year and the one before', [year(2019), year(2018)], 0],
  ['its year and another', [year(2019), year(2017)], 1],
  ['its year and the next', [year(2019), year(2020)], 1],
  ['its year and several others', [year(2019), year(2016), year(2017)], 2],
  ['several years', [{ from: '2016-01-01', to: '2020-12-31' }], 0],
  ['another year', [year(2017)], 1],
])('%s', (_, periods, count) => {
  const examined = about(periods.map(of));
  expect([examined.findings.length, held(examined)]).toEqual([count, periods.length - count]);
});

test.each([
  [half(2019, 1), year(2018), 0],
  [half(2019, 1), year(2017), 1],
  [maternalChildYear(2019), year(2018), 0],
  [maternalChildYear(2019), year(2017), 0],
  [maternalChildYear(2019), year(2016), 1],
])('a title of %j and a figure of %j beside one of its own', (period, other, count) => {
  expect(about([of(year(2019)), of(other)], { period }).findings).toHaveLength(count);
});

test('all a year stale', () => {
  const figures = [of(year(2018)), of(month(2018, 3))];
  const examined = about([...figures, state(births, '5人')], { text: '2019年统计公报', period: year(2019) });
  expect(examined.findings).toEqual([
    {
      rule: 'title-period',
      severity: 'warning',
      figures,
      expected: '2019年',
      found: '2018年',
      message: {
        zh: '标题是《2019年统计公报》,而有时期的2个数字全是上一年(2018年)的',
        en: 'the title is "2019年统计公报", yet all figures with a period (2) are of the year before, 2018',
      },
    },
  ]);
  expect(reasons(examined)).toEqual([['it has no period', 1]]);
  expect(findings(about([...figures, of(year(2019))]))).toEqual([]);
  expect(findings(about([...figures, of(year(2017))]))).toEqual([['warning', '2019年', '2017年']]);
});

test('says which year, in both languages', () => {
  expect(about([of(year(2017))]).findings[0]?.message).toEqual({
    zh: '活产5人是2017年的,与标题2019年的年份和上一年都不符',
    en: 'Births 5 persons is of 2017, neither the year of the title 2019 nor the one before',
  });
});

test('targets are of other years; without a title nothing is said', () => {
  expect(about([state(births, '5人', { period: year(2030), role: 'target' })]).cases).toEqual([]);
  expect(look(titlePeriod, [of(year(2017))], catalogue).cases).toEqual([]);
});
