import type { Case } from '../case.js';
import type { Examination } from '../judge.js';
import { countsOf } from './group.js';
import { limitsOf } from './limits.js';

/** What is written of an examination. */
export interface JsonOptions {
  /** `kept`: the cases too, so that they can be stored and judged again. */
  readonly cases?: 'kept' | 'left-out';
}

/**
 * An examination as JSON: findings, what each rule came to, and the thresholds used with their sources. The same examination gives the
 * same text, in whatever order its figures have their properties.
 *
 * @example
 * const { cases, thresholds } = JSON.parse(toJson(examine(figures, { catalogue }), { cases: 'kept' }));
 * judge(cases, { ...thresholds, modifiedZ: '5' });
 */
export function toJson(examination: Examination, { cases = 'left-out' }: JsonOptions = {}): string {
  const { findings, verdicts, thresholds } = examination;
  const document = {
    counts: countsOf(findings),
    findings: findings.map(({ severity, rule, figures, ...finding }) => ({
      severity,
      rule,
      ...plain(finding),
      figures: figures.map(plain),
    })),
    verdicts: verdicts.map(({ notApplicable, ...verdict }) => ({
      ...verdict,
      notApplicable: notApplicable.map(plain),
    })),
    thresholds: plain(thresholds),
    limits: limitsOf(examination),
  };
  const text = JSON.stringify(document, null, 2);
  // Cases are many: each has a line.
  return cases === 'kept'
    ? `${text.slice(0, -2)},\n  "cases": [\n    ${examination.cases.map(line).join(',\n    ')}\n  ]\n}`
    : text;
}

const line = ({ rule, outcome, figures, ...more }: Case): string =>
  JSON.stringify({ rule, outcome, ...plain(more), figures: figures.map(plain) });

/** Data with the properties of every object by name. */
function plain<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(plain) as Data;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)])) as Data;
}
