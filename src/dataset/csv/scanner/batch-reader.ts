import { type Batch, batchRows } from '../../batch.js';
import { shorten } from '../../batcher.js';
import { BadCell } from '../../cell.js';
import { type Faults, KeysOutOfOrder } from '../../source.js';
import { forgetRow, heldColumn, type ScannedColumn, type ScannedColumns } from './columns.js';
import { kernels } from './kernels.js';
import { noKeyRuns } from './key-runs.js';
import { arena, arenaSize, memory } from './memory.js';
import type { Plan } from './steps.js';

/** Reads the rows found in the memory into batches of one source. */
export interface BatchReader {
  /** Reads the rows found; says how many come before one that the careful reader must take. */
  readonly read: (rows: number) => number;
  /** Reads a row whose cells are known already. */
  readonly readCells: (row: number, cells: readonly string[], line: number) => void;
  readonly take: (rows: number) => Batch;
}

interface Fault {
  readonly row: number;
  readonly order: number;
  readonly where: string;
  readonly what: string;
}

/** A reader of batches of one source. */
export function batchReader(plan: Plan, scanned: ScannedColumns, faults: Faults, file: string): BatchReader {
  const { columns, words } = scanned;
  const { width, delimiter, runs } = plan;
  const run = kernels();
  const { bytes, view, starts, ends, lines, marked, found, decoder, values, keyStarts, keyLengths, ...mine } = memory();
  const held = new Map(columns.map((column) => [column.key, heldColumn(column)]));
  const runColumn = runs === undefined ? undefined : heldColumn(runs);
  const last = noKeyRuns();
  let lastKey = '';
  let met: Fault[] = [];
  let arenaAt = arena;

  const textOf = (from: number, to: number): string => {
    if (view.getUint8(from) !== 0x22 || from === to) return decoder.decode(bytes.subarray(from, to));
    return decoder.decode(bytes.subarray(from + 1, to - 1)).replaceAll('""', '"');
  };

  const lay = (text: string): number => {
    const at = arenaAt;
    if (at + text.length > arena + arenaSize) throw new KeysOutOfOrder();
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) throw new KeysOutOfOrder();
      bytes[at + index] = code;
    }
    arenaAt += text.length;
    return at;
  };

  const readCell = (row: number, order: number, raw: string, line: number): void => {
    const column = columns[order] as ScannedColumn;
    const text = raw.trim();
    if (text === '') return;
    const value = column.read(text);
    if (value instanceof BadCell) {
      const where = `${file}, line ${line}, column "${column.heading}"`;
      met.push({ row, order, where, what: `"${shorten(raw)}" should be ${value.expected}` });
      column.bad.add(row);
    } else if (column !== runs) column.put(row, value);
    else if (value !== null) {
      keyStarts[row] = lay(value as string);
      keyLengths[row] = text.length;
      const word = words[column.word] as Int32Array;
      word[row] = (word[row] as number) | (1 << column.bit);
    }
  };

  const wrongWidth = (row: number, cells: number, line: number): void => {
    const what = `it has ${cells} cells, and the header has ${width}`;
    met.push({ row, order: 0, where: `${file}, line ${line}`, what });
    for (const { bad } of columns) bad.add(row);
  };

  /** Reads a row again, as a whole; says whether that could be done. */
  const readAgain = (row: number): boolean => {
    forgetRow(scanned, row);
    if (runs !== undefined) {
      keyLengths[row] = 0;
      mine.keyHighs[row] = -1;
    }
    const limit = ends[row] as number;
    const cellStarts: number[] = [];
    const cellEnds: number[] = [];
    for (let at = starts[row] as number; ; ) {
      const end = run.endOfCell(row, at, delimiter);
      if (end < 0) return false;
      cellStarts.push(at);
      cellEnds.push(end);
      if (end === limit) break;
      at = end + 1;
    }
    const line = lines[row] as number;
    if (cellStarts.length !== width) wrongWidth(row, cellStarts.length, line);
    else {
      for (const [order, { index }] of columns.entries())
        readCell(row, order, textOf(cellStarts[index] as number, cellEnds[index] as number), line);
    }
    return true;
  };

  const readOdd = (): void => {
    for (let at = 0; at < found.odd; at += 1) {
      const row = mine.oddRows[at] as number;
      if (marked[row] === 1) continue;
      const text = textOf(mine.oddStarts[at] as number, mine.oddEnds[at] as number);
      readCell(row, mine.oddColumns[at] as number, text, lines[row] as number);
    }
  };

  const readMarked = (rows: number): number => {
    for (let row = 0; row < rows; row += 1) {
      if (marked[row] === 1 && !readAgain(row)) return row;
    }
    return rows;
  };

  const forgetBeyond = (rows: number): void => {
    for (const { bad, wide } of columns)
      for (const rowed of [bad, wide]) for (const row of rowed.keys()) if (row >= rows) rowed.delete(row);
  };

  const numberKeys = (rows: number, column: ScannedColumn): void => {
    run.numberKeys(rows, last);
    if (last.broken) throw new KeysOutOfOrder();
    column.values.set(values.subarray(0, rows));
    lastKey = decoder.decode(bytes.subarray(last.start, last.start + last.length));
    if (runColumn === undefined) return;
    const first = last.firstLength === 0 ? null : last.firstStart;
    const firstText = first === null ? null : decoder.decode(bytes.subarray(first, first + last.firstLength));
    held.set(column.key, {
      ...(runColumn as Extract<typeof runColumn, { type: 'key' }>),
      dictionary: { first: firstText, last: first === null ? null : lastKey },
    });
  };

  const begin = (): void => {
    for (const { bad, wide } of columns) {
      if (bad.size > 0) bad.clear();
      if (wide.size > 0) wide.clear();
    }
  };

  const flush = (rows: number): void => {
    if (met.length === 0) return;
    met.sort((one, other) => one.row - other.row || one.order - other.order);
    for (const { row, where, what } of met) if (row < rows) faults.add(where, what);
    met = [];
  };

  return {
    read: (rows) => {
      begin();
      if (runs !== undefined) {
        arenaAt = arena;
        last.start = lay(lastKey);
      }
      for (let word = 0; word < words.length; word += 1) mine.words.fill(0, word * batchRows, word * batchRows + rows);
      found.odd = 0;
      // Another source may have thrown, and left its marks.
      if (found.marked) marked.fill(0);
      found.marked = false;
      for (const step of plan.steps) step(rows);
      run.checkEnds(rows);
      for (let word = 0; word < words.length; word += 1)
        (words[word] as Int32Array).set(mine.words.subarray(word * batchRows, word * batchRows + rows));
      if (found.odd > 0) readOdd();
      let good = rows;
      if (found.marked) {
        good = readMarked(rows);
        if (good < rows) forgetBeyond(good);
      }
      if (runs !== undefined) numberKeys(good, runs);
      flush(good);
      return good;
    },
    readCells: (row, cells, line) => {
      if (row === 0) begin();
      forgetRow(scanned, row);
      if (cells.length !== width) wrongWidth(row, cells.length, line);
      else for (const [order, { index }] of columns.entries()) readCell(row, order, cells[index] as string, line);
      flush(row + 1);
    },
    take: (rows) => ({ length: rows, words, columns: held }),
  };
}
