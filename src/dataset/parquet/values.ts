import type { Numbers } from '../columns/cells.js';
import type { Kind } from './kind.js';

/** How values are written: as Parquet's own type, of so many bytes where that is fixed. */
export interface Written {
  readonly type: string;
  readonly length: number;
  readonly kind: Kind;
}

/** The values of a page that are there, without gaps. */
export type Values = Numbers | readonly string[];

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of UTF-8; short plain text is the most frequent, and quicker made by hand. */
export function textFrom(bytes: Uint8Array, from: number, to: number): string {
  if (to > bytes.length) throw new RangeError('a page ends before its values do');
  if (to - from > 24) return utf8.decode(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 128) return utf8.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Values written one after the other, from `at` on. */
export function plainValues(bytes: Uint8Array, at: number, count: number, { type, length, kind }: Written): Values {
  // Texts have at least their length, of four bytes.
  const isShort = type === 'INT32' || type === 'FLOAT' || type === 'BYTE_ARRAY';
  const size = isShort ? 4 : type === 'INT64' || type === 'DOUBLE' ? 8 : length;
  if (at + count * size > bytes.length) throw new RangeError('a page ends before its values do');
  const isSigned = kind.is !== 'whole' || kind.signed === 'signed';
  // A copy, so that it lies where its type may be read.
  const copy = (): ArrayBuffer => bytes.slice(at, at + count * size).buffer as ArrayBuffer;
  if (type === 'INT32') return isSigned ? new Int32Array(copy()) : new Uint32Array(copy());
  if (type === 'INT64') return shortened(kind, isSigned ? new BigInt64Array(copy()) : new BigUint64Array(copy()));
  if (type === 'DOUBLE') return new Float64Array(copy());
  if (type === 'FLOAT') return new Float32Array(copy());
  const places = type === 'BYTE_ARRAY' ? textPlaces(bytes, at, count) : fixedPlaces(at, count, length);
  if (kind.is === 'decimal') return bigEndian(bytes, places);
  return Array.from({ length: count }, (_, row) =>
    textFrom(bytes, places[row * 2] as number, places[row * 2 + 1] as number),
  );
}

/** Points in time as days; those in the midst of a day are not whole. */
function shortened(kind: Kind, values: BigInt64Array | BigUint64Array): Numbers {
  if (kind.is !== 'time') return values;
  return Float64Array.from(values as BigInt64Array, (value) =>
    value % kind.perDay === 0n ? Number(value / kind.perDay) : Number(value / kind.perDay) + 0.5,
  );
}

/** Where texts, each with its length before it, begin and end. */
function textPlaces(bytes: Uint8Array, from: number, count: number): Int32Array {
  const places = new Int32Array(count * 2);
  let at = from;
  for (let row = 0; row < count; row += 1) {
    if (at + 4 > bytes.length) throw new RangeError('a page ends before its values do');
    const length =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    if (length < 0) throw new RangeError('a text has a length below 0');
    places[row * 2] = at + 4;
    at += 4 + length;
    places[row * 2 + 1] = at;
  }
  return places;
}

const fixedPlaces = (from: number, count: number, length: number): Int32Array =>
  Int32Array.from({ length: count * 2 }, (_, place) => from + ((place + 1) >> 1) * length);

/** Whole numbers of any length, the highest byte first. */
function bigEndian(bytes: Uint8Array, places: Int32Array): Numbers {
  const values = new Float64Array(places.length / 2);
  for (let row = 0; row < values.length; row += 1) {
    const value = numberAt(bytes, places[row * 2] as number, places[row * 2 + 1] as number);
    if (!Number.isSafeInteger(value)) return long(bytes, places);
    values[row] = value;
  }
  return values;
}

function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let value = from < to && (bytes[from] as number) >= 128 ? -1 : 0;
  for (let at = from; at < to; at += 1) value = value * 256 + (bytes[at] as number);
  return value;
}

