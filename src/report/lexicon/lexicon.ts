import { type Catalogue, indicatorsOf } from '../../model/catalogue.js';
import { type Indicator, measuresOf } from '../../model/indicator.js';
import type { Measure } from '../../model/measure.js';
import { fold } from '../fold/fold.js';
import type { Meaning, ReadingUnit } from '../reading.js';
import { type Trie, trieOf } from './trie.js';

/** Something a figure can be of, as far as a name says it. */
export interface Sense {
  readonly meaning: Meaning;
  /** What it is measured in. */
  readonly unit: ReadingUnit;
  readonly population?: string;
  /** The name it goes by here. */
  readonly name?: string;
  /** What else must be named nearby: 高血压 for 规范管理率. */
  readonly topic?: string;
}

/** Everything that one word of a catalogue can be. */
export interface Word {
  readonly word: string;
  /** What it names in full. */
  readonly names: readonly Sense[];
  /** What it names when its beginning was said before. */
  readonly clips: readonly Sense[];
  /** What a count right behind it is of: 已签约 before 172.12万人. */
  readonly stems: readonly Sense[];
  /** What a count right behind it is of when the rest of its name was said before: 规范管理 before 13420人. */
  readonly clippedStems: readonly Sense[];
  /** What a share of people is of whose predicate it is: 在基层就诊 after 65%的患者. */
  readonly predicates: readonly Sense[];
  readonly populations: readonly string[];
  readonly isTopic: boolean;
  /** Whether it is more than a name, a population or a topic. */
  readonly isPartial: boolean;
}

/** The words of a catalogue, folded, ready to be found in folded text. */
export interface Lexicon {
  readonly words: Trie<Word>;
  /** The measure, by id, that an indicator divides. */
  readonly numeratorOf: ReadonlyMap<string, string>;
  /** What the share of one measure in another is, by both ids. */
  readonly shareOf: (part: string, whole: string) => Sense | undefined;
  /** The one rate in percent whose numerator a measure is, if there is one only. */
  readonly onlyRateOf: (measure: string) => Sense | undefined;
  /** The one proportion whose numerator a measure is, if there is one only. */
  readonly onlyShareOf: (measure: string) => Sense | undefined;
  /** What a name is of with another topic in it. */
  readonly swapped: (sense: Sense, topic: string) => readonly Sense[];
  /** Everything that a word is. */
  readonly wordOf: (word: string) => Word | undefined;
}

type Part = 'names' | 'clips' | 'stems' | 'clippedStems' | 'predicates';

interface Draft {
  readonly senses: Record<Part, Sense[]>;
  readonly populations: string[];
  isTopic: boolean;
}

const countSuffix =
  /(?:总人次数|总人次|人次数|人次|总人数|人数|户数|例次|例数|对数|份数|个数|次数|件数|张数|总数|总量|量|数|金额|总额)$/u;
const rateSuffix = /(?:覆盖率|完成率|率|的?比例|占比|的?比重|水平)$/u;
const rateEnd = /(?:率|比例|占比|比重|水平|时间|费用|比|得分|满意度)$/u;
const generic = new Set([
  '死亡',
  '出生',
  '人',
  '年',
  '其他',
  '总',
  '平均',
  '服务',
  '管理',
  '医疗',
  '机构',
  '患者',
  '完成',
  '覆盖',
  '在',
  '检查',
  '检测',
  '筛查',
  '治疗',
  '人员',
  '费用',
  '使用',
  '医院',
  '住院',
  '门诊',
  '县域内',
]);

const meaningOf = (id: string, isIndicator: boolean): Meaning => (isIndicator ? { indicator: id } : { measure: id });

/** The word as it is found: folded, without a bracket at its end that only explains. */
export const folded = (word: string): string => fold(word).text;

/** 药品收入占医疗收入比例 is also said as 药品收入占医疗收入的29.4%. */
function sharesIn(name: string): readonly string[] {
  const share = /^(.{2,}占.{2,}?)的?(?:比例|比重|比率)$/u.exec(name);
  return share?.[1] === undefined ? [] : [share[1]];
}

