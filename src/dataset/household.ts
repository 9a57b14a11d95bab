import type { Condition, MembersTotal } from '../model/condition.js';
import { askHousehold } from '../tallying/household.js';
import { type Answer, no, unknown, yes } from './batch.js';
import { both, either, opposite } from './test-row.js';

/**
 * A question to the members of a household. Asked of each member's row, `every` is no when some answer is no, `some` is yes when
 * some answer is yes; each is else unknown when some answer is.
 */
export type MemberQuestion =
  | { readonly kind: 'every' | 'some'; readonly of: Condition }
  | { readonly kind: 'total'; readonly of: MembersTotal };

/** A condition on households, by the answers to its questions to members. */
export interface HouseholdTest {
  readonly questions: readonly MemberQuestion[];
  readonly answer: (answers: readonly Answer[]) => Answer;
}

type Bound = (answers: readonly Answer[]) => Answer;

/** A condition on households as questions to their members. */
export function householdTest(condition: Condition): HouseholdTest {
  const questions: MemberQuestion[] = [];
  const put = (question: MemberQuestion): Bound => {
    const index = questions.push(question) - 1;
    return (given) => given[index] ?? unknown;
  };
  const fold =
    (step: (one: Answer, other: Answer) => Answer, start: Answer) =>
    (parts: readonly Bound[]): Bound =>
    (given) =>
      parts.reduce<Answer>((so, part) => step(so, part(given)), start);
  const answer = askHousehold<Bound>(condition, {
    no: () => no,
    unknown: () => unknown,
    all: fold(both, yes),
    any: fold(either, no),
    not: (one) => (given) => opposite(one(given)),
    every: (of) => put({ kind: 'every', of }),
    some: (of) => put({ kind: 'some', of }),
    total: (of) => put({ kind: 'total', of }),
  });
  return { answer, questions };
}
