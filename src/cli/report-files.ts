import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { decode, type Encoding } from '../dataset/decode.js';
import { open } from '../dataset/open.js';
import { fileError } from '../error.js';
import { filesOf } from './globs.js';

/** A report that is to be read: its name as it was given, and the folder that it was found in or lies in. */
export interface ReportFile {
  readonly name: string;
  /** The whole path; standard input has none. */
  readonly path?: string;
  readonly folder: string;
}

/** The reports that names, patterns and folders stand for, each once. */
export interface GivenReports {
  readonly files: readonly ReportFile[];
  /** Whether a folder was among the names. */
  readonly from: 'files' | 'folders';
}

/**
 * The reports that names on the command line stand for: files, patterns, `-` for standard input, and folders, of which it is every text
 * and Markdown file, by name, but for those in `leftOut`.
 *
 * @throws `PermilleError` `no-file` for a pattern that nothing matches, or a folder without reports
 */
export async function reportsGiven(names: readonly string[], leftOut: string | undefined): Promise<GivenReports> {
  const found = await Promise.all(
    names.map(async (name) => {
      if (name === '-') return { from: 'files', files: [{ name: 'stdin', folder: resolve() }] } as const;
      if (await isFolder(name)) return { from: 'folders', files: await reportsIn(name, leftOut) } as const;
      return { from: 'files', files: (await filesOf([name])).map(fileOf) } as const;
    }),
  );
  const files = new Map<string, ReportFile>();
  for (const file of found.flatMap((each) => each.files))
    if (!files.has(file.path ?? '')) files.set(file.path ?? '', file);
  return { files: [...files.values()], from: found.some(({ from }) => from === 'folders') ? 'folders' : 'files' };
}

/** Whether there is a folder of that name. */
export const isFolder = async (name: string): Promise<boolean> =>
  (await stat(name).catch(() => undefined))?.isDirectory() === true;

const fileOf = (name: string): ReportFile => {
  const path = resolve(name);
  return { name, path, folder: dirname(path) };
};

async function reportsIn(folder: string, leftOut: string | undefined): Promise<readonly ReportFile[]> {
  const out = leftOut && relative(folder, leftOut).split(sep).join('/');
  const names = await glob('**/*.{txt,md}', {
    cwd: folder,
    expandDirectories: false,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  });
  const reports = names.filter((name) => name !== out && !name.startsWith(`${out}/`)).sort();
  if (reports.length === 0) throw fileError('no-file', { file: folder, why: 'no text file (.txt, .md) is in it' });
  return reports.map((name) => ({ name: join(folder, name), path: resolve(folder, name), folder: resolve(folder) }));
}

/** Files that begin like this hold no plain text. */
const others: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a Word or Excel file (docx, xlsx) or another archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word or Excel file (doc, xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rich text (rtf)'],
];

const marked = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * The text of a report: UTF-8, UTF-16 with a byte-order mark, or GB18030.
 *
 * @throws `PermilleError` `no-file`, `bad-encoding`
 */
export async function reportText({ name, path }: ReportFile, encoding: Encoding): Promise<string> {
  const bytes = await bytesOf((await open(path === undefined ? process.stdin : name)).bytes);
  const other = others.find(([start]) => marked(bytes, start));
  if (other !== undefined) throw fileError('no-file', { file: name, why: `it is ${other[1]}; save it as plain text` });
  if (marked(bytes, [0xff, 0xfe])) return wide(bytes, 'utf-16le', name);
  if (marked(bytes, [0xfe, 0xff])) return wide(bytes, 'utf-16be', name);
  if (nulShare(bytes) > 0.1)
    throw fileError('no-file', {
      file: name,
      why: 'it is no plain text, or UTF-16 without a byte-order mark; save it as UTF-8',
    });
  const pieces: string[] = [];
  for await (const piece of decode(once(bytes), encoding, name)) pieces.push(piece);
  return pieces.join('');
}

/** How much of the beginning of a file is zero bytes: none of a text in UTF-8 or GB18030. */
function nulShare(bytes: Uint8Array): number {
  const beginning = bytes.subarray(0, 4096);
  return beginning.length === 0 ? 0 : beginning.filter((byte) => byte === 0).length / beginning.length;
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const chunk of chunks) held.push(chunk.slice());
  return Buffer.concat(held);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function wide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw fileError('no-file', { file, why: `it begins as ${encoding}, and is not` });
  }
}
