import type { Batch } from '../batch.js';

/** The same batch, with something else about a column of numbers in a dictionary. */
export function withColumn(batch: Batch, name: 'household' | 'place', change: object): Batch {
  const column = batch.columns.get(name);
  return column === undefined
    ? batch
    : { ...batch, columns: new Map([...batch.columns, [name, { ...column, ...change }]]) };
}
