import { type Answers, ask, type Condition, type MembersTotal } from '../model/condition.js';
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

const everyone: Condition = { all: [] };

/**
 * A condition on households as questions to their members.
 *
 * Questions to the household's own row are unknown here: there is none.
 */
export function householdTest(condition: Condition): HouseholdTest {
  const questions: MemberQuestion[] = [];
  const put = (question: MemberQuestion): Bound => {
    const index = questions.push(question) - 1;
    return (given) => given[index] ?? unknown;
  };
  const own = (): Bound => () => unknown;
  const fold = (each: readonly Condition[], step: (one: Answer, other: Answer) => Answer, start: Answer): Bound => {
    const parts = each.map((one) => ask(one, answers));
    return (given) => parts.reduce<Answer>((so, part) => step(so, part(given)), start);
  };
  const answers: Answers<Bound> = {
    is: own,
    oneOf: own,
    atLeast: own,
    atMost: own,
    during: own,
    byEnd: own,
    aged: own,
    known: () => () => no,
    all: (each) => fold(each, both, yes),
    any: (each) => fold(each, either, no),
    not: (one) => {
      const part = ask(one, answers);
      return (given) => opposite(part(given));
    },
    everyMember: ({ are, among = everyone }) =>
      put({ kind: 'every', of: { any: [{ not: among as Condition }, are as Condition] } }),
    someMember: ({ are, among = everyone }) =>
      put({ kind: 'some', of: { all: [among as Condition, are as Condition] } }),
    total: (of) => put({ kind: 'total', of }),
  };
  return { answer: ask(condition, answers), questions };
}
