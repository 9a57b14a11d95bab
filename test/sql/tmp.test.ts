import { test } from '@fast-check/vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { expect } from 'vitest';
import { duckdb, duckdbDriver, postgres, postgresDriver } from 'permille/sql';
import { agreeOnCatalogue, agreeOnPeople, askedOfPeople, everyKind } from './agreement.js';
import type { Engine } from './engines/engine.js';
const types: any = { key: 'TEXT', place: 'TEXT', code: 'TEXT', flag: 'BOOLEAN', date: 'DATE', count: 'BIGINT', money: 'DECIMAL(20,2)', decimal: 'DECIMAL(38,9)' };
const inst = await DuckDBInstance.create(':memory:'); const conn = await inst.connect();
const pg = await PGlite.create();
const make = (dialect: any, driver: any, exec: (t: string) => Promise<unknown>): Engine => ({ dialect, driver, close: async () => {}, load: async (name, _of, columns, rows) => {
  const q = (s: string) => dialect.quote(s);
  await exec(`DROP TABLE IF EXISTS ${q(name)}`);
  await exec(`CREATE TABLE ${q(name)} (${Object.entries(columns).map(([k, c]) => `${q(k)} ${types[c.type]}`).join(', ')})`);
  const keys = Object.keys(columns);
  for (let i = 0; i < rows.length; i += 500) await exec(`INSERT INTO ${q(name)} VALUES ${rows.slice(i, i + 500).map((r) => `(${keys.map((k) => { const v = r[k]; return v === null || v === undefined ? 'NULL' : typeof v === 'boolean' ? String(v) : dialect.text(v); }).join(', ')})`).join(', ')}`);
  return [name];
} });
const engines = { duckdb: make(duckdb, duckdbDriver(conn as any), (t) => conn.run(t)), postgres: make(postgres, postgresDriver(pg as any), (t) => pg.exec(t)) };
for (const [name, engine] of Object.entries(engines)) {
  let n = 0;
  test.prop([askedOfPeople], { numRuns: Number(process.env.RUNS ?? 60) })(`${name} people`, async (each) => { n += await agreeOnPeople(engine, each); }, 600_000);
  test(`${name} n`, () => { console.log(name, n); expect(n).toBeGreaterThan(10); });
  test.prop([everyKind], { numRuns: 10 })(`${name} catalogue`, (rows) => agreeOnCatalogue(engine, rows), 600_000);
}
