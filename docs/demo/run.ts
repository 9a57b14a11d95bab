/** The demonstration that `npm run demo` runs on the built package: made-up household files, figures by county, published figures checked. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  bounds,
  calculate,
  check,
  compare,
  type Figure,
  format,
  type Indicator,
  indicatorsOf,
  lengthInDays,
  measuresOf,
  pool,
  ratio,
  year,
} from 'permille';
import {
  actualInpatientReimbursementRatio,
  catalogue,
  everyone,
  familyDoctorSignupRate,
  infantMortalityRate,
  keyPopulation,
  poor,
} from 'permille/catalogue';
import { fromCsv, tally } from 'permille/dataset';
import { figuresSchema } from 'permille/schema';
import { writeHouseholds } from '../../bench/households.js';

const here = import.meta.dirname;
const period = year(2019);
const say = (text = ''): void => console.log(text);

say('1. Household files, made up from a seed');
const started = performance.now();
const files = await writeHouseholds(join(here, '../../build/demo'), {
  people: 200_000,
  counties: 120,
  seed: 7,
  year: 2019,
  missing: 0.02,
});
say(
  `   ${Object.values(files)
    .map((file) => file.split('/').at(-1))
    .join(', ')} in build/demo`,
);

const sex = { from: '性别', codes: { 男: 'male', 女: 'female' } } as const;
const setting = {
  from: '费用类型',
  codes: { 普通门诊: 'outpatient', 门诊特殊慢性病: 'chronic', 住院: 'inpatient' },
} as const;
const relation = {
  from: '与户主关系',
  codes: { 户主: 'head', 配偶: 'spouse', 子女: 'child', 父母: 'parent', 其他: 'other' },
} as const;
const sources = [
  fromCsv(files.person, { of: 'person', columns: { sex, relation } }),
  fromCsv(files.birth, { of: 'birth', columns: { sex } }),
  fromCsv(files.delivery, { of: 'delivery' }),
  fromCsv(files.death, { of: 'death', columns: { sex } }),
  fromCsv(files.claim, { of: 'claim', columns: { setting } }),
  fromCsv(files.area, { of: 'area' }),
];

say('\n2. Every indicator that these files allow, by county, in one pass over each file');
const kinds = new Set<string>(sources.map(({ of }) => of));
const asked = indicatorsOf(catalogue).filter(
  (indicator) => indicator.method === undefined && measuresOf(indicator).every(({ of }) => kinds.has(of)),
);
const table = await tally(asked, {
  from: sources,
  by: ['county'],
  during: period,
  populations: [everyone, keyPopulation, poor],
});
for (const { name, read, used } of table.sources) say(`   ${name.split('/').at(-1)}: ${read} rows read, ${used} used`);

const figuresOf = (indicator: Indicator, population: string): readonly Figure[] =>
  calculate(indicator, table).filter((figure) => figure.population === population && typeof figure.place === 'string');
const known = (figure: Figure): figure is Figure & { status: 'known' } => figure.status === 'known';
const byValue = (a: Figure & { status: 'known' }, b: Figure & { status: 'known' }): number =>
  compare(ratio(a.numerator, a.denominator), ratio(b.numerator, b.denominator));

const computed = asked.filter(
  (indicator) => indicator.aggregation === 'pool' && figuresOf(indicator, 'everyone').some(known),
);
say(
  `   ${computed.length} indicators over ${lengthInDays(period)} days and ${new Set(table.map(({ place }) => place)).size} counties; all counties pooled, lowest and highest county:`,
);
for (const indicator of computed) {
  const figures = figuresOf(indicator, 'everyone').filter(known);
  const all = pool(indicator, figures);
  const ordered = [...figures].sort(byValue);
  const [low, high] = [ordered[0], ordered.at(-1)].map((figure) => (figure === undefined ? '' : format(figure)));
  const { low: least, high: most } = bounds(all);
  const ends = [least, most]
    .map((value) => (value === undefined ? 'open' : format({ value, unit: all.unit })))
    .join('–');
  say(`   ${indicator.name.zh}  ${format(all)}  (${low} … ${high}; missing data leave ${ends})`);
}

say('\n3. Within a population the formula is the same');
for (const [indicator, population] of [
  [familyDoctorSignupRate, keyPopulation],
  [familyDoctorSignupRate, poor],
  [actualInpatientReimbursementRatio, poor],
] as const) {
  say(
    `   ${population.name.zh} ${indicator.name.zh}  ${format(pool(indicator, figuresOf(indicator, population.id).filter(known)))}`,
  );
}
say(
  `   ${infantMortalityRate.name.zh} of one county: ${format(figuresOf(infantMortalityRate, 'everyone').filter(known)[0] ?? pool(infantMortalityRate, figuresOf(infantMortalityRate, 'everyone')))}`,
);

say('\n4. A file of published figures, checked');
const published = figuresSchema(catalogue).parse(JSON.parse(await readFile(join(here, 'published.json'), 'utf8')));
const findings = check(published, { catalogue });
for (const { severity, rule, message } of findings) say(`   ${severity.padEnd(7)} ${message.zh}  [${rule}]`);

say(
  `\n${computed.length} indicators, ${findings.length} findings about ${published.length} figures, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
if (computed.length < 25 || findings.length === 0)
  throw new Error('the demonstration should show at least 25 indicators and some findings');
