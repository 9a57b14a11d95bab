import { fc, test } from '@fast-check/vitest';
import { type ColumnData, fromColumns } from 'permille/dataset';
import { describe } from 'vitest';
import { expectSame, keys, rowsAndQuestions } from './same-tally.js';
import { dictionary, type Row } from './truth.js';

const bitmap = (bits: readonly boolean[]): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [index, bit] of bits.entries()) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (+bit << (index & 7));
  return bytes;
};

type Cell = Row[string] | undefined;
type Form = (cells: readonly Cell[]) => ColumnData;

const isThere = (cell: Cell): boolean => cell !== null && cell !== undefined;
const valid = (cells: readonly Cell[]): { readonly valid: Uint8Array } => ({ valid: bitmap(cells.map(isThere)) });
const fenOf = (cell: Cell): bigint => {
  const [, sign = '', yuan = '0', fen = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(cell ?? '0')) ?? [];
  return BigInt(`${sign}${yuan}${fen.padEnd(2, '0')}`);
};
const list: Form = (cells) => {
  const values = [...new Set(cells)];
  return { values, indices: Uint8Array.from(cells, (cell) => values.findIndex((value) => Object.is(value, cell))) };
};
const listWithValid: Form = (cells) => {
  const values = [...new Set(cells.filter(isThere))];
  return { values, indices: Int32Array.from(cells, (cell) => values.indexOf(cell)), ...valid(cells) };
};
const asGiven: Form = (cells) => cells;

const forms: Readonly<Record<string, readonly Form[]>> = {
  flag: [
    (cells) => Uint8Array.from(cells, (cell) => (isThere(cell) ? +(cell === true) : 2)),
    (cells) => ({ bits: bitmap(cells.map((cell) => cell === true)), ...valid(cells) }),
    (cells) => ({ values: Int16Array.from(cells, (cell) => +(cell === true)), ...valid(cells) }),
  ],
  date: [
    (cells) => ({
      values: Int32Array.from(cells, (cell) => Date.parse(String(cell ?? '2019-01-01')) / 86_400_000),
      ...valid(cells),
    }),
  ],
  count: [
    (cells) => ({ values: Float64Array.from(cells, (cell) => Number(cell ?? -1)), ...valid(cells) }),
    (cells) => ({ values: BigInt64Array.from(cells, (cell) => BigInt(String(cell ?? -1))), ...valid(cells) }),
    (cells) => ({ values: BigUint64Array.from(cells, (cell) => BigInt(String(cell ?? 0))), ...valid(cells) }),
  ],
  money: [
    (cells) =>
      cells.some((cell) => fenOf(cell) >= 2n ** 63n)
        ? cells
        : { fen: BigInt64Array.from(cells, fenOf), ...valid(cells) },
  ],
  place: [(cells) => ({ values: Float64Array.from(cells, (cell) => Number(cell ?? 0)), ...valid(cells) })],
};

const columnOf = (key: (typeof keys)[number], rows: readonly Row[], choice: number): ColumnData => {
  const all = [...(forms[dictionary.person[key].type] ?? []), asGiven, list, listWithValid];
  const cells = rows.map((row) => row[key]);
  return (all[choice % all.length] ?? asGiven)(cells);
};

describe('columns give what their rows give', () => {
  test.prop([rowsAndQuestions, fc.array(fc.nat(11), { minLength: keys.length, maxLength: keys.length })])(
    'in whatever form they are',
    async ({ rows, questions }, choices) => {
      const given = Object.fromEntries(keys.map((key, index) => [key, columnOf(key, rows, choices[index] ?? 0)]));
      await expectSame(fromColumns(given, { of: 'person', records: dictionary }), rows, questions);
    },
  );

  const cell = fc.constantFrom(
    '',
    '是',
    'true',
    '1',
    '-1',
    '12.50',
    '12.555',
    '2019-02-29',
    '2019-02-28',
    'x',
    'z',
    ' y ',
    '140423',
    true,
    false,
    null,
    undefined,
    0,
    1,
    -7,
    12.5,
    2 ** 53,
    7n,
    Number.NaN,
  );
  test.prop([
    fc.array(fc.record(Object.fromEntries(keys.map((key) => [key, cell]))), { minLength: 1, maxLength: 12 }),
    fc.boolean(),
  ])('with the same faults, in the same words', async (rows, isListed) => {
    const given = Object.fromEntries(
      keys.map((key) => [key, (isListed ? list : asGiven)(rows.map((row) => row[key]) as readonly Cell[])]),
    );
    const source = fromColumns(given, { of: 'person', records: dictionary, name: 'rows' });
    await expectSame(source, rows as readonly Row[], []);
  });
});
