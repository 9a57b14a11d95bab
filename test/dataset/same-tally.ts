import fc from 'fast-check';
import { type Condition, type Measure, PermilleError, year } from 'permille';
import { fromRows, type Source, tally } from 'permille/dataset';
import { expect } from 'vitest';
import { rowsOf, sumOf } from './inputs.js';
import { condition, dictionary, type Row, row } from './truth.js';

/** Rows of the dictionary of `truth.ts`, with an id and a place, and questions to put to them. */
export const rowsAndQuestions = fc.record({
  rows: fc.array(
    fc.tuple(row, fc.constantFrom('140423', '140424101202', null)).map(([row, place]): Row => ({ ...row, place })),
    { minLength: 1, maxLength: 24 },
  ),
  questions: fc.array(condition, { minLength: 1, maxLength: 4 }),
});

const columns = dictionary.person;

/** Every column's key, but that of households. */
export const keys = Object.keys(columns).filter((key) => key !== 'household' && key !== 'relation') as readonly Exclude<
  keyof typeof columns,
  'household' | 'relation'
>[];

const measures = (questions: readonly Condition[]): readonly Measure[] => [
  rowsOf('person'),
  ...keys.map((key) => rowsOf('person', { known: key }, `known-${key}`)),
  ...(['count', 'money', 'money2', 'decimal'] as const).map((key) => sumOf('person', key)),
  ...questions.map((where, index) => rowsOf('person', where, `question-${index}`)),
];

/** What a source's rows come to: the tally by county and code, and what became of the rows; or the words of the error, line by line. */
async function comesTo(source: Source, questions: readonly Condition[]): Promise<unknown> {
  try {
    const found = await tally(measures(questions), { from: [source], by: ['county', 'code'], during: year(2019) });
    const sources = found.sources.map(({ name: _, firstFaults: __, ...rest }) => rest);
    return { rows: found.map((each) => ({ ...each, counts: { ...each.counts } })), sources };
  } catch (error) {
    if (error instanceof PermilleError) return error.message.split('\n').sort();
    throw error;
  }
}

/** Expects of a source what `fromRows` gives of the same rows. */
export async function expectSame(source: Source, rows: readonly Row[], questions: readonly Condition[]): Promise<void> {
  const given = fromRows(rows, { of: 'person', records: dictionary });
  expect(await comesTo(source, questions)).toEqual(await comesTo(given, questions));
}
