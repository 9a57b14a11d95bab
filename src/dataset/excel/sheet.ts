import { fileError } from '../../error.js';
import type { Cells, Piece } from '../columns/cells.js';
import { lacking } from '../lacking.js';
import { plainNumber } from '../plain-number.js';

/** A number in a cell, as its file writes it. */
class WrittenNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The rows of a sheet, from the first; a cell is text, a number, a truth, a date of UTC, or `null`. */
export type SheetRows = readonly (readonly unknown[])[];

/**
 * Reads a sheet of an Excel file (xlsx): by its name or number, the first if left out.
 *
 * @throws `PermilleError` `not-installed`, `bad-file`, `bad-request` for a sheet that there is not
 */
export async function readSheet(bytes: Uint8Array, file: string, sheet: string | number = 1): Promise<SheetRows> {
  const excel = await import('read-excel-file/universal').catch(lacking('read-excel-file', file));
  const { buffer, byteOffset, byteLength } = bytes;
  const own = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const options = { parseNumber: (text: string) => new WrittenNumber(text), trim: false };
  return excel.readSheet(own, sheet, options).catch((error: unknown) => {
    if (error instanceof excel.SheetNotFoundError) throw fileError('bad-request', { why: `${file}: ${error.message}` });
    const why = `it is no Excel file (xlsx), or cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    throw fileError('bad-file', { file, where: undefined, why });
  });
}

/** What a heading says. */
export const headingOf = (cell: unknown): string => {
  const read = cellOf(cell);
  return read === null || read === undefined ? '' : String(read).trim();
};

const dayInMilliseconds = 86_400_000;

/**
 * A cell as columns take it. A fraction has fifteen digits, as Excel shows them: what it writes as 1.1000000000000001 is 1.1. A whole
 * number beyond 2^53 is not known to its end, and stays a number that no column takes.
 */
function cellOf(cell: unknown): unknown {
  if (!(cell instanceof WrittenNumber)) return cell;
  const number = Number(cell.text);
  if (Number.isInteger(number)) return Number.isSafeInteger(number) ? String(number) : number;
  return plainNumber(String(Number(number.toPrecision(15))));
}

/** The n-th column of rows, in pieces: dates are days, whatever pattern those have that are written as text. */
export function piecesOf(rows: SheetRows, index: number): () => Piece {
  let at = 0;
  return () => {
    const from = at;
    const isDate = rows[at]?.[index] instanceof Date;
    while (at < rows.length && rows[at]?.[index] instanceof Date === isDate) at += 1;
    const cells = rows.slice(from, at).map((row) => row[index] ?? null);
    return {
      cells: isDate ? daysOf(cells) : { form: 'cells', values: cells.map(cellOf) },
      length: at - from,
    };
  };
}

const daysOf = (dates: readonly unknown[]): Cells => ({
  form: 'days',
  values: Float64Array.from(dates, (date) => Number(date) / dayInMilliseconds),
});
