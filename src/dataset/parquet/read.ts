import type { ColumnMetaData, CompressionCodec, FileMetaData, SchemaElement } from 'hyparquet';
import { fileError, PermilleError } from '../../error.js';
import type { RowGroup } from '../columns/batches.js';
import type { Piece } from '../columns/cells.js';
import type { FoundColumn } from '../csv/find-columns.js';
import { lacking } from '../lacking.js';
import type { Ranges } from '../ranges.js';
import { type Kind, kindOf } from './kind.js';
import { type Chunk, pagesOf, readEncodings } from './pages.js';
import { unsnap } from './snappy.js';
import { pieceOfValues, plainSchema } from './whole-column.js';

type Unpack = Chunk['unpack'];

/** A wanted column, and what its values are. */
interface ReadColumn extends FoundColumn {
  readonly element: SchemaElement;
  readonly kind: Kind;
}

/** Who decodes pages: this library where it knows their encoding, or always hyparquet. */
export type Decoder = 'own' | 'hyparquet';

/** The reader of Parquet files, or an error that says how to get it. */
export const hyparquet = (file: string): Promise<typeof import('hyparquet')> =>
  import('hyparquet').catch(lacking('hyparquet', file));

const unpackersOf = (file: string): Promise<typeof import('hyparquet-compressors')> =>
  import('hyparquet-compressors').catch(lacking('hyparquet-compressors', file));

/** The columns at the top of a schema, each an element; one with others in it has `num_children`. */
export function topColumns([root, ...elements]: readonly SchemaElement[]): readonly SchemaElement[] {
  const top: SchemaElement[] = [];
  let at = 0;
  const skip = (): void => {
    const children = elements[at++]?.num_children ?? 0;
    for (let child = 0; child < children; child += 1) skip();
  };
  for (let child = 0; child < (root?.num_children ?? 0); child += 1) {
    const element = elements[at];
    if (element !== undefined) top.push(element);
    skip();
  }
  return top;
}

/** Wanted columns with what their values are; one that is nested, or of a type that no column has, is refused. */
export function readColumns(
  read: readonly FoundColumn[],
  top: readonly SchemaElement[],
  file: string,
): readonly ReadColumn[] {
  return read.map((column) => {
    const element = top[column.index] as SchemaElement;
    const isNested = element.num_children !== undefined || element.repetition_type === 'REPEATED';
    const kind = isNested ? 'it is nested or repeated, which no column is' : kindOf(element);
    if (typeof kind === 'string') throw fileError('bad-file', { file, where: `column "${column.heading}"`, why: kind });
    return { ...column, element, kind };
  });
}

const listedTypes: ReadonlySet<string> = new Set(['flag', 'place', 'code', 'key', 'date']);

/** The row groups of a file, one at a time; of each only the columns asked for. */
export async function* rowGroups(
  file: Ranges,
  metadata: FileMetaData,
  read: readonly ReadColumn[],
  decoder: Decoder,
): AsyncGenerator<RowGroup> {
  const unpackers = new Map<string, Unpack>();
  let before = 0;
  for (const { columns: chunks, num_rows } of metadata.row_groups) {
    const rows = Number(num_rows);
    const columns = await Promise.all(
      read.map(async ({ heading, element, kind, column: { type } }): Promise<() => Piece> => {
        const where = `column "${heading}"`;
        const say = saying(file.name, where);
        const meta = chunks.find(({ meta_data }) => meta_data?.path_in_schema[0] === heading)?.meta_data;
        if (meta === undefined) throw fileError('bad-file', { file: file.name, where, why: 'a row group lacks it' });
        const unpack = unpackers.get(meta.codec) ?? (await unpacker(meta.codec, file.name));
        unpackers.set(meta.codec, unpack);
        const isOwn =
          decoder === 'own' && meta.encodings.every((name) => readEncodings.has(name) || name === 'BIT_PACKED');
        const pull = isOwn
          ? pagesOf({
              bytes: await chunkBytes(file, meta).catch(say),
              rows,
              type: element.type ?? '',
              length: element.type_length ?? 0,
              kind,
              presence: element.repetition_type === 'REQUIRED' ? 'required' : 'optional',
              unpack,
              numbers: listedTypes.has(type) ? 'listed' : 'gathered',
            })
          : await wholeColumn(file, metadata, element, kind, meta.codec, [before, rows]).catch(say);
        return guarded(pull, say);
      }),
    );
    before += rows;
    yield { rows, columns };
  }
}

async function chunkBytes(file: Ranges, meta: ColumnMetaData): Promise<Uint8Array> {
  const starts = [meta.dictionary_page_offset, meta.data_page_offset].filter((at) => at !== undefined && at > 0n);
  const from = Math.min(...starts.map(Number));
  const to = from + Number(meta.total_compressed_size);
  if (!(from >= 0 && to <= file.size))
    throw fileError('bad-file', { file: file.name, where: undefined, why: 'it is cut short' });
  return file.read(from, to);
}

async function wholeColumn(
  file: Ranges,
  metadata: FileMetaData,
  element: SchemaElement,
  kind: Kind,
  codec: CompressionCodec,
  [before, rows]: readonly [number, number],
): Promise<() => Piece> {
  const { parquetScan } = await hyparquet(file.name);
  const isBuiltIn = codec === 'SNAPPY' || codec === 'UNCOMPRESSED';
  const scan = await parquetScan({
    file: asyncBuffer(file),
    metadata: { ...metadata, schema: plainSchema(metadata.schema, element.name) },
    columns: [element.name],
    utf8: false,
    ...(isBuiltIn ? {} : { compressors: (await unpackersOf(file.name)).compressors }),
  });
  const values = await scan.readColumn({ column: element.name, rowStart: before, rowEnd: before + rows });
  const piece = pieceOfValues(values, kind, element);
  return () => piece;
}

/** A file as hyparquet takes it. */
export const asyncBuffer = (
  file: Ranges,
): { byteLength: number; slice: (from: number, to?: number) => Promise<ArrayBuffer> } => ({
  byteLength: file.size,
  slice: async (from, to = file.size) => {
    const bytes = await file.read(from, to);
    return bytes.buffer as ArrayBuffer;
  },
});

async function unpacker(codec: CompressionCodec, file: string): Promise<Unpack> {
  if (codec === 'UNCOMPRESSED') return (bytes) => bytes;
  if (codec === 'SNAPPY') return unsnap;
  const unpack = (await unpackersOf(`${file} (${codec})`)).compressors[codec];
  if (unpack === undefined) throw fileError('bad-file', { file, where: undefined, why: `it is packed with ${codec}` });
  return (bytes, size) => unpack(bytes, size) as Uint8Array;
}

/** What goes wrong in a column, said with the file and column. */
const saying =
  (file: string, where: string) =>
  (error: unknown): never => {
    if (error instanceof PermilleError) throw error;
    throw fileError('bad-file', { file, where, why: error instanceof Error ? error.message : String(error) });
  };

function guarded(pull: () => Piece, say: (error: unknown) => never): () => Piece {
  return () => {
    try {
      return pull();
    } catch (error) {
      return say(error);
    }
  };
}
