import { type Calculable, type Context, check, fingerprint, quarter, state, year } from 'permille';
import {
  catalogue,
  earlyPregnancyRegistrationRate,
  earlyPregnancyRegistrationRate2011,
  ncmsParticipationRate,
  psychosisManagementRate,
  smiManagementRate,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { catalogueOf, indicator, measure } from '../../support/small-catalogue.js';

const found = (rule: string, figures: readonly [Calculable, Context][], own = catalogue) =>
  check(
    figures.map(([definition, context]) => state(definition, '80%', context)),
    { catalogue: own },
  ).filter((finding) => finding.rule === rule);

describe('outside-edition', () => {
  test.each([
    ['in force', ncmsParticipationRate, year(2019), 0],
    ['repealed', ncmsParticipationRate, year(2020), 1],
    ['not yet in force', smiManagementRate, year(2016), 1],
    ['just in force', smiManagementRate, quarter(2017, 1), 0],
    ['just not', smiManagementRate, quarter(2016, 4), 1],
  ] as const)('%s', (_, definition, period, count) => {
    expect(found('outside-edition', [[definition, { period }]])).toHaveLength(count);
  });

  test.each([
    ['without a period', {}],
    ['as a target', { period: year(2025), role: 'target' }],
  ] as const)('%s nothing is said', (_, context) => {
    expect(found('outside-edition', [[ncmsParticipationRate, context]])).toEqual([]);
  });

  test('says when it was, in both languages', () => {
    const figure = state(ncmsParticipationRate, '99.1%', { period: year(2020) });
    expect(check([figure], { catalogue })).toContainEqual({
      rule: 'outside-edition',
      severity: 'warning',
      figures: [figure],
      expected: '… – 2019-12-31',
      found: '2020-01-01 – 2020-12-31',
      message: {
        zh: '新农合参合率99.1%:该定义只在… – 2019-12-31适用',
        en: 'New rural cooperative scheme participation rate 99.1%: the definition was in force … – 2019-12-31 only',
      },
    });
  });
});

describe('break-in-series', () => {
  const old = (period: number, context: Context = {}): [Calculable, Context] => [
    psychosisManagementRate,
    { period: year(period), place: '450127', ...context },
  ];
  const now = (period: number, context: Context = {}): [Calculable, Context] => [
    smiManagementRate,
    { period: year(period), place: '450127', ...context },
  ];
  const breaks = (...figures: readonly [Calculable, Context][]) => found('break-in-series', figures);

  test.each([
    ['one edition', [old(2015), old(2016)], 0],
    ['the next edition', [old(2016), now(2017)], 1],
    ['in any order', [now(2017), old(2016)], 1],
    ['just once', [old(2015), old(2016), now(2017), now(2018)], 1],
    ['once, though a year has both editions', [old(2016), now(2017), old(2017), now(2018)], 1],
    ['the same year alone', [old(2016), now(2016)], 0],
    ['another place', [old(2016), now(2017, { place: '450100' })], 0],
    ['another population', [old(2016), now(2017, { population: 'poor' })], 0],
    ['another group', [old(2016), now(2017, { by: { sex: 'male' } })], 0],
    ['a target', [old(2016), now(2017, { role: 'target' })], 0],
  ] as const)('%s', (_, figures, count) => {
    expect(breaks(...figures)).toHaveLength(count);
  });

  test('one definition with another fingerprint', () => {
    const [one, other] = [fingerprint(smiManagementRate), fingerprint(psychosisManagementRate)];
    expect(breaks(now(2017, { fingerprint: one }), now(2018, { fingerprint: other }))).toHaveLength(1);
    expect(breaks(now(2017, { fingerprint: one }), now(2018, { fingerprint: one }))).toEqual([]);
    expect(breaks(now(2017, { fingerprint: one }), now(2018))).toEqual([]);
  });

  test('says which and since when, in both languages, the later first', () => {
    const before = state(earlyPregnancyRegistrationRate2011, '91%', { period: year(2016) });
    const after = state(earlyPregnancyRegistrationRate, '93%', { period: year(2017) });
    expect(check([before, after], { catalogue })).toContainEqual({
      rule: 'break-in-series',
      severity: 'warning',
      figures: [after, before],
      expected: 'earlyPregnancyRegistrationRate2011',
      found: 'earlyPregnancyRegistrationRate',
      message: {
        zh: '孕12周前早孕建册率91%(2016-01-01)与早孕建册率93%(2017-01-01)口径不同,不能直接比较',
        en: 'Early pregnancy registration rate, edition of 2011 91% (2016-01-01) and Early pregnancy registration rate 93% (2017-01-01) follow different definitions and cannot be compared',
      },
    });
  });

  test('three editions are one line, and editions that replace one another in a circle come to an end', () => {
    const [part, whole] = [measure(['part', '部分', 'Part']), measure(['whole', '全部', 'Whole'])];
    const edition = (id: string, replaces: string) => indicator([id, id, id], part, whole, { replaces });
    const line = [edition('a', 'gone'), edition('b', 'a'), edition('c', 'b')] as const;
    const [one, , three] = line;
    const dated = (definition: Calculable, of: number): [Calculable, Context] => [definition, { period: year(of) }];
    expect(
      found('break-in-series', [dated(one, 2010), dated(three, 2011)], catalogueOf({ indicators: line })),
    ).toHaveLength(1);
    const circle = [edition('hen', 'egg'), edition('egg', 'hen')] as const;
    expect(found('break-in-series', [dated(circle[0], 2010)], catalogueOf({ indicators: circle }))).toEqual([]);
  });
});
