import { readFile } from 'node:fs/promises';
import { type Encoding, fromCsv, type Source } from '../dataset/index.js';
import { fileError } from '../error.js';
import { type RecordKind, recordKinds } from '../model/column.js';
import { mappingSchema } from '../schema/index.js';

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

async function readMapping(file: string): Promise<ReturnType<typeof mappingSchema.parse>> {
  const read = mappingSchema.safeParse(await readJson(file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw fileError('bad-request', {
    why: `${file} is no mapping (permille init writes one): ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  });
}

/**
 * The sources of the files on the command line.
 *
 * @throws `PermilleError` `bad-request` when there are none, or a mapping or an encoding cannot be read
 */
export async function sourcesOf(inputs: Inputs): Promise<readonly Source[]> {
  const encoding = encodings.find((each) => each === (inputs.encoding ?? 'auto'));
  if (encoding === undefined)
    throw fileError('bad-request', { why: `--encoding is utf-8 or gb18030, not "${inputs.encoding}"` });
  const mappings = await Promise.all((inputs.map ?? []).map(readMapping));
  const sources = recordKinds.flatMap((of) =>
    (inputs[of] ?? []).map((file) => {
      const { columns = {}, ...rest } = mappings.find((each) => each.of === of) ?? {};
      const options = {
        encoding,
        ...rest,
        of,
        columns,
        onBadRow: inputs.countUnknown === true ? 'count-unknown' : 'stop',
      } as const;
      return fromCsv(file, options);
    }),
  );
  if (sources.length === 0)
    throw fileError('bad-request', {
      why: `which files? give --person people.csv, --birth births.csv … (kinds: ${recordKinds.join(', ')})`,
    });
  return sources;
}
