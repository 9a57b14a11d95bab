import { test } from 'vitest';
import { onEachEngine } from './each-engine.js';
import { hostile, maybeRefused, roundTrips, roundTripsOrIsRefused } from './hostile.js';

onEachEngine('names and texts that would break out of a query', (engine) => {
  test.each(hostile)('%j comes through as a table, a column and a value', (text) => roundTrips(engine(), text), 60_000);
  test.each(maybeRefused)('%j comes through, or is refused', (text) => roundTripsOrIsRefused(engine(), text), 60_000);
});
