import { fc, test } from '@fast-check/vitest';
import { fromNdjson } from 'permille/dataset';
import { expect } from 'vitest';
import { readObject } from '../../src/dataset/ndjson/read-object.js';
import { chunked, utf8 } from './inputs.js';
import { expectSame, rowsAndQuestions } from './same-tally.js';
import { dictionary } from './truth.js';

/** JSON whose numbers are written as such, to all their digits. */
const numbered = (text: string): string => text.replace(/"(-?\d{1,20}(?:\.\d+)?)"/g, '$1');

test.prop([
  rowsAndQuestions,
  fc.boolean(),
  fc.constantFrom('\n', '\r\n', '\n\n'),
  fc.boolean(),
  fc.integer({ min: 1, max: 40 }),
])('lines of JSON give what their rows give', async ({ rows, questions }, asNumbers, end, omitsNull, size) => {
  // Twelve digits of a place are a number as well.
  const lines = rows.map((row, index) =>
    JSON.stringify(row, (_, value: unknown) => (omitsNull && index > 0 && value === null ? undefined : value)),
  );
  const text = (asNumbers ? lines.map(numbered) : lines).join(end);
  const options = { of: 'person', records: dictionary } as const;
  await expectSame(fromNdjson({ text }, options), rows, questions);
  await expectSame(fromNdjson(chunked(utf8(text), [size]), options), rows, questions);
});

test.prop([fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))])('what JSON is, is read', (object) => {
  const read = readObject(JSON.stringify(object));
  if (typeof read === 'string') throw new Error(read);
  expect([...read.keys()].sort()).toEqual(Object.keys(object).sort());
  for (const [key, value] of read) {
    const given = object[key];
    if (typeof given === 'number') expect(Number(value)).toBe(given === 0 ? 0 : given);
    else expect(value).toEqual(typeof given === 'object' && given !== null ? [] : given);
  }
});

test.prop([fc.oneof(fc.json(), fc.string({ unit: fc.constantFrom(...'{}[]",:\\ue0-1.tfn a') }))], { numRuns: 1000 })(
  'a text is read if and only if it is a JSON object',
  (text) => {
    const isObject = (): boolean => {
      try {
        const value: unknown = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
      } catch {
        return false;
      }
    };
    const read = readObject(text);
    if (typeof read === 'string' && read.includes('twice')) return;
    expect(typeof read !== 'string').toBe(isObject());
  },
);
