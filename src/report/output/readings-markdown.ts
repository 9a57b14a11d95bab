import { figureCount } from './count-words.js';
import { escaped, table } from './markdown-table.js';
import { placed, positionsIn } from './position.js';
import { figureHeadings, readingWords } from './reading-words.js';
import type { OutputOptions, ReadReport } from './report.js';

/** The figures of reports as a document: a section and a table each. */
export function readingsToMarkdown(reports: readonly ReadReport[], options: OutputOptions = {}): string {
  const { language = 'zh' } = options;
  return reports
    .map((report) =>
      [
        `# ${escaped(report.name)}`,
        `${figureCount(report.readings, language)}${language === 'zh' ? '。' : '.'}`,
        ...readingTable(report, options),
      ].join('\n\n'),
    )
    .join('\n\n');
}

/** The figures of a report as a table; without figures there is none. */
export function readingTable({ text, readings }: ReadReport, options: OutputOptions): readonly string[] {
  if (readings.length === 0) return [];
  const position = positionsIn(text);
  const words = readingWords(options);
  const rows = readings.map((reading) => {
    const { value, meaning, about, as } = words(reading);
    return [placed(position(reading.at[0])), reading.quote, value, meaning, about, as].map(escaped);
  });
  return [table(figureHeadings[options.language ?? 'zh'], rows)];
}
