import { type Cells, isThere, type Numbers, rawAt, type Valid } from '../columns/cells.js';
import { textFrom } from '../parquet/values.js';

/** What Arrow's implementation in JavaScript says of a type. */
export interface ArrowType {
  readonly typeId: number;
  readonly unit?: number;
  readonly scale?: number;
  readonly bitWidth?: number;
  readonly precision?: number;
  readonly timezone?: string | null;
  readonly dictionary?: ArrowType;
}

/** A column of a record batch, in its buffers. */
export interface ArrowData {
  readonly type: ArrowType;
  readonly length: number;
  readonly offset: number;
  readonly nullCount: number;
  readonly nullBitmap?: Uint8Array | null;
  readonly values?: unknown;
  readonly valueOffsets?: ArrayLike<number | bigint>;
  readonly dictionary?: { readonly data: readonly ArrowData[] };
}

const ids = {
  dictionary: -1,
  null: 1,
  whole: 2,
  float: 3,
  text: 5,
  flag: 6,
  decimal: 7,
  date: 8,
  timestamp: 10,
  longText: 20,
} as const;
const readable: ReadonlySet<number> = new Set(Object.values(ids));
const listable: ReadonlySet<number> = new Set([ids.whole, ids.text, ids.longText, ids.flag]);

/** Timestamps in a day, by Arrow's number of their unit: seconds, milliseconds, microseconds, nanoseconds. */
const perDay = [86_400n, 86_400_000n, 86_400_000_000n, 86_400_000_000_000n] as const;

/** Why a column of a type cannot be read; nothing for one that can. */
export function whyNot({ typeId, precision, bitWidth, timezone, dictionary }: ArrowType): string | undefined {
  if (typeId === ids.dictionary && dictionary !== undefined && listable.has(dictionary.typeId)) return undefined;
  if (
    typeId === ids.dictionary ||
    !readable.has(typeId) ||
    (typeId === ids.float && precision === 0) ||
    (typeId === ids.decimal && bitWidth !== 128)
  )
    return 'it is of a type that no column has; write it as a boolean, whole number, decimal128, date or text';
  if (typeId === ids.timestamp && timezone)
    return 'points in time of a time zone are no civil dates; write it as date32';
  return undefined;
}

/** The lists of dictionaries, each made once. */
export type Lists = WeakMap<object, readonly unknown[]>;

/** The cells of a column of a record batch, out of its buffers. */
export function cellsOfData(data: ArrowData, lists: Lists): Cells {
  const { type, length, offset, nullCount, nullBitmap } = data;
  const isFull = nullCount === 0 || !nullBitmap || nullBitmap.length === 0;
  const valid: Valid | undefined = isFull ? undefined : { bits: nullBitmap, from: offset };
  const values = data.values as Numbers;
  switch (type.typeId) {
    case ids.null:
      return { form: 'cells', values: new Array(length).fill(null) };
    case ids.whole:
    case ids.float:
      return { form: 'numbers', values, scale: 0, valid };
    case ids.flag:
      return { form: 'bits', values: values as Uint8Array, from: offset, valid };
    case ids.decimal:
      return { form: 'numbers', values: lowHalves(values as Uint32Array, valid), scale: type.scale ?? 0, valid };
    case ids.date:
      return { form: 'days', values: type.unit === 0 ? values : days(values, perDay[1]), valid };
    case ids.timestamp:
      return { form: 'days', values: days(values, perDay[type.unit ?? 0] ?? 1n), valid };
    case ids.dictionary:
      return { form: 'listed', values, texts: listOf(data, lists), valid };
    default:
      return { form: 'cells', values: textsOf(data, valid) };
  }
}

function textsOf(
  { length, values, valueOffsets = [] }: ArrowData,
  valid: Valid | undefined,
): readonly (string | null)[] {
  const bytes = values as Uint8Array;
  return Array.from({ length }, (_, row) =>
    isThere(valid, row) ? textFrom(bytes, Number(valueOffsets[row]), Number(valueOffsets[row + 1])) : null,
  );
}

/** Of whole numbers of 128 bits the lower half, which must say it all. */
function lowHalves(words: Uint32Array, valid: Valid | undefined): BigInt64Array {
  const halves = new Int32Array(words.length / 2);
  for (let row = 0; row * 4 < words.length; row += 1) {
    if (!isThere(valid, row)) continue;
    const [low = 0, high = 0, ...upper] = words.subarray(row * 4, row * 4 + 4);
    if (upper.some((word) => (word | 0) !== (high | 0) >> 31)) throw new RangeError('a decimal is beyond 64 bits');
    halves[row * 2] = low;
    halves[row * 2 + 1] = high;
  }
  return new BigInt64Array(halves.buffer);
}

/** Points in time as days; those in the midst of a day are not whole. */
const days = (values: Numbers, perDay: bigint): Float64Array =>
  Float64Array.from(values as Int32Array, (value) => {
    const point = BigInt(value);
    return Number(point / perDay) + (point % perDay === 0n ? 0 : 0.5);
  });

function listOf({ dictionary }: ArrowData, lists: Lists): readonly unknown[] {
  if (dictionary === undefined) return [];
  const before = lists.get(dictionary);
  if (before !== undefined) return before;
  const list = dictionary.data.flatMap((data) => {
    const cells = cellsOfData(data, lists);
    return Array.from({ length: data.length }, (_, row) => rawAt(cells, row));
  });
  lists.set(dictionary, list);
  return list;
}
