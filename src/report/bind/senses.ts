import type { Figure } from '../figures/figure.js';
import { fits } from '../lexicon/fits.js';
import type { Sense } from '../lexicon/lexicon.js';
import type { Mention } from '../mentions.js';
import type { Context } from './context.js';

const changeVerb =
  /(?:增长|下降|提高|降低|上升|增加|减少|提升|下滑|回落|回升|压减|缩减|缩短|下调|上调|涨|降|高出|低|高|多|少|增|减|扩大|降幅为?|涨幅为?|增幅为?|增速为?|增长率为?|增幅达|降幅达|增速|增幅|降幅|涨幅)(?:了|约|近|超过|超|达|逾)*$/u;
const levelVerb = /(?:到|至|为|在)$/u;
const comparison = /(?:高于|低于|超过|优于|高出|落后|领先|快于|慢于|相差|差距)[^,;。]{1,18}$/u;
const gap = /(?:差距|相差)/u;

/** Whether a figure says by how much something changed or differs, not how much it is. */
export function isChange({ text, sentence }: Pick<Context, 'text' | 'sentence'>, figure: Figure): boolean {
  const from = figure.hedge?.[0] ?? figure.start;
  const before = text.slice(Math.max(sentence.start, from - 24), from);
  if (figure.unit === 'percentage-point' || figure.unit === 'permille-point')
    return !(gap.test(before) && levelVerb.test(before)) || comparison.test(before);
  if (changeVerb.test(before))
    return !/(?:控制|最|提|至|更|偏)[高低多少]$/u.test(before) && !/(?:不|最|至)(?:高|低|多|少)$/u.test(before);
  return false;
}

/** The senses that a figure's unit lets stand; of a change, every one. */
export function fitting(senses: readonly Sense[], figure: Figure, changes: boolean): readonly Sense[] {
  if (changes) return senses.slice(0, 1);
  const found = senses.find(({ unit }) =>
    figure.strength === 'bare' && figure.unit === 'other' ? true : fits(unit, figure.unit),
  );
  return found === undefined ? [] : [found];
}

const opening =
  /(?:^|[,;:、。\n()“”]|其中|年|月|的|和|及|以及|全[市县区镇省国]|已|并|实现|平均|在管|患者|人群|人员|县|区|市|镇|乡|院|心|省)$/u;

/** Whether a clipped name begins a part of its own, so that its topic may stand further off. */
const opens = (text: string, at: number): boolean => opening.test(text.slice(Math.max(0, at - 2), at)) || at === 0;

/** The senses of a clipped name whose topic was named before it; none where two topics are as near. */
export function withTopic(context: Context, mention: Mention): readonly Sense[] {
  const { clips } = mention.word;
  if (clips.length === 0) return [];
  const wanted = new Map<string, Sense[]>();
  for (const sense of clips) {
    const topic = sense.topic ?? '';
    wanted.set(topic, [...(wanted.get(topic) ?? []), sense]);
  }
  let best: { readonly end: number; readonly length: number; readonly senses: readonly Sense[] } | undefined;
  for (let at = context.topics.length - 1; at >= 0; at -= 1) {
    const topic = context.topics[at];
    if (topic === undefined || topic.start > mention.start) continue;
    if (best !== undefined && topic.end < best.end) break;
    if (mention.start - topic.end > 120) break;
    const senses = wanted.get(topic.word.word);
    if (senses === undefined || topic.end > mention.start) continue;
    if (!opens(context.text, mention.start) && /[,;:、。\n(]/u.test(context.text.slice(topic.end, mention.start)))
      continue;
    const length = topic.end - topic.start;
    if (best === undefined || length > best.length) best = { end: topic.end, length, senses };
  }
  if (best === undefined) return [];
  const ids = new Set(best.senses.map(({ meaning }) => meaning.indicator ?? meaning.measure));
  return ids.size === 1 ? best.senses : [];
}
