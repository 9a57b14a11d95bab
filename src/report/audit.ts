import { checked } from './audit/checked.js';
import { documentOf } from './audit/document.js';
import { textRules } from './audit/text-rules.js';
import type { Examined, TextFinding } from './examined.js';
import { type ReadOptions, stagesOf } from './read.js';

const order = { error: 0, warning: 1, info: 2 } as const;

/**
 * A text read, and what is wrong with its figures and with what it says of them; errors first.
 *
 * @example
 * examineReport('2019年,新生儿死亡率5.10‰,婴儿死亡率4.29‰。', { catalogue }).findings[0]?.rule; // 'nesting'
 */
export function examineReport(text: string, options: ReadOptions): Examined {
  const stages = stagesOf(text, options);
  const document = documentOf(stages);
  const findings = [...checked(document, options.catalogue), ...textRules.flatMap((rule) => rule.look(document))];
  const sorted = findings
    .map((finding, index) => ({ finding, index }))
    .sort((one, other) => order[one.finding.severity] - order[other.finding.severity] || one.index - other.index)
    .map(({ finding }) => finding);
  return { readings: stages.readings, findings: sorted };
}

/**
 * What is wrong with the figures of a text, each finding with where it stands.
 *
 * @example
 * audit('2019年,新生儿死亡率5.10‰,婴儿死亡率4.29‰。', { catalogue })[0]?.at; // [[12, 17], [23, 28]]
 */
export const audit = (text: string, options: ReadOptions): readonly TextFinding[] =>
  examineReport(text, options).findings;
