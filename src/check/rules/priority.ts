import type { Figure } from '../../model/figure.js';
import type { Name } from '../../value/name.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { extentOf, surelyAbove, tells } from '../extent.js';
import { type Facts, grouped, idOf, isActual, type Rule } from '../scope.js';
import { inBoth, said, value } from '../words.js';

const rule = 'priority-population';
const noOverall: Name = { zh: '没有全人群的数字', en: 'there is no figure of everyone' };

const keyOf = ({ of, place, period, by }: Figure): string =>
  JSON.stringify([
    of.indicator ?? null,
    place ?? null,
    period?.from ?? null,
    period?.to ?? null,
    Object.entries(by ?? {}).sort(),
  ]);

/** A population that an indicator has a name of its own for is meant to fare no worse than all: 重点人群签约率. */
export const priorityPopulation = {
  id: rule,
  about: {
    zh: '重点人群的率反而差于全人群',
    en: 'a population that an indicator singles out faring worse than everyone',
  },
  needs: { zh: '指标专门列出的人群的数字', en: 'figures of populations that an indicator singles out' },
  look: ({ figures, definitions }: Facts) => {
    const overall = grouped(
      figures.filter((figure) => isActual(figure) && (figure.population ?? 'everyone') === 'everyone'),
      keyOf,
    );
    return figures.filter(isActual).flatMap((figure): Case[] => {
      const { better, within = [], denominator = null } = definitions.indicators.get(idOf(figure)) ?? {};
      const isNamed = within.some(({ population }) => population === figure.population);
      if (!isNamed || denominator === null || better === 'neither' || !tells(figure, definitions)) return [];
      const [all] = overall.get(keyOf(figure)) ?? [];
      if (all === undefined) return [notApplicable(rule, noOverall, figure)];
      const [own, others] = [extentOf(figure, definitions), extentOf(all, definitions)];
      const isWorse = better === 'higher' ? surelyAbove(others, own) : surelyAbove(own, others);
      if (!isWorse) return [holds(rule, figure, all)];
      return [
        found({
          rule,
          severity: 'warning',
          figures: [figure, all],
          expected: `${better === 'higher' ? '≥' : '≤'} ${value(all, 'zh')}`,
          found: value(figure, 'zh'),
          message: inBoth((l) => {
            const [a, b] = [said(figure, definitions, l), said(all, definitions, l)];
            if (l === 'zh') return `${a}${better === 'higher' ? '低于' : '高于'}${b},而该人群是重点`;
            return `${a} is ${better === 'higher' ? 'below' : 'above'} ${b}, though that population comes first`;
          }),
        }),
      ];
    });
  },
} as const satisfies Rule;
