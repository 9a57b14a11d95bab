import { calculate, type Figure, permille, state, year, yuan } from 'permille';
import { describe, expect, test } from 'vitest';
import { relations } from '../../src/check/rules/relations.js';
import { type Relation, type RelationGiven, relation } from '../../src/model/relation.js';
import { held, look, reasons } from '../support/look.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const first = measure(['first', '第一剂', 'First doses']);
const third = measure(['third', '第三剂', 'Third doses']);
const births = measure(['births', '活产', 'Births']);
const spent = measure(['spent', '支出', 'Spending'], { unit: yuan, of: 'area', sum: 'meanResidentPopulation' });
const coverage = indicator(['coverage', '接种率', 'Coverage'], third, births);
const reach = indicator(['reach', '覆盖率', 'Reach'], first, births, { unit: permille });
const catalogue = catalogueOf({ indicators: [coverage, reach], measures: [first, third, births, spent] });

const about = (figures: readonly Figure[], ...given: readonly RelationGiven[]) =>
  look(relations, figures, catalogue, { relations: given.map(relation) });

describe('what is missing', () => {
  const notReported = calculate(first, { first: { missing: 'not-reported' } });
  const most = (whenMissing: Relation['whenMissing']): RelationGiven => ({
    left: { plus: [third, births] },
    operator: 'lessOrEqual',
    right: first,
    whenMissing,
  });
  const [one, three, born] = [state(first, '10人'), state(third, '6人'), state(births, '5人')];

  test.each<[Relation['whenMissing'], string, readonly Figure[], 'holds' | 'found' | 'skipped']>([
    ['skip-if-any', 'nothing', [one, three, born], 'found'],
    ['skip-if-any', 'one of a side', [one, three], 'skipped'],
    ['skip-if-any', 'a side', [three, born], 'skipped'],
    ['skip-if-all', 'one of a side', [one, three], 'holds'],
    ['skip-if-all', 'one of a side that is too large', [state(first, '5人'), three], 'found'],
    ['skip-if-all', 'a side', [three, born], 'skipped'],
    ['skip-if-all', 'a side that was not reported', [notReported, three, born], 'skipped'],
    ['never-skip', 'a side', [three, born], 'found'],
    ['never-skip', 'a side that was not reported', [notReported, three, born], 'found'],
    ['never-skip', 'the other side', [one], 'holds'],
  ])('%s: %s', (whenMissing, _, figures, outcome) => {
    const examined = about(figures, most(whenMissing));
    const count = { holds: held(examined), found: examined.findings.length, skipped: reasons(examined).length };
    expect(count).toEqual({ ...{ holds: 0, found: 0, skipped: 0 }, [outcome]: 1 });
  });

  test('what counts as zero is said', () => {
    expect(about([three], most('never-skip')).findings.map(({ message }) => message)).toEqual([
      {
        zh: '「第三剂 + 活产 ≤ 第一剂」不成立:第三剂6人、活产未报(按0计)、第一剂未报(按0计),即6人 > 0人',
        en: '"Third doses + Births ≤ First doses" does not hold: Third doses 6 persons, Births missing (taken as 0), First doses missing (taken as 0), that is 6 persons > 0 persons',
      },
    ]);
  });

  test('what is skipped says what is missing', () => {
    expect(reasons(about([three], most('skip-if-any')))).toEqual([
      ['"Third doses + Births ≤ First doses": there is no Births, First doses', 1],
    ]);
  });

  test('a place that has nothing of it is passed over, unless nothing is skipped', () => {
    const elsewhere = [state(spent, '5元', { place: '140423' }), one, state(third, '3人'), born];
    expect(about(elsewhere, most('skip-if-all')).cases).toHaveLength(1);
    const must = { left: first, operator: 'greater', right: '0', whenMissing: 'never-skip' } as const;
    const [found] = about(elsewhere, must).findings;
    expect(found?.figures.map(({ place }) => place)).toEqual(['140423']);
  });

  test('figures of nothing that is asked for', () => {
    expect(reasons(about([state(spent, '5元')], most('skip-if-any')))).toEqual([
      ['"Third doses + Births ≤ First doses": there are no figures of it anywhere', 1],
    ]);
  });
});

