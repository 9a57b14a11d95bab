import { closeSync, openSync, writeSync } from 'node:fs';
import { countyCode, countyCount, villageCode, villageCount } from './geography.js';
import { flags, none, type People, unknownBirth, unknownVisits } from './people.js';

/** The headings of a file of persons, in their order. */
export const headings = [
  ...['household_id', 'person_id', 'county_code', 'village_code', 'birth_date', 'sex'],
  ...['resident', 'key_population', 'poor', 'disabled', 'signed_family_doctor', 'insured'],
  ...['hypertension', 'hypertension_managed', 'diabetes', 'diabetes_managed', 'elderly_managed'],
  ...['visits_total', 'visits_in_county', 'visits_primary', 'inpatient_cost', 'reimbursed'],
  ...['live_birth', 'age_at_death_days'],
] as const;

/** How a file is written: as plainly as can be, or with codes in quotes and lines ended by CRLF. */
export type Writing = 'plain' | 'quoted';

const numbers = Array.from({ length: 2 ** 15 }, (_, number) => String(number));
const visits = numbers.map((text, number) => (number === unknownVisits ? '' : text));
const liveBirth = flags.indexOf('liveBirth');

const yuan = (fen: number): string => {
  if (fen === none) return '';
  const cents = fen % 100;
  return `${Math.floor(fen / 100)}.${cents < 10 ? '0' : ''}${cents}`;
};

/** The cells of the first eleven flags, commas between, by their bits of yes and of unknown. */
function flagCells(yes: number, unknown: number): string {
  let cells = '';
  for (let bit = 0; bit < liveBirth; bit += 1)
    cells += `${(unknown >> bit) & 1 ? '' : (yes >> bit) & 1}${bit < liveBirth - 1 ? ',' : ''}`;
  return cells;
}

/** Looks a thing up that has been made before. */
function remembered<Key>(make: (key: Key) => string): (key: Key) => string {
  const made = new Map<Key, string>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const text = make(key);
    made.set(key, text);
    return text;
  };
}

/** Writes persons to a CSV file. */
export function writeCsv(people: People, path: string, writing: Writing): void {
  const quote = (text: string): string => (writing === 'quoted' && text !== '' ? `"${text}"` : text);
  const counties = Array.from({ length: countyCount + 1 }, (_, county) => quote(countyCode(county)));
  const villages = Array.from({ length: villageCount + 1 }, (_, village) => quote(villageCode(village)));
  const end = writing === 'quoted' ? '\r\n' : '\n';
  const day = remembered((days: number) =>
    days === unknownBirth ? '' : new Date(days * 86_400_000).toISOString().slice(0, 10),
  );
  const cellsOfFlags = remembered((bits: number) => flagCells(bits & 0xffff, bits >>> 16));
  const line = (row: number): string => {
    const yes = people.yes[row] ?? 0;
    const unknown = people.unknown[row] ?? 0;
    const age = people.ageAtDeathDays[row] ?? none;
    const place = `${counties[people.county[row] ?? 0]},${villages[people.village[row] ?? 0]}`;
    const whole = `${visits[people.visitsTotal[row] ?? 0]},${visits[people.visitsInCounty[row] ?? 0]}`;
    const paid = `${yuan(people.inpatientCost[row] ?? none)},${yuan(people.reimbursed[row] ?? none)}`;
    const live = (unknown >> liveBirth) & 1 ? '' : (yes >> liveBirth) & 1;
    return (
      `${people.household[row]},${row + 1},${place},${day(people.birth[row] ?? 0)},${people.sex[row] || ''},` +
      `${cellsOfFlags(((yes & 0x7ff) | ((unknown & 0x7ff) << 16)) >>> 0)},${whole},${visits[people.visitsPrimary[row] ?? 0]},` +
      `${paid},${live},${age === none ? '' : age}${end}`
    );
  };
  const file = openSync(path, 'w');
  let text = `${headings.join(',')}${end}`;
  for (let row = 0; row < people.length; row += 1) {
    text += line(row);
    if (text.length < 2 ** 20) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}
