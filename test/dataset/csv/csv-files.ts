import { fc } from '@fast-check/vitest';
import type { Column, ColumnType } from '../../../src/model/column.js';

const column = (type: ColumnType, more: Partial<Column> = {}): Column => ({
  name: { zh: type, en: type },
  type,
  ...more,
});

const codes = { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } };

/** A dictionary with columns of all types that are scanned. */
export const dictionary: Readonly<Record<string, Column>> = {
  a: column('flag'),
  b: column('flag'),
  c: column('flag'),
  d: column('flag'),
  e: column('flag'),
  ...Object.fromEntries([...'fghijkl'].map((key) => [key, column('flag')])),
  sex: column('code', { codes }),
  place: column('place'),
  born: column('date'),
  died: column('date'),
  seen: column('date'),
  visits: column('count'),
  beds: column('count'),
  grams: column('count'),
  steps: column('count'),
  births: column('count'),
  deaths: column('count'),
  days: column('count'),
  paid: column('money'),
  own: column('money'),
  back: column('money'),
  home: column('key'),
};

/** What some columns are told. */
export const mapped = new Map<
  string,
  { readonly codes?: Readonly<Record<string, string | boolean | null>>; readonly format?: string }
>([
  ['e', { codes: { 是: true, 否: false, 不详: null } }],
  ['sex', { codes: { 男: 'male', 女: 'female', '1': 'male', '2': 'female', '-': null } }],
  ['died', { format: 'yyyyMMdd' }],
  ['seen', { format: 'yyyy/M/d' }],
  ['days', { codes: { '999': null } }],
]);

const cells: Readonly<Record<string, readonly string[]>> = {
  a: ['1', '0', '', '1', '0', '是', 'x'],
  b: ['1', '0', '1', '0', ''],
  c: ['1', '0', '1', '0', 'true', 'false'],
  d: ['1', '0', '1', '0', 'Y', '2'],
  e: ['是', '否', '', '不详', '是 ', '1', '不'],
  ...Object.fromEntries([...'fghijkl'].map((key) => [key, ['1', '0', '1', '', '0', '是', '11', 'x']])),
  sex: ['男', '女', '1', '2', '-', '', '\u3000男', 'male', '男性'],
  place: ['140423', '140424', '140423', '140423101202', '', '14042', '"140423"', ' 140423'],
  born: [
    '1990-02-28',
    '2000-02-29',
    '1900-02-29',
    '2019-13-01',
    '0999-01-01',
    '2019-12-31',
    '',
    '2019-1-1',
    '1990-0a-10',
  ],
  died: ['19900228', '20000229', '19000229', '20191301', '09990101', '', '2019010', '201901011'],
  seen: ['2019/1/5', '2019/12/31', '', '2019/2/30', '2019-01-05'],
  visits: ['0', '12', '999999999', '1000000000', '2147483648', '9007199254740992', '', '-1', ' 7', '007', '1.5', 'NaN'],
  beds: ['7', '', '12', '345', '0', '6789', '12a', '1,', '000'],
  grams: ['3250', '980', '40', '', '1234567890', '3,250', '325'],
  steps: ['1', '22', '333', '4444', '55555', '', ' 1', '-'],
  births: ['0', '', '1', '2', '10', '100', '1000'],
  deaths: ['', '0', '1', '99', '/9', '9:', '9\t'],
  days: ['3', '999', '', '40', 'x'],
  paid: [
    '0',
    '12.5',
    '-3.10',
    '21474835.99',
    '21474836.48',
    '999999999.99',
    '123456789012345678.90',
    '',
    '1.',
    '.5',
    '1.234',
    ' 2',
  ],
  own: ['', '1.00', '12345.67', '123456', '1234567.8', '12345678.90', '.00', '1.0a', '0.07', '1234.5'],
  back: ['12.34', '', '1234.56', '7', '99999999.99', '1:00', '100000.00', '9999999.99', '1.2.'],
  home: [
    '1',
    '2',
    '3',
    '10',
    '11',
    '甲',
    'a"b',
    'a,b',
    'x y',
    'abcdefghijkl',
    'abcdefghijklmnopqr',
    '',
    ' 3',
    'a\nb',
    'a\r\nb',
  ],
};

const others = [
  '',
  'x',
  '甲乙',
  '备注很长很长很长',
  'a,b;c\td|e',
  'say "no"',
  'two\nlines',
  'two\r\nlines',
  'a\rb',
  '\u0000',
  '\uFEFF',
  '𠮷',
];

/** A CSV file to be. */
export interface Written {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly quoted: readonly boolean[];
  readonly ends: readonly string[];
  readonly delimiter: string;
  readonly mark: boolean;
  readonly ended: boolean;
}

/** Files of all kinds, most of their cells right. */
export const csvFiles: fc.Arbitrary<Written> = fc
  // As they stand here, columns of one kind are side by side.
  .oneof(
    fc.shuffledSubarray([...Object.keys(cells), 'x', 'y', 'z'], { minLength: 1 }),
    fc.subarray([...Object.keys(cells), 'x', 'y', 'z'], { minLength: 1 }),
  )
  .chain((columns) => {
    const plain = fc.tuple(
      ...columns.map((key) => fc.constantFrom(...(cells[key] ?? others).slice(0, key === 'home' ? 5 : 3))),
    );
    const hard = fc.tuple(...columns.map((key) => fc.constantFrom(...(cells[key] ?? others))));
    const broken = fc.array(fc.constantFrom('', '1', 'x'), { maxLength: 5 });
    return fc.record({
      columns: fc.constant(columns),
      rows: fc.array(
        fc.oneof({ weight: 6, arbitrary: plain }, { weight: 3, arbitrary: hard }, { weight: 1, arbitrary: broken }),
        {
          maxLength: 12,
        },
      ),
      quoted: fc.oneof(
        fc.constant([false]),
        fc.constant([true]),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
      ),
      ends: fc.oneof(
        fc.constant(['\n']),
        fc.constant(['\r\n']),
        fc.array(fc.constantFrom('\n', '\r\n', '\n\n', '\n\r\n'), { minLength: 1, maxLength: 4 }),
        fc.constant(['\n', '\r\n', '\r']),
      ),
      delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
      mark: fc.boolean(),
      ended: fc.boolean(),
    });
  });

/** The text of a file. */
export function written({ columns, rows, quoted, ends, delimiter, mark, ended }: Written): string {
  let turn = 0;
  const cell = (text: string): string => {
    turn += 1;
    const must = /["\r\n]/.test(text) || text.includes(delimiter);
    return must || quoted[turn % quoted.length] === true ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const all = [columns, ...rows].map((row) => row.map(cell).join(delimiter));
  const text = all
    .map((line, index) => line + (index < all.length - 1 || ended ? ends[index % ends.length] : ''))
    .join('');
  return (mark ? '\uFEFF' : '') + text;
}
