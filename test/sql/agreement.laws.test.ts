import { test } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { agreeOnCatalogue, agreeOnPeople, askedOfPeople, everyKind } from './agreement.js';
import { chdbEngine } from './engines/chdb.js';
import { duckdbEngine } from './engines/duckdb.js';
import type { Engine } from './engines/engine.js';
import { pgliteEngine } from './engines/pglite.js';
import { sparkEngine } from './engines/spark.js';

const isRequired = process.env.PERMILLE_REQUIRE_ENGINES === 'true';
const least = 1000;

describe.each([duckdbEngine, pgliteEngine, chdbEngine, sparkEngine])(
  '$name and dataset agree',
  ({ start, absent, name }) => {
    const why = absent();
    if (why !== undefined && !isRequired) {
      test.skip(`not run: ${why}`, () => {});
      return;
    }
    let engine: Engine;
    let conditions = 0;
    beforeAll(async () => {
      engine = await start();
    }, 120_000);
    afterAll(async () => {
      await engine?.close();
    });

    test.prop([askedOfPeople], { numRuns: name === 'spark' ? 60 : 90 })(
      'on random conditions over random persons, to the digit',
      async (each) => {
        conditions += await agreeOnPeople(engine, each);
      },
      600_000,
    );

    test(`on ${least} conditions at least`, () => {
      expect(conditions).toBeGreaterThanOrEqual(least);
    });

    test.prop([everyKind], { numRuns: name === 'spark' ? 3 : 10 })(
      'on the whole catalogue over rows of every kind',
      (rows) => agreeOnCatalogue(engine, rows),
      600_000,
    );
  },
);
