import type { Calculable } from '../../calculate/calculate.js';
import type { Figure } from '../../model/figure.js';
import {
  type Comparison,
  type Inequality,
  isPair,
  type Pair,
  type Relation,
  type RelationSide,
  signs,
} from '../../model/relation.js';
import type { Language, Name } from '../../value/name.js';
import { compare, over, ratio, times } from '../../value/ratio.js';
import { isWithin } from '../applies.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { decimalOf } from '../decimal-of.js';
import { type Extent, exactly, extentOf, surelyAbove, tells } from '../extent.js';
import { type Beside, beside, definitionsIn, liesIn, quotientOf, unitOf } from '../linear.js';
import type { Definitions, Facts, Rule, Scope } from '../scope.js';
import { finer, inBoth, said, spread, value } from '../words.js';

const rule = 'relation';
const zero = exactly(ratio(0));

const reaches = (end: 'low' | 'high', extent: Extent, sign: 1 | -1): boolean => {
  const { [end]: at } = extent;
  return at !== undefined && compare(at, 0) * sign >= 0;
};

const isAbove = ({ above }: Beside): boolean => above.every((extent) => surelyAbove(extent, zero));
const isBelow = ({ below }: Beside): boolean => below.every((extent) => surelyAbove(zero, extent));
const isNotBelow = ({ above }: Beside): boolean => above.every((extent) => reaches('low', extent, 1));
const isNotAbove = ({ below }: Beside): boolean => below.every((extent) => reaches('high', extent, -1));

/** When no values can satisfy an operator, left lying beside right as it does; and how left is to right then. */
const broken: Readonly<Record<keyof typeof signs, { readonly when: (lies: Beside) => boolean; readonly is: string }>> =
  {
    equal: { when: (lies) => isAbove(lies) || isBelow(lies), is: '≠' },
    notEqual: { when: (lies) => isNotBelow(lies) && isNotAbove(lies), is: '=' },
    greater: { when: isNotAbove, is: '≤' },
    greaterOrEqual: { when: isBelow, is: '<' },
    less: { when: isNotBelow, is: '≥' },
    lessOrEqual: { when: isAbove, is: '>' },
  };

/** What of a scope a relation reads. */
interface Reading {
  /** The figure of a definition, one that has a value if there is one; `undefined` if none was reported. */
  readonly figure: (definition: Calculable) => Figure | undefined;
  /** Where the value of a definition lies, by id; at zero if none was reported. */
  readonly extent: (id: string) => Extent;
  readonly scope: Scope;
  readonly definitions: Definitions;
}

function read(named: readonly Calculable[], scope: Scope, definitions: Definitions): Reading {
  const reported = named.flatMap(({ id }) => {
    const all = scope.of(id).filter(({ status }) => status !== 'missing');
    const figure = all.find((each) => tells(each, definitions)) ?? all[0];
    return figure === undefined ? [] : [{ id, figure, extent: extentOf(figure, definitions) }];
  });
  const by = new Map(reported.map((each) => [each.id, each] as const));
  return {
    figure: ({ id }) => by.get(id)?.figure,
    extent: (id) => by.get(id)?.extent ?? zero,
    scope,
    definitions,
  };
}

const noFigures = ({ name }: Relation): Name => ({
  zh: `「${name.zh}」:没有一处有其数字`,
  en: `"${name.en}": there are no figures of it anywhere`,
});
const noneTells = ({ name }: Relation): Name => ({
  zh: `「${name.zh}」:数字不足以判断,或分母可能为0`,
  en: `"${name.en}": the figures do not tell, or a divisor may be zero`,
});
const lacking = ({ name }: Relation, missing: readonly Calculable[]): Name => ({
  zh: `「${name.zh}」:缺${missing.map((each) => each.name.zh).join('、')}`,
  en: `"${name.en}": there is no ${missing.map((each) => each.name.en).join(', ')}`,
});

/** How a message begins: which relation, and who says that it should hold. */
const failing = ({ name, source }: Relation): Name => ({
  zh: `「${name.zh}」${source === undefined ? '' : `(《${source.title}》)`}不成立:`,
  en: `"${name.en}"${source === undefined ? '' : ` ("${source.title}")`} does not hold:`,
});

const concerns = ({ place, population }: Relation, [first]: readonly Figure[]): boolean =>
  first !== undefined &&
  (place === undefined || isWithin(first.place, place)) &&
  (population === undefined || population === (first.population ?? 'everyone'));

/** A relation that figures do not stand in. */
export const relations = {
  id: rule,
  about: { zh: '所给的关系不成立', en: 'relations given by the caller that do not hold' },
  needs: { zh: '所给的关系', en: 'relations given' },
  look: (facts: Facts) =>
    [...(facts.definitions.catalogue.relations ?? []), ...(facts.options.relations ?? [])].flatMap(
      (relation): readonly Case[] => {
        const named = [relation.left, relation.right].flatMap(definitionsIn);
        const judge = isPair(relation) ? paired(relation) : compared(relation);
        const cases = facts.scopes
          .filter(({ figures }) => concerns(relation, figures))
          .flatMap((scope) => judge(read(named, scope, facts.definitions)) ?? []);
        return cases.length === 0 ? [notApplicable(rule, noFigures(relation))] : cases;
      },
    ),
} as const satisfies Rule;

