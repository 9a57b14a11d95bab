import type { Figure } from '../figures/figure.js';
import type { Sense } from '../lexicon/lexicon.js';
import { isChange } from './changes.js';
import type { Binding, Context } from './context.js';
import { endsInHead } from './context.js';
import { fitting } from './senses.js';

/** What 分别 gives each figure of its lists; `undefined` for a figure that it leaves unbound. */
export type Shared = ReadonlyMap<
  number,
  (Binding & { readonly population?: string; readonly item: readonly [number, number] }) | undefined
>;

const separator = /^(?:[、,和及与或]|以及|,?和)$/u;
const toSecond =
  /^[^。;]{0,12}?(?:提高|下降|降低|上升|增加|减少|缩短|增长|提升|降|升|增|减|扩大)?(?:到|至|为)[^。;]{0,10}$/u;

interface Item {
  readonly start: number;
  readonly end: number;
}

/** Figures from `first` on that stand in one list. */
function listFrom(context: Context, first: number): readonly number[] {
  const { figures, dates } = context;
  const list = [first];
  for (let at = first + 1; at < figures.length; at += 1) {
    const [one, next] = [figures[at - 1], figures[at]];
    if (one === undefined || next === undefined) break;
    let between = context.text.slice(one.end, next.hedge?.[0] ?? next.start);
    const date = dates.find(({ start, end }) => start >= one.end && end <= next.start);
    if (date !== undefined) between = between.replace(context.text.slice(date.start, date.end), '').replace(/的$/u, '');
    const joint =
      /^(?:[、,]|和|及|与|以及|、?和)(?:为|达到?|增长|下降|提高|降低|上升|增加|减少|到|至|不低于|超过|约)?了?$/u;
    if (!separator.test(between) && !joint.test(between)) break;
    list.push(at);
  }
  return list;
}

/** The parts of a list before 分别, split where nothing but a joint stands. */
function itemsIn(context: Context, start: number, end: number, joints: RegExp): readonly Item[] {
  const items: Item[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const char = context.text[at] ?? '';
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth > 0 || !joints.test(char)) continue;
    if (context.names.some((name) => name.start < at && name.end > at)) continue;
    if (context.topics.some((topic) => topic.start < at && topic.end > at)) continue;
    if (at > from) items.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) items.push({ start: from, end });
  return items;
}

const all = /[、和及与,以]/u;
const within = /[、和及与]/u;

function itemsBefore(context: Context, mark: number, count: number, floor: number): readonly Item[] | undefined {
  const { text } = context;
  let start = floor;
  for (let at = mark - 1; at >= floor; at -= 1)
    if (text[at] === ',' || text[at] === ';' || text[at] === ':') {
      start = at + 1;
      break;
    }
  const last = itemsIn(context, start, mark, within);
  if (last.length === count) return last;
  const wider = itemsIn(context, floor, mark, all);
  if (last.length < count && wider.length >= count && wider.length - count <= 1) return wider.slice(-count);
  if (last.length > count) {
    // 全县卫生院和卫生室建设推进…: more joints than figures; the last names count if they are all named.
    const tail = last.slice(-count);
    const known = last.filter((item) => senseIn(context, item) !== undefined);
    if (known.length === count) return known;
    if (known.length > count) return undefined;
    return tail.every((item) => senseIn(context, item) !== undefined) &&
      last
        .slice(0, -count)
        .every((item) => senseIn(context, item) === undefined && !endsInHead(text.slice(item.start, item.end)))
      ? tail
      : undefined;
  }
  return undefined;
}

interface Named {
  readonly senses: readonly Sense[];
  readonly start: number;
  readonly end: number;
}

function senseIn({ names }: Context, { start, end }: Item): Named | undefined {
  const name = names.findLast((mention) => mention.start >= start && mention.end <= end);
  return name === undefined ? undefined : { senses: name.word.names, start: name.start, end: name.end };
}

