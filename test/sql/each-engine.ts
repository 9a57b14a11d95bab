import { afterAll, beforeAll, describe, test } from 'vitest';
import { chdbEngine } from './engines/chdb.js';
import { duckdbEngine } from './engines/duckdb.js';
import type { Engine, Startable } from './engines/engine.js';
import { pgliteEngine } from './engines/pglite.js';
import { sparkEngine } from './engines/spark.js';

const isRequired = process.env.PERMILLE_REQUIRE_ENGINES === 'true';

/** Has tests run on an engine; one that is not installed is skipped with a message, or fails where it is required. */
export function describeEngine(
  { name, start, absent }: Startable,
  title: string,
  tests: (engine: () => Engine) => void,
): void {
  describe(`${name}: ${title}`, () => {
    const why = absent();
    if (why !== undefined && !isRequired) {
      test.skip(`not run: ${why}`, () => {});
      return;
    }
    let engine: Engine | undefined;
    beforeAll(async () => {
      if (why !== undefined) throw new Error(why);
      engine = await start();
    }, 180_000);
    afterAll(() => engine?.close());
    tests(() => engine as Engine);
  });
}

/** Has tests run on every engine. */
export function onEachEngine(title: string, tests: (engine: () => Engine) => void): void {
  for (const engine of [duckdbEngine, pgliteEngine, chdbEngine, sparkEngine]) describeEngine(engine, title, tests);
}
