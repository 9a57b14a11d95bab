import { parse } from '#csv';
import { fileError, type PermilleError } from '../../error.js';

/** A record of a CSV file: its cells, and the line it starts on. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

const longestRecord = 4 * 1024 * 1024;

/**
 * The records of CSV text that comes in pieces (RFC 4180: quoted cells may hold delimiters, quotes and line breaks). It may be the
 * rest of a file, from some line on.
 *
 * @throws `PermilleError` `bad-csv` for a stray quote or one never closed, with the line its record starts on
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  delimiter: string,
  file: string,
  firstLine = 1,
): AsyncGenerator<CsvRecord> {
  let fault: Error | undefined;
  let ended = false;
  let line = firstLine;
  let starts: number[] = [];
  let wake = (): void => {};
  const parser = parse({
    bom: firstLine === 1,
    delimiter,
    // Named, not discovered: files put together from several have line ends of several kinds.
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestRecord,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells, { empty_lines }) => {
      starts.push(line + empty_lines);
      line += 1 + breaksIn(cells);
      return cells;
    },
  });
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
    let index = 0;
    for (let cells: readonly string[] | null = parser.read(); cells !== null; cells = parser.read()) {
      yield { cells, line: starts[index] ?? line };
      index += 1;
    }
    starts = starts.slice(index);
  };
  for await (const piece of text) {
    parser.write(piece);
    yield* ready();
    // Told by an event as well, but that waits until bytes that are all there already are all read.
    fault ??= parser.errored ?? undefined;
    if (fault !== undefined) throw badCsv(fault, line, file);
  }
  parser.end();
  while (!ended && fault === undefined) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    yield* ready();
    if (!ended && fault === undefined) await woken;
  }
  if (fault !== undefined) throw badCsv(fault, line, file);
}

/** Line breaks inside quoted cells. */
const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + (/[\r\n]/.test(cell) ? cell.split(/\r\n|\r|\n/).length - 1 : 0), 0);

const stray =
  'a quote stands in a cell of its record; such a cell is quoted as a whole, and its own quotes are doubled';

const words: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: stray,
  CSV_INVALID_CLOSING_QUOTE: stray,
  CSV_QUOTE_NOT_CLOSED: 'its record opens a quote that is never closed',
  CSV_MAX_RECORD_SIZE: `its record is longer than ${longestRecord} bytes; perhaps a quote is never closed`,
};

function badCsv(fault: Error, line: number, file: string): PermilleError {
  const blank = 'empty_lines' in fault && typeof fault.empty_lines === 'number' ? fault.empty_lines : 0;
  const why = 'code' in fault ? words[String(fault.code)] : undefined;
  return fileError('bad-csv', { file, line: line + blank, why: why ?? fault.message });
}
