import type { Severity } from '../../model/finding.js';
import type { TextFinding } from '../examined.js';
import { type Document, type Passage, type Spot, saidOf } from './document.js';
import { isClosed, isExclusive } from './partitions.js';
import type { TextRule } from './rule.js';
import {
  asPrinted,
  isAbove,
  isApart,
  isCounted,
  type Limits,
  like,
  limitsOf,
  printedSum,
  sameUnit,
  sumOf,
} from './values.js';

const rule = 'items-of-total';

/** A total and the amounts that are printed as what it is made of. */
interface Listing {
  readonly total: Spot;
  readonly items: readonly Spot[];
  /** `of`: 其中 and its parts. `all`: announced as all of them. `list`: it only looks like a list. */
  readonly kind: 'of' | 'all' | 'list';
}

const ofWhich = /^[^,;。]{0,12}[,;:(。]?(?:其中|分别是|分别为|包括|含)/u;
const respective = /^[^,;。]{0,12}[,;:(。]?(?:分别是|分别为|具体为|具体是|如下)/u;
const announced = /(?:各项|各类|各种|以下|下列)[^,;。]{0,24}$/u;
const summed = /(?:合计|总计|总额|(?<!公)共(?![享同青产]))[^,;。]{0,16}$/u;
const fewestOfList = 3;
const mostItems = 200;

const addable = (spot: Spot): boolean =>
  spot.reading.role === 'actual' && (spot.reading.unit === 'CNY' || isCounted(spot.reading.unit));

/** Whether a spot stands in brackets that something else opens. */
function isAside({ text }: Document, { start }: Spot, from: number): boolean {
  const before = text.slice(Math.max(from, start - 200), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The amounts after a total, one to a clause, up to one that alone is more than it, or to another total. */
function itemsAfter(document: Document, total: Spot, spots: readonly Spot[]): readonly Spot[] {
  const limits = limitsOf(total);
  if (limits === undefined) return [];
  const opened = isAside(document, spots[0] ?? total, total.end);
  const items: Spot[] = [];
  let sum = sumOf([]);
  for (const spot of spots) {
    if (!sameUnit(spot.reading.unit, total.reading.unit) || spot.reading.role !== 'actual') continue;
    const own = limitsOf(spot);
    const from = items.at(-1)?.end ?? total.end;
    if (isAside(document, spot, total.end) !== opened) {
      if (opened) break;
      continue;
    }
    if (own === undefined || summed.test(document.text.slice(from, spot.start))) break;
    if (isAbove(own, limits) && items.length > 0) break;
    items.push(spot);
    sum = sumOf([own], sum);
    // 县级30万元,市级20万元,为80户发放补助: what comes after the sum is something else.
    if (items.length > 1 && !isApart(sum, limits)) break;
  }
  return items;
}

const sumLimits = (spots: readonly Spot[]): Limits => sumOf(spots.flatMap((spot) => limitsOf(spot) ?? []));

function listingOf(document: Document, passage: Passage, index: number): Listing | undefined {
  const total = passage.spots[index];
  if (total === undefined || !addable(total)) return undefined;
  const { text } = document;
  const before = text.slice(passage.spots[index - 1]?.end ?? passage.start, total.start);
  const next = passage.spots[index + 1] === undefined ? document.passages[passage.number + 1] : undefined;
  const goesOn = next !== undefined && /^(?:其中|分别)/u.test(text.slice(next.start, next.start + 2));
  const after = text.slice(
    total.end,
    (passage.spots[index + 1] ?? (goesOn ? next.spots[0] : undefined))?.start ?? passage.end,
  );
  const kind = kindOf(before, after);
  if (kind === undefined || (kind.cue === 'before' && total.reading.unit !== 'CNY')) return undefined;
  const behind = goesOn ? next.spots.slice(0, mostItems) : passage.spots.slice(index + 1, index + 1 + mostItems);
  const items = itemsAfter(document, total, behind);
  if (behind.length === mostItems && items.at(-1) === behind.at(-1)) return undefined;
  return kind.cue === 'before' && items.length < fewestOfList ? undefined : { total, items, kind: kind.kind };
}

/** What the words about a total say of what comes after it. */
function kindOf(
  before: string,
  after: string,
): { readonly kind: Listing['kind']; readonly cue: 'before' | 'after' } | undefined {
  if (ofWhich.test(after)) return { kind: respective.test(after) ? 'all' : 'of', cue: 'after' };
  if (announced.test(before)) return { kind: 'all', cue: 'before' };
  return summed.test(before) ? { kind: 'list', cue: 'before' } : undefined;
}

/** Parts of people overlap unless their names say otherwise: 高血压 and 糖尿病 are had by one person. */
const overlaps = new Set<unknown>(['person', 'person-time', 'household', 'couple', 'case']);
const longestName = 10;

/** What is counted up from a level on, spent out of a total or added to it is no part beside others. */
const noPart = /以上|以下|支出|支付|报销|使用|另|争取|剩余|结余|妇女/u;

/** How bad it is that parts are more than their total: not at all where one thing may be in two of them. */
function severityOfExcess(document: Document, { total, items, kind }: Listing): Severity | undefined {
  if (kind === 'list') return 'info';
  const names = namesOf(document, total, items);
  const isPlain = names.every((name) => name.length <= longestName && !/[,;。]/u.test(name));
  if (names.some((name) => noPart.test(name))) return undefined;
  if (isPlain && isExclusive(names)) return items.length > 1 ? 'error' : 'warning';
  if (total.reading.unit === 'CNY') return 'warning';
  if (items.length === 1) return isPlain ? 'warning' : undefined;
  return overlaps.has(total.reading.unit) ? undefined : 'info';
}

const namesOf = ({ text }: Document, total: Spot, items: readonly Spot[]): readonly string[] =>
  items.map((item, index) =>
    text
      .slice((items[index - 1] ?? total).end, item.start)
      .replace(/^.*其中:?|^[^\u4e00-\u9fff]+|[为是有约共]+$/gu, ''),
  );

function judged(document: Document, listing: Listing): readonly TextFinding[] {
  const { total, items, kind } = listing;
  const whole = limitsOf(total);
  if (whole === undefined || items.length === 0) return [];
  const sum = sumLimits(items);
  const exceeds = isAbove(sum, whole);
  if (!exceeds && (!isAbove(whole, sum) || items.length < 2)) return [];
  if (namesOf(document, total, items).some((name) => noPart.test(name))) return [];
  const isShort = !exceeds && (kind === 'all' || isClosed(namesOf(document, total, items)));
  const severity = exceeds ? severityOfExcess(document, listing) : isShort ? 'warning' : undefined;
  if (severity === undefined) return [];
  const printed = asPrinted(document, total);
  const added = like(document, total, printedSum(items), items);
  const words = items.map((item) => asPrinted(document, item)).join('+');
  const than = exceeds ? { zh: '多于', en: 'more' } : { zh: '少于', en: 'less' };
  return [
    saidOf({
      rule,
      severity,
      at: [total, ...items].map(({ start, end }) => document.span(start, end)),
      spots: [total, ...items],
      expected: added,
      found: printed,
      message: {
        zh: `所列${items.length}项${words}合计${added},${than.zh}所印的${printed}`,
        en: `the ${items.length} amounts listed (${words}) add up to ${added}, ${than.en} than the ${printed} printed`,
      },
    }),
  ];
}

/** Totals and the amounts listed with them, where these do not add up. */
export const itemsOfTotal: TextRule = {
  id: rule,
  about: { zh: '总额与所列各项之和不符', en: 'a total that the amounts listed with it do not give' },
  look: (document) =>
    document.passages.flatMap((passage) => {
      const findings: TextFinding[] = [];
      let until = 0;
      for (const [index, { start }] of passage.spots.entries()) {
        if (start < until) continue;
        const listing = listingOf(document, passage, index);
        if (listing === undefined) continue;
        until = listing.items.at(-1)?.end ?? until;
        findings.push(...judged(document, listing));
      }
      return findings;
    }),
};
