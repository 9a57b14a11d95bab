import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start, transpiled } from './running.js';

const command = transpiled();
const permille = (words: readonly string[], folder = '.') => start(command(['check', ...words]), {}, folder).ended;

let folder = '';
const at = (file: string): string => join(folder, file);

const mortality = [
  { figure: '新生儿死亡率', value: '5.10‰', place: '140423', period: 2019 },
  { figure: 'infantMortalityRate', value: '4.29‰', place: '140423', period: '2019' },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permille-check-'));
  await writeFile(
    at('figures.json'),
    `\uFEFF[\n${mortality.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`,
  );
  await writeFile(at('fine.json'), JSON.stringify(mortality.slice(1)));
  await writeFile(at('unlikely.json'), JSON.stringify([{ figure: '婴儿死亡率', value: '420‰' }]));
  await mkdir(at('数 据'));
  await writeFile(at('数 据/数 字.json'), JSON.stringify(mortality));
});

afterAll(() => rm(folder, { recursive: true }));

describe.concurrent('permille check', () => {
  test('prints findings by place and period, errors first, and says what could be judged', async () => {
    const { code, out } = await permille(['figures.json', '--language', 'en'], folder);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('140423, 2019');
    expect(lines[1]).toBe(
      '  error  Neonatal mortality rate 5.10‰ exceeds Infant mortality rate 4.29‰, though neonatal deaths are a part of infant deaths  [nesting]',
    );
    expect(lines.at(-2)).toMatch(/^2 figures: 1 error, 0 warnings, \d+ notes?$/);
    expect(lines.at(-1)).toMatch(
      /^\d+ rules judged \d+ cases, \d+ had nothing to judge; \d+ cases could not be judged$/,
    );
  });

  test('prints no finding below the severity asked for, and says how many there are', async () => {
    const { code, out } = await permille(['figures.json', '--language', 'en', '--severity', 'error'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^140423, 2019\n {2}error {2}.*\n2 figures: 1 error, 0 warnings, 0 notes \(\d+ more not shown\)\n/,
    );
  });

  test('of figures with nothing wrong exits with 0', async () => {
    const { code, out } = await permille(['fine.json', '--severity', 'warning'], folder);
    expect({ code, lines: out.split('\n').length }).toEqual({ code: 0, lines: 3 });
    expect(out).toMatch(
      /^1个数字:0个错误,0个可疑,0个说明(?:\(另有\d+个未列出\))?\n\d+条规则作了\d+项判断,\d+条没有可判断的;\d+项未能判断\n$/,
    );
  });

  test('prints JSON', async () => {
    const { code, out } = await permille(['figures.json', '--format', 'json', '--threshold', 'modifiedZ=5'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      counts: { error: 1 },
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'nesting', severity: 'error' })]),
      verdicts: expect.arrayContaining([expect.objectContaining({ rule: 'sum-of-parts', holds: 0 })]),
      thresholds: { modifiedZ: '5' },
      limits: expect.arrayContaining([expect.objectContaining({ id: 'modifiedZ', value: '5', standard: '3.5' })]),
    });
  });

  test('prints Markdown, with the names of figures', async () => {
    const { out } = await permille(['figures.json', '--format', 'markdown'], folder);
    expect(out).toContain('# 核查报告\n\n1个错误');
    expect(out).toContain('## 140423 2019年\n');
    expect(out).toContain('| 错误 | nesting | 新生儿死亡率 | ');
  });

  test('prints SARIF, with the lines of figures, into a file', async () => {
    const words = ['figures.json', '--format', 'sarif', '--severity', 'error', '--output', 'figures.sarif'];
    expect(await permille(words, folder)).toMatchObject({ code: 1, out: '' });
    const [run] = JSON.parse(await readFile(at('figures.sarif'), 'utf8')).runs;
    const region = (index: number) => {
      const length = JSON.stringify(mortality[index]).length;
      return { startLine: index + 2, startColumn: 3, endLine: index + 2, endColumn: length + 3 };
    };
    expect(run.results).toMatchObject([
      {
        ruleId: 'nesting',
        level: 'error',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'figures.json' }, region: region(0) } }],
        relatedLocations: [{ physicalLocation: { region: region(1) } }],
      },
    ]);
  });

  test.each([
    ['within the folder', () => folder, '数 据/数 字.json', () => '%E6%95%B0%20%E6%8D%AE/%E6%95%B0%20%E5%AD%97.json'],
    ['elsewhere', () => '.', '', () => pathToFileURL(at('数 据/数 字.json')).href],
  ])('names a file %s by its URI', async (_, where, file, uri) => {
    const { out } = await permille([file || at('数 据/数 字.json'), '--format', 'sarif'], where());
    const [{ results }] = JSON.parse(out).runs;
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri());
  });

  test('prints SARIF of a pipe, which has no lines to show', async () => {
    const words = command(['check', '/dev/stdin', '--format', 'sarif']).map((word) => `'${word}'`);
    const { code, out } = await start(['sh', '-c', `cat figures.json | ${words.join(' ')}`], {}, folder).ended;
    expect(code).toBe(1);
    const [{ results }] = JSON.parse(out).runs;
    expect(results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'file:///dev/stdin' } });
  });

  test.each([
    ['figures.json', [], 1],
    ['figures.json', ['--fail-on', 'never'], 0],
    ['figures.json', ['--fail-on', 'warning'], 1],
    ['unlikely.json', [], 0],
    ['unlikely.json', ['--fail-on', 'warning'], 1],
    ['unlikely.json', ['--fail-on', 'warning', '--severity', 'error'], 1],
    ['fine.json', ['--fail-on', 'warning'], 0],
  ])('of %s with %j has its exit code', async (file, words, code) => {
    expect((await permille([file, ...words], folder)).code).toBe(code);
  });

  test.each([
    [
      ['--threshold', 'modifiedz=5'],
      '--threshold: there is no threshold "modifiedz"; there are extremeZ, moderateZ, modifiedZ, ',
    ],
    [['--fail-on', 'info'], 'Allowed choices are error, warning, never'],
    [['--format', 'xml'], "argument 'xml' is invalid"],
  ])('%j is refused in a line, with exit code 2', async (words, message) => {
    const { code, out, err } = await permille(['figures.json', ...words], folder);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
