import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, Option } from 'commander';
import { catalogue } from '../catalogue/index.js';
import { type Examination, examine } from '../check/index.js';
import { severities } from '../check/output/group.js';
import { toJson } from '../check/output/json.js';
import { toMarkdown } from '../check/output/markdown.js';
import { type Region, toSarif } from '../check/output/sarif.js';
import { fileError } from '../error.js';
import type { Figure } from '../model/figure.js';
import type { Severity } from '../model/finding.js';
import { figuresSchema } from '../schema/index.js';
import type { Language } from '../value/name.js';
import { positionsOf } from './check-positions.js';
import { toText } from './check-text.js';
import { thresholdsGiven } from './check-thresholds.js';
import { exitCodes } from './exit-codes.js';
import { several } from './several.js';
import { readJson } from './sources.js';
import { put } from './write.js';

const formats = ['text', 'json', 'markdown', 'sarif'] as const;

interface CheckCommandOptions {
  readonly format: (typeof formats)[number];
  readonly language: Language;
  readonly severity: Severity;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly threshold?: readonly string[];
  readonly output?: string;
}

const fails: Readonly<Record<CheckCommandOptions['failOn'], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/** `permille check`: findings about a file of figures. */
export function checkCommand(root: Command, finish: (code: number) => void): void {
  root
    .command('check')
    .description(
      'check a file of figures: [{ "figure": "婴儿死亡率", "value": "4.29‰", "place": "450127", "period": 2019 }, …]; exit code 1 if any finding is an error',
    )
    .argument('<figures>', 'a JSON file')
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('text'))
    .addOption(new Option('--language <language>', 'zh or en').choices(['zh', 'en']).default('zh'))
    .addOption(new Option('--severity <least>', 'the least severity to print').choices(severities).default('info'))
    .addOption(
      new Option('--fail-on <least>', 'the least severity that gives exit code 1')
        .choices(Object.keys(fails))
        .default('error'),
    )
    .option('--threshold <name=number>', 'a threshold of your own, such as modifiedZ=5; may be given again', several)
    .option('--output <file>', 'write to a file, whole or not at all')
    .action(async (file: string, options: CheckCommandOptions) => {
      const thresholds = thresholdsGiven(options.threshold ?? []);
      const figures = read(file, await readJson(file));
      const examination = examine(figures, { catalogue, thresholds });
      const findings = examination.findings.filter(
        ({ severity }) => severities.indexOf(severity) <= severities.indexOf(options.severity),
      );
      await put(await printed({ ...examination, findings }, figures, file, options), options.output);
      if (examination.findings.some(({ severity }) => fails[options.failOn].includes(severity)))
        finish(exitCodes.findings);
    });
}

function read(file: string, json: unknown): readonly Figure[] {
  const parsed = figuresSchema(catalogue).safeParse(json);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    ({ path: [index, ...rest], message }) =>
      `figure ${Number(index) + 1}${rest.length === 0 ? '' : `, ${rest.join('.')}`}: ${message}`,
  );
  throw fileError('bad-request', {
    why: Array.isArray(json)
      ? `${file}:\n${lines.join('\n')}`
      : `${file} should hold a list of figures, [{ "figure": …, "value": … }]`,
  });
}

async function printed(
  examination: Examination,
  figures: readonly Figure[],
  file: string,
  { format, language }: CheckCommandOptions,
): Promise<string> {
  if (format === 'json') return toJson(examination);
  if (format === 'markdown') return toMarkdown(examination, { language, catalogue });
  if (format === 'text') return toText(examination, figures.length, language);
  const lines = await regions(file, figures);
  return toSarif(examination, { language, uri: uriOf(file), at: (figure) => lines.get(figure) });
}

/** Where figures stand in their file; nothing of what cannot be read twice, such as a pipe. */
async function regions(file: string, figures: readonly Figure[]): Promise<ReadonlyMap<Figure, Region>> {
  const found = await stat(file).catch(() => undefined);
  const text = found?.isFile() === true ? await readFile(file, 'utf8').catch(() => '') : '';
  const positions = positionsOf(text.replace(/^\uFEFF/, ''));
  if (positions.length !== figures.length) return new Map();
  return new Map(
    positions.flatMap((position, index) => figures.slice(index, index + 1).map((each) => [each, position])),
  );
}

/** A file as a URI: relative where it lies in this folder, as code hosts want it. */
function uriOf(file: string): string {
  const path = relative('', file);
  if (path.startsWith('..') || isAbsolute(path)) return pathToFileURL(resolve(file)).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
