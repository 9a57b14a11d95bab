import { countsOf } from '../../check/output/group.js';
import type { TextFinding } from '../examined.js';
import { inTextOrder } from './in-text-order.js';
import { type Position, positionsIn } from './position.js';
import { lines, list, readingList } from './readings-json.js';
import type { AuditedReport } from './report.js';

/**
 * What reports came to as JSON: `[{ "name", "counts", "findings": […], "readings": […] }]`, findings and readings with a line each.
 *
 * @example
 * auditToJson([{ name: 'report.txt', text, ...examineReport(text, { catalogue }) }]);
 */
export const auditToJson = (reports: readonly AuditedReport[]): string => list(reports.map(reportOf));

function reportOf(report: AuditedReport): string {
  const { name, text, findings } = report;
  const position = positionsIn(text);
  const found = inTextOrder(findings).map((finding) => {
    const [start] = finding.at[0] ?? [];
    return JSON.stringify(withPosition(finding, start === undefined ? undefined : position(start)));
  });
  const parts = [
    `"name": ${JSON.stringify(name)}`,
    `"counts": ${JSON.stringify(countsOf(findings))}`,
    `"findings": ${lines(found)}`,
    `"readings": ${readingList(report)}`,
  ];
  return `  {\n    ${parts.join(',\n    ')}\n  }`;
}

const withPosition = ({ severity, rule, ...finding }: TextFinding, position: Position | undefined): object => ({
  severity,
  rule,
  ...position,
  ...finding,
});
