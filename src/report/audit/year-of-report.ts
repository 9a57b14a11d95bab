import type { TextFinding } from '../examined.js';
import type { WrittenDate } from '../lex/dates.js';
import { type Document, type Passage, saidOf } from './document.js';
import type { TextRule } from './rule.js';

const rule = 'year-of-report';

/** What of a text says its year: its title, its beginning, or a heading. */
interface Clue {
  readonly from: 'title' | 'heading' | 'opening';
  readonly says: 'done' | 'planned';
  /** The year that the text reports on, if this is right. */
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const done = /总结|回顾|工作汇报|完成情况|工作情况|述职/u;
const planned = /计划(?!生育)|打算|安排|部署|要点|思路/u;
const farthestCue = 14;
const longestTitle = 60;

const titleBefore = /(?:总结|计划|汇报|报告|讲话|要点|安排|打算|情况|思路)$/u;
const aims = /总体要求|工作思路|工作目标|总体目标|抓好以下|要点|计划(?!生育)/u;

/** Words that a document begins with to name another. */
const quoted = /根据|按照|对照|依据|落实|《/u;

const yearOf = (date: WrittenDate | undefined): number | undefined =>
  date?.toYear === undefined && date?.month === undefined && date?.quarter === undefined && date?.half === undefined
    ? date?.year
    : undefined;

/** What a year in a title or heading is of, by the words up to the next year. */
function clueAt({ text, dates }: Document, index: number, end: number, from: Clue['from']): readonly Clue[] {
  const date = dates[index];
  const year = yearOf(date);
  if (date === undefined || year === undefined) return [];
  const to = Math.min(end, date.end + farthestCue, dates[index + 1]?.start ?? end);
  const words = text.slice(date.end, to);
  const cue = done.exec(words) ?? planned.exec(words);
  if (cue === null) return [];
  const says = done.test(words) ? 'done' : 'planned';
  const until = date.end + cue.index + cue[0].length;
  return [{ from, says, year: says === 'done' ? year : year - 1, start: date.start, end: until }];
}

/** The short lines that a text begins with: where they end, and where what is stuck to the first sentence ends. */
function titleOf(text: string): { readonly lines: number; readonly end: number } {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const to = end < 0 ? text.length : end;
    if (to - start > longestTitle || text.slice(start, to).includes('。')) {
      const mark = text.slice(start, start + longestTitle).search(/[,。;:!]/u);
      return { lines: start, end: mark < 0 ? start : start + mark };
    }
    start = to + 1;
  }
  return { lines: text.length, end: text.length };
}

/** The year that a full sentence begins with, be a title stuck to it or not. */
function openingIn({ text, dates }: Document, { start, end }: Passage): readonly Clue[] {
  const near = dates.filter((date) => date.start >= start && date.start < Math.min(end, start + longestTitle));
  const own = near.findLast(
    (date) => date.start === start || titleBefore.test(text.slice(Math.max(start, date.start - 6), date.start)),
  );
  const year = yearOf(own);
  if (own === undefined || year === undefined) return [];
  const words = text.slice(own.end, Math.min(end, own.end + 40));
  if (!/^(?:度|以来)?[,全我]/u.test(words) || aims.test(words)) return [];
  return [{ from: 'opening', says: 'done', year, start: own.start, end: own.end }];
}

/** So many sentences after the title may be of the page that the text was on. */
const mostBefore = 5;

const openingOf = (document: Document, from: number): readonly Clue[] =>
  document.passages
    .filter(({ start, end }) => start >= from && end - start > longestTitle / 2)
    .slice(0, mostBefore)
    .map((passage) => openingIn(document, passage))
    .find((clues) => clues.length > 0) ?? [];

function cluesIn(document: Document): readonly Clue[] {
  const { text, passages, dates } = document;
  const title = titleOf(text);
  const ofTitle = dates.flatMap(({ start }, index) => {
    if (start >= title.end || quoted.test(text.slice(Math.max(0, start - 2), start))) return [];
    const line = text.indexOf('\n', start);
    return clueAt(document, index, Math.min(title.end, line < 0 ? text.length : line), 'title');
  });
  const byStart = new Map(dates.map(({ start }, index) => [start, index] as const));
  const seen = new Set<number>();
  const ofHeadings = passages.flatMap(({ heading }) => {
    if (heading === undefined || seen.has(heading[0])) return [];
    seen.add(heading[0]);
    // «一、» and «(一)» before it.
    for (let start = heading[0] + 2; start < heading[0] + 6; start += 1) {
      const index = byStart.get(start);
      if (index !== undefined) return clueAt(document, index, heading[1], 'heading');
    }
    return [];
  });
  return [ofTitle, openingOf(document, title.lines), ofHeadings].flatMap(withoutSeveral);
}

/** A review of several years says several: nothing follows from that. */
const withoutSeveral = (clues: readonly Clue[]): readonly Clue[] =>
  clues.filter(({ says, year }) => clues.every((other) => other.says !== says || other.year === year));

/** Whether two parts of one text say the same of two years: a plan is of one year. */
const isContrary = (clues: readonly Clue[]): boolean =>
  (['done', 'planned'] as const).some(
    (kind) =>
      new Set(clues.filter(({ says, from }) => says === kind && from !== 'opening').map(({ year }) => year)).size > 1,
  );

function found(document: Document, clues: readonly Clue[]): readonly TextFinding[] {
  const years = [...new Set(clues.map(({ year }) => year))];
  if (years.length < 2) return [];
  const distinct = [...new Map(clues.map((clue) => [`${clue.from}/${clue.says}/${clue.year}`, clue])).values()];
  const words = (clue: Clue): string => document.text.slice(clue.start, clue.end);
  const of = (year: number): readonly string[] => distinct.filter((clue) => clue.year === year).map(words);
  const zh = years.map(
    (year) =>
      `${of(year)
        .map((each) => `「${each}」`)
        .join('、')}说明报告年度是${year}年`,
  );
  const en = years.map(
    (year) =>
      `${of(year)
        .map((each) => `“${each}”`)
        .join(', ')} say that it reports on ${year}`,
  );
  return [
    saidOf({
      rule,
      severity: isContrary(clues) ? 'error' : 'warning',
      at: distinct.map(({ start, end }) => document.span(start, end)),
      expected: '同一年度',
      found: years.map((year) => `${year}年`).join('、'),
      message: { zh: `报告年度前后不一:${zh.join(';')}`, en: `it is not of one year: ${en.join('; ')}` },
    }),
  ];
}

/** The years that title, beginning and headings of a report give it, where they are not one. */
export const yearOfReport: TextRule = {
  id: rule,
  about: {
    zh: '标题、开头与各部分标题所示的报告年度不一致',
    en: 'title, beginning and headings that are not of one year',
  },
  look: (document) => found(document, cluesIn(document)),
};
