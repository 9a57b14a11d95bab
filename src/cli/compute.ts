import { type Command, Option } from 'commander';
import { bounds } from '../calculate/bounds.js';
import { calculate } from '../calculate/calculate.js';
import { format } from '../calculate/format.js';
import { pool } from '../calculate/pool.js';
import { catalogue } from '../catalogue/index.js';
import { type SourcedTally, type SourceReport, tally } from '../dataset/index.js';
import { fileError, numberError } from '../error.js';
import { indicatorsOf } from '../model/catalogue.js';
import { recordKinds } from '../model/column.js';
import type { Figure } from '../model/figure.js';
import { fingerprint } from '../model/fingerprint.js';
import { type Indicator, measuresOf, type Population } from '../model/indicator.js';
import type { Language } from '../value/name.js';
import type { Period } from '../value/period.js';
import { times } from '../value/ratio.js';
import { round } from '../value/round.js';
import { indicatorNamed, populationNamed } from './definitions.js';
import { asked } from './period.js';
import { progressBar } from './progress.js';
import { type Inputs, sourcesOf } from './sources.js';
import { type Format, formats, put, type Sheet, sheetAs } from './write.js';

interface ComputeOptions extends Inputs {
  readonly by: readonly string[];
  readonly year?: string;
  readonly period?: string;
  readonly indicator?: readonly string[];
  readonly population?: readonly string[];
  readonly total?: true;
  readonly format: Format;
  readonly language: Language;
  readonly places?: string;
  readonly output?: string;
}

const several = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((each) => each.trim()),
];

/** `permille compute`: indicators out of files of records. */
export function computeCommand(root: Command): void {
  const command = root
    .command('compute')
    .description('compute indicators from files of records (CSV), one option for each kind of record');
  for (const kind of recordKinds) command.option(`--${kind} <files>`, `CSV files of ${kind} records`, several);
  command
    .option('--map <files>', 'column mappings, as permille init writes them', several)
    .option('--encoding <encoding>', 'utf-8 or gb18030; told by the first bytes if left out')
    .option('--count-unknown', 'count cells that are not what their column says as unknown, instead of stopping')
    .option('--by <columns>', 'province, prefecture, county, township or village, and code columns', several, [])
    .option('--year <year>', 'a calendar year')
    .option('--period <period>', '2019, 2019-09, 2019-01..09 (cumulative) or 2018-10-01/2019-09-30')
    .option('--indicator <names>', 'ids or names; all that the files allow if left out', several)
    .option('--population <names>', 'populations; everyone if left out', several)
    .option('--total', 'the places pooled as well')
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('table'))
    .addOption(new Option('--language <language>', 'zh or en').choices(['zh', 'en']).default('zh'))
    .option('--places <number>', 'decimal places')
    .option('--output <file>', 'write to a file, whole or not at all')
    .action((options: ComputeOptions) => compute(options));
}

async function compute(options: ComputeOptions): Promise<void> {
  const period = asked(options);
  const places = placesAsked(options.places);
  const sources = await sourcesOf(options);
  const named = (options.indicator ?? []).map(indicatorNamed);
  const indicators =
    named.length === 0
      ? allowed(new Set(sources.map(({ of }) => of)))
      : [...new Set(named.map(({ indicator }) => indicator))];
  const populations = populationsAsked(options.population, named);
  const bar = progressBar();
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  try {
    const table = await tally(indicators, {
      from: sources,
      by: options.by,
      during: period,
      populations,
      signal: stop.signal,
      onProgress: bar.tell,
    });
    bar.stop();
    tell(table.sources);
    const figures = indicators.flatMap((indicator) => figuresOf(indicator, table, options.total === true));
    const shown =
      named.length === 0
        ? figures.filter(
            ({ status, ...rest }) =>
              !(
                status === 'missing' &&
                Object.values((rest as { measures?: object }).measures ?? {}).includes('not-collected')
              ),
          )
        : figures;
    await put(printed(shown, indicators, options, places), options.output);
  } finally {
    bar.stop();
    process.off('SIGINT', interrupt);
  }
}

function placesAsked(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,2}$/.test(text))
    throw fileError('bad-request', { why: `--places takes a number from 0 to 40, not "${text}"` });
  return Number(text);
}

