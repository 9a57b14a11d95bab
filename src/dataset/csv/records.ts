import { parse } from '#csv';
import { PermilleError } from '../../error.js';

/** A record of a CSV file: its cells, and the line it starts on. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const longestRecord = 4 * 1024 * 1024;

/**
 * The records of CSV text that comes in pieces (RFC 4180: quoted cells may hold delimiters, quotes and line breaks).
 *
 * @throws `PermilleError` `bad-csv` for a stray quote or one never closed, with its line
 */
export async function* csvRecords(text: AsyncIterable<string>, delimiter: string, file: string): AsyncGenerator<CsvRecord> {
  let fault: Error | undefined;
  let ended = false;
  let wake = (): void => {};
  const parser = parse({ bom: true, delimiter, info: true, max_record_size: longestRecord, relax_column_count: true, skip_empty_lines: true });
  parser.on('readable', () => wake());
  parser.on('end', () => {
    ended = true;
    wake();
  });
  parser.on('error', (error: Error) => {
    fault ??= error;
    wake();
  });
  const ready = function* (): Generator<CsvRecord> {
    for (let next: Parsed | null = parser.read(); next !== null; next = parser.read()) yield placed(next);
  };
  for await (const piece of text) {
    parser.write(piece);
    yield* ready();
    if (fault !== undefined) throw badCsv(fault, file);
  }
  parser.end();
  while (!ended && fault === undefined) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    yield* ready();
    if (!ended && fault === undefined) await woken;
  }
  if (fault !== undefined) throw badCsv(fault, file);
}

const placed = ({ record, info }: Parsed): CsvRecord => {
  const breaks = record.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
  return { cells: record, line: info.lines - breaks };
};

const badCsv = (fault: Error, file: string): PermilleError => {
  const line = 'lines' in fault && typeof fault.lines === 'number' ? fault.lines : undefined;
  return new PermilleError('bad-csv', { file, line, why: fault.message });
};
