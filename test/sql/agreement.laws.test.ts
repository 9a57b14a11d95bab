import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { agreeOnCatalogue, agreeOnPeople, askedOfPeople, everyKind } from './agreement.js';
import { onEachEngine } from './each-engine.js';

const least = 1000;

onEachEngine('the same tally as from a dataset, to the digit', (engine) => {
  let conditions = 0;

  test.prop([askedOfPeople], { numRuns: 60 })(
    'of random conditions over random persons',
    async (each) => {
      conditions += await agreeOnPeople(engine(), each);
    },
    900_000,
  );

  test(`of ${least} conditions at least`, () => {
    expect(conditions).toBeGreaterThanOrEqual(least);
  });

  test.prop([everyKind], { numRuns: 4 })(
    'of the whole catalogue, over rows of every kind',
    (rows) => agreeOnCatalogue(engine(), rows),
    900_000,
  );
});
