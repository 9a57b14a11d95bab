import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { agreeOnCatalogue, agreeOnPeople, askedOfPeople, everyKind, manyOfEveryKind } from './agreement.js';
import { onEachEngine } from './each-engine.js';

const least = { asked: 1000, met: 250, measures: 210 } as const;

onEachEngine('the same tally as from a dataset, to the digit', (engine) => {
  const conditions = { asked: 0, met: 0 };
  const measures = new Set<string>();

  test.prop([askedOfPeople], { numRuns: 60 })(
    'of random conditions over random persons',
    async (each) => {
      const { asked, met } = await agreeOnPeople(engine(), each);
      conditions.asked += asked;
      conditions.met += met;
    },
    900_000,
  );

  test(`of ${least.asked} conditions at least, ${least.met} of which somebody meets`, () => {
    expect(conditions.asked).toBeGreaterThanOrEqual(least.asked);
    expect(conditions.met).toBeGreaterThanOrEqual(least.met);
  });

  test.prop([everyKind], { numRuns: 4 })(
    'of the whole catalogue, over a few rows of every kind, or none',
    async (rows) => {
      await agreeOnCatalogue(engine(), rows);
    },
    900_000,
  );

  test.prop([manyOfEveryKind], { numRuns: 4 })(
    'of the whole catalogue, over many rows of every kind',
    async (rows) => {
      for (const id of await agreeOnCatalogue(engine(), rows)) measures.add(id);
    },
    900_000,
  );

  test(`of ${least.measures} measures at least that count some`, () => {
    expect(measures.size).toBeGreaterThanOrEqual(least.measures);
  });
});
