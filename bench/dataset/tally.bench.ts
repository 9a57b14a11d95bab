import { year } from 'permille';
import { familyDoctorSignupRate, share65Plus } from 'permille/catalogue';
import { fromRows, tally } from 'permille/dataset';
import { bench, describe } from 'vitest';
import { countyCodes } from '../households.js';
import { random } from '../random.js';

const chance = random(7);
const counties = countyCodes(120);
const people = Array.from({ length: 100_000 }, () => ({
  place: `${counties[chance.whole(counties.length)]}101201`,
  born: `${1930 + chance.whole(89)}-0${1 + chance.whole(9)}-1${chance.whole(9)}`,
  resident: chance.chance(0.9),
  signed: chance.chance(0.02) ? null : chance.chance(0.5),
}));

/** What a user would write instead: no unknown rows, no checks, and the ages by the year. */
function byHand(): Map<string, { residents: number; signed: number; old: number }> {
  const counts = new Map<string, { residents: number; signed: number; old: number }>();
  for (const { place, born, resident, signed } of people) {
    const county = place.slice(0, 6);
    let so = counts.get(county);
    if (so === undefined) {
      so = { residents: 0, signed: 0, old: 0 };
      counts.set(county, so);
    }
    if (!resident) continue;
    so.residents += 1;
    if (signed === true) so.signed += 1;
    if (2019 - Number(born.slice(0, 4)) >= 65) so.old += 1;
  }
  return counts;
}

describe('two indicators over 100,000 people by county', () => {
  bench('a loop over the objects', () => void byHand());
  bench('tally', async () => {
    await tally([familyDoctorSignupRate, share65Plus], {
      from: [fromRows(people, { of: 'person' })],
      by: ['county'],
      during: year(2019),
    });
  });
});
