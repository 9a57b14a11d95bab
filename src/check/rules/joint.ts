import type { Figure } from '../../model/figure.js';
import type { Name } from '../../value/name.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { type Facts, grouped, isActual, type Rule } from '../scope.js';
import { among, conflictOfFew, smallestConflict } from '../solve/conflict.js';
import { parted } from '../solve/parts.js';
import { allSteps, solve } from '../solve/solve.js';
import type { Steps } from '../solve/system.js';
import { type FigureSystem, systemOf, whyIdle } from '../solve/system-of.js';
import { inBoth, said } from '../words.js';

const rule = 'joint';

/** Figures of one place and period, solved together: is there any set of counts that prints them all? If not, the fewest that cannot be. */
export const joint = {
  id: rule,
  about: {
    zh: '同一时地的数字能否由同一组整数得出;不能,则列出最少的矛盾数字',
    en: 'whether any one set of whole counts prints all figures of a place and period; the fewest that cannot hold together if none does',
  },
  needs: { zh: '共用计数的数字', en: 'figures that share a count' },
  look: (facts: Facts) => {
    const able: Figure[] = [];
    const seen = new Set<string>();
    const idle = facts.figures.filter(isActual).flatMap((figure): Case[] => {
      const why = facts.blamed.has(figure) ? blamed : whyIdle(figure, facts.definitions);
      if (why !== undefined) return [notApplicable(rule, why, figure)];
      const key = JSON.stringify(figure);
      if (seen.has(key)) return [notApplicable(rule, again, figure)];
      seen.add(key);
      able.push(figure);
      return [];
    });
    const scopes = grouped(able, ({ place, period }) => JSON.stringify([place ?? null, period?.from, period?.to]));
    return [...idle, ...[...scopes.values()].flatMap((figures) => together(figures, facts))];
  },
} as const satisfies Rule;

const blamed: Name = { zh: '已由其他规则判为错误', en: 'another rule has found it wrong' };
const again: Name = { zh: '与另一数字相同', en: 'it repeats another figure' };
const alone: Name = { zh: '没有与之共用计数的数字', en: 'no other figure shares a count with it' };
const many: Name = { zh: '已有太多矛盾', en: 'there are too many conflicts already' };
const intricate: Name = { zh: '在规定的步数内不能判定', en: 'it cannot be decided within the steps allowed' };

/** Figures of one place and period, by those that share counts. */
const together = (figures: readonly Figure[], facts: Facts, steps = allSteps()): readonly Case[] =>
  parted(systemOf(figures, facts.definitions)).flatMap((part) =>
    part.figures.length < 2 ? [notApplicable(rule, alone, ...part.figures)] : solved(part, facts, steps),
  );

/** So many conflicts are named; where there are more, the figures are of something else. */
const mostConflicts = 10;

/** One conflict after another, each without the figures of those before. */
function solved({ system, figures }: FigureSystem, facts: Facts, steps: Steps): readonly Case[] {
  const found: Case[] = [];
  let left = (1n << BigInt(figures.length)) - 1n;
  const named = (set: bigint): readonly Figure[] => figures.filter((_, index) => (set >> BigInt(index)) & 1n);
  while (found.length < mostConflicts) {
    const rest = among(system, left);
    const outcome = solve(rest, steps);
    if (outcome.is === 'feasible') return [...found, holds(rule, ...named(left))];
    const conflict =
      outcome.is === 'conflict' ? smallestConflict(rest, outcome.figures, steps) : conflictOfFew(rest, left, steps);
    if (conflict === undefined) return [...found, notApplicable(rule, intricate, ...named(left))];
    found.push(conflicting(named(conflict), facts));
    left &= ~conflict;
  }
  return [...found, notApplicable(rule, many, ...named(left))];
}

const conflicting = (figures: readonly Figure[], { definitions }: Facts): Case =>
  found({
    rule,
    severity: 'error',
    figures,
    expected: '—',
    found: '—',
    message: inBoth((l) => {
      const all = figures.map((figure) => said(figure, definitions, l)).join(l === 'zh' ? '、' : ', ');
      return l === 'zh' ? `没有任何一组整数能同时得出${all}` : `no set of whole counts gives all of ${all}`;
    }),
  });
