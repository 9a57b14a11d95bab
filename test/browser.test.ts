import { existsSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { year } from 'permille';
import { everyone, familyDoctorSignupRate, householdsSurveyed, poor } from 'permille/catalogue';
import { fromCsv, tally } from 'permille/dataset';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHouseholds } from '../bench/households.js';
import { run, stagedPackage, temporaryFolder } from './support/package.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const required = process.env.PERMILLE_REQUIRE_BROWSER === 'true';
const absent = !required && !existsSync(executablePath);
if (absent) console.warn(`no browser at ${executablePath}: the browser test is skipped (set CHROMIUM to its path)`);

const application = `
  import { calculate, check, format, state, year } from 'permille';
  import { catalogue, familyDoctorSignupRate } from 'permille/catalogue';
  import { fromCsv, tally } from 'permille/dataset';
  import { countsSchema } from 'permille/schema';

  window.compute = async (bytes, encoding) => {
    const file = new File([Uint8Array.from(bytes)], 'people.csv');
    const people = fromCsv(file, { of: 'person', encoding, columns: { place: '村', born: { from: '出生', format: 'yyyyMMdd' }, resident: '常住', signed: '签约' } });
    const table = await tally([familyDoctorSignupRate], { from: [people], by: ['county'], during: year(2019) });
    return calculate(familyDoctorSignupRate, table).map((figure) => figure.place + ' ' + format(figure));
  };
  window.refuse = (text) => tally([familyDoctorSignupRate], { from: [fromCsv({ name: 'p.csv', text }, { of: 'person' })], during: year(2019) }).catch((error) => error.message);
  window.path = () => tally([familyDoctorSignupRate], { from: [fromCsv('people.csv', { of: 'person' })], during: year(2019) }).catch((error) => error.message);
  window.validate = () => check([state(familyDoctorSignupRate, '104%')], { catalogue }).map(({ rule }) => rule);
  window.form = (given) => countsSchema(familyDoctorSignupRate).safeParse(given).success;
`;

/** What the columns of `writeHouseholds` mean. */
const columns = {
  relation: { codes: { 户主: 'head', 配偶: 'spouse', 子女: 'child', 父母: 'parent', 其他: 'other' } },
  sex: { codes: { 男: 'male', 女: 'female' } },
} as const;

/** Counts a file that the page was given, away from the page. */
const worker = `
  import { year } from 'permille';
  import { everyone, familyDoctorSignupRate, householdsSurveyed, poor } from 'permille/catalogue';
  import { fromCsv, tally } from 'permille/dataset';

  onmessage = ({ data: file }) => count(file).catch((error) => postMessage({ table: JSON.stringify(error.message) }));
  const count = async (file) => {
    const onProgress = ({ rows, bytes }) => postMessage({ rows, bytes });
    const request = { from: [fromCsv(file, { of: 'person', columns: ${JSON.stringify(columns)} })], by: ['county'], during: year(2019), populations: [everyone, poor], onProgress };
    const table = await tally([familyDoctorSignupRate, householdsSurveyed], request);
    postMessage({ table: JSON.stringify(table.map((row) => ({ ...row, counts: row.counts }))), sources: JSON.stringify(table.sources) });
  };
`;

const reader = `
  const [input, shown] = ['input', 'output'].map((name) => document.body.appendChild(document.createElement(name)));
  input.type = 'file';
  const done = (result) => {
    window.result = result;
    document.body.dataset.done = '';
  };
  input.onchange = () => {
    const counting = new Worker('/worker.js', { type: 'module' });
    counting.onmessage = ({ data }) => {
      if (data.table === undefined) shown.textContent = data.rows + ' rows, ' + data.bytes + ' bytes';
      else done(data);
    };
    counting.onerror = ({ message }) => done({ table: JSON.stringify(message) });
    window.shown = [];
    new MutationObserver(() => window.shown.push(shown.textContent)).observe(shown, { childList: true });
    counting.postMessage(input.files[0]);
  };
`;

const scripts: Readonly<Record<string, string>> = {
  '/app.js': application,
  '/worker.js': worker,
  '/reader.js': reader,
};

