import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { catalogue } from '../catalogue/index.js';
import type { Encoding } from '../dataset/index.js';
import { figureError, fileError } from '../error.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Entry } from '../report/output/contents.js';
import { isDate } from '../value/date.js';
import type { Language } from '../value/name.js';
import { isPlaceCode } from '../value/place.js';
import { type Stop, stoppable } from './interrupt.js';
import { reportBar } from './report-bar.js';
import { type GivenReports, isFolder, type ReportFile, reportsGiven, reportText } from './report-files.js';
import { hrefOf, pagePaths, pagesInto } from './report-pages.js';
import { put } from './write.js';

/** The options that commands about reports share. */
export interface ReportOptions {
  readonly language: Language;
  readonly date?: string;
  readonly place?: string;
  readonly encoding: Encoding;
  readonly output?: string;
}

/** A command about reports, with what all of them take, but for how it prints. */
export const reportCommand = (root: Command, name: string, description: string, formats: readonly string[]): Command =>
  root
    .command(name)
    .description(description)
    .argument('<reports...>', 'text files, patterns, folders of .txt and .md files, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('text'))
    .addOption(new Option('--language <language>', 'zh or en').choices(['zh', 'en']).default('zh'))
    .option('--date <date>', 'the day of the reports, 2020-01-15: what “this year” is of')
    .option('--place <code>', 'the code of the place that they are about')
    .addOption(
      new Option('--encoding <encoding>', 'told by the first bytes if left out')
        .choices(['auto', 'utf-8', 'gb18030'])
        .default('auto'),
    )
    .option('--output <path>', 'write to a file, or the pages of several reports to a folder; whole or not at all');

/** What reading goes by: the catalogue, and the day and the place that are given. */
export interface ReportContext {
  readonly catalogue: Catalogue;
  readonly date?: string;
  readonly place?: string;
}

/**
 * What options say of reports.
 *
 * @throws `PermilleError` `bad-request` for a day that there is not; `bad-place`
 */
export function contextOf({ date, place }: ReportOptions): ReportContext {
  if (date !== undefined && !isDate(date))
    throw fileError('bad-request', { why: `--date is a date, 2019-12-31, not "${date}"` });
  if (place !== undefined && !isPlaceCode(place)) throw figureError('bad-place', { code: place });
  return { catalogue, ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place }) };
}

/** What is made of reports, and how it is written. */
export interface ReportWork<Result> {
  readonly make: (text: string, file: ReportFile) => Result;
  /** All of them as one text. */
  readonly whole: (results: readonly Result[]) => string;
  /** Each of them as a page in a folder, with a table of contents. */
  readonly pages?: ReportPages<Result>;
}

interface ReportPages<Result> {
  readonly ending: 'html' | 'md';
  /** Whether several may stand on one page. */
  readonly several: 'together' | 'apart';
  readonly entry: (result: Result) => Omit<Entry, 'name' | 'href'>;
  readonly contents: (entries: readonly Entry[]) => string;
}

/** Reads reports, makes something of each and writes it: to one text, or to a page each. Ctrl-C stops it. */
export const runReports = <Result>(
  names: readonly string[],
  options: ReportOptions,
  work: ReportWork<Result>,
): Promise<void> =>
  stoppable(async (stop) => {
    const given = await reportsGiven(names, options.output);
    notOver(given, options);
    const folder = await folderMeant(given, options, work);
    const bar = reportBar(given.files.length);
    stop.cleanUps.add(bar.stop);
    try {
      const results = made(given.files, options, work, stop, bar.begin);
      if (folder === undefined) {
        const all: Result[] = [];
        for await (const { result } of results) all.push(result);
        bar.stop();
        await put(work.whole(all), options.output, stop);
      } else await pagesOf(results, given.files, folder, work, stop);
    } finally {
      bar.stop();
      stop.cleanUps.delete(bar.stop);
    }
  });

/** No report is replaced by what is written of it. */
function notOver({ files }: GivenReports, { output }: ReportOptions): void {
  const path = output === undefined ? undefined : resolve(output);
  if (path !== undefined && files.some((file) => file.path === path))
    throw fileError('bad-request', {
      why: `--output ${output} would replace a report that is read; give another name`,
    });
}

interface Made<Result> {
  readonly file: ReportFile;
  readonly result: Result;
}

async function* made<Result>(
  files: readonly ReportFile[],
  { encoding }: ReportOptions,
  { make }: ReportWork<Result>,
  { signal }: Stop,
  begin: (name: string) => void,
): AsyncGenerator<Made<Result>> {
  for (const file of files) {
    begin(file.name);
    const text = await reportText(file, encoding);
    signal.throwIfAborted();
    yield { file, result: make(text, file) };
  }
}

/** The folder and the pages that are asked for, if it is not one text. */
async function folderMeant<Result>(
  { files, from }: GivenReports,
  { output }: ReportOptions,
  { pages }: ReportWork<Result>,
): Promise<{ readonly path: string; readonly pages: ReportPages<Result> } | undefined> {
  if (pages === undefined) return undefined;
  const apart = pages.several === 'apart' && files.length > 1;
  if (output === undefined) {
    if (!apart) return undefined;
    throw fileError('bad-request', {
      why: `${files.length} reports do not go on one page; give a folder for them, --output pages`,
    });
  }
  const meant = apart || from === 'folders' || /[\\/]$/.test(output) || (await isFolder(output));
  if (!meant) return undefined;
  if (pages.ending === 'md' && files.some(({ folder }) => folder === resolve(output)))
    throw fileError('bad-request', {
      why: `pages in ${output} would be taken for reports the next time; give another folder, --output pages`,
    });
  return { path: output, pages };
}

async function pagesOf<Result>(
  results: AsyncIterable<Made<Result>>,
  files: readonly ReportFile[],
  { path, pages }: { readonly path: string; readonly pages: ReportPages<Result> },
  { whole }: ReportWork<Result>,
  stop: Stop,
): Promise<void> {
  const paths = pagePaths(files, pages.ending);
  await pagesInto(path, stop, async (folder) => {
    const entries: Entry[] = [];
    for await (const { file, result } of results) {
      const page = paths[entries.length] ?? '';
      entries.push({ name: file.name, href: hrefOf(page), ...pages.entry(result) });
      await folder.put(page, whole([result]));
    }
    await folder.put(`index.${pages.ending}`, pages.contents(entries));
    await folder.done();
  });
}
