import type { Region } from '../check/output/sarif.js';

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s"[\]{},:]+/g;

/** Where each item of a JSON list stands in its text, which is taken to be valid; of anything but a list there are none. */
export function positionsOf(json: string): readonly Required<Region>[] {
  const positions: Required<Region>[] = [];
  const at = linesAndColumns(json);
  let depth = 0;
  let item: { from: number; to: number } | undefined;
  for (const { 0: word, index } of json.matchAll(token)) {
    if (depth === 0 && word !== '[') return [];
    const closes = word === ']' || word === '}';
    if (item !== undefined && depth === 1 && (word === ',' || closes)) {
      const [start, end] = [at(item.from), at(item.to)];
      positions.push({ ...start, endLine: end.line, endColumn: end.column });
      item = undefined;
    } else if (depth > 0) item = { from: item?.from ?? index, to: index + word.length };
    if (closes) depth -= 1;
    else if (word === '[' || word === '{') depth += 1;
  }
  return positions;
}

/** Lines and columns, from 1, of places in a text that are asked for in order. */
function linesAndColumns(text: string): (index: number) => { readonly line: number; readonly column: number } {
  let [line, start] = [1, 0];
  return (index) => {
    for (let end = text.indexOf('\n', start); end !== -1 && end < index; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: index - start + 1 };
  };
}
