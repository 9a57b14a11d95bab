import type { Layout } from '../layout.js';
import { type Form, leavesOf, type Question } from './ask.js';
import { type Cluster, cluster, clustersOf, type Job } from './cluster.js';
import type { Field } from './given.js';
import { stripe } from './kernels.js';
import type { Room } from './memory.js';
import { type Page, type Parts, type Placed, pagesOf, partsOf } from './page.js';

/** A count: rows that answer yes and that answer unknown, or a sum over the first. */
export interface Counting extends Job {
  /** The number of its task. */
  readonly number: number;
  /** Of a sum: the rows that go into it are counted as well. */
  readonly rowsToo?: true;
}

/** A question to members, whose answers are gathered in the state of their household: which bits an answer sets. */
export interface Marking extends Job {
  /** The word of the state that they are in. */
  readonly word: number;
  readonly sets: readonly [no: number, yes: number, unknown: number];
}

/** An answer worked out before others that look at it: its cell is put in a slot. */
export interface Derived {
  readonly key: string;
  readonly parts: Parts;
  /** Where its places stand, and where its cells are put. */
  readonly given: Field & { readonly into: Int32Array };
  /** The answer of each cell. */
  readonly answers: readonly number[];
}

/** A page with what adds to its register. */
interface ReadyPage<Of extends Job> extends Page<Of> {
  readonly parts: Parts;
}

/** What is done for every stripe of rows: answers first, then pages of counts, of sums, of marks. */
export interface Program {
  readonly layout: Layout;
  /** How much of the kernels' memory its tables take at most. */
  readonly needs: Pick<Room, 'cells' | 'lanes' | 'marks'>;
  readonly derived: readonly Derived[];
  readonly pages: readonly ReadyPage<Counting | Marking>[];
  /** How many words the state of a household has. */
  readonly words: number;
  /** The pages of sums over members, each alone. */
  readonly totals: readonly ReadyPage<Job>[];
  readonly cellOf: readonly { readonly at: number; readonly cells: Uint16Array }[];
}

export type Counter = Placed<Counting>;
export type Marker = Placed<Marking>;

/** Whether a cluster marks households, rather than counting rows. */
export const isMarker = (placed: Placed<Counting | Marking>): placed is Marker =>
  placed.cluster.jobs.some((job) => 'word' in job);

/** The largest joint truth table of counts, of many counts, and of sums. */
const [largestCounts, largestOfMany, largestSums] = [4096, 729, 512];
/** So many are many. */
export const many = 64;

/** The program for counts and marks, over the batches of a source. */
export function program(
  counts: readonly Counting[],
  marks: readonly (readonly Marking[])[],
  totals: readonly Question[],
  form: Form,
): Program {
  const cellOf: { at: number; cells: Uint16Array }[] = [];
  let next = 0;
  const cellsAt = (cells: Uint16Array): number => {
    cellOf.push({ at: next, cells });
    next += cells.length;
    return next - cells.length;
  };
  const derived: Derived[] = [];
  const derive = (questions: readonly Question[]): void => {
    for (const { look } of questions.flatMap(leavesOf)) {
      if (look.kind !== 'derived' || derived.some(({ key }) => key === look.key)) continue;
      derive([look.from]);
      const own = cluster([{ question: look.from }], []);
      const [page] = pagesOf([own], cellsAt);
      const field = page?.placed[0]?.field as Field;
      const given = { ...field, into: new Int32Array(stripe) };
      derived.push({
        key: look.key,
        parts: partsOf(page as Page<Job>, form),
        given,
        answers: [...(own.answers[0] ?? [])],
      });
    }
  };
  const ready = <Of extends Job>(clusters: readonly Cluster<Of>[]): readonly ReadyPage<Of>[] =>
    pagesOf(clusters, cellsAt).map((page) => ({ ...page, parts: partsOf(page, form) }));
  derive([...[...counts, ...marks.flat()].map(({ question }) => question), ...totals]);
  const plain = counts.filter(({ sum }) => sum === undefined);
  const added = counts.filter(({ sum }) => sum !== undefined);
  const rowsOf = ({ question, number, rowsToo }: Counting): Counting => ({
    number,
    question: rowsToo === true ? question : { unsure: question },
  });
  const clusters = [
    ...clustersOf(
      [...plain, ...added.map(rowsOf).filter(countsAnything)],
      counts.length > many ? largestOfMany : largestCounts,
    ),
    ...clustersOf(
      added.map((each) => ({ ...each, question: { surely: each.question } })),
      largestSums,
    ),
  ];
  const marking = marks.flatMap((own) => clustersOf(own, largestCounts));
  const sum = (each: readonly number[]): number => each.reduce((so, one) => so + one, 0);
  const pages = ready<Counting | Marking>([...clusters, ...marking]);
  const onTotals = totals.flatMap((question) => ready([cluster([{ question }], [])]));
  return {
    layout: form.layout,
    derived,
    pages,
    words: marks.length,
    totals: onTotals,
    cellOf,
    needs: {
      // Lanes have a table of their own for the cells of unknown rows.
      cells: 2 * next,
      lanes: sum(clusters.map(({ cells, jobs }) => cells * (2 * jobs.length + 1))),
      marks: sum(marking.map((each) => each.cellOf.length)),
    },
  };
}

const countsAnything = (job: Job): boolean => cluster([job], []).cells > 1;
