import type { Finding, Severity } from '../model/finding.js';
import type { Name } from '../value/name.js';
import { compare } from '../value/ratio.js';
import type { Case } from './case.js';
import { thresholds as standard, type Thresholds } from './thresholds.js';

/** What a rule came to: how many cases nothing speaks against, how many are findings, and how many could not be judged, and why. */
export interface Verdict {
  readonly rule: string;
  readonly holds: number;
  readonly found: Readonly<Record<Severity, number>>;
  readonly notApplicable: readonly { readonly why: Name; readonly cases: number }[];
}

/** All that an examination of figures came to. */
export interface Examination {
  /** Errors first. */
  readonly findings: readonly Finding[];
  /** What findings come from: kept, they can be judged again. */
  readonly cases: readonly Case[];
  /** What each rule came to. */
  readonly verdicts: readonly Verdict[];
  /** The thresholds that were asked for; all others are the standard ones. */
  readonly thresholds: Partial<Thresholds>;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Judges cases, perhaps again and by other thresholds: no rule is run.
 *
 * @example
 * judge(examine(figures, { catalogue }).cases, { modifiedZ: '5' });
 */
export function judge(cases: readonly Case[], thresholds: Partial<Thresholds> = {}): Examination {
  const judged = cases.map((each) => ({ each, finding: findingOf(each, { ...standard.values, ...thresholds }) }));
  const findings = judged
    .flatMap(({ finding }) => finding ?? [])
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
  return { findings, cases, verdicts: verdictsOf(judged), thresholds };
}

function findingOf(each: Case, thresholds: Thresholds): Finding | undefined {
  if (each.outcome === 'found') {
    const { outcome: _, ...finding } = each;
    return finding;
  }
  if (each.outcome !== 'measured') return undefined;
  const { value, beyond, limits } = each.measured;
  const sign = beyond === 'above' ? 1 : -1;
  const limit = limits.find(({ threshold }) => compare(value, thresholds[threshold]) * sign > 0);
  if (limit === undefined) return undefined;
  const { rule, figures, found, message } = each;
  return {
    rule,
    severity: limit.severity,
    figures,
    expected: `${beyond === 'above' ? '≤' : '≥'} ${thresholds[limit.threshold]}`,
    found,
    message,
  };
}

function verdictsOf(judged: readonly { readonly each: Case; readonly finding: Finding | undefined }[]) {
  const verdicts = new Map<
    string,
    { holds: number; found: Record<Severity, number>; whys: Map<string, { why: Name; cases: number }> }
  >();
  for (const { each, finding } of judged) {
    const own = verdicts.get(each.rule) ?? { holds: 0, found: { error: 0, warning: 0, info: 0 }, whys: new Map() };
    verdicts.set(each.rule, own);
    if (finding !== undefined) own.found[finding.severity] += 1;
    else if (each.outcome !== 'not-applicable') own.holds += 1;
    else {
      const why = own.whys.get(each.why.en) ?? { why: each.why, cases: 0 };
      why.cases += 1;
      own.whys.set(each.why.en, why);
    }
  }
  return [...verdicts].map(
    ([rule, { holds, found, whys }]): Verdict => ({ rule, holds, found, notApplicable: [...whys.values()] }),
  );
}
