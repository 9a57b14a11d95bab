import type { Command } from 'commander';
import { contentsToMarkdown } from '../report/output/contents.js';
import { isKnown } from '../report/output/reading-words.js';
import { readingsToJson } from '../report/output/readings-json.js';
import { readingsToMarkdown } from '../report/output/readings-markdown.js';
import { readingsToText } from '../report/output/readings-text.js';
import type { ReadReport } from '../report/output/report.js';
import { read } from '../report/read.js';
import { contextOf, type ReportOptions, type ReportWork, reportCommand, runReports } from './report-run.js';

const formats = ['text', 'json', 'markdown'] as const;

interface ReadCommandOptions extends ReportOptions {
  readonly format: (typeof formats)[number];
}

/** `permille read`: the figures of reports, and what they are of. */
export function readCommand(root: Command): void {
  reportCommand(
    root,
    'read',
    'read the figures of reports written in words: where each stands, its value and unit, and what it is of',
    formats,
  ).action(async (names: readonly string[], options: ReadCommandOptions) => {
    const context = contextOf(options);
    const { catalogue } = context;
    const { format, language } = options;
    const make = (text: string, { name }: { readonly name: string }): ReadReport => ({
      name,
      text,
      readings: read(text, context),
    });
    const work: Readonly<Record<typeof format, ReportWork<ReadReport>>> = {
      text: { make, whole: (reports) => readingsToText(reports, { catalogue, language }) },
      json: { make, whole: readingsToJson },
      markdown: {
        make,
        whole: (reports) => readingsToMarkdown(reports, { catalogue, language }),
        pages: {
          ending: 'md',
          several: 'together',
          entry: ({ readings }) => ({ figures: readings.length, known: readings.filter(isKnown).length }),
          contents: (entries) => contentsToMarkdown(entries, language),
        },
      },
    };
    await runReports(names, options, work[format]);
  });
}
