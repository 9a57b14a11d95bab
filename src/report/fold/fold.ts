import { dropped, foldTable } from './characters.js';
import { isPageMark, isTitle, startsItem } from './lines.js';

/** What stands before a character of a folded text in the text that it is of. */
export const gaps = { none: 0, blank: 1, line: 2, wide: 3 } as const;

/**
 * A text in one script, width and case, without blanks or wraps: what every later stage reads.
 *
 * `text` has a line feed where a line ends for good. `at[i]` is where character `i` stands in the caller's text;
 * `gap[i]` what was left out before it: a blank, a wrap, or a tab or several blanks.
 */
export interface Folded {
  readonly text: string;
  readonly at: Uint32Array;
  readonly gap: Uint8Array;
}

interface Lines {
  readonly codes: Uint16Array;
  readonly at: Uint32Array;
  readonly gap: Uint8Array;
  readonly starts: readonly number[];
}

const openBracket = new Set([40, 0xff08]);
const pinyin = /^[(（][a-zａ-ｚü\u00e0-\u00ff\u0101\u0113\u011b\u012b\u014d\u016b\u01ce-\u01dc]{1,6}[)）]/u;
const toned = /[\u00e0-\u00fb\u0101\u0113\u011b\u012b\u014d\u016b\u01ce-\u01dc]/u;

/** Where a reading in brackets ends that a converter put behind a character: 醫(yī)院. */
function pinyinEnd(source: string, at: number): number {
  if (!openBracket.has(source.charCodeAt(at))) return at;
  const found = pinyin.exec(source.slice(at, at + 8));
  return found !== null && toned.test(found[0]) ? at + found[0].length : at;
}

