import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue/index.js';
import { read } from '../../src/report/read.js';
import { goldOf } from './gold.js';
import { compare, idsOf, missesOf, scoreOf, together } from './score.js';
import { header, row } from './table.js';

const folder = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? '../shared/reports';
if (!existsSync(join(folder, 'figures.jsonl'))) {
  console.log(`there are no annotated reports in ${folder}: nothing was measured`);
  process.exit(0);
}
const isVerbose = process.argv.includes('--misses');
const scores = [...goldOf(join(folder, 'figures.jsonl'))].map(([file, { annotated, excluded }]) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const readings = read(text, { catalogue });
  const left = readings.filter(({ at }) => !excluded.some(({ row: { start, end } }) => start < at[1] && at[0] < end));
  const compared = compare(annotated, left);
  if (isVerbose) {
    console.log(`\n${file}`);
    for (const miss of missesOf(compared)) console.log(`    ${miss}`);
    for (const reading of readings.filter((one) => !left.includes(one)))
      console.log(`    excluded but read: «${reading.quote}»`);
    for (const [gold, reading] of compared.pairs)
      if (gold.of === undefined && idsOf(reading).length > 0)
        console.log(
          `    claimed where nobody says: «${text.slice(Math.max(0, reading.at[0] - 14), reading.at[1])}» ${idsOf(reading).join('+')}`,
        );
  }
  return [file, scoreOf(compared)] as const;
});
console.log(header);
for (const [file, score] of scores) console.log(row(file.slice(0, 20), score));
console.log(row('all', together(scores.map(([, score]) => score))));
