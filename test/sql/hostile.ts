import { type Columns, type Condition, type Measure, persons, year } from 'permille';
import { records as ours } from 'permille/catalogue';
import { fromRows, tally } from 'permille/dataset';
import { compile, type Dialect, run, type Table, type ValueStyle } from 'permille/sql';
import { expect } from 'vitest';
import { tableSql } from '../../src/sql/tables.js';
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

/** Where a text is refused as a name, and where as a value. */
interface Refusing {
  readonly asName: readonly Dialect['name'][];
  readonly asValue: readonly Dialect['name'][];
}

const every = ['duckdb', 'postgres', 'clickhouse', 'spark'] as const;

/** Also hostile, but some engines cannot hold it: these refuse it, in one sentence. */
export const refused: readonly (readonly [text: string, Refusing])[] = [
  ['a\0b', { asName: every, asValue: every }],
  ['\ud800', { asName: every, asValue: every }],
  ['', { asName: every, asValue: [] }],
  [`$${'{HOME}'}`, { asName: ['spark'], asValue: [] }],
  [`$${'{spark.app.name}'}`, { asName: ['spark'], asValue: [] }],
  ['x'.repeat(64), { asName: ['postgres'], asValue: [] }],
];

const request = { by: ['custom'], during: year(2019) } as const;

const dictionary = {
  ...ours,
  person: { custom: { type: 'code', name }, other: { type: 'flag', name } },
} as const;

/** What a table and a column of it are called, and what is asked for in it. */
interface Hostile {
  readonly name: string;
  readonly value: string;
}

const plain = 'plain';

const measures = (value: string): readonly Measure[] => [
  { id: 'asked', name, unit: persons, of: 'person', overTime: 'flow', where: { is: ['custom', value] } as Condition },
];

const queryOf = ({ dialect }: Engine, { name, value }: Hostile, table: Table, values: ValueStyle = 'parameters') =>
  compile(measures(value), {
    ...request,
    dialect,
    tables: { person: table },
    columns: { person: { custom: name } },
    records: dictionary,
    values,
  });

/** Rows hold a value, under a name, and are counted as they are in a dataset. */
export async function roundTrips(engine: Engine, { name: called, value }: Hostile): Promise<void> {
  const stored: Columns = { [called]: { type: 'code', name }, other: { type: 'flag', name } };
  const texts: readonly (string | null)[] = [value, `${value}x`, null, plain, value];
  const rows: readonly Row[] = texts.map((custom, index) => ({ custom, other: index > 1 }));
  const table = await engine.load(
    called,
    'person',
    stored,
    rows.map(({ custom = null, other = null }) => ({ [called]: custom, other })),
  );
  const [row = {}] = await engine.driver(`SELECT * FROM ${tableSql(table, engine.dialect)}`, []);
  expect(Object.keys(row)).toEqual([called, 'other']);
  const from = [fromRows(rows, { of: 'person', records: dictionary })];
  const expected = plainRows(await tally(measures(value), { ...request, from }));
  const twice = { by: { custom: value }, counts: { asked: { yes: value === plain ? 3 : 2, unknown: 0 } } };
  if (value !== '') expect(expected).toContainEqual(expect.objectContaining(twice));
  for (const values of ['parameters', 'literals'] as const)
    expect(plainRows(await run(queryOf(engine, { name: called, value }, table, values), engine.driver))).toEqual(
      expected,
    );
}

/** Where an engine cannot hold it, it is refused before anything is sent; else it comes through as it is. */
export async function roundTripsOrIsRefused(engine: Engine, text: string, refusing: Refusing): Promise<void> {
  const why = { code: 'bad-request', message: expect.stringContaining(JSON.stringify(text)) };
  const isRefused = (hostile: Hostile, table: string) =>
    expect(() => queryOf(engine, hostile, [table])).toThrow(expect.objectContaining(why));
  const [isNoName, isNoValue] = [refusing.asName, refusing.asValue].map((by) => by.includes(engine.dialect.name));
  if (isNoName) {
    isRefused({ name: plain, value: plain }, text);
    isRefused({ name: text, value: plain }, plain);
  }
  if (isNoValue) isRefused({ name: plain, value: text }, plain);
  await roundTrips(engine, { name: isNoName ? plain : text, value: isNoValue ? plain : text });
}
