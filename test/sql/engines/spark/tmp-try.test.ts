import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fc } from '@fast-check/vitest';
import { test } from 'vitest';
import { agreeOnCatalogue, agreeOnPeople, askedOfPeople, everyKind } from '../../agreement.js';
import { sparkEngine } from '../spark.js';

test('try', async () => {
  let t = performance.now();
  const e = await sparkEngine.start();
  const out: string[] = [];
  const say = (w: string, n = 1) => {
    out.push(`${w} ${((performance.now() - t) / n).toFixed(0)}`);
    t = performance.now();
  };
  say('start');
  await e.driver('SELECT 1', []);
  say('first');
  const cols = { id: { type: 'key' }, place: { type: 'place' } } as never;
  await e.load(
    'x',
    'person',
    cols,
    Array.from({ length: 1000 }, (_, i) => ({ id: `${i}`, place: '140423' })),
  );
  for (let k = 0; k < 4; k++) {
    t = performance.now();
    for (let i = 0; i < 50; i++)
      await e.driver(`SELECT place, CAST(COUNT(*) AS STRING) AS n FROM x WHERE id > :p1 GROUP BY place`, [`${i}`]);
    say('small', 50);
  }
  let conditions = 0;
  for (const [i, s] of fc.sample(askedOfPeople, { numRuns: 10, seed: 1 }).entries()) {
    t = performance.now();
    try {
      conditions += await agreeOnPeople(e, s);
    } catch (x) {
      out.push(`ERR ${(x as Error).message.slice(0, 600)}`);
    }
    say(`people${i}(${s[0].length} rows, ${s[1].length} requests)`);
  }
  out.push(`conditions ${conditions}`);
  for (const s of fc.sample(everyKind, { numRuns: 2, seed: 1 })) {
    t = performance.now();
    try {
      await agreeOnCatalogue(e, s);
    } catch (x) {
      out.push(`ERR ${(x as Error).message.slice(0, 600)}`);
    }
    say('catalogue');
  }
  out.push(execSync("ps axo rss,utime,time,args | grep '[b]in/java' | cut -c1-32").toString());
  await e.close();
  writeFileSync('/tmp/sparkx/out.txt', out.join('\n'));
}, 1200000);
