import { type Answers, ask, type Condition } from '../model/condition.js';

/** Whether a condition is answered yes or no of every row: it asks only whether something is known. */
export const isAlwaysKnown = (condition: Condition): boolean => ask(condition, known);

const each = (asked: readonly Condition[]): boolean => asked.every(isAlwaysKnown);

const known: Answers<boolean> = {
  is: () => false,
  oneOf: () => false,
  atLeast: () => false,
  atMost: () => false,
  during: () => false,
  byEnd: () => false,
  aged: () => false,
  known: () => true,
  all: each,
  any: each,
  not: isAlwaysKnown,
  everyMember: () => false,
  someMember: () => false,
  total: () => false,
};

/** Whether a condition is answered yes only where a column is known. */
export const requiresKnown = ({ known: asked, all = [] }: Condition, column: string): boolean =>
  asked === column || all.some((one) => requiresKnown(one, column));
