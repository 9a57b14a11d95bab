import type { Role } from '../../model/figure.js';
import { product } from '../../value/decimal.js';
import { type Figure, isRateUnit } from '../figures/figure.js';
import { unitAt } from '../figures/unit-at.js';
import type { Folded } from '../fold/fold.js';
import type { Cell, Table } from '../layout/tables.js';
import { dateAt, type WrittenDate } from '../lex/dates.js';
import { fits } from '../lexicon/fits.js';
import type { Lexicon, Sense } from '../lexicon/lexicon.js';
import type { Mention, Mentions } from '../mentions.js';
import type { ReadingUnit } from '../reading.js';

/** A figure of a table, and what its row and column say of it. */
export interface TableFigure {
  readonly figure: Figure;
  readonly sense?: Sense;
  readonly name?: Cell;
  readonly date?: WrittenDate;
  readonly role: Role;
}

interface Label {
  readonly name?: Mention;
  readonly unit?: ReadingUnit;
  readonly scale?: string;
  readonly date?: WrittenDate;
  readonly role?: Role;
}

const scales: Readonly<Record<string, string>> = {
  万亿: '1000000000000',
  亿: '100000000',
  万: '10000',
  千: '1000',
  百: '100',
};

/** What a unit in a label says: 万人次, %, 1/10万. */
function unitIn(folded: Folded, words: string, start: number): Pick<Label, 'unit' | 'scale'> {
  const [, scale = '', rest = ''] = /^(万亿|亿|万|千|百)?(.*)$/u.exec(words) ?? [];
  const multiplied = scale === '' ? {} : { scale: scales[scale] ?? '1' };
  if (rest === '') return multiplied;
  const from = start + scale.length;
  const plain = rest.replace(/^1\//u, '/');
  const unit =
    unitAt(folded, from, from + (rest.length - plain.length)) ??
    unitAt({ ...folded, text: plain, gap: new Uint8Array(plain.length + 1) }, 0, 0);
  if (unit === undefined) return {};
  return { unit: unit.unit, ...multiplied };
}

const bracket = /\(([^()]{1,8})\)$/u;
const unitCaption = /单位:?\(?([^\s,)。\n]{1,6})/u;
const changeLabel = /比上年|同比|增减|增长|±|环比|较上年/u;
const targetLabel = /目标|计划|任务|指标值/u;

/** The longest name in a cell, in full or as what is counted. */
const longestIn = ({ names, partial }: Mentions, cell: Cell): Mention | undefined =>
  [...inside(names, cell), ...inside(partial, cell).filter(({ word }) => word.stems.length > 0)].sort(
    (one, other) => other.end - other.start - (one.end - one.start),
  )[0];

/** What of a list in order stands in a cell. */
function inside<Part extends Cell>(parts: readonly Part[], cell: Cell): readonly Part[] {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) < cell.start) low = middle + 1;
    else high = middle;
  }
  const found: Part[] = [];
  for (let part = parts[low]; part !== undefined && part.start < cell.end; part = parts[low]) {
    if (part.end <= cell.end) found.push(part);
    low += 1;
  }
  return found;
}

function labelOf(folded: Folded, mentions: Mentions, cell: Cell | undefined): Label {
  if (cell === undefined) return {};
  const { text } = folded;
  const words = text.slice(cell.start, cell.end);
  const inBrackets = bracket.exec(words);
  const suffix = /[%‰]$/u.exec(words);
  const unit =
    inBrackets === null
      ? suffix === null
        ? {}
        : unitIn(folded, suffix[0], cell.end - 1)
      : unitIn(folded, inBrackets[1] ?? '', cell.start + inBrackets.index + 1);
  const name = longestIn(mentions, cell);
  const year = text.slice(cell.start, cell.end).search(/(?:19|20)\d\d/u);
  const date =
    year < 0
      ? undefined
      : (dateAt(text, cell.start + year) ?? {
          start: cell.start + year,
          end: cell.start + year + 4,
          year: Number(text.slice(cell.start + year, cell.start + year + 4)),
        });
  return {
    ...(name === undefined ? {} : { name }),
    ...unit,
    ...(date === undefined ? {} : { date }),
    ...(changeLabel.test(words)
      ? { role: 'change' as const }
      : targetLabel.test(words)
        ? { role: 'target' as const }
        : {}),
  };
}

const number = /^([-+]?)(\d[\d,]*)(?:\.(\d+))?([%‰]?)$/u;

const sensesOf = ({ word }: Mention): readonly Sense[] => (word.names.length > 0 ? word.names : word.stems);

