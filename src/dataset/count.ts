import { add, type Counter } from '../tallying/counter.js';
import { type Answer, amountAt, type Batch, no, yes } from './batch.js';

/** Adds a row to a counter, given the answer to its question. */
export type Count = (counter: Counter, answer: Answer, row: number) => void;

const rows: Count = (counter, answer) => {
  if (answer === yes) counter.rows += 1;
  else if (answer !== no) counter.unknown += 1;
};

/** How rows of a batch are counted, or a column of theirs added up. */
export function counting(batch: Batch, sum: string | undefined): Count {
  if (sum === undefined) return rows;
  const column = batch.columns.get(sum);
  return (counter, answer, row) => {
    if (answer === no) return;
    const amount = answer === yes && column !== undefined ? amountAt(batch.words, column, row) : undefined;
    if (amount === undefined) counter.unknown += 1;
    else {
      counter.rows += 1;
      add(counter, amount, column?.type === 'money' ? 2 : 0);
    }
  };
}
