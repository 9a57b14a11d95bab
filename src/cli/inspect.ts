import { type Command, Option } from 'commander';
import { type InspectionReport, inspect, type RowExample, type RowPlace, type RuleReport } from '../dataset/index.js';
import { fileError } from '../error.js';
import { type RecordKind, recordKinds } from '../model/column.js';
import type { Severity } from '../model/finding.js';
import { isDate } from '../value/date.js';
import type { Language, Name } from '../value/name.js';
import { exitCodes } from './exit-codes.js';
import { type Stop, stoppable } from './interrupt.js';
import { wholeNumber } from './numbers.js';
import { progressBar } from './progress.js';
import { several } from './several.js';
import { filesGiven, type Inputs, readMapping, sourcesOf } from './sources.js';
import { visible } from './visible.js';
import { put } from './write.js';

interface InspectOptions extends Inputs {
  readonly of?: string;
  readonly today?: string;
  readonly examples?: string;
  readonly unchecked?: true;
  readonly format: 'text' | 'json';
  readonly language: Language;
  readonly output?: string;
}

/** `permille inspect`: what is wrong with the rows of files, before they are counted. */
export function inspectCommand(root: Command, finish: (code: number) => void): void {
  const command = root
    .command('inspect')
    .description(
      'put rules to the rows of files before they are counted: double keys, dates in the wrong order, parts above their whole; exit code 1 if a rule of severity error is broken',
    )
    .argument('[files...]', 'files of the kind that --of names, or patterns')
    .option('--of <kind>', `what their rows are: ${recordKinds.join(', ')}; as the mapping says if left out`);
  for (const kind of recordKinds) command.option(`--${kind} <files>`, `files of ${kind} records, or patterns`, several);
  command
    .option('--map <files>', 'column mappings, as permille init writes them', several)
    .option('--encoding <encoding>', 'utf-8 or gb18030; told by the first bytes if left out')
    .option('--count-unknown', 'count cells that are not what their column says as unknown, instead of stopping')
    .option('--today <date>', 'the day of the inspection, after which no date should be; the computer’s if left out')
    .option('--examples <number>', 'how many rows are shown for a rule')
    .option('--unchecked', 'say of each rule that could not be checked why')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(new Option('--language <language>', 'zh or en').choices(['zh', 'en']).default('zh'))
    .option('--output <file>', 'write to a file, whole or not at all')
    .action(async (files: readonly string[], options: InspectOptions) => {
      const report = await stoppable((stop) => inspected(files, options, stop));
      if (report.rules.some(({ severity, broken }) => severity === 'error' && broken > 0)) finish(exitCodes.findings);
    });
}

async function inspected(files: readonly string[], options: InspectOptions, stop: Stop): Promise<InspectionReport> {
  const { today = localDay(new Date()), examples } = options;
  if (!isDate(today)) throw fileError('bad-request', { why: `--today is a date, 2019-12-31, not "${today}"` });
  const shown = examples === undefined ? {} : { examples: wholeNumber('--examples', examples) };
  const inputs = files.length === 0 ? options : await withFiles(files, options);
  const from = sourcesOf(await filesGiven(inputs));
  const bar = await progressBar(from);
  stop.cleanUps.add(bar.stop);
  try {
    const report = await inspect({ from, today, ...shown, signal: stop.signal, onProgress: bar.tell });
    bar.stop();
    const printed = options.format === 'json' ? JSON.stringify(report, null, 2) : text(report, options);
    await put(printed, options.output, stop);
    return report;
  } finally {
    bar.stop();
    stop.cleanUps.delete(bar.stop);
  }
}

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The inputs with files that no option names the kind of. */
async function withFiles(files: readonly string[], options: InspectOptions): Promise<Inputs> {
  const of = options.of ?? (await kindMapped(options.map ?? []));
  const kind = recordKinds.find((each) => each === of);
  if (kind === undefined)
    throw fileError('bad-request', {
      why:
        of === undefined
          ? `what are the rows of ${files.join(', ')}? give --of ${recordKinds.join(' | ')}`
          : `--of is one of ${recordKinds.join(', ')}, not "${of}"`,
    });
  return { ...options, [kind]: [...files, ...(options[kind] ?? [])] };
}

async function kindMapped(mappings: readonly string[]): Promise<RecordKind | undefined> {
  const [mapping, another] = mappings;
  return mapping === undefined || another !== undefined ? undefined : (await readMapping(mapping)).of;
}

const labels: Readonly<Record<Severity, Name>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '可疑', en: 'warning' },
  info: { zh: '说明', en: 'info' },
};

const words = {
  zh: {
    rows: '行',
    groups: '组',
    of: '中',
    broken: '不符',
    unknown: '无法判断',
    first: '首见于',
    notApplicable: '未检查',
    kept: '条规则无不符',
  },
  en: {
    rows: 'rows',
    groups: 'groups',
    of: 'of',
    broken: 'broken',
    unknown: 'unknown',
    first: 'first in',
    notApplicable: 'not checked',
    kept: 'rules are kept',
  },
} as const;

function text({ rows, sources, rules }: InspectionReport, { language, unchecked }: InspectOptions): string {
  const word = words[language];
  const zh = language === 'zh';
  const applied = rules.filter(({ notApplicable }) => notApplicable === undefined);
  const bad = applied.filter(({ broken }) => broken > 0);
  const line = (rule: RuleReport): string => {
    const { severity, about, broken, judged, unknown, per } = rule;
    const [what, unknowns] = [per === 'row' ? word.rows : word.groups, `${unknown}${zh ? '' : ' '}`];
    const counts = zh
      ? `${judged}${what}${word.of}${broken}${what}${word.broken},${unknowns}${what}${word.unknown}`
      : `${broken} of ${judged} ${what} ${word.broken}, ${unknowns}${word.unknown}`;
    return `${labels[severity][language]}  ${about[language]}: ${counts}  [${rule.rule}]`;
  };
  const at = ({ source, row }: RowPlace): string => (zh ? `${source},第${row}行` : `${source}, row ${row}`);
  const example = ({ source, row, cells, first }: RowExample): string => {
    const shown = Object.entries(cells).map(([key, cell]) => visible(`${key}=${cell}`));
    const before = first === undefined ? '' : ` (${word.first} ${at(first)})`;
    return `    ${at({ source, row })}: ${shown.join(', ')}${before}`;
  };
  const lacking = rules.flatMap(({ rule, about, notApplicable }) =>
    notApplicable === undefined
      ? []
      : [`${word.notApplicable}  ${about[language]}: ${notApplicable[language]}  [${rule}]`],
  );
  const faults = sources.filter((source) => source.faults > 0);
  return [
    ...bad.flatMap((rule) => [line(rule), ...rule.examples.map(example)]),
    ...faults.map(
      (source) => `${source.name}: ${source.faults} ${zh ? '处按未知处理' : 'cells or rows taken as unknown'}`,
    ),
    ...(unchecked === true ? lacking : []),
    zh
      ? `${rows}行:${bad.length}条规则有不符,${applied.length - bad.length}${word.kept},${lacking.length}条${word.notApplicable}`
      : `${rows} rows: ${bad.length} rules are broken, ${applied.length - bad.length} ${word.kept}, ${lacking.length} ${word.notApplicable}`,
  ].join('\n');
}
