import { type ColumnData, fromColumns } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { type Batch, isSet } from '../../../src/dataset/batch.js';
import { KeysOutOfOrder } from '../../../src/dataset/source.js';

/** The numbers of keys read in runs, `null` where missing, and the first and last key of each batch. */
async function runsOf(household: ColumnData) {
  const source = fromColumns({ household }, { of: 'person', onBadRow: 'count-unknown' });
  const { batches } = await source.open({ wanted: new Set(['household']), runs: 'household' });
  const numbers: (number | null)[] = [];
  const bounds: unknown[] = [];
  for await (const { columns, length, words } of batches as AsyncIterable<Batch>) {
    const column = columns.get('household');
    if (column?.type !== 'key') throw new Error('it is no key');
    for (let row = 0; row < length; row += 1)
      numbers.push(isSet(words, column.known, row) ? (column.ids[row] ?? null) : null);
    bounds.push({ ...column.dictionary });
  }
  return { numbers, bounds };
}

describe('keys in growing order are numbered as they come', () => {
  test.each<[string, ColumnData]>([
    ['texts', ['7', '7', null, '9', '10', '10']],
    ['numbers', { values: Int32Array.of(7, 7, 0, 9, 10, 10), valid: Uint8Array.of(0b111011) }],
    ['long numbers', { values: BigInt64Array.of(7n, 7n, -1n, 9n, 10n, 10n), valid: Uint8Array.of(0b111011) }],
    [
      'places in a list',
      { values: ['10', '9', '7'], indices: Int8Array.of(2, 2, -1, 1, 0, 0), valid: Uint8Array.of(0b111011) },
    ],
  ])('%s', async (_, given) => {
    expect(await runsOf(given)).toEqual({ numbers: [1, 1, null, 2, 3, 3], bounds: [{ first: '7', last: '10' }] });
  });

  test('over many batches', async () => {
    const length = 10_000;
    const { numbers, bounds } = await runsOf(Int32Array.from({ length }, (_, row) => row >> 2));
    expect(numbers).toEqual(Array.from({ length }, (_, row) => (row >> 2) + 1));
    expect(bounds).toEqual([
      { first: '0', last: '1023' },
      { first: '1024', last: '2047' },
      { first: '2048', last: '2499' },
    ]);
  });

  test('and a batch may have none', async () => {
    expect(await runsOf([null, ''])).toEqual({ numbers: [null, null], bounds: [{ first: null, last: null }] });
  });
});

test.each<[string, ColumnData]>([
  ['a key that came before', ['a', 'b', 'a']],
  ['a shorter one', ['10', '9']],
  ['a lower number', Int32Array.of(3, 2)],
  ['a number below 0', Int32Array.of(-1)],
  ['a number that is not whole', Float64Array.of(1.5)],
])('%s is out of order', async (_, given) => {
  await expect(runsOf(given)).rejects.toThrow(KeysOutOfOrder);
});
