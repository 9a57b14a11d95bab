/** The bits that are set in each byte. */
const setBits = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

/** Reads bits in runs and packed groups mixed, each into a byte of `into`, and gives how many are set. */
export function readBits(bytes: Uint8Array, from: number, to: number, into: Uint8Array): number {
  const count = into.length;
  let set = 0;
  let at = from;
  let row = 0;
  while (row < count) {
    if (at >= to) throw new RangeError('a page ends before its values do');
    let header = 0;
    for (let shift = 0, byte = 128; byte & 128; shift += 7) {
      byte = bytes[at++] as number;
      header |= (byte & 127) << shift;
    }
    const length = header >>> 1;
    if ((header & 1) === 0) {
      const value = (bytes[at++] as number) & 1;
      const end = Math.min(count, row + length);
      if (value === 1) into.fill(1, row, end);
      set += value * (end - row);
      row = end;
      continue;
    }
    const whole = Math.min(length, (count - row) >> 3);
    for (let group = 0; group < whole; group += 1, row += 8) {
      const byte = bytes[at + group] as number;
      set += setBits[byte] as number;
      into[row] = byte & 1;
      into[row + 1] = (byte >> 1) & 1;
      into[row + 2] = (byte >> 2) & 1;
      into[row + 3] = (byte >> 3) & 1;
      into[row + 4] = (byte >> 4) & 1;
      into[row + 5] = (byte >> 5) & 1;
      into[row + 6] = (byte >> 6) & 1;
      into[row + 7] = byte >> 7;
    }
    for (let bit = 0; whole < length && row < count; bit += 1, row += 1) {
      const value = ((bytes[at + whole] as number) >> bit) & 1;
      into[row] = value;
      set += value;
    }
    at += length;
  }
  return set;
}

/** Reads `count` numbers of `width` bits each, in runs and packed groups mixed, and gives where they end. */
export function readHybrid(
  bytes: Uint8Array,
  from: number,
  to: number,
  width: number,
  into: Int32Array,
  count: number,
): number {
  const wide = (width + 7) >> 3;
  const mask = width === 32 ? -1 : (1 << width) - 1;
  let at = from;
  let row = 0;
  while (row < count) {
    if (at >= to) throw new RangeError('a page ends before its values do');
    let header = 0;
    for (let shift = 0, byte = 128; byte & 128; shift += 7) {
      byte = bytes[at++] as number;
      header |= (byte & 127) << shift;
    }
    if ((header & 1) === 0) {
      let value = 0;
      for (let byte = 0; byte < wide; byte += 1) value |= (bytes[at++] as number) << (8 * byte);
      const end = Math.min(count, row + (header >>> 1));
      into.fill(value, row, end);
      row = end;
      continue;
    }
    const groups = header >>> 1;
    const length = Math.min(groups * 8, count - row);
    if (width === 1) unpackBits(bytes, at, into, row, length);
    else if (width === 8) into.set(bytes.subarray(at, at + length), row);
    else if (width <= 24) unpackNarrow(bytes, at, width, mask, into, row, length);
    else unpackWide(bytes, at, width, mask, into, row, length);
    row += length;
    at += groups * width;
  }
  return at;
}

function unpackBits(bytes: Uint8Array, at: number, into: Int32Array, row: number, length: number): void {
  for (let index = 0; index < length; index += 1)
    into[row + index] = ((bytes[at + (index >> 3)] as number) >> (index & 7)) & 1;
}

/** Up to 24 bits: four bytes hold a value wherever it begins. */
function unpackNarrow(
  bytes: Uint8Array,
  at: number,
  width: number,
  mask: number,
  into: Int32Array,
  row: number,
  length: number,
): void {
  let held = 0;
  let bits = 0;
  let next = at;
  for (let index = 0; index < length; index += 1) {
    while (bits < width) {
      held |= (bytes[next++] as number) << bits;
      bits += 8;
    }
    into[row + index] = held & mask;
    held >>>= width;
    bits -= width;
  }
}

function unpackWide(
  bytes: Uint8Array,
  at: number,
  width: number,
  mask: number,
  into: Int32Array,
  row: number,
  length: number,
): void {
  for (let index = 0; index < length; index += 1) {
    const bit = index * width;
    const start = at + (bit >> 3);
    let value = (bytes[start] as number) >>> (bit & 7);
    for (let byte = 1, shift = 8 - (bit & 7); shift < width; byte += 1, shift += 8)
      value |= (bytes[start + byte] as number) << shift;
    into[row + index] = value & mask;
  }
}
