import { compare, times } from '../../value/ratio.js';
import type { TextFinding } from '../examined.js';
import { type Document, type Passage, type Spot, saidOf } from './document.js';
import type { TextRule } from './rule.js';
import { asPrinted, isApart, isCounted, limitsOf } from './values.js';

const rule = 'claims-all';

const claim = /应([\u4e00-\u9fff])尽\1/gu;

/** Counts closer than this are of one group of people; a tenth apart they need not be. */
const closeness = '0.9';

const isClose = (one: Spot, other: Spot): boolean => {
  const [a, b] = [limitsOf(one), limitsOf(other)];
  if (a === undefined || b === undefined) return false;
  return compare(a.low, times(b.high, closeness)) >= 0 && compare(b.low, times(a.high, closeness)) >= 0;
};

/** The counts before a claim of which each is said to be of what it claims: 听力筛查2071人 for 应筛尽筛. */
function countedBy(document: Document, { spots, start }: Passage, verb: string, until: number): readonly Spot[] {
  return spots.filter((spot, index) => {
    if (spot.end > until || spot.reading.role !== 'actual' || !isCounted(spot.reading.unit)) return false;
    const from = Math.max(start, spots[index - 1]?.end ?? start);
    return (
      limitsOf(spot) !== undefined && document.text.slice(Math.max(from, spot.start - 16), spot.start).includes(verb)
    );
  });
}

function look(document: Document): readonly TextFinding[] {
  return document.passages.flatMap((passage) => {
    const words = document.text.slice(passage.start, passage.end);
    return [...words.matchAll(claim)].slice(0, 1).flatMap((match): readonly TextFinding[] => {
      const [said, verb = ''] = match;
      const at = passage.start + match.index;
      const counted = countedBy(document, passage, verb, at);
      const [first] = counted;
      if (first === undefined) return [];
      const own = counted.filter((spot) => spot.reading.unit === first.reading.unit && isClose(first, spot));
      const limits = limitsOf(first);
      const differ = own.filter((spot) => {
        const other = limitsOf(spot);
        return limits !== undefined && other !== undefined && isApart(limits, other);
      });
      if (differ.length === 0) return [];
      const numbers = own.map((spot) => asPrinted(document, spot)).join('、');
      return [
        saidOf({
          rule,
          severity: 'info',
          at: [...own.map(({ start, end }) => document.span(start, end)), document.span(at, at + said.length)],
          spots: own,
          expected: said,
          found: numbers,
          message: {
            zh: `说${said},而所列${numbers}不等:应${verb}人数是否各不相同?`,
            en: `it claims ${said}, all who should be, yet the counts ${numbers} differ: has each a group of its own?`,
          },
        }),
      ];
    });
  });
}

/** Completeness that is claimed beside counts that differ, though they should be of the same people. */
export const claimsAll: TextRule = {
  id: rule,
  about: { zh: '说应筛尽筛,而同列人数不等', en: 'completeness claimed beside counts that differ' },
  look,
};
