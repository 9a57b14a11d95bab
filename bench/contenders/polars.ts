import type { Contender } from '../harness/contender.js';
import { peer } from '../peers/peer.js';
import { csvPath } from '../workload/files.js';
import { lastBirth, placeColumn, sqlName, sumOfColumn } from '../workload/sql.js';
import { type Question, type Sum, sums } from '../workload/sums.js';
import { blankSums } from './results.js';

type Type = { readonly type: unknown };

interface Expression {
  readonly alias: (name: string) => Expression;
  readonly and: (other: Expression) => Expression;
  readonly cast: (type: Type) => Expression;
  readonly eq: (value: unknown) => Expression;
  readonly first: () => Expression;
  readonly gt: (value: number) => Expression;
  readonly isNotNull: () => Expression;
  readonly lt: (value: number) => Expression;
  readonly ltEq: (value: number) => Expression;
  readonly mul: (value: number) => Expression;
  readonly round: (places: number) => Expression;
  readonly sum: () => Expression;
  readonly str: { readonly strptime: (type: Type, format: string) => Expression };
}

interface Frame {
  readonly columns: readonly string[];
  readonly getColumn: (name: string) => { readonly toArray: () => readonly unknown[] };
  readonly groupBy: (column: string) => { readonly agg: (...columns: readonly Expression[]) => Frame };
  readonly withColumns: (...columns: readonly Expression[]) => Frame;
}

interface Polars {
  readonly col: (name: string) => Expression;
  readonly lit: (value: number) => Expression;
  readonly when: (condition: Expression) => {
    readonly then: (value: Expression) => { readonly otherwise: (value: Expression) => Expression };
  };
  readonly readCSV: (path: string, options: { readonly dtypes: Readonly<Record<string, Type>> }) => Frame;
  readonly Utf8: Type;
  readonly Int8: Type;
  readonly Int16: Type;
  readonly Int32: Type;
  readonly Int64: Type;
  readonly UInt32: Type;
  readonly Float64: Type;
  readonly Date: Type;
  readonly Categorical: Type;
}

const flagColumns = (
  ['resident', 'keyPopulation', 'poor', 'disabled', 'signed', 'insured', 'hypertension', 'hypertensionManaged'] as const
)
  .map(sqlName)
  .concat((['diabetes', 'diabetesManaged', 'elderlyManaged', 'liveBirth'] as const).map(sqlName));

function read(pl: Polars, path: string): Frame {
  const dtypes = {
    ...Object.fromEntries(flagColumns.map((column) => [column, pl.Int8])),
    household_id: pl.Int32,
    county_code: pl.Utf8,
    village_code: pl.Utf8,
    birth_date: pl.Utf8,
    inpatient_cost: pl.Float64,
    reimbursed: pl.Float64,
    visits_total: pl.Int16,
    visits_in_county: pl.Int16,
    visits_primary: pl.Int16,
    age_at_death_days: pl.Int16,
  };
  const fen = (column: string): Expression => pl.col(column).mul(100).round(0).cast(pl.Int32).alias(column);
  return pl
    .readCSV(path, { dtypes })
    .withColumns(
      ...flagColumns.map((column) => pl.col(column).eq(1).alias(column)),
      pl.col('birth_date').str.strptime(pl.Date, '%Y-%m-%d').cast(pl.Int32).alias('birth_date'),
      fen('inpatient_cost'),
      fen('reimbursed'),
    );
}

function condition({ col }: Polars, question: Question): Expression {
  if ('flag' in question) return col(sqlName(question.flag));
  if ('known' in question) return col(sqlName(question.known)).isNotNull();
  if ('born' in question) return col('birth_date').ltEq(lastBirth(question));
  return col('age_at_death_days').lt(question.diedBefore);
}

function aggregate(pl: Polars, { id, sum, where }: Sum): Expression {
  const [first, ...more] = where.map((question) => condition(pl, question));
  if (first === undefined) throw new Error(`${id} asks nothing`);
  const all = more.reduce((so, one) => so.and(one), first);
  const added =
    sum === undefined
      ? all.cast(pl.UInt32)
      : pl
          .when(all)
          .then(pl.col(sqlName(sum)).cast(pl.Int64))
          .otherwise(pl.lit(0));
  return added.sum().alias(`${id}_`);
}

/** polars, eagerly, on a frame in memory, or from a CSV file each run anew; its threads are set by its environment. */
export const polars: Contender = async ({ rows, level = 'county', way = 'memory' }) => {
  const { default: pl } = await peer<{ readonly default: Polars }>('nodejs-polars');
  const place = placeColumn(level);
  const load = (): Frame => read(pl, csvPath(rows, 'plain'));
  const frame = way === 'memory' ? load().withColumns(pl.col(place).cast(pl.Categorical)) : undefined;
  const aggregates = sums.map((sum) => aggregate(pl, sum));
  const resident = pl.col('resident');
  const signed = resident.and(pl.col('signed_family_doctor'));
  const total = (flag: Expression, name: string): Expression => flag.cast(pl.UInt32).sum().alias(name);
  const [r, s] = [pl.col('r'), pl.col('s')];
  const homes = [pl.col(place).first().alias(place), total(resident, 'r'), total(signed, 's')];
  const counts = [total(r.gt(0), 'householdsWithResidents_'), total(r.gt(0).and(r.eq(s)), 'householdsAllSigned_')];
  return {
    run: () => {
      const persons = frame ?? load();
      const found = [
        persons.groupBy(place).agg(...aggregates),
        persons
          .groupBy('household_id')
          .agg(...homes)
          .groupBy(place)
          .agg(...counts),
      ].map((each) => each.columns.map((name) => ({ name, values: each.getColumn(name).toArray() })));
      return () => {
        const all = blankSums(level);
        for (const columns of found) {
          const groups = columns.find(({ name }) => name === place)?.values as readonly (string | null)[];
          for (const { name, values } of columns)
            if (name !== place)
              for (const [row, value] of values.entries()) all.set(groups[row], sumOfColumn(name), Number(value));
        }
        return all.all;
      };
    },
  };
};
