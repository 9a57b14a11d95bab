import { indicators } from '../workload/sums.js';
import { judge } from './goals.js';
import type { Measured, Results } from './results.js';
import { cells, goalCells } from './table.js';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const markdown = (
  headings: readonly string[],
  rules: readonly string[],
  rows: readonly (readonly string[])[],
): string => [row(headings), row(rules), ...rows.map(row)].join('\n');

function section(measured: Measured): string {
  const table = markdown(
    ['', 'median ms', 'of ours', 'rows/s', 'peak MiB'],
    ['---', '---:', '---:', '---:', '---:'],
    cells(measured),
  );
  return `### ${measured.title}\n\n${table}`;
}

/** The page on performance: what was measured, how, and how to repeat it; every number is from results.json. */
export function document(results: Results): string {
  const { machine, sections } = results;
  const dates = [...new Set(sections.map(({ date }) => date.slice(0, 10)))].sort().join(', ');
  const peers = Object.entries(machine.peers).map(([name, version]) => `${name} ${version}`);
  return `# Performance

![Bars of the medians, shorter being faster](performance.svg)

\`permille\` ${machine.permille}, measured ${dates} on ${machine.processor} (${machine.cores} cores, ${machine.memoryGiB} GiB),
${machine.system}, Node ${machine.node}. To repeat it:

    npm ci
    npm run bench              # 100,000 and a million rows, some minutes
    npm run bench -- --full    # ten million rows too; it needs 2 GB on disk

The first run installs what it is measured beside (${peers.join(', ')}) in \`bench/node_modules\`. This page and its chart are printed from
\`bench/results.json\` by \`npm run bench -- --print\`; no number here is typed by hand.

## What is measured

Made-up persons in households, 24 columns, one in fifty answers missing, 120 counties, 20,160 villages; the same everywhere for the same seed
(\`bench/workload/generate.ts\`). Of them what ${indicators.length} indicators divide, 36 sums over persons and households
(\`bench/workload/sums.ts\`): ${indicators.map((pair) => pair.join(' / ')).join(', ')}.

- Each contender runs in a process of its own, the data loaded before, warm, in rounds that take turns. A round in which other processes used more
  than 15 % of a core is done again; one kept all the same is marked †. The table shows the median of the rounds' medians.
- Every answer of every contender is compared, number by number, with sums worked out the slow way in BigInt. One that differs has no result.
- The *hand-written limit* is what the passes cost at least when they are written for just this schema (\`bench/workload/limit.ts\`): the yardstick.
- *As users write it* is SQL with \`FILTER\` on text and decimals; *tuned* has enumerations, whole fen and \`count_if\`, the fastest that was found.
- Ours is the published build. It counts, beside the yes, the rows whose answer is unknown; nobody else here does.
- Rules between answers are put to rows that are in memory: ours held in columns, whose types were checked when they were held; the others' as
  objects, whose types they check as well.
- Memory is the most that the process ever held, Node included.

## Goals

${markdown(['section', 'goal', 'must', 'aim', 'measured', ''], ['---', '---', '---:', '---:', '---:', '---'], judge(results).map(goalCells))}

## Results

${sections.map(section).join('\n\n')}
`;
}
