import { batchRows, type Dictionary, type HeldColumn, unknown, yes } from '../../batch.js';
import { BadCell, type CellReader, cellReader } from '../../cell.js';
import { layout } from '../../layout.js';
import type { FoundColumn } from '../find-columns.js';
import type { TextColumn } from './memory.js';
import { numbering } from './numbering.js';

/** A wanted column of one source: how it is read, and what is held of it in a batch. */
export interface ScannedColumn extends FoundColumn, TextColumn {
  readonly read: CellReader;
  /** The word and bit that say known; of a flag the bit below says yes. */
  readonly word: number;
  readonly bit: number;
  readonly bad: Set<number>;
  readonly values: Int32Array;
  readonly wide: Map<number, bigint>;
  readonly dictionary: Dictionary;
  /** Takes in a value that `read` gave. */
  readonly put: (row: number, value: Known) => void;
}

type Known = Exclude<ReturnType<CellReader>, BadCell>;

/** The wanted columns of one source, and the words of their batches. */
export interface ScannedColumns {
  readonly columns: readonly ScannedColumn[];
  readonly words: readonly Int32Array[];
}

/** As many meanings of other texts than keys are kept; what comes then is read again each time. */
const meaningsKept = 1 << 16;

let serials = 0;

/** The columns wanted of a source that is scanned. */
export function scannedColumns(wanted: readonly FoundColumn[]): ScannedColumns {
  const { known, words: count } = layout(wanted.map(({ key, column: { type } }) => ({ key, type })));
  const words = Array.from({ length: count }, () => new Int32Array(batchRows));
  return { columns: wanted.map((each) => scannedColumn(each, known.get(each.key) ?? 0, words)), words };
}

function scannedColumn(found: FoundColumn, known: number, words: readonly Int32Array[]): ScannedColumn {
  const { type } = found.column;
  const read = cellReader(found.column, found.options);
  const values = new Int32Array(batchRows);
  const wide = new Map<number, bigint>();
  const { texts, of: numberOf } = numbering();
  const meant = (value: Known): number => {
    if (type === 'flag') return value === unknown ? 0 : value === yes ? 3 : 2;
    return typeof value === 'string' ? numberOf(value) : ((value ?? 0) as number);
  };
  // Those are kept by their numbers.
  const isNumbered = type === 'key' || type === 'place' || type === 'code';
  const kept = new Map<string, number>();
  const meaning = (raw: string): number => {
    const before = isNumbered ? undefined : kept.get(raw);
    if (before !== undefined) return before;
    const text = raw.trim();
    const value = text === '' ? null : read(text);
    const means = value instanceof BadCell ? -1 : text === '' ? 0 : meant(value as Known);
    if (!isNumbered && kept.size < meaningsKept) kept.set(raw, means);
    return means;
  };
  const word = words[known >> 5] as Int32Array;
  const bit = known & 31;
  const put = (row: number, value: Known): void => {
    if (typeof value === 'bigint' || (typeof value === 'number' && (value | 0) !== value && !Number.isNaN(value))) {
      wide.set(row, BigInt(value));
      word[row] = (word[row] as number) | (1 << bit);
      return;
    }
    if (type === 'count' || type === 'money') {
      if (value === null || Number.isNaN(value)) return;
      values[row] = value as number;
      word[row] = (word[row] as number) | (1 << bit);
      return;
    }
    const means = meant(value);
    if (type === 'flag') word[row] = (word[row] as number) | (means << (bit - 1));
    else if (means !== 0) {
      values[row] = means;
      word[row] = (word[row] as number) | (1 << bit);
    }
  };
  serials += 1;
  const own = { serial: serials, meaning, read, word: known >> 5, bit, bad: new Set<number>(), values, wide, put };
  return { ...found, ...own, dictionary: { texts } };
}

/** Whether a text of its own may say that a cell is missing. */
export const isCoded = ({ options }: FoundColumn): boolean => Object.keys(options.codes ?? {}).length > 0;

/** A column as a batch holds it. */
export function heldColumn({ column: { type }, word, bit, bad, values, wide, dictionary }: ScannedColumn): HeldColumn {
  const known = word * 32 + bit;
  switch (type) {
    case 'flag':
      return { type, known, bad };
    case 'date':
      return { type, known, bad, values };
    case 'count':
    case 'money':
      return { type, known, bad, values, wide };
    case 'place':
    case 'code':
    case 'key':
      return { type, known, bad, ids: values, dictionary };
    default:
      throw new Error(`a scanner holds no column of type ${type}`);
  }
}

/** What is held of a row, forgotten. */
export function forgetRow({ columns, words }: ScannedColumns, row: number): void {
  for (const word of words) word[row] = 0;
  for (const { values, wide, bad } of columns) {
    values[row] = 0;
    wide.delete(row);
    bad.delete(row);
  }
}