function longAt(bytes: Uint8Array, from: number, to: number): bigint {
  let value = from < to && (bytes[from] as number) >= 128 ? -1n : 0n;
  for (let at = from; at < to; at += 1) value = value * 256n + BigInt(bytes[at] as number);
  if (BigInt.asIntN(64, value) !== value) throw new RangeError('a DECIMAL is beyond 64 bits');
  return value;
}

const long = (bytes: Uint8Array, places: Int32Array): Numbers =>
  BigInt64Array.from({ length: places.length / 2 }, (_, row) =>
    longAt(bytes, places[row * 2] as number, places[row * 2 + 1] as number),
  );

/** Whole numbers of which each is given as bytes, the highest first. */
export const valuesFromBytes = (all: readonly Uint8Array[]): Values =>
  BigInt64Array.from(all, (bytes) => longAt(bytes, 0, bytes.length));

/** Whole numbers of 64 bits, as a column of that kind has them. */
export const valuesFromWholes = (all: readonly bigint[], kind: Kind): Values =>
  shortened(
    kind,
    kind.is === 'whole' && kind.signed === 'unsigned'
      ? BigUint64Array.from(all, (value) => BigInt.asUintN(64, value))
      : BigInt64Array.from(all),
  );

/** The values at these places of a dictionary. */
export function gather(dictionary: Numbers, places: Int32Array): Numbers {
  if (dictionary instanceof Int32Array) return gatherWhole(dictionary, places);
  if (dictionary instanceof Float64Array) return gatherWide(dictionary, places);
  const made = new (dictionary.constructor as new (length: number) => Numbers)(places.length);
  for (let row = 0; row < places.length; row += 1) {
    const value = dictionary[places[row] as number];
    if (value === undefined) beyond();
    made[row] = value as never;
  }
  return made;
}

/** Whole numbers of 64 bits as doubles, if none is beyond 2^53: they are looked up more quickly. */
export function narrowed(values: Values): Values {
  if (!(values instanceof BigInt64Array)) return values;
  const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const made = new Float64Array(values.length);
  for (let row = 0; row < made.length; row += 1) {
    const value = (halves[row * 2 + 1] as number) * 4_294_967_296 + ((halves[row * 2] as number) >>> 0);
    if (!Number.isSafeInteger(value)) return values;
    made[row] = value;
  }
  return made;
}

const beyond = (): never => {
  throw new RangeError('a value is beyond its dictionary');
};

function gatherWhole(dictionary: Int32Array, places: Int32Array): Int32Array {
  const made = new Int32Array(places.length);
  const size = dictionary.length;
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] as number;
    if (place >>> 0 >= size) beyond();
    made[row] = dictionary[place] as number;
  }
  return made;
}

function gatherWide(dictionary: Float64Array, places: Int32Array): Float64Array {
  const made = new Float64Array(places.length);
  const size = dictionary.length;
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] as number;
    if (place >>> 0 >= size) beyond();
    made[row] = dictionary[place] as number;
  }
  return made;
}

/** Puts values where the rows are that have one. */
export function spread(values: Numbers, valid: Uint8Array): Numbers {
  if (values instanceof Int32Array) return spreadWhole(values, valid);
  if (values instanceof Float64Array) return spreadWide(values, valid);
  const made = new (values.constructor as new (length: number) => Numbers)(valid.length);
  let next = 0;
  for (let row = 0; row < valid.length; row += 1) if (valid[row] !== 0) made[row] = values[next++] as never;
  return made;
}

// One loop for each type: V8 makes of one that sees several a slow one.
function spreadWhole(values: Int32Array, valid: Uint8Array): Int32Array {
  const made = new Int32Array(valid.length);
  let next = 0;
  for (let row = 0; row < valid.length; row += 1) if (valid[row] !== 0) made[row] = values[next++] as number;
  return made;
}

function spreadWide(values: Float64Array, valid: Uint8Array): Float64Array {
  const made = new Float64Array(valid.length);
  let next = 0;
  for (let row = 0; row < valid.length; row += 1) if (valid[row] !== 0) made[row] = values[next++] as number;
  return made;
}
