import type { Figure } from '../../model/figure.js';
import { termsOf } from '../../model/measure.js';
import type { Name } from '../../value/name.js';
import { ratio } from '../../value/ratio.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { added, apart, type Extent, exactly, extentOf, surelyAbove } from '../extent.js';
import {
  type Definitions,
  type Facts,
  formulaOf,
  grouped,
  idOf,
  type Rule,
  type Scope,
  soleMeasure,
} from '../scope.js';
import { finer, inBoth, said, spread } from '../words.js';

const rule = 'composition';
const noOthers: Name = { zh: '没有其余部分所占的比重', en: 'there is no share of the other parts' };

/** A figure that is some parts of a whole over that whole. */
interface Share {
  readonly figure: Figure;
  readonly whole: string;
  readonly parts: readonly string[];
}

/** The shares of a scope: rates whose numerator is made of parts that add up to their denominator. The first of several is taken. */
const sharesIn = (scope: Scope, definitions: Definitions): readonly Share[] =>
  [...grouped(scope.figures, idOf).values()].flatMap(([figure]): Share[] => {
    const indicator = figure && formulaOf(figure, definitions);
    const whole = indicator && soleMeasure(indicator.denominator);
    const { sumOf } = definitions.measures.get(whole?.id ?? '') ?? {};
    if (figure === undefined || !indicator || whole === undefined || sumOf === undefined) return [];
    const terms = termsOf(indicator.numerator);
    const isOfParts = terms.every(
      ({ measure, times, over }) => times === '1' && over === '1' && sumOf.includes(measure.id),
    );
    return isOfParts ? [{ figure, whole: whole.id, parts: terms.map(({ measure }) => measure.id) }] : [];
  });

const overlap = (one: Share, other: Share): boolean => one.parts.some((part) => other.parts.includes(part));

/** Every choice of shares that have each part once, and all of them. */
function covers(parts: readonly string[], shares: readonly Share[]): readonly (readonly Share[])[] {
  const [first, ...others] = parts;
  if (first === undefined) return [[]];
  return shares
    .filter((share) => share.parts.includes(first))
    .flatMap((share) =>
      covers(
        others.filter((part) => !share.parts.includes(part)),
        shares.filter((other) => !overlap(share, other)),
      ).map((rest) => [share, ...rest]),
    );
}

/** Shares that have no part in common, the first that come. */
function disjoint(shares: readonly Share[]): readonly Share[] {
  const so: Share[] = [];
  for (const share of shares) if (!so.some((one) => overlap(one, share))) so.push(share);
  return so;
}

function addedUp(shares: readonly Share[], isWhole: boolean, { definitions }: Facts): Case {
  const figures = shares.map(({ figure }) => figure);
  const [first] = figures as [Figure];
  const all = exactly(ratio(1));
  const sum = figures.reduce<Extent>((so, figure) => added(so, extentOf(figure, definitions)), exactly(ratio(0)));
  const isWrong = isWhole ? apart(sum, all) : surelyAbove(sum, all);
  if (!isWrong) return holds(rule, ...figures);
  const shown = (l: 'zh' | 'en'): string => spread(sum, first.unit, l, finer(first));
  return found({
    rule,
    severity: 'error',
    figures,
    expected: isWhole ? '100%' : '≤ 100%',
    found: shown('zh'),
    message: inBoth((l) => {
      const each = figures.map((figure) => said(figure, definitions, l)).join(l === 'zh' ? '、' : ', ');
      if (l === 'zh') return `${each}合计${shown(l)},${isWhole ? '各部分应为100%' : '部分不能超过100%'}`;
      return `${each} come to ${shown(l)}, though ${isWhole ? 'these parts make up 100 %' : 'parts cannot exceed 100 %'}`;
    }),
  });
}

/** Shares of one whole: all parts come to 100 %, some of them to no more, whatever was rounded away. */
export const composition = {
  id: rule,
  about: {
    zh: '构成比合计不是100%(超出取舍所致)',
    en: 'shares of one whole that do not come to 100 %, beyond what rounding explains',
  },
  needs: { zh: '同一整体各部分所占的比重', en: 'shares of the parts of one whole' },
  look: (facts: Facts) =>
    facts.scopes.flatMap((scope) =>
      [...grouped(sharesIn(scope, facts.definitions), ({ whole }) => whole)].flatMap(([whole, shares]): Case[] => {
        const complete = covers(facts.definitions.measures.get(whole)?.sumOf ?? [], shares);
        if (complete.length > 0) return complete.map((each) => addedUp(each, true, facts));
        const some = disjoint(shares);
        if (some.length > 1) return [addedUp(some, false, facts)];
        return [notApplicable(rule, noOthers, ...shares.map(({ figure }) => figure))];
      }),
    ),
} as const satisfies Rule;
