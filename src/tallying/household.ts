import { type Answers, ask, type Condition, type MembersTotal } from '../model/condition.js';

/** A reader of conditions on households by their members: what becomes of answers, and of each question to members. */
export interface HouseholdReader<Result> {
  readonly no: Result;
  readonly unknown: Result;
  readonly all: (each: readonly Result[]) => Result;
  readonly any: (each: readonly Result[]) => Result;
  readonly not: (one: Result) => Result;
  /** A question put to each member: whether all say yes, and whether some do. */
  readonly every: (of: Condition) => Result;
  readonly some: (of: Condition) => Result;
  readonly total: (of: MembersTotal) => Result;
}

const everyone: Condition = { all: [] };

/** Has a condition on households read. Questions to a household's own row are unknown here: there is none. */
export function askHousehold<Result>(condition: Condition, reader: HouseholdReader<Result>): Result {
  const own = (): Result => reader.unknown;
  const answers: Answers<Result> = {
    is: own,
    oneOf: own,
    atLeast: own,
    atMost: own,
    during: own,
    byEnd: own,
    aged: own,
    known: () => reader.no,
    all: (each) => reader.all(each.map((one) => ask(one, answers))),
    any: (each) => reader.any(each.map((one) => ask(one, answers))),
    not: (one) => reader.not(ask(one, answers)),
    everyMember: ({ are, among = everyone }) => reader.every({ any: [{ not: among as Condition }, are as Condition] }),
    someMember: ({ are, among = everyone }) => reader.some({ all: [among as Condition, are as Condition] }),
    total: reader.total,
  };
  return ask(condition, answers);
}
