import { fileError } from '../error.js';

/** How the bytes of a text file are read. `auto`: UTF-8 if the first bytes are, else GB18030 (which GBK and GB 2312 are part of). */
export type Encoding = 'auto' | 'utf-8' | 'gb18030';

const sniffed = 64 * 1024;

/**
 * Text out of bytes, strictly: a byte that does not belong is an error, never a �. How the bytes are cut into chunks makes
 * no difference. They may be the rest of a file, from some line on.
 *
 * @throws `PermilleError` `bad-encoding`
 */
export async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  file: string,
  firstLine = 1,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let used = encoding;
  let line = firstLine;
  let sinceBreak: Uint8Array[] = [];
  const refuse = (): never => {
    throw fileError('bad-encoding', { file, line: line + goodLines(joined(sinceBreak), used), encoding: used });
  };
  for await (const chunk of longFirst(bytes)) {
    if (decoder === undefined && encoding === 'auto') used = sniff(chunk);
    decoder ??= new TextDecoder(used, { fatal: true, ignoreBOM: firstLine > 1 });
    const lastBreak = Math.max(chunk.lastIndexOf(lineFeed), chunk.lastIndexOf(carriageReturn));
    sinceBreak.push(chunk);
    const text = decoded(decoder, chunk) ?? refuse();
    // Copies: who reads a file by hand may fill one buffer again and again.
    if (lastBreak >= 0) sinceBreak = [chunk.slice(lastBreak + 1)];
    else sinceBreak[sinceBreak.length - 1] = chunk.slice();
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) line += 1;
    if (text !== '') yield text;
  }
  if (decoder !== undefined && decoded(decoder) === undefined) refuse();
}

/**
 * The same text as bytes of UTF-8. Only what comes out of another encoding is known to be right: what was UTF-8 is passed on.
 *
 * @throws `PermilleError` `bad-encoding`
 */
export async function* asUtf8(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  file: string,
): AsyncGenerator<Uint8Array> {
  let used = encoding;
  const read = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of longFirst(bytes)) {
      if (used === 'auto') used = sniff(chunk);
      yield chunk;
    }
  };
  const chunks = read();
  const first = await chunks.next();
  const all = prepended(first.done === true ? new Uint8Array() : first.value, chunks);
  if (used !== 'gb18030') yield* all;
  else for await (const text of decode(all, used, file)) yield new TextEncoder().encode(text);
}

/** A chunk, and those after it. */
export async function* prepended(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** The same bytes in chunks of 64 kB at least, but for the last. */
export async function* gathered(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    if (length === 0 && chunk.byteLength >= sniffed) {
      yield chunk;
      continue;
    }
    held.push(new Uint8Array(chunk));
    length += chunk.byteLength;
    if (length < sniffed) continue;
    yield joined(held);
    held = [];
    length = 0;
  }
  if (length > 0) yield joined(held);
}

/** Whether bytes, which may end within a character, are UTF-8. */
export const beginsAsUtf8 = (bytes: Uint8Array): boolean => decodes(bytes, 'utf-8');

const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** The same bytes, the first chunk long enough to tell their encoding. */
async function* longFirst(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    if (length >= sniffed) {
      yield chunk;
      continue;
    }
    held.push(new Uint8Array(chunk));
    length += chunk.byteLength;
    if (length >= sniffed) yield joined(held);
  }
  if (length < sniffed) yield joined(held);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

/** The text of a chunk, or of what is left at the end; `undefined` for bytes that do not belong. */
function decoded(decoder: TextDecoder, chunk?: Uint8Array): string | undefined {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    return undefined;
  }
}

const decodes = (bytes: Uint8Array, encoding: Encoding): boolean =>
  decoded(new TextDecoder(encoding, { fatal: true }), bytes) !== undefined;

/** How text that begins with these bytes is encoded. */
export const sniff = (start: Uint8Array): Encoding => {
  const marked = [0xef, 0xbb, 0xbf].every((byte, index) => start[index] === byte);
  return !marked && !decodes(start, 'utf-8') && decodes(start, 'gb18030') ? 'gb18030' : 'utf-8';
};

/** The lines before the first that does not decode. */
function goodLines(bytes: Uint8Array, encoding: Encoding): number {
  let lines = 0;
  let from = 0;
  for (let to = bytes.indexOf(lineFeed); to >= 0; to = bytes.indexOf(lineFeed, from)) {
    if (!decodes(bytes.subarray(from, to + 1), encoding)) break;
    lines += 1;
    from = to + 1;
  }
  return lines;
}
