import { type Command, Option } from 'commander';
import { mappingsOf } from '../dataset/source.js';
import { fileError, numberError } from '../error.js';
import type { RecordDictionary, RecordKind } from '../model/column.js';
import { type Indicator, measuresOf } from '../model/indicator.js';
import { records } from '../model/records/index.js';
import {
  clickhouse,
  compile,
  type Dialect,
  ddl,
  duckdb,
  postgres,
  type Statement,
  type StoredColumns,
  spark,
  type Tables,
} from '../sql/index.js';
import { indicatorNamed, kindNamed, levelNamed, populationsNamed } from './definitions.js';
import { asked } from './period.js';
import { several } from './several.js';
import { readMapping } from './sources.js';
import { storedColumn } from './stored.js';
import { put } from './write.js';

const dialects = { duckdb, postgres, clickhouse, spark } as const satisfies {
  readonly [Name in Dialect['name']]: Dialect;
};

interface SqlOptions {
  readonly dialect: keyof typeof dialects;
  readonly by?: readonly string[];
  readonly rollUp?: readonly string[];
  readonly year?: string;
  readonly period?: string;
  readonly population?: readonly string[];
  readonly table?: readonly string[];
  readonly map?: readonly string[];
  readonly literals?: true;
  readonly ddl?: true;
  readonly kind?: readonly string[];
  readonly output?: string;
}

/** `permille sql`: the statements that count what indicators need in a database, or those that make its tables. */
export function sqlCommand(root: Command): void {
  root
    .command('sql')
    .description('print the SQL that counts what indicators need, one statement for each kind of record')
    .argument('[indicators...]', 'ids or names')
    .addOption(new Option('--dialect <dialect>', 'whose SQL').choices(Object.keys(dialects)).makeOptionMandatory())
    .option('--by <columns>', 'province, prefecture, county, township or village, and code columns', several)
    .option('--roll-up <levels>', 'levels of place above the one in --by, to give as well', several)
    .option('--year <year>', 'a calendar year')
    .option('--period <period>', '2019, 2019-09, 2019-01..09 (cumulative) or 2018-10-01/2019-09-30')
    .option('--population <names>', 'populations; everyone if left out', several)
    .option('--table <tables>', 'where records are, person=ods.person; by the name of their kind if left out', several)
    .option('--map <files>', 'column mappings, as permille init writes them', several)
    .option('--literals', 'write values into the statements, to be pasted where there are no parameters')
    .option('--ddl', 'print the statements that make the tables instead')
    .option('--kind <kinds>', 'with --ddl: for these kinds of record; for all if left out', several)
    .option('--output <file>', 'write to a file, whole or not at all')
    .action(async (names: readonly string[], options: SqlOptions) => {
      const text = options.ddl === true ? made(names, options) : await counted(names, options);
      await put(text, options.output);
    });
}

const wrong = (why: string): never => {
  throw fileError('bad-request', { why });
};

const ofCounting = ['by', 'rollUp', 'year', 'period', 'population', 'table', 'map', 'literals'] as const;

function made(names: readonly string[], { dialect, kind, ...options }: SqlOptions): string {
  if (names.length > 0 || ofCounting.some((key) => options[key] !== undefined))
    wrong('--ddl makes tables and counts nothing; it goes with --dialect, --kind and --output');
  const kinds = kind?.map((each) => kindNamed('--kind', each));
  return ddl(dialects[dialect], kinds === undefined ? {} : { kinds })
    .map((statement) => `${statement};`)
    .join('\n\n');
}

async function counted(names: readonly string[], options: SqlOptions): Promise<string> {
  if (options.kind !== undefined) wrong('--kind goes with --ddl; which kinds are counted is as indicators need');
  const given = names.flatMap((name) => several(name));
  if (given.length === 0) wrong('which indicators? give ids or names; permille list shows them all');
  const during = asked(options);
  const named = given.map(indicatorNamed);
  const indicators = [...new Set(named.map(({ indicator }) => indicator))];
  for (const { id, method } of indicators)
    if (method !== undefined) throw numberError('no-method', { indicator: id, method });
  const dialect = dialects[options.dialect];
  const query = compile<RecordDictionary>(indicators, {
    dialect,
    tables: tablesOf(indicators, options.table ?? []),
    columns: await columnsOf(options.map ?? []),
    by: options.by ?? [],
    rollUp: (options.rollUp ?? []).map(levelNamed),
    during,
    populations: populationsNamed(options.population, named),
    values: options.literals === true ? 'literals' : 'parameters',
  });
  if (query.statements.length === 0)
    wrong(`nothing that ${given.join(', ')} needs can be counted by ${(options.by ?? []).join(', ')}`);
  return query.statements.map((statement) => printed(statement, dialect)).join('\n\n');
}

/** The tables of the kinds of record that indicators need; households are counted by their members unless a table of them is named. */
function tablesOf(indicators: readonly Indicator[], given: readonly string[]): Tables {
  const tables: Partial<Record<RecordKind, string>> = {};
  for (const { of } of indicators.flatMap(measuresOf)) {
    const kind = of === 'household' ? 'person' : of;
    tables[kind] = kind;
  }
  for (const each of given) {
    const [, kind = '', name = ''] = /^([^=]*)=(.+)$/.exec(each) ?? wrong(`--table takes kind=table, not "${each}"`);
    tables[kindNamed('--table', kind)] = name;
  }
  return tables;
}

async function columnsOf(files: readonly string[]): Promise<StoredColumns<RecordDictionary>> {
  const read = await Promise.all(files.map(readMapping));
  return Object.fromEntries(
    read.map(({ of, columns }) => {
      const dictionary: RecordDictionary[RecordKind] = records[of];
      const mapped = [...mappingsOf(columns, dictionary, of)].flatMap(([key, mapping]) => {
        const column = dictionary[key];
        return column === undefined ? [] : [[key, storedColumn(of, key, column, mapping)] as const];
      });
      return [of, Object.fromEntries(mapped)];
    }),
  );
}

function printed({ of, text, parameters }: Statement, dialect: Dialect): string {
  const values = parameters.map(
    (value, index) => `-- ${bare(dialect.marker(index + 1))} = ${onOneLine(dialect.text(value) ?? '')}`,
  );
  return [`-- ${of}`, ...values, `${text};`].join('\n');
}

/** A marker without the type that PostgreSQL is told beside it. */
const bare = (marker: string): string => marker.replace(/::.*$/, '');

/** A comment ends with its line; what would end it is shown as an escape. */
const onOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
