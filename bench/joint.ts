import { type Catalogue, type Indicator, type Measure, percent, persons, state } from 'permille';
import { catalogue } from 'permille/catalogue';
import { examine } from 'permille/check';

// 200 figures of one place, all sharing counts of 10^8: is there a set of whole counts that prints them all? And with one digit
// of one figure changed: which figures cannot hold together?

const name = (text: string) => ({ zh: text, en: text });
const residents = {
  id: 'everybody',
  name: name('everybody'),
  unit: persons,
  of: 'person',
  overTime: 'stock',
} as const satisfies Measure;
const asked: readonly Measure[] = Array.from({ length: 100 }, (_, index) => ({
  id: `part${index}`,
  name: name(`part ${index}`),
  unit: persons,
  of: 'person',
  overTime: 'stock',
  partOf: index % 3 === 0 ? ['everybody'] : [`part${index - 1}`, 'everybody'],
}));
const shares: readonly Indicator[] = asked.map((numerator, index) => ({
  id: `share${index}`,
  name: name(`share ${index}`),
  meaning: name(`part ${index} of everybody`),
  kind: 'proportion',
  unit: percent,
  numerator,
  denominator: residents,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  source: { title: 'made up', verified: false },
  examples: [{ states: '1%', source: 'made up' }],
}));
const own: Catalogue = {
  ...catalogue,
  chapters: [{ ...(catalogue.chapters[0] as Catalogue['chapters'][number]), indicators: shares }],
  measures: [residents, ...asked],
  targets: [],
};

const everybody = 100_000_007n;
const counts = asked.map((_, index) => (everybody * BigInt(97 - (index % 3) * 13 - Math.floor(index / 3))) / 100n);
const hundredths = (count: bigint): bigint => (count * 20_000n + everybody) / (everybody * 2n);
const printed = (count: bigint): string => {
  const text = hundredths(count).toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}%`;
};
const inTenThousands = (count: bigint): string => `${(count + 5000n) / 10_000n}万人`;

const figures = (changed?: number) => [
  state(residents, inTenThousands(everybody)),
  ...counts.flatMap((count, index) => [
    state(asked[index] as Measure, inTenThousands(count)),
    state(shares[index] as Indicator, printed(index === changed ? count + 1_000_000n : count)),
  ]),
];

for (const [what, given] of [
  ['all can hold', figures()],
  ['one cannot', figures(50)],
] as const) {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    examine(given, { catalogue: own });
    return performance.now() - before;
  });
  const { findings, verdicts } = examine(given, { catalogue: own });
  const joint = verdicts.find(({ rule }) => rule === 'joint');
  console.log(
    `${given.length} figures, counts of ${everybody}: ${what}: ${Math.min(...times).toFixed(0)} ms for all rules; joint ${JSON.stringify(joint?.found)}, errors ${findings.filter(({ severity }) => severity === 'error').map(({ rule, figures }) => `${rule} ${figures.length}`)}`,
  );
}
