import { PermilleError } from '../error.js';

/** How the bytes of a text file are read. `auto`: UTF-8 if the first bytes are, else GB18030 (which GBK and GB 2312 are part of). */
export type Encoding = 'auto' | 'utf-8' | 'gb18030';

const sniffed = 64 * 1024;

/**
 * Text out of bytes, strictly: a byte that does not belong is an error, never a �.
 *
 * @throws `PermilleError` `bad-encoding`
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>, encoding: Encoding, file: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let used: Encoding = encoding;
  let line = 1;
  const text = (run: () => string): string => {
    try {
      const piece = run();
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) line += 1;
      return piece;
    } catch {
      throw new PermilleError('bad-encoding', { file, line, encoding: used });
    }
  };
  for await (const chunk of bytes) {
    if (decoder === undefined) {
      used = encoding === 'auto' ? sniff(chunk.subarray(0, sniffed)) : encoding;
      decoder = new TextDecoder(used, { fatal: true });
    }
    const current = decoder;
    yield text(() => current.decode(chunk, { stream: true }));
  }
  const last = decoder;
  if (last !== undefined) yield text(() => last.decode());
}

function sniff(start: Uint8Array): Encoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
