import { examine } from '../../check/check.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Figure } from '../../model/figure.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { TextFinding } from '../examined.js';
import type { Document } from './document.js';
import { type FigureRead, figuresOf } from './figures-of.js';
import { prose } from './prose.js';

/** So many figures are checked with each other; who prints more, prints tables. */
const mostFigures = 2000;

const order: readonly Severity[] = ['error', 'warning', 'info'];
const atMost = (severity: Severity, most: Severity): Severity =>
  order.indexOf(severity) < order.indexOf(most) ? most : severity;

/** Findings about the figures of a text, as far as they tell something of prose. */
export function checked(document: Document, catalogue: Catalogue): readonly TextFinding[] {
  const figures = figuresOf(document, catalogue).slice(0, mostFigures);
  const readOf = new Map<Figure, FigureRead>(figures.map((read) => [read.figure, read]));
  const { findings } = examine([...readOf.keys()], { catalogue });
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    const said = `${finding.rule}/${finding.message.zh}`;
    if (told.has(said)) return [];
    told.add(said);
    const reads = finding.figures.flatMap((figure) => readOf.get(figure) ?? []);
    const severity = severityOf(document, finding, reads);
    if (severity === undefined || reads.length < finding.figures.length) return [];
    return [
      {
        ...finding,
        severity,
        at: reads.map(({ spot }) => spot.reading.at),
        readings: [...new Set(reads.map(({ spot }) => spot.number))],
      },
    ];
  });
}

/** How bad a finding is in prose, if it is told at all. */
function severityOf(
  document: Document,
  { rule, severity }: Finding,
  reads: readonly FigureRead[],
): Severity | undefined {
  const taken = prose[rule];
  if (taken === undefined) return severity;
  if (!taken.tells.includes(severity)) return undefined;
  if (taken.most !== undefined) return atMost(severity, taken.most);
  if (taken.within === undefined) return severity;
  const [first, ...others] = reads.map(({ spot }) => document.passageOf(spot)?.number);
  const isClose = others.every((number) => number === first);
  if (isClose) return severity;
  // Names that are clipped or only verbs, in sentences apart, are too little to go by.
  return reads.every(({ isNamed }) => isNamed) ? atMost(severity, 'warning') : undefined;
}
