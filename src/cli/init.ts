import type { Command } from 'commander';
import { type Encoding, type Proposal, propose } from '../dataset/index.js';
import { fileError } from '../error.js';
import { type RecordKind, recordKinds } from '../model/column.js';
import { put } from './write.js';

interface InitOptions {
  readonly of?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly output?: string;
}

/** `permille init`: a proposed mapping of a file's columns. */
export function initCommand(root: Command): void {
  root
    .command('init')
    .description(
      'propose how a CSV file’s columns map onto the record dictionary; the mapping goes to --map of permille compute',
    )
    .argument('<file>', 'a CSV file')
    .option('--of <kind>', `what its rows are: ${recordKinds.join(', ')}; guessed from the header if left out`)
    .option('--encoding <encoding>', 'utf-8 or gb18030; told by the first bytes if left out')
    .option('--delimiter <character>', 'what separates cells')
    .option('--output <file>', 'write the mapping to a file, whole or not at all')
    .action(async (file: string, { of, encoding, delimiter, output }: InitOptions) => {
      if (of !== undefined && !(recordKinds as readonly string[]).includes(of)) {
        throw fileError('bad-request', { why: `--of is one of ${recordKinds.join(', ')}, not "${of}"` });
      }
      if (encoding !== undefined && !['auto', 'utf-8', 'gb18030'].includes(encoding)) {
        throw fileError('bad-request', { why: `--encoding is utf-8 or gb18030, not "${encoding}"` });
      }
      const proposal = await propose(file, {
        ...(of === undefined ? {} : { of: of as RecordKind }),
        ...(encoding === undefined ? {} : { encoding: encoding as Encoding }),
        ...(delimiter === undefined ? {} : { delimiter }),
      });
      tell(file, proposal);
      await put(JSON.stringify({ of: proposal.of, columns: proposal.columns }, null, 2), output);
    });
}

function tell(file: string, { of, headings }: Proposal): void {
  console.error(`${file}: ${of} records`);
  for (const { heading, column, because, notUnderstood } of headings) {
    const what =
      column === undefined ? 'not used' : `${column}${because === 'like' ? ' (only like it: please look)' : ''}`;
    const doubts =
      notUnderstood.length === 0 ? '' : `; not understood: ${notUnderstood.map((value) => `"${value}"`).join(', ')}`;
    console.error(`  ${heading} → ${what}${doubts}`);
  }
}
