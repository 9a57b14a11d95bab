import { catalogue } from '../../src/catalogue/index.js';
import { read } from '../../src/report/read.js';
import { kinds, prose } from './prose.js';
import { recognizers } from './recognizers.js';
import { type Growing, growing } from './slopes.js';

// npm run bench:reading-speed [-- reports | <part of a name>]: how fast a long report is read, and whether twice the text takes twice the time.
// A time that is left out was not waited for.

/** A text that took so long is not doubled any more, in milliseconds. */
const longest = 2000;
/** A power above this is more than the noise of a machine that others use. */
const steep = 1.35;
const doublings = [8, 4, 2, 1];

function timed(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The least of several runs, more of them for what is short. */
function least(run: () => unknown): number {
  let best = timed(run);
  for (let spent = best, runs = 1; spent < 300 && runs < 5; runs += 1) {
    const again = timed(run);
    spent += again;
    best = Math.min(best, again);
  }
  return best;
}

const number = (value: number): string => Math.round(value).toLocaleString('en');

interface Slope {
  readonly times: readonly (number | undefined)[];
  /** Time grows as the length to this power: 1 is linear, 2 is quadratic. */
  readonly power: number | undefined;
  readonly failure?: string;
}

function slopeOf({ most, text, patience = longest }: Growing): Slope {
  const times: (number | undefined)[] = [];
  for (const part of doublings) {
    const last = times.at(-1);
    if (times.length > 0 && (last === undefined || last > patience)) {
      times.push(undefined);
      continue;
    }
    const whole = text(most / part);
    try {
      times.push(least(() => read(whole, { catalogue })));
    } catch (error) {
      return { times, power: undefined, failure: error instanceof Error ? error.message : String(error) };
    }
  }
  const [first] = times;
  const done = times.filter((time) => time !== undefined);
  const last = done.at(-1);
  const power =
    first === undefined || last === undefined || done.length < 2
      ? undefined
      : Math.log2(last / first) / (done.length - 1);
  return { times, power };
}

function slopeLine(one: Growing): string {
  const { times, power, failure } = slopeOf(one);
  const cells = times.map((time) => (time === undefined ? '–' : time.toFixed(1)).padStart(9));
  const verdict = power !== undefined && power < steep ? '' : '  not linear';
  const end = (power?.toFixed(2) ?? '–').padStart(9) + (failure === undefined ? verdict : `  ${failure}`);
  return `${one.name.padEnd(34)}${number(one.most).padStart(10)}${cells.join('').padEnd(36)}${end}`;
}

function longReport(kind: keyof typeof kinds): void {
  const long = prose(10_000_000 / 3, 1, kind);
  let figures = 0;
  const milliseconds = least(() => {
    figures = read(long, { catalogue }).length;
  });
  const density = ((figures / long.length) * 1000).toFixed(0);
  console.log(`a ${kind} of 10 MB, ${number(long.length)} characters, ${density} figures in a thousand of them`);
  console.log(`    read: ${number((long.length / milliseconds) * 1000)} characters a second on one core\n`);
}

async function speeds(): Promise<void> {
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) longReport(kind);
  const short = prose(20_000 / 3, 3);
  const other = await recognizers();
  console.log(`a report of ${(Buffer.byteLength(short) / 1e3).toFixed(0)} kB, ${number(short.length)} characters`);
  const ours = least(() => read(short, { catalogue }));
  console.log(`    read: ${number((short.length / ours) * 1000)} characters a second`);
  if (typeof other === 'string') console.log(`    ${other}\n`);
  else {
    other(short.slice(0, 200));
    const theirs = timed(() => other(short));
    console.log(
      `    @microsoft/recognizers-text-suite, numbers, percentages and money: ${number((short.length / theirs) * 1000)} characters a second\n`,
    );
  }
}

const wanted = process.argv[2] ?? '';
// The lexicon is made and the code compiled before anything is timed.
read(prose(200_000, 2), { catalogue });
if (wanted === '' || wanted === 'reports') await speeds();
console.log(
  `${'milliseconds for'.padEnd(34)}${'n'.padStart(10)}${['n/8', 'n/4', 'n/2', 'n'].map((part) => part.padStart(9)).join('')}${'power'.padStart(9)}   (1.00 is linear)`,
);
const texts: readonly Growing[] = [
  { name: 'prose', most: 10_000_000 / 3, text: (characters) => prose(characters), patience: 60_000 },
  ...growing,
];
for (const one of texts.filter(({ name }) => name.includes(wanted))) console.log(slopeLine(one));
