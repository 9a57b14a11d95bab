import type { Role } from '../../model/figure.js';
import { unitAt } from '../figures/unit-at.js';
import type { Folded } from '../fold/fold.js';
import type { Cell } from '../layout/tables.js';
import { dateAt, type WrittenDate } from '../lex/dates.js';
import type { Mention, Mentions } from '../mentions.js';
import type { ReadingUnit } from '../reading.js';

/** What the head of a column, or of a row, says. */
export interface Label {
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
export function unitIn(folded: Folded, words: string, start: number): Pick<Label, 'unit' | 'scale'> {
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

/** The unit at the end of a label: (万人次). */
export const bracket = /\(([^()]{1,8})\)$/u;
/** The unit of a whole table: 单位:万元. */
export const unitCaption = /单位:?\(?([^\s,)。\n]{1,6})/u;
const changeLabel = /比上年|同比|增减|增长(?!率)|±|环比|较上年/u;
const targetLabel = /目标|计划|任务|指标值/u;

/** The longest name in a cell, in full or as what is counted. */
const longestIn = ({ names, partial }: Mentions, cell: Cell): Mention | undefined =>
  [...inside(names, cell), ...inside(partial, cell).filter(({ word }) => word.stems.length > 0)].sort(
    (one, other) => other.end - other.start - (one.end - one.start),
  )[0];

/** What of a list in order stands in a cell. */
export function inside<Part extends Cell>(parts: readonly Part[], cell: Cell): readonly Part[] {
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

/** What a head or a label says of its figures. */
export function labelOf(folded: Folded, mentions: Mentions, cell: Cell | undefined): Label {
  if (cell === undefined) return {};
  const { text } = folded;
  const words = text.slice(cell.start, cell.end);
  const inBrackets = bracket.exec(words);
  const isGrowth = inBrackets === null && /^(?:同比|环比|增长|增幅|比上年增长|同比增长)$/u.test(words);
  const suffix = /[%‰]$/u.exec(words);
  const unit =
    inBrackets === null
      ? suffix === null
        ? isGrowth
          ? { unit: 'percent' as const }
          : {}
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
