import { year } from 'permille';
import { fromCsv, fromParquet, tally } from 'permille/dataset';
import type { Contender } from '../harness/contender.js';
import { measures, person, records } from '../workload/definitions.js';
import { csvPath, parquetPath } from '../workload/files.js';
import type { Level } from '../workload/reference.js';
import { sumsOfTally } from './permille.js';

const during = year(2024);
const options = { of: 'person', records } as const;

/** The file has the county and the village of each person; the one asked about is taken for the place, as the peers do. */
const byPlace = (level: Level) => ({ ...options, columns: { place: `${level}_code` } }) as const;

/** permille from a CSV file, each run anew. */
export const fromCsvFile: Contender = async ({ rows, level = 'county', threads = 1, file = 'plain' }) => ({
  run: async () => {
    const from = [fromCsv(csvPath(rows, file), byPlace(level))];
    const table = await tally(measures, { from, by: [level], during, threads });
    return () => sumsOfTally(table, level);
  },
});

/** Only the reading of a CSV file: every cell that the measures need, as batches that nobody counts. */
export const scannerAlone: Contender = async ({ rows, file = 'plain' }) => ({
  expected: Float64Array.of(rows),
  run: async () => {
    const opened = await fromCsv(csvPath(rows, file), byPlace('county')).open({
      wanted: new Set(Object.keys(person)),
      runs: 'household',
    });
    let read = 0;
    for await (const { length } of opened.batches) read += length;
    return () => Float64Array.of(read);
  },
});

/** permille from a Parquet file, each run anew. */
export const fromParquetFile: Contender = async ({ rows, level = 'county', threads = 1 }) => ({
  run: async () => {
    const from = [fromParquet(parquetPath(rows), options)];
    const table = await tally(measures, { from, by: [level], during, threads });
    return () => sumsOfTally(table, level);
  },
});
