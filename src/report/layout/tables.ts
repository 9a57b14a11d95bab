import { type Folded, gaps } from '../fold/fold.js';

/** A cell of a table in a folded text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Rows that stand together, the first of them the head, and the line before them. */
export interface Table {
  readonly start: number;
  readonly end: number;
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** 单位:万元, or the title. */
  readonly caption: Cell;
}

function cellsOf({ text, gap }: Folded, start: number, end: number): readonly Cell[] {
  const hasBars = text.slice(start, end).includes('|');
  const hasWide = gap.subarray(start + 1, end).includes(gaps.wide);
  const cells: Cell[] = [];
  let from = text[start] === '|' ? start + 1 : start;
  for (let at = from; at < end; at += 1) {
    if (hasBars ? text[at] === '|' : at > from && (gap[at] === gaps.wide || (gap[at] === gaps.blank && !hasWide))) {
      cells.push({ start: from, end: at });
      from = hasBars ? at + 1 : at;
    }
  }
  if (from < end) cells.push({ start: from, end });
  return cells;
}

const rule = /^[-:|=+]+$/u;
const longestCell = 40;

/** A line's cells, where it is a row: two and more, none of them a sentence. */
function rowOf(folded: Folded, start: number, end: number): readonly Cell[] | undefined {
  if (end - start > 400) return undefined;
  const cells = cellsOf(folded, start, end);
  if (cells.length < 2 || cells.some((cell) => cell.end - cell.start > longestCell)) return undefined;
  const words = folded.text.slice(start, end);
  if (/[。;]|[,](?!\d)/u.test(words)) return undefined;
  // Blanks alone set cells apart only where every number stands by itself: 检查率 99.2%免费检查率 91.4% is damaged prose.
  const isSetApart = words.includes('|') || folded.gap.subarray(start + 1, end).includes(gaps.wide);
  const mixed = cells.some(
    (cell) => /\d/u.test(folded.text.slice(cell.start, cell.end)) && !isNumberCell(folded, cell),
  );
  return isSetApart || !mixed ? cells : undefined;
}

const isNumberCell = ({ text }: Folded, { start, end }: Cell): boolean =>
  isPlain(text.slice(start, end)) ||
  isYear(text.slice(start, end)) ||
  /^\D*\([^()]*\)$|^\D*\d{1,3}岁?\D+$/u.test(text.slice(start, end));

/** A number alone, or with a short unit of its own. */
const isNumber = (text: string): boolean => /^[-+≥≤<>约]?\d[\d,]*(?:\.\d+)?(?:\D{0,6}|\/10万)$/u.test(text);
const isPlain = (text: string): boolean => /^[-+≥≤<>]?\d[\d,]*(?:\.\d+)?[%‰]?(?:以上|以下|左右)?$/u.test(text);
const isYear = (text: string): boolean => /^(?:19|20)\d\d年?(?:度|底|末)?(?:目标|实际|完成)?/u.test(text);

/** Rows with a head: an empty one where the first row has figures itself. */
function withHead(text: string, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const first = rows[0];
  const cells = first?.slice(1).map(({ start, end }) => text.slice(start, end)) ?? [];
  const isList = first !== undefined && cells.some((cell) => isNumber(cell) && !isYear(cell));
  return isList && rows.length > 1 ? [first.map(({ start }) => ({ start, end: start })), ...rows] : rows;
}

const titled = /^(?:附?表(?!\S*率)|单位[:(]|专栏|图\d)/u;

/** Rows without a title that only looks like one. */
const headed = (text: string, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  rows.length > 2 && rows[0]?.[0] !== undefined && titled.test(text.slice(rows[0][0].start, rows[0][0].end))
    ? rows.slice(1)
    : rows;

/** The tables of a folded text: a head and at least one row with a number in it. */
export function tablesIn(folded: Folded): readonly Table[] {
  const { text } = folded;
  const tables: Table[] = [];
  let rows: (readonly Cell[])[] = [];
  let caption: Cell = { start: 0, end: 0 };
  let last: Cell = { start: 0, end: 0 };
  const close = (): void => {
    const [head, ...body] = withHead(text, headed(text, rows));
    const numbered = body.filter((cells) => cells.slice(1).some((cell) => isNumber(text.slice(cell.start, cell.end))));
    const first = head?.[0];
    const end = rows.at(-1)?.at(-1)?.end;
    if (rows[0] !== head && rows[0]?.[0] !== undefined)
      caption = { start: rows[0][0].start, end: rows[0].at(-1)?.end ?? 0 };
    if (head !== undefined && first !== undefined && end !== undefined && numbered.length > 0)
      tables.push({
        start: text[first.start - 1] === '|' ? first.start - 1 : first.start,
        end,
        head,
        rows: numbered,
        caption,
      });
    rows = [];
  };
  let start = 0;
  for (let end = text.indexOf('\n'); start < text.length; end = text.indexOf('\n', start)) {
    const to = end < 0 ? text.length : end;
    const cells = rowOf(folded, start, to);
    if (cells === undefined) {
      if (rows.length > 0) close();
      last = { start, end: to };
    } else if (!rule.test(text.slice(start, to))) {
      if (rows.length === 0) caption = last;
      rows.push(cells);
    }
    start = to + 1;
  }
  if (rows.length > 0) close();
  return tables;
}
