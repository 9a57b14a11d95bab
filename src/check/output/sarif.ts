import { format } from '../../calculate/format.js';
import type { Figure } from '../../model/figure.js';
import type { Finding, Severity } from '../../model/finding.js';
import { fingerprint } from '../../model/fingerprint.js';
import type { Language } from '../../value/name.js';
import type { Examination, Verdict } from '../judge.js';
import { idOf } from '../scope.js';
import { identityOf, inOrder } from './group.js';
import { citation, limitsOfRule } from './limits.js';
import { namer, ruleWords } from './words.js';

/** Where a figure stands in a file: lines and columns from 1, columns in UTF-16 units; the end is one past the last character. */
export interface Region {
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** What SARIF is told of the file that figures come from. */
export interface SarifOptions {
  readonly language?: Language;
  /** The file, as a URI that is escaped where it must be. */
  readonly uri?: string;
  /** Where in the file a figure stands, if it does. */
  readonly at?: (figure: Figure) => Region | undefined;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
const languages = { zh: 'zh-CN', en: 'en-US' } as const satisfies Record<Language, string>;

/**
 * An examination as SARIF 2.1.0, which editors and code hosts show beside the file: findings are results, and what could not be judged
 * is a notification.
 *
 * @example
 * toSarif(examine(figures, { catalogue }), { uri: 'figures.json', at: (figure) => lines.get(figure) });
 */
export function toSarif(examination: Examination, options: SarifOptions = {}): string {
  const { language = 'zh' } = options;
  const { findings, verdicts } = examination;
  const ids = [...new Set([...verdicts, ...findings].map(({ rule }) => rule))];
  const indices = new Map(ids.map((id, index) => [id, index] as const));
  const fingerprintOf = fingerprints();
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'permille',
            language: languages[language],
            rules: ids.map((id) => described(id, examination)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: verdicts.flatMap((verdict) => notices(verdict, indices, language)),
          },
        ],
        results: inOrder(findings).map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indices.get(finding.rule),
          level: levels[finding.severity],
          message: plain(finding.message[language]),
          ...locations(finding, options),
          partialFingerprints: { 'figures/v1': fingerprintOf(finding) },
          properties: { expected: finding.expected, found: finding.found },
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** Words as a message: neither links nor placeholders, whatever they hold (SARIF 2.1.0, 3.11.5 and 3.11.6). */
const plain = (words: string): { readonly text: string } => ({
  text: words.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&'),
});

/** A rule as a reporting descriptor. */
function described(id: string, examination: Examination): object {
  const words = ruleWords.get(id);
  if (words === undefined) return { id };
  const { about, needs } = words;
  const limits = limitsOfRule(id, examination).map(
    ({ id: threshold, about: of, value, source }) =>
      `${threshold} = ${value}: ${of.zh} / ${of.en}. ${citation(source, 'en')}`,
  );
  return {
    id,
    shortDescription: { text: `${about.zh} / ${about.en}` },
    help: { text: [`所需数字:${needs.zh} / It reads ${needs.en}`, ...limits].join('\n') },
  };
}

/** What a rule could not judge, and why. */
const notices = (
  { rule, notApplicable }: Verdict,
  indices: ReadonlyMap<string, number>,
  language: Language,
): readonly object[] =>
  notApplicable.map(({ why, cases }) => ({
    level: 'note',
    message: plain(
      language === 'zh' ? `${rule}:${cases}项未能判断,${why.zh}` : `${rule}: ${cases} not judged, ${why.en}`,
    ),
    associatedRule: { id: rule, index: indices.get(rule) },
  }));

function locations({ figures: [first, ...others] }: Finding, options: SarifOptions): object {
  const { language = 'zh', uri } = options;
  if (first === undefined) return uri === undefined ? {} : { locations: [{ physicalLocation: physical(uri) }] };
  const name = namer(undefined, language);
  const related = others.map((figure, index) => ({
    id: index + 1,
    message: plain(`${name(figure)} ${format(figure, { language })}`),
    ...location(figure, options),
  }));
  return { locations: [location(first, options)], ...(related.length === 0 ? {} : { relatedLocations: related }) };
}

const location = (figure: Figure, { uri, at }: SarifOptions): object => ({
  ...(uri === undefined ? {} : { physicalLocation: physical(uri, at?.(figure)) }),
  logicalLocations: [{ name: idOf(figure), fullyQualifiedName: qualified(figure), kind: 'figure' }],
  ...(figure.from === undefined ? {} : { properties: { from: figure.from } }),
});

function physical(uri: string, region?: Region): object {
  if (region === undefined) return { artifactLocation: { uri } };
  const { line: startLine, column: startColumn, endLine, endColumn } = region;
  return { artifactLocation: { uri }, region: { startLine, startColumn, endLine, endColumn } };
}

/** `140423/2019-01-01..2019-12-31/infantMortalityRate`, with population and codes between where there are any. */
function qualified(figure: Figure): string {
  const { place, period, population = 'everyone', by = {} } = figure;
  return [
    ...(place === undefined ? [] : [place ?? 'unknown']),
    ...(period === undefined ? [] : [`${period.from}..${period.to}`]),
    ...(population === 'everyone' ? [] : [population]),
    ...Object.entries(by).map(([column, code]) => `${column}=${code ?? 'unknown'}`),
    idOf(figure),
  ].join('/');
}

/** A fingerprint of which rule speaks of which figures, whatever their values, order and lines; the second of a kind ends in `:2`. */
function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, figures }) => {
    const concerned = figures.map((figure) => JSON.stringify([...identityOf(figure), figure.role ?? 'actual']));
    const hash = fingerprint({ rule, figures: concerned.sort() });
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}:${count}`;
  };
}
