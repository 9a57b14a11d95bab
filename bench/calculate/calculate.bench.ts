import { calculate, format, pool } from 'permille';
import { infantMortalityRate } from 'permille/catalogue';
import { bench, describe } from 'vitest';
import { random } from '../random.js';

const chance = random(7);
const places = Array.from({ length: 1000 }, (_, index) => ({
  place: `${1000 + index}21`,
  infantDeaths: chance.whole(20),
  liveBirths: 1000 + chance.whole(4000),
}));

describe('a thousand rates, printed', () => {
  bench('floats and toFixed, which print 28.7 for 28.75', () => {
    for (const { infantDeaths, liveBirths } of places) `${((infantDeaths / liveBirths) * 1000).toFixed(2)}‰`;
  });
  bench('calculate and format, exactly', () => {
    for (const { place, infantDeaths, liveBirths } of places)
      format(calculate(infantMortalityRate, { infantDeaths, liveBirths }, { place }));
  });
});

describe('a thousand places put together', () => {
  const figures = places.map(({ place, infantDeaths, liveBirths }) =>
    calculate(infantMortalityRate, { infantDeaths, liveBirths }, { place }),
  );
  bench('two sums', () => {
    const sum = (of: 'infantDeaths' | 'liveBirths'): number => places.reduce((so, each) => so + each[of], 0);
    void (sum('infantDeaths') / sum('liveBirths'));
  });
  bench('pool', () => void pool(infantMortalityRate, figures));
});
