import { fileError } from '../error.js';
import { addUp } from '../tallying/counter.js';
import type { ReportedRow, ReportedSource } from '../tallying/reported.js';
import type { ListedColumns } from './listed-kind.js';
import { refuseBad, textIn, whole } from './read-counted.js';
import type { ResultRow, Statement } from './work.js';

/** The reported rows that a result lists. */
export function readListed(rows: readonly ResultRow[], { of }: Statement, columns: ListedColumns): ReportedSource {
  refuseBad(rows, columns.bad, of);
  const textOr = (row: ResultRow, name: string | undefined): string | null =>
    name === undefined ? null : textIn(row, name);
  return {
    name: `the table of ${of} records`,
    tasks: new Map(columns.tasks.map(({ number, task }) => [number, task])),
    rows: rows.map(
      (row): ReportedRow => ({
        id: textOr(row, columns.id),
        place: textOr(row, columns.place),
        from: dayIn(row, columns.from),
        to: dayIn(row, columns.to),
        values: columns.values.map((name) => textIn(row, name)),
        add: (number, counter) => {
          const own = columns.tasks.find((each) => each.number === number);
          if (own === undefined) return;
          const answer = textIn(row, own.answer);
          if (answer === '0') return;
          const isSum = own.task.measure.sum !== undefined;
          const amount = textOr(row, own.amount);
          if (answer === null || (isSum && amount === null)) {
            counter.unknown += 1;
            return;
          }
          if (amount === null) counter.rows += 1;
          if (amount !== null) addUp(counter, sumOf(amount, own.decimals));
        },
      }),
    ),
  };
}

/** A day as the number 20190105; 0 where it is missing. */
function dayIn(row: ResultRow, name: string): number {
  const text = textIn(row, name) ?? '0';
  if (/^(0|\d{8})$/.test(text)) return Number(text);
  throw fileError('bad-request', {
    why: `column ${name} of the result should be a day as a number, 20190105, not ${text}`,
  });
}

const sumOf = (amount: string, decimals: number) => ({
  rows: 1,
  unknown: 0,
  safe: 0,
  spilled: whole(amount, decimals),
  places: decimals,
});
