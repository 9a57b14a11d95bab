import type { Contender } from '../harness/contender.js';
import { peer } from '../peers/peer.js';
import { load } from '../workload/files.js';
import { lastBirth, placeColumn, sqlName, sumOfColumn } from '../workload/sql.js';
import { type Question, type Sum, sums } from '../workload/sums.js';
import { objectsOf } from './person.js';
import { blankSums } from './results.js';

interface Table {
  readonly groupby: (column: string) => Table;
  readonly rollup: (columns: Readonly<Record<string, string>>) => Table;
  readonly objects: () => readonly Readonly<Record<string, unknown>>[];
}

interface Arquero {
  readonly table: (columns: Readonly<Record<string, readonly unknown[]>>) => Table;
}

function condition(question: Question): string {
  if ('flag' in question) return `d.${sqlName(question.flag)}`;
  if ('known' in question) return `d.${sqlName(question.known)} !== null`;
  if ('born' in question) return `(d.birth_date !== null && d.birth_date <= ${lastBirth(question)})`;
  return `(d.age_at_death_days !== null && d.age_at_death_days < ${question.diedBefore})`;
}

const rollup = ({ sum, where }: Sum): string =>
  `d => op.sum(${where.map(condition).join(' && ')} ? ${sum === undefined ? 1 : `d.${sqlName(sum)}`} : 0)`;

const money = new Set(['inpatient_cost', 'reimbursed']);
const days = (date: string): number => Date.parse(date) / 86_400_000;

/** arquero on a table of columns, dates as numbers of days and money in whole fen. */
export const arquero: Contender = async ({ rows, level = 'county', order }) => {
  const { table } = await peer<Arquero>('arquero');
  const people = objectsOf(load(rows, order));
  const columns: Record<string, readonly unknown[]> = {};
  for (const key of Object.keys(people[0] ?? {}) as (keyof (typeof people)[number])[]) {
    columns[key] = people.map((person) => {
      const value = person[key];
      if (key === 'birth_date' && typeof value === 'string') return days(value);
      return money.has(key) && typeof value === 'number' ? Math.round(value * 100) : value;
    });
  }
  const persons = table(columns);
  const place = placeColumn(level);
  const ofPersons = Object.fromEntries(sums.map((sum) => [`${sum.id}_`, rollup(sum)]));
  const ofHomes = {
    g: `d => op.any(d.${place})`,
    r: 'd => op.sum(d.resident ? 1 : 0)',
    s: 'd => op.sum(d.resident && d.signed_family_doctor ? 1 : 0)',
  };
  const counts = {
    householdsWithResidents_: 'd => op.sum(d.r > 0 ? 1 : 0)',
    householdsAllSigned_: 'd => op.sum(d.r > 0 && d.r === d.s ? 1 : 0)',
  };
  return {
    run: () => {
      const found = persons.groupby(place).rollup(ofPersons).objects();
      const homes = persons.groupby('household_id').rollup(ofHomes).groupby('g').rollup(counts).objects();
      return () => {
        const all = blankSums(level);
        for (const row of [...found, ...homes]) {
          const { [place]: own, g = own, ...values } = row;
          for (const [name, value] of Object.entries(values))
            all.set(g as string | null, sumOfColumn(name), Number(value));
        }
        return all.all;
      };
    },
  };
};
