import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileError } from '../error.js';
import type { Stop } from './interrupt.js';
import type { ReportFile } from './report-files.js';
import { notWritten } from './write.js';

/**
 * Where the page of each report goes within a folder: as the reports lie to each other, each under a name of its own.
 *
 * @example
 * pagePaths(reports, 'html'); // ['2018/county.txt.html', '2019/county.txt.html']
 */
export function pagePaths(files: readonly ReportFile[], ending: string): readonly string[] {
  const base = above(files.map(({ folder }) => folder));
  // Where upper and lower case are one, names that differ by no more would be one file.
  const taken = new Set([`index.${ending}`]);
  return files.map(({ name, path }) => {
    const own = path === undefined ? name : relative(base, path);
    for (let count = 1; ; count += 1) {
      const page = `${own}${count === 1 ? '' : `-${count}`}.${ending}`;
      if (taken.has(page.toLowerCase())) continue;
      taken.add(page.toLowerCase());
      return page;
    }
  });
}

/** The folder that all of these lie in. */
function above([first = '', ...others]: readonly string[]): string {
  const parts = others
    .map((folder) => folder.split(sep))
    .reduce((common, folder) => {
      const end = common.findIndex((part, index) => part !== folder[index]);
      return end === -1 ? common : common.slice(0, end);
    }, first.split(sep));
  return parts.join(sep) || sep;
}

/** A page's address from beside it. */
export const hrefOf = (page: string): string => page.split(sep).map(encodeURIComponent).join('/');

/** A folder that pages are written to: they are in it when all of them are written, or not at all. */
export interface PageFolder {
  readonly put: (page: string, text: string) => Promise<void>;
  readonly done: () => Promise<void>;
}

/**
 * Writes pages into a folder, which is made if it is not there.
 *
 * @throws `PermilleError` `not-written`; the signal's reason when stopped
 */
export async function pagesInto(
  folder: string,
  stop: Stop,
  write: (pages: PageFolder) => Promise<void>,
): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found !== undefined && !found.isDirectory())
    throw fileError('not-written', { file: folder, why: 'it is a file; pages of reports go into a folder' });
  // The first folder that was not there yet: it goes again with all that is in it.
  const made = await mkdir(folder, { recursive: true }).catch((error) => refuse(folder, error));
  const beside = join(folder, `.${randomUUID()}.part`);
  const remove = (): void => rmSync(made ?? beside, { force: true, recursive: true });
  const written = new Set<string>();
  stop.cleanUps.add(remove);
  try {
    await write({
      put: async (page, text) => {
        stop.signal.throwIfAborted();
        await putAt(join(beside, page), text).catch((error) => refuse(join(folder, page), error));
        written.add(page);
      },
      done: async () => {
        stop.signal.throwIfAborted();
        for (const page of written)
          await moved(join(beside, page), join(folder, page)).catch((error) => refuse(join(folder, page), error));
        await rm(beside, { force: true, recursive: true });
      },
    });
  } catch (error) {
    remove();
    throw error;
  } finally {
    stop.cleanUps.delete(remove);
  }
}

const refuse = (file: string, error: unknown): never => {
  throw notWritten(file, error);
};

async function putAt(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${text}\n`, { flush: true });
}

async function moved(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}
