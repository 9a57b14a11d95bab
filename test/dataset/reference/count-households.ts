import { type Answer, type Batch, textAt } from '../../../src/dataset/batch.js';
import type { Task } from '../../../src/tallying/plan.js';
import { spanOf } from '../../../src/tallying/plan.js';
import { addMember, type HouseholdMemory, type HouseholdPlace, householdTest, noPlace, placeOf } from './household.js';

interface Home {
  readonly place: HouseholdPlace;
  readonly memories: readonly HouseholdMemory[];
}

/** Households put together from person rows one by one, in any order. */
export interface HouseholdCount {
  readonly take: (batch: Batch) => void;
  /** Each household's place, and its answer to each task by number. */
  readonly answers: () => Iterable<readonly [place: string | null, answers: ReadonlyMap<number, Answer>]>;
}

/** A count of households by questions to their members. */
export function householdCount(tasks: ReadonlyMap<number, Task>): HouseholdCount {
  const asked = [...tasks].map(([number, task]) => ({
    number,
    test: householdTest(task.condition, spanOf(task.counted)),
  }));
  const homes = new Map<string, Home>();
  const home = (id: string): Home => {
    const before = homes.get(id);
    if (before !== undefined) return before;
    const memories = asked.map(({ test }) => test.questions.map((question) => question.start()));
    const fresh = { place: noPlace(), memories };
    homes.set(id, fresh);
    return fresh;
  };
  return {
    take: (batch) => {
      const column = (key: string) => batch.columns.get(key);
      const bound = asked.map(({ test }) => test.questions.map((question) => question.bind(batch)));
      for (let row = 0; row < batch.length; row += 1) {
        const id = textAt(column('household'), row);
        if (id === null) continue;
        const { place, memories } = home(id);
        addMember(place, textAt(column('place'), row), textAt(column('relation'), row) === 'head');
        for (const [task, questions] of bound.entries()) {
          for (const [question, step] of questions.entries()) {
            const memory = memories[task]?.[question];
            if (memory !== undefined) step(memory, row);
          }
        }
      }
    },
    answers: function* () {
      for (const { place, memories } of homes.values())
        yield [
          placeOf(place),
          new Map(asked.map(({ number, test }, task) => [number, test.answer(memories[task] ?? [])])),
        ];
    },
  };
}
