import type { Figure } from '../figures/figure.js';
import { isUsual } from '../lexicon/fits.js';
import type { Sense } from '../lexicon/lexicon.js';
import type { Mention } from '../mentions.js';
import { type Binding, type Context, clauseStart, endsInHead, isAdjacent } from './context.js';
import { fitting, withNumerator, withTopic } from './senses.js';
import { beginningIn } from './window.js';

interface Candidate {
  readonly mention: Mention;
  readonly kind: 'name' | 'clip' | 'stem' | 'clipped-stem' | 'topic';
}

const isCountUnit = ({ isRate, unit }: Figure): boolean => !isRate && unit !== 'ratio';

/** No name begins further before its figure, in characters. */
const furthest = 100;

/** Names, clipped names and stems that end before a figure with only linking words between, the nearest and longest first. */
function candidates(context: Context, figure: Figure, from: number): readonly Candidate[] {
  const to = figure.hedge?.[0] ?? figure.start;
  // What an aside is about is not what its figure is of: 卫生材料费(不含药品收入)为19.8元.
  const isAside = ({ end }: Mention): boolean => /^[^(]*\)/u.test(context.text.slice(end, to));
  const near = (mention: Mention): boolean =>
    mention.end <= to && mention.start >= from && isAdjacent(context, mention.end, to) && !isAside(mention);
  const start = Math.max(from, to - furthest);
  const names = beginningIn(context.names, start, to)
    .filter(near)
    .map((mention): Candidate => ({ mention, kind: 'name' }));
  const topics = (isCountUnit(figure) ? beginningIn(context.topics, start, to) : [])
    .filter(near)
    .map((mention): Candidate => ({ mention, kind: 'topic' }));
  const partial = beginningIn(context.partial, start, to)
    .filter(near)
    .flatMap((mention): readonly Candidate[] => [
      ...(mention.word.clips.length > 0 ? [{ mention, kind: 'clip' } as const] : []),
      ...(mention.word.stems.length > 0 && isCountUnit(figure) ? [{ mention, kind: 'stem' } as const] : []),
      ...(mention.word.clippedStems.length > 0 && isCountUnit(figure)
        ? [{ mention, kind: 'clipped-stem' } as const]
        : []),
    ]);
  return [...names, ...partial, ...topics].sort(
    (a, b) => b.mention.end - a.mention.end || a.mention.start - b.mention.start || (a.kind === 'name' ? -1 : 1),
  );
}

const ruleOf = {
  name: 'name-before',
  clip: 'clipped-name',
  stem: 'counted-by-verb',
  'clipped-stem': 'counted-by-verb',
  topic: 'clipped-name',
} as const;

const sensesOf = (context: Context, { mention, kind }: Candidate): readonly Sense[] => {
  switch (kind) {
    case 'name':
      return mention.word.names;
    case 'clip':
      return withTopic(context, mention, mention.word.clips);
    case 'stem':
      return mention.word.stems;
    case 'topic':
      return [];
    default:
      return withTopic(context, mention, mention.word.clippedStems);
  }
};

/** The name right before a figure; `counted` is what the figure before it is of. */
export function nameRightBefore(
  context: Context,
  figure: Figure,
  from: number,
  changes: boolean,
  counted: Sense | undefined,
  label: Label,
): Binding | 'blocked' | undefined {
  const found = candidates(context, figure, from);
  const nearest = found[0];
  if (nearest === undefined) return undefined;
  const together = found.filter(({ mention }) => mention.end >= nearest.mention.start);
  const refused = together.filter((one) => isPerHead(context, one.mention, one)).map((one) => one.mention);
  const isRefused = ({ start, end }: Mention): boolean => refused.some((one) => one.start <= start && end <= one.end);
  const bindingBy = (candidate: Candidate): Binding | undefined => {
    const { mention, kind } = candidate;
    const isCounting = kind === 'stem' || kind === 'clipped-stem';
    if ((changes && isCounting) || isRefused(mention)) return undefined;
    const byCount = figure.isRate && !changes ? fitting(withNumerator(context, mention, counted), figure, false) : [];
    if (byCount.length > 0) return { senses: byCount, rule: 'clipped-name', start: mention.start, end: mention.end };
    const parallel = fitting(likeBefore(context, mention, counted, from), figure, false);
    if (parallel.length > 0) return { senses: parallel, rule: 'clipped-name', start: mention.start, end: mention.end };
    const swapped = kind === 'name' ? [] : fitting(swappedIn(context, mention, counted, from), figure, changes);
    if (swapped.length > 0) return { senses: swapped, rule: 'clipped-name', start: mention.start, end: mention.end };
    if (kind === 'clip' && isOfOther(context, mention, from, label)) return undefined;
    const senses = fitting(sensesOf(context, candidate), figure, changes);
    return senses.length === 0 ? undefined : { senses, rule: ruleOf[kind], start: mention.start, end: mention.end };
  };
  const options = together.flatMap((candidate) => bindingBy(candidate) ?? []);
  const exact = options.find(
    ({ end, senses }) => end === nearest.mention.end && senses[0] !== undefined && isUsual(senses[0].unit, figure.unit),
  );
  return exact ?? options[0] ?? (nearest.kind === 'name' ? 'blocked' : undefined);
}

