import type { Exact } from '../value/decimal.js';
import type { Language, Name } from '../value/name.js';
import type { PlaceCode } from '../value/place.js';
import type { Severity } from './finding.js';
import type { Indicator, Source } from './indicator.js';
import type { Measure } from './measure.js';

/** What figures are of, by its definition. */
export type RelationDefinition = Indicator | Measure;

/** A number that a side is held to, in the unit of the other side as printed; an id is none, and does not compile. */
export type Constant = `${number}`;

/** A term of a sum in a relation: a definition, or one that is multiplied or divided by a number. */
export type RelationTerm =
  | RelationDefinition
  | { readonly times?: Exact; readonly over?: Exact; readonly of: RelationDefinition };

/** Definitions added and taken away. Flat, never nested. */
export interface RelationSum {
  readonly plus: readonly RelationTerm[];
  readonly minus?: readonly RelationTerm[];
}

/** A sum, or a sum over another. */
export interface RelationAmount extends RelationSum {
  readonly over?: RelationDefinition | RelationSum;
}

/** One side of a relation. */
export type RelationSide = RelationDefinition | RelationAmount | Constant;

/**
 * What becomes of a side when figures of it are missing: it is skipped when any is, skipped when all are, or never, and what
 * is missing counts as zero wherever it is not skipped. A pair looks at presence itself: a side is there if any of its
 * figures is, by `skip-if-any` if all of them are.
 */
export type WhenMissing = 'skip-if-any' | 'skip-if-all' | 'never-skip';

/** How far a relation may be off: by a share of the right side, or by an amount in the unit of the left one as printed. */
export type Tolerance = { readonly share: Exact } | { readonly amount: Exact };

/** What every relation says of itself. */
export interface RelationBase {
  readonly name: Name;
  /** How bad it is when it does not hold. */
  readonly severity: Severity;
  readonly whenMissing: WhenMissing;
  /** Where the relation holds: in this place and what lies in it; everywhere if left out. */
  readonly place?: PlaceCode;
  /** The id of the population that it holds for; each one if left out. */
  readonly population?: string;
  readonly source?: Source;
}

/** Two sides of which one is to be as large as the other, larger or smaller. */
export interface Comparison extends RelationBase {
  readonly left: RelationSide;
  readonly operator: 'equal' | 'greater' | 'greaterOrEqual' | 'less' | 'lessOrEqual';
  readonly right: RelationSide;
  readonly tolerance?: Tolerance;
}

/** Two sides that are not to be the same. */
export interface Inequality extends RelationBase {
  readonly left: RelationSide;
  readonly operator: 'notEqual';
  readonly right: RelationSide;
  readonly tolerance?: never;
}

/** Two sides that are to be there together or not at all (`compulsoryPair`), or not both (`exclusivePair`). */
export interface Pair extends RelationBase {
  readonly left: RelationDefinition | RelationAmount;
  readonly operator: 'compulsoryPair' | 'exclusivePair';
  readonly right: RelationDefinition | RelationAmount;
  readonly tolerance?: never;
}

/**
 * What figures of one place, period and population should be to one another, as data: the validation rules of DHIS2 with its
 * eight operators and three strategies for what is missing.
 *
 * @example
 * { left: dtp3, operator: 'lessOrEqual', right: dtp1, name: { zh: '第三剂不多于第一剂', en: 'Third doses at most first doses' },
 *   severity: 'warning', whenMissing: 'skip-if-any' } as const satisfies Relation;
 */
export type Relation = Comparison | Inequality | Pair;

type Usual = 'name' | 'severity' | 'whenMissing';
/** A relation whose usual parts need not be said. */
export type RelationUnsaid<Of extends Relation> = Of extends Relation
  ? Omit<Of, Usual> & Partial<Pick<Of, Usual>>
  : never;

/** A relation that leaves unsaid what is usual. */
export type RelationGiven = RelationUnsaid<Relation>;

/** What is said of a relation besides its two sides. */
export type RelationContext = Partial<RelationBase>;

/** How an operator is written between two sides. */
export const signs: Readonly<Record<Exclude<Relation['operator'], Pair['operator']>, string>> = {
  equal: '=',
  notEqual: '≠',
  greater: '>',
  greaterOrEqual: '≥',
  less: '<',
  lessOrEqual: '≤',
};