describe('pairs', () => {
  const [one, three, born] = [state(first, '10人'), state(third, '6人'), state(births, '5人')];
  const suppressed = { ...one, status: 'suppressed', rule: 'small' } as Figure;
  const notReported = calculate(first, { first: { missing: 'not-reported' } });

  test.each<[RelationGiven['operator'], readonly Figure[], boolean]>([
    ['compulsoryPair', [one, three], true],
    ['compulsoryPair', [one], false],
    ['compulsoryPair', [three], false],
    ['compulsoryPair', [suppressed, three], true],
    ['compulsoryPair', [notReported, three], false],
    ['compulsoryPair', [state(first, '0人'), three], true],
    ['exclusivePair', [one, three], false],
    ['exclusivePair', [one], true],
    ['exclusivePair', [notReported, three], true],
  ])('%s', (operator, figures, holds) => {
    const examined = about(figures, { left: first, operator, right: third } as RelationGiven);
    expect([examined.findings.length, held(examined)]).toEqual(holds ? [0, 1] : [1, 0]);
  });

  test('a sum is there if any of it is, or all', () => {
    const both = { left: { plus: [first, births] }, operator: 'compulsoryPair', right: third } as const;
    expect(held(about([one, three], { ...both, whenMissing: 'skip-if-all' }))).toBe(1);
    expect(held(about([one, three], { ...both, whenMissing: 'skip-if-any' }))).toBe(0);
    expect(held(about([one, born, three], { ...both, whenMissing: 'skip-if-any' }))).toBe(1);
  });

  test('say what is there and what is not', () => {
    const messages = (operator: 'compulsoryPair' | 'exclusivePair', figures: readonly Figure[]) =>
      about(figures, { left: first, operator, right: third }).findings.map(({ found, message }) => [found, message]);
    expect(messages('compulsoryPair', [one])).toEqual([
      [
        '缺第三剂',
        {
          zh: '「第一剂与第三剂应一并填报」不成立:有第一剂10人,没有第三剂',
          en: '"First doses and Third doses together, or neither" does not hold: there is First doses 10 persons, and no Third doses',
        },
      ],
    ]);
    expect(messages('exclusivePair', [one, three])).toEqual([
      [
        '第一剂10人、第三剂6人',
        {
          zh: '「第一剂与第三剂不应同时填报」不成立:有第一剂10人、第三剂6人',
          en: '"First doses or Third doses, not both" does not hold: there is First doses 10 persons, Third doses 6 persons',
        },
      ],
    ]);
  });
});

describe('which figures', () => {
  const rule = { left: third, operator: 'lessOrEqual', right: first } as const;
  const at = (place: string, population = 'everyone') => {
    const context = { place, population, period: year(2019) };
    return [state(first, '5人', context), state(third, '6人', context)];
  };

  test('each place, period and population by itself', () => {
    expect(about([...at('140423'), ...at('140424'), ...at('140424', 'poor')], rule).findings).toHaveLength(3);
    expect(about([at('140423')[0] as Figure, at('140424')[1] as Figure], rule).findings).toEqual([]);
  });

  test.each([
    [{ place: '140423' }, 1],
    [{ place: '140400' }, 3],
    [{ place: '330000' }, 0],
    [{ population: 'poor' }, 1],
    [{ population: 'everyone' }, 2],
    [{ place: '140424', population: 'everyone' }, 1],
  ])('%j', (restriction, count) => {
    const figures = [...at('140423'), ...at('140424'), ...at('140424', 'poor')];
    const { findings: all, cases } = about(figures, { ...rule, ...restriction });
    expect(all).toHaveLength(count);
    expect(cases).not.toHaveLength(0);
  });

  test('targets are not what is', () => {
    expect(about([state(first, '5人'), state(third, '6人', { role: 'target' })], rule).findings).toEqual([]);
  });
});
