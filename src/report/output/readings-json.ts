import type { Reading } from '../reading.js';
import { type Position, positionsIn } from './position.js';
import type { ReadReport } from './report.js';

/**
 * The figures of reports as JSON: `[{ "name", "readings": [{ "line", "column", "at", "quote", "value", … }] }]`, a line each.
 *
 * @example
 * readingsToJson([{ name: 'report.txt', text, readings: read(text, { catalogue }) }]);
 */
export const readingsToJson = (reports: readonly ReadReport[]): string =>
  list(
    reports.map(
      (report) => `  {\n    "name": ${JSON.stringify(report.name)},\n    "readings": ${readingList(report)}\n  }`,
    ),
  );

/** Readings as a list of JSON within a report. */
export function readingList({ text, readings }: ReadReport): string {
  const position = positionsIn(text);
  return lines(readings.map((reading) => JSON.stringify(withPosition(reading, position(reading.at[0])))));
}

const withPosition = (reading: Reading, { line, column }: Position): object => ({ line, column, ...reading });

/** A list of JSON whose items have a line each, within a report. */
export const lines = (items: readonly string[]): string =>
  items.length === 0 ? '[]' : `[\n      ${items.join(',\n      ')}\n    ]`;

/** A list of JSON of reports. */
export const list = (items: readonly string[]): string => (items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`);
