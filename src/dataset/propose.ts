import { fileError } from '../error.js';
import { type Column, type RecordKind, recordKinds } from '../model/column.js';
import { records } from '../model/records/index.js';
import { BadCell, type CellOptions, cellReader } from './cell.js';
import { csvRecords } from './csv/records.js';
import { decode, type Encoding } from './decode.js';
import { type Input, open } from './open.js';
import type { ColumnMapping } from './source.js';

/** A heading of a file, and the column that it seems to be. */
export interface ProposedColumn {
  readonly heading: string;
  readonly column?: string;
  /** `same`: it has the column's very name; `like`: it only resembles it, and wants a look. */
  readonly because?: 'same' | 'like';
  /** Values that the proposed reading does not understand. */
  readonly notUnderstood: readonly string[];
}

/** A mapping of a file's columns, to be looked at before it is used. */
export interface Proposal {
  readonly of: RecordKind;
  readonly columns: Readonly<Record<string, string | ColumnMapping>>;
  readonly headings: readonly ProposedColumn[];
}

const sampled = 1000;
const patterns = [
  'yyyy-MM-dd',
  'yyyyMMdd',
  'yyyy/M/d',
  'yyyy.M.d',
  'yyyy年M月d日',
  'yyyy-M-d',
  'yyyy-MM-dd HH:mm:ss',
] as const;

/** Codes that files write for what the record dictionary calls otherwise. */
const customary: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  male: { 男: 'male', 男性: 'male', M: 'male', 1: 'male' },
  female: { 女: 'female', 女性: 'female', F: 'female', 2: 'female' },
};

/**
 * Proposes how a CSV file's columns map onto the record dictionary, from its header and its first thousand rows.
 *
 * It is a proposal: headings that only resemble a column, and values not understood, are named so that somebody looks.
 *
 * @param of the kind of record; the one that most headings fit, if left out
 * @throws `PermilleError` `no-file`, `empty-file`, `no-columns`
 */
export async function propose(
  input: Input,
  {
    of,
    encoding = 'auto',
    delimiter = ',',
  }: { readonly of?: RecordKind; readonly encoding?: Encoding; readonly delimiter?: string } = {},
): Promise<Proposal> {
  const opened = await open(input);
  const rows = csvRecords(decode(opened.bytes, encoding, opened.name), delimiter, opened.name);
  const first = await rows.next();
  if (first.done === true) throw fileError('empty-file', { file: opened.name });
  const header = first.value.cells.map((cell) => cell.trim());
  const samples = header.map(() => new Set<string>());
  for (let count = 0; count < sampled; count += 1) {
    const row = await rows.next();
    if (row.done === true) break;
    for (const [index, cell] of row.value.cells.entries()) if (cell.trim() !== '') samples[index]?.add(cell.trim());
  }
  await rows.return?.(undefined);
  const kind = of ?? bestKind(header);
  if (kind === undefined || !header.some((heading) => findColumn(heading, kind))) {
    throw fileError('no-columns', {
      file: opened.name,
      of: kind ?? 'person',
      found: header,
      known: Object.keys(records[kind ?? 'person']),
    });
  }
  return mapping(kind, header, samples);
}

const bestKind = (header: readonly string[]): RecordKind | undefined => {
  const scores = recordKinds.map((kind) => ({
    kind,
    fits: header.filter((heading) => findColumn(heading, kind)?.because === 'same').length,
  }));
  const best = scores.reduce((so, each) => (each.fits > so.fits ? each : so));
  return best.fits === 0 ? undefined : best.kind;
};

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_()·.-]/g, '');

const namesOf = (key: string, { name, aliases = [] }: Column): readonly string[] =>
  [key, name.zh, name.en, ...aliases].map(folded);

function findColumn(
  heading: string,
  kind: RecordKind,
): { key: string; column: Column; because: 'same' | 'like' } | undefined {
  const wanted = folded(heading);
  const all = Object.entries(records[kind] as Readonly<Record<string, Column>>);
  const same = all.find(([key, column]) => namesOf(key, column).includes(wanted));
  if (same !== undefined) return { key: same[0], column: same[1], because: 'same' };
  const bare = wanted.replace(/^是否/, '');
  const like =
    bare.length < 2
      ? undefined
      : all.find(([key, column]) =>
          namesOf(key, column).some(
            (name) => name.length > 2 && (name.includes(bare) || bare.includes(name.replace(/^是否/, ''))),
          ),
        );
  return like && { key: like[0], column: like[1], because: 'like' };
}

function mapping(kind: RecordKind, header: readonly string[], samples: readonly ReadonlySet<string>[]): Proposal {
  const columns: Record<string, string | ColumnMapping> = {};
  const bySureness = header
    .map((heading, index) => ({ heading, index, found: findColumn(heading, kind) }))
    .sort((a, b) => rank(a.found) - rank(b.found));
  const headings = new Map<number, ProposedColumn>();
  for (const { heading, index, found } of bySureness) {
    const values = [...(samples[index] ?? [])];
    if (found === undefined || Object.hasOwn(columns, found.key)) {
      headings.set(index, { heading, notUnderstood: [] });
      continue;
    }
    const options = cellOptions(found.column, values);
    const read = cellReader(found.column, options);
    const plain = Object.keys(options).length === 0;
    columns[found.key] = plain ? heading : { from: heading, ...options };
    const notUnderstood = values.filter((value) => read(value) instanceof BadCell).slice(0, 5);
    headings.set(index, { heading, column: found.key, because: found.because, notUnderstood });
  }
  return {
    of: kind,
    columns,
    headings: header.map((heading, index) => headings.get(index) ?? { heading, notUnderstood: [] }),
  };
}

const rank = (found: { because: 'same' | 'like' } | undefined): number =>
  found === undefined ? 2 : found.because === 'same' ? 0 : 1;

function cellOptions(column: Column, values: readonly string[]): CellOptions {
  if (column.type === 'date') {
    const reads = (format: string): number =>
      values.filter((value) => !(cellReader(column, { format })(value) instanceof BadCell)).length;
    const best = patterns.reduce((so, each) => (reads(each) > reads(so) ? each : so));
    return best === 'yyyy-MM-dd' ? {} : { format: best };
  }
  if (column.type !== 'code' || column.codes === undefined) return {};
  const meant = Object.entries(column.codes).flatMap(
    ([code, name]) =>
      [[code, code], [name.zh, code], [name.en, code], ...Object.entries(customary[code] ?? {})] as [string, string][],
  );
  const identical = values.every((value) => Object.hasOwn(column.codes ?? {}, value));
  return identical ? {} : { codes: Object.fromEntries(meant) };
}
