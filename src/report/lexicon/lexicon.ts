import { type Catalogue, indicatorsOf } from '../../model/catalogue.js';
import type { Indicator } from '../../model/indicator.js';
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
  /** What a share of people is of whose predicate it is: 在基层就诊 after 65%的患者. */
  readonly predicates: readonly Sense[];
  readonly populations: readonly string[];
  readonly isTopic: boolean;
}

/** The words of a catalogue, folded, ready to be found in folded text. */
export interface Lexicon {
  readonly words: Trie<Word>;
  readonly unitOf: (meaning: Meaning) => ReadingUnit | undefined;
}

type Part = 'names' | 'clips' | 'stems' | 'predicates';

interface Draft {
  readonly senses: Record<Part, Sense[]>;
  readonly populations: string[];
  isTopic: boolean;
}

const countSuffix =
  /(?:人员数|总人次数|总人次|人次数|人次|总人数|人数|户数|例次|例数|对数|份数|个数|次数|件数|张数|总数|总量|量|数|金额|总额)$/u;
const rateSuffix = /(?:覆盖率|完成率|率|的?比例|占比|的?比重|水平)$/u;
const rateEnd = /(?:率|比例|占比|比重|水平|时间|费用|比|得分|满意度)$/u;
const generic = new Set([
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

const waysOf = (word: string): readonly string[] => {
  const plain = folded(word);
  const ways = new Set([
    plain,
    plain.replace(/(\d)~(\d)/u, '$1-$2'),
    plain.replace('及以上', '以上'),
    plain.replace(/[“”]/gu, ''),
  ]);
  if (/^[a-z]/u.test(plain)) ways.add(plain.replace(/s$/u, ''));
  return [...ways];
};

interface Named {
  readonly sense: Sense;
  readonly names: readonly string[];
  readonly isRate: boolean;
  readonly isCount: boolean;
}

function namedIndicators(indicator: Indicator): readonly Named[] {
  const sense: Sense = { meaning: meaningOf(indicator.id, true), unit: indicator.unit.kind };
  const isCount = indicator.denominator === null && indicator.kind !== 'reported';
  const own: Named = {
    sense,
    names: [indicator.name.zh, indicator.name.en, ...(indicator.aliases ?? [])].flatMap(waysOf),
    isRate: !isCount,
    isCount,
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

/** Beginnings that two entries and more share, or that name a population: what a clipped name leaves out. */
function topicsOf(named: readonly Named[], populations: ReadonlySet<string>): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const { sense, names, isRate } of named)
    for (const name of names)
      for (let end = 2; end <= name.length - (isRate ? 3 : 2); end += 1) {
        const start = name.slice(0, end);
        const known = owners.get(start) ?? new Set();
        owners.set(start, known.add(sense.meaning.indicator ?? sense.meaning.measure ?? ''));
      }
  const shared = [...owners].filter(([start, ids]) => (ids.size > 1 || populations.has(start)) && !generic.has(start));
  return new Set(shared.map(([start]) => start));
}

function build(catalogue: Catalogue): Lexicon {
  const drafts = new Map<string, Draft>();
  const draft = (word: string): Draft => {
    const known = drafts.get(word) ?? {
      senses: { names: [], clips: [], stems: [], predicates: [] },
      populations: [],
      isTopic: false,
    };
    drafts.set(word, known);
    return known;
  };
  const add = (part: Part, word: string, sense: Sense): void => {
    if (word.length > 1 && word.length < 60) draft(word).senses[part].push(sense);
  };
  const named = [...indicatorsOf(catalogue).flatMap(namedIndicators), ...catalogue.measures.map(namedMeasure)];
  for (const population of catalogue.populations)
    for (const name of [population.name.zh, population.name.en, ...(population.aliases ?? [])].flatMap(waysOf))
      if (name.length > 1) draft(name).populations.push(population.id);
  const populationWords = new Set([...drafts.keys()]);
  const topics = topicsOf(named, populationWords);
  for (const topic of topics) draft(topic).isTopic = true;
  for (const { sense, names, isRate, isCount } of named)
    for (const name of names) {
      add('names', name, sense);
      if (isCount) {
        const stem = name.replace(countSuffix, '');
        if (stem !== name) add('stems', stem, sense);
      }
      if (!isRate) continue;
      const predicate = name.replace(rateSuffix, '');
      if (predicate !== name && predicate.length > 2 && sense.unit === 'percent') add('predicates', predicate, sense);
      if (!rateEnd.test(name)) continue;
      for (let end = 2; end <= name.length - 3; end += 1)
        if (topics.has(name.slice(0, end))) add('clips', name.slice(end), { ...sense, topic: name.slice(0, end) });
    }
  const units = new Map(named.map(({ sense }) => [JSON.stringify(sense.meaning), sense.unit]));
  return {
    words: trieOf(
      [...drafts].map(
        ([word, { senses, populations, isTopic }]) => [word, { word, ...senses, populations, isTopic }] as const,
      ),
    ),
    unitOf: (meaning) => units.get(JSON.stringify(meaning)),
  };
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
