import { labels } from '../../check/output/words.js';
import type { Language } from '../../value/name.js';
import type { TextFinding } from '../examined.js';
import type { Evidence, Reading } from '../reading.js';
import { figureCount, findingCount, nothingFound } from './count-words.js';
import { words } from './html.js';
import { inTextOrder } from './in-text-order.js';
import { type Marks, marksOf } from './marks.js';
import { framed } from './page-frame.js';
import { markedText } from './page-text.js';
import { placed, positionsIn } from './position.js';
import { figureHeadings, type ReadingWords, readingWords } from './reading-words.js';
import type { AuditedReport, OutputOptions } from './report.js';

const terms = {
  zh: {
    text: '原文',
    findings: '问题',
    figures: '数字',
    known: '已识别',
    open: '未识别',
    expected: '应为',
    found: '现为',
    by: '依据:',
    stop: '。',
    and: ';',
  },
  en: {
    text: 'Text',
    findings: 'Findings',
    figures: 'Figures',
    known: 'identified',
    open: 'not identified',
    expected: 'expected',
    found: 'found',
    by: 'by: ',
    stop: '. ',
    and: '; ',
  },
} as const satisfies Readonly<Record<Language, object>>;

/**
 * What a report came to as one page of HTML that needs nothing else: the text with its figures marked, the findings beside it, and what
 * each figure was read as.
 *
 * @example
 * auditToPage({ name: 'report.txt', text, ...examineReport(text, { catalogue }) }, { catalogue });
 */
export function auditToPage(given: AuditedReport, options: OutputOptions = {}): string {
  const { language = 'zh' } = options;
  const report = { ...given, findings: inTextOrder(given.findings) };
  const { name, text, readings, findings } = report;
  const term = terms[language];
  const marks = marksOf(report);
  const say = readingWords(options);
  const position = positionsIn(text);
  const link = (mark: number, start: number): string => `<a href="#m${mark + 1}">${placed(position(start))}</a>`;
  const said = { language, of: (reading: Reading) => linesOf(reading, say(reading), language) };
  const counts = [figureCount(readings, language), findingCount(findings, language), ''].join(term.stop).trimEnd();
  return framed(
    name,
    [
      `<p>${counts}`,
      `<p class="legend"><mark class="known">${term.known}</mark><mark class="open">${term.open}</mark>${(['error', 'warning', 'info'] as const).map((severity) => `<mark class="${severity}">${labels[severity][language]}</mark>`).join('')}`,
      `<div class="sides"><main class="text" aria-label="${term.text}" lang="${/\p{Script=Han}/u.test(text) ? 'zh' : 'en'}">${markedText(report, marks, said)}</main>`,
      `<aside class="findings" aria-labelledby="findings"><h2 id="findings">${term.findings}</h2>`,
      findings.length === 0
        ? `<p>${nothingFound[language]}`
        : `<ol>\n${findings.map((finding, index) => item(finding, index, marks, link, language)).join('\n')}\n</ol>`,
      '</aside></div>',
      ...(readings.length === 0
        ? []
        : [
            `<section class="wide" aria-labelledby="figures"><h2 id="figures">${term.figures}</h2>`,
            `<table><thead><tr>${figureHeadings[language].map((heading) => `<th scope="col">${heading}`).join('')}<tbody>`,
            ...readings.map((reading, index) => row(reading, index, say(reading), marks, link)),
            '</table></section>',
          ]),
    ],
    language,
  );
}

type Link = (mark: number, start: number) => string;

function item(
  { severity, rule, message, expected, found, at }: TextFinding,
  index: number,
  { numberOf }: Marks,
  link: Link,
  language: Language,
): string {
  const term = terms[language];
  const colon = language === 'zh' ? '' : ' ';
  const how = [`${term.expected}${colon}${expected}`, `${term.found}${colon}${found}`].map(words).join(term.and);
  const places = at.map((span) => link(numberOf(span), span[0])).join(' ');
  return `<li id="f${index + 1}"><b class="${severity}">${labels[severity][language]}</b> ${words(message[language])} ${places}<small>${how} [${words(rule)}]</small>`;
}

function row(
  { at, quote }: Reading,
  index: number,
  { value, meaning, about, as }: ReadingWords,
  { numberOf }: Marks,
  link: Link,
): string {
  const cells = [link(numberOf(at), at[0]), ...[quote, value, meaning, about, as].map(words)];
  return `<tr id="r${index + 1}">${cells.map((cell) => `<td>${cell}`).join('')}`;
}

/** What a reading was read as, in lines: its value and what it is of; where, when and how; the words that say so. */
function linesOf(
  { evidence }: Reading,
  { value, meaning, about, as }: ReadingWords,
  language: Language,
): readonly string[] {
  const term = terms[language];
  const comma = language === 'zh' ? ',' : ', ';
  const more = [about, as].filter((part) => part !== '').join(comma);
  const by = quotesOf(evidence).join(language === 'zh' ? '、' : ', ');
  return [
    [value, meaning || term.open].join(' '),
    ...(more === '' ? [] : [more]),
    ...(by === '' ? [] : [`${term.by}${by}`]),
  ];
}

/** The first words of the evidence. */
const quotesOf = (evidence: readonly Evidence[]): readonly string[] =>
  [...new Set(evidence.map(({ quote }) => quote))]
    .slice(0, 3)
    .map((quote) => (quote.length > 20 ? `${[...quote].slice(0, 20).join('')}…` : quote));
