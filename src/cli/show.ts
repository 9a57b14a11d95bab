import { type Command, Option } from 'commander';
import { catalogue } from '../catalogue/index.js';
import { conditionWords } from '../model/condition-words.js';
import { fingerprint } from '../model/fingerprint.js';
import { formula } from '../model/formula.js';
import { type Indicator, measuresOf } from '../model/indicator.js';
import type { Language } from '../value/name.js';
import { indicatorNamed } from './definitions.js';
import { put } from './write.js';

interface ShowOptions {
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/** `permille show <indicator>`: all that is known of one. */
export function showCommand(root: Command): void {
  root
    .command('show')
    .description('show an indicator: names, formula in words and with numbers, source, example')
    .argument('<indicator>', 'its id, a name or an alias')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(new Option('--language <language>', 'zh or en').choices(['zh', 'en']).default('zh'))
    .action(async (name: string, { format, language }: ShowOptions) => {
      const { indicator } = indicatorNamed(name);
      await put(
        format === 'json'
          ? JSON.stringify({ ...indicator, fingerprint: fingerprint(indicator) }, null, 2)
          : text(indicator, language),
        undefined,
      );
    });
}

const words = {
  zh: {
    aliases: '又名',
    meaning: '含义',
    formula: '公式',
    unit: '单位',
    counts: '计数',
    where: '条件',
    plausible: '常见范围',
    within: '人群',
    target: '目标',
    edition: '适用',
    replaces: '取代',
    source: '来源',
    verified: '定义已核对',
    unverified: '定义未核对',
    note: '注意',
    example: '示例',
    states: '公布值',
    print: '指纹',
  },
  en: {
    aliases: 'also',
    meaning: 'meaning',
    formula: 'formula',
    unit: 'unit',
    counts: 'counts',
    where: 'where',
    plausible: 'usual',
    within: 'within',
    target: 'target',
    edition: 'in force',
    replaces: 'replaces',
    source: 'source',
    verified: 'definition read',
    unverified: 'definition not verified',
    note: 'note',
    example: 'example',
    states: 'published',
    print: 'print',
  },
} as const;

function text(indicator: Indicator, language: Language): string {
  const word = words[language];
  const { name, aliases = [], meaning, unit, source, plausible, effective, note, within = [] } = indicator;
  const targets = catalogue.targets.filter((target) => target.indicator === indicator.id);
  const lines: (readonly [string, string])[] = [
    ...(aliases.length === 0 ? [] : [[word.aliases, aliases.join('、')] as const]),
    [word.meaning, meaning[language]],
    [word.formula, formula(indicator, language)],
    [word.unit, unit.symbol[language] || unit.id],
    ...measuresOf(indicator).map(
      (measure) => [word.counts, `${measure.id} (${measure.name[language]}): ${counted(measure, language)}`] as const,
    ),
    ...(plausible === undefined ? [] : [[word.plausible, `${plausible.from} – ${plausible.to}`] as const]),
    ...within.map(({ population, names }) => [word.within, `${names.join('、')} (${population})`] as const),
    ...targets.map(
      (target) =>
        [
          word.target,
          `${target.name[language]}: ${target.must === 'be at least' ? '≥' : '≤'} ${target.value} (${target.effective.from ?? '…'} – ${target.effective.to ?? '…'})`,
        ] as const,
    ),
    ...(effective === undefined ? [] : [[word.edition, `${effective.from ?? '…'} – ${effective.to ?? '…'}`] as const]),
    ...(indicator.replaces === undefined ? [] : [[word.replaces, indicator.replaces] as const]),
    [
      word.source,
      `${[source.title, source.number, source.year].filter((part) => part !== undefined).join(' ')} (${source.verified ? word.verified : word.unverified}${source.note === undefined ? '' : `: ${source.note}`})`,
    ],
    ...(note === undefined ? [] : [[word.note, note[language]] as const]),
    ...indicator.examples.map((example) =>
      'given' in example
        ? ([
            word.example,
            `${formula(indicator, language, filled(example.given))} = ${example.gives} (${example.source})`,
          ] as const)
        : ([word.states, `${example.states} (${example.source})`] as const),
    ),
    [word.print, fingerprint(indicator).slice(0, 16)],
  ];
  return [
    `${name[language]} — ${name[language === 'zh' ? 'en' : 'zh']} (${indicator.id})`,
    ...lines.map(([label, value]) => `  ${label}: ${value}`),
  ].join('\n');
}

const filled = (given: Readonly<Record<string, number | string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, String(value)]));

function counted(measure: ReturnType<typeof measuresOf>[number], language: Language): string {
  const record = catalogue.records[measure.of];
  const what =
    measure.sum === undefined
      ? measure.of
      : `Σ ${measure.of}.${measure.sum} (${record[measure.sum]?.name[language] ?? ''})`;
  return measure.where === undefined
    ? what
    : `${what} ${words[language].where} ${conditionWords(measure.where, record, catalogue.records.person, language)}`;
}
