import { fc, test } from '@fast-check/vitest';
import { tally } from 'permille/dataset';
import { describe, expect } from 'vitest';
import { asked } from './reference/asked.js';
import { people, sources, ways } from './reference/people.js';
import { plainRows, referenceTally } from './reference/reference-tally.js';

const way = fc.constantFrom(...Object.keys(ways));
const inSources = fc.oneof(
  { weight: 3, arbitrary: way.map((one) => [one]) },
  { weight: 1, arbitrary: fc.array(way, { minLength: 2, maxLength: 3 }) },
);

describe('whole batches are counted as row by row', () => {
  test.prop([asked, people, inSources], { numRuns: 120 })(
    'in any one tally',
    async ({ measures, ...request }, rows, ways) => {
      const from = await sources(rows, ways);
      const found = await tally(measures, { ...request, from });
      expect(plainRows(found)).toEqual(await referenceTally(measures, { ...request, from }));
    },
    120_000,
  );

  test.prop([fc.array(fc.tuple(asked, people, inSources), { minLength: 2, maxLength: 4 })], { numRuns: 30 })(
    'in several at a time, whose batches alternate',
    async (each) => {
      const requests = await Promise.all(
        each.map(async ([{ measures, ...request }, rows, ways]) => ({
          measures,
          request: { ...request, from: await sources(rows, ways) },
        })),
      );
      const found = await Promise.all(requests.map(({ measures, request }) => tally(measures, request)));
      for (const [index, { measures, request }] of requests.entries())
        expect(plainRows(found[index] ?? [])).toEqual(await referenceTally(measures, request));
    },
    120_000,
  );
});
