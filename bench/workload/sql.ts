import { by35, by65 } from './generate.js';
import type { Level } from './reference.js';
import { isMoney, type Question, type Sum, sums, type ValueColumn } from './sums.js';

const columns = {
  resident: 'resident',
  keyPopulation: 'key_population',
  poor: 'poor',
  disabled: 'disabled',
  signed: 'signed_family_doctor',
  insured: 'insured',
  hypertension: 'hypertension',
  hypertensionManaged: 'hypertension_managed',
  diabetes: 'diabetes',
  diabetesManaged: 'diabetes_managed',
  elderlyManaged: 'elderly_managed',
  liveBirth: 'live_birth',
  visitsTotal: 'visits_total',
  visitsInCounty: 'visits_in_county',
  visitsPrimary: 'visits_primary',
  inpatientCost: 'inpatient_cost',
  reimbursed: 'reimbursed',
} as const;

/** The columns that the sums need, but for the place. */
export const columnsNeeded = ['household_id', 'birth_date', ...Object.values(columns), 'age_at_death_days'];

/** What a column of the workload is called in files and databases. */
export const sqlName = (column: keyof typeof columns): string => columns[column];

/** The column that a task groups by. */
export const placeColumn = (level: Level): string => `${level}_code`;

const iso = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

/** How a database words what they all can say. */
export interface Dialect {
  readonly count: (where: string) => string;
  readonly sum: (column: string, where: string) => string;
  readonly isYes: (column: string) => string;
  readonly date: (day: string) => string;
  readonly any: string;
}

/** The last day to be born on, as a day count. */
export const lastBirth = (question: Extract<Question, { born: unknown }>): number =>
  question.born === 'by65' ? by65 : by35;

function condition(question: Question, { isYes, date }: Dialect): string {
  if ('flag' in question) return isYes(columns[question.flag]);
  if ('known' in question) return `${columns[question.known]} IS NOT NULL`;
  if ('born' in question) return `birth_date <= ${date(iso(lastBirth(question)))}`;
  return `age_at_death_days < ${question.diedBefore}`;
}

const print = ({ id, sum, where }: Sum, dialect: Dialect): string => {
  const conditions = where.map((question) => condition(question, dialect)).join(' AND ');
  return `${sum === undefined ? dialect.count(conditions) : dialect.sum(columns[sum], conditions)} AS "${id}_"`;
};

/** The query of some sums over persons, by group; their columns' names end in `_`. */
export const sumQuery = (level: Level, from: string, dialect: Dialect, some: readonly Sum[]): string =>
  `SELECT ${placeColumn(level)} AS g, ${some.map((sum) => print(sum, dialect)).join(', ')} FROM ${from} GROUP BY g`;

/** The query of all sums over persons. */
export const personQuery = (level: Level, from: string, dialect: Dialect): string =>
  sumQuery(level, from, dialect, sums);

/** The query of the sums over households, by group. */
export function householdQuery(level: Level, from: string, dialect: Dialect): string {
  const [resident, signed] = [dialect.isYes('resident'), dialect.isYes('signed_family_doctor')];
  const homes =
    `SELECT household_id, ${dialect.any}(${placeColumn(level)}) AS g, ${dialect.count(resident)} AS r, ` +
    `${dialect.count(`${resident} AND ${signed}`)} AS s FROM ${from} GROUP BY household_id`;
  const counts = [
    `${dialect.count('r > 0')} AS "householdsWithResidents_"`,
    `${dialect.count('r > 0 AND s = r')} AS "householdsAllSigned_"`,
  ];
  return `SELECT g, ${counts.join(', ')} FROM (${homes}) AS homes GROUP BY g`;
}

/** The id of a sum from the name of its column. */
export const sumOfColumn = (name: string): string => name.slice(0, -1);

/** Whether the sum of an id is money. */
export const isSumOfMoney = (id: string): boolean => {
  const column: ValueColumn | undefined = sums.find((sum) => sum.id === id)?.sum;
  return column !== undefined && isMoney(column);
};
