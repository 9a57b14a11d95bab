import { fc, test } from '@fast-check/vitest';
import { type Measure, year } from 'permille';
import { fromCsv, tally } from 'permille/dataset';
import { expect } from 'vitest';
import { chunked, countsOf, rowsOf, sumOf, utf8 } from './inputs.js';

const text = fc.string({
  unit: fc.constantFrom('签', '𠮷', 'é', 'a', '"', ',', '\n', '\r', ' ', '\u0000'),
  maxLength: 6,
});
const person = fc.record({
  note: text,
  signed: fc.constantFrom(true, false, null),
  sex: fc.constantFrom('男', '女', null),
  income: fc.option(fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n }), { nil: null }),
});
type Person = typeof person extends fc.Arbitrary<infer Row> ? Row : never;

const money = (fen: bigint): string => {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const line = ({ note, signed, sex, income }: Person): string =>
  [quoted(note), signed === null ? '' : signed ? '是' : '否', sex ?? '', income === null ? '' : money(income)].join(
    ',',
  );

const asked: readonly Measure[] = [
  rowsOf('person'),
  rowsOf('person', { is: ['signed', true] }, 'signed'),
  rowsOf('person', { is: ['sex', 'female'] }, 'women'),
  sumOf('person', 'income'),
];

const columns = { sex: { from: '性别', codes: { 男: 'male', 女: 'female' } } } as const;

const read = async (bytes: Uint8Array, sizes: readonly number[]) => {
  const source = fromCsv(chunked(bytes, sizes), { of: 'person', columns });
  const found = await tally(asked, { from: [source], during: year(2019) });
  return { counts: countsOf(found), sources: found.sources };
};

const count = <Row>(rows: readonly Row[], is: (row: Row) => boolean): number => rows.filter(is).length;

test.prop([
  fc.array(person, { maxLength: 12 }),
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
  fc.constantFrom('\n', '\r\n', '\r'),
  fc.boolean(),
  fc.boolean(),
])('however the bytes are cut, the tally is that of the rows', async (people, sizes, end, mark, ended) => {
  const lines = ['备注,signed,性别,年收入', ...people.map(line)].join(end) + (ended ? end : '');
  const bytes = utf8(`${mark ? '\uFEFF' : ''}${lines}`);
  const { counts, sources } = await read(bytes, sizes);
  const incomes = people.flatMap(({ income }) => (income === null ? [] : [income]));
  const [whole, cents] = money(incomes.reduce((so, each) => so + each, 0n)).split('.');
  const plain = `${whole}.${cents}`.replace(/\.?0+$/, '');
  expect(counts).toEqual({
    rows: { yes: people.length, unknown: 0 },
    signed: {
      yes: count(people, ({ signed }) => signed === true),
      unknown: count(people, ({ signed }) => signed === null),
    },
    women: { yes: count(people, ({ sex }) => sex === '女'), unknown: count(people, ({ sex }) => sex === null) },
    income: { yes: plain === '-0' ? '0' : plain, unknown: people.length - incomes.length },
  });
  expect(sources).toMatchObject([{ read: people.length, used: people.length, leftOut: [], faults: 0 }]);
  expect(await read(bytes, [1])).toEqual({ counts, sources });
  expect(await read(bytes, [bytes.length])).toEqual({ counts, sources });
});

test.prop([
  fc.array(fc.constantFrom('1', '0', '', 'x', '1,2', '"'), { maxLength: 30 }),
  fc.integer({ min: 1, max: 50 }),
])('however the bytes are cut, the faults are the same', async (cells, size) => {
  const bytes = utf8(`signed\r\n${cells.join('\r\n')}`);
  const told = async (sizes: readonly number[]): Promise<string> => {
    const source = fromCsv(chunked(bytes, sizes), { of: 'person' });
    const found = tally(asked.slice(0, 2), { from: [source], during: year(2019) });
    return found.then(
      (rows) => JSON.stringify(countsOf(rows)),
      (error: Error) => error.message,
    );
  };
  expect(await told([size])).toBe(await told([bytes.length]));
});
