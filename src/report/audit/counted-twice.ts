import { samePeriod } from '../../value/period.js';
import type { TextFinding } from '../examined.js';
import { type Document, type Passage, type Spot, saidOf } from './document.js';
import type { TextRule } from './rule.js';
import { asPrinted, isApart, isCounted, limitsOf } from './values.js';

const rule = 'counted-twice';

/** A count of all things of one kind, and what is said to have been done with all of them. */
interface Count {
  readonly spot: Spot;
  readonly key: string;
  /** Whether its sentence claims something of all of them. */
  readonly claims: boolean;
}

const people = new Set<unknown>(['person', 'household', 'couple']);
const shortest = 3;
/** So many counts of one noun stand together: 702户、1711人. */
const mostTogether = 3;

/** Words of a clause that make a count one of all there are, and those that do so by themselves. */
const everywhere = /全[省市州县区旗镇乡]|覆盖|所有|现有|(?<!公)共(?:有|设)|下辖|辖/u;
const altogether = /覆盖|现有|(?<!公)共(?:有|设)|下辖|辖/u;
const claim = /全部|全覆盖|均已?|都已|100%/u;
const doneWithAll = /(?:全部|全面|100%|应(.)尽\1)(?:完成|实现|纳入)?(.{2})/u;

const han = '\u4e00-\u9fff';
const behind = new RegExp(`^([${han}]{2,14})(?:\\(([${han}]{2,14})\\))?`, 'u');
const ahead = new RegExp(`([${han}]{2,14})\\(?$`, 'u');
const tail = /(?:全部|均|已|的|等|实现|完成|和|与|及|能|都).*$/u;
const lead = /^.*(?:全[省市州县区]|覆盖|签约|管理|救助|帮扶|建档立卡|农村|共有?|和|与|及|的|对|为)/u;

/** The names of what is counted: behind its number, with another in brackets, or ahead of it. */
function nounsOf({ text }: Document, passage: Passage, index: number): readonly string[] {
  const spot = passage.spots[index];
  if (spot === undefined) return [];
  const following = behind.exec(text.slice(spot.end, Math.min(passage.end, spot.end + 32)));
  if (following !== null && !people.has(spot.reading.unit))
    return following
      .slice(1)
      .flatMap((noun: string | undefined) => (noun === undefined ? [] : [noun.replace(tail, '')]));
  // 702户、1711人: the second has the noun of the first.
  let first = index;
  while (
    first > Math.max(0, index - mostTogether) &&
    /^[、,(]?$/u.test(text.slice(passage.spots[first - 1]?.end, passage.spots[first]?.start))
  )
    first -= 1;
  const from = passage.spots[first]?.start ?? spot.start;
  const leading = ahead.exec(text.slice(Math.max(passage.start, from - 16, passage.spots[first - 1]?.end ?? 0), from));
  return leading === null ? [] : [(leading[1] ?? '').replace(lead, '')];
}

const clauseOf = ({ text }: Document, { start, end }: Passage, spot: Spot): string => {
  const before = text.slice(Math.max(start, spot.start - 40), spot.start).replace(/^.*[,;。]/u, '');
  return before + (/^[^,;。]{0,40}/u.exec(text.slice(spot.end, Math.min(end, spot.end + 40)))?.[0] ?? '');
};

/** What is said of all, close behind a count: 全部签约. */
function predicateOf({ text }: Document, { end }: Passage, spot: Spot): string | undefined {
  const words = text.slice(spot.end, Math.min(end, spot.end + 40)).replace(/;.*$/u, '');
  return doneWithAll.exec(words)?.[2];
}

function countsIn(document: Document, passage: Passage): readonly Count[] {
  const claims = claim.test(document.text.slice(passage.start, passage.end));
  return passage.spots.flatMap((spot, index): readonly Count[] => {
    const { reading } = spot;
    if (!isCounted(reading.unit) || reading.role !== 'actual' || limitsOf(spot) === undefined) return [];
    const nouns = nounsOf(document, passage, index).filter((noun) => noun.length >= shortest);
    if (people.has(reading.unit)) {
      const does = predicateOf(document, passage, spot);
      return does === undefined ? [] : nouns.map((noun) => ({ spot, key: `${reading.unit}/${noun}/${does}`, claims }));
    }
    return (claims ? everywhere : altogether).test(clauseOf(document, passage, spot))
      ? nouns.map((noun) => ({ spot, key: `${reading.unit}/${noun}`, claims }))
      : [];
  });
}

const comparable = ({ reading: one }: Spot, { reading: other }: Spot): boolean =>
  one.place === other.place &&
  (one.population === undefined || other.population === undefined || one.population === other.population) &&
  (one.period === undefined || other.period === undefined
    ? one.period === other.period
    : samePeriod(one.period, other.period));

function found(document: Document, noun: string, first: Spot, other: Spot): TextFinding {
  const [one, two] = [asPrinted(document, first), asPrinted(document, other)];
  return saidOf({
    rule,
    severity: 'info',
    at: [other, first].map(({ start, end }) => document.span(start, end)),
    spots: [other, first],
    expected: one,
    found: two,
    message: {
      zh: `${noun}一处共${one},另一处共${two}:口径是否不同?`,
      en: `${noun} are ${one} in all in one place and ${two} in another: are they counted alike?`,
    },
  });
}

function look(document: Document): readonly TextFinding[] {
  const first = new Map<string, Count>();
  const findings = new Map<string, TextFinding>();
  for (const passage of document.passages)
    for (const count of countsIn(document, passage)) {
      const { spot, key } = count;
      const known = first.get(key);
      if (known === undefined) first.set(key, count);
      if (known === undefined || !(known.claims || count.claims)) continue;
      const [one, other] = [limitsOf(known.spot), limitsOf(spot)];
      if (one === undefined || other === undefined || !comparable(known.spot, spot) || !isApart(one, other)) continue;
      const pair = `${known.spot.number}/${spot.number}`;
      if (!findings.has(pair)) findings.set(pair, found(document, key.split('/')[1] ?? '', known.spot, spot));
    }
  return [...findings.values()];
}

/** All things of one kind, counted with two numbers. */
export const countedTwice: TextRule = {
  id: rule,
  about: { zh: '同一对象的全数前后有两个数', en: 'all things of one kind, counted with two numbers' },
  look,
};