const waysOf = (word: string): readonly string[] => {
  const plain = folded(word);
  const ways = new Set([
    plain,
    plain.replaceAll('的', ''),
    ...sharesIn(plain),
    plain.replace(/(\d)~(\d)/u, '$1-$2'),
    plain.replace('及以上', '以上'),
    plain.replace(/[“”]/gu, ''),
  ]);
  if (/^[a-z]/u.test(plain)) {
    ways.add(plain.replace(/s$/u, ''));
    ways.add(plain.replace(/(?:rate|ratio)$/u, ''));
  }
  return [...ways];
};

interface Named {
  readonly sense: Sense;
  readonly names: readonly string[];
  readonly isRate: boolean;
  readonly isCount: boolean;
  /** The names of what it divides. */
  readonly related?: readonly string[];
}

function namedIndicators(indicator: Indicator): readonly Named[] {
  const sense: Sense = { meaning: meaningOf(indicator.id, true), unit: indicator.unit.kind };
  const isCount = indicator.denominator === null && indicator.kind !== 'reported';
  const own: Named = {
    sense,
    names: [indicator.name.zh, indicator.name.en, ...(indicator.aliases ?? [])].flatMap(waysOf),
    isRate: !isCount,
    isCount,
    related: measuresOf(indicator).flatMap(({ name, aliases = [] }) => [name.zh, ...aliases].map(folded)),
  };
  const variants = (indicator.within ?? []).map(
    ({ population, names }): Named => ({ ...own, sense: { ...sense, population }, names: names.flatMap(waysOf) }),
  );
  return [own, ...variants];
}

const namedMeasure = (measure: Measure): Named => ({
  sense: { meaning: meaningOf(measure.id, false), unit: measure.unit.kind },
  names: [measure.name.zh, ...(measure.aliases ?? [])].flatMap(waysOf),
  isRate: false,
  isCount: true,
});