/** What the last name is clipped to, for a part that has only its topic: 高血压、糖尿病患者规范管理率. */
function byTopic(context: Context, item: Item, last: Item): Named | undefined {
  const clips = context.partial.filter(
    ({ start, end, word }) => start > last.start && end <= last.end && word.clips.length > 0,
  );
  const topics = context.topics.filter(({ start, end }) => start >= item.start && end <= item.end);
  for (const clip of clips.sort((a, b) => a.start - b.start))
    for (const topic of [...topics].sort((a, b) => b.end - b.start - (a.end - a.start))) {
      const senses = clip.word.clips.filter((sense) => sense.topic === topic.word.word);
      const ids = new Set(senses.map(({ meaning }) => meaning.indicator ?? meaning.measure));
      if (ids.size === 1) return { senses, start: topic.start, end: topic.end };
    }
  return undefined;
}

const place =
  /(?:县|市|区|镇|乡|省|医院|卫生院|村|街道|片区|单位|机构|年|季度|月|城市|农村|城镇|男性|女性|职工|居民|门诊|住院)$/u;

/** The meanings that a 分别 gives to the figures after it. */
export function respectively(context: Context): Shared {
  const shared = new Map<
    number,
    (Binding & { readonly population?: string; readonly item: readonly [number, number] }) | undefined
  >();
  const { text, sentence, figures } = context;
  for (
    let mark = text.indexOf('分别', sentence.start);
    mark >= 0 && mark < sentence.end;
    mark = text.indexOf('分别', mark + 2)
  ) {
    const first = figures.findIndex(({ start }) => start > mark);
    const figure = figures[first];
    if (figure === undefined || first < 0) break;
    if (figure.start - mark > 24 || /[,;]/u.test(text.slice(mark, figure.start).replace(/^分别,/u, ''))) continue;
    const list = listFrom(context, first);
    const next = (list.at(-1) ?? first) + 1;
    const [end, second] = [figures[next - 1], figures[next]];
    const isPair = end !== undefined && second !== undefined && toSecond.test(text.slice(end.end, second.start));
    const pair = isPair ? listFrom(context, next) : [];
    const previous = figures[first - 1];
    const floor = Math.max(sentence.start, previous === undefined ? 0 : previous.end);
    if (context.names.some((name) => name.start > mark && name.end <= figure.start)) continue;
    give(context, shared, mark, floor, list, pair.length === list.length ? pair : []);
  }
  return shared;
}

function give(
  context: Context,
  shared: Map<
    number,
    (Binding & { readonly population?: string; readonly item: readonly [number, number] }) | undefined
  >,
  mark: number,
  floor: number,
  list: readonly number[],
  pair: readonly number[],
): void {
  const { figures, text } = context;
  const items = itemsBefore(context, mark, list.length, floor);
  for (const at of [...list, ...pair]) shared.set(at, undefined);
  if (items === undefined) return;
  const last = items.at(-1);
  if (last === undefined) return;
  const own = senseIn(context, last);
  for (const [index, item] of items.entries()) {
    const words = text.slice(item.start, item.end);
    const population = context.populations.findLast(({ start, end }) => start >= item.start && end <= item.end)?.word
      .populations[0];
    const named =
      senseIn(context, item) ??
      byTopic(context, item, last) ??
      (population !== undefined || place.test(words) ? own : undefined);
    if (named === undefined) continue;
    for (const at of [list[index], pair[index]]) {
      const figure: Figure | undefined = at === undefined ? undefined : figures[at];
      if (at === undefined || figure === undefined) continue;
      const senses = fitting(named.senses, figure, isChange(context, figure));
      if (senses.length === 0) continue;
      shared.set(at, {
        senses,
        rule: 'respectively',
        start: named.start,
        end: named.end,
        item: [item.start, item.end],
        ...(population === undefined ? {} : { population }),
      });
    }
  }
}
