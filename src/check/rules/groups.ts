import type { Condition } from '../../model/condition.js';
import type { Figure } from '../../model/figure.js';
import type { Language, Name } from '../../value/name.js';
import { ratio } from '../../value/ratio.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { added, apart, type Extent, exactly, extentOf, surelyAbove } from '../extent.js';
import { type Definitions, type Facts, grouped, idOf, isActual, type Rule } from '../scope.js';
import { finer, inBoth, said, spread, value } from '../words.js';

const rule = 'sum-of-groups';
const noTotal: Name = { zh: '没有不分组的合计', en: 'there is no figure of all groups together' };
const notAllGroups: Name = { zh: '各组不全', en: 'not all groups are there' };

/** A figure of those who have one code in one column: residents by sex, the male population. */
interface Grouped {
  readonly figure: Figure;
  readonly column: string;
  readonly code: string | null;
  readonly codes: readonly string[];
  /** What else the total must have in common with it. */
  readonly rest: string;
}

const restOf = ({ place, period }: Figure, population: string, by: Readonly<Record<string, string | null>>): string =>
  JSON.stringify([place ?? null, period?.from ?? null, period?.to ?? null, population, Object.entries(by).sort()]);

const totalKey = (of: string, rest: string): string => `${of} ${rest}`;

/** How a figure is one of several groups: by a column that it was grouped by, or by its population. */
function groupsOf(figure: Figure, { measures, catalogue }: Definitions): readonly Grouped[] {
  const measure = measures.get(idOf(figure));
  if (measure === undefined || measure.additive === false || measure.overTime === 'mean') return [];
  const { by = {}, population = 'everyone' } = figure;
  const codesOf = (column: string): readonly string[] => {
    const found = catalogue.records[measure.of][column];
    return found?.type === 'code' ? Object.keys(found.codes ?? {}) : found?.type === 'flag' ? ['yes', 'no'] : [];
  };
  const one = (column: string, code: string | null, rest: string): Grouped => ({
    figure,
    column,
    code,
    codes: codesOf(column),
    rest,
  });
  const byColumn = Object.entries(by).map(([column, code]) => {
    const { [column]: _, ...others } = by;
    return one(column, code, restOf(figure, population, others));
  });
  const where: Condition | undefined = catalogue.populations.find(({ id }) => id === population)?.where[measure.of];
  const is = where?.is;
  const byPopulation =
    is === undefined || typeof is[1] !== 'string' ? [] : [one(is[0], is[1], restOf(figure, 'everyone', by))];
  return [...byColumn, ...byPopulation];
}

function compared(groups: readonly Grouped[], whole: Figure, isComplete: boolean, { definitions }: Facts): Case {
  const figures = groups.map(({ figure }) => figure);
  const sum = figures.reduce<Extent>((so, figure) => added(so, extentOf(figure, definitions)), exactly(ratio(0)));
  const total = extentOf(whole, definitions);
  const isMore = surelyAbove(sum, total);
  if (!isMore && !(isComplete && apart(sum, total)))
    return isComplete ? holds(rule, whole, ...figures) : notApplicable(rule, notAllGroups, whole, ...figures);
  const shown = (l: Language): string => spread(sum, whole.unit, l, finer(whole));
  return found({
    rule,
    // Some may be of no known group, but nobody is of two.
    severity: isMore ? 'error' : 'warning',
    figures: [whole, ...figures],
    expected: shown('zh'),
    found: value(whole, 'zh'),
    message: inBoth((l) =>
      l === 'zh'
        ? `${said(whole, definitions, l)},而${figures.length}组合计${shown(l)}${isMore ? '' : ',其余应注明不详'}`
        : `${said(whole, definitions, l)}, while ${figures.length} groups come to ${shown(l)}${isMore ? '' : '; the others should be given as unknown'}`,
    ),
  });
}

/** Groups by one column, which leave nobody out and count nobody twice: males and females are all. */
export const sumOfGroups = {
  id: rule,
  about: { zh: '各组之和与合计不符(男+女=合计)', en: 'groups that do not add up to all: males and females' },
  needs: { zh: '分组的数', en: 'counts by group' },
  look: (facts: Facts) => {
    const { definitions } = facts;
    const counts = facts.figures.filter(isActual);
    const totals = grouped(counts, (figure) =>
      totalKey(idOf(figure), restOf(figure, figure.population ?? 'everyone', figure.by ?? {})),
    );
    const groups = grouped(
      counts.flatMap((figure) => groupsOf(figure, definitions)),
      ({ figure, column, rest }) => JSON.stringify([idOf(figure), column, rest]),
    );
    return [...groups.values()].flatMap((all): Case[] => {
      const each = [...grouped(all, ({ code }) => code).values()].flatMap(([first]) => first ?? []);
      const [first] = each as [Grouped];
      const [whole] = totals.get(totalKey(idOf(first.figure), first.rest)) ?? [];
      if (whole === undefined) return [notApplicable(rule, noTotal, ...each.map(({ figure }) => figure))];
      const codes = new Set(each.map(({ code }) => code));
      const isComplete = first.codes.length > 0 && first.codes.every((code) => codes.has(code));
      return [compared(each, whole, isComplete, facts)];
    });
  },
} as const satisfies Rule;
