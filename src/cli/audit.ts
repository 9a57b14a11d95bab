import { type Command, Option } from 'commander';
import { countsOf, severities } from '../check/output/group.js';
import { examineReport } from '../report/audit.js';
import { auditToJson } from '../report/output/audit-json.js';
import { auditToMarkdown } from '../report/output/audit-markdown.js';
import { auditToSarif, type SarifReport } from '../report/output/audit-sarif.js';
import { auditToText } from '../report/output/audit-text.js';
import { contentsToMarkdown, contentsToPage } from '../report/output/contents.js';
import { auditToPage } from '../report/output/page.js';
import { isKnown } from '../report/output/reading-words.js';
import { exitCodes } from './exit-codes.js';
import { fileUri } from './file-uri.js';
import type { ReportFile } from './report-files.js';
import {
  contextOf,
  type ReportContext,
  type ReportOptions,
  type ReportWork,
  reportCommand,
  runReports,
} from './report-run.js';

const formats = ['text', 'json', 'markdown', 'html', 'sarif'] as const;

type Format = (typeof formats)[number];

interface AuditCommandOptions extends ReportOptions {
  readonly format: Format;
  readonly failOn: 'error' | 'warning' | 'never';
}

/** `permille audit`: what is wrong with the figures of reports. */
export function auditCommand(root: Command, finish: (code: number) => void): void {
  reportCommand(
    root,
    'audit',
    'read the figures of reports and check them, by themselves and against each other; exit code 1 if any finding is an error',
    formats,
  )
    .addOption(
      new Option('--fail-on <least>', 'the least severity that gives exit code 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .action(async (names: readonly string[], options: AuditCommandOptions) => {
      const context = contextOf(options);
      const make = (text: string, file: ReportFile): SarifReport => {
        const examined = examineReport(text, context);
        if (fails(examined.findings, options)) finish(exitCodes.findings);
        return { name: file.name, uri: file.path === undefined ? file.name : fileUri(file.path), text, ...examined };
      };
      await runReports(names, options, { make, ...writing(options, context) });
    });
}

const fails = (findings: SarifReport['findings'], { failOn }: AuditCommandOptions): boolean =>
  failOn !== 'never' && findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn));

/** How what reports came to is written. */
function writing(
  { format, language }: AuditCommandOptions,
  { catalogue }: ReportContext,
): Omit<ReportWork<SarifReport>, 'make'> {
  const options = { catalogue, language };
  const entry = ({ readings, findings }: SarifReport) => ({
    figures: readings.length,
    known: readings.filter(isKnown).length,
    found: countsOf(findings),
  });
  const ways: Readonly<Record<Format, Omit<ReportWork<SarifReport>, 'make'>>> = {
    text: { whole: (reports) => auditToText(reports, options) },
    json: { whole: auditToJson },
    sarif: { whole: (reports) => auditToSarif(reports, language) },
    markdown: {
      whole: (reports) => auditToMarkdown(reports, options),
      pages: { ending: 'md', several: 'together', entry, contents: (entries) => contentsToMarkdown(entries, language) },
    },
    html: {
      whole: (reports) => reports.map((report) => auditToPage(report, options)).join('\n'),
      pages: { ending: 'html', several: 'apart', entry, contents: (entries) => contentsToPage(entries, language) },
    },
  };
  return ways[format];
}
