import { Decimal } from 'decimal.js';
import { quotients } from 'permille';
import { bench, describe } from 'vitest';
import { random } from '../random.js';

const rows = 100_000;
const chance = random(7);
const denominators = Float64Array.from({ length: rows }, () => 1 + chance.whole(1_000_000_000));
const numerators = denominators.map((d) => Math.floor(d * chance.next()));

describe('a hundred thousand quotients to four places', () => {
  const out = new Float64Array(rows);
  bench('divisions in doubles, not rounded', () => {
    for (let index = 0; index < rows; index += 1) out[index] = (numerators[index] ?? 0) / (denominators[index] ?? 0);
  });
  bench('Math.round, which takes quotients beside a half for halves', () => {
    for (let index = 0; index < rows; index += 1)
      out[index] = Math.round(((numerators[index] ?? 0) / (denominators[index] ?? 0)) * 10000);
  });
  bench('quotients, exactly', () => void quotients(numerators, denominators, { places: 4 }));
  const Own = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
  bench('decimal.js', () => {
    for (let index = 0; index < rows; index += 1)
      out[index] = new Own(numerators[index] ?? 0)
        .div(denominators[index] ?? 0)
        .times(10000)
        .round()
        .toNumber();
  });
});
