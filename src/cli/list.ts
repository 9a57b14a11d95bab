import { type Command, Option } from 'commander';
import { catalogue } from '../catalogue/index.js';
import { formula } from '../model/formula.js';
import type { Language } from '../value/name.js';
import { type Format, formats, type Sheet, sheetAs } from './sheet.js';
import { put } from './write.js';

interface ListOptions {
  readonly chapter?: string;
  readonly format: Format;
  readonly language: Language;
}

/** `permille list`: the indicators, by chapter. */
export function listCommand(root: Command): void {
  root
    .command('list')
    .description('list the indicators')
    .argument('[words]', 'only those whose id or names have these words in them')
    .option('--chapter <id>', 'only a chapter', (id) => id)
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('table'))
    .addOption(new Option('--language <language>', 'zh or en').choices(['zh', 'en']).default('zh'))
    .action(async (words: string | undefined, options: ListOptions) => {
      await put(sheetAs[options.format](sheet(words ?? '', options)), undefined);
    });
}

function sheet(words: string, { chapter, language }: ListOptions): Sheet {
  const rows = catalogue.chapters
    .filter(({ id }) => chapter === undefined || id === chapter)
    .flatMap(({ id: of, indicators }) =>
      indicators
        .filter(({ id, name, aliases = [], within = [] }) =>
          [id, name.zh, name.en, ...aliases, ...within.flatMap(({ names }) => names)].some((each) =>
            each.toLowerCase().includes(words.toLowerCase()),
          ),
        )
        .map((indicator) => [
          of,
          indicator.id,
          indicator.name[language],
          indicator.unit.symbol[language],
          formula(indicator, language),
        ]),
    );
  return { headings: ['chapter', 'id', 'name', 'unit', 'formula'], rows };
}
