import { type Command, Option } from 'commander';
import { catalogue } from '../catalogue/index.js';
import { check } from '../check/check.js';
import { fileError } from '../error.js';
import type { Figure } from '../model/figure.js';
import type { Finding, Severity } from '../model/finding.js';
import { figuresSchema } from '../schema/index.js';
import type { Language, Name } from '../value/name.js';
import { exitCodes } from './exit-codes.js';
import { sheetAs } from './sheet.js';
import { readJson } from './sources.js';
import { put } from './write.js';

interface CheckCommandOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly language: Language;
  readonly severity: Severity;
  readonly output?: string;
}

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

const labels: Readonly<Record<Severity, Name>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '可疑', en: 'warning' },
  info: { zh: '说明', en: 'info' },
};

/** `permille check`: findings about a file of figures. */
export function checkCommand(root: Command, finish: (code: number) => void): void {
  root
    .command('check')
    .description(
      'check a file of figures: [{ "figure": "婴儿死亡率", "value": "4.29‰", "place": "450127", "period": 2019 }, …]; exit code 1 if any finding is an error',
    )
    .argument('<figures>', 'a JSON file')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'markdown']).default('text'))
    .addOption(new Option('--language <language>', 'zh or en').choices(['zh', 'en']).default('zh'))
    .addOption(new Option('--severity <least>', 'the least severity to print').choices(severities).default('info'))
    .option('--output <file>', 'write to a file, whole or not at all')
    .action(async (file: string, options: CheckCommandOptions) => {
      const figures = read(file, await readJson(file));
      const findings = check(figures, { catalogue });
      const shown = findings.filter(
        ({ severity }) => severities.indexOf(severity) <= severities.indexOf(options.severity),
      );
      await put(printed(shown, figures.length, options), options.output);
      if (findings.some(({ severity }) => severity === 'error')) finish(exitCodes.findings);
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

function printed(findings: readonly Finding[], figures: number, { format, language }: CheckCommandOptions): string {
  if (format === 'json') return JSON.stringify(findings, null, 2);
  if (format === 'markdown') {
    const rows = findings.map(({ severity, rule, expected, found, message }) => [
      labels[severity][language],
      rule,
      message[language],
      expected,
      found,
    ]);
    return sheetAs.markdown({ headings: ['severity', 'rule', 'message', 'expected', 'found'], rows });
  }
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const summary =
    language === 'zh'
      ? `${figures}个数字:${count('error')}个错误,${count('warning')}个可疑,${count('info')}个说明`
      : `${figures} figures: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`;
  return [
    ...findings.map(({ severity, rule, message }) => `${labels[severity][language]}  ${message[language]}  [${rule}]`),
    summary,
  ].join('\n');
}
