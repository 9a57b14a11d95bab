import { severities } from '../../check/output/group.js';
import { labels } from '../../check/output/words.js';
import type { Severity } from '../../model/finding.js';
import type { Language } from '../../value/name.js';
import { words } from './html.js';
import { escaped, table } from './markdown-table.js';
import { framed } from './page-frame.js';

/** One report in a table of contents: its name, where its page is (a relative URI), and how much there is in it. */
export interface Entry {
  readonly name: string;
  readonly href: string;
  readonly figures: number;
  readonly known: number;
  /** Left out where nothing was checked. */
  readonly found?: Readonly<Record<Severity, number>>;
}

const terms = {
  zh: { title: '报告', all: '合计', figures: ['数字', '已识别'] },
  en: { title: 'Reports', all: 'All', figures: ['figures', 'identified'] },
} as const satisfies Readonly<Record<Language, object>>;

/** How much there is in reports, the sum of all last. */
function rowsOf(entries: readonly Entry[], language: Language) {
  const checked = entries.some(({ found }) => found !== undefined);
  const headings = [
    ...terms[language].figures,
    ...(checked ? severities.map((severity) => labels[severity][language]) : []),
  ];
  const rows = entries.map(({ figures, known, found }) => [
    figures,
    known,
    ...(checked ? severities.map((severity) => found?.[severity] ?? 0) : []),
  ]);
  const sum = headings.map((_, column) => rows.reduce((all, row) => all + (row[column] ?? 0), 0));
  return { headings, rows, sum };
}

/** A table of contents of pages as a page of HTML. */
export function contentsToPage(entries: readonly Entry[], language: Language = 'zh'): string {
  const { title, all } = terms[language];
  const { headings, rows, sum } = rowsOf(entries, language);
  const cells = (numbers: readonly number[]): string =>
    numbers.map((number, column) => `<td${colour(number, column)}>${number}`).join('');
  return framed(
    title,
    [
      `<main class="wide"><table class="counts"><thead><tr><th scope="col">${title}${headings.map((heading) => `<th scope="col">${heading}`).join('')}<tbody>`,
      ...entries.map(
        ({ name, href }, index) => `<tr><td><a href="${words(href)}">${words(name)}</a>${cells(rows[index] ?? [])}`,
      ),
      `<tfoot><tr><td>${all}${cells(sum)}</table></main>`,
    ],
    language,
  );
}

const colour = (number: number, column: number): string =>
  number > 0 && (column === 2 || column === 3) ? ` class="${severities[column - 2]}"` : '';

/** A table of contents of pages as a document of Markdown. */
export function contentsToMarkdown(entries: readonly Entry[], language: Language = 'zh'): string {
  const { title, all } = terms[language];
  const { headings, rows, sum } = rowsOf(entries, language);
  const names = [...entries.map(({ name, href }) => `[${escaped(name)}](<${href}>)`), all];
  const lines = [...rows, sum].map((row, index) => [names[index] ?? '', ...row.map(String)]);
  return [`# ${title}`, table([title, ...headings], lines)].join('\n\n');
}
