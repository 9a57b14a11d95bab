import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Contender } from '../harness/contender.js';
import { peer } from '../peers/peer.js';
import { headings } from '../workload/csv.js';
import { csvPath, folder } from '../workload/files.js';
import { type Dialect, householdQuery, isSumOfMoney, personQuery, sumOfColumn } from '../workload/sql.js';
import { blankSums, fen } from './results.js';

interface Chdb {
  readonly Session: new (path: string) => { readonly query: (sql: string, format?: string) => string };
}

const dialect: Dialect = {
  count: (where) => `countIf(${where})`,
  sum: (column, where) => `sumIf(${column}, ${where})`,
  isYes: (column) => `${column} = 1`,
  date: (day) => `toDate32('${day}')`,
  any: 'any',
};

function typeOf(heading: string): string {
  if (heading === 'household_id' || heading === 'person_id') return 'Int32';
  if (heading.endsWith('_code')) return 'LowCardinality(Nullable(String))';
  if (heading === 'birth_date') return 'Nullable(Date32)';
  if (heading === 'inpatient_cost' || heading === 'reimbursed') return 'Nullable(Decimal(12,2))';
  return heading.startsWith('visits') || heading === 'age_at_death_days' ? 'Nullable(Int16)' : 'Nullable(UInt8)';
}

/** chdb (ClickHouse in the process) on a table in memory. */
export const chdb: Contender = async ({ rows, level = 'county', threads = 2 }) => {
  const { Session } = await peer<Chdb>('chdb');
  const home = mkdtempSync(join(folder, 'chdb-'));
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  const session = new Session(home);
  const columns = headings.map((heading) => `${heading} ${typeOf(heading)}`).join(',');
  const file = `file('${resolve(csvPath(rows, 'plain'))}', 'CSVWithNames', '${columns}')`;
  session.query('CREATE DATABASE d ENGINE=Atomic');
  session.query('SET allow_suspicious_low_cardinality_types=1');
  session.query(`CREATE TABLE d.persons (${columns}) ENGINE=Memory`);
  session.query(
    `INSERT INTO d.persons SELECT * FROM ${file} SETTINGS input_format_csv_empty_as_default=1, max_insert_threads=1`,
  );
  const settings = ` SETTINGS max_threads=${threads}`;
  const queries = [personQuery(level, 'd.persons', dialect), householdQuery(level, 'd.persons', dialect)];
  return {
    run: () => {
      const texts = queries.map((query) => session.query(query + settings, 'JSONCompactEachRowWithNames'));
      return () => {
        const sums = blankSums(level);
        for (const text of texts) {
          const [names = [], ...found] = text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as (string | number | null)[]);
          for (const [group, ...values] of found) {
            for (const [index, value] of values.entries()) {
              const id = sumOfColumn(String(names[index + 1]));
              if (value === null) continue;
              sums.set(group as string | null, id, isSumOfMoney(id) ? fen(String(value)) : Number(value));
            }
          }
        }
        return sums.all;
      };
    },
  };
};
