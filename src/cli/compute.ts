import { type Command, Option } from 'commander';
import { calculate } from '../calculate/calculate.js';
import { pool } from '../calculate/pool.js';
import { catalogue } from '../catalogue/index.js';
import { type SourcedTally, type SourceReport, type TallyRequest, tally } from '../dataset/index.js';
import { fileError, numberError } from '../error.js';
import { indicatorsOf } from '../model/catalogue.js';
import { recordKinds } from '../model/column.js';
import type { Figure } from '../model/figure.js';
import { fingerprint } from '../model/fingerprint.js';
import { type Indicator, measuresOf } from '../model/indicator.js';
import type { Tally } from '../model/tally.js';
import type { Language } from '../value/name.js';
import { type PlaceLevel, placeLevels } from '../value/place.js';
import { indicatorNamed, levelNamed, populationsNamed } from './definitions.js';
import { tallyInDuckdb } from './duckdb/tally.js';
import { type Stop, stoppable } from './interrupt.js';
import { bytesGiven, placesGiven, wholeNumber } from './numbers.js';
import { asked } from './period.js';
import { type PrintedFigure, printed } from './print-figures.js';
import { progressBar } from './progress.js';
import { several } from './several.js';
import { type Format, formats } from './sheet.js';
import { filesGiven, type GivenFile, type Inputs, sourcesOf } from './sources.js';
import { put } from './write.js';

interface ComputeOptions extends Inputs {
  readonly by: readonly string[];
  readonly rollUp: readonly string[];
  readonly year?: string;
  readonly period?: string;
  readonly indicator?: readonly string[];
  readonly population?: readonly string[];
  readonly total?: true;
  readonly engine: (typeof engines)[number];
  readonly format: Format;
  readonly language: Language;
  readonly places?: string;
  readonly threads?: string;
  readonly memory?: string;
  readonly output?: string;
}

const engines = ['permille', 'duckdb'] as const;

/** `permille compute`: indicators out of files of records. */
export function computeCommand(root: Command): void {
  const command = root
    .command('compute')
    .description(
      'compute indicators from files of records (CSV, Parquet, Arrow, lines of JSON, Excel), one option for each kind of record',
    );
  for (const kind of recordKinds) command.option(`--${kind} <files>`, `files of ${kind} records, or patterns`, several);
  command
    .option('--map <files>', 'column mappings, as permille init writes them', several)
    .option('--encoding <encoding>', 'utf-8 or gb18030; told by the first bytes if left out')
    .option('--count-unknown', 'count cells that are not what their column says as unknown, instead of stopping')
    .option('--by <columns>', 'province, prefecture, county, township or village, and code columns', several, [])
    .option('--roll-up <levels>', 'levels of place above the one in --by, to give as well', several, [])
    .option('--year <year>', 'a calendar year')
    .option('--period <period>', '2019, 2019-09, 2019-01..09 (cumulative) or 2018-10-01/2019-09-30')
    .option('--indicator <names>', 'ids or names; all that the files allow if left out', several)
    .option('--population <names>', 'populations; everyone if left out', several)
    .option('--total', 'the places pooled as well')
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('table'))
    .addOption(new Option('--language <language>', 'zh or en').choices(['zh', 'en']).default('zh'))
    .option('--places <number>', 'decimal places')
    .addOption(new Option('--engine <engine>', 'who counts').choices(engines).default('permille'))
    .option('--threads <number>', 'into how many threads the reading is split; as many as pay if left out')
    .option('--memory <bytes>', 'the most that counters and households may take, such as 512M or 2G')
    .option('--output <file>', 'write to a file, whole or not at all')
    .action((options: ComputeOptions) => stoppable((stop) => compute(options, stop)));
}

