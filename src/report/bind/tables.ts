import type { Role } from '../../model/figure.js';
import { product } from '../../value/decimal.js';
import type { Qualifier } from '../../value/stated.js';
import { type Figure, isRateUnit } from '../figures/figure.js';
import type { Folded } from '../fold/fold.js';
import type { Cell, Table } from '../layout/tables.js';
import type { WrittenDate } from '../lex/dates.js';
import { fits } from '../lexicon/fits.js';
import type { Lexicon, Sense } from '../lexicon/lexicon.js';
import type { Mention, Mentions } from '../mentions.js';
import type { ReadingUnit } from '../reading.js';
import { bracket, inside, type Label, labelOf, unitCaption, unitIn } from './labels.js';

/** A figure of a table, and what its row and column say of it. */
export interface TableFigure {
  readonly figure: Figure;
  readonly sense?: Sense;
  readonly name?: Cell;
  readonly date?: WrittenDate;
  readonly role: Role;
}

const number = /^([≥≤<>]?)([-+]?)(\d[\d,]*)(?:\.(\d+))?([%‰]?)(以上|以下|以内|左右|及以上)?$/u;

const hedges: Readonly<Record<string, Qualifier>> = {
  '≥': 'at-least',
  '≤': 'at-most',
  '>': 'more-than',
  '<': 'less-than',
  以上: 'at-least',
  及以上: 'at-least',
  以下: 'less-than',
  以内: 'at-most',
  左右: 'approx',
};

const sensesOf = ({ word }: Mention): readonly Sense[] => (word.names.length > 0 ? word.names : word.stems);

const planned = /目标|规划|“十[三四五六]五”/u;

/** Heads in which the last of several years of a plan is what is aimed at. */
function aimed(heads: readonly Label[], isPlan: boolean): readonly Label[] {
  const years = heads.flatMap(({ date }) => date?.year ?? []);
  const last = Math.max(...years);
  if (!isPlan || years.length < 2) return heads;
  return heads.map((head) =>
    head.date?.year === last && head.role === undefined ? { ...head, role: 'target' } : head,
  );
}

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
  const isPlan = planned.test(text.slice(table.caption.start, table.caption.end));
  const heads = aimed(
    table.head.map((cell) => labelOf(folded, mentions, cell)),
    isPlan,
  );
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
      const made = figureOf(folded, cell, unitsOf([column, stated, row, whole]), row, column, scanned);
      const composed =
        made?.sense === undefined && made !== undefined
          ? composedOf(lexicon, text, cells, table.head[at + shift], made.figure)
          : undefined;
      if (made !== undefined) figures.push({ ...made, ...composed, ...dateOf(folded, cells, column) });
    }
  }
  return figures;
}

/** The unit of a cell and its scale, from the first that says one: a column in per cent takes no 万 from its row. */
function unitsOf(labels: readonly Label[]): Label {
  const name = labels.find((label) => label.name !== undefined)?.name;
  const said = labels.find(({ unit }) => unit !== undefined);
  const scale =
    said === undefined || said.scale !== undefined || isRateUnit(said.unit ?? 'other') ? said?.scale : undefined;
  const other = isRateUnit(said?.unit ?? 'other')
    ? undefined
    : labels.find((label) => label.scale !== undefined)?.scale;
  return {
    ...(name === undefined ? {} : { name }),
    ...(said?.unit === undefined ? {} : { unit: said.unit }),
    ...((scale ?? other) === undefined ? {} : { scale: scale ?? other ?? '1' }),
  };
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
  const [, ahead = '', sign = '', digits = '', decimals, own = '', behind = ''] = match;
  const qualifier = hedges[behind] ?? hedges[ahead] ?? 'exact';
  const unit: ReadingUnit =
    own === '%' ? 'percent' : own === '‰' ? 'permille' : (label.unit ?? label.name?.word.names[0]?.unit ?? 'other');
  const scale = own === '' ? (label.scale ?? '1') : '1';
  const role = column.role ?? row.role ?? (ahead !== '' && isRateUnit(unit) ? 'target' : 'actual');
  const named = [row.name, column.name].flatMap((name) => {
    if (name === undefined) return [];
    const sense = sensesOf(name).find((one) => role === 'change' || fits(one.unit, unit) || unit === 'other');
    return sense === undefined ? [] : [{ name, sense }];
  });
  const [best] = named;
  const value = product(`${sign === '-' ? '-' : ''}${digits.replaceAll(',', '')}.${decimals ?? '0'}`, scale);
  return {
    figure: {
      start: cell.start + ahead.length,
      end: cell.end,
      value,
      places: decimals?.length ?? 0,
      scale,
      unit,
      qualifier,
      strength: 'figure',
      form: 'number',
      isRate: isRateUnit(unit),
    },
    ...(best === undefined ? {} : { sense: best.sense, name: { start: best.name.start, end: best.name.end } }),
    role,
  };
}