/** Whether a relation asks what is there, rather than how large it is. */
export const isPair = <Of extends Pick<Relation, 'operator'>>(
  relation: Of,
): relation is Extract<Of, Pick<Pair, 'operator'>> =>
  relation.operator === 'compulsoryPair' || relation.operator === 'exclusivePair';

const pairNames: Readonly<Record<Pair['operator'], (one: string, other: string, language: Language) => string>> = {
  compulsoryPair: (one, other, language) =>
    language === 'zh' ? `${one}与${other}应一并填报` : `${one} and ${other} together, or neither`,
  exclusivePair: (one, other, language) =>
    language === 'zh' ? `${one}与${other}不应同时填报` : `${one} or ${other}, not both`,
};

/**
 * A relation of two sides: a warning, skipped where anything is missing, and named by its sides unless told otherwise.
 *
 * @example
 * relation({ left: dtp3, operator: 'lessOrEqual', right: dtp1 });
 */
export function relation(given: RelationGiven): Relation {
  const named = (language: Language): string => {
    const [left, right] = [sideName(given.left, language), sideName(given.right, language)];
    return isPair(given)
      ? pairNames[given.operator](left, right, language)
      : `${left} ${signs[given.operator]} ${right}`;
  };
  const usual = {
    name: { zh: named('zh'), en: named('en') },
    severity: 'warning',
    whenMissing: 'skip-if-any',
  } as const satisfies Pick<Relation, Usual>;
  return { ...usual, ...given };
}

/**
 * At most a share of those who begin drop out: (from − to) ÷ from. That none are gained on the way is a relation of its own.
 *
 * @example
 * dropOut({ from: dtp1, to: dtp3, atMost: '0.1' });
 */
export const dropOut = ({
  from,
  to,
  atMost,
  ...more
}: RelationContext & {
  readonly from: RelationDefinition;
  readonly to: RelationDefinition;
  readonly atMost: Constant;
}): Relation =>
  relation({ left: { plus: [from], minus: [to], over: from }, operator: 'lessOrEqual', right: atMost, ...more });

/**
 * Two things on one level: the first is within a share of the second, above or below.
 *
 * @example
 * level({ of: bcg, as: liveBirths, within: '0.33' });
 */
export const level = ({
  of,
  as,
  within,
  ...more
}: RelationContext & {
  readonly of: RelationDefinition | RelationAmount;
  readonly as: RelationDefinition | RelationAmount;
  readonly within: Exact;
}): Relation => relation({ left: of, operator: 'equal', right: as, tolerance: { share: within }, ...more });

/** A term's definition and what it is multiplied by and divided by. */
export function termOf(term: RelationTerm): {
  readonly of: RelationDefinition;
  readonly times: Exact;
  readonly over: Exact;
} {
  // A measure's `of` is a kind of record; a weighted term's is the definition.
  if (!('of' in term) || typeof term.of !== 'object') return { of: term as RelationDefinition, times: '1', over: '1' };
  const { of, times = '1', over = '1' } = term as Exclude<RelationTerm, RelationDefinition>;
  return { of, times, over };
}

/** A sum, or one definition as a sum. */
export const sumOf = (part: RelationDefinition | RelationSum): RelationSum =>
  'plus' in part ? part : { plus: [part] };

/** What a side is called: `Live births + Fetal deaths`. */
function sideName(side: RelationSide, language: Language): string {
  if (typeof side === 'string') return side;
  const own = sumName(sumOf(side), language);
  if (!('plus' in side) || side.over === undefined) return own;
  const below = sumOf(side.over);
  return `${bracketed(own, side)} ÷ ${bracketed(sumName(below, language), below)}`;
}

const bracketed = (name: string, { plus, minus = [] }: RelationSum): string =>
  plus.length + minus.length > 1 ? `(${name})` : name;

function sumName({ plus, minus = [] }: RelationSum, language: Language): string {
  const named = (term: RelationTerm): string => {
    const { of, times, over } = termOf(term);
    return `${times === '1' ? '' : `${times} × `}${of.name[language]}${over === '1' ? '' : ` ÷ ${over}`}`;
  };
  const [first = '0', ...more] = plus.map(named);
  return [first, ...more.map((name) => `+ ${name}`), ...minus.map((term) => `− ${named(term)}`)].join(' ');
}
