import {
  type Catalogue,
  type Chapter,
  type Example,
  formula,
  type Indicator,
  type Measure,
  measuresOf,
  type Source,
} from 'permille';
import { conditionWords } from '../src/model/condition-words.js';

/** The pages of `docs/indicators/`: a chapter each, and the list of them. */
export function indicatorPages(catalogue: Catalogue): ReadonlyMap<string, string> {
  const pages = catalogue.chapters.map((chapter) => [`${chapter.id}.md`, chapterPage(chapter, catalogue)] as const);
  return new Map([['README.md', contents(catalogue)], ...pages]);
}

const note = '<!-- Printed from the catalogue by `npm run docs:indicators`; do not edit. -->\n';

function contents({ chapters, populations }: Catalogue): string {
  const list = chapters.map(({ id, name, indicators }) => `- [${name.zh} ${name.en}](${id}.md) (${indicators.length})`);
  const people = populations.map(
    ({ id, name, aliases = [] }) => `| \`${id}\` | ${name.zh} | ${name.en} | ${aliases.join('、')} |`,
  );
  return `${note}# Indicators\n\n${list.join('\n')}\n\n## Populations\n\n| id | 中文 | English | 又名 |\n| --- | --- | --- | --- |\n${people.join('\n')}\n`;
}

const chapterPage = (chapter: Chapter, catalogue: Catalogue): string =>
  `${note}# ${chapter.name.zh} ${chapter.name.en}\n\n${chapter.indicators.map((indicator) => section(indicator, catalogue)).join('\n')}`;

function section(indicator: Indicator, catalogue: Catalogue): string {
  const {
    id,
    name,
    aliases = [],
    meaning,
    unit,
    source,
    note: warning,
    effective,
    plausible,
    within = [],
    replaces,
  } = indicator;
  const targets = catalogue.targets.filter((target) => target.indicator === id);
  const lines = [
    `${meaning.zh}。`,
    `${meaning.en}.`,
    '',
    `- 公式 formula: ${formula(indicator, 'zh')} (${formula(indicator, 'en')})`,
    `- 单位 unit: ${unit.symbol.zh || unit.id}; ${indicator.kind}`,
    ...(aliases.length === 0 ? [] : [`- 又名 also: ${aliases.join('、')}`]),
    ...within.map(({ population, names }) => `- 人群 within \`${population}\`: ${names.join('、')}`),
    ...measuresOf(indicator).map(
      (measure) => `- \`${measure.id}\` ${measure.name.zh} (${measure.name.en}): ${counted(measure, catalogue)}`,
    ),
    ...(plausible === undefined ? [] : [`- 常见范围 usual range: ${plausible.from} – ${plausible.to}`]),
    ...targets.map(
      (target) =>
        `- 目标 target: ${target.name.zh} ${target.must === 'be at least' ? '≥' : '≤'} ${target.value} (${span(target.effective)}); ${cited(target.source)}`,
    ),
    ...(effective === undefined ? [] : [`- 适用 in force: ${span(effective)}`]),
    ...(replaces === undefined ? [] : [`- 取代 replaces: \`${replaces}\``]),
    `- 来源 source: ${cited(source)}`,
    ...(warning === undefined ? [] : [`- 注意 note: ${warning.zh} ${warning.en}`]),
    ...indicator.examples.map((example) =>
      'given' in example ? worked(indicator, example) : `- 公布值 published: ${example.states} (${example.source})`,
    ),
  ];
  return `## ${name.zh} ${name.en}\n\n\`${id}\`\n\n${lines.join('\n')}\n`;
}

const span = ({ from, to }: { readonly from?: string; readonly to?: string }): string =>
  `${from ?? '…'} – ${to ?? '…'}`;

const cited = ({ title, number, year, verified, note: remark }: Source): string =>
  `${[`《${title.replaceAll(/[《》]/g, '')}》`, number, year].filter((part) => part !== undefined).join(' ')} (${verified ? '定义已核对 definition read' : '定义未核对 definition not verified'}${remark === undefined ? '' : `: ${remark}`})`;

function counted(measure: Measure, { records }: Catalogue): string {
  const columns = records[measure.of];
  const what = measure.sum === undefined ? `${measure.of} rows` : `Σ ${measure.of}.${measure.sum}`;
  return measure.where === undefined
    ? what
    : `${what}, ${conditionWords(measure.where, columns, records.person, 'zh')}`;
}

function worked(indicator: Indicator, { given, gives, source, population }: Example): string {
  const filled = Object.fromEntries(Object.entries(given).map(([id, value]) => [id, String(value)]));
  return `- 示例 example: ${population === undefined ? '' : `within \`${population}\`, `}${formula(indicator, 'zh', filled)} = **${gives}** (${source})`;
}
