import type { Figure } from '../../model/figure.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Period } from '../../value/period.js';
import type { PlaceCode } from '../../value/place.js';
import { grouped, idOf } from '../scope.js';

/** The severities, the most severe first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Findings about one place and period, by figure, errors first of each. */
export interface Section {
  /** `null` where it is unknown; left out where none was named. */
  readonly place?: PlaceCode | null;
  readonly period?: Period;
  readonly findings: readonly Finding[];
}

/** What a figure is told apart by, in the order that findings are put in: place, period, what it is of, population, codes. */
export function identityOf(figure: Figure | undefined): readonly string[] {
  if (figure === undefined) return ['', '', '', '', ''];
  const { place, period, population = 'everyone', by = {} } = figure;
  const codes = Object.entries(by).sort(([a], [b]) => order(a, b));
  return [
    place === undefined ? '' : place === null ? '2' : `1${place}`,
    period === undefined ? '' : `${period.from}/${period.to}`,
    idOf(figure),
    population === 'everyone' ? '' : population,
    codes.length === 0 ? '' : JSON.stringify(codes),
  ];
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Findings by place, period and figure, those without one first; errors first of each figure. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding) => ({ finding, keys: identityOf(finding.figures[0]) }));
  const difference = (one: readonly string[], other: readonly string[]): number =>
    one.map((key, index) => order(key, other[index] ?? '')).find((sign) => sign !== 0) ?? 0;
  return keyed
    .sort(
      (a, b) =>
        difference(a.keys, b.keys) || severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity),
    )
    .map(({ finding }) => finding);
}

/** Findings in sections by place and period, in the order that `inOrder` gives. */
export function sectionsOf(findings: readonly Finding[]): readonly Section[] {
  const sections = grouped(inOrder(findings), ({ figures: [figure] }) =>
    JSON.stringify(identityOf(figure).slice(0, 2)),
  );
  return [...sections.values()].map((own) => {
    const { place, period } = own[0]?.figures[0] ?? {};
    return { ...(place === undefined ? {} : { place }), ...(period === undefined ? {} : { period }), findings: own };
  });
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return count;
}
