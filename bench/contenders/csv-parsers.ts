import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Transform } from 'node:stream';
import type { Contender } from '../harness/contender.js';
import { peer } from '../peers/peer.js';
import { csvPath } from '../workload/files.js';
import { loopOverStrings, type StringRow } from './string-rows.js';

const chunk = 2 ** 20;

/** A contender that parses a file into rows of text, and runs the careful loop over them. */
const parsing =
  (prepare: () => Promise<(path: string, add: (row: StringRow) => void) => void | Promise<void>>): Contender =>
  async ({ rows, level = 'county', file = 'plain' }) => {
    const parse = await prepare();
    return {
      run: async () => {
        const loop = loopOverStrings(level);
        await parse(csvPath(rows, file), loop.add);
        loop.finish();
        return loop.sums;
      },
    };
  };

interface Udsv {
  readonly inferSchema: (text: string) => unknown;
  readonly initParser: (schema: unknown) => {
    readonly stringArrs: unknown;
    readonly chunk: (text: string, kind: unknown, row: (row: StringRow) => void) => void;
    readonly end: () => void;
  };
}

/** udsv, by chunks of a mebibyte. */
export const udsv: Contender = parsing(async () => {
  const { inferSchema, initParser } = await peer<Udsv>('udsv');
  return (path, add) => {
    const file = openSync(path, 'r');
    const bytes = Buffer.allocUnsafe(chunk);
    let parser: ReturnType<Udsv['initParser']> | undefined;
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      const text = bytes.toString('latin1', 0, read);
      parser ??= initParser(inferSchema(text));
      parser.chunk(text, parser.stringArrs, (row) => {
        add(row);
      });
    }
    parser?.end();
    closeSync(file);
  };
});

interface Papaparse {
  readonly default: {
    readonly parse: (
      input: NodeJS.ReadableStream,
      options: {
        readonly chunk: (results: { readonly data: readonly StringRow[] }) => void;
        readonly complete: () => void;
        readonly error: (error: unknown) => void;
      },
    ) => void;
  };
}

/** papaparse, streaming. */
export const papaparse: Contender = parsing(async () => {
  const { default: papa } = await peer<Papaparse>('papaparse');
  return (path, add) =>
    new Promise((resolve, reject) => {
      let header = true;
      papa.parse(createReadStream(path, { highWaterMark: chunk }), {
        chunk: ({ data }) => {
          for (let index = header ? 1 : 0; index < data.length; index += 1) {
            const row = data[index];
            if (row !== undefined && row.length > 1) add(row);
          }
          header = false;
        },
        complete: resolve,
        error: reject,
      });
    });
});

/** csv-parse, streaming. */
export const csvParse: Contender = parsing(async () => {
  const { parse } = await peer<{ readonly parse: () => Transform }>('csv-parse');
  return async (path, add) => {
    let header = true;
    for await (const row of createReadStream(path, { highWaterMark: chunk }).pipe(parse())) {
      if (!header) add(row as StringRow);
      header = false;
    }
  };
});
