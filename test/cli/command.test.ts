import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start, transpiled } from './running.js';

const command = transpiled();
const permille = (words: readonly string[], folder = '.') => start(command(words), {}, folder).ended;

let folder = '';
const at = (file: string): string => join(folder, file);

const people = `人员编号,行政区划代码,出生日期,性别,常住,家庭医生签约,贫困,重点人群,备注
1,140423101202,19500101,男,是,是,否,是,x
2,140423101202,19900203,女,是,否,是,是,
3,140424101202,19900203,2,是,,是,否,
`;

const villages = `place,born,resident,signed
140423101202,1950-01-01,1,1
140423101202,1950-01-01,1,0
140424101202,1950-01-01,1,1
140423,1950-01-01,1,0
`;

const mortality = [
  { figure: '新生儿死亡率', value: '5.10‰', place: '140423', period: 2019 },
  { figure: 'infantMortalityRate', value: '4.29‰', place: '140423', period: '2019' },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permille-command-'));
  await writeFile(at('people.csv'), people);
  await writeFile(at('standard.csv'), 'born,resident\n1950-01-01,1\n1990-01-01,1\n');
  await writeFile(at('villages.csv'), villages);
  await writeFile(at('figures.json'), JSON.stringify(mortality));
  await writeFile(at('fine.json'), JSON.stringify(mortality.slice(1)));
  await writeFile(at('broken.json'), '[{');
  await writeFile(
    at('unknown.json'),
    JSON.stringify([
      { figure: '签约', value: '1%' },
      { figure: '婴儿死亡率', value: 'much' },
    ]),
  );
  await writeFile(at('empty.csv'), '');
  await writeFile(
    at('bad.csv'),
    'place,born,resident\n140423101202,2019-02-31,是\n140423101202,2019-02-03,或许\n1404\n',
  );
});

afterAll(() => rm(folder, { recursive: true }));

