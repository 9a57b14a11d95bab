import { type Measure, points, year } from 'permille';
import { everyone, residentPopulation, satisfactionScore } from 'permille/catalogue';
import { fromCsv, fromRows, tally } from 'permille/dataset';
import { expect, test } from 'vitest';

const men = {
  id: 'men',
  name: { zh: '男', en: 'Men' },
  unit: residentPopulation.unit,
  of: 'person',
  where: { is: ['sex', 'male'] },
  overTime: 'stock',
} as const satisfies Measure;

const counts = async (text: string, columns: object = {}) =>
  (await tally([men], { from: [fromCsv({ name: 'p.csv', text }, { of: 'person', columns })], during: year(2019) }))[0]
    ?.counts;

test('a code for unknown is missing, not a fault', async () => {
  const sex = { from: '性别', codes: { 1: 'male', 2: 'female', 9: null, 不详: null } };
  expect(await counts('性别\n1\n2\n9\n不详\n', { sex })).toEqual({ men: { yes: 1, unknown: 2 } });
  await expect(counts('性别\n1\n3\n', { sex })).rejects.toThrow('"3" should be one of 1, 2');
});

test('a date that stands for none is missing too', async () => {
  const died = { codes: { '0000-00-00': null } } as const;
  const people = fromRows([{ resident: true, born: '1960-01-01', died: '0000-00-00' }], {
    of: 'person',
    columns: { died },
  });
  const [row] = await tally([residentPopulation], { from: [people], during: year(2019), populations: [everyone] });
  expect(row?.counts).toEqual({ residentPopulation: { yes: 1, unknown: 0 } });
});

test('two headings for one column are not chosen between', async () => {
  await expect(counts('sex,性别\nmale,female\n')).rejects.toThrow('p.csv has two columns headed "sex" or "性别"');
});

const during = { from: '2019-01-01', to: '2019-12-31' };
const scores = (...rows: readonly object[]) =>
  tally([satisfactionScore], {
    from: [
      fromRows(
        rows.map((row) => ({ ...during, ...row })),
        { of: 'area' },
      ),
    ],
    by: ['county'],
    during: year(2019),
  });

test('scores do not add up: a county takes its own, or none', async () => {
  expect(satisfactionScore.unit).toBe(points);
  const townships = [
    { place: '140423101000', satisfactionScore: '90' },
    { place: '140423102000', satisfactionScore: '80' },
  ];
  expect((await scores(...townships))[0]?.counts).toEqual({ satisfactionScore: { missing: 'not-applicable' } });
  const [own] = await scores({ place: '140423', satisfactionScore: '88.5' }, ...townships);
  expect(own?.counts).toEqual({ satisfactionScore: { yes: '88.5', unknown: 0 } });
});

test('an area whose cell is empty has not reported', async () => {
  expect((await scores({ place: '140423', satisfactionScore: '' }))[0]?.counts).toEqual({
    satisfactionScore: { missing: 'not-reported' },
  });
});
