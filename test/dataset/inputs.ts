import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Condition, type Measure, PermilleError, type RecordKind, type TallyRow, type TallyValue } from 'permille';
import type { SourcedTally } from 'permille/dataset';
import { onTestFinished } from 'vitest';
import { measure } from '../support/small-catalogue.js';

/** A measure that counts the rows of a kind, all or some. */
export const rowsOf = (of: RecordKind, where?: Condition, id = 'rows'): Measure =>
  measure([id, id, id], { of, ...(where === undefined ? {} : { where }) });

/** A measure that adds up a column. */
export const sumOf = (of: RecordKind, sum: string, more: Partial<Measure> = {}): Measure =>
  measure([sum, sum, sum], { of, sum, ...more });

/** A directory that is gone when the test is over. */
export async function directory(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'permille-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

/** A file of this content, gone when the test is over; its path. */
export async function file(content: string | Uint8Array, name = 'rows.csv'): Promise<string> {
  const path = join(await directory(), name);
  await writeFile(path, content);
  return path;
}

/** Bytes in chunks of these sizes, taken in turn. */
export async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let turn = 0;
  for (let at = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** Text as bytes of UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The counts of a tally that has just one row. */
export function countsOf(tally: SourcedTally): TallyRow['counts'] {
  if (tally.length !== 1) throw new Error(`the tally has ${tally.length} rows`);
  return tally[0]?.counts ?? {};
}

/** A count without unknown rows, or with so many. */
export const counted = (yes: number | string, unknown = 0): TallyValue => ({ yes, unknown });

/** What a wrong call was told: its code and details. */
export async function refusal(work: Promise<unknown>): Promise<{ readonly code: string; readonly details: unknown }> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof PermilleError) return { code: error.code, details: error.details };
  throw error ?? new Error('it was not refused');
}
