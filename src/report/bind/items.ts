import type { Sense } from '../lexicon/lexicon.js';
import { type Context, endsInHead } from './context.js';

/** A part of a list of names: the words of one of them. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

/** What a part of a list names. */
export interface Named {
  readonly senses: readonly Sense[];
  readonly start: number;
  readonly end: number;
}

/** The name in full that a part has, the last one. */
export function senseIn({ names }: Context, { start, end }: Item): Named | undefined {
  const name = names.findLast((mention) => mention.start >= start && mention.end <= end);
  return name === undefined ? undefined : { senses: name.word.names, start: name.start, end: name.end };
}

/** The parts between two places, split where nothing but a joint stands. */
function itemsIn(context: Context, start: number, end: number, joints: RegExp): readonly Item[] {
  const items: Item[] = [];
  const isInside = ({ start: from, end: to }: Item, at: number): boolean => from < at && to > at;
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const char = context.text[at] ?? '';
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth > 0 || !joints.test(char)) continue;
    if (context.names.some((name) => isInside(name, at)) || context.topics.some((topic) => isInside(topic, at)))
      continue;
    if (at > from) items.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) items.push({ start: from, end });
  return items;
}

const withCommas = /[、和及与,以]/u;
const withoutCommas = /[、和及与]/u;

function clauseBefore(text: string, mark: number, floor: number): number {
  for (let at = mark - 1; at >= floor; at -= 1) if (',;:'.includes(text[at] ?? '.')) return at + 1;
  return floor;
}

/** The `count` parts that stand before a place; `undefined` where there are more or fewer. */
export function itemsBefore(context: Context, mark: number, count: number, floor: number): readonly Item[] | undefined {
  const isNamed = (item: Item): boolean => senseIn(context, item) !== undefined;
  const last = itemsIn(context, clauseBefore(context.text, mark, floor), mark, withoutCommas);
  if (last.length === count) return last;
  const wider = itemsIn(context, floor, mark, withCommas).slice(-count);
  if (last.length < count) return wider.length === count && wider.every(isNamed) ? wider : undefined;
  // More joints than figures: the names count, if they are as many, or the last ones, if nothing before them is a name.
  const known = last.filter(isNamed);
  if (known.length === count) return known;
  const [rest, tail] = [last.slice(0, -count), last.slice(-count)];
  const isRestUnnamed = rest.every((item) => !isNamed(item) && !endsInHead(context.text.slice(item.start, item.end)));
  return known.length < count || !tail.every(isNamed) || !isRestUnnamed ? undefined : tail;
}

/** What a name is clipped to, for a part that has only its topic: 高血压、糖尿病患者规范管理率. */
function byTopic(context: Context, item: Item, last: Item): Named | undefined {
  const clips = context.partial
    .filter(({ start, end, word }) => start > last.start && end <= last.end && word.clips.length > 0)
    .sort((one, other) => one.start - other.start);
  const topics = context.topics
    .filter(({ start, end }) => start >= item.start && end <= item.end)
    .sort((one, other) => other.end - other.start - (one.end - one.start));
  for (const clip of clips)
    for (const topic of topics) {
      const senses = clip.word.clips.filter((sense) => sense.topic === topic.word.word);
      const ids = new Set(senses.map(({ meaning }) => meaning.indicator ?? meaning.measure));
      if (ids.size === 1) return { senses, start: topic.start, end: topic.end };
    }
  return undefined;
}

/** What a name is short for beside the first of its list: 注册护士数 after 每千人口执业(助理)医师数. */
function likeFirst(context: Context, first: Item, item: Item): Named | undefined {
  const name = context.names.findLast((mention) => mention.start >= item.start && mention.end <= item.end);
  if (first.start === item.start || name === undefined || name.start > item.start + 1) return undefined;
  const words = context.text.slice(first.start, first.end);
  const senses = [...name.word.clips, ...name.word.clippedStems].filter(
    ({ topic = '' }) => topic.startsWith('每') && words.includes(topic),
  );
  return senses.length === 0 ? undefined : { senses, start: name.start, end: name.end };
}

const subject =
  /(?:县|市|区|镇|乡|省|医院|卫生院|村|街道|片区|单位|机构|年底?|季度|月份?|城市|农村|城镇|男性|女性|职工|居民|人口|人群|户)$/u;

/** Everything that a part of a list may name, the likeliest first. */
export function meaningsOf(context: Context, items: readonly Item[], item: Item): readonly Named[] {
  const [first, last] = [items[0] ?? item, items.at(-1) ?? item];
  const words = context.text.slice(item.start, item.end);
  const isSubject =
    subject.test(words) ||
    context.populations.some(({ start, end }) => start >= item.start && end <= item.end) ||
    context.dates.some(({ start, end }) => start >= item.start && end <= item.end);
  return [
    likeFirst(context, first, item),
    senseIn(context, item),
    byTopic(context, item, last),
    isSubject ? senseIn(context, last) : undefined,
  ].filter((named) => named !== undefined);
}
