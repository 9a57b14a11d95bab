import { aligned } from './aligned.js';
import { figureCount } from './count-words.js';
import { placed, positionsIn } from './position.js';
import { none, readingWords } from './reading-words.js';
import type { OutputOptions, ReadReport } from './report.js';
import { visible } from './visible.js';

/** The figures of reports as lines: where each stands, its words, its value, what it is of, and how many there are in all. */
export function readingsToText(reports: readonly ReadReport[], options: OutputOptions = {}): string {
  return reports.map(linesOf(options, reports.length)).join('\n\n');
}

const linesOf = (options: OutputOptions, count: number) => {
  const words = readingWords(options);
  return ({ name, text, readings }: ReadReport): string => {
    const position = positionsIn(text);
    const rows = readings.map((reading) => {
      const { value, meaning, about, as } = words(reading);
      return [placed(position(reading.at[0])), reading.quote, value, meaning || none, about, as].map(visible);
    });
    const heading = count === 1 ? [] : [visible(name)];
    return [...heading, ...aligned(rows), figureCount(readings, options.language ?? 'zh')].join('\n');
  };
};
