import type { Folded } from '../fold/fold.js';

/** What a part of a text speaks of: what was done, what is planned, or what is wrong. */
type SectionRole = 'actual' | 'target';

/** A stretch of folded text between two full stops or line ends. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly section: SectionRole;
  /** The heading of the section it is in. */
  readonly heading?: readonly [start: number, end: number];
}

const planned =
  /计划(?!生育)|打算|工作安排|工作部署|下一步|下步|下阶段|要点|规划|(?:工作|主要|发展|总体|预期|年度|具体)目标|总体要求|工作思路|今后|努力方向|实施方案|行动方案|指标要求|主要预期|目标任务(?:是|为|:)|^20\d\d年(?:重点)?工作(?:任务|重点)/u;
const done =
  /回顾|总结|成效|完成情况|进展|成绩|亮点|做法|开展情况|基本情况|主要情况|落实情况|执行情况|存在的?问题|不足|困难|公报|通报|简报|简况|概况|年鉴|情况汇报|工作情况|情况报告|主要特点/u;

const mark =
  /(?:^|[\n。;:!?])(?:第[一二三四五六七八九十]{1,3}[章节部分]{1,2}|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))/gu;

/** A sentence is cut at a comma after so many characters, so that no rule looks further. */
const longestSentence = 800;

/** A heading stands at most so long before its mark. */
const longestHeading = 40;

interface Heading {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly role: SectionRole | undefined;
}

const roleOf = (words: string): SectionRole | undefined => {
  const isPlanned = planned.test(words);
  const isDone = done.test(words);
  if (isPlanned && isDone) return undefined;
  return isPlanned ? 'target' : isDone ? 'actual' : undefined;
};

/** What is to be done in a year, announced: 2018年…全面抓好以下工作: */
const announced =
  /(?:(?:19|20)\d\d年|明年|下一步|下阶段|今年)[^。\n]{0,90}?(?:抓好|做好|推进|实施)(?:以下|如下|下列)[^。,\n]{0,6}工作/gu;

/** A line that announces a list: 主要指标: */
const listed = /(?:^|\n)[^\n。;:]{2,30}:(?=\n)/gu;
const aimed = /目标|任务|打算|计划|要求/u;

function headingsIn({ text, gap }: Folded): readonly Heading[] {
  const headings: Heading[] = [];
  for (const match of text.matchAll(mark)) {
    const start = match.index + (/^[\n。;:!?]/u.test(match[0]) ? 1 : 0);
    const from = match.index + match[0].length;
    let end = from;
    while (
      end < from + longestHeading &&
      end < text.length &&
      !'\n。;:!?,('.includes(text[end] ?? '') &&
      (gap[end] !== 2 || end === from)
    )
      end += 1;
    const level = text[start] === '(' ? 2 : 1;
    headings.push({ start, end, level, role: roleOf(text.slice(from, end)) });
  }
  for (const match of text.matchAll(listed)) {
    const start = match.index + (match[0].startsWith('\n') ? 1 : 0);
    if (aimed.test(match[0]))
      headings.push({ start, end: match.index + match[0].length - 1, level: 2, role: 'target' });
  }
  for (const match of text.matchAll(announced))
    headings.push({ start: match.index, end: match.index + match[0].length, level: 1, role: 'target' });
  return headings.sort((one, other) => one.start - other.start);
}

const titleEnd = (text: string): number => {
  const line = text
    .slice(0, 300)
    .split('\n')
    .findIndex((part) => part.length > 0);
  if (line < 0) return 0;
  const end = text.indexOf('\n');
  return Math.min(end < 0 ? Math.min(text.length, 60) : end, 60);
};

/** What a text says of itself in its first line: 2020年工作要点 is a plan. */
function titleRole(text: string): SectionRole {
  const title = text.slice(0, titleEnd(text));
  if (/[。;]|,.*,/u.test(title)) return 'actual';
  return roleOf(title) ?? 'actual';
}

/** A text sentence by sentence, each with the section that it is in. */
export function sentencesIn(folded: Folded): readonly Sentence[] {
  const { text } = folded;
  const headings = headingsIn(folded);
  const sentences: Sentence[] = [];
  let role = titleRole(text);
  const whole = role;
  let heading: Heading | undefined;
  let next = 0;
  let start = 0;
  const close = (end: number, next: number): void => {
    const within = heading === undefined ? {} : { heading: [heading.start, heading.end] as const };
    if (end > start) sentences.push({ start, end, section: role, ...within });
    start = next;
  };
  for (let at = 0; at < text.length; at += 1) {
    for (let opened = headings[next]; opened !== undefined && opened.start <= at; opened = headings[next]) {
      next += 1;
      heading = opened;
      if (opened.level === 1) role = opened.role ?? whole;
      else if (opened.role === 'target') role = opened.role;
    }
    const code = text.charCodeAt(at);
    if (marks[code] === 0 && at - start < 2 * longestSentence) continue;
    if (marks[code] === 0) close(at, at);
    else if (marks[code] === comma ? at - start >= longestSentence : isEnd(folded, at, code)) close(at, at + 1);
  }
  close(text.length, text.length);
  return sentences;
}

const comma = 1;
const stop = 2;

/** What a mark does to a sentence: a comma may cut one that is too long, a stop ends it. */
const marks = new Uint8Array(65536);
for (const char of ',;、') marks[char.charCodeAt(0)] = comma;
for (const char of '。\n!?.') marks[char.charCodeAt(0)] = stop;

// A full stop of English: letters before it, a blank after it. 93。6% is one number.
function isEnd({ text, gap }: Folded, at: number, code: number): boolean {
  if (code === 46) return /^[a-z0-9%)]\.(?:[a-z]|$)/u.test(text.slice(at - 1, at + 2)) && gap[at + 1] !== 0;
  return code !== 0x3002 || !/^\d。\d+(?:[%‰万亿元]|个?百分点)/u.test(text.slice(at - 1, at + 8));
}
