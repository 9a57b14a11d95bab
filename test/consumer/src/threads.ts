import { year } from 'permille';
import { familyDoctorSignupRate } from 'permille/catalogue';
import { fromCsv, hold, tally } from 'permille/dataset';

declare const process: { on: (event: 'worker', heard: () => void) => void };

let started = 0;
process.on('worker', () => {
  started += 1;
});

const row = (index: number): string => `${140_400 + (index % 50)},1950-01-01,1,${index % 3 === 0 ? 1 : 0}\n`;
const text = `place,born,resident,signed\n${Array.from({ length: 150_000 }, (_, index) => row(index)).join('')}`;
const people = fromCsv(new TextEncoder().encode(text), { of: 'person' });
const held = await hold(people);

const comesTo = async (from: typeof people, threads: number): Promise<string> =>
  JSON.stringify(await tally([familyDoctorSignupRate], { from: [from], by: ['county'], during: year(2019), threads }));
const one = await comesTo(people, 1);
const others = [await comesTo(people, 2), await comesTo(people, 2), await comesTo(held, 2)];

// A thread that could not do its work would not be there for the next tally.
console.log(
  started,
  others.map((other) => other === one),
);
