import type { Catalogue } from '../../model/catalogue.js';
import type { Figure } from '../../model/figure.js';
import type { Severity } from '../../model/finding.js';
import type { Language, Name } from '../../value/name.js';
import { periodName } from '../../value/period.js';
import type { Verdict } from '../judge.js';
import { rules } from '../rules.js';
import { definitionsOf, idOf } from '../scope.js';
import { countsOf, type Section, severities } from './group.js';

/** What a severity is called. */
export const labels: Readonly<Record<Severity, Name>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '可疑', en: 'warning' },
  info: { zh: '说明', en: 'note' },
};

/** What a rule looks for, and what it reads; nothing of a rule that is not one of ours. */
export const ruleWords = new Map<string, { readonly about: Name; readonly needs: Name }>(
  rules.map(({ id, about, needs }) => [id, { about, needs }]),
);

const nowhere: Name = { zh: '未注明地区和时期', en: 'No place or period named' };
const unknown: Name = { zh: '不详', en: 'unknown' };
const unknownPlace: Name = { zh: '地区不详', en: 'Place unknown' };

/** The place and period of a section: `140423 2019年`. */
export function heading({ place, period }: Pick<Section, 'place' | 'period'>, language: Language): string {
  const where = place === undefined ? [] : [place ?? unknownPlace[language]];
  const words = [...where, ...(period === undefined ? [] : [periodName(period)[language]])];
  return words.length === 0 ? nowhere[language] : words.join(language === 'zh' ? ' ' : ', ');
}

/** What figures are of in words: the definition's name where a catalogue has it, or its id; the population; the codes. */
export function namer(catalogue: Catalogue | undefined, language: Language): (figure: Figure) => string {
  const definitions = catalogue && definitionsOf(catalogue);
  const populations = new Map(catalogue?.populations.map(({ id, name }) => [id, name[language]]));
  return (figure) => {
    const id = idOf(figure);
    const name = (definitions?.indicators.get(id) ?? definitions?.measures.get(id))?.name[language] ?? id;
    const { population = 'everyone', by = {} } = figure;
    const parts = [
      ...(population === 'everyone' ? [] : [populations.get(population) ?? population]),
      ...Object.entries(by).map(([column, code]) => `${column}: ${code ?? unknown[language]}`),
    ];
    if (parts.length === 0) return name;
    return language === 'zh' ? `${name}(${parts.join(';')})` : `${name} (${parts.join('; ')})`;
  };
}

/** A number of things in English: `1 error`, `2 errors`. */
export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** How many findings of each severity there are, and how many are left out. */
export function countWords(
  findings: Parameters<typeof countsOf>[0],
  verdicts: readonly Verdict[],
  language: Language,
): string {
  const counts = countsOf(findings);
  const all = verdicts.reduce((sum, { found }) => sum + found.error + found.warning + found.info, 0);
  const more = all - findings.length;
  const said = severities.map((severity) =>
    language === 'zh' ? `${counts[severity]}个${labels[severity].zh}` : plural(counts[severity], labels[severity].en),
  );
  if (more <= 0) return said.join(language === 'zh' ? ',' : ', ');
  return language === 'zh' ? `${said.join(',')}(另有${more}个未列出)` : `${said.join(', ')} (${more} more not shown)`;
}

/** How many cases of a rule could not be judged. */
export const notJudged = ({ notApplicable }: Verdict): number =>
  notApplicable.reduce((sum, { cases }) => sum + cases, 0);

/** How many cases of a rule were judged. */
const judged = ({ holds, found }: Verdict): number => holds + found.error + found.warning + found.info;

/** How many rules judged something and how many nothing, and how many cases could not be judged. */
export function ruleCounts(verdicts: readonly Verdict[], language: Language): string {
  const active = verdicts.filter((verdict) => judged(verdict) > 0).length;
  const cases = verdicts.reduce((sum, verdict) => sum + judged(verdict), 0);
  const left = verdicts.reduce((sum, verdict) => sum + notJudged(verdict), 0);
  const idle = verdicts.length - active;
  return language === 'zh'
    ? `${active}条规则作了${cases}项判断,${idle}条没有可判断的;${left}项未能判断`
    : `${plural(active, 'rule')} judged ${plural(cases, 'case')}, ${idle} had nothing to judge; ${plural(left, 'case')} could not be judged`;
}
