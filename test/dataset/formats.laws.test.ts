import { fc, test } from '@fast-check/vitest';
import {
  Bool,
  DateDay,
  Dictionary,
  Float64,
  Int32,
  Int64,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { type RecordKind, year } from 'permille';
import { catalogue, everyone, poor } from 'permille/catalogue';
import {
  fromArrow,
  fromColumns,
  fromExcel,
  fromNdjson,
  fromParquet,
  fromRows,
  type Source,
  tally,
} from 'permille/dataset';
import { expect } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { everyKind, kinds } from './every-kind.js';
import { chunked } from './inputs.js';
import { expectSame, keys, rowsAndQuestions } from './same-tally.js';
import { dictionary, type Row } from './truth.js';

const options = { of: 'person', records: dictionary } as const;
const choices = fc.array(fc.nat(2), { minLength: keys.length, maxLength: keys.length });

type Cell = Row[string];
type Made = (cells: readonly Cell[]) => Vector;
const mapped = <Value>(cells: readonly Cell[], of: (cell: string | boolean) => Value): (Value | null)[] =>
  cells.map((cell) => (cell === null ? null : of(cell)));

const text: Made = (cells) => vectorFromArray(mapped(cells, String), new Utf8());
const listed: Made = (cells) => vectorFromArray(mapped(cells, String), new Dictionary(new Utf8(), new Int32()));
const vectors: Readonly<Record<string, readonly Made[]>> = {
  flag: [(cells) => vectorFromArray(mapped(cells, Boolean), new Bool())],
  date: [
    (cells) =>
      vectorFromArray(
        mapped(cells, (cell) => new Date(String(cell))),
        new DateDay(),
      ),
  ],
  count: [
    (cells) => vectorFromArray(mapped(cells, BigInt), new Int64()),
    (cells) => vectorFromArray(mapped(cells, Number), new Float64()),
  ],
  place: [(cells) => vectorFromArray(mapped(cells, BigInt), new Int64())],
};

test.prop([rowsAndQuestions, choices, fc.constantFrom('file', 'stream'), fc.integer({ min: 1, max: 500 })])(
  'Arrow gives what its rows give',
  async ({ rows, questions }, chosen, format, size) => {
    const columns = keys.map((key, index) => {
      const all = [...(vectors[dictionary.person[key].type] ?? []), text, listed];
      return [key, (all[(chosen[index] ?? 0) % all.length] ?? text)(rows.map((row) => row[key] ?? null))] as const;
    });
    const table = new Table(Object.fromEntries(columns));
    await expectSame(fromArrow(table, options), rows, questions);
    await expectSame(fromArrow(chunked(tableToIPC(table, format), [size]), options), rows, questions);
  },
);

/** A cell as Excel has it; a number only where it is one of fifteen digits. */
function excelCell(type: string, cell: Cell, isText: boolean) {
  if (cell === null) return null;
  if (isText || typeof cell === 'boolean') return { value: isText ? String(cell) : cell };
  const isDate = type === 'date' && cell >= '1900-03-01';
  if (isDate) return { value: new Date(cell), type: Date, format: 'yyyy-mm-dd' };
  const isNumber = /^-?\d/.test(cell) && type !== 'date' && String(Number(cell)) === cell && cell.length < 16;
  return { value: isNumber ? Number(cell) : cell };
}

test.prop([rowsAndQuestions, choices], { numRuns: 25 })(
  'an Excel file gives what its rows give',
  async ({ rows, questions }, chosen) => {
    // A row without anything is no row.
    const header = [{ value: 'id' }, ...keys.map((key) => ({ value: key }))];
    const cells = rows.map((row, number) => [
      { value: number + 1 },
      ...keys.map((key, index) => excelCell(dictionary.person[key].type, row[key] ?? null, chosen[index] === 0)),
    ]);
    const bytes = await writeExcel([header, ...cells] as never).toBuffer();
    await expectSame(fromExcel(new Uint8Array(bytes), options), rows, questions);
  },
);

type Rows = readonly Row[];
const given = (of: RecordKind, rows: Rows): Readonly<Record<string, (string | boolean | null)[]>> =>
  Object.fromEntries(Object.keys(catalogue.records[of]).map((key) => [key, rows.map((row) => row[key] ?? null)]));

const byRows = (of: RecordKind, rows: Rows): Source => fromRows(rows, { of });

const ways: Readonly<Record<string, (of: RecordKind, rows: Rows) => Source>> = {
  columns: (of, rows) => fromColumns(given(of, rows), { of }),
  lines: (of, rows) => fromNdjson({ text: rows.map((row) => JSON.stringify(row)).join('\n') }, { of }),
  parquet: (of, rows) => {
    const columnData = Object.entries(given(of, rows)).map(([name, cells]) => ({
      name,
      data: cells.map((cell) => (cell === null ? null : String(cell))),
      type: 'STRING' as const,
    }));
    return fromParquet(new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 3 })), { of });
  },
};

test.prop([everyKind, fc.constantFrom(...Object.keys(ways))], { numRuns: 12 })(
  'the whole catalogue is counted alike, over rows of every kind',
  async (rows, way) => {
    const request = { by: ['county'], during: year(2019), populations: [everyone, poor] };
    // Of no rows at all, only an array can tell which columns it has.
    const filled = kinds.filter((of) => rows[of].length > 0);
    const counts = async (make: (of: RecordKind, rows: Rows) => Source) =>
      (await tally(catalogue.measures, { ...request, from: filled.map((of) => make(of, rows[of])) })).map((row) => ({
        ...row,
        counts: { ...row.counts },
      }));
    expect(await counts(ways[way] ?? byRows)).toEqual(await counts(byRows));
  },
);