/** The words of the figure before, where it is bound to nothing: what a clipped name right behind it must be of. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly isUnbound: boolean;
}

/** Whether a clipped name goes on with a figure of something unknown: 梅毒198例,发病率36.10/十万. */
function isOfOther(context: Context, mention: Mention, from: number, label: Label): boolean {
  if (!label.isUnbound || !/^[,、(]?$/u.test(context.text.slice(from, mention.start))) return false;
  const words = context.text.slice(label.start, label.end);
  return words.length > 1 && !mention.word.clips.some(({ topic = '' }) => words.includes(topic));
}

/** The name before with this topic for its own: 糖尿病68人 after 管理高血压213人. */
function swappedIn(context: Context, mention: Mention, counted: Sense | undefined, from: number): readonly Sense[] {
  const { text, lexicon } = context;
  if (counted?.name === undefined || !/^[、,和及与]$/u.test(text.slice(from, mention.start)) || !mention.word.isTopic)
    return [];
  return lexicon.swapped(counted, mention.word.word);
}

const perHead = /(?:(?:人均|日均|次均|户均)月?|每[人户例床天次]|编制|核定|养老|每[千万十]+名?(?:常住|老年)?人口?)$/u;
/** What a short name behind it is no longer of: 养老保险参保率, 医养结合机构签约率. */
const otherThing = /(?:养老|失业|工伤|生育)保险$|机构$|企业$|学校$|门诊$|住院$/u;
const shortName = 4;

/** Whether what stands before a name makes another thing of it: 人均卫生总费用 is no 卫生总费用. */
const isPerHead = ({ text }: Context, { start, end }: Mention, { kind }: Candidate): boolean =>
  kind !== 'clip' &&
  (perHead.test(text.slice(Math.max(0, start - 8), start)) ||
    (end - start <= shortName && otherThing.test(text.slice(Math.max(0, start - 4), start))));

/** What a name is short for beside the one before it: 注册护士 after 每千人口执业(助理)医师2.94人. */
function likeBefore({ text }: Context, mention: Mention, counted: Sense | undefined, from: number): readonly Sense[] {
  const before = counted?.name;
  if (before === undefined || !/^[、,和及与]$/u.test(text.slice(from, mention.start))) return [];
  return [...mention.word.clips, ...mention.word.clippedStems].filter(
    ({ topic = '' }) => topic.length > 2 && topic.startsWith('每') && before.startsWith(topic),
  );
}

const joinedBy = /^[^,;。\n:]*$/u;

/** A name earlier in the same clause, where no head word of another name stands between. */
export function nameInClause(context: Context, figure: Figure, from: number, changes: boolean): Binding | undefined {
  const to = figure.hedge?.[0] ?? figure.start;
  const start = Math.max(from, clauseStart(context.text, to, context.sentence.start));
  const name = context.names.findLast((mention) => mention.start >= start && mention.end <= to);
  if (name === undefined) return undefined;
  const between = context.text.slice(name.end, to);
  if (!joinedBy.test(between) || between.length > 24 || hasHead(between)) return undefined;
  const fit = fitting(name.word.names, figure, changes);
  return fit.length === 0 ? undefined : { senses: fit, rule: 'name-before', start: name.start, end: name.end };
}

const verbs = /(?:为|达到|达|是|仅|到|至|由|从|超过|约|近|:|有|增长|下降|提高|降低|上升|增加|减少)+(?:了)?$/u;

const hasHead = (between: string): boolean => {
  const words = between.replace(/\([^()]*\)/gu, '').replace(verbs, '');
  return endsInHead(words) || /[投入]入|资金|发放|新建|新增|设置|配备|建成|培训|举办|开展|组织|完成投/u.test(words);
};
