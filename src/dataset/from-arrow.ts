import { fileError } from '../error.js';
import type { RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import { type ArrowData, cellsOfData, type Lists, whyNot } from './arrow/cells.js';
import { type Field, openArrow, type RecordBatch, type RecordBatches } from './arrow/read.js';
import { batchesOfColumns, type RowGroup } from './columns/batches.js';
import type { Piece } from './columns/cells.js';
import { type FoundColumn, findColumns } from './csv/find-columns.js';
import { type Input, inputName, reopens } from './open.js';
import {
  columnsOfKind,
  Faults,
  mappingsOf,
  type OpenedSource,
  type Reading,
  type Source,
  type SourceOptions,
} from './source.js';

/** A table as apache-arrow makes one. */
export interface ArrowTable {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  readonly batches: readonly object[];
}

/** Options of `fromArrow`. */
export interface ArrowOptions<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = typeof records,
> extends SourceOptions<Kind, Dictionary> {
  /** What a table is called in messages. */
  readonly name?: string;
}

/**
 * A source of rows in Arrow's format, a file or a stream of it, or in a table that apache-arrow has made; of a file or stream one record
 * batch is held at a time, but all of a file that comes in a stream, or has its schema only at its end. It takes the package
 * apache-arrow, but for a table.
 *
 * Decimals are exact, dates civil dates; so are timestamps of midnight without a time zone. Other types are refused.
 *
 * @throws `PermilleError` `unknown-column`; when tallied, `not-installed`, `no-file`, `bad-file`, `unknown-header`, `double-header`,
 * `no-columns`, `bad-rows`
 * @example
 * fromArrow('people.arrow', { of: 'person', columns: { signed: 'is_signed' } });
 */
export function fromArrow<const Kind extends RecordKind, Dictionary extends RecordDictionary = typeof records>(
  input: Input | ArrowTable,
  options: ArrowOptions<Kind, Dictionary>,
): Source {
  const { of, onBadRow = 'stop' } = options;
  const columns = columnsOfKind(options.records ?? records, of);
  const mapped = mappingsOf(options.columns ?? {}, columns, of);
  const table = isTable(input) ? input : undefined;
  const name = options.name ?? (isTable(input) ? 'table' : inputName(input));
  const openSource = async (reading: Reading): Promise<OpenedSource> => {
    const found = isTable(input) ? ofTable(input) : await openArrow(input, name, reading);
    const { fields, batches: all, progress, close } = found;
    try {
      const header = fields.map((field) => field.name);
      const read = findColumns(header, columns, mapped, of, name).filter(({ key }) => reading.wanted.has(key));
      requireReadable(read, fields, name);
      const faults = new Faults();
      const making = { name, of, read, faults, reading, ...(progress === undefined ? {} : { progress }) };
      const batches = batchesOfColumns(rowGroups(all, read, name), making);
      return { has: new Set(read.map(({ key }) => key)), batches, faults };
    } catch (error) {
      await close?.();
      throw error;
    }
  };
  return { of, name, columns, onBadRow, reopens: table !== undefined || reopens(input as Input), open: openSource };
}

const isTable = (input: Input | ArrowTable): input is ArrowTable =>
  typeof input === 'object' && 'schema' in input && 'batches' in input;

const ofTable = ({ schema, batches }: ArrowTable): RecordBatches => ({
  fields: schema.fields as readonly Field[],
  batches: batches as readonly RecordBatch[],
});

function requireReadable(read: readonly FoundColumn[], fields: readonly Field[], name: string): void {
  for (const { index, heading } of read) {
    const why = whyNot((fields[index] as Field).type);
    if (why !== undefined) throw fileError('bad-file', { file: name, where: `column "${heading}"`, why });
  }
}

async function* rowGroups(
  batches: RecordBatches['batches'],
  read: readonly FoundColumn[],
  name: string,
): AsyncGenerator<RowGroup> {
  const lists: Lists = new WeakMap();
  for await (const { numRows, data } of batches) {
    const columns = read.map(({ index, heading }) => (): Piece => {
      try {
        return { cells: cellsOfData(data.children[index] as ArrowData, lists), length: numRows };
      } catch (error) {
        throw fileError('bad-file', { file: name, where: `column "${heading}"`, why: (error as Error).message });
      }
    });
    yield { rows: numRows, columns };
  }
}
