/** The first record of a file, and where what follows it begins. */
export interface CsvHeader {
  readonly cells: readonly string[];
  readonly after: number;
  readonly line: number;
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** Reads the first record, if it is all there and as plain as can be; `undefined` where it must be read with care. */
export function readHeader(bytes: Uint8Array, delimiter: string): CsvHeader | undefined {
  const marked = [0xef, 0xbb, 0xbf].every((byte, index) => bytes[index] === byte);
  let at = marked ? 3 : 0;
  let line = 1;
  while (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed)) {
    at += bytes[at] === lineFeed ? 1 : 2;
    line += 1;
  }
  const end = bytes.indexOf(lineFeed, at);
  if (end < 0) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at, end)).replace(/\r$/, '');
  if (text.includes('\r') || text.startsWith('\uFEFF')) return undefined;
  const written = text.split(delimiter);
  if (!text.includes('"')) return { cells: written, after: end + 1, line: line + 1 };
  // Quoted or not, but with nothing in it for which it must be quoted.
  const cells = written.map((cell) => /^"([^"]*)"$/.exec(cell)?.[1] ?? cell);
  return cells.some((cell) => cell.includes('"')) ? undefined : { cells, after: end + 1, line: line + 1 };
}
