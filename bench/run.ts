import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeParquet } from './contenders/duckdb-files.js';
import { buildContenders } from './harness/build.js';
import { machine } from './harness/machine.js';
import { compete } from './harness/rounds.js';
import { competeCold } from './harness/whole.js';
import { installPeers } from './peers/install.js';
import { chart } from './report/chart.js';
import { document } from './report/document.js';
import { judge } from './report/goals.js';
import { type Measured, merged, type Results, readResults, writeResults } from './report/results.js';
import { goalTable, table } from './report/table.js';
import { type Section, sections } from './sections.js';
import { make, parquetPath, prepare } from './workload/files.js';

process.chdir(import.meta.dirname);

const { values: asked } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string', default: '.' },
    rounds: { type: 'string', default: '7' },
    print: { type: 'boolean', default: false },
  },
});

async function prepareFiles(chosen: readonly Section[]): Promise<void> {
  const sizes = new Set(chosen.flatMap(({ entries }) => entries.map(({ task }) => task.rows)));
  for (const rows of [...sizes].sort((a, b) => a - b)) {
    console.log(`data of ${rows.toLocaleString('en')} rows`);
    await prepare(rows, rows > 1_000_000 ? 'only homes' : 'all orders');
  }
  if (!chosen.some(({ id }) => id.startsWith('parquet'))) return;
  try {
    await make(parquetPath(1_000_000), (path) => writeParquet(1_000_000, path));
  } catch (error) {
    console.log(`no Parquet file: ${error instanceof Error ? error.message : error}`);
  }
}

async function measure({ id, title, entries, cold }: Section): Promise<Measured> {
  const rounds = Number(asked.rounds);
  const results = await (cold === true ? competeCold(entries, Math.min(rounds, 5)) : compete(entries, rounds));
  return { id, title, date: new Date().toISOString(), results };
}

function print(results: Results): void {
  writeFileSync('../docs/performance.svg', chart(results));
  writeFileSync('../docs/performance.md', document(results));
  console.log(`\n${goalTable(judge(results))}`);
}

async function run(): Promise<void> {
  const wanted = new RegExp(asked.only);
  const chosen = sections.filter(({ id, full }) => (asked.full || full !== true) && wanted.test(id));
  const order = sections.map(({ id }) => id);
  installPeers();
  await buildContenders();
  await prepareFiles(chosen);
  let results = readResults();
  for (const section of chosen) {
    const measured = await measure(section);
    console.log(table(measured));
    results = merged(results, { machine: machine(), sections: [measured] }, order);
    writeResults(results);
  }
  if (results !== undefined) print(results);
}

const kept = readResults();
if (!asked.print) await run();
else if (kept === undefined) console.log('nothing was measured yet');
else print(kept);
