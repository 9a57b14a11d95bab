import { type Answer, amountAt, type Batch, no, unknown, yes } from '../../../src/dataset/batch.js';
import { both, either, opposite, type RowTest, rowTest, type Test } from '../../../src/dataset/test-row.js';
import { type Answers, ask, type Condition, type Members, type MembersTotal } from '../../../src/model/condition.js';
import type { Span } from '../../../src/tallying/limits.js';
import { powerOfTen, scaled } from '../../../src/value/decimal.js';

/** What is remembered of a household for one question, while its members pass in any order. */
type Memory = { answer: Answer } | { of: bigint; against: bigint; unknown: boolean };

/** A question about members: what to remember at first, at each member, and what it comes to. */
interface MemberQuestion {
  readonly start: () => Memory;
  readonly bind: (batch: Batch) => (memory: Memory, row: number) => void;
  readonly answer: (memory: Memory) => Answer;
}

/** A condition on households, asked of person rows. */
export interface HouseholdTest {
  readonly questions: readonly MemberQuestion[];
  readonly answer: (memories: readonly Memory[]) => Answer;
}

/** What is remembered of each household for a condition. */
export type HouseholdMemory = readonly Memory[];

const among = (condition: Condition | undefined, span: Span): Test =>
  rowTest((condition ?? { all: [] }) as Condition, span);

const kleene =
  (start: Answer, step: (so: Answer, matches: Answer, is: Answer) => Answer) =>
  ({ are, among: which }: Members, span: Span): MemberQuestion => {
    const [is, matches] = [rowTest(are as Condition, span), among(which as Condition | undefined, span)];
    return {
      start: () => ({ answer: start }),
      bind: (batch) => {
        const [isRow, matchesRow]: readonly [RowTest, RowTest] = [is(batch), matches(batch)];
        return (memory, row) => {
          if ('answer' in memory) memory.answer = step(memory.answer, matchesRow(row), isRow(row));
        };
      },
      answer: (memory) => ('answer' in memory ? memory.answer : unknown),
    };
  };

const everyMember = kleene(yes, (so, matches, is) => both(so, either(opposite(matches), is)));
const someMember = kleene(no, (so, matches, is) => either(so, both(matches, is)));

/** An amount of a row in whole units: fen, or things counted; `undefined` when missing. */
const amounts = (batch: Batch, key: string): ((row: number) => bigint | undefined) => {
  const column = batch.columns.get(key);
  if (column?.type !== 'money' && column?.type !== 'count') return () => undefined;
  const unit = column.type === 'money' ? 1n : 100n;
  return (row) => {
    const held = amountAt(batch.words, column, row);
    return held === undefined ? undefined : BigInt(held) * unit;
  };
};

const total = ({ of, atLeast, among: which }: MembersTotal, span: Span): MemberQuestion => {
  const matches = among(which as Condition | undefined, span);
  const share = scaled(atLeast.times);
  return {
    start: () => ({ of: 0n, against: 0n, unknown: false }),
    bind: (batch) => {
      const [matchesRow, one, other] = [matches(batch), amounts(batch, of), amounts(batch, atLeast.of)];
      return (memory, row) => {
        if (!('of' in memory)) return;
        const matched = matchesRow(row);
        if (matched === no) return;
        const [a, b] = [one(row), other(row)];
        if (matched === unknown || a === undefined || b === undefined) memory.unknown = true;
        else {
          memory.of += a;
          memory.against += b;
        }
      };
    },
    answer: (memory) => {
      if (!('of' in memory) || memory.unknown) return unknown;
      return memory.of * powerOfTen(share.places) >= memory.against * share.digits ? yes : no;
    },
  };
};

/**
 * A condition on households as questions to their members.
 *
 * Questions to the household's own row are unknown here: there is none.
 */
export function householdTest(condition: Condition, span: Span): HouseholdTest {
  const questions: MemberQuestion[] = [];
  const put = (question: MemberQuestion): ((memories: readonly Memory[]) => Answer) => {
    const index = questions.push(question) - 1;
    return (memories) => {
      const memory = memories[index];
      return memory === undefined ? unknown : question.answer(memory);
    };
  };
  const own = (): (() => Answer) => () => unknown;
  const fold = (each: readonly Condition[], step: (one: Answer, other: Answer) => Answer, start: Answer) => {
    const parts = each.map((one) => ask(one, answers));
    return (memories: readonly Memory[]): Answer => parts.reduce<Answer>((so, part) => step(so, part(memories)), start);
  };
  const answers: Answers<(memories: readonly Memory[]) => Answer> = {
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
      return (memories) => opposite(part(memories));
    },
    everyMember: (members) => put(everyMember(members, span)),
    someMember: (members) => put(someMember(members, span)),
    total: (sums) => put(total(sums, span)),
  };
  return { answer: ask(condition, answers), questions };
}

/** A place that several persons have told: none yet, one, or more than one. */
interface Told {
  place: string | null;
  mixed: boolean;
}

/** Where a household is: the head's place, else the one that all its members share, else unknown. */
export interface HouseholdPlace {
  readonly ofHead: Told;
  readonly common: Told;
}

/** A place not yet told by any member. */
export const noPlace = (): HouseholdPlace => ({
  ofHead: { place: null, mixed: false },
  common: { place: null, mixed: false },
});

function tell(told: Told, place: string): void {
  if (told.place !== null && told.place !== place) told.mixed = true;
  told.place ??= place;
}

/** Takes in where a member lives. */
export function addMember({ ofHead, common }: HouseholdPlace, lives: string | null, isHead: boolean): void {
  if (lives === null) return;
  tell(common, lives);
  if (isHead) tell(ofHead, lives);
}

/** The household's place, or `null` when it is unknown. Two heads in two places are no head. */
export const placeOf = ({ ofHead, common }: HouseholdPlace): string | null =>
  [ofHead, common].find(({ place, mixed }) => place !== null && !mixed)?.place ?? null;
