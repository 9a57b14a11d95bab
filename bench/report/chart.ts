import type { Result } from '../harness/rounds.js';
import { isAbsent, type Results } from './results.js';
import { figure } from './table.js';

const charted = ['county-1m', 'village-1m', 'csv-1m', 'rules-1m'];
const left = 290;
const width = 860;
const bar = 18;
const gap = 6;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const colour = (name: string): string =>
  name.startsWith('permille') ? '#0b7285' : name === 'hand-written limit' ? '#f08c00' : '#adb5bd';

function barOf({ name, median }: Result, most: number, top: number): string {
  const long = Math.max(1, (median / most) * (width - left - 90));
  return [
    `<text x="${left - 8}" y="${top + 13}" text-anchor="end">${escaped(name)}</text>`,
    `<rect x="${left}" y="${top}" width="${long.toFixed(1)}" height="${bar}" fill="${colour(name)}"/>`,
    `<text x="${(left + long + 6).toFixed(1)}" y="${top + 13}">${figure(median)} ms</text>`,
  ].join('\n');
}

/** Bars of what was measured, shorter being faster: an SVG picture. */
export function chart({ sections }: Results): string {
  const parts: string[] = [];
  let top = 10;
  for (const { id, title, results } of sections) {
    if (!charted.includes(id)) continue;
    const shown = results
      .filter((each): each is Result => !isAbsent(each) && !/every count|source tree|reading alone/.test(each.name))
      .sort((a, b) => a.median - b.median);
    const most = Math.max(...shown.map(({ median }) => median));
    parts.push(`<text x="10" y="${top + 16}" font-weight="bold">${escaped(title)}</text>`);
    top += 28;
    for (const each of shown) {
      parts.push(barOf(each, most, top));
      top += bar + gap;
    }
    top += 16;
  }
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}" font-family="sans-serif" font-size="13">\n<title>Medians, shorter being faster</title>`;
  return [head, `<rect width="${width}" height="${top}" fill="white"/>`, ...parts, '</svg>', ''].join('\n');
}
