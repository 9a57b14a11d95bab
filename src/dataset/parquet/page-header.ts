/** What the header of a page says: of thrift's fields those that reading needs. */
export interface PageHeader {
  readonly is: 'data' | 'data-2' | 'dictionary' | 'other';
  readonly size: number;
  readonly packedSize: number;
  readonly values: number;
  readonly encoding: number;
  /** Of a `data-2` page: how many bytes its levels take, and whether what follows them is packed. */
  readonly levels: readonly [definition: number, repetition: number];
  readonly packed: 'packed' | 'plain';
  /** Of a `data` page: how its definition levels are written. */
  readonly levelEncoding: number;
  /** Where the page itself begins. */
  readonly at: number;
}

const kinds = ['data', 'other', 'dictionary', 'data-2'] as const;

/** The fields of a header that hold the details of a page, by its kind. */
const detailFields: ReadonlySet<number> = new Set([5, 7, 8]);

/** Reads the header of the page at `from`, in thrift's compact protocol. */
export function readPageHeader(bytes: Uint8Array, from: number): PageHeader {
  let at = from;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('a page header is cut short');
    return value;
  };
  const varint = (): number => {
    let value = 0;
    for (let times = 1, next = 128; next & 128; times *= 128) {
      next = byte();
      value += (next & 127) * times;
    }
    return value;
  };
  const integer = (): number => {
    const value = varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  const skip = (type: number): void => {
    if (type === 3) byte();
    else if (type >= 4 && type <= 6) varint();
    else if (type === 7) at += 8;
    else if (type === 8) {
      const length = varint();
      at += length;
    } else if (type === 9 || type === 10) {
      const start = byte();
      const length = start >> 4 === 15 ? varint() : start >> 4;
      for (let index = 0; index < length; index += 1) skip(start & 15);
    } else if (type === 12) struct(new Map());
    else if (type > 2) throw new RangeError('a page header is broken');
  };
  /** The numbers (and truths) of a structure, by field; structures in it are looked into. */
  const struct = (into: Map<number, number>, inner?: (field: number) => Map<number, number>): Map<number, number> => {
    for (let field = 0; ; ) {
      const start = byte();
      if (start === 0) return into;
      const type = start & 15;
      field = start >> 4 === 0 ? integer() : field + (start >> 4);
      if (type === 1 || type === 2) into.set(field, +(type === 1));
      else if (type >= 4 && type <= 6) into.set(field, integer());
      else if (type === 12 && inner !== undefined) struct(inner(field));
      else skip(type);
    }
  };
  const details = new Map<number, number>();
  const page = struct(new Map(), (field) => (detailFields.has(field) ? details : new Map()));
  return {
    is: kinds[page.get(1) ?? 1] ?? 'other',
    size: page.get(2) ?? 0,
    packedSize: page.get(3) ?? 0,
    values: details.get(1) ?? 0,
    encoding: details.get(page.get(1) === 3 ? 4 : 2) ?? 0,
    levels: [details.get(5) ?? 0, details.get(6) ?? 0],
    packed: page.get(1) === 3 && details.get(7) === 0 ? 'plain' : 'packed',
    levelEncoding: page.get(1) === 0 ? (details.get(3) ?? 3) : 3,
    at,
  };
}
