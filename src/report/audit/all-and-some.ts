import type { TextFinding } from '../examined.js';
import { type Document, type Passage, saidOf } from './document.js';
import type { TextRule } from './rule.js';

const rule = 'all-and-some';

/** A clause that says something of a thing: of all of it, or of some of it that it is not so. */
interface Claim {
  readonly noun: string;
  readonly does: string;
  readonly start: number;
  readonly end: number;
}

const all =
  /([\u4e00-\u9fff]{2,16}?)(?:现?已经?|目前|现|都|也)?(?:全部|均|全面|100%)(?:现?已经?|都|实现了?|完成了?)?([\u4e00-\u9fff]{2,20})/gu;
const some =
  /(?:部分|个别|少数|有些|有的|一些|仍有|尚有|还有)(?:\d{1,6}[个家所名人户])?(?:的)?([\u4e00-\u9fff]{2,10}?)(?:仍|还|依然|目前)?(?:尚未|还未|仍未|未能|没有|不能|无法|未)(?:实现|完成)?([\u4e00-\u9fff]{2,20})/gu;
const intended = /要|将|力争|确保|争取|计划(?!生育)|目标|应|须|拟|努力/u;
const before = /此前|原来|过去|曾|以前|年初|当时|如果|若|对于?$|避免|防止|杜绝/u;

/** So much of a predicate is looked at beyond its verb. */
const sameVerb = 2;
const mostOfOneNoun = 20;

function* claimsIn(document: Document, { start, end }: Passage, pattern: RegExp): Generator<Claim> {
  const words = document.text.slice(start, end);
  for (const match of words.matchAll(pattern)) {
    const [whole, noun = '', does = ''] = match;
    const clause = words.slice(Math.max(0, match.index - 12), match.index).replace(/^.*[,;:]/u, '');
    if (intended.test(clause) || before.test(clause) || intended.test(noun) || before.test(noun)) continue;
    // 276家村卫生室: the measure word is no part of the noun.
    const skipped = /\d/u.test(words[match.index - 1] ?? '') ? 1 : 0;
    const from = start + match.index + skipped;
    yield {
      noun: noun.slice(skipped).replace(/(?:现?已经?|目前|现)$/u, ''),
      does,
      start: from,
      end: start + match.index + whole.length,
    };
  }
}

const pairsOf = (words: string): ReadonlySet<string> =>
  new Set([...words].slice(1).map((char, index) => `${words[index]}${char}`));

/** Whether two predicates say the same: the same verb, and something in common of what follows it. */
function saysSame(one: string, other: string): boolean {
  if (one.slice(0, sameVerb) !== other.slice(0, sameVerb)) return false;
  const [rest, own] = [one.slice(sameVerb), pairsOf(other.slice(sameVerb))];
  return rest.length < 2 || other.length < sameVerb + 2 || [...pairsOf(rest)].some((pair) => own.has(pair));
}

/** Whether some that are not are of all that are: 村卫生室 of 全县村卫生室, 村卫生室 that lack 标准化建设 of 村卫生室标准化建设. */
const isOf = (whole: Claim, part: Claim): boolean =>
  whole.noun.endsWith(part.noun)
    ? saysSame(whole.does, part.does)
    : whole.noun.startsWith(part.noun) && part.does.length > 3 && whole.noun.endsWith(part.does);

const keysOf = (noun: string): readonly string[] => [...new Set([noun.slice(0, 2), noun.slice(-2)])];

function look(document: Document): readonly TextFinding[] {
  const claims = new Map<string, Claim[]>();
  const done = document.passages.filter(({ section }) => section === 'actual');
  for (const passage of done)
    for (const claim of claimsIn(document, passage, all))
      for (const key of keysOf(claim.noun)) {
        const known = claims.get(key) ?? [];
        claims.set(key, known);
        if (known.length < mostOfOneNoun) known.push(claim);
      }
  if (claims.size === 0) return [];
  return done.flatMap((passage) =>
    [...claimsIn(document, passage, some)].flatMap((part) => {
      const whole = keysOf(part.noun)
        .flatMap((key) => claims.get(key) ?? [])
        .find((each) => isOf(each, part));
      return whole === undefined ? [] : [found(document, whole, part)];
    }),
  );
}

function found(document: Document, whole: Claim, part: Claim): TextFinding {
  const words = ({ start, end }: Claim): string => document.text.slice(start, end);
  return saidOf({
    rule,
    severity: 'warning',
    at: [part, whole].map(({ start, end }) => document.span(start, end)),
    expected: words(whole),
    found: words(part),
    message: {
      zh: `一处说「${words(whole)}」,另一处说「${words(part)}」`,
      en: `it says of all “${words(whole)}”, and of some “${words(part)}”`,
    },
  });
}

/** Something that all of a kind are said to have done, and some of them not. */
export const allAndSome: TextRule = {
  id: rule,
  about: {
    zh: '一处说全部已做到,另一处说部分未做到',
    en: 'what all have done in one place and some have not in another',
  },
  look,
};
