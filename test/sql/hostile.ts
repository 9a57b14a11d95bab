import { type Columns, type Measure, PermilleError, persons, year } from 'permille';
import { records as ours } from 'permille/catalogue';
import { fromRows, tally } from 'permille/dataset';
import { compile, run } from 'permille/sql';
import { expect } from 'vitest';
import { plainRows } from '../dataset/reference/reference-tally.js';
import type { Engine, Row } from './engines/engine.js';

const name = { zh: '列', en: 'column' };

/** Names and texts that would break out of a query that was put together without care. */
export const hostile = [
  `a"b`,
  `a'b`,
  'a`b',
  'a\\b',
  `'; DROP TABLE people; --`,
  `" ; DROP TABLE people; --`,
  '` ; DROP TABLE people; --',
  `\\'; DROP TABLE people; --`,
  '/* a */ b -- c',
  '*/ 1',
  '$1',
  ':p1',
  '?',
  '{p1:String}',
  '%s %d',
  '表 名',
  'naïve😀',
  'select',
  'a.b',
  "''",
  '""',
  '\\',
  '\\u0027',
  '{{x}}',
  '#{x}',
  "N'x'",
  "E\\'x",
] as const;

/** Also hostile, but some engines cannot hold it: these refuse it, in one sentence. */
export const maybeRefused = ['a\0b', `$${'{HOME}'}`, `$${'{spark.app.name}'}`, '\ud800', 'x'.repeat(64), ''] as const;

const request = { by: [], during: year(2019) } as const;

const measure = (where: Measure['where']): Measure =>
  ({ id: 'asked', name, unit: persons, of: 'person', overTime: 'flow', where }) as Measure;

/** A table and a column of this name, or none, and rows that hold what is asked for. */
export async function roundTrips(engine: Engine, text: string): Promise<void> {
  const stored: Columns = { [text]: { type: 'code', name }, other: { type: 'flag', name } };
  const columns = { custom: { type: 'code', name }, other: { type: 'flag', name } } as const;
  const dictionary = { ...ours, person: columns };
  const texts: readonly (string | null)[] = [text, `${text}x`, null, 'plain', text];
  const rows: readonly Row[] = texts.map((custom, index) => ({ custom, other: index > 1 }));
  const table = await engine.load(
    text,
    'person',
    stored,
    rows.map(({ custom = null, other = null }) => ({ [text]: custom, other })),
  );
  const measures = [measure({ is: ['custom', text] } as Measure['where'])];
  const expected = plainRows(
    await tally(measures, {
      ...request,
      by: ['custom'],
      from: [fromRows(rows, { of: 'person', records: dictionary })],
    }),
  );
  for (const values of ['parameters', 'literals'] as const) {
    const query = compile(measures, {
      ...request,
      by: ['custom'],
      dialect: engine.dialect,
      tables: { person: table },
      columns: { person: { custom: text } },
      records: dictionary,
      values,
    });
    expect(plainRows(await run(query, engine.driver))).toEqual(expected);
  }
}

/** Either it comes through as it is, or it is refused before anything is sent. */
export async function roundTripsOrIsRefused(engine: Engine, text: string): Promise<void> {
  const asName = () =>
    compile([measure({ known: 'other' } as Measure['where'])], {
      ...request,
      dialect: engine.dialect,
      tables: { person: [text] },
      records: { ...ours, person: { other: { type: 'flag', name } } },
    });
  try {
    asName();
  } catch (error) {
    expect(error).toBeInstanceOf(PermilleError);
    expect((error as PermilleError).code).toBe('bad-request');
    return;
  }
  await roundTrips(engine, text);
}