interface Parts {
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

const shortestPart = 2;

function countOwners(owners: Map<string, Set<string>>, part: string, id: string): void {
  const known = owners.get(part);
  if (known === undefined) owners.set(part, new Set([id]));
  else known.add(id);
}

const sharedOf = (owners: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
  [...owners].filter(([part, ids]) => ids.size > 1 && !generic.has(part)).map(([part]) => part);

/** Beginnings and ends of names that two entries and more share: where a name may be clipped. */
function partsOf(named: readonly Named[], populations: ReadonlySet<string>): Parts {
  const starts = new Map<string, Set<string>>();
  const ends = new Map<string, Set<string>>();
  for (const { sense, names, isRate } of named) {
    const id = sense.meaning.indicator ?? sense.meaning.measure ?? '';
    for (const name of names)
      for (let end = shortestPart; end <= name.length - shortestPart; end += 1) {
        countOwners(starts, name.slice(0, end), id);
        if (isRate && name.length - end > shortestPart) countOwners(ends, name.slice(end), id);
      }
  }
  const known = [...starts.keys()].filter((start) => populations.has(start) && !generic.has(start));
  return { starts: new Set([...sharedOf(starts), ...known]), ends: new Set(sharedOf(ends)) };
}

interface Drafts {
  readonly words: ReadonlyMap<string, Draft>;
  readonly draft: (word: string) => Draft;
  readonly add: (part: Part, word: string, sense: Sense) => void;
}

function draftsOf(): Drafts {
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

const longestTopic = 12;

/** A count by its verb: 规范管理 of 高血压患者规范管理人数, 在管 of 在管高血压患者数. */
function addCount({ draft, add }: Drafts, name: string, sense: Sense, topics: ReadonlySet<string>): void {
  const stem = name.replace(countSuffix, '').replace(/的$/u, '');
  if (stem === name) return;
  if (!generic.has(stem)) add('stems', stem, sense);
  const short = stem.replace(/(?:患者|人员|对象|居民|病例|妇女|夫妇)$/u, '');
  if (short !== stem && short.length > 3 && !generic.has(short)) add('stems', short, sense);
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
function addRate(
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

const keyOf = (part: string, whole: string): string => `${part}/${whole}`;

function formulasOf(catalogue: Catalogue): Pick<Lexicon, 'numeratorOf' | 'shareOf' | 'onlyRateOf' | 'onlyShareOf'> {
  const numerators = new Map<string, string>();
  const shares = new Map<string, Sense>();
  const rates = new Map<string, Sense[]>();
  const proportions = new Map<string, Sense[]>();
  for (const { id, kind, numerator, denominator, unit } of indicatorsOf(catalogue)) {
    if (!('id' in numerator)) continue;
    numerators.set(id, numerator.id);
    const sense: Sense = { meaning: { indicator: id }, unit: unit.kind };
    if (unit.id === 'percent') rates.set(numerator.id, [...(rates.get(numerator.id) ?? []), sense]);
    if (kind === 'proportion') proportions.set(numerator.id, [...(proportions.get(numerator.id) ?? []), sense]);
    if (denominator !== null && 'id' in denominator && unit.id === 'percent')
      shares.set(keyOf(numerator.id, denominator.id), sense);
  }
  const only = (all: ReadonlyMap<string, readonly Sense[]>, measure: string): Sense | undefined => {
    const found = all.get(measure) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    numeratorOf: numerators,
    shareOf: (part, whole) => shares.get(keyOf(part, whole)),
    onlyRateOf: (measure) => only(rates, measure),
    onlyShareOf: (measure) => only(proportions, measure),
  };
}

function wordOf(word: string, { senses, populations, isTopic }: Draft): Word {
  const { clips, stems, clippedStems, predicates } = senses;
  const isPartial = clips.length + stems.length + clippedStems.length + predicates.length > 0;
  return { word, ...senses, populations, isTopic, isPartial };
}

function build(catalogue: Catalogue): Lexicon {
  const drafts = draftsOf();
  const named = [...indicatorsOf(catalogue).flatMap(namedIndicators), ...catalogue.measures.map(namedMeasure)];
  for (const population of catalogue.populations)
    for (const name of [population.name.zh, population.name.en, ...(population.aliases ?? [])].flatMap(waysOf))
      if (name.length > 1) drafts.draft(name).populations.push(population.id);
  const parts = partsOf(named, new Set(drafts.words.keys()));
  const topics = new Set([...parts.starts].filter((start) => start.length < longestTopic));
  for (const { sense, names, isRate, isCount, related = [] } of named)
    for (const name of names) {
      const own = { ...sense, name };
      drafts.add('names', name, own);
      if (isCount || name.endsWith('数')) addCount(drafts, name, own, topics);
      if (isRate) addRate(drafts, name, own, parts, related);
    }
  const words = [...drafts.words].map(([word, draft]) => [word, wordOf(word, draft)] as const);
  const known = new Map(words);
  return {
    words: trieOf(words),
    wordOf: (word) => known.get(word),
    swapped: ({ name = '' }, topic) => swappedSenses(known, name, topic),
    ...formulasOf(catalogue),
  };
}

/** What a name is of once one of the topics in it gives way to another. */
function swappedSenses(known: ReadonlyMap<string, Word>, name: string, topic: string): readonly Sense[] {
  for (let start = 0; start < Math.min(5, name.length); start += 1)
    for (let end = Math.min(name.length, start + longestTopic); end > start + 1; end -= 1) {
      if (known.get(name.slice(start, end))?.isTopic !== true) continue;
      const word = known.get(name.slice(0, start) + topic + name.slice(end));
      const senses = [...(word?.names ?? []), ...(word?.stems ?? [])];
      if (senses.length > 0) return senses;
    }
  return [];
}

const made = new WeakMap<Catalogue, Lexicon>();

/** The lexicon of a catalogue, made once for each. */
export function lexiconOf(catalogue: Catalogue): Lexicon {
  const known = made.get(catalogue);
  if (known !== undefined) return known;
  const lexicon = build(catalogue);
  made.set(catalogue, lexicon);
  return lexicon;
}
