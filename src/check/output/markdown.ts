import type { Catalogue } from '../../model/catalogue.js';
import type { Finding } from '../../model/finding.js';
import type { Language } from '../../value/name.js';
import type { Examination, Verdict } from '../judge.js';
import { type Section, sectionsOf, severities } from './group.js';
import { citation, type Limit, limitsOf } from './limits.js';
import { countWords, heading, labels, namer, notJudged, ruleCounts, ruleWords } from './words.js';

/** How a report is written. */
export interface MarkdownOptions {
  readonly language?: Language;
  /** Names figures; without it they go by their ids. */
  readonly catalogue?: Catalogue;
}

/** Words of the report. */
const text = {
  zh: {
    title: '核查报告',
    nothing: '没有发现问题;这不等于数字无误。',
    finding: ['程度', '规则', '数字', '说明', '应为', '现为', '出处'],
    rules: '各条规则',
    rule: ['规则', '查什么', '未见异常', '错误', '可疑', '说明', '未能判断'],
    left: '未能判断的',
    all: '没有未能判断的。',
    why: ['规则', '项数', '原因'],
    limits: '限值',
    none: '没有用到限值。',
    limit: ['限值', '含义', '采用', '标准', '依据'],
    stop: '。',
  },
  en: {
    title: 'Report of a check',
    nothing: 'Nothing was found, which is no proof that the figures are right.',
    finding: ['severity', 'rule', 'figure', 'message', 'expected', 'found', 'from'],
    rules: 'Rules',
    rule: ['rule', 'looks for', 'hold', 'errors', 'warnings', 'notes', 'not judged'],
    left: 'What was not judged',
    all: 'Nothing was left unjudged.',
    why: ['rule', 'cases', 'why'],
    limits: 'Thresholds',
    none: 'No threshold was used.',
    limit: ['threshold', 'meaning', 'put to', 'standard', 'source'],
    stop: '. ',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string | readonly string[]>>>>;

/**
 * An examination as a report to be filed: a summary, findings by place and period, what each rule came to, what was not judged and why,
 * and the thresholds used with their sources.
 *
 * @example
 * toMarkdown(examine(figures, { catalogue }), { language: 'en', catalogue });
 */
export function toMarkdown(examination: Examination, { language = 'zh', catalogue }: MarkdownOptions = {}): string {
  const { findings, verdicts } = examination;
  const words = text[language];
  const limits = limitsOf(examination);
  const left = verdicts.filter(({ notApplicable }) => notApplicable.length > 0);
  const name = namer(catalogue, language);
  return [
    `# ${words.title}`,
    [countWords(findings, verdicts, language), ruleCounts(verdicts, language), ''].join(words.stop).trimEnd(),
    ...(findings.length === 0 ? [words.nothing] : sectionsOf(findings).flatMap(section(name, language))),
    `## ${words.rules}`,
    table(words.rule, verdicts.map(ruleRow(language))),
    `## ${words.left}`,
    left.length === 0 ? words.all : table(words.why, left.flatMap(whyRows(language))),
    `## ${words.limits}`,
    limits.length === 0 ? words.none : table(words.limit, limits.map(limitRow(language))),
  ].join('\n\n');
}

const section =
  (name: ReturnType<typeof namer>, language: Language) =>
  (own: Section): readonly string[] => {
    const sourced = own.findings.some(({ figures: [figure] }) => figure?.from !== undefined);
    const row = ({ severity, rule, figures: [figure], message, expected, found }: Finding): readonly string[] => [
      labels[severity][language],
      rule,
      figure === undefined ? '' : name(figure),
      message[language],
      expected,
      found,
      ...(sourced ? [figure?.from ?? ''] : []),
    ];
    const headings = text[language].finding;
    return [
      `## ${escaped(heading(own, language))}`,
      table(sourced ? headings : headings.slice(0, -1), own.findings.map(row)),
    ];
  };

const ruleRow =
  (language: Language) =>
  (verdict: Verdict): readonly string[] => [
    verdict.rule,
    ruleWords.get(verdict.rule)?.about[language] ?? '',
    String(verdict.holds),
    ...severities.map((severity) => String(verdict.found[severity])),
    String(notJudged(verdict)),
  ];

const whyRows =
  (language: Language) =>
  ({ rule, notApplicable }: Verdict): readonly (readonly string[])[] =>
    notApplicable.map(({ why, cases }) => [rule, String(cases), why[language]]);

const limitRow =
  (language: Language) =>
  ({ id, about, value, standard, source }: Limit): readonly string[] => [
    id,
    about[language],
    value,
    standard,
    citation(source, language),
  ];

/** Text in which no character is taken for Markdown. */
const escaped = (words: string): string =>
  words.replaceAll(/\s*[\r\n]\s*/g, ' ').replaceAll(/[\\`*_[\]<>|~&#]/g, '\\$&');

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map((row) => line(row.map(escaped)))].join('\n');
}
