import { readFile } from 'node:fs/promises';
import {
  type ColumnMapping,
  type Encoding,
  fromArrow,
  fromCsv,
  fromExcel,
  fromNdjson,
  fromParquet,
  type Source,
  type SourceOptions,
} from '../dataset/index.js';
import { fileError } from '../error.js';
import { type RecordKind, recordKinds } from '../model/column.js';
import { mappingSchema } from '../schema/index.js';
import { filesOf } from './globs.js';

/** The files on the command line: for each kind of record, and mappings. */
export type Inputs = { readonly [Kind in RecordKind]?: readonly string[] } & {
  readonly map?: readonly string[];
  readonly encoding?: string;
  readonly countUnknown?: true;
};

const encodings = ['auto', 'utf-8', 'gb18030'] as const satisfies readonly Encoding[];

/**
 * Reads a JSON file.
 *
 * @throws `PermilleError` `no-file`, or `bad-request` when it is not JSON
 */
export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'there is no such file' : error.code === 'EISDIR' ? 'it is a directory' : error.message;
    throw fileError('no-file', { file, why });
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw fileError('bad-request', {
      why: `${file} is not JSON: ${error instanceof Error ? error.message : ''}`,
    });
  }
}

/**
 * Reads a mapping, as `permille init` writes it.
 *
 * @throws `PermilleError` `no-file`, or `bad-request` when it is none
 */
export async function readMapping(file: string): Promise<ReturnType<typeof mappingSchema.parse>> {
  const read = mappingSchema.safeParse(await readJson(file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw fileError('bad-request', {
    why: `${file} is no mapping (permille init writes one): ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  });
}

/** How the text of a file is read. */
interface TextOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** What rows of a file are, and how its columns map. */
interface FileOptions extends Pick<SourceOptions, 'of' | 'onBadRow'> {
  readonly columns?: Readonly<Record<string, string | ColumnMapping>>;
}

type Open = (file: string, options: FileOptions, text: TextOptions) => Source;

/** The source of a file, by how its name ends; of any other name it is CSV. */
const bySuffix: readonly (readonly [suffix: RegExp, open: Open])[] = [
  [/\.parquet$/i, (file, options) => fromParquet(file, options)],
  [/\.(arrow|arrows|feather|ipc)$/i, (file, options) => fromArrow(file, options)],
  [/\.(ndjson|jsonl)(\.gz|\.zst)?$/i, (file, options) => fromNdjson(file, options)],
  [/\.xlsx$/i, (file, options) => fromExcel(file, options)],
  [/\.tsv(\.gz|\.zst)?$/i, (file, options, text) => fromCsv(file, { ...options, delimiter: '\t', ...text })],
  [/\.xls$/i, (file) => refuse(file, 'an old Excel file (xls) is not read; save it as xlsx')],
  [/\.json$/i, (file) => refuse(file, 'JSON is read one object a line; write it as ndjson')],
];

const refuse = (file: string, why: string): never => {
  throw fileError('no-file', { file, why });
};

/** A source of a file: CSV, Parquet, Arrow, NDJSON or Excel, by how its name ends. */
export function sourceOf(file: string, options: FileOptions, text: TextOptions = {}): Source {
  const [, open] = bySuffix.find(([suffix]) => suffix.test(file)) ?? [];
  return open?.(file, options, text) ?? fromCsv(file, { ...options, ...text });
}

/** A file on the command line, and how it is read. */
export interface GivenFile {
  readonly file: string;
  readonly options: FileOptions;
  readonly text: TextOptions;
}

/**
 * The files on the command line, names and patterns, with their mappings.
 *
 * @throws `PermilleError` `bad-request` when there are none, or a mapping or an encoding cannot be read; `no-file` for a pattern that
 * nothing matches
 */
export async function filesGiven(inputs: Inputs): Promise<readonly GivenFile[]> {
  const encoding = encodings.find((each) => each === (inputs.encoding ?? 'auto'));
  if (encoding === undefined)
    throw fileError('bad-request', { why: `--encoding is utf-8 or gb18030, not "${inputs.encoding}"` });
  const mappings = await Promise.all((inputs.map ?? []).map(readMapping));
  const onBadRow = inputs.countUnknown === true ? 'count-unknown' : 'stop';
  const found = await Promise.all(
    recordKinds.map(async (of) => {
      const mapping = mappings.find((each) => each.of === of);
      const { columns = {}, encoding: own, delimiter } = mapping ?? {};
      const text = { encoding: own ?? encoding, ...(delimiter === undefined ? {} : { delimiter }) };
      const files = await filesOf(inputs[of] ?? []);
      return files.map((file): GivenFile => ({ file, options: { of, columns, onBadRow }, text }));
    }),
  );
  const given = found.flat();
  if (given.length === 0)
    throw fileError('bad-request', {
      why: `which files? give --person people.csv, --birth births.csv … (kinds: ${recordKinds.join(', ')})`,
    });
  return given;
}

/** The sources of files on the command line. */
export const sourcesOf = (given: readonly GivenFile[]): readonly Source[] =>
  given.map(({ file, options, text }) => sourceOf(file, options, text));