describe.concurrent('permille', () => {
  test('init proposes a mapping, which compute takes', async () => {
    const proposed = await permille(['init', 'people.csv', '--output', 'people.map.json'], folder);
    expect(proposed).toMatchObject({ code: 0, out: '' });
    expect(proposed.err).toContain('家庭医生签约 → signed');
    expect(proposed.err).toContain('备注 → not used');
    expect(JSON.parse(await readFile(at('people.map.json'), 'utf8'))).toMatchObject({
      of: 'person',
      columns: { born: { from: '出生日期', format: 'yyyyMMdd' }, signed: '家庭医生签约' },
    });

    const words = [
      'compute',
      '--person',
      'people.csv',
      '--map',
      'people.map.json',
      '--by',
      'county',
      '--year',
      '2019',
      '--indicator',
      '签约率,重点人群签约率',
      '--total',
    ];
    const computed = await permille([...words, '--format', 'csv'], folder);
    expect(computed.code).toBe(0);
    expect(computed.err).toBe('people.csv: 3 rows read, 3 used\n');
    expect(computed.out).toBe(`indicator,name,place,population,period,figure,numerator,denominator,unknown,low,high
familyDoctorSignupRate,家庭医生签约率,140423,everyone,2019-01-01/2019-12-31,50.00%,1,2,0,,
familyDoctorSignupRate,家庭医生签约率,140423,keyPopulation,2019-01-01/2019-12-31,50.00%,1,2,0,,
familyDoctorSignupRate,家庭医生签约率,140424,everyone,2019-01-01/2019-12-31,0.00%,0,1,1,0.00,100.00
familyDoctorSignupRate,家庭医生签约率,140424,keyPopulation,2019-01-01/2019-12-31,无(分母为0),,,,,
familyDoctorSignupRate,家庭医生签约率,total,everyone,2019-01-01/2019-12-31,33.33%,1,3,1,33.33,66.67
familyDoctorSignupRate,家庭医生签约率,total,keyPopulation,2019-01-01/2019-12-31,50.00%,1,2,0,,
`);

    const json = await permille([...words, '--format', 'json', '--output', 'figures.out.json'], folder);
    expect(json).toMatchObject({ code: 0, out: '' });
    const figures = JSON.parse(await readFile(at('figures.out.json'), 'utf8'));
    expect(figures[0]).toMatchObject({
      of: { indicator: 'familyDoctorSignupRate' },
      status: 'known',
      numerator: '1',
      denominator: '2',
      unit: 'percent',
      text: '50.00%',
    });
    expect(figures[0].of.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect((await readdir(folder)).filter((file) => file.endsWith('.part'))).toEqual([]);

    const inThreads = await permille([...words, '--format', 'csv', '--threads', '2', '--memory', '1G'], folder);
    expect(inThreads).toEqual(computed);
  });

  test('compute gives higher levels of place as well, each under its name', async () => {
    const words = ['compute', '--person', 'villages.csv', '--year', '2019', '--indicator', '签约率'];
    const levels = ['--by', 'village', '--roll-up', 'county,province', '--total'];
    const leveled = await permille([...words, ...levels, '--format', 'csv'], folder);
    expect(leveled.code).toBe(0);
    expect(leveled.out).toBe(`indicator,name,level,place,period,figure,numerator,denominator,unknown,low,high
familyDoctorSignupRate,家庭医生签约率,village,140423101202,2019-01-01/2019-12-31,50.00%,1,2,0,,
familyDoctorSignupRate,家庭医生签约率,village,140424101202,2019-01-01/2019-12-31,100.00%,1,1,0,,
familyDoctorSignupRate,家庭医生签约率,village,unknown,2019-01-01/2019-12-31,0.00%,0,1,0,,
familyDoctorSignupRate,家庭医生签约率,county,140423,2019-01-01/2019-12-31,33.33%,1,3,0,,
familyDoctorSignupRate,家庭医生签约率,county,140424,2019-01-01/2019-12-31,100.00%,1,1,0,,
familyDoctorSignupRate,家庭医生签约率,province,140000,2019-01-01/2019-12-31,50.00%,2,4,0,,
familyDoctorSignupRate,家庭医生签约率,,total,2019-01-01/2019-12-31,50.00%,2,4,0,,
`);
    const json = JSON.parse((await permille([...words, ...levels, '--format', 'json'], folder)).out);
    expect(json.map(({ level }: { readonly level?: string }) => level)).toEqual([
      ...['village', 'village', 'village', 'county', 'county', 'province', undefined],
    ]);
    const [alone] = JSON.parse((await permille([...words, '--by', 'village', '--format', 'json'], folder)).out);
    expect(json[0]).toEqual({ ...alone, level: 'village' });
  });

  test('compute without indicators gives all that the files allow, and no others', async () => {
    const { code, out } = await permille(
      ['compute', '--person', 'standard.csv', '--year', '2019', '--format', 'csv'],
      folder,
    );
    expect(code).toBe(0);
    expect(out).toContain('share65Plus,65岁及以上人口占比,2019-01-01/2019-12-31,50.00%,1,2,0,,\n');
    expect(out).not.toMatch(/未收集|infantMortalityRate/);
  });

  test('show tells all of one indicator, by any of its names', async () => {
    const { code, out } = await permille(['show', '重点人群签约率']);
    expect(code).toBe(0);
    for (const part of ['familyDoctorSignupRate', '公式: ', '重点人群签约覆盖率', '来源: ', '示例: ', '目标: '])
      expect(out).toContain(part);
    expect(JSON.parse((await permille(['show', 'infantMortalityRate', '--format', 'json'])).out)).toMatchObject({
      id: 'infantMortalityRate',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.each([
    [['compute', '--person', 'people.csv'], 'which period? give --year 2019'],
    [['compute', '--year', '2019'], 'which files? give --person people.csv'],
    [
      ['compute', '--person', 'nowhere.csv', '--year', '2019', '--indicator', '签约率'],
      'cannot read "nowhere.csv": there is no such file',
    ],
    [['compute', '--person', '.', '--year', '2019', '--indicator', '签约率'], 'cannot read ".": it is a directory'],
    [['compute', '--person', 'empty.csv', '--year', '2019', '--indicator', '签约率'], 'empty.csv is empty'],
    [['compute', '--person', 'people.csv', '--year', '20x9'], '--year: "20x9" is not a period'],
    [['compute', '--person', 'people.csv', '--period', '2019-13'], '--period: '],
    [
      ['compute', '--person', 'people.csv', '--year', '2019', '--by', '__proto__'],
      'no record given has a code or flag "__proto__"',
    ],
    [
      ['compute', '--person', 'people.csv', '--year', '2019', '--indicator', 'constructor'],
      'there is no indicator "constructor"',
    ],
    [['compute', '--person', 'people.csv', '--year', '2019', '--population', '富人'], 'there is no population "富人"'],
    [['compute', '--person', 'people.csv', '--year', '2019', '--places', 'two'], '--places takes a number'],
    [
      ['compute', '--person', 'people.csv', '--year', '2019', '--threads', '0'],
      '--threads takes a whole number from 1',
    ],
    [['compute', '--person', 'people.csv', '--year', '2019', '--threads', '-2'], 'from 1, not "-2"'],
    [['compute', '--person', 'people.csv', '--year', '2019', '--memory', 'much'], '--memory takes bytes, such as 512M'],
    [
      ['compute', '--person', 'villages.csv', '--year', '2019', '--indicator', '签约率', '--memory', '100'],
      'counters and households need ',
    ],
    [
      ['compute', '--person', 'villages.csv', '--year', '2019', '--by', 'county', '--roll-up', 'district'],
      'there is no level of place "district"; did you mean province, prefecture, county, township, village?',
    ],
    [
      ['compute', '--person', 'villages.csv', '--year', '2019', '--by', 'county', '--roll-up', 'village'],
      'rollUp takes levels above the one in by, each once',
    ],
    [['bench', '--rows', '0'], '--rows takes a whole number from 1'],
    [['compute', '--person', 'people.csv', '--year', '2019', '--encoding', 'latin1'], '--encoding is utf-8 or gb18030'],
    [
      ['compute', '--person', 'bad.csv', '--year', '2019', '--indicator', 'share65Plus'],
      'bad.csv, line 2, column "born": "2019-02-31" should be a date that exists',
    ],
    [['compute', '--person', 'people.csv', '--year', '2019', '--map', 'figures.json'], 'figures.json is no mapping'],
    [['check', 'nowhere.json'], 'cannot read "nowhere.json"'],
    [['check', 'broken.json'], 'broken.json is not JSON'],
    [['check', 'unknown.json'], 'there is no indicator or measure "签约"; there are '],
    [['show', 'nonsense'], 'there is no indicator "nonsense"'],
    [['init', 'empty.csv'], 'empty.csv is empty'],
    [['init', 'people.csv', '--of', 'cat'], '--of is one of person'],
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['list', '--format', 'xml'], "argument 'xml' is invalid"],
  ])('%j is refused in a line, with exit code 2', async (words, message) => {
    const { code, out, err } = await permille(words, folder);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('a file that cannot be written leaves nothing behind', async () => {
    const { code, err } = await permille(['check', 'fine.json', '--output', 'no/such/folder/out.txt'], folder);
    expect(code).toBe(2);
    expect(err).toContain('cannot write "no/such/folder/out.txt": ');
  });
});
