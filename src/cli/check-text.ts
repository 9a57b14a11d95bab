import type { Examination } from '../check/index.js';
import { sectionsOf } from '../check/output/group.js';
import { countWords, heading, labels, plural, ruleCounts } from '../check/output/words.js';
import type { Language } from '../value/name.js';
import { visible } from './visible.js';

/** Findings as lines by place and period, with how many there are, and what the rules could judge. */
export function toText({ findings, verdicts }: Examination, figures: number, language: Language): string {
  const lines = sectionsOf(findings).flatMap((section) => [
    visible(heading(section, language)),
    ...section.findings.map(({ severity, rule, message }) =>
      visible(`  ${labels[severity][language]}  ${message[language]}  [${rule}]`),
    ),
  ]);
  const counts = countWords(findings, verdicts, language);
  return [
    ...lines,
    language === 'zh' ? `${figures}个数字:${counts}` : `${plural(figures, 'figure')}: ${counts}`,
    ruleCounts(verdicts, language),
  ].join('\n');
}
