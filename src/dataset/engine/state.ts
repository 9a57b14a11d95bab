import type { Condition } from '../../model/condition.js';
import type { Task } from '../../tallying/plan.js';
import { spanOf } from '../../tallying/plan.js';
import type { Period } from '../../value/period.js';
import { type Answer, no, unknown, yes } from '../batch.js';
import { householdTest, type MemberQuestion } from '../household.js';
import { type Form, isThere, keyOf, type Question, question } from './ask.js';
import { narrow } from './narrow.js';
import type { Marking } from './program.js';

/** A sum over members that is compared with a share of another. */
export interface TotalQuestion {
  readonly of: string;
  readonly against: string;
  readonly times: string;
  /** What an amount of each is multiplied by, so that both are in one unit: a count by 100 beside fen. */
  readonly weights: readonly [bigint, bigint];
  /** Yes where a member counts and both amounts are known, unknown where it cannot be told. */
  readonly question: Question;
}

/** How the answers of members are kept for each household: bits of its state, and sums. */
export interface HomePlan {
  readonly tasks: readonly { readonly number: number; readonly task: Task; readonly answer: HomeAnswer }[];
  /** What is marked, by word of the state. */
  readonly marks: readonly (readonly Marking[])[];
  readonly totals: readonly TotalQuestion[];
  /** How many bits of the first word are in use, where one word is enough and there are no sums; the highest says that there is a member. */
  readonly bits: number | undefined;
}

/** The answer of a household, by the words of its state and the answers to its sums. */
type HomeAnswer = (words: readonly number[], totals: readonly Answer[]) => Answer;

/** The largest truth table of a question to members. */
const largestMark = 512;

/** Questions to a word, two bits each, and one bit that every member sets. */
const perWord = 15;

/** The plan for tasks that count households by their members. */
export function homePlan(tasks: ReadonlyMap<number, Task>, form: Form): HomePlan {
  const marks: Marking[][] = [[]];
  const totals: TotalQuestion[] = [];
  const known = new Map<string, (words: readonly number[], sums: readonly Answer[]) => Answer>();
  const bound = (each: MemberQuestion, counted: Period) => {
    const key = keyOf([each, counted]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made =
      each.kind === 'total' ? total(each.of, counted, form, totals) : mark(each.kind, each.of, counted, form, marks);
    known.set(key, made);
    return made;
  };
  const planned = [...tasks].map(([number, task]) => {
    const { questions, answer } = householdTest(task.condition);
    const parts = questions.map((each) => bound(each, task.counted));
    const whole: HomeAnswer = (words, sums) => answer(parts.map((part) => part(words, sums)));
    return { number, task, answer: whole };
  });
  const used = (marks[0]?.length ?? 0) * 2;
  const member = marks.length === 1 ? used : perWord * 2;
  const isMember = 1 << member;
  marks[0]?.push({ word: 0, question: { always: yes }, sets: [isMember, isMember, isMember] });
  return { tasks: planned, marks, totals, bits: marks.length === 1 && totals.length === 0 ? used + 1 : undefined };
}

function mark(kind: 'every' | 'some', of: Condition, counted: Period, form: Form, marks: Marking[][]): HomeAnswer {
  const last = marks.at(-1) as Marking[];
  const word = last.length < perWord ? last : [];
  if (word !== last) marks.push(word);
  const [index, bit] = [marks.length - 1, word.length * 2];
  const [decided, unsure] = [1 << bit, 2 << bit];
  const asked = narrow(question(of, spanOf(counted), form), largestMark);
  word.push({ word: index, question: asked, sets: kind === 'every' ? [decided, 0, unsure] : [0, decided, unsure] });
  const [ifDecided, ifNot]: readonly [Answer, Answer] = kind === 'every' ? [no, yes] : [yes, no];
  return (words) => {
    const held = (words[index] ?? 0) >>> bit;
    return (held & 1) === 1 ? ifDecided : (held & 2) === 2 ? unknown : ifNot;
  };
}

function total(
  { of, atLeast, among = { all: [] } }: Extract<MemberQuestion, { kind: 'total' }>['of'],
  counted: Period,
  form: Form,
  totals: TotalQuestion[],
): HomeAnswer {
  const counts = question(among as Condition, spanOf(counted), form);
  const asked = narrow({ all: [counts, isThere(of, form), isThere(atLeast.of, form)] }, largestMark);
  const weight = (key: string): bigint => (form.types.get(key) === 'money' ? 1n : 100n);
  const weights = [weight(of), weight(atLeast.of)] as const;
  const index = totals.push({ of, against: atLeast.of, times: atLeast.times, weights, question: asked }) - 1;
  return (_words, sums) => sums[index] ?? unknown;
}
