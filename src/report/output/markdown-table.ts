import { visible } from './visible.js';

/** Text on one line in which no character is taken for Markdown. */
export const escaped = (words: string): string =>
  visible(words.replaceAll(/\s*[\r\n]\s*/g, ' ')).replaceAll(/[\\`*_[\]<>|~&#]/g, '\\$&');

/** A table of Markdown; its cells are escaped before. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
