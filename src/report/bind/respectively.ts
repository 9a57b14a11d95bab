import { isChange } from './changes.js';
import type { Binding, Context } from './context.js';
import { type Item, itemsBefore, meaningsOf, type Named, senseIn } from './items.js';
import { fitting } from './senses.js';

/** What 分别 gives a figure of its list, and the part of the list of names that it answers to. */
interface Given extends Binding {
  readonly population?: string;
  readonly item: readonly [start: number, end: number];
  /** It says by how much: the verb stands before the first of the list. */
  readonly isChange?: boolean;
}

/** What 分别 gives each figure of its lists; `undefined` for a figure that it leaves unbound. */
export type Shared = ReadonlyMap<number, Given | undefined>;

type Drafted = Map<number, Given | undefined>;

const joint =
  /^(?:、|,|、?和|及|与|或|以及)(?:分别)?(?:为|达到?|增长|下降|提高|降低|上升|增加|减少|到|至|不低于|超过|约)?了?$/u;
const toSecond =
  /^[^。;]{0,12}?(?:提高|下降|降低|上升|增加|减少|缩短|增长|提升|降|升|增|减|扩大)?(?:到|至|为)[^。;]{0,10}$/u;

/** Figures from `first` on that stand in one list. */
function listFrom(context: Context, first: number): readonly number[] {
  const { figures, dates, text } = context;
  const list = [first];
  for (let at = first + 1; at < figures.length; at += 1) {
    const [one, next] = [figures[at - 1], figures[at]];
    if (one === undefined || next === undefined) break;
    const date = dates.find(({ start, end }) => start >= one.end && end <= next.start);
    const to = next.hedge?.[0] ?? next.start;
    const between =
      date === undefined
        ? text.slice(one.end, to)
        : `${text.slice(one.end, date.start)}${text.slice(date.end, to)}`.replace(/的$/u, '');
    if (!joint.test(between)) break;
    list.push(at);
  }
  return list;
}

const marks = /分别|依次/gu;

/** Where 分别 stands in a sentence. */
function marksIn({ text, sentence }: Context): readonly number[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!words.includes('分别') && !words.includes('依次')) return [];
  return Array.from(words.matchAll(marks), ({ index }) => sentence.start + index);
}

/** The meanings that 分别 gives to the figures after it. */
export function respectively(context: Context): Shared {
  const shared: Drafted = new Map();
  const { text, sentence, figures } = context;
  for (const mark of marksIn(context)) {
    const first = figures.findIndex(({ start }) => start > mark);
    const figure = figures[first];
    if (figure === undefined) break;
    if (figure.start - mark > 24 || /[,;]/u.test(text.slice(mark + 2, figure.start).replace(/^,/u, ''))) continue;
    if (context.names.some((name) => name.start > mark && name.end <= figure.start)) continue;
    const list = listFrom(context, first);
    if (givePair(context, shared, mark, list, first)) continue;
    const next = (list.at(-1) ?? first) + 1;
    const [end, second] = [figures[next - 1], figures[next]];
    const isPair = end !== undefined && second !== undefined && toSecond.test(text.slice(end.end, second.start));
    const pair = isPair ? listFrom(context, next) : [];
    const floor = Math.max(sentence.start, figures[first - 1]?.end ?? 0);
    give(context, shared, mark, floor, list, pair.length === list.length ? pair : []);
  }
  return shared;
}

const opening = /(?:由|从)[^,;。]{0,14}$/u;

/** 由A和B分别提高到C和D: the list before 分别 is what the two were. */
function givePair(context: Context, shared: Drafted, mark: number, list: readonly number[], first: number): boolean {
  const { figures, text, sentence } = context;
  const start = first - list.length;
  const earliest = figures[start];
  if (earliest === undefined || (figures[first - 1]?.end ?? 0) > mark) return false;
  const found = opening.exec(text.slice(Math.max(sentence.start, earliest.start - 18), earliest.start));
  if (found === null || listFrom(context, start).length !== list.length) return false;
  const floor = Math.max(sentence.start, figures[start - 1]?.end ?? 0);
  const before = list.map((_, index) => start + index);
  give(context, shared, earliest.start - found[0].length, floor, before, list);
  return true;
}

const nothingNamed = /^[,;]?(?:比|较|与|同比|环比|上年|去年|同期|(?:19|20)\d\d年|相比|,|分别)*$/u;

/** 较上年分别增长2.3%、下降1.1%: of what the list before was of. */
function giveAgain({ text }: Context, shared: Drafted, mark: number, floor: number, list: readonly number[]): boolean {
  if (!nothingNamed.test(text.slice(floor, mark))) return false;
  const first = (list[0] ?? 0) - list.length;
  const earlier = list.map((_, index) => shared.get(first + index));
  if (earlier.includes(undefined)) return false;
  for (const [index, at] of list.entries()) {
    const source = earlier[index];
    if (source !== undefined) shared.set(at, { ...source, rule: 'same-as-before', isChange: true });
  }
  return true;
}

/** The parts of a list of names, and the name that they share where it stands apart from them. */
interface Plan {
  readonly items: readonly Item[];
  readonly own?: Named;
}

/** One name for a whole list, where dates before it, or the list before it, are as many: 到2022年和2030年,…分别不低于22%和30%. */
function planOf(context: Context, shared: Shared, mark: number, floor: number, list: readonly number[]): Plan {
  const items = itemsBefore(context, mark, list.length, floor);
  if (items !== undefined) return { items };
  const own = senseIn(context, { start: floor, end: mark });
  if (own === undefined) return { items: [] };
  const dates = context.dates.filter(({ start, end }) => start >= floor && end <= mark);
  if (dates.length === list.length) return { items: dates, own };
  const first = (list[0] ?? 0) - list.length;
  const earlier = list.flatMap((_, index) => shared.get(first + index)?.item ?? []);
  if (earlier.length !== list.length * 2) return { items: [] };
  return { items: list.map((_, index) => ({ start: earlier[index * 2] ?? 0, end: earlier[index * 2 + 1] ?? 0 })), own };
}

function give(
  context: Context,
  shared: Drafted,
  mark: number,
  floor: number,
  list: readonly number[],
  pair: readonly number[],
): void {
  if (giveAgain(context, shared, mark, floor, list)) return;
  const { figures } = context;
  const { items, own } = planOf(context, shared, mark, floor, list);
  const first = figures[list[0] ?? 0];
  const changes = first !== undefined && isChange(context, first);
  for (const at of [...list, ...pair]) shared.set(at, undefined);
  for (const [index, item] of items.entries()) {
    const population = context.populations.findLast(({ start, end }) => start >= item.start && end <= item.end);
    const of = population?.word.populations[0];
    for (const at of [list[index], pair[index]]) {
      const figure = at === undefined ? undefined : figures[at];
      if (at === undefined || figure === undefined) continue;
      const isOwnChange = changes || isChange(context, figure);
      for (const { senses, start, end } of own === undefined ? meaningsOf(context, items, item) : [own]) {
        const fit = fitting(senses, figure, isOwnChange);
        if (fit.length === 0) continue;
        shared.set(at, {
          senses: fit,
          rule: 'respectively',
          start,
          end,
          item: [item.start, item.end],
          ...(of === undefined ? {} : { population: of }),
          ...(isOwnChange && list.includes(at) ? { isChange: true } : {}),
        });
        break;
      }
    }
  }
}
