import { generic, genericStems } from './generic.js';
import { type Parts, shortestPart } from './parts.js';
import type { Sense } from './word.js';

type Part = 'names' | 'clips' | 'stems' | 'clippedStems' | 'predicates';

/** A word while it is gathered. */
export interface Draft {
  readonly senses: Record<Part, Sense[]>;
  readonly populations: string[];
  isTopic: boolean;
}

const countSuffix =
  /(?:总人次数|总人次|人次数|人次|总人数|(?<![病年])人数|户数|例次|(?<!病)例数|对数|份数|个数|次数|件数|张数|月数|总数|总量|量|数|金额|总额)$/u;
const rateSuffix = /(?:覆盖率|完成率|率|的?比例|占比|的?比重|水平)$/u;
const rateEnd = /(?:率|比例|占比|比重|水平|时间|费用|比|得分|满意度|数)$/u;

/** Words while they are gathered. */
export interface Drafts {
  readonly words: ReadonlyMap<string, Draft>;
  readonly draft: (word: string) => Draft;
  readonly add: (part: Part, word: string, sense: Sense) => void;
}

/** No words yet. */
export function draftsOf(): Drafts {
  const words = new Map<string, Draft>();
  const draft = (word: string): Draft => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const made: Draft = {
      senses: { names: [], clips: [], stems: [], clippedStems: [], predicates: [] },
      populations: [],
      isTopic: false,
    };
    words.set(word, made);
    return made;
  };
  return {
    words,
    draft,
    add: (part, word, sense) => {
      if (word.length > 1 && word.length < 60) draft(word).senses[part].push(sense);
    },
  };
}

/** A topic has so many characters at most. */
export const longestTopic = 12;

/** A count by its verb: 规范管理 of 高血压患者规范管理人数, 在管 of 在管高血压患者数. */
export function addCount({ draft, add }: Drafts, name: string, sense: Sense, topics: ReadonlySet<string>): void {
  const stem = name.replace(countSuffix, '').replace(/的$/u, '');
  if (stem === name) return;
  if (!genericStems.has(stem)) add('stems', stem, sense);
  const short = stem.replace(/(?:患者|对象|病例|妇女|夫妇)$/u, '');
  if (short !== stem && short.length > 3 && !genericStems.has(short)) add('stems', short, sense);
  for (let start = 0; start < Math.min(5, stem.length - 1); start += 1)
    for (let end = start + 2; end <= Math.min(stem.length, start + longestTopic); end += 1) {
      const topic = stem.slice(start, end);
      if (!topics.has(topic)) continue;
      const rest = stem.slice(0, start) + stem.slice(end);
      if (rest.length < 2 || generic.has(rest) || rest === '患者') continue;
      draft(topic).isTopic = true;
      add('clippedStems', rest, { ...sense, topic });
    }
}

/** A rate by its end, where its beginning was said before, and by its predicate. */
export function addRate(
  { draft, add }: Drafts,
  name: string,
  sense: Sense,
  { starts, ends }: Parts,
  related: readonly string[],
): void {
  const predicate = name.replace(rateSuffix, '').replace(/的$/u, '');
  if (predicate !== name && predicate.length > 1 && sense.unit === 'percent') {
    const [does, who] = splitAt(name.replace(rateSuffix, ''), name.lastIndexOf('的'));
    if (who.length > 1 && does.length > 2) add('predicates', does, { ...sense, topic: who });
    add('predicates', predicate, sense);
  }
  if (!rateEnd.test(name)) return;
  for (let end = shortestPart; end <= name.length - 3; end += 1) {
    const [topic, rest] = [name.slice(0, end), name.slice(end)];
    if (generic.has(topic) || !(starts.has(topic) || ends.has(rest) || related.some((one) => one.includes(topic))))
      continue;
    draft(topic).isTopic = true;
    add('clips', rest, { ...sense, topic });
  }
}

const splitAt = (name: string, at: number): readonly [string, string] =>
  at < 0 ? ['', ''] : [name.slice(0, at), name.slice(at + 1)];
