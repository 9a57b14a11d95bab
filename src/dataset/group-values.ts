import { type Batch, isSet, textAt } from './batch.js';

/** The values of a row in the columns of the breakdown. */
export function groupValues(batch: Batch, columns: readonly string[]): (row: number) => readonly (string | null)[] {
  const held = columns.map((key) => batch.columns.get(key));
  return (row) =>
    held.map((column) => {
      if (column?.type !== 'flag') return textAt(column, row);
      if (!isSet(batch.words, column.known, row)) return null;
      return isSet(batch.words, column.known - 1, row) ? 'yes' : 'no';
    });
}
