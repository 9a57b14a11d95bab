import { test } from 'vitest';
import { onEachEngine } from './each-engine.js';
import { hostile, refused, roundTrips, roundTripsOrIsRefused } from './hostile.js';

onEachEngine('names and texts that would break out of a query', (engine) => {
  test.each(hostile)(
    '%j comes through as a table, a column and a value',
    (text) => roundTrips(engine(), { name: text, value: text }),
    60_000,
  );
  test.each(refused)(
    '%j comes through, but where it is refused',
    (text, refusing) => roundTripsOrIsRefused(engine(), text, refusing),
    60_000,
  );
});
