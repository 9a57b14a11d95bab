import { fc, test } from '@fast-check/vitest';
import { year } from 'permille';
import { fromRows, tally } from 'permille/dataset';
import { expect } from 'vitest';
import { countsOf, refusal, sumOf } from './inputs.js';

/** Digits with a point before the last so many, without zeros that say nothing. */
function plain(digits: bigint, places: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const pointed = `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`.replace(/\.?0*$/, '');
  return `${digits < 0n ? '-' : ''}${pointed}`;
}

const whole = { from: '2019-01-01', to: '2019-12-31' };
const fen = fc.oneof(
  fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n }),
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
  fc.bigInt({ min: -5n, max: 5n }),
);

test.prop([fc.array(fen, { maxLength: 50 })])('money adds up to the fen, far beyond 2^53', async (amounts) => {
  const rows = amounts.map((amount) => ({ total: plain(amount, 2) }));
  const found = await tally([sumOf('claim', 'total')], { from: [fromRows(rows, { of: 'claim' })], during: year(2019) });
  const sum = amounts.reduce((so, each) => so + each, 0n);
  expect(countsOf(found)).toEqual({ total: { yes: plain(sum, 2), unknown: 0 } });
});

test.prop([fc.array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { maxLength: 50 })])(
  'counts add up as numbers while those are safe, and then as text',
  async (amounts) => {
    const rows = amounts.map((bedDays) => ({ bedDays }));
    const found = await tally([sumOf('visit', 'bedDays')], {
      from: [fromRows(rows, { of: 'visit' })],
      during: year(2019),
    });
    const sum = amounts.reduce((so, each) => so + BigInt(each), 0n);
    const yes = sum <= Number.MAX_SAFE_INTEGER ? Number(sum) : sum.toString();
    expect(countsOf(found)).toEqual({ bedDays: { yes, unknown: 0 } });
  },
);

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => ({ digits, places }));

test.prop([fc.array(decimal, { minLength: 1, maxLength: 30 })])(
  'decimals of any number of places add up',
  async (amounts) => {
    const rows = amounts.map(({ digits, places }, index) => ({
      ...whole,
      place: String(140_101 + index),
      meanResidentPopulation: plain(digits, places),
    }));
    const measure = sumOf('area', 'meanResidentPopulation', { overTime: 'mean' });
    const found = await tally([measure], { from: [fromRows(rows, { of: 'area' })], during: year(2019) });
    const sum = amounts.reduce((so, { digits, places }) => so + digits * 10n ** BigInt(9 - places), 0n);
    expect(countsOf(found)).toEqual({ meanResidentPopulation: { yes: plain(sum, 9), unknown: 0 } });
  },
);

test('a sum of more than sixty digits is refused rather than shortened', async () => {
  const rows = ['1'.repeat(40), `0.${'1'.repeat(40)}`].map((meanResidentPopulation, index) => ({
    ...whole,
    place: String(140_101 + index),
    meanResidentPopulation,
  }));
  const work = tally([sumOf('area', 'meanResidentPopulation')], {
    from: [fromRows(rows, { of: 'area' })],
    during: year(2019),
  });
  expect(await refusal(work)).toEqual({ code: 'overflow', details: { what: 'meanResidentPopulation' } });
});
