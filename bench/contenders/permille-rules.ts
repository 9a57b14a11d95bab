import { type Condition, type Measure, persons, type Tally, year } from 'permille';
import { fromColumns, fromCsv, hold, tally } from 'permille/dataset';
import type { Contender } from '../harness/contender.js';
import { measures, records } from '../workload/definitions.js';
import { csvPath, expectedSums, load } from '../workload/files.js';
import { broken, rules, spoilt } from '../workload/rules.js';
import { columnsOf } from './columns.js';
import { sumsOfTally, yes } from './permille.js';

const during = year(2024);

const measure = (id: string, where: Condition): Measure => ({
  id,
  name: { zh: id, en: id },
  unit: persons,
  of: 'person',
  where,
  overTime: 'stock',
});

/** The rows that break each rule, and those that break any. */
const ruleMeasures: readonly Measure[] = [
  ...Object.entries(rules).map(([id, rule]) => measure(id, rule as Condition)),
  measure('broken', { any: Object.values(rules) as readonly Condition[] }),
];

const countsOf = (table: Tally): Float64Array =>
  Float64Array.from(ruleMeasures, ({ id }) => table.reduce((so, { counts }) => so + yes(counts[id], id), 0));

/** Rules put to rows held in memory, as measures that count who breaks them. */
export const rulesInMemory: Contender = async ({ rows, threads = 1 }) => {
  const people = spoilt(load(rows));
  const expected = broken(people);
  const held = await hold(fromColumns(columnsOf(people), { of: 'person', records }));
  return {
    expected,
    run: async () => {
      const table = await tally(ruleMeasures, { from: [held], during, threads });
      return () => countsOf(table);
    },
  };
};

/** The sums and the rules in one reading of a CSV file. */
export const rulesOfCsv: Contender = async ({ rows, level = 'county', threads = 1 }) => {
  const expected = Float64Array.of(...broken(load(rows)));
  const sums = expectedSums(rows, level);
  return {
    expected: Float64Array.from([...sums, ...expected]),
    run: async () => {
      const from = [fromCsv(csvPath(rows, 'plain'), { of: 'person', records })];
      const table = await tally([...measures, ...ruleMeasures], { from, by: [level], during, threads });
      return () => Float64Array.from([...sumsOfTally(table, level), ...countsOf(table)]);
    },
  };
};