/** What there is to say of a relation in one scope; nothing where the scope has none of its figures. */
type Judge = (reading: Reading) => Case | undefined;

function paired(relation: Pair): Judge {
  const sides = [relation.left, relation.right].map(definitionsIn);
  const named = sides.flat();
  const alone = relation.operator === 'compulsoryPair';
  return ({ figure, definitions }) => {
    const used = named.flatMap((each) => figure(each) ?? []);
    if (used.length === 0) return undefined;
    const [left, right] = sides.map((side) =>
      relation.whenMissing === 'skip-if-any' ? side.every(figure) : side.some(figure),
    );
    if (alone ? left === right : !(left && right)) return holds(rule, ...used);
    const list = (l: Language): string => used.map((each) => said(each, definitions, l)).join(l === 'zh' ? '、' : ', ');
    const absent = (l: Language): string =>
      named.flatMap((each) => (figure(each) ? [] : each.name[l])).join(l === 'zh' ? '、' : ', ');
    return found({
      rule,
      severity: relation.severity,
      figures: used,
      expected: relation.name.zh,
      found: alone ? `缺${absent('zh')}` : list('zh'),
      message: inBoth((l) => {
        if (l === 'zh') return `${failing(relation).zh}有${list(l)}${alone ? `,没有${absent(l)}` : ''}`;
        return `${failing(relation).en} there is ${list(l)}${alone ? `, and no ${absent(l)}` : ''}`;
      }),
    });
  };
}

function compared(relation: Comparison | Inequality): Judge {
  const { left, operator, right, whenMissing, tolerance } = relation;
  const sides = [left, right].map(definitionsIn);
  const unit = unitOf(typeof left === 'string' ? right : left);
  const quotients = { left: quotientOf(left, unit), right: quotientOf(right, unit) };
  const lie = beside(quotients.left, quotients.right, {
    share: tolerance && 'share' in tolerance ? tolerance.share : '0',
    amount: over(tolerance && 'amount' in tolerance ? tolerance.amount : 0, unit.worth),
  });
  const allowed = tolerated(relation, unit.symbol);

  return ({ figure, extent, scope, definitions }) => {
    const used = [...new Set(sides.flat().flatMap((each) => figure(each) ?? []))];
    if (used.length === 0 && whenMissing !== 'never-skip') return undefined;
    const lacks = sides.map((side) => side.filter((each) => figure(each) === undefined));
    const missing = [...new Set(lacks.flat())];
    const skipped = sides.some((side, index) => {
      const count = lacks[index]?.length ?? 0;
      if (whenMissing === 'skip-if-any') return count > 0;
      return whenMissing === 'skip-if-all' && side.length > 0 && count === side.length;
    });
    if (skipped) return notApplicable(rule, lacking(relation, missing), ...used);
    const lies = lie(extent);
    if (lies === undefined || [...lies.above, ...lies.below].every(isOpen))
      return notApplicable(rule, noneTells(relation), ...used);
    // Where all is missing, the first figure of the scope says which it is.
    const about = used.length > 0 ? used : scope.figures.slice(0, 1);
    if (!broken[operator].when(lies)) return holds(rule, ...about);

    const shown = (which: 'left' | 'right', l: Language): string => {
      const side: RelationSide = relation[which];
      if (typeof side === 'string') return `${side}${unit.symbol[l]}`;
      const own = 'plus' in side ? undefined : figure(side);
      if (own !== undefined) return value(own, l);
      return spread(liesIn(quotients[which], extent), unitOf(side), l, Math.max(...used.map(finer), 0));
    };
    return found({
      rule,
      severity: relation.severity,
      figures: about,
      expected: `${signs[operator]} ${shown('right', 'zh')}${allowed && `(${allowed.zh})`}`,
      found: shown('left', 'zh'),
      message: inBoth((l) => {
        const it = `${shown('left', l)} ${broken[operator].is} ${shown('right', l)}`;
        const zeros = missing.map(({ name }) =>
          l === 'zh' ? `${name.zh}未报(按0计)` : `${name.en} missing (taken as 0)`,
        );
        const from = [...used.map((each) => said(each, definitions, l)), ...zeros].join(l === 'zh' ? '、' : ', ');
        if (l === 'zh') return `${failing(relation).zh}${from},即${it}${allowed && `(${allowed.zh})`}`;
        return `${failing(relation).en} ${from}, that is ${it}${allowed && ` (${allowed.en})`}`;
      }),
    });
  };
}

const isOpen = ({ low, high }: Extent): boolean => low === undefined && high === undefined;

function tolerated({ tolerance }: Relation, symbol: Name): Name | '' {
  if (tolerance === undefined) return '';
  const share = 'share' in tolerance;
  const size = share ? decimalOf(times(tolerance.share, 100)) : tolerance.amount;
  return {
    zh: `容许相差${size}${share ? '%' : symbol.zh}`,
    en: `${size}${share ? '%' : ` ${symbol.en}`} allowed`,
  };
}
