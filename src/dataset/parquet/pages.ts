import { type Cells, type Numbers, noAndYes, type Piece } from '../columns/cells.js';
import { readBits, readHybrid } from './levels.js';
import { type PageHeader, readPageHeader } from './page-header.js';
import { gather, narrowed, plainValues, spread, type Values, type Written } from './values.js';

/** A column of one row group, as its file has it. */
export interface Chunk extends Written {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly presence: 'required' | 'optional';
  readonly unpack: (bytes: Uint8Array, size: number) => Uint8Array;
  /** Whether numbers of a dictionary are wanted one by one, or as places in the list of them. */
  readonly numbers: 'gathered' | 'listed';
}

/** The encodings that are read here, by their number in the format. */
const encodings = { plain: 0, plainDictionary: 2, rle: 3, dictionary: 8 } as const;

/** The names of those encodings. */
export const readEncodings: ReadonlySet<string> = new Set(['PLAIN', 'PLAIN_DICTIONARY', 'RLE', 'RLE_DICTIONARY']);

/** A page with its levels read: which rows have a value, and where the values begin. */
interface Page {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly rows: number;
  readonly count: number;
  readonly valid: Uint8Array | undefined;
}

/** Reads the pages of a column one after the other, each when it is asked for. */
export function pagesOf(chunk: Chunk): () => Piece {
  let dictionary: Values | undefined;
  let listed: readonly unknown[] = [];
  let at = 0;
  return () => {
    for (;;) {
      if (at >= chunk.bytes.length) throw new RangeError('it has fewer values than its row group has rows');
      const header = readPageHeader(chunk.bytes, at);
      at = header.at + header.packedSize;
      if (at > chunk.bytes.length) throw new RangeError('a page is cut short');
      if (header.values > chunk.rows) throw new RangeError('a page has more values than its row group has rows');
      const packed = chunk.bytes.subarray(header.at, at);
      if (header.is === 'dictionary') {
        dictionary = narrowed(plainValues(unpacked(chunk, packed, header.size), 0, header.values, chunk));
        listed = Array.isArray(dictionary)
          ? dictionary
          : chunk.numbers === 'listed'
            ? Array.from(dictionary as Int32Array)
            : [];
      } else if (header.is !== 'other' && header.values > 0) {
        const page = header.is === 'data' ? pageOf(chunk, packed, header) : page2Of(chunk, packed, header);
        return { cells: cellsOf(chunk, page, header.encoding, dictionary, listed), length: page.rows };
      }
    }
  };
}

function unpacked({ unpack }: Chunk, packed: Uint8Array, size: number): Uint8Array {
  const bytes = unpack(packed, size);
  if (bytes.length !== size) throw new RangeError(`a page unpacks to ${bytes.length} bytes, not ${size}`);
  return bytes;
}

function pageOf(chunk: Chunk, packed: Uint8Array, header: PageHeader): Page {
  const bytes = unpacked(chunk, packed, header.size);
  const { values: rows, levelEncoding } = header;
  if (chunk.presence === 'required') return { bytes, at: 0, rows, count: rows, valid: undefined };
  if (levelEncoding !== encodings.rle) throw new RangeError('its definition levels are in an encoding of old');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  return { bytes, at: 4 + length, rows, ...presence(bytes, 4, 4 + length, rows) };
}

function page2Of(chunk: Chunk, packed: Uint8Array, { levels, packed: isPacked, size, values: rows }: PageHeader): Page {
  const [definition, repetition] = levels;
  const before = definition + repetition;
  const rest = packed.subarray(before);
  const bytes = isPacked === 'packed' ? unpacked(chunk, rest, size - before) : rest;
  if (chunk.presence === 'required') return { bytes, at: 0, rows, count: rows, valid: undefined };
  return { bytes, at: 0, rows, ...presence(packed, repetition, before, rows) };
}

function presence(bytes: Uint8Array, from: number, to: number, rows: number): Pick<Page, 'count' | 'valid'> {
  const valid = new Uint8Array(rows);
  const count = readBits(bytes, from, to, valid);
  return { count, valid: count === rows ? undefined : valid };
}

function cellsOf(
  chunk: Chunk,
  page: Page,
  encoding: number,
  dictionary: Values | undefined,
  listed: readonly unknown[],
): Cells {
  const { kind, type } = chunk;
  if (type === 'BOOLEAN') return answersOf(page, encoding);
  if (encoding === encodings.plain)
    return cellsFrom(plainValues(page.bytes, page.at, page.count, chunk), chunk, page.valid);
  if ((encoding !== encodings.dictionary && encoding !== encodings.plainDictionary) || dictionary === undefined)
    throw new RangeError(`a page is in an encoding, number ${encoding}, that its column does not name`);
  const places = new Int32Array(page.count);
  const width = page.bytes[page.at] ?? 0;
  if (width > 32) throw new RangeError(`numbers of ${width} bits stand in a page`);
  if (width > 0) readHybrid(page.bytes, page.at + 1, page.bytes.length, width, places, page.count);
  const isListed =
    Array.isArray(dictionary) ||
    (chunk.numbers === 'listed' && (kind.is === 'whole' ? kind.scale === 0 : kind.is === 'float'));
  if (!isListed) return cellsFrom(gather(dictionary as Numbers, places), chunk, page.valid);
  const { valid } = page;
  return valid === undefined
    ? { form: 'listed', values: places, texts: listed }
    : { form: 'listed', values: spread(places, valid), texts: listed, valid: { bytes: valid } };
}

/** Values of a page, with gaps for the rows that have none. */
export function cellsFrom(values: Values, { kind }: Written, valid: Uint8Array | undefined): Cells {
  if (Array.isArray(values)) {
    if (valid === undefined) return { form: 'cells', values };
    let next = 0;
    return { form: 'cells', values: Array.from(valid, (isThere) => (isThere === 0 ? null : values[next++])) };
  }
  const numbers = valid === undefined ? (values as Numbers) : spread(values as Numbers, valid);
  const there = valid === undefined ? undefined : { bytes: valid };
  return kind.is === 'day' || kind.is === 'time'
    ? { form: 'days', values: numbers, valid: there }
    : { form: 'numbers', values: numbers, scale: 'scale' in kind ? kind.scale : 0, valid: there };
}

function answersOf({ bytes, at, rows, count, valid }: Page, encoding: number): Cells {
  if (encoding === encodings.rle) {
    const bits = new Uint8Array(count);
    readBits(bytes, at + 4, bytes.length, bits);
    if (valid === undefined) return { form: 'listed', values: bits, texts: noAndYes };
    return { form: 'listed', values: spread(bits, valid), texts: noAndYes, valid: { bytes: valid } };
  }
  if (encoding !== encodings.plain)
    throw new RangeError(`flags are in an encoding, number ${encoding}, that they cannot be in`);
  if (at + Math.ceil(count / 8) > bytes.length) throw new RangeError('a page ends before its values do');
  if (valid === undefined) return { form: 'bits', values: bytes, from: at * 8 };
  const answers = new Uint8Array(rows);
  for (let row = 0, bit = at * 8; row < rows; row += 1) {
    if (valid[row] === 0) continue;
    answers[row] = ((bytes[bit >> 3] as number) >> (bit & 7)) & 1;
    bit += 1;
  }
  return { form: 'listed', values: answers, texts: noAndYes, valid: { bytes: valid } };
}
