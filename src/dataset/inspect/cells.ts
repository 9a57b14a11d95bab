import { exact, fixed } from '../../value/decimal.js';
import { amountAt, type Batch, type HeldColumn, isSet, textAt } from '../batch.js';

/** The known cells of a row in some columns, as text: dates as 2019-01-05, flags as yes or no, amounts exact. */
export const cellsOf = (batch: Batch, columns: readonly string[], row: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.flatMap((key) => {
      const column = batch.columns.get(key);
      const text = column && cellText(batch, column, row);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );

function cellText({ words }: Batch, column: HeldColumn, row: number): string | undefined {
  switch (column.type) {
    case 'flag':
      return isSet(words, column.known, row) ? (isSet(words, column.known - 1, row) ? 'yes' : 'no') : undefined;
    case 'date':
      return dateText(column.values[row] ?? 0);
    case 'count':
    case 'money':
    case 'decimal': {
      const amount = amountAt(words, column, row);
      if (amount === undefined || typeof amount === 'string') return amount;
      return exact(fixed(amount, column.type === 'money' ? 2 : 0));
    }
    default:
      return textAt(column, row) ?? undefined;
  }
}

const dateText = (date: number): string | undefined =>
  date === 0
    ? undefined
    : String(date)
        .padStart(8, '0')
        .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
