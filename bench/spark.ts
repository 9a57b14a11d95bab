import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { compile, duckdb, duckdbDriver, type QueriedTally, run, spark } from 'permille/sql';
import { connect } from '../test/sql/engines/spark/client.js';
import { absent, startServer } from '../test/sql/engines/spark/server.js';
import { measures } from './workload/definitions.js';
import { requestOf } from './workload/sql-request.js';

// 20 indicators of 20 million persons by 20,160 villages, by Spark on a cluster of two workers on this machine and by DuckDB:
// the same tally, and how long each took.

const [million, files] = [1_000_000, 20];
const folder = resolve('bench/build/data/spark');

/** Twenty files of a million persons each; the households of each have numbers of their own. */
async function makeFiles(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const source = resolve(`bench/build/data/${million}.parquet`);
  if (!existsSync(source)) throw new Error('first: npm run bench -- --only parquet, which makes a million persons');
  const connection = await (await DuckDBInstance.create()).connect();
  for (let number = 0; number < files; number += 1) {
    const path = resolve(folder, `${number}.parquet`);
    if (existsSync(path)) continue;
    await connection.run(
      `COPY (SELECT * REPLACE (household_id + ${number * million * 10} AS household_id) FROM '${source}') TO '${path}.part' (FORMAT parquet)`,
    );
    renameSync(`${path}.part`, path);
  }
  connection.closeSync();
}

async function timed(what: string, work: () => Promise<QueriedTally>): Promise<QueriedTally> {
  const before = performance.now();
  const tally = await work();
  console.log(`${what}: ${((performance.now() - before) / 1000).toFixed(1)} s, ${tally.length} rows of a tally`);
  return tally;
}

const why = absent();
if (why !== undefined) throw new Error(why);
await makeFiles();
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
const byDuckdb = await timed('DuckDB, 2 threads', () =>
  run(compile(measures, requestOf(duckdb, { parquet: `${folder}/*.parquet` }, 'village')), duckdbDriver(connection)),
);
const server = await startServer('work');
try {
  const session = connect(server.address);
  const query = compile(measures, requestOf(spark, ['parquet', folder], 'village'));
  const bySpark = await timed('Spark, 2 workers', () => run(query, session.query));
  session.close();
  const [one, other] = [byDuckdb, bySpark].map((tally) => JSON.stringify(tally));
  if (one !== other) throw new Error('the tallies differ');
  console.log('the same tally');
} finally {
  await server.close();
}
