import { grown } from '../engine/grown.js';
import { type TextTable, textTable } from './text-table.js';

/** Numbers for the texts of a column of keys, places or codes, the same in all of its sources; 0 is missing. */
export interface KeyCodes {
  /** The number of each text of a dictionary, by its number there; `undefined` where they are the same. */
  readonly of: (texts: readonly string[]) => Int32Array | undefined;
  /** One more than the highest number. */
  readonly size: () => number;
  readonly textOf: (code: number) => string;
}

/** The codes of a column. While there is but one dictionary, its numbers will do, and no text is looked at. */
export function keyCodes(): KeyCodes {
  let alone: readonly string[] = [''];
  let shared: TextTable | undefined;
  const known = new Map<readonly string[], { codes: Int32Array; count: number }>();
  const share = (): TextTable => {
    if (shared === undefined) {
      shared = textTable();
      if (alone.length > 1) brought(alone, shared);
    }
    return shared;
  };
  const brought = (texts: readonly string[], { of }: TextTable): Int32Array => {
    const held = known.get(texts) ?? { codes: new Int32Array(1), count: 1 };
    known.set(texts, held);
    if (held.codes.length < texts.length) held.codes = grown(held.codes, texts.length);
    for (; held.count < texts.length; held.count += 1) held.codes[held.count] = of(texts[held.count] as string);
    return held.codes;
  };
  return {
    of: (texts) => {
      if (shared === undefined && alone.length <= 1) alone = texts;
      return shared === undefined && alone === texts ? undefined : brought(texts, share());
    },
    size: () => (shared?.texts ?? alone).length,
    textOf: (code) => (shared?.texts ?? alone)[code] ?? '',
  };
}
