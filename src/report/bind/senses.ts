import type { Figure } from '../figures/figure.js';
import { fits, unitKey } from '../lexicon/fits.js';
import type { Sense } from '../lexicon/lexicon.js';
import { furthestTopic, type Mention } from '../mentions.js';
import type { Context } from './context.js';

const rates = new Set<unknown>([
  'percent',
  'permille',
  'per-1k',
  'per-10k',
  'per-100k',
  'percentage-point',
  'permille-point',
]);
/** Nobody counts 2.91 people: with decimals they are for each thousand, or a mean. */
const counts = new Set<unknown>([
  'person',
  'household',
  'couple',
  'bed',
  'institution',
  'village',
  'team',
  'case',
  'document',
  'item',
]);

/** The senses that a figure's unit lets stand; of a change, every one. */
export function fitting(senses: readonly Sense[], figure: Figure, changes: boolean): readonly Sense[] {
  if (changes) return senses.slice(0, 1);
  const isBare = figure.strength === 'bare' && figure.unit === 'other';
  const isCount = (figure.places ?? 0) > 0 && figure.scale === '1' && !figure.isRate;
  const mayBe = ({ unit }: Sense): boolean =>
    !(isCount && counts.has(unit)) && !(isBare && rates.has(unit) && figure.value !== '0' && figure.value !== null);
  const found =
    senses.find((sense) => mayBe(sense) && unitKey(sense.unit) === unitKey(figure.unit)) ??
    senses.find((sense) => mayBe(sense) && (isBare || fits(sense.unit, figure.unit)));
  return found === undefined ? [] : [found];
}

const opening =
  /(?:^|[,;:、。\n()“”]|其中|年|月|的|和|及|以及|全[市县区镇省国]|已|并|实现|平均|在管|患者|人群|人员|县|区|市|镇|乡|院|心|省)$/u;

/** Whether a clipped name begins a part of its own, so that its topic may stand further off. */
const opens = (text: string, at: number): boolean => at === 0 || opening.test(text.slice(Math.max(0, at - 2), at));

const idOf = ({ meaning }: Sense): string => meaning.indicator ?? meaning.measure ?? '';

const oneMeaning = (senses: readonly Sense[]): readonly Sense[] => (new Set(senses.map(idOf)).size === 1 ? senses : []);

/** The senses of a clipped word whose topic was named before it, the nearest and longest; none where two are as near. */
export function withTopic(context: Context, mention: Mention, clips: readonly Sense[]): readonly Sense[] {
  if (clips.length === 0) return [];
  const isFree = opens(context.text, mention.start);
  let best: { readonly end: number; readonly length: number; readonly senses: readonly Sense[] } | undefined;
  for (let at = context.topics.length - 1; at >= 0; at -= 1) {
    const topic = context.topics[at];
    if (topic === undefined || topic.end > mention.start) continue;
    if (mention.start - topic.end > furthestTopic) break;
    if (best !== undefined && topic.end < best.end) break;
    if (!isFree && /[,;:、。\n(]/u.test(context.text.slice(topic.end, mention.start))) break;
    const senses = clips.filter((sense) => sense.topic === topic.word.word);
    const length = topic.end - topic.start;
    if (senses.length > 0 && (best === undefined || length > best.length)) best = { end: topic.end, length, senses };
  }
  return best === undefined ? [] : oneMeaning(best.senses);
}

/** The senses of a clipped rate whose numerator was counted just before it: 听力筛查4120人,筛查率98.85%. */
export function withNumerator({ lexicon }: Context, mention: Mention, counted: Sense | undefined): readonly Sense[] {
  if (counted === undefined) return [];
  const measure = counted.meaning.measure ?? lexicon.numeratorOf.get(counted.meaning.indicator ?? '');
  const all = [...mention.word.clips, ...mention.word.names];
  return oneMeaning(
    all.filter(
      (sense) =>
        measure !== undefined &&
        lexicon.numeratorOf.get(sense.meaning.indicator ?? '') === measure &&
        sense.meaning.indicator !== counted.meaning.indicator,
    ),
  );
}
