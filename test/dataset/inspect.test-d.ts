import { type AnyRowRule, fromRows, inspect, type RowRule, rowRules } from 'permille/dataset';
import type { records } from '../../src/model/records/index.js';

const about = { id: 'own', severity: 'error' } as const;

export const rules = [
  { ...about, of: 'person', inOrder: ['born', 'died'] },
  { ...about, of: 'person', unique: ['id', 'born', 'signed'] },
  { ...about, of: 'person', aged: { since: 'born', at: ['died', 'today'], atMost: { years: 130 } } },
  { ...about, of: 'person', is: { any: [{ is: ['signed', true] }, { not: { known: 'signedOn' } }] } },
  // @ts-expect-error a column misspelt
  { ...about, of: 'person', inOrder: ['born', 'dyed'] },
  // @ts-expect-error a flag is no date
  { ...about, of: 'person', notAfterToday: 'signed' },
  // @ts-expect-error a date is no flag
  { ...about, of: 'person', onlyIf: ['born', 'signed'] },
  // @ts-expect-error an amount tells no rows apart
  { ...about, of: 'person', unique: ['income'] },
  // @ts-expect-error a column misspelt in a condition
  { ...about, of: 'person', is: { is: ['sighned', true] } },
  // @ts-expect-error two demands at once
  { ...about, of: 'person', inOrder: ['born', 'died'], notAfterToday: 'born' },
  // @ts-expect-error no demand of that name
  { ...about, of: 'person', equal: ['born', 'died'] },
  // @ts-expect-error no demand at all
  { ...about, of: 'person' },
  // @ts-expect-error the columns of another kind
  { ...about, of: 'person', atMost: ['eligible', 'total'] },
] as const satisfies readonly RowRule<'person'>[];

export const references = [
  { ...about, of: 'birth', refersTo: { key: 'mother', of: 'person', as: 'id' } },
  // @ts-expect-error a column that a person has not
  { ...about, of: 'birth', refersTo: { key: 'mother', of: 'person', as: 'mother' } },
  // @ts-expect-error a place is no key
  { ...about, of: 'birth', refersTo: { key: 'place', of: 'person', as: 'id' } },
] as const satisfies readonly RowRule<'birth', typeof records>[];

export const mixed: readonly AnyRowRule[] = [...rowRules.person, ...rowRules.claim];

export const report = inspect({ from: [fromRows([], { of: 'person' })], rules: mixed });
