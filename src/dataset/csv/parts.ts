import { isUtf8 } from '#csv';
import { sniff } from '../decode.js';
import { compressionOf, type Input } from '../open.js';
import { openRanges, type Ranges } from '../ranges.js';
import { Faults, type OpenedSource, type Reading } from '../source.js';
import { type CsvReading, scannableHeader } from './open-csv.js';
import { scan } from './scanner/scan.js';

/** Bytes of a file, from the first up to but not with the last. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A part of a file opened. Lines in its faults are counted from its first one, which is 1 but for the part with the header. */
export interface OpenedPart extends OpenedSource {
  /** The line after its last, when all of it was read. */
  readonly endLine: () => number;
  /** How many bytes of it were read so far. */
  readonly taken: () => number;
}

const startLength = 1 << 20;
const lineFeed = 0x0a;

/**
 * Cuts a file into parts of about one size, each but the last ending at a line end; into one where it cannot be read in parts.
 *
 * @throws `PermilleError` `no-file`
 */
export async function cutCsv(input: Input, how: CsvReading, reading: Reading, most: number): Promise<readonly Part[]> {
  const ranges = await openRanges(input);
  try {
    const { size } = ranges;
    const start = await ranges.read(0, Math.min(size, startLength));
    const header = isInUtf8(start, how) ? scannableHeader(start, ranges.name, how, reading) : undefined;
    const cuts = new Set<number>();
    for (let part = 1; header !== undefined && part < most; part += 1) {
      const from = Math.max(header.after, Math.floor((size * part) / most));
      const around = await ranges.read(from, Math.min(size, from + startLength));
      const at = around.indexOf(lineFeed);
      if (at >= 0 && from + at + 1 < size) cuts.add(from + at + 1);
    }
    const ends = [...cuts, size];
    return ends.map((to, index) => ({ from: index === 0 ? 0 : (ends[index - 1] ?? 0), to }));
  } finally {
    await ranges.close();
  }
}

const isInUtf8 = (start: Uint8Array, { encoding }: CsvReading): boolean =>
  compressionOf(start) === undefined && (encoding === 'auto' ? sniff(start) : encoding) === 'utf-8';

/**
 * Opens a part of a file. It throws `Unscannable` while it is read where it does not end with a record, or is not plainly CSV: then
 * the parts after it may begin in the midst of one, and all of the file is to be read as a whole.
 *
 * @throws `PermilleError` `no-file`, and for the header as for a whole file
 */
export async function openCsvPart(input: Input, how: CsvReading, reading: Reading, part: Part): Promise<OpenedPart> {
  const ranges = await openRanges(input);
  try {
    const { name, size } = ranges;
    const start = await ranges.read(0, Math.min(size, startLength));
    const header = scannableHeader(start, name, how, reading);
    if (header === undefined) throw new Error(`${name} was cut, but cannot be read in parts`);
    const { wanted, width, after } = header;
    const faults = new Faults();
    let line = part.from === 0 ? header.line : 1;
    let taken = part.from === 0 ? after : 0;
    const count = (bytes: number): void => {
      taken += bytes;
    };
    const batches = scan({
      file: name,
      first: new Uint8Array(),
      chunks: bytesOf(ranges, { from: part.from === 0 ? after : part.from, to: part.to }, reading.signal, count),
      line,
      width,
      wanted,
      delimiter: how.delimiter,
      runs: reading.runs,
      faults,
      isUtf8,
      onPartEnd: (end) => {
        line = end;
      },
    });
    return { has: new Set(wanted.map(({ key }) => key)), batches, faults, endLine: () => line, taken: () => taken };
  } catch (error) {
    await ranges.close();
    throw error;
  }
}

const pieceLength = 1 << 19;

/** The next piece is on its way, in a buffer of its own, while one is read. */
async function* bytesOf(
  ranges: Ranges,
  { from, to }: Part,
  signal: AbortSignal | undefined,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const size = Math.min(pieceLength, to - from);
  const [one, other] = [new Uint8Array(size), new Uint8Array(size)];
  const read = (at: number, into: Uint8Array): Promise<Uint8Array> | undefined =>
    at < to ? ranges.read(at, Math.min(to, at + size), into) : undefined;
  let buffer = one;
  let coming = read(from, buffer);
  try {
    for (let at = from; coming !== undefined; at += size) {
      signal?.throwIfAborted();
      const bytes: Uint8Array = await coming;
      buffer = buffer === one ? other : one;
      coming = read(at + size, buffer);
      coming?.catch(() => {}); // told when it is asked for
      count(bytes.length);
      yield bytes;
    }
  } finally {
    await coming?.catch(() => {});
    await ranges.close();
  }
}

/** A fault of a part, its line counted on from those before it. */
export const movedDown = (fault: string, file: string, lines: number): string => {
  const before = `${file}, line `;
  const [, line = '', rest = ''] = /^(\d+)(.*)$/s.exec(fault.slice(before.length)) ?? [];
  return `${before}${Number(line) + lines}${rest}`;
};
