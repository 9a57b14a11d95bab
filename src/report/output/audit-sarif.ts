import { inOrder } from '../../check/output/group.js';
import { type Region, toSarif } from '../../check/output/sarif.js';
import type { Figure } from '../../model/figure.js';
import type { Language } from '../../value/name.js';
import type { TextFinding } from '../examined.js';
import type { Span } from '../reading.js';
import { type Position, positionsIn } from './position.js';
import type { AuditedReport } from './report.js';

/** What is written of the places of a log, as far as it is touched here. */
interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly locations?: readonly { readonly physicalLocation?: { region?: object } }[];
    }[];
  }[];
}

/** A report and the URI of its file, escaped where it must be. */
export interface SarifReport extends AuditedReport {
  readonly uri: string;
}

/** What reports came to as SARIF 2.1.0, a run each, with the places of figures and words. */
export function auditToSarif(reports: readonly SarifReport[], language: Language = 'zh'): string {
  const logs = reports.map((report) => logOf(report, language));
  return JSON.stringify({ ...(logs[0] ?? empty()), runs: logs.flatMap(({ runs }) => runs) }, null, 2);
}

const nothing = { cases: [], verdicts: [], thresholds: {} };

const empty = (): Log => JSON.parse(toSarif({ findings: [], ...nothing }));

function logOf({ uri, text, findings }: SarifReport, language: Language): Log {
  const position = positionsIn(text);
  const found = inOrder(findings) as readonly TextFinding[];
  const regions = new Map(
    findings.flatMap(({ figures, at }) =>
      figures.flatMap((figure, index): readonly (readonly [Figure, Region])[] => {
        const span = at[index];
        return span === undefined ? [] : [[figure, regionOf(span, position)]];
      }),
    ),
  );
  const examination = { findings: found, ...nothing };
  const log: Log = JSON.parse(toSarif(examination, { language, uri, at: (figure) => regions.get(figure) }));
  // Of a finding about words there is no figure that could be asked for its place.
  for (const [index, result] of (log.runs[0]?.results ?? []).entries()) {
    const physical = result.locations?.[0]?.physicalLocation;
    const span = found[index]?.at[0];
    if (physical === undefined || span === undefined || physical.region !== undefined) continue;
    const { line: startLine, column: startColumn, ...end } = regionOf(span, position);
    physical.region = { startLine, startColumn, ...end };
  }
  return log;
}

function regionOf([start, end]: Span, position: (index: number) => Position): Required<Region> {
  const [first, last] = [position(start), position(end)];
  return { ...first, endLine: last.line, endColumn: last.column };
}
