import fc from 'fast-check';
import type { Column, Columns, RecordKind } from 'permille';
import { catalogue } from 'permille/catalogue';
import { fromCsv, fromRows, type Source } from 'permille/dataset';
import type { Row } from './truth.js';

const days = [
  '1935-06-01',
  '1954-12-31',
  '1955-01-01',
  '1980-02-29',
  '2003-07-01',
  '2012-01-01',
  '2014-01-01',
  '2017-10-01',
  '2018-06-01',
  '2018-12-31',
  '2019-01-01',
  '2019-01-29',
  '2019-05-01',
  '2019-12-31',
  '2020-01-01',
];

const cells: { readonly [Type in Column['type']]: (column: Column) => fc.Arbitrary<string | boolean> } = {
  key: () => fc.constantFrom('F1', 'F2', 'F3', 'F4'),
  place: () => fc.constantFrom('140423', '140424', '140425'),
  flag: () => fc.boolean(),
  code: ({ codes = {} }) => fc.constantFrom(...Object.keys(codes)),
  date: () => fc.constantFrom(...days),
  count: () => fc.constantFrom('0', '1', '5', '300', '2500', '9007199254740991'),
  money: () => fc.constantFrom('0', '0.01', '1000', '12.5', '999999999999999999.99'),
  decimal: () => fc.constantFrom('0', '7.5', '12.345'),
};

const rowOf = (columns: Columns): fc.Arbitrary<Row> =>
  fc.record(
    Object.fromEntries(
      Object.entries(columns).map(([key, column]) => [
        key,
        fc.option(cells[column.type](column), { nil: null, freq: 4 }),
      ]),
    ),
  );

/** Whether rows of a kind are reported for a period, and count if it is just the one asked for. */
export const isReported = (of: RecordKind): boolean => of === 'area' || of === 'facility';
const daysOf = (of: 2018 | 2019) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

/** Rows of a kind; those reported have a place or an institution of their own. */
const rowsOfKind = (of: RecordKind): fc.Arbitrary<readonly Row[]> => {
  const rows = fc.array(rowOf(catalogue.records[of]), { maxLength: 8 });
  if (!isReported(of)) return rows;
  return rows.map((each) =>
    each.map((row, index) => ({
      ...row,
      id: `H${index >> 1}`,
      place: `1404${20 + (index >> 1)}`,
      ...daysOf(index % 2 === 0 ? 2018 : 2019),
    })),
  );
};

/** Rows of each kind of record. */
export type AllRows = Readonly<Record<RecordKind, readonly Row[]>>;

export const kinds = Object.keys(catalogue.records) as readonly RecordKind[];
/** Some rows of every kind of record. */
export const everyKind = fc.record(
  Object.fromEntries(kinds.map((of) => [of, rowsOfKind(of)])),
) as fc.Arbitrary<AllRows>;

/** Rows of a kind as a source: objects, or a CSV file with every column. */
export const sourceOf = (of: RecordKind, rows: readonly Row[], asFile: boolean): Source => {
  if (!asFile) return fromRows(rows, { of });
  const keys = Object.keys(catalogue.records[of]);
  const lines = rows.map((row) => keys.map((key) => String(row[key] ?? '')).join(','));
  return fromCsv({ text: [keys.join(','), ...lines].join('\r\n') }, { of });
};
