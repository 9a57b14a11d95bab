import { fc, test } from '@fast-check/vitest';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { fromParquet } from 'permille/dataset';
import { expectSame, keys, rowsAndQuestions } from './same-tally.js';
import { dictionary, type Row } from './truth.js';

type Cell = Row[string] | undefined;

/** A way to write a column: its type, and each cell that is not missing. */
interface Written {
  readonly element: Omit<SchemaElement, 'name'>;
  readonly cell: (cell: string | boolean) => unknown;
}

const text: Written = { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, cell: String };
const isSafe = (cell: Cell): boolean => !/\d{15}/.test(String(cell));

const forms: Readonly<Record<string, readonly Written[]>> = {
  flag: [{ element: { type: 'BOOLEAN' }, cell: (cell) => cell }],
  date: [{ element: { type: 'INT32', converted_type: 'DATE' }, cell: (cell) => new Date(String(cell)) }],
  count: [
    { element: { type: 'INT64' }, cell: (cell) => BigInt(cell) },
    { element: { type: 'DOUBLE' }, cell: Number },
  ],
  money: [{ element: { type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18 }, cell: Number }],
  decimal: [{ element: { type: 'INT32', converted_type: 'DECIMAL', scale: 4, precision: 9 }, cell: Number }],
  place: [{ element: { type: 'INT64' }, cell: (cell) => BigInt(cell) }],
};

function written(key: (typeof keys)[number], rows: readonly Row[], choice: number): Written {
  const { type } = dictionary.person[key];
  const all = [...(forms[type] ?? []), text];
  const one = all[choice % all.length] ?? text;
  const isScaled = type === 'money' || type === 'decimal';
  return isScaled && !rows.every((row) => isSafe(row[key])) ? text : one;
}

test.prop([
  rowsAndQuestions,
  fc.array(fc.nat(2), { minLength: keys.length, maxLength: keys.length }),
  fc.constantFrom('SNAPPY', 'UNCOMPRESSED'),
  fc.constantFrom(1, 3, 10, 100),
  fc.constantFrom(1, 7, 1000),
])(
  'a Parquet file gives what its rows give, whoever decodes it',
  async ({ rows, questions }, choices, codec, pageSize, rowGroupSize) => {
    const columns = keys.map((key, index) => ({ key, ...written(key, rows, choices[index] ?? 0) }));
    const schema: SchemaElement[] = [
      { name: 'root', num_children: keys.length },
      ...columns.map(({ key, element }) => ({ ...element, name: key, repetition_type: 'OPTIONAL' as const })),
    ];
    const columnData = columns.map(({ key, cell }) => ({
      name: key,
      data: rows.map((row) => (row[key] === null || row[key] === undefined ? null : cell(row[key]))),
    }));
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData, schema, codec, pageSize, rowGroupSize }));
    for (const decoder of ['own', 'hyparquet'] as const)
      await expectSame(fromParquet(bytes, { of: 'person', records: dictionary, decoder }), rows, questions);
  },
);
