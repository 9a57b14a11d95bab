import { labels } from '../../check/output/words.js';
import type { TextFinding } from '../examined.js';
import { figureCount, findingCount, nothingFound } from './count-words.js';
import { inTextOrder } from './in-text-order.js';
import { placed, positionsIn } from './position.js';
import type { AuditedReport, OutputOptions } from './report.js';
import { visible } from './visible.js';

/** What was found in reports, a line each in the order of the text, and how much there is in all. */
export function auditToText(
  reports: readonly AuditedReport[],
  { language = 'zh' }: Pick<OutputOptions, 'language'> = {},
): string {
  const colon = language === 'zh' ? ':' : ': ';
  return reports
    .map(({ name, text, readings, findings }) => {
      const position = positionsIn(text);
      const line = ({ at, severity, rule, message }: TextFinding): string => {
        const [first, ...others] = at.map(([start]) => placed(position(start)));
        const also = others.length === 0 ? '' : `  → ${others.join(' ')}`;
        const where = first === undefined ? name : `${name}:${first}`;
        return visible(`${where}  ${labels[severity][language]}  ${message[language]}  [${rule}]${also}`);
      };
      return [
        ...inTextOrder(findings).map(line),
        ...(findings.length === 0 ? [visible(`${name}${colon}${nothingFound[language]}`)] : []),
        visible(`${name}${colon}${figureCount(readings, language)}`) +
          (language === 'zh' ? ';' : '; ') +
          findingCount(findings, language),
      ].join('\n');
    })
    .join('\n\n');
}
