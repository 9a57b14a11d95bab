import { type Results, resultOf } from './results.js';

type Figure = (results: Results) => number | undefined;

/** What is to be reached, and what is hoped for. */
export interface Goal {
  readonly says: string;
  readonly section: string;
  readonly figure: Figure;
  readonly better: 'lower' | 'higher';
  readonly must?: number;
  readonly aim?: number;
  /** What the numbers are of; ratios if left out. */
  readonly unit?: 'MiB' | 'GB/s';
}

/** A goal, and what was measured. */
export interface Judged extends Goal {
  readonly measured: number | undefined;
  readonly verdict: 'ok' | 'short' | 'not measured';
}

const over =
  (of: 'median' | 'peak', section: string, above: string, below: string): Figure =>
  (results) => {
    const [one, other] = [resultOf(results, section, above), resultOf(results, section, below)];
    return one === undefined || other === undefined ? undefined : one[of] / other[of];
  };

const atMost = (section: string, name: string, base: string, must: number, aim?: number): Goal => ({
  says: `${name}: its time, in that of «${base}»`,
  section,
  figure: over('median', section, name, base),
  better: 'lower',
  must,
  ...(aim === undefined ? {} : { aim }),
});

const faster = (section: string, name: string, peer: string, must?: number, aim?: number): Goal => ({
  says: `${name}: its speed, in that of «${peer}»`,
  section,
  figure: over('median', section, peer, name),
  better: 'higher',
  ...(must === undefined ? {} : { must }),
  ...(aim === undefined ? {} : { aim }),
});

const throughput =
  (section: string, name: string, bytes: number): Figure =>
  (results) => {
    const found = resultOf(results, section, name);
    return found === undefined ? undefined : bytes / found.median / 1e6;
  };

const peak =
  (section: string, name: string): Figure =>
  (results) =>
    resultOf(results, section, name)?.peak;

const perRow =
  (section: string, above: string, below: string): Figure =>
  (results) => {
    const [one, other] = [resultOf(results, section, above), resultOf(results, section, below)];
    return one === undefined || other === undefined ? undefined : one.median / one.rows / (other.median / other.rows);
  };

const spread =
  (section: string): Figure =>
  (results) => {
    const found = results.sections.find(({ id }) => id === section)?.results ?? [];
    const medians = found.flatMap((each) => ('absent' in each ? [] : [each.median]));
    return medians.length === 0 ? undefined : Math.max(...medians) / Math.min(...medians);
  };

const plainBytes = 80_915_687;
const duckdb = 'DuckDB, tuned, 2 threads';

/** The goals of the project, in the order that they are reported. */
const goals: readonly Goal[] = [
  atMost('county-1m', 'permille', 'hand-written limit', 1.6, 1.3),
  faster('county-1m', 'permille', duckdb, 8, 12),
  faster('county-1m', 'permille, 2 threads', duckdb, 12, 20),
  faster('county-1m', 'permille', 'arquero', 90),
  faster('county-1m', 'permille', 'a loop over objects', 35),
  atMost('county-1m', 'permille', 'permille, source tree', 1.1),
  atMost('village-1m', 'permille', 'hand-written limit', 1.8, 1.4),
  faster('village-1m', 'permille', duckdb, 10),
  atMost('village-1m', 'permille, all five levels', 'permille', 1.2),
  faster('csv-1m', 'permille', 'DuckDB, 2 threads', 3, 4),
  faster('csv-1m', 'permille, 2 threads', 'DuckDB, 2 threads', 5, 7),
  faster('csv-1m', 'permille', 'udsv and a loop', 7),
  {
    says: 'permille, reading alone: bytes a second',
    section: 'csv-1m',
    figure: throughput('csv-1m', 'permille, reading alone', plainBytes),
    better: 'higher',
    must: 0.75,
    aim: 1.2,
    unit: 'GB/s',
  },
  atMost('csv-1m', 'permille, reading alone, quoted and CRLF', 'permille, reading alone', 1.4),
  atMost('csv-1m', 'permille, rules checked too', 'permille', 1.2),
  faster('csv-10m', 'permille, 2 threads', 'DuckDB, 2 threads', 5, 8),
  faster('cold-10m', 'permille, 2 threads', 'DuckDB, 2 threads', 4),
  {
    says: 'permille, 2 threads: its memory',
    section: 'cold-10m',
    figure: peak('cold-10m', 'permille, 2 threads'),
    better: 'lower',
    must: 120,
    unit: 'MiB',
  },
  faster('parquet-1m', 'permille', 'hyparquet and a loop', 2, 5),
  {
    says: 'permille: its memory, in that of «hyparquet and a loop»',
    section: 'parquet-1m',
    figure: over('peak', 'parquet-1m', 'permille', 'hyparquet and a loop'),
    better: 'lower',
    must: 0.5,
  },
  faster('parquet-1m', 'permille', 'DuckDB', undefined, 1.5),
  faster('rules-1m', 'permille', 'ajv, compiled', 12),
  faster('rules-1m', 'permille', 'typebox, compiled', 12),
  faster('rules-1m', 'permille', 'zod', 100),
  atMost('quotients-1m', 'permille', 'division of doubles, neither rounded nor exact', 15),
  faster('quotients-1m', 'permille', 'decimal.js', 200),
  {
    says: 'permille: its time a row of ten million, in that of a million',
    section: 'growth',
    figure: perRow('growth', 'permille, ten million', 'permille, a million'),
    better: 'lower',
    must: 1.15,
  },
  {
    says: 'permille: the slowest of five fresh processes, in the fastest',
    section: 'steady-1m',
    figure: spread('steady-1m'),
    better: 'lower',
    must: 1.15,
  },
];

const reaches = (figure: number, limit: number | undefined, better: Goal['better']): boolean =>
  limit === undefined || (better === 'lower' ? figure <= limit : figure >= limit);

/** The goals with what was measured; one whose contenders were not all measured is judged neither way. */
export const judge = (results: Results): readonly Judged[] =>
  goals.map((goal) => {
    const measured = goal.figure(results);
    if (measured === undefined) return { ...goal, measured, verdict: 'not measured' };
    return { ...goal, measured, verdict: reaches(measured, goal.must ?? goal.aim, goal.better) ? 'ok' : 'short' };
  });
