import { type Batch, type HeldColumn, isSet } from '../batch.js';

/** A column in which fewer than one row in so many has a cell is looked at in these rows alone. */
const fewest = 8;

/** The same rows, with which of them have a cell in columns where these are few. */
export const withFilled = (batches: readonly Batch[]): readonly Batch[] =>
  batches.map((batch) => ({
    ...batch,
    columns: new Map([...batch.columns].map(([key, column]) => [key, filled(column, batch)])),
  }));

function filled(column: HeldColumn, { words, length }: Batch): HeldColumn {
  if (column.type !== 'date' && column.type !== 'count' && column.type !== 'money') return column;
  const rows: number[] = [];
  for (let row = 0; row < length && rows.length * fewest <= length; row += 1)
    if (isSet(words, column.known, row)) rows.push(row);
  return rows.length * fewest > length ? column : { ...column, filled: Int32Array.from(rows) };
}