async function compute(options: ComputeOptions, stop: Stop): Promise<void> {
  const period = asked(options);
  const { places, threads, memory } = numbersAsked(options);
  if (options.engine === 'duckdb') refuseBeside(options);
  const given = await filesGiven(options);
  const named = (options.indicator ?? []).map(indicatorNamed);
  const indicators =
    named.length === 0
      ? allowed(new Set(given.map(({ options: { of } }) => of)))
      : [...new Set(named.map(({ indicator }) => indicator))];
  const rollUp = options.rollUp.map(levelNamed);
  const request = { by: options.by, rollUp, during: period, populations: populationsNamed(options.population, named) };
  const table =
    options.engine === 'duckdb'
      ? await tallyInDuckdb(indicators, given, stop, request)
      : await tallied(indicators, given, stop, {
          ...request,
          ...(threads === undefined ? {} : { threads }),
          ...(memory === undefined ? {} : { memory }),
        });
  const lowest = rollUp.length === 0 ? undefined : placeLevels.find((level) => options.by.includes(level));
  const figures = indicators.flatMap((indicator) => {
    const own = figuresOf(indicator, table);
    const above = rollUp.flatMap((level) => atLevel(level, figuresOf(indicator, table.rolledUp[level] ?? [])));
    return [...atLevel(lowest, own), ...above, ...(options.total === true ? totals(indicator, own) : [])];
  });
  const shown = named.length === 0 ? figures.filter(isCollected) : figures;
  await put(printed(shown, indicators, { ...options, places }), options.output, stop);
}

const numbersAsked = ({ places, threads, memory }: ComputeOptions) => ({
  places: places === undefined ? undefined : placesGiven('--places', places),
  threads: threads === undefined ? undefined : wholeNumber('--threads', threads),
  memory: memory === undefined ? undefined : bytesGiven('--memory', memory),
});

/** What goes with the reading of files in this process, and not with DuckDB's. */
const notBesideDuckdb = { threads: '--threads', memory: '--memory', countUnknown: '--count-unknown' } as const;

function refuseBeside(options: ComputeOptions): void {
  for (const [key, option] of Object.entries(notBesideDuckdb))
    if (options[key as keyof typeof notBesideDuckdb] !== undefined)
      throw fileError('bad-request', { why: `${option} does not go with --engine duckdb, which reads by itself` });
}

async function tallied(
  indicators: readonly Indicator[],
  given: readonly GivenFile[],
  { signal, cleanUps }: Stop,
  request: Omit<TallyRequest, 'from' | 'signal' | 'onProgress'>,
): Promise<SourcedTally> {
  const from = sourcesOf(given);
  const bar = await progressBar(from);
  cleanUps.add(bar.stop);
  try {
    const table = await tally(indicators, { ...request, from, signal, onProgress: bar.tell });
    bar.stop();
    tell(table.sources);
    return table;
  } finally {
    bar.stop();
    cleanUps.delete(bar.stop);
  }
}

const isCollected = ({ status, ...rest }: Figure): boolean =>
  status !== 'missing' || !Object.values((rest as { measures?: object }).measures ?? {}).includes('not-collected');

/** All indicators whose kinds of record are given. */
const allowed = (kinds: ReadonlySet<string>): readonly Indicator[] =>
  indicatorsOf(catalogue).filter(
    (indicator) =>
      indicator.method === undefined &&
      measuresOf(indicator).every(({ of }) => kinds.has(of) || (of === 'household' && kinds.has('person'))),
  );

function figuresOf(indicator: Indicator, table: Tally): readonly Figure[] {
  if (indicator.method !== undefined)
    throw numberError('no-method', { indicator: indicator.id, method: indicator.method });
  const print = fingerprint(indicator);
  return calculate(indicator, table).map(
    (figure): Figure => ({ ...figure, of: { indicator: indicator.id, fingerprint: print } }),
  );
}

const atLevel = (level: PlaceLevel | undefined, figures: readonly Figure[]): readonly PrintedFigure[] =>
  level === undefined ? figures : figures.map((figure) => ({ ...figure, level }));

/** The places pooled, of each population and stratum that has several. */
function totals(indicator: Indicator, figures: readonly Figure[]): readonly Figure[] {
  if (indicator.aggregation !== 'pool') return [];
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.population, figure.by]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => pool(indicator, group));
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
