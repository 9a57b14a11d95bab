import type { Contender } from '../harness/contender.js';
import { peer } from '../peers/peer.js';
import { parquetPath } from '../workload/files.js';
import { by35, by65 } from '../workload/generate.js';
import { columnsNeeded, placeColumn } from '../workload/sql.js';
import { careful } from './objects.js';
import type { Person } from './person.js';

interface Chunk {
  readonly columnName: string;
  readonly columnData: ArrayLike<unknown>;
  readonly rowStart: number | bigint;
}

interface Hyparquet {
  readonly asyncBufferFromFile: (path: string) => Promise<unknown>;
  readonly parquetRead: (options: {
    readonly file: unknown;
    readonly columns: readonly string[];
    readonly compressors: unknown;
    readonly parsers: { readonly dateFromDays: (days: number) => number };
    readonly onChunk: (chunk: Chunk) => void;
  }) => Promise<void>;
}

type Mutable = { -readonly [Key in keyof Person<number>]: Person<number>[Key] };

/** hyparquet, column by column, and the careful loop over the rows; dates as numbers of days. */
export const hyparquet: Contender = async ({ rows, level = 'county' }) => {
  const { asyncBufferFromFile, parquetRead } = await peer<Hyparquet>('hyparquet');
  const { compressors } = await peer<{ readonly compressors: unknown }>('hyparquet-compressors');
  const names = [placeColumn(level), ...columnsNeeded];
  return {
    run: async () => {
      const columns = new Map(names.map((name) => [name, new Array<unknown>(rows)]));
      await parquetRead({
        file: await asyncBufferFromFile(parquetPath(rows)),
        columns: names,
        compressors,
        parsers: { dateFromDays: (days) => days },
        onChunk: ({ columnName, columnData, rowStart }) => {
          const into = columns.get(columnName) ?? [];
          const from = Number(rowStart);
          for (let index = 0; index < columnData.length; index += 1) into[from + index] = columnData[index] ?? null;
        },
      });
      const loop = careful(level, by35, by65);
      const person = Object.fromEntries(names.map((name) => [name, null])) as unknown as Mutable;
      const filled = names.map((name) => [name as keyof Mutable, columns.get(name) ?? []] as const);
      for (let row = 0; row < rows; row += 1) {
        for (const [name, values] of filled) person[name] = values[row] as never;
        loop.add(person);
      }
      loop.finish();
      return loop.sums;
    },
  };
};
