import { severities } from '../../check/output/group.js';
import { labels } from '../../check/output/words.js';
import type { Severity } from '../../model/finding.js';
import type { Language } from '../../value/name.js';
import type { Reading } from '../reading.js';
import { asItStands, words } from './html.js';
import { type Mark, type Marks, type Piece, piecesOf } from './marks.js';
import { isKnown } from './reading-words.js';
import type { AuditedReport } from './report.js';

/** How many marks, readings and findings a stretch tells of on the spot; all of them are in the lists. */
const told = 8;

/** What is said of a text where it stands. */
export interface Saying {
  readonly language: Language;
  /** What is said of a reading, in lines. */
  readonly of: (reading: Reading) => readonly string[];
}

/** The text of a report as HTML: every character of it, what is read and found there marked, and a link to each finding. */
export function markedText(report: AuditedReport, { list }: Marks, saying: Saying): string {
  const kindOf = kindsOver(report, list);
  const links = linksTo(report, list, saying.language);
  const said: string[] = [];
  for (const piece of piecesOf(report.text.length, list)) {
    const text = asItStands(report.text.slice(piece.from, piece.to));
    const kind = kindOf(piece);
    said.push(piece.over.size === 0 ? text : marked(text, kind, piece, report, list, saying) + links(piece));
  }
  return said.join('');
}

function marked(
  text: string,
  kind: string,
  { begins, over }: Piece,
  { readings, findings }: AuditedReport,
  list: readonly Mark[],
  { language, of }: Saying,
): string {
  const near = nearest(begins, over).flatMap((number) => list[number] ?? []);
  const own = near.flatMap((mark) => mark.readings).slice(0, told);
  const found = [...new Set(near.flatMap((mark) => mark.findings))].slice(0, told);
  const lines = [
    ...own.flatMap((number) => readings[number] ?? []).flatMap(of),
    ...found
      .flatMap((number) => findings[number] ?? [])
      .map(({ severity, message }) => `${labels[severity][language]} ${message[language]}`),
  ];
  const [first, ...others] = begins;
  const anchors = others.map((number) => `<i id="m${number + 1}"></i>`).join('');
  const ids = [...own.map((number) => `r${number + 1}`), ...found.map((number) => `f${number + 1}`)].join(' ');
  const reached = first === undefined ? '' : ` id="m${first + 1}" tabindex="0" aria-describedby="${ids}"`;
  return `${anchors}<mark class="${kind}"${reached} data-about="${lines.map(words).join('\n')}">${text}</mark>`;
}

/** Some of the marks over a piece, those that begin with it before others. */
function nearest(begins: readonly number[], over: ReadonlySet<number>): readonly number[] {
  const near = new Set(begins.slice(-told));
  for (const number of over) {
    if (near.size >= told) break;
    near.add(number);
  }
  return [...near];
}

/** The classes of pieces that are asked for in order: whether figures are known, and the worst that is found. */
function kindsOver({ readings, findings }: AuditedReport, list: readonly Mark[]): (piece: Piece) => string {
  const over: Record<'known' | 'open' | Severity, number> = { known: 0, open: 0, error: 0, warning: 0, info: 0 };
  const count = (numbers: readonly number[], step: number): void => {
    for (const mark of numbers.flatMap((number) => list[number] ?? [])) {
      for (const reading of mark.readings.flatMap((number) => readings[number] ?? []))
        over[isKnown(reading) ? 'known' : 'open'] += step;
      for (const { severity } of mark.findings.flatMap((number) => findings[number] ?? [])) over[severity] += step;
    }
  };
  return ({ begins, ends }) => {
    count(begins, 1);
    const figure = (['known', 'open'] as const).find((kind) => over[kind] > 0);
    const worst = severities.find((severity) => over[severity] > 0);
    count(ends, -1);
    return [figure, worst].filter((kind) => kind !== undefined).join(' ');
  };
}

/** The links that follow the pieces with which marks end: one to each finding. */
const linksTo =
  ({ findings }: AuditedReport, list: readonly Mark[], language: Language) =>
  ({ ends }: Piece): string => {
    const numbers = [...new Set(ends.flatMap((number) => list[number]?.findings ?? []))];
    return numbers
      .flatMap((number) => {
        const severity = findings[number]?.severity;
        if (severity === undefined) return [];
        const label = `${labels[severity][language]} ${number + 1}`;
        return `<a class="n ${severity}" href="#f${number + 1}" data-n="${number + 1}" aria-label="${label}"></a>`;
      })
      .join('');
  };
