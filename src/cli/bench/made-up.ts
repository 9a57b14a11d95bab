import { type Random, random } from './random.js';

const [year, counties, prefectures] = [2019, 120, 11];
const relations = ['head', 'spouse', 'child', 'child', 'parent', 'other'] as const;
const linesAtOnce = 4096;

/** A person under way: how old, whether poor, and the chances. */
interface Person {
  readonly household: string;
  readonly relation: string;
  readonly village: string;
  readonly poor: boolean;
  readonly age: number;
  readonly chance: Random;
}

const two = (number: number): string => String(number).padStart(2, '0');
const digit = (yes: boolean): string => (yes ? '1' : '0');

/** Yes with a probability, else no; in one cell of fifty nothing. */
const flag = (chance: Random, probability: number): string => (chance() < 0.02 ? '' : digit(chance() < probability));

/** The columns, by their keys, and how each cell is made up. */
const columns: Readonly<Record<string, (person: Person) => string>> = {
  household: ({ household }) => household,
  relation: ({ relation }) => relation,
  place: ({ village }) => village,
  sex: ({ chance }) => (chance() < 0.51 ? 'male' : 'female'),
  born: ({ age, chance }) =>
    `${year - age}-${two(1 + Math.floor(chance() * 12))}-${two(1 + Math.floor(chance() * 28))}`,
  resident: ({ chance }) => flag(chance, 0.9),
  registered: ({ chance }) => flag(chance, 0.85),
  keyGroup: ({ age, poor }) => digit(age >= 65 || age < 7 || poor),
  poor: ({ poor }) => digit(poor),
  signed: ({ chance }) => flag(chance, 0.6),
  fulfilled: ({ chance }) => flag(chance, 0.7),
  insured: ({ chance }) => flag(chance, 0.96),
  insurable: ({ chance }) => flag(chance, 0.995),
  hypertension: ({ age, chance }) => digit(age > 35 && chance() < 0.22),
  hypertensionManaged: ({ chance }) => flag(chance, 0.7),
  hypertensionStandard: ({ chance }) => flag(chance, 0.55),
  hypertensionControlled: ({ chance }) => flag(chance, 0.4),
  diabetes: ({ age, chance }) => digit(age > 35 && chance() < 0.08),
  diabetesManaged: ({ chance }) => flag(chance, 0.7),
  diabetesStandard: ({ chance }) => flag(chance, 0.55),
  diabetesControlled: ({ chance }) => flag(chance, 0.4),
  healthRecord: ({ chance }) => flag(chance, 0.85),
  electronicRecord: ({ chance }) => flag(chance, 0.8),
  recordActive: ({ chance }) => flag(chance, 0.5),
  elderlyManaged: ({ age, chance }) => (age < 65 ? '0' : flag(chance, 0.68)),
  chineseMedicine: ({ age, chance }) => (age < 65 ? '0' : flag(chance, 0.6)),
  checkedUp: ({ chance }) => flag(chance, 0.4),
  outOfPocket: ({ chance }) => (chance() < 0.6 ? '0' : (chance() * 9000).toFixed(2)),
  capacityToPay: ({ chance }) => (2000 + chance() * 30_000).toFixed(2),
};

/** So many people in households, as a CSV file in pieces: the same for the same seed, and no place that there is. */
export function* madeUpPeople(people: number, seed = 1): Generator<string> {
  const chance = random(seed);
  const cells = Object.values(columns);
  let lines = [Object.keys(columns).join(',')];
  for (let made = 0, number = 1; made < people; number += 1) {
    const household = { household: `h${number}`, village: village(chance), poor: chance() < 0.08, chance };
    const size = Math.min(1 + Math.floor(chance() * relations.length), people - made);
    for (const relation of relations.slice(0, size)) {
      const age = Math.floor(relation === 'child' ? chance() * 25 : 25 + chance() * 60);
      const person = { ...household, relation, age };
      lines.push(cells.map((cell) => cell(person)).join(','));
    }
    made += size;
    if (lines.length < linesAtOnce) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

function village(chance: Random): string {
  const county = Math.floor(chance() ** 1.5 * counties);
  const code = `14${two(1 + (county % prefectures))}${21 + Math.floor(county / prefectures)}`;
  return `${code}${101 + Math.floor(chance() * 8)}${201 + Math.floor(chance() * 15)}`;
}
