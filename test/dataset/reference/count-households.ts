import type { Period } from '../value/period.js';
import type { Batch } from './batch.js';
import { no, textAt } from './batch.js';
import { counting } from './count.js';
import { type Breakdown, groupPlace } from './group.js';
import { counterOf, type Groups } from './groups.js';
import { addMember, type HouseholdMemory, type HouseholdPlace, householdTest, noPlace, placeOf } from './household.js';
import { spanOf, type Task } from './plan.js';

/** Households put together from person rows, in any order. */
export interface HouseholdCount {
  /** Takes in a batch; gives the number of its rows that name a household. */
  readonly take: (batch: Batch) => number;
  /** Counts the households for the tasks that can be, once all rows are in. */
  readonly finish: (made: ReadonlySet<number>, periods: readonly Period[], by: Breakdown, into: Groups) => void;
}

interface Home {
  readonly place: HouseholdPlace;
  readonly memories: readonly HouseholdMemory[];
}

/** The columns of person rows that make households. */
export const householdColumns = ['household', 'relation', 'place'] as const;

/** A count of households by questions to their members. */
export function householdCount(tasks: ReadonlyMap<number, Task>): HouseholdCount {
  const asked = [...tasks].map(([number, task]) => ({
    number,
    task,
    test: householdTest(task.condition, spanOf(task.counted)),
  }));
  const homes = new Map<string, Home>();
  const home = (id: string): Home => {
    const before = homes.get(id);
    if (before !== undefined) return before;
    const fresh = {
      place: noPlace(),
      memories: asked.map(({ test }) => test.questions.map((question) => question.start())),
    };
    homes.set(id, fresh);
    return fresh;
  };
  return {
    take: (batch) => {
      const [ids, relations, places] = [
        batch.columns.get('household'),
        batch.columns.get('relation'),
        batch.columns.get('place'),
      ];
      if (ids?.type !== 'key' || asked.length === 0) return 0;
      let members = 0;
      const bound = asked.map(({ test }) => test.questions.map((question) => question.bind(batch)));
      for (let row = 0; row < batch.length; row += 1) {
        const id = textAt(ids, row);
        if (id === null) continue;
        members += 1;
        const { place, memories } = home(id);
        addMember(place, textAt(places, row), textAt(relations, row) === 'head');
        for (const [task, questions] of bound.entries()) {
          for (const [question, step] of questions.entries()) {
            const memory = memories[task]?.[question];
            if (memory !== undefined) step(memory, row);
          }
        }
      }
      return members;
    },
    finish: (made, periods, by, into) => {
      const nothing: Batch = { length: 0, words: [], columns: new Map() };
      const count = counting(nothing, undefined);
      for (const [
        task,
        {
          number,
          task: { period },
          test,
        },
      ] of asked.entries()) {
        if (!made.has(number)) continue;
        const find = by.place === undefined ? () => null : groupPlace(by, periods[period]?.to ?? '');
        for (const { place, memories } of homes.values()) {
          const counter = counterOf(into.of(period, find(placeOf(place)), []), number);
          const answer = test.answer(memories[task] ?? []);
          if (answer !== no) count(counter, answer, 0);
        }
      }
    },
  };
}