/** The figures of a table, each with its row's and its column's meaning. */
export function figuresOfTable(
  folded: Folded,
  mentions: Mentions,
  table: Table,
  lexicon: Lexicon,
  scanned: readonly Figure[],
): readonly TableFigure[] {
  const { text } = folded;
  const caption = unitCaption.exec(text.slice(table.caption.start, table.caption.end));
  const whole: Label =
    caption === null
      ? {}
      : unitIn(
          folded,
          caption[1] ?? '',
          table.caption.start + caption.index + caption[0].length - (caption[1] ?? '').length,
        );
  const heads = table.head.map((cell) => labelOf(folded, mentions, cell));
  const unitColumn = table.head.findIndex(({ start, end }) => /^(?:计量)?单位$/u.test(text.slice(start, end)));
  const figures: TableFigure[] = [];
  for (const cells of table.rows) {
    const shift = table.head.length - cells.length;
    const row = labelOf(
      folded,
      mentions,
      cells.find((cell) => !number.test(text.slice(cell.start, cell.end))),
    );
    const unitCell = unitColumn < 0 ? undefined : cells[unitColumn];
    const stated =
      unitCell === undefined ? {} : unitIn(folded, text.slice(unitCell.start, unitCell.end), unitCell.start);
    for (const [at, cell] of cells.entries()) {
      const column = heads[at + shift] ?? {};
      const isLabel =
        at === 0 ||
        at + shift === unitColumn ||
        /^(?:序号|编号|no\.?|年份|年度)$/u.test(
          text.slice(table.head[at + shift]?.start ?? 0, table.head[at + shift]?.end ?? 0),
        );
      if (isLabel) continue;
      const made = figureOf(folded, cell, { ...whole, ...row, ...stated, ...column }, row, column, scanned);
      const composed =
        made?.sense === undefined && made !== undefined
          ? composedOf(lexicon, text, cells, table.head[at + shift], made.figure)
          : undefined;
      if (made !== undefined) figures.push({ ...made, ...composed, ...dateOf(folded, cells, column) });
    }
  }
  return figures;
}

/** What row and column name together: 肺结核 and 发病率. */
function composedOf(
  lexicon: Lexicon,
  text: string,
  cells: readonly Cell[],
  head: Cell | undefined,
  figure: Figure,
): { readonly sense: Sense; readonly name: Cell } | undefined {
  const label = cells.find((cell) => !number.test(text.slice(cell.start, cell.end)));
  if (head === undefined || label === undefined) return undefined;
  const plain = (cell: Cell): string => text.slice(cell.start, cell.end).replace(bracket, '').replace(/[%‰]$/u, '');
  const word = lexicon.wordOf(plain(label) + plain(head));
  const sense = [...(word?.names ?? []), ...(word?.stems ?? [])].find(({ unit }) => fits(unit, figure.unit));
  return sense === undefined ? undefined : { sense, name: label };
}

/** The year of a column, or of the first cell of a row. */
function dateOf({ text }: Folded, cells: readonly Cell[], column: Label): { readonly date?: WrittenDate } {
  if (column.date !== undefined) return { date: column.date };
  const first = cells[0];
  if (first === undefined) return {};
  const words = text.slice(first.start, first.end);
  const year = /^((?:19|20)\d\d)年?$/u.exec(words)?.[1];
  return year === undefined ? {} : { date: { start: first.start, end: first.end, year: Number(year) } };
}

/** A figure of a cell that prints its unit or a hedge itself: ≥80%, 6200元以内. */
function ofScanned(
  cell: Cell,
  label: Label,
  row: Label,
  column: Label,
  scanned: readonly Figure[],
): TableFigure | undefined {
  const figure = inside(scanned, cell).find(({ strength }) => strength === 'figure');
  if (figure === undefined || cell.end - cell.start > 12) return undefined;
  const named = [row.name, column.name].flatMap((name) => {
    const sense = name === undefined ? undefined : sensesOf(name).find(({ unit }) => fits(unit, figure.unit));
    return name === undefined || sense === undefined ? [] : [{ name, sense }];
  });
  const isAim = figure.hedge !== undefined || figure.qualifier !== 'exact';
  return {
    figure,
    ...(named[0] === undefined
      ? {}
      : { sense: named[0].sense, name: { start: named[0].name.start, end: named[0].name.end } }),
    role: label.role ?? (isAim && figure.isRate ? 'target' : 'actual'),
  };
}

function figureOf(
  folded: Folded,
  cell: Cell,
  label: Label,
  row: Label,
  column: Label,
  scanned: readonly Figure[],
): TableFigure | undefined {
  const match = number.exec(folded.text.slice(cell.start, cell.end));
  if (match === null) return ofScanned(cell, label, row, column, scanned);
  const [, sign = '', digits = '', decimals, own = ''] = match;
  const unit: ReadingUnit =
    own === '%' ? 'percent' : own === '‰' ? 'permille' : (label.unit ?? label.name?.word.names[0]?.unit ?? 'other');
  const scale = own === '' ? (label.scale ?? '1') : '1';
  const role = column.role ?? row.role ?? 'actual';
  const named = [row.name, column.name].flatMap((name) => {
    if (name === undefined) return [];
    const sense = sensesOf(name).find((one) => role === 'change' || fits(one.unit, unit) || unit === 'other');
    return sense === undefined ? [] : [{ name, sense }];
  });
  const [best] = named;
  const value = product(`${sign === '-' ? '-' : ''}${digits.replaceAll(',', '')}.${decimals ?? '0'}`, scale);
  return {
    figure: {
      start: cell.start,
      end: cell.end,
      value,
      places: decimals?.length ?? 0,
      scale,
      unit,
      qualifier: 'exact',
      strength: 'figure',
      form: 'number',
      isRate: isRateUnit(unit),
    },
    ...(best === undefined ? {} : { sense: best.sense, name: { start: best.name.start, end: best.name.end } }),
    role,
  };
}
