import { labels } from '../../check/output/words.js';
import type { Language } from '../../value/name.js';
import type { TextFinding } from '../examined.js';
import { figureCount, findingCount, nothingFound } from './count-words.js';
import { inTextOrder } from './in-text-order.js';
import { escaped, table } from './markdown-table.js';
import { placed, positionsIn } from './position.js';
import { readingTable } from './readings-markdown.js';
import type { AuditedReport, OutputOptions } from './report.js';

const words = {
  zh: { finding: ['程度', '位置', '规则', '说明', '应为', '现为'], findings: '问题', figures: '数字', stop: '。' },
  en: {
    finding: ['severity', 'at', 'rule', 'message', 'expected', 'found'],
    findings: 'Findings',
    figures: 'Figures',
    stop: '. ',
  },
} as const satisfies Readonly<Record<Language, object>>;

/** What reports came to as a document to be filed: a section each, with its findings and its figures. */
export function auditToMarkdown(reports: readonly AuditedReport[], options: OutputOptions = {}): string {
  const { language = 'zh' } = options;
  const { finding, findings: found, figures, stop } = words[language];
  return reports
    .map((report) => {
      const { name, text, readings, findings } = report;
      const position = positionsIn(text);
      const row = ({ severity, at, rule, message, expected, found: as }: TextFinding): readonly string[] =>
        [
          labels[severity][language],
          at.map(([start]) => placed(position(start))).join(' '),
          rule,
          message[language],
          expected,
          as,
        ].map(escaped);
      const own = readingTable(report, options);
      return [
        `# ${escaped(name)}`,
        [figureCount(readings, language), findingCount(findings, language), ''].join(stop).trimEnd(),
        `## ${found}`,
        findings.length === 0 ? nothingFound[language] : table(finding, inTextOrder(findings).map(row)),
        ...(own.length === 0 ? [] : [`## ${figures}`, ...own]),
      ].join('\n\n');
    })
    .join('\n\n');
}
