import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { findings, imports, roomOf, type SourceFile, sourceFiles, target } from './support/source-file.js';

const floors: Readonly<Record<string, number>> = {
  cli: 7,
  'index.ts': 6,
  report: 5,
  check: 4,
  dataset: 4,
  sql: 4,
  reimbursement: 4,
  exchange: 4,
  schema: 4,
  calculate: 3,
  tallying: 3,
  statistics: 3,
  catalogue: 3,
  model: 2,
  value: 1,
  'error.ts': 0,
};

/** The one door of each third party; Node's own modules count as one. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'decimal.js': ['value/decimal.ts'],
  'date-fns': ['value/date.ts'],
  '@noble/hashes': ['model/fingerprint.ts'],
  zod: ['schema/'],
  commander: ['cli/'],
  'cli-progress': ['cli/'],
  'string-width': ['cli/'],
  'csv-parse': ['dataset/csv/'],
  hyparquet: ['dataset/parquet/'],
  'hyparquet-compressors': ['dataset/parquet/'],
  'apache-arrow': ['dataset/arrow/'],
  'read-excel-file': ['dataset/excel/'],
  tinyglobby: ['cli/'],
  '@duckdb/node-api': ['cli/duckdb/'],
  'node:': [
    'cli/',
    'dataset/files/node.ts',
    'dataset/ranges/node.ts',
    'dataset/csv/node.ts',
    'dataset/threads/node.ts',
  ],
};

const lines = (room: string): number => (room === 'catalogue' ? 400 : 250);

const guest = (specifier: string): string =>
  specifier.startsWith('node:') ? 'node:' : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const mayImport = (room: string, other: string): boolean => {
  if (room === other) return true;
  if (other === 'catalogue') return room === 'cli';
  return (floors[other] ?? Number.POSITIVE_INFINITY) < (floors[room] ?? -1);
};

/** Why the file may not import this; nothing where it may. */
function trespass(path: string, specifier: string): string | undefined {
  const room = roomOf(path);
  if (specifier.startsWith('.') || specifier.startsWith('#')) {
    const other = specifier.startsWith('#') ? 'dataset' : roomOf(target(path, specifier));
    return mayImport(room, other) ? undefined : `${room} may not import ${other} (${path})`;
  }
  const door = doors[guest(specifier)];
  if (door?.some((place) => path.startsWith(place))) return undefined;
  return `${path} may not import ${specifier}: ${door ? `its door is ${door.join(', ')}` : 'it has no door'}`;
}

const isId = (node: ts.Node): boolean => ts.isPropertyAccessExpression(node) && node.name.text === 'id';

/** Manners that the compiler does not teach. */
function lapse(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'says any';
  if (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) return 'has a default export';
  if (ts.isExportAssignment(node)) return 'has a default export';
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'has a default export';
  if (ts.isSwitchStatement(node) && isId(node.expression))
    return `asks which entry it is: ${node.expression.getText()}`;
  if (!ts.isBinaryExpression(node) || !/^[=!]==?$/.test(node.operatorToken.getText())) return undefined;
  const sides = [node.left, node.right];
  return sides.some(isId) && sides.some(ts.isStringLiteralLike)
    ? `asks which entry it is: ${node.getText()}`
    : undefined;
}

function faults(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  const length = file.text.trimEnd().split('\n').length;
  return [
    ...(room in floors ? [] : [`${room} is on no floor (${file.path})`]),
    ...(length > lines(room) ? [`${file.path} has ${length} lines, over ${lines(room)}`] : []),
    ...imports(file).flatMap((specifier) => trespass(file.path, specifier) ?? []),
    ...findings(file, lapse).map((word) => `${file.path} ${word}`),
  ];
}

const at = (path: string, text: string): readonly string[] => faults({ path, text });

test('the house keeps its floors, doors and sizes', () => {
  expect(sourceFiles('src').flatMap(faults)).toEqual([]);
});

