import { existsSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, stagedPackage } from './support/package.js';

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

/** A page that may run the bundle, and nothing made from strings. */
const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><script type="module" src="/app.js"></script>`;

describe.skipIf(absent)('in a browser, under a policy that forbids code from strings', () => {
  let server: Server;
  let browser: Browser;
  let address = '';
  const folder = stagedPackage();

  beforeAll(async () => {
    run(folder, 'npx', 'tsup');
    const { outputFiles } = await build({
      stdin: { contents: application, resolveDir: folder },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      tsconfigRaw: '{}',
      write: false,
    });
    const script = outputFiles[0]?.text ?? '';
    server = createServer((request, response) => {
      const isScript = request.url === '/app.js';
      response
        .writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
        .end(isScript ? script : page);
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
});
