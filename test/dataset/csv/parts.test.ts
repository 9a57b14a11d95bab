import { fc, test } from '@fast-check/vitest';
import { describe, test as example, expect } from 'vitest';
import { type Batch, isSet, textAt } from '../../../src/dataset/batch.js';
import type { CsvReading } from '../../../src/dataset/csv/open-csv.js';
import { cutCsv, movedDown, openCsvPart, type Part } from '../../../src/dataset/csv/parts.js';
import { Unscannable } from '../../../src/dataset/csv/scanner/scan.js';
import type { Column } from '../../../src/model/column.js';
import { file, utf8 } from '../inputs.js';

const column = (key: string, type: Column['type']): Column => ({ name: { zh: key, en: key }, type });

const how: CsvReading = {
  of: 'person',
  columns: { home: column('home', 'key'), signed: column('signed', 'flag'), born: column('born', 'date') },
  mapped: new Map(),
  encoding: 'auto',
  delimiter: ',',
};

const reading = { wanted: new Set(['home', 'signed', 'born']) };

interface Read {
  readonly rows: readonly string[];
  readonly faults: readonly string[];
  readonly endLine: number;
}

const asText = ({ length, words, columns }: Batch): readonly string[] =>
  Array.from({ length }, (_, row) => {
    const [home, signed, born] = ['home', 'signed', 'born'].map((key) => columns.get(key));
    const said =
      signed === undefined ? '' : `${isSet(words, signed.known, row)} ${isSet(words, signed.known - 1, row)}`;
    return `${textAt(home, row)} ${said} ${born?.type === 'date' ? born.values[row] : ''}`;
  });

async function readPart(input: Uint8Array | string, part: Part): Promise<Read> {
  const opened = await openCsvPart(input, how, reading, part);
  const rows: string[] = [];
  for await (const batch of opened.batches) rows.push(...asText(batch));
  return { rows, faults: opened.faults.first, endLine: opened.endLine() };
}

/** What all parts make together; `undefined` where one of them cannot be read by itself. */
async function readParts(
  input: Uint8Array | string,
  parts: readonly Part[],
  name: string,
): Promise<Omit<Read, 'endLine'> | undefined> {
  const rows: string[] = [];
  const faults: string[] = [];
  let lines = 0;
  for (const part of parts) {
    const read = await readPart(input, part).catch((error: unknown) => {
      if (error instanceof Unscannable) return undefined;
      throw error;
    });
    if (read === undefined) return undefined;
    rows.push(...read.rows);
    faults.push(...read.faults.map((fault) => movedDown(fault, name, lines)));
    lines += read.endLine - 1;
  }
  return { rows, faults };
}

const whole = (bytes: Uint8Array): readonly Part[] => [{ from: 0, to: bytes.length }];

const cell = fc.constantFrom('1', '2', '10', '', '"a\nb"', '"a,b"', '"甲\r\n\n"', 'x', '2019-01-05', '0');
const row = fc.tuple(cell, cell, cell, cell).map((cells) => cells.join(','));

test.prop(
  [fc.array(row, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.array(fc.nat(), { maxLength: 4 })],
  {
    numRuns: 500,
  },
)(
  'wherever it is cut, the rows are the same, or it is said that a part does not stand alone',
  async (rows, end, ended, wishes) => {
    const bytes = utf8(['home,signed,note,born', ...rows].join(end) + (ended || rows.length === 0 ? end : ''));
    const header = bytes.indexOf(0x0a) + 1;
    const lineEnds = [...bytes.keys()].filter((at) => at >= header && at < bytes.length && bytes[at - 1] === 0x0a);
    const cuts = [...new Set(wishes.flatMap((wish) => lineEnds[wish % (lineEnds.length || 1)] ?? []))].sort(
      (a, b) => a - b,
    );
    const ends = [...cuts, bytes.length];
    const parts = ends.map((to, index) => ({ from: ends[index - 1] ?? 0, to }));
    const all = await readParts(bytes, whole(bytes), 'bytes');
    expect(all).toBeDefined();
    const found = await readParts(bytes, parts, 'bytes');
    const quoted = cuts.some((cut) => (bytes.subarray(0, cut).filter((byte) => byte === 0x22).length & 1) === 1);
    if (quoted) expect(found).toBeUndefined();
    else expect(found).toEqual(all);
  },
);

describe('a file is cut', () => {
  const text = `home,signed,born\n${Array.from({ length: 1000 }, (_, index) => `${index},1,2019-01-05\n`).join('')}`;

  example('at line ends, into parts of about one size', async () => {
    const path = await file(text);
    const parts = await cutCsv(path, how, reading, 4);
    expect(parts).toHaveLength(4);
    expect(parts.every(({ from, to }) => Math.abs(to - from - text.length / 4) < 40)).toBe(true);
    expect(await readParts(path, parts, path)).toEqual(await readParts(path, [{ from: 0, to: text.length }], path));
  });

  example.each<[string, Uint8Array]>([
    ['a file of one row', utf8('home,signed,born\n1,1,2019-01-05\n')],
    ['a header alone', utf8('home,signed,born\n')],
    ['nothing', utf8('')],
    ['what is compressed', Uint8Array.of(0x1f, 0x8b, 8, 0, 10, 10, 10)],
    ['GB18030', Uint8Array.of(...utf8('home,signed,born\n'), 0xd6, 0xd0, ...utf8(',1,\n,,\n'.repeat(9)))],
    ['a header that must be read with care', utf8(`"home,",signed,born\n${'1,1,\n'.repeat(9)}`)],
  ])('%s: not at all', async (_, bytes) => {
    expect(await cutCsv(bytes, how, reading, 4)).toEqual(whole(bytes));
  });

  example('a fault has the line of the whole file', async () => {
    const bytes = utf8(text.replace('500,1', '500,x'));
    const read = await readParts(bytes, await cutCsv(bytes, how, reading, 3), 'bytes');
    expect(read?.faults).toEqual([
      'bytes, line 502, column "signed": "x" should be yes or no: true, false, 1, 0, 是, 否, Y, N',
    ]);
  });
});