describe('the rules themselves', () => {
  test.each([
    ['upstairs', 'report/read.ts', `import { a } from '../cli/a.js';`, 'report may not import cli (report/read.ts)'],
    [
      'beside',
      'check/check.ts',
      `import type { A } from '../dataset/a.js';`,
      'check may not import dataset (check/check.ts)',
    ],
    [
      'from deep within',
      'check/rules/range.ts',
      `import '../../sql/run.js';`,
      'check may not import sql (check/rules/range.ts)',
    ],
    [
      'passed on',
      'value/index.ts',
      `export * from '../model/index.js';`,
      'value may not import model (value/index.ts)',
    ],
    ['by import()', 'model/a.ts', `void import('../check/a.js');`, 'model may not import check (model/a.ts)'],
    [
      'as a type',
      'value/a.ts',
      `export type A = import('../model/a.js').A;`,
      'value may not import model (value/a.ts)',
    ],
    ['by the package itself', 'sql/run.ts', `import '#files';`, 'sql may not import dataset (sql/run.ts)'],
    [
      'the front door',
      'model/a.ts',
      `import { calculate } from '../index.js';`,
      'model may not import index.ts (model/a.ts)',
    ],
    [
      'the cargo',
      'index.ts',
      `export { births } from './catalogue/index.js';`,
      'index.ts may not import catalogue (index.ts)',
    ],
    ['nowhere', 'sql/a.ts', `import '../utils/a.js';`, 'sql may not import utils (sql/a.ts)'],
    [
      'a guest',
      'sql/a.ts',
      `import { Decimal } from 'decimal.js';`,
      'sql/a.ts may not import decimal.js: its door is value/decimal.ts',
    ],
    [
      'a guest by a side door',
      'model/a.ts',
      `import 'date-fns/addDays';`,
      'model/a.ts may not import date-fns/addDays: its door is value/date.ts',
    ],
    [
      'a stranger',
      'cli/a.ts',
      `import '@some/thing/deep';`,
      'cli/a.ts may not import @some/thing/deep: it has no door',
    ],
    [
      'Node',
      'model/a.ts',
      `import { createHash } from 'node:crypto';`,
      'model/a.ts may not import node:crypto: its door is cli/, dataset/files/node.ts, dataset/ranges/node.ts, dataset/csv/node.ts, dataset/threads/node.ts',
    ],
    ['what is not known yet', 'model/a.ts', 'void import(name);', 'model/a.ts may not import name: it has no door'],
  ])('no import %s', (_, path, text, fault) => expect(at(path, text)).toEqual([fault]));

  test.each([
    ['value/a.ts has a default export', 'value/a.ts', 'export default 1;'],
    ['value/a.ts has a default export', 'value/a.ts', 'export default function a() {}'],
    ['value/a.ts has a default export', 'value/a.ts', 'const a = 1; export { a as default };'],
    ['value/a.ts says any', 'value/a.ts', 'export const a = (b: any[]) => b;'],
    [
      `check/a.ts asks which entry it is: indicator.id === 'births'`,
      'check/a.ts',
      `if (indicator.id === 'births') a();`,
    ],
    [`check/a.ts asks which entry it is: 'births' != measure.id`, 'check/a.ts', `if ('births' != measure.id) a();`],
    ['check/a.ts asks which entry it is: indicator.id', 'check/a.ts', 'switch (indicator.id) { default: }'],
    ['value/a.ts has 251 lines, over 250', 'value/a.ts', `${'\n'.repeat(250)}a;`],
    ['catalogue/a.ts has 401 lines, over 400', 'catalogue/a.ts', `${'\n'.repeat(400)}a;`],
    ['utils is on no floor (utils/a.ts)', 'utils/a.ts', ''],
  ])('%s', (fault, path, text) => expect(at(path, text)).toEqual([fault]));

  test.each([
    [
      'cli/run.ts',
      `import { births } from '../catalogue/index.js'; import { Command } from 'commander'; import 'node:fs';`,
    ],
    ['index.ts', `export { check } from './check/index.js'; export { PermilleError } from './error.js';`],
    [
      'dataset/from-csv.ts',
      `import { open } from '#files'; import '#csv'; import './column.js'; import '../value/date.js';`,
    ],
    ['dataset/csv/node.ts', `import { parse } from 'csv-parse/sync';`],
    ['value/decimal.ts', `import { Decimal } from 'decimal.js';`],
    [
      'check/a.ts',
      `const company = "import x from 'y'"; if (one.id === other.id) { /* any */ } switch (a) { default: }`,
    ],
  ])('%s may: %s', (path, text) => expect(at(path, text)).toEqual([]));
});
