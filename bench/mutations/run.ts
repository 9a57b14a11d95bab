import { parseArgs } from 'node:util';
import { leftOut } from './definitions.js';
import { contradictory, isDetectable, isUndecided, type Trial, tryAll } from './measure.js';
import { slips } from './slips.js';

const { values } = parseArgs({
  options: { sets: { type: 'string' }, seed: { type: 'string' }, all: { type: 'boolean' } },
});

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);

/** A line of the table: of some trials, what there was to find, and what was found. */
function line(name: string, trials: readonly Trial[]): readonly string[] {
  const detectable = trials.filter(isDetectable);
  const found = detectable.filter(({ naming }) => naming.length > 0);
  const beside = detectable.reduce((so, trial) => so + trial.beside.length, 0);
  return [
    name,
    `${trials.length}`,
    `${trials.filter(isUndecided).length}`,
    `${detectable.length}`,
    `${found.length}`,
    share(found.length, detectable.length),
    share(detectable.filter(({ first }) => first).length, detectable.length),
    detectable.length === 0 ? '–' : (beside / detectable.length).toFixed(2),
    `${Math.max(0, ...detectable.map((trial) => trial.beside.length))}`,
    `${trials.filter((trial) => !isDetectable(trial) && trial.naming.length > 0).length}`,
  ];
}

const headings = [
  'slip',
  'sets',
  'undecided',
  'detectable',
  'found',
  'share',
  'first',
  'beside',
  'most',
  'found all the same',
];

function table(rows: readonly (readonly string[])[]): string {
  const wide = headings.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(wide[0] ?? 0) : cell.padStart(wide[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function miss(trial: Trial): string {
  const { kind, slipped, before, outcome, broken } = trial;
  const said = slipped.map(
    ({ index, text }) => `${before[index]?.shape.definition.id} ${before[index]?.text} → ${text}`,
  );
  const together = contradictory(trial).map(({ shape, text }) => `${shape.definition.id} ${text}`);
  const why =
    outcome === 'none' ? `no counts print these ${together.length}: ${together.join(', ')}` : `${broken} broken`;
  return `${kind}: ${said.join('; ')}\n  ${why}`;
}

const { trials, refused } = tryAll(Number(values.sets ?? 500), Number(values.seed ?? 20_190_101));
const rows = slips.map(({ name }) =>
  line(
    name,
    trials.filter(({ kind }) => kind === name),
  ),
);
process.stdout.write(`${table([headings, ...rows, line('all', trials)])}\n`);

const missed = trials.filter((trial) => isDetectable(trial) && trial.naming.length === 0);
process.stdout.write(`\nMissed: ${missed.length}\n${missed.map((trial) => `${miss(trial)}\n`).join('')}`);

const slowest = [...trials].sort((a, b) => b.ms - a.ms).slice(0, 3);
const shown = ({ ms, after }: Trial): string =>
  `${Math.round(ms)} ms: ${after.map(({ shape, text }) => `${shape.definition.id} ${text}`).join(', ')}\n`;
process.stdout.write(`\nSlowest to check\n${slowest.map(shown).join('')}`);

const drawn = Object.entries(refused).map(([why, count]) => `${why}: ${count}`);
process.stdout.write(`\nSets drawn and not taken\n${drawn.join('\n')}\n`);
process.stdout.write(`\nUndecided, and not counted as detectable\n`);
for (const outcome of ['too many', 'none up to a limit'] as const)
  process.stdout.write(
    `${outcome}: ${trials.filter((trial) => isUndecided(trial) && trial.outcome === outcome).length}\n`,
  );
process.stdout.write(`\nIndicators that no set has\n${leftOut.join('\n')}\n`);