/** The text character by character, blanks dropped, every line apart. */
function linesOf(source: string): Lines {
  const table = foldTable();
  const codes = new Uint16Array(source.length + 1);
  const at = new Uint32Array(source.length + 1);
  const gap = new Uint8Array(source.length + 1);
  const starts = [0];
  let length = 0;
  let before: number = gaps.none;
  for (let index = 0; index < source.length; index += 1) {
    const noise = pinyinEnd(source, index);
    if (noise > index) {
      index = noise - 1;
      continue;
    }
    const code = table[source.charCodeAt(index)] ?? dropped;
    if (code === dropped) {
      before =
        source.charCodeAt(index) === 9 || source.charCodeAt(index) === 0x3000 || before !== gaps.none
          ? gaps.wide
          : gaps.blank;
      continue;
    }
    codes[length] = code;
    at[length] = index;
    gap[length] = before;
    before = gaps.none;
    length += 1;
    if (code === 10) starts.push(length);
  }
  codes[length] = 10;
  at[length] = source.length;
  starts.push(length + 1);
  return { codes, at, gap, starts };
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
const short = 32;

const textOf = (codes: Uint16Array, from: number, to: number): string =>
  to - from < short ? String.fromCharCode(...codes.subarray(from, to)) : decoder.decode(codes.subarray(from, to));

/** Characters after which a line has ended for good. */
const ends = new Set([...'。!?;:|…'].map((end) => end.charCodeAt(0)));

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007;

/** Whether the line that ends here goes on in the next one. */
function goesOn(lines: Lines, start: number, end: number, next: number, nextEnd: number): boolean {
  const { codes } = lines;
  if (end === start || ends.has(codes[end - 1] ?? 0)) return false;
  const following = textOf(codes, next, Math.min(next + 12, nextEnd));
  if (startsItem(following) || isTitle(textOf(codes, Math.max(start, end - 6), end), end - start)) return false;
  if (isRow(lines, start, end) || isRow(lines, next, nextEnd) || areRows(lines, start, end, next, nextEnd))
    return false;
  const [last, first] = [codes[end - 1] ?? 0, codes[next] ?? 0];
  if ((last === 45 || last === 126) && isDigit(codes[end - 2] ?? 0) && isDigit(first)) return true;
  if (
    isDigit(codes[end - 1] ?? 0) &&
    (codes[next] === 37 || codes[next] === 0x2030 || (codes[next] === 46 && isDigit(codes[next + 1] ?? 0)))
  )
    return true;
  // A number that was broken by a wrap goes on in digits.
  if (isWord(codes, start, end) && isDigit(codes[next] ?? 0) && (isDigit(codes[end - 1] ?? 0) || codes[end - 1] === 46))
    return true;
  return isHan(codes[end - 1] ?? 0) || isHan(codes[next] ?? 0) || end - start >= 12;
}

/** Whether a line is a row of a table: bars, or cells set apart by tabs or several blanks. */
function isRow({ codes, gap }: Lines, start: number, end: number): boolean {
  let cells = 1;
  let hasDigit = false;
  for (let at = start; at < end; at += 1) {
    if (codes[at] === 124) return true;
    if (at > start && gap[at] === gaps.wide) cells += 1;
    if (isDigit(codes[at] ?? 0)) hasDigit = true;
    if (codes[at] === 44 && codes[at + 1] !== undefined && isHan(codes[at + 1] ?? 0)) return false;
  }
  return cells > 2 || (cells > 1 && hasDigit);
}

/** How many cells set apart by blanks a line has, and how many of them are numbers; none where it is prose. */
function cellsIn({ codes, gap }: Lines, start: number, end: number): readonly [cells: number, numbers: number] {
  let cells = 1;
  let numbers = 0;
  let isNumber = true;
  for (let at = start; at <= end; at += 1) {
    if (at === end || (at > start && gap[at] !== gaps.none)) {
      if (isNumber) numbers += 1;
      if (at < end) cells += 1;
      isNumber = true;
    }
    const code = codes[at] ?? 0;
    if (at < end && (code === 44 || code === 0x3002 || code === 59) && !isDigit(codes[at + 1] ?? 0)) return [0, 0];
    if (at < end && !isDigit(code) && code !== 46 && code !== 37 && code !== 0x2030 && code !== 44 && code !== 45)
      isNumber = false;
  }
  return [cells, numbers];
}

/** Whether two lines are rows of one table whose cells are set apart by single blanks. */
function areRows(lines: Lines, start: number, end: number, next: number, nextEnd: number): boolean {
  const [cells] = cellsIn(lines, start, end);
  const [others, numbers] = cellsIn(lines, next, nextEnd);
  return cells > 1 && cells === others && numbers > 0 && (cells > 2 || numbers === 1) && isHan(lines.codes[next] ?? 0);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a line is prose: eight Chinese characters and more. */
function isWord(codes: Uint16Array, start: number, end: number): boolean {
  let words = 0;
  for (let at = start; at < end; at += 1) if (isHan(codes[at] ?? 0)) words += 1;
  return words >= 8;
}

/**
 * A text folded, with page numbers left out and wrapped lines put together.
 *
 * @example
 * fold('规范管理 率\n９３．１４％').text; // '规范管理率93.14%'
 */
export function fold(source: string): Folded {
  const lines = linesOf(source);
  const at = new Uint32Array(lines.codes.length);
  const gap = new Uint8Array(lines.codes.length);
  const codes = new Uint16Array(lines.codes.length);
  let length = 0;
  let open: { start: number; end: number } | undefined;
  let blank = false;
  for (let line = 0; line + 1 < lines.starts.length; line += 1) {
    const start = lines.starts[line] ?? 0;
    const end = (lines.starts[line + 1] ?? 0) - 1;
    if (start === end) {
      blank = true;
      continue;
    }
    if (end - start <= 12 && isPageMark(textOf(lines.codes, start, end))) continue;
    const joins = open !== undefined && !blank && goesOn(lines, open.start, open.end, start, end);
    if (open !== undefined && !joins) {
      codes[length] = 10;
      at[length] = lines.at[open.end] ?? source.length;
      length += 1;
    }
    for (let index = start; index < end; index += 1) {
      codes[length] = lines.codes[index] ?? 0;
      at[length] = lines.at[index] ?? 0;
      gap[length] = index === start && open !== undefined ? gaps.line : (lines.gap[index] ?? 0);
      length += 1;
    }
    open = { start, end };
    blank = false;
  }
  return { text: textOf(codes, 0, length), at: at.subarray(0, length), gap: gap.subarray(0, length) };
}