/** A page that may run a bundle, and nothing made from strings. */
const pageOf = (script: string, policy: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'${policy}"><body><script type="module" src="${script}"></script>`;

const pages: Readonly<Record<string, string>> = {
  '/': pageOf('/app.js', ''),
  '/reader': pageOf('/reader.js', "; worker-src 'self'; connect-src 'self'"),
};

describe.skipIf(absent)('in a browser, under a policy that forbids code from strings', () => {
  let server: Server;
  let browser: Browser;
  let address = '';
  const folder = stagedPackage();

  beforeAll(async () => {
    run(folder, 'npx', 'tsup');
    const built = await Promise.all(
      Object.entries(scripts).map(async ([path, contents]) => {
        const { outputFiles } = await build({
          stdin: { contents, resolveDir: folder },
          bundle: true,
          format: 'esm',
          platform: 'browser',
          tsconfigRaw: '{}',
          write: false,
        });
        return [path, outputFiles[0]?.text ?? ''] as const;
      }),
    );
    const code = new Map(built);
    server = createServer(({ url = '' }, response) => {
      const script = code.get(url);
      response
        .writeHead(script === undefined && pages[url] === undefined ? 404 : 200, {
          'content-type': script === undefined ? 'text/html' : 'text/javascript',
        })
        .end(script ?? pages[url]);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  const ask = async (call: string): Promise<unknown> => {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(error.message));
    await tab.goto(address);
    await tab.waitForFunction('window.form !== undefined');
    const result = await tab.evaluate(call);
    expect(faults).toEqual([]);
    await tab.close();
    return result;
  };

  const text =
    '村,出生,常住,签约\n140423101202,19600101,是,是\n140423101202,19610101,是,否\n140424101202,19610101,是,\n';

  test('a File gives the figures that Node gives', async () => {
    const bytes = [...new TextEncoder().encode(text)];
    expect(await ask(`window.compute(${JSON.stringify(bytes)}, 'auto')`)).toEqual(['140423 50.00%', '140424 0.00%']);
  });

  test('so does one in GB18030', async () => {
    // 村,出生,常住,签约 and 是 in GB18030
    const words: Record<string, readonly number[]> = {
      村: [0xb4, 0xe5],
      出: [0xb3, 0xf6],
      生: [0xc9, 0xfa],
      常: [0xb3, 0xa3],
      住: [0xd7, 0xa1],
      签: [0xc7, 0xa9],
      约: [0xd4, 0xbc],
      是: [0xca, 0xc7],
      否: [0xb7, 0xf1],
    };
    const bytes = [...text].flatMap((letter) => words[letter] ?? [letter.charCodeAt(0)]);
    expect(await ask(`window.compute(${JSON.stringify(bytes)}, 'auto')`)).toEqual(['140423 50.00%', '140424 0.00%']);
  });

  test('bad input is refused in words', async () => {
    expect(await ask(`window.refuse('resident,born,signed\\n或许,1960-01-01,是\\n')`)).toContain(
      'p.csv, line 2, column "resident": "或许" should be yes or no',
    );
    expect(await ask('window.path()')).toBe(
      'cannot read "people.csv": a browser opens no paths; give a File, a Blob or a ReadableStream',
    );
  });

  test('figures are checked and forms validated', async () => {
    expect(await ask('window.validate()')).toEqual(['possible-range']);
    expect(await ask('window.form({ signedResidents: 1, residentPopulation: 2 })')).toBe(true);
    expect(await ask('window.form({ signedResidents: 1.5, residentPopulation: 2 })')).toBe(false);
  });

  test('a million rows out of a file input are counted in a worker as Node counts them, and the page sees how far', async () => {
    const files = temporaryFolder();
    const { person } = await writeHouseholds(files, {
      people: 1_000_000,
      counties: 60,
      seed: 7,
      year: 2019,
      missing: 0.02,
    });
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await tab.goto(`${address}reader`);
    await tab.locator('input').setInputFiles(person);
    await tab.locator('[data-done]').waitFor({ state: 'attached', timeout: 60_000 });
    const { table, sources, shown } = (await tab.evaluate('({ ...result, shown })')) as Record<string, string>;
    await tab.close();
    const found = await tally([familyDoctorSignupRate, householdsSurveyed], {
      from: [fromCsv(person, { of: 'person', columns })],
      by: ['county'],
      during: year(2019),
      populations: [everyone, poor],
    });
    rmSync(files, { recursive: true });
    expect(faults).toEqual([]);
    expect(JSON.parse(table ?? '')).toEqual(found.map((row) => ({ ...row, counts: row.counts })));
    expect(JSON.parse(sources ?? '')).toEqual([{ ...found.sources[0], name: 'person.csv' }]);
    const rows = (shown as unknown as string[]).map((text) => Number.parseInt(text, 10));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows).toEqual(rows.toSorted((one, other) => one - other));
  }, 180_000);
});
