import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { readHeader } from '../../../src/dataset/csv/header.js';
import { fromCsv } from '../../../src/dataset/from-csv.js';
import type { RecordDictionary } from '../../../src/model/column.js';
import { chunked, utf8 } from '../inputs.js';
import { csvFiles, dictionary, mapped, written } from './csv-files.js';
import { collect, find, type Read, readCarefully, readFast } from './reading.js';

const isEncoding = (error: string): boolean => error.includes('bytes that are not');

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 });
const window = fc.oneof(fc.integer({ min: 40, max: 300 }), fc.constant(100_000));

const known = (header: readonly string[]): boolean => {
  try {
    find(header);
    return true;
  } catch {
    return false;
  }
};

test.prop([csvFiles, sizes, window], { numRuns: 1500 })(
  'what is scanned is what is read with care',
  async (one, cuts, size) => {
    fc.pre(known(one.columns));
    const bytes = utf8(written(one));
    const fast = await readFast(bytes, one.delimiter, cuts, size);
    if (fast === undefined) return;
    const careful = await readCarefully(bytes, one.delimiter);
    if (careful.error === '') expect(fast).toEqual(careful);
    else expect(fast.error).toBe(careful.error);
  },
);

test.prop(
  [
    csvFiles,
    sizes,
    window,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...utf8('",\n\r1x;\t\u00e9\u0000 -.')), fc.boolean()), {
      minLength: 1,
      maxLength: 3,
    }),
  ],
  {
    numRuns: 1500,
  },
)('of broken bytes too', async (one, cuts, size, changes) => {
  const start = utf8(written(one));
  const bytes = [...start];
  for (const [at, byte, instead] of changes) bytes.splice(at % (bytes.length + 1), instead ? 1 : 0, byte);
  const broken = Uint8Array.from(bytes);
  const header = readHeader(broken, one.delimiter);
  fc.pre(
    header !== undefined &&
      known(header.cells) &&
      new TextDecoder().decode(broken.subarray(0, header.after)).indexOf('\uFFFD') < 0,
  );
  const fast = await readFast(broken, one.delimiter, cuts, size);
  if (fast === undefined) return;
  const careful = await readCarefully(broken, one.delimiter);
  if (careful.error === '') expect(fast).toEqual(careful);
  // Of a wrong byte and a stray quote, that is told which is met first: it depends on how much is read at once.
  else if (isEncoding(careful.error) === isEncoding(fast.error)) expect(fast.error).toBe(careful.error);
  else expect(fast.error).toMatch(/^file, line \d+: /);
});

test.prop([csvFiles, sizes, window], { numRuns: 500 })(
  'keys in runs are numbered as they come',
  async (one, cuts, size) => {
    fc.pre(known(one.columns) && one.columns.includes('home'));
    const at = one.columns.indexOf('home');
    const growing = { ...one, rows: one.rows.toSorted((a, b) => keyOrder(a[at] ?? '', b[at] ?? '')) };
    const bytes = utf8(written(growing));
    const fast = await readFast(bytes, one.delimiter, cuts, size, 'home');
    if (fast === undefined) return;
    const careful = await readCarefully(bytes, one.delimiter);
    if (fast.error === 'out of order') return;
    expect(fast.error).toBe(careful.error);
    if (careful.error !== '') return;
    let number = 0;
    let before = 'true null';
    const keys = Object.keys(dictionary).filter((key) => one.columns.includes(key));
    const numbered = careful.rows.map((row) =>
      row.map((cell, index) => {
        const text = String(cell);
        if (keys[index] !== 'home' || !text.startsWith('true')) return cell;
        if (text !== before) number += 1;
        before = text;
        return `true #${number}`;
      }),
    );
    expect(fast).toEqual({ ...careful, rows: numbered });
  },
);

const keyOrder = (a: string, b: string): number => {
  const [one, other] = [a.trim(), b.trim()];
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
};

/** The bytes of a text in GB18030, of its characters that take two. */
const gb18030 = (() => {
  const bytesOf = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && !bytesOf.has(text)) bytesOf.set(text, [lead, trail]);
    }
  }
  return (text: string): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((each) => (each < '\u0080' ? [each.charCodeAt(0)] : (bytesOf.get(each) ?? [0x3f]))),
    );
})();

const through = async (
  bytes: AsyncIterable<Uint8Array>,
  encoding: 'utf-8' | 'gb18030',
  delimiter: string,
): Promise<Read> => {
  const records = { person: dictionary } as unknown as RecordDictionary;
  const columns = Object.fromEntries(mapped) as Readonly<Record<string, object>>;
  const source = fromCsv(bytes, { of: 'person', records, columns, encoding, delimiter } as never);
  const { batches, faults, has } = await source.open({ wanted: new Set(Object.keys(dictionary)) });
  return collect(find([...has]), batches, faults);
};

test.prop([csvFiles, sizes], { numRuns: 300 })('in GB18030 too, however the bytes come', async (one, cuts) => {
  fc.pre(known(one.columns));
  const text = written({ ...one, mark: false }).replaceAll(/[\uFEFF𠮷\u3000]/gu, '?');
  const found = await Promise.allSettled([
    through(chunked(gb18030(text), cuts), 'gb18030', one.delimiter),
    through(chunked(utf8(text), cuts), 'utf-8', one.delimiter),
    through(chunked(utf8(text), [text.length * 4]), 'utf-8', one.delimiter),
  ]);
  const [first, ...others] = found.map((each) =>
    each.status === 'fulfilled'
      ? { ...each.value, faults: each.value.faults, error: each.value.error }
      : { error: String(each.reason) },
  );
  for (const other of others) expect(other).toEqual(first);
  if (first !== undefined && !('rows' in first)) return;
  const careful = await readCarefully(utf8(text), one.delimiter);
  const stream = (words: string): string => words.replace(/^stream/, 'file');
  if (careful.error !== '') expect(stream(first?.error ?? '')).toBe(careful.error);
  else expect({ ...first, faults: first?.faults.map(stream) }).toEqual(careful);
});