/** All indicators whose kinds of record are given. */
const allowed = (kinds: ReadonlySet<string>): readonly Indicator[] =>
  indicatorsOf(catalogue).filter(
    (indicator) =>
      indicator.method === undefined &&
      measuresOf(indicator).every(({ of }) => kinds.has(of) || (of === 'household' && kinds.has('person'))),
  );

/** Those asked for; else those that the indicators' names imply, and everyone where one implies none. */
function populationsAsked(
  names: readonly string[] | undefined,
  named: readonly { readonly population?: string }[],
): readonly Population[] {
  const ids = names ?? (named.length === 0 ? ['everyone'] : named.map(({ population = 'everyone' }) => population));
  return [...new Set(ids.map(populationNamed))];
}

function figuresOf(indicator: Indicator, table: SourcedTally, withTotal: boolean): readonly Figure[] {
  if (indicator.method !== undefined)
    throw numberError('no-method', { indicator: indicator.id, method: indicator.method });
  const print = fingerprint(indicator);
  const figures = calculate(indicator, table).map(
    (figure): Figure => ({ ...figure, of: { indicator: indicator.id, fingerprint: print } }),
  );
  if (!withTotal || indicator.aggregation !== 'pool') return figures;
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.population, figure.by]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [
    ...figures,
    ...[...groups.values()].filter((group) => group.length > 1).map((group) => pool(indicator, group)),
  ];
}

function tell(sources: readonly SourceReport[]): void {
  for (const { name, read, used, leftOut, faults } of sources) {
    const notes = [
      ...leftOut.map(({ why, rows }) => `${rows} left out: ${why}`),
      ...(faults > 0 ? [`${faults} cells or rows counted as unknown`] : []),
    ];
    console.error(`${name}: ${read} rows read, ${used} used${notes.length === 0 ? '' : `; ${notes.join('; ')}`}`);
  }
}

function printed(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
  { format: how, language, by }: ComputeOptions,
  places: number | undefined,
): string {
  if (how === 'json')
    return JSON.stringify(
      figures.map(({ unit, ...figure }) => ({
        ...figure,
        unit: unit.id,
        text: format({ ...figure, unit } as Figure, { language, ...(places === undefined ? {} : { places }) }),
      })),
      null,
      2,
    );
  const names = new Map(indicators.map(({ id, name }) => [id, name[language]] as const));
  return sheetAs[how](sheet(figures, names, by, language, places));
}

function sheet(
  figures: readonly Figure[],
  names: ReadonlyMap<string, string>,
  by: readonly string[],
  language: Language,
  places: number | undefined,
): Sheet {
  const columns = [...new Set(figures.flatMap((figure) => Object.keys(figure.by ?? {})))];
  const placed = figures.some(({ place }) => place !== undefined) || by.length > columns.length;
  const several = new Set(figures.map(({ population }) => population)).size > 1;
  const headings = [
    'indicator',
    'name',
    ...(placed ? ['place'] : []),
    ...columns,
    ...(several ? ['population'] : []),
    'period',
    'figure',
    'numerator',
    'denominator',
    'unknown',
    'low',
    'high',
  ];
  const rows = figures.map((figure) => [
    figure.of.indicator ?? '',
    names.get(figure.of.indicator ?? '') ?? '',
    ...(placed ? [figure.place === undefined ? 'total' : (figure.place ?? 'unknown')] : []),
    ...columns.map((column) => figure.by?.[column] ?? ''),
    ...(several ? [figure.population ?? ''] : []),
    periodText(figure.period),
    format(figure, { language, ...(places === undefined ? {} : { places }) }),
    ...counts(figure),
    ...ends(figure, places ?? 2),
  ]);
  return { headings, rows };
}

const periodText = (period: Period | undefined): string => (period === undefined ? '' : `${period.from}/${period.to}`);

function counts(figure: Figure): readonly string[] {
  if (figure.status !== 'known') return ['', '', ''];
  return [figure.numerator, figure.denominator, String(figure.unknown?.rows ?? 0)];
}

function ends(figure: Figure, places: number): readonly string[] {
  if (figure.status !== 'known' || figure.unknown === undefined) return ['', ''];
  const { low, high } = bounds(figure);
  return [low, high].map((end) => (end === undefined ? 'open' : round(times(end, figure.unit.worth), places)));
}
