/** Unpacks Snappy bytes into as many as are said to come out. */
export function unsnap(bytes: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  const end = bytes.length;
  let at = 0;
  while ((bytes[at++] as number) & 128);
  let to = 0;
  while (at < end) {
    const tag = bytes[at++] as number;
    if ((tag & 3) === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const more = length - 59;
        length = 0;
        for (let byte = 0; byte < more; byte += 1) length |= (bytes[at++] as number) << (8 * byte);
      }
      length += 1;
      if (length > end - at || length > size - to) throw new RangeError('Snappy bytes are broken');
      if (length < 32) for (let byte = 0; byte < length; byte += 1) out[to + byte] = bytes[at + byte] as number;
      else out.set(bytes.subarray(at, at + length), to);
      at += length;
      to += length;
      continue;
    }
    let length = (tag >> 2) + 1;
    let back = 0;
    if ((tag & 3) === 1) {
      length = ((tag >> 2) & 7) + 4;
      back = ((tag >> 5) << 8) | (bytes[at++] as number);
    } else {
      back = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
      at += 2;
      if ((tag & 3) === 3) {
        back |= ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 24);
        at += 2;
      }
    }
    if (back <= 0 || back > to || length > size - to) throw new RangeError('Snappy bytes are broken');
    if (length >= 32 && back >= length) out.copyWithin(to, to - back, to - back + length);
    else for (let byte = 0; byte < length; byte += 1) out[to + byte] = out[to + byte - back] as number;
    to += length;
  }
  if (to !== size) throw new RangeError('Snappy bytes end too early');
  return out;
}
